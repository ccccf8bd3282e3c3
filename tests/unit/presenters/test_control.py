from dataclasses import replace
from datetime import UTC

from app.domain.pause import ONE_HOUR, UNTIL_LOCK, PauseReason, Surroundings, until_program_ends
from app.presenters.control import (
    MOST_PROGRAMS,
    Clockwork,
    Command,
    ControlView,
    ask_program,
    pause_menu,
    present_control,
)
from app.presenters.formats import THIN
from app.presenters.status import TrayState
from app.presenters.words import plain
from app.services.desk_state import DeskState, EngineFacts, JobCounts, Mode
from tests.unit.presenters.desk_states import NOW, WAITING, paused

CLOCK = Clockwork(NOW, UTC, NOW + 15 * 3600 + 1200)


def shown(state: DeskState) -> ControlView:
    return present_control(state, CLOCK, plain)


def test_sharing() -> None:
    view = shown(replace(WAITING, jobs=JobCounts(running=6)))
    assert (view.state, view.place) == ("Sharing, 6 jobs", "Practice network")
    assert (view.main, view.main_text, view.main_enabled) == (Command.PAUSE, "Pause", True)
    assert (view.free_text, view.free_enabled) == ("Free the GPU now", True)
    assert view.free_name == f"Free the GPU now, 1.4{THIN}s last time"
    assert view.caption == f"1.4{THIN}s last time"
    assert view.icon is TrayState.BUSY


def test_waiting_says_so() -> None:
    assert shown(WAITING).state == "Waiting for jobs"
    assert shown(replace(WAITING, freed_in_s=None)).free_name == "Free the GPU now"


def test_a_pause_counts_down_and_offers_to_resume() -> None:
    view = shown(replace(WAITING, mode=Mode.PAUSED, pause=paused(PauseReason.OWNER, NOW + 3480)))
    assert view.state == f"Paused, 58{THIN}min left"
    assert (view.main, view.main_text) == (Command.RESUME, "Resume now")
    assert view.menu == ()


def test_a_pause_without_an_end_has_no_countdown() -> None:
    assert shown(replace(WAITING, mode=Mode.PAUSED, pause=paused(PauseReason.OWNER))).state == (
        "Paused"
    )


def test_freeing_counts_up() -> None:
    view = shown(replace(WAITING, mode=Mode.FREEING, freeing_since_utc=NOW - 0.8))
    assert (view.free_text, view.free_enabled) == (f"Freeing, 0.8{THIN}s", False)


def test_a_free_gpu_cannot_be_freed() -> None:
    view = shown(replace(WAITING, mode=Mode.FREED, engine=EngineFacts()))
    assert (view.free_text, view.free_enabled) == ("GPU is free", False)
    stopped = shown(DeskState())
    assert (stopped.free_enabled, stopped.main_enabled) == (False, False)


def test_the_menu_says_when_each_pause_ends() -> None:
    menu = pause_menu(WAITING, CLOCK, plain)
    assert [entry.text for entry in menu] == [
        "For 1 hour",
        "For 3 hours",
        "Until tomorrow morning",
        "Until I lock the screen",
        "Until a program ends",
        "Until I resume",
    ]
    assert [entry.note for entry in menu] == ["17:40", "19:40", "08:00", "", "", ""]
    assert menu[0].choice == ONE_HOUR


def test_programs_are_listed_with_the_full_screen_one_first() -> None:
    around = Surroundings(
        programs=frozenset({"Blender", "starfall", "a\nb"}), full_screen="starfall"
    )
    children = pause_menu(replace(WAITING, surroundings=around), CLOCK, plain)[4].children
    assert [entry.text for entry in children] == ["starfall", "a b", "Blender"]
    assert children[0].choice == until_program_ends("starfall")


def test_of_many_programs_some_are_listed_and_all_can_be_asked_for() -> None:
    names = [f"program-{number:02}" for number in range(MOST_PROGRAMS + 5)]
    state = replace(WAITING, surroundings=Surroundings(programs=frozenset(names)))
    children = pause_menu(state, CLOCK, plain)[4].children
    assert len(children) == MOST_PROGRAMS + 1
    assert (children[-1].text, children[-1].command) == ("Another program", Command.CHOOSE_PROGRAM)
    asked = ask_program(state, plain)
    assert [choice.key for choice in asked.choices] == names


def test_what_the_system_cannot_tell_cannot_be_chosen() -> None:
    menu = pause_menu(replace(WAITING, surroundings=Surroundings()), CLOCK, plain)
    by_choice = {entry.choice: entry for entry in menu}
    assert not by_choice[UNTIL_LOCK].is_enabled
    assert not menu[4].is_enabled
