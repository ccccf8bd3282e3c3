from dataclasses import replace
from datetime import UTC

from app.domain.pause import PauseReason, Surroundings, until_program_ends
from app.presenters.control import Clockwork, Command, Entry
from app.presenters.formats import THIN
from app.presenters.status import TrayState
from app.presenters.tray import TrayFacts, TrayView, present_tray
from app.presenters.words import plain
from app.services.desk_state import DeskState, EngineFacts, JobCounts, Mode
from tests.unit.presenters.desk_states import NOW, WAITING, paused

CLOCK = Clockwork(NOW, UTC)
FACTS = TrayFacts(net_today="+0.57 EUR", is_wallet_locked=False)


def shown(state: DeskState, facts: TrayFacts = FACTS) -> TrayView:
    return present_tray(state, facts, CLOCK, plain)


def texts(view: TrayView) -> list[str]:
    return [entry.text for entry in view.entries]


def entry_of(view: TrayView, command: Command) -> Entry:
    return next(e for e in view.entries if e.command is command and e.text != view.tooltip[:-1])


def test_the_menu_of_a_sharing_computer() -> None:
    view = shown(replace(WAITING, jobs=JobCounts(running=6, done_today=2)))
    assert texts(view) == [
        "Sharing on the practice network: 6 jobs running",
        "2 jobs done today",
        "Free the GPU now",
        "Pause",
        "Resume",
        "Net today: +0.57 EUR",
        "Open Cocoon Provider",
        "Lock the wallet",
        "Quit",
    ]
    assert view.tooltip == "Sharing on the practice network: 6 jobs running."
    assert view.icon is TrayState.BUSY
    assert [e.text for e in view.entries if e.starts_group] == [
        "Free the GPU now",
        "Net today: +0.57 EUR",
        "Quit",
    ]


def test_values_stand_beside_the_text() -> None:
    view = shown(WAITING)
    assert entry_of(view, Command.FREE).note == f"1.4{THIN}s last time"
    assert entry_of(view, Command.EARNINGS).note == "practice"
    assert not entry_of(view, Command.RESUME).is_enabled


def test_the_first_entries_open_the_window() -> None:
    assert [e.command for e in shown(WAITING).entries[:2]] == [Command.OPEN, Command.OPEN]


def test_a_paused_computer_can_be_resumed() -> None:
    around = Surroundings(full_screen="Starfall")
    state = replace(
        WAITING,
        mode=Mode.PAUSED,
        pause=paused(PauseReason.OWNER, NOW + 3600),
        surroundings=around,
        engine=EngineFacts(),
    )
    view = shown(state, replace(FACTS, always_paused=frozenset({"Starfall"})))
    assert entry_of(view, Command.RESUME).text == "Resume now"
    assert entry_of(view, Command.RESUME).is_enabled
    assert entry_of(view, Command.FREE).text == "GPU is free"
    always = entry_of(view, Command.ALWAYS_PAUSE)
    assert (always.text, always.is_checked) == ("Always pause for Starfall", True)
    assert always.choice == until_program_ends("Starfall")


def test_a_rule_is_offered_only_for_what_was_done_by_hand() -> None:
    around = Surroundings(full_screen="Starfall")
    by_rule = replace(
        WAITING, mode=Mode.PAUSED, pause=paused(PauseReason.PROGRAM), surroundings=around
    )
    assert all(entry.command is not Command.ALWAYS_PAUSE for entry in shown(by_rule).entries)


def test_nothing_in_the_menu_ages() -> None:
    freeing = replace(WAITING, mode=Mode.FREEING, freeing_since_utc=NOW - 1)
    assert "Freeing the GPU" in texts(shown(freeing))


def test_the_wallet_entry_follows_the_wallet() -> None:
    locked = shown(WAITING, TrayFacts(is_wallet_locked=True))
    assert "Unlock the wallet" in texts(locked)
    assert "Net today: nothing yet" in texts(locked)
    without = shown(WAITING, TrayFacts())
    assert not any("wallet" in text for text in texts(without))


def test_without_a_network_nothing_can_be_paused() -> None:
    view = shown(DeskState())
    pause = next(entry for entry in view.entries if entry.text == "Pause")
    assert not pause.is_enabled
