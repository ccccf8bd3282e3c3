"""What is told by a notice of the system: each cause once, by kind, and nothing over a full screen.

Whoever shows notices passes on what happens and takes what is due; nothing here looks at a clock.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.money import NanoTon
from app.domain.pause import Pause, PauseEnd, PauseReason
from app.domain.settings import Settings
from app.presenters import formats
from app.presenters import navigation as nav
from app.presenters.activity import paid_text
from app.presenters.parts import Rank
from app.presenters.trouble import trouble_words
from app.presenters.words import Tr, foreign
from app.services.desk_state import DeskState, Trouble, TroubleKind
from app.services.event_log import DeskEvent, EventKind

LONG_PAUSE_S = 900.0
"""The end of a shorter one is no news."""

PATIENCE_S = 600.0
"""How long a trouble that may settle itself is given before it is told."""

SAME_CAUSE_S = 3600.0
"""A cause that comes back sooner is not told again."""

_LENGTH = 200
_TOLD_AT_ONCE = frozenset(
    {TroubleKind.CRASHED, TroubleKind.GPU_LOST, TroubleKind.DISK_FULL, TroubleKind.SETTINGS}
)
"""Kinds that stop nothing and still need the owner."""

_ENDS_BY_ITSELF = frozenset(
    {PauseEnd.ONE_HOUR, PauseEnd.THREE_HOURS, PauseEnd.MORNING, PauseEnd.PROGRAM}
)


class NoticeKind(StrEnum):
    """The kinds, each of which can be switched off."""

    PAYOUT = "payout"
    ATTENTION = "attention"
    UPDATE = "update"
    PAUSE_OVER = "pause_over"


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice as it is shown; a click on it opens `page`."""

    kind: NoticeKind
    title: str
    text: str
    rank: Rank
    page: str


class Notices:
    """Decides what is told; made once for a run of the program."""

    def __init__(self, tr: Tr) -> None:
        self._tr = tr
        self._waiting: dict[NoticeKind, Notice] = {}
        self._trouble = ""
        self._told_at: dict[str, float] = {}
        self._pause: Pause | None = None
        self._paused_since = 0.0
        self._was_resumed = False
        self._paid: list[int] = []
        self._has_practised = False
        self._is_practice = False
        self._versions: set[str] = set()

    @property
    def has_waiting(self) -> bool:
        """Whether something is due."""
        return bool(self._waiting)

    def state(self, state: DeskState, settings: Settings, now_utc: float) -> None:
        """Take note of how things stand."""
        self._is_practice = state.network is not None and state.network.is_practice
        self._look_at_trouble(state.trouble, settings, now_utc)
        self._look_at_pause(state, settings, now_utc)

    def event(self, event: DeskEvent, settings: Settings) -> None:
        """Take note of something that happened; of practice coins only the first ones are told."""
        if event.kind is not EventKind.PAID or not settings.notifies_payouts:
            return
        if self._is_practice and self._has_practised:
            return
        self._has_practised = self._has_practised or self._is_practice
        self._paid.append(int(event.detail) if event.detail.isdecimal() else 0)
        self._wait(NoticeKind.PAYOUT, self._payout_title(), self._payout_text(), nav.EARNINGS)

    def update(self, version: str, settings: Settings) -> None:
        """Take note that a newer version is ready."""
        if version in self._versions or not settings.notifies_updates:
            return
        self._versions.add(version)
        title = self._tr("Version {version} is ready", version=foreign(version))
        text = self._tr("It installs when no job is running.")
        self._wait(NoticeKind.UPDATE, title, text, nav.SETTINGS)

    def resumed(self) -> None:
        """The owner has ended a pause by hand: that is no news to them."""
        self._was_resumed = True

    def take(self, *, is_full_screen: bool, is_in_front: bool = False) -> tuple[Notice, ...]:
        """Return what is to be shown now; over a full screen it waits.

        While the window is in front its banner has told what needs attention.
        """
        if is_full_screen:
            return ()
        due = tuple(self._waiting.values())
        self._waiting.clear()
        self._paid.clear()
        return tuple(each for each in due if not is_in_front or each.kind is NoticeKind.PAYOUT)

    def _look_at_trouble(self, trouble: Trouble | None, settings: Settings, now: float) -> None:
        cause = f"{trouble.kind}: {trouble.title}" if trouble is not None else ""
        if cause != self._trouble:
            self._waiting.pop(NoticeKind.ATTENTION, None)  # what it told of is over
            self._trouble = cause
        if trouble is None or not settings.notifies_attention or not _needs_owner(trouble, now):
            return
        told_at = self._told_at.get(cause)
        self._told_at[cause] = now
        if told_at is not None and abs(now - told_at) < SAME_CAUSE_S:
            return
        title, sentence, hint = trouble_words(trouble, self._tr)
        rank = Rank.PROBLEM if trouble.blocks else Rank.CAUTION
        text = " ".join(part for part in (sentence, hint) if part)
        self._wait(NoticeKind.ATTENTION, title, text, nav.DASHBOARD, rank)

    def _look_at_pause(self, state: DeskState, settings: Settings, now: float) -> None:
        before, self._pause = self._pause, state.pause
        if state.pause is not None:
            if before is None:
                self._paused_since = state.pause.since_utc
            self._waiting.pop(NoticeKind.PAUSE_OVER, None)
            self._was_resumed = False
            return
        if before is None:
            return
        was_resumed, self._was_resumed = self._was_resumed, False
        length_s = now - self._paused_since
        if was_resumed or length_s < LONG_PAUSE_S or not _ended_by_itself(before, now):
            return
        if settings.notifies_pause_over and state.is_working:
            time = formats.duration(length_s, self._tr)
            text = self._tr("The pause of {time} is over, jobs are taken again.", time=time)
            self._wait(NoticeKind.PAUSE_OVER, self._tr("Sharing continues"), text, nav.DASHBOARD)

    def _payout_title(self) -> str:
        if self._is_practice:
            return self._tr("Practice coins arrived")
        return self._tr("A payout arrived|{n} payouts arrived", n=len(self._paid))

    def _payout_text(self) -> str:
        return paid_text(str(NanoTon(sum(self._paid))), self._tr)

    def _wait(
        self, kind: NoticeKind, title: str, text: str, page: str, rank: Rank = Rank.GOOD
    ) -> None:
        said = foreign(title, _LENGTH), foreign(text, _LENGTH)
        self._waiting[kind] = Notice(kind, *said, rank, page)


def _needs_owner(trouble: Trouble, now_utc: float) -> bool:
    if not trouble.blocks:
        return trouble.kind in _TOLD_AT_ONCE
    return trouble.retry_utc is None or now_utc - trouble.since_utc >= PATIENCE_S


def _ended_by_itself(pause: Pause, now_utc: float) -> bool:
    if pause.reason is not PauseReason.OWNER:
        return pause.reason.is_automatic
    is_due = pause.until_utc is None or now_utc >= pause.until_utc
    return pause.end in _ENDS_BY_ITSELF and is_due
