"""What is wrong and stops nothing, or not yet: a disk that fills, a lost card, a stuck engine."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from app.domain.errors import AppError
from app.domain.pause import Surroundings
from app.engine.health import EngineFailure
from app.services.clock_watch import Clocks
from app.services.desk_state import Trouble, TroubleKind
from app.services.troubles import app_error_in, engine_trouble, notice, trouble_of

ENGINE_PATIENCE_S = 60.0
"""An engine that does not get ready for so long, and has failed, needs the owner."""

LOW_DISK_BYTES = 200 * 2**20

_LASTING = frozenset({TroubleKind.DISK_FULL, TroubleKind.GPU_LOST})
"""Kinds whose end is seen; their sentences change while they last."""

VIOLATIONS_TO_PAUSE, VIOLATION_WINDOW_S = 2, 3600.0
"""An engine that breaks its rules twice within an hour is not tried a third time unasked."""

_BY_WEIGHT = (
    TroubleKind.SECURITY,
    TroubleKind.DISK_FULL,
    TroubleKind.LEDGER,
    TroubleKind.GPU_LOST,
    TroubleKind.CRASHED,
    TroubleKind.SETTINGS,
    TroubleKind.CLOCK,
)


class Engine(Protocol):
    """What is looked at of the engine."""

    @property
    def is_healthy(self) -> bool:
        """Whether it takes jobs."""

    @property
    def is_suspended(self) -> bool:
        """Whether it is unloaded."""

    @property
    def last_failure(self) -> EngineFailure | None:
        """Why its last child ended."""

    @property
    def violations(self) -> tuple[EngineFailure, ...]:
        """All its children that broke the rules."""


class DeskHealth:
    """Keeps each notice until its cause is over or the owner closes it, and shows the weightiest.

    What the owner has closed stays away until its cause was over once; or, for what has no end that
    is seen, until it says something else.
    """

    def __init__(self, clocks: Clocks, free_disk_bytes: Callable[[], int | None]) -> None:
        self._clocks = clocks
        self._free_disk_bytes = free_disk_bytes
        self._notices: dict[TroubleKind, Trouble] = {}
        self._closed: dict[TroubleKind, str] = {}
        self._violations: tuple[EngineFailure, ...] = ()
        self._violated_at: list[float] = []
        self._stuck: Trouble | None = None
        self._unready_since: float | None = None

    @property
    def trouble(self) -> Trouble | None:
        """What to show."""
        return self._stuck or min(self._notices.values(), key=_weight, default=None)

    @property
    def is_engine_stuck(self) -> bool:
        """Whether the engine waits for the owner."""
        return self._stuck is not None

    def takes_pause(self) -> bool:
        """Tell, once, that the engine has broken its rules too often for sharing to go on."""
        since = self._clocks.awake() - VIOLATION_WINDOW_S
        self._violated_at = [at for at in self._violated_at if at >= since]
        is_too_much = len(self._violated_at) >= VIOLATIONS_TO_PAUSE
        if is_too_much:
            self._violated_at.clear()
        return is_too_much

    def warn(self, trouble: Trouble) -> None:
        """Show it, unless it is shown already: its age is that of the first time."""
        closed = self._closed.get(trouble.kind)
        if closed is None or (trouble.kind not in _LASTING and closed != trouble.sentence):
            self._notices.setdefault(trouble.kind, trouble)

    def warn_of(self, error: AppError | OSError) -> None:
        """Show what could not be read or written though sharing goes on."""
        known = app_error_in(error) or AppError(str(error))
        self.warn(replace(trouble_of(known, self._clocks.wall()), blocks=False))

    def tell(self, kind: TroubleKind, title: str, sentence: str, what: str = "") -> None:
        """Show something that stops nothing."""
        self.warn(notice(kind, title, sentence, self._clocks.wall(), what=what))

    def over(self, kind: TroubleKind) -> None:
        """Its cause is gone."""
        self._notices.pop(kind, None)
        self._closed.pop(kind, None)

    def dismiss(self) -> None:
        """The owner has read what is shown."""
        shown = min(self._notices.values(), key=_weight, default=None)
        if shown is not None:
            del self._notices[shown.kind]
            self._closed[shown.kind] = shown.sentence

    def begin_anew(self) -> None:
        """The owner has everything tried again."""
        self._notices.clear()
        self._closed.clear()
        self._stuck = self._unready_since = None

    def look(self, engine: Engine | None, around: Surroundings) -> None:
        """Find out what is wrong now."""
        self._look_at_engine(engine)
        self._look_at_violations(() if engine is None else engine.violations)
        free = self._free_disk_bytes()
        if free is not None and free < LOW_DISK_BYTES:
            text = f"Only {free >> 20} MiB are free where the ledger is kept."
            self.tell(TroubleKind.DISK_FULL, "The disk is nearly full", text, str(free))
        else:
            self.over(TroubleKind.DISK_FULL)
        if around.lost_gpu:
            text = f"{around.lost_gpu} is gone: its driver was reset, or it was taken out."
            self.tell(TroubleKind.GPU_LOST, "A GPU is lost", text, around.lost_gpu)
        else:
            self.over(TroubleKind.GPU_LOST)

    def _look_at_violations(self, violations: tuple[EngineFailure, ...]) -> None:
        known = len(self._violations)
        is_same_engine = violations[:known] == self._violations
        self._violations = violations
        for failure in violations[known if is_same_engine else 0 :]:
            self._violated_at.append(self._clocks.awake())
            self.over(TroubleKind.SECURITY)
            self.tell(TroubleKind.SECURITY, "The engine broke its rules", failure.sentence)

    def look_at_settings(self, problems: Sequence[str]) -> None:
        """Tell the first of what is wrong with the settings file, until it is put right."""
        if problems:
            self.tell(TroubleKind.SETTINGS, "The settings need a look", problems[0])
        else:
            self.over(TroubleKind.SETTINGS)

    def _look_at_engine(self, engine: Engine | None) -> None:
        now = self._clocks.awake()
        failure = None if engine is None else engine.last_failure
        if engine is None or engine.is_healthy or engine.is_suspended:
            self._unready_since = self._stuck = None
        elif self._unready_since is None:
            self._unready_since = now
        elif failure is not None and now - self._unready_since >= ENGINE_PATIENCE_S:
            self._stuck = self._stuck or engine_trouble(failure.reason, self._clocks.wall())


def _weight(trouble: Trouble) -> int:
    return _BY_WEIGHT.index(trouble.kind) if trouble.kind in _BY_WEIGHT else len(_BY_WEIGHT)
