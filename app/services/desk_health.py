"""What is wrong and stops nothing, or not yet: a disk that fills, a lost card, a stuck engine."""

from collections.abc import Callable
from typing import Protocol

from app.domain.pause import Surroundings
from app.engine.health import EngineFailure
from app.services.clock_watch import Clocks
from app.services.desk_state import Trouble, TroubleKind
from app.services.troubles import engine_trouble, notice

ENGINE_PATIENCE_S = 60.0
"""An engine that does not get ready for so long, and has failed, needs the owner."""

LOW_DISK_BYTES = 200 * 2**20


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


class DeskHealth:
    """Keeps the newest notice until its cause is over or the owner closes it."""

    def __init__(self, clocks: Clocks, free_disk_bytes: Callable[[], int | None]) -> None:
        self._clocks = clocks
        self._free_disk_bytes = free_disk_bytes
        self._notice: Trouble | None = None
        self._stuck: Trouble | None = None
        self._unready_since: float | None = None

    @property
    def trouble(self) -> Trouble | None:
        """What to show."""
        return self._stuck or self._notice

    @property
    def is_engine_stuck(self) -> bool:
        """Whether the engine waits for the owner."""
        return self._stuck is not None

    def warn(self, trouble: Trouble) -> None:
        """Show it, unless it is shown already: its age is that of the first time."""
        if self._notice is None or self._notice.kind is not trouble.kind:
            self._notice = trouble

    def tell(self, kind: TroubleKind, title: str, sentence: str) -> None:
        """Show something that stops nothing."""
        self.warn(notice(kind, title, sentence, self._clocks.wall()))

    def over(self, kind: TroubleKind) -> None:
        """Its cause is gone."""
        if self._notice is not None and self._notice.kind is kind:
            self._notice = None

    def dismiss(self) -> None:
        """The owner has read it."""
        self._notice = None

    def begin_anew(self) -> None:
        """The owner has everything tried again."""
        self._notice = self._stuck = self._unready_since = None

    def look(self, engine: Engine | None, around: Surroundings) -> None:
        """Find out what is wrong now."""
        self._look_at_engine(engine)
        free = self._free_disk_bytes()
        if free is not None and free < LOW_DISK_BYTES:
            text = f"Only {free >> 20} MiB are free where the ledger is kept."
            self.tell(TroubleKind.DISK_FULL, "The disk is nearly full", text)
        else:
            self.over(TroubleKind.DISK_FULL)
        if around.lost_gpu:
            text = f"{around.lost_gpu} is gone: its driver was reset, or it was taken out."
            self.tell(TroubleKind.GPU_LOST, "A GPU is lost", text)
        else:
            self.over(TroubleKind.GPU_LOST)

    def _look_at_engine(self, engine: Engine | None) -> None:
        now = self._clocks.awake()
        failure = None if engine is None else engine.last_failure
        if engine is None or engine.is_healthy or engine.is_suspended:
            self._unready_since = self._stuck = None
        elif self._unready_since is None:
            self._unready_since = now
        elif failure is not None and now - self._unready_since >= ENGINE_PATIENCE_S:
            self._stuck = self._stuck or engine_trouble(failure.reason, self._clocks.wall())
