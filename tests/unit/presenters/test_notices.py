from dataclasses import replace

import pytest

from app.domain.pause import Pause, PauseEnd, PauseReason
from app.domain.settings import DEFAULTS
from app.presenters.notices import (
    LONG_PAUSE_S,
    PATIENCE_S,
    SAME_CAUSE_S,
    Notice,
    NoticeKind,
    Notices,
)
from app.presenters.parts import Rank
from app.presenters.words import plain
from app.services.desk_state import DeskState, Mode, Trouble, TroubleKind
from app.services.event_log import DeskEvent, EventKind
from tests.unit.presenters.desk_states import NOW, PRACTICE

SHARING = DeskState(mode=Mode.SHARING, network=replace(PRACTICE, is_practice=False))
NEWER = Trouble(TroubleKind.NEWER_LEDGER, "The ledger cannot be used", "It is newer.", blocks=True)
CHAIN = replace(NEWER, kind=TroubleKind.CHAIN, title="The chain", retry_utc=5.0, since_utc=NOW)
LOST = Trouble(TroubleKind.GPU_LOST, "A GPU is lost", "It is gone.", what="RTX\x1b 4090")
BATTERY = Pause(PauseReason.BATTERY, NOW)
PAID = DeskEvent(NOW, EventKind.PAID, "200000000")


class Story:
    def __init__(self) -> None:
        self.notices = Notices(plain)
        self.settings = DEFAULTS

    def see(self, at: float = NOW, **changes: object) -> tuple[Notice, ...]:
        state = replace(SHARING, **changes)  # type: ignore[arg-type] # fields by name
        self.notices.state(state, self.settings, at)
        return self.notices.take(is_full_screen=False)

    def paid(self, *events: DeskEvent) -> tuple[Notice, ...]:
        for event in events:
            self.notices.event(event, self.settings)
        return self.notices.take(is_full_screen=False)

    def rest(self, pause: Pause, until: float, **changes: object) -> tuple[Notice, ...]:
        """Be in this pause until then."""
        paused = replace(SHARING, mode=Mode.PAUSED, pause=pause, **changes)  # type: ignore[arg-type]
        self.notices.state(paused, self.settings, pause.since_utc)
        return self.see(until)


@pytest.fixture
def story() -> Story:
    return Story()


def test_coins_that_arrived_are_told(story: Story) -> None:
    story.see()
    (notice,) = story.paid(PAID)
    assert notice == Notice(
        NoticeKind.PAYOUT, "A payout arrived", "0.20 TON arrived at your address.",
        Rank.GOOD, "earnings",
    )  # fmt: skip
    assert story.paid(DeskEvent(NOW, EventKind.PAYOUT, "A payout was begun.")) == ()


def test_several_payouts_are_one_notice(story: Story) -> None:
    story.see()
    (notice,) = story.paid(PAID, PAID)
    assert (notice.title, notice.text) == (
        "2 payouts arrived", "0.40 TON arrived at your address.",
    )  # fmt: skip
    (notice,) = story.paid(PAID)
    assert notice.text.startswith("0.20")


def test_of_practice_coins_only_the_first_are_told(story: Story) -> None:
    story.see(network=PRACTICE)
    (notice,) = story.paid(PAID)
    assert notice.title == "Practice coins arrived"
    assert story.paid(PAID, PAID) == ()
    story.see()
    assert len(story.paid(PAID)) == 1


def test_what_waits_for_the_owner_is_told_once(story: Story) -> None:
    (notice,) = story.see(trouble=NEWER)
    assert (notice.kind, notice.rank, notice.page) == (
        NoticeKind.ATTENTION, Rank.PROBLEM, "dashboard",
    )  # fmt: skip
    assert notice.title == "The ledger cannot be used"
    assert story.see(NOW + 5, trouble=NEWER) == ()
    assert story.see(NOW + 10) == ()
    assert story.see(NOW + 20, trouble=NEWER) == ()  # it flickers
    assert story.see(NOW + 30) == ()
    assert len(story.see(NOW + 20 + SAME_CAUSE_S, trouble=NEWER)) == 1


def test_another_cause_is_told_beside_it(story: Story) -> None:
    story.see(trouble=NEWER)
    (notice,) = story.see(trouble=LOST)
    assert notice.text.startswith("RTX 4090 is gone")
    assert notice.rank is Rank.CAUTION


def test_what_may_settle_itself_is_given_time(story: Story) -> None:
    assert story.see(NOW, trouble=CHAIN) == ()
    assert story.see(NOW + PATIENCE_S - 1, trouble=CHAIN) == ()
    assert len(story.see(NOW + PATIENCE_S, trouble=CHAIN)) == 1


def test_a_clock_that_was_set_needs_nobody(story: Story) -> None:
    clock = Trouble(TroubleKind.CLOCK, "The clock was set", "By an hour.")
    assert story.see(trouble=clock) == ()


def test_the_end_of_a_long_pause_is_told(story: Story) -> None:
    (notice,) = story.rest(BATTERY, NOW + 7800)
    assert notice.kind is NoticeKind.PAUSE_OVER
    assert notice.text == "The pause of 2 h 10 min is over, jobs are taken again."
    assert story.rest(BATTERY, NOW + LONG_PAUSE_S - 1) == ()


def test_a_pause_that_changes_its_reason_is_one_pause(story: Story) -> None:
    paused = replace(SHARING, mode=Mode.PAUSED, pause=BATTERY)
    story.notices.state(paused, story.settings, NOW)
    heat = Pause(PauseReason.HEAT, NOW + LONG_PAUSE_S - 5)
    assert len(story.rest(heat, NOW + LONG_PAUSE_S)) == 1


@pytest.mark.parametrize(
    ("pause", "until"),
    [
        (Pause(PauseReason.OWNER, NOW), NOW + 9000),
        (Pause(PauseReason.OWNER, NOW, NOW + 3600, end=PauseEnd.ONE_HOUR), NOW + 1800),
        (Pause(PauseReason.OWNER, NOW, end=PauseEnd.LOCK), NOW + 9000),
        (Pause(PauseReason.CRASH, NOW), NOW + 9000),
    ],
)
def test_what_the_owner_ended_is_no_news(story: Story, pause: Pause, until: float) -> None:
    assert story.rest(pause, until) == ()


def test_a_pause_of_the_owner_s_that_ran_out_is(story: Story) -> None:
    hour = Pause(PauseReason.OWNER, NOW, NOW + 3600, end=PauseEnd.ONE_HOUR)
    assert len(story.rest(hour, NOW + 3600)) == 1


def test_resuming_by_hand_is_no_news(story: Story) -> None:
    paused = replace(SHARING, mode=Mode.PAUSED, pause=BATTERY)
    story.notices.state(paused, story.settings, NOW)
    story.notices.resumed()
    assert story.see(NOW + 9000) == ()
    assert len(story.rest(replace(BATTERY, since_utc=NOW + 9000), NOW + 19_000)) == 1


def test_each_kind_can_be_switched_off(story: Story) -> None:
    story.settings = replace(
        DEFAULTS,
        notifies_payouts=False,
        notifies_attention=False,
        notifies_updates=False,
        notifies_pause_over=False,
    )
    assert story.see(trouble=NEWER) == ()
    assert story.rest(BATTERY, NOW + 9000) == ()
    story.notices.update("1.4", story.settings)
    assert story.paid(PAID) == ()


def test_a_version_is_told_once(story: Story) -> None:
    story.notices.update("1.4\x1b", story.settings)
    story.notices.update("1.4\x1b", story.settings)
    (notice,) = story.notices.take(is_full_screen=False)
    assert notice.title == "Version 1.4 is ready"
    story.notices.update("1.4\x1b", story.settings)
    assert not story.notices.has_waiting


def test_over_a_full_screen_everything_waits_and_what_is_over_is_forgotten(story: Story) -> None:
    story.notices.state(replace(SHARING, trouble=LOST), story.settings, NOW)
    story.notices.event(PAID, story.settings)
    assert story.notices.take(is_full_screen=True) == ()
    story.notices.event(PAID, story.settings)
    story.notices.state(SHARING, story.settings, NOW + 60)
    assert story.notices.has_waiting
    (notice,) = story.notices.take(is_full_screen=False)
    assert notice.title == "2 payouts arrived"
    assert story.notices.take(is_full_screen=False) == ()


def test_in_front_of_the_window_only_coins_are_told(story: Story) -> None:
    story.notices.state(replace(SHARING, trouble=LOST), story.settings, NOW)
    story.notices.event(PAID, story.settings)
    (notice,) = story.notices.take(is_full_screen=False, is_in_front=True)
    assert notice.kind is NoticeKind.PAYOUT
    assert story.see(NOW + 5, trouble=LOST) == ()
