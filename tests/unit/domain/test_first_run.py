from dataclasses import replace

import pytest

from app.domain.first_run import STEPS, FirstRunNotes, NetworkPick, Step, StepState

NEW = FirstRunNotes()


def states(notes: FirstRunNotes) -> list[StepState]:
    return [notes.state_of(step) for step in STEPS]


def test_it_begins_at_the_computer_and_all_else_comes_later() -> None:
    assert states(NEW) == [StepState.NOW, *[StepState.LATER] * 4]
    assert [step for step in STEPS if NEW.is_reachable(step)] == [Step.COMPUTER]


def test_going_on_leaves_a_step_done_or_skipped() -> None:
    notes = NEW.went_on().went_on().went_on(is_done=False)
    assert notes.step is Step.MODEL
    assert states(notes) == [
        StepState.DONE, StepState.DONE, StepState.SKIPPED, StepState.NOW, StepState.LATER,
    ]  # fmt: skip


def test_going_back_keeps_what_was_answered() -> None:
    notes = NEW.went_on().went_on().went_back()
    assert notes.step is Step.NETWORK
    assert notes.is_reachable(Step.WALLET)
    assert NEW.went_back() == NEW


def test_a_step_can_be_reached_when_nothing_before_it_is_open() -> None:
    notes = NEW.went_on().went_on(is_done=False)
    assert notes.went_to(Step.COMPUTER).step is Step.COMPUTER
    assert notes.went_to(Step.RULES) == notes
    assert notes.went_to(Step.COMPUTER).went_to(Step.WALLET).step is Step.WALLET


def test_a_changed_answer_closes_the_way_ahead() -> None:
    notes = NEW.went_on().went_on().went_to(Step.NETWORK).reopened()
    assert not notes.is_reachable(Step.WALLET)
    assert notes.went_on().step is Step.WALLET


def test_a_skipped_step_can_be_done_later() -> None:
    notes = NEW.went_on(is_done=False).went_back().went_on()
    assert Step.COMPUTER in notes.done
    assert not notes.skipped


def test_the_end_is_remembered() -> None:
    notes = replace(NEW, step=Step.RULES).finished()
    assert notes.is_finished
    assert notes.done == {Step.RULES}


@pytest.mark.parametrize(
    ("pick", "choice"),
    [
        (NetworkPick.PRACTICE, "practice"),
        (NetworkPick.FILE, "/n/network.toml"),
        (NetworkPick.LOOK, "look:/n/network.toml"),
    ],
)
def test_the_choice_is_written_as_the_settings_have_it(pick: NetworkPick, choice: str) -> None:
    assert replace(NEW, network=pick, file="/n/network.toml").choice == choice
