"""What happened since the program was started, as the owner would tell it; kept in memory.

The program's log gets each event, too.
"""

import logging
from collections import deque
from dataclasses import dataclass
from enum import StrEnum

from app.domain.said import Said, repeated, said
from app.network.changes import Changes
from app.services.desk_state import DeskState, Mode, Trouble

_log = logging.getLogger(__name__)

MAX_EVENTS = 500
"""The oldest ones are forgotten: the page is for the last hours."""


class EventKind(StrEnum):
    """What kind of change it was."""

    JOINED = "joined"
    LEFT = "left"
    SHARING = "sharing"
    PAUSED = "paused"
    FREED = "freed"
    OFFLINE = "offline"
    PROXY_READY = "proxy_ready"
    PROXY_LOST = "proxy_lost"
    ENGINE_FAILED = "engine_failed"
    TROUBLE = "trouble"
    PAYOUT = "payout"
    PAID = "paid"
    WOKE = "woke"


_OF_MODE = {
    Mode.SHARING: EventKind.SHARING,
    Mode.PAUSED: EventKind.PAUSED,
    Mode.FREED: EventKind.FREED,
    Mode.OFFLINE: EventKind.OFFLINE,
}


@dataclass(frozen=True, slots=True)
class DeskEvent:
    """A change; `detail` may hold text from elsewhere, such as what a proxy said."""

    at_utc: float
    kind: EventKind
    detail: str = ""


class EventLog:
    """Turns states that follow one another into events."""

    def __init__(self) -> None:
        self.changes = Changes()
        self._events: deque[DeskEvent] = deque(maxlen=MAX_EVENTS)
        self._last = DeskState()

    @property
    def events(self) -> tuple[DeskEvent, ...]:
        """All events that are kept, the newest first."""
        return tuple(reversed(self._events))

    def tell(self, kind: EventKind, detail: str, at_utc: float) -> None:
        """Keep something that no state shows."""
        self._keep(DeskEvent(at_utc, kind, detail))

    def note(self, state: DeskState, at_utc: float) -> None:
        """Compare with the state before and keep what changed."""
        before, self._last = self._last, state
        for kind, detail in (
            *_network_changes(before, state),
            *_mode_changes(before, state),
            *_proxy_changes(before, state),
            *_failures(before, state),
            *_sleep(before, state),
        ):
            self._keep(DeskEvent(at_utc, kind, detail))

    def _keep(self, event: DeskEvent) -> None:
        self._events.append(event)
        _log.info("Event: %s. %s", event.kind, event.detail)
        self.changes.notify()


_Changes = list[tuple[EventKind, str]]


def _network_changes(before: DeskState, after: DeskState) -> _Changes:
    old = before.network.name if before.network else None
    new = after.network.name if after.network else None
    if old == new:
        return []
    left = [(EventKind.LEFT, old)] if old else []
    return left + ([(EventKind.JOINED, new)] if new else [])


def _mode_changes(before: DeskState, after: DeskState) -> _Changes:
    kind = _OF_MODE.get(after.mode)
    has_new_reason = kind is EventKind.PAUSED and before.pause != after.pause
    if kind is None or (before.mode is after.mode and not has_new_reason):
        return []
    return [(kind, after.pause.reason.value if after.pause else "")]


def _proxy_changes(before: DeskState, after: DeskState) -> _Changes:
    was_ready = {(proxy.endpoint, proxy.model) for proxy in before.proxies if proxy.is_ready}
    is_ready = {(proxy.endpoint, proxy.model) for proxy in after.proxies if proxy.is_ready}
    reasons = {(proxy.endpoint, proxy.model): proxy.last_error for proxy in after.proxies}
    return [
        *((EventKind.PROXY_READY, key[0]) for key in sorted(is_ready - was_ready)),
        *(
            (EventKind.PROXY_LOST, f"{key[0]}: {reasons.get(key) or ''}".rstrip(": "))
            for key in sorted(was_ready - is_ready)
        ),
    ]


def _sleep(before: DeskState, after: DeskState) -> _Changes:
    if after.wake is None or after.wake == before.wake:
        return []
    return [(EventKind.WOKE, f"{after.wake.slept_s:.0f}")]


def _failures(before: DeskState, after: DeskState) -> _Changes:
    found: _Changes = []
    failure = after.engine.last_failure
    if failure and failure != before.engine.last_failure:
        found.append((EventKind.ENGINE_FAILED, failure))
    trouble = after.trouble
    if trouble is not None and (before.trouble is None or before.trouble.kind != trouble.kind):
        found.append((EventKind.TROUBLE, _told(trouble)))
    return found


def _told(trouble: Trouble) -> Said:
    title = repeated(trouble.title)
    return said("{title}. {sentence}", title=title, sentence=trouble.sentence)
