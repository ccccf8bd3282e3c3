from dataclasses import replace

import pytest

from app.domain.pause import Pause, PauseReason
from app.services.desk_state import (
    DeskState,
    EngineFacts,
    Mode,
    NetworkFacts,
    ProxyFacts,
    Trouble,
    TroubleKind,
    Wake,
)
from app.services.event_log import MAX_EVENTS, EventKind, EventLog

NETWORK = NetworkFacts("practice", True, True, 20, 19, 3, "0:00")
PROXY = ProxyFacts("10.0.0.1:5", "tiny", False, "Connecting.")
READY = replace(PROXY, is_ready=True)
JOINED = DeskState(mode=Mode.STARTING, network=NETWORK, proxies=(PROXY,))
SHARING = replace(JOINED, mode=Mode.SHARING, proxies=(READY,))


def log(*states: DeskState) -> list[tuple[EventKind, str]]:
    events = EventLog()
    for at, state in enumerate(states):
        events.note(state, float(at))
    return [(event.kind, event.detail) for event in reversed(events.events)]


def test_the_way_to_sharing_is_told_step_by_step() -> None:
    assert log(JOINED, SHARING) == [
        (EventKind.JOINED, "practice"),
        (EventKind.SHARING, ""),
        (EventKind.PROXY_READY, "10.0.0.1:5"),
    ]


def test_a_state_that_says_the_same_is_no_event() -> None:
    busy = replace(SHARING, tokens_per_s=100.0)
    assert log(JOINED, SHARING, busy, busy) == log(JOINED, SHARING)


def test_each_reason_to_pause_is_an_event_of_its_own() -> None:
    owner = replace(SHARING, mode=Mode.PAUSED, pause=Pause(PauseReason.OWNER, 1.0))
    hot = replace(owner, pause=Pause(PauseReason.HEAT, 2.0))
    assert log(SHARING, owner, hot)[-2:] == [
        (EventKind.PAUSED, "owner"),
        (EventKind.PAUSED, "heat"),
    ]


def test_a_lost_proxy_says_why() -> None:
    lost = replace(SHARING, proxies=(replace(PROXY, last_error="No answer."),))
    assert log(SHARING, lost)[-1] == (EventKind.PROXY_LOST, "10.0.0.1:5: No answer.")
    gone = replace(SHARING, proxies=())
    assert log(SHARING, gone)[-1] == (EventKind.PROXY_LOST, "10.0.0.1:5")


def test_another_network_is_left_before_the_next_is_joined() -> None:
    other = replace(JOINED, network=replace(NETWORK, name="other"))
    assert log(JOINED, other)[-2:] == [(EventKind.LEFT, "practice"), (EventKind.JOINED, "other")]
    assert log(JOINED, DeskState())[-1] == (EventKind.LEFT, "practice")


def test_failures_of_the_engine_are_told_once_each() -> None:
    failed = replace(SHARING, engine=EngineFacts(last_failure="it ended (killed)"))
    assert log(SHARING, failed, failed)[-1] == (EventKind.ENGINE_FAILED, "it ended (killed)")
    assert len(log(SHARING, failed, failed)) == len(log(SHARING)) + 1


def test_a_trouble_is_told_with_its_sentence() -> None:
    full = Trouble(TroubleKind.DISK_FULL, "The disk is nearly full", "3 MiB are free.")
    state = replace(SHARING, trouble=full)
    assert log(SHARING, state)[-1] == (
        EventKind.TROUBLE,
        "The disk is nearly full. 3 MiB are free.",
    )


def test_only_the_newest_are_kept_and_they_come_first() -> None:
    events = EventLog()
    for at in range(MAX_EVENTS + 9):
        events.note(JOINED if at % 2 else DeskState(), float(at))
    assert len(events.events) == MAX_EVENTS
    assert events.events[0].at_utc == MAX_EVENTS + 8


def test_what_no_state_shows_is_kept_as_it_was_told() -> None:
    events = EventLog()
    events.tell(EventKind.PAYOUT, "0.2 TON arrived.", 5.0)
    assert [(e.kind, e.detail, e.at_utc) for e in events.events] == [
        (EventKind.PAYOUT, "0.2 TON arrived.", 5.0)
    ]


def test_sleep_is_told_once() -> None:
    woke = replace(SHARING, wake=Wake(5.0, 7200.4))
    assert log(SHARING, woke, replace(woke, tokens_per_s=1.0))[-1] == (EventKind.WOKE, "7200")
    assert [kind for kind, _ in log(SHARING, woke, woke)].count(EventKind.WOKE) == 1


def test_whoever_listens_hears_of_an_event(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", logger="app")
    events = EventLog()
    events.tell(EventKind.PAID, "5", 1.0)
    assert events.changes.count == 1
    assert "Event: paid. 5" in caplog.text
