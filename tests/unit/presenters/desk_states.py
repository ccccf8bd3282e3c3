"""States that the tests of several presenters start from; it is 16:40 in UTC."""

from datetime import UTC, datetime

from app.domain.money import NanoTon
from app.domain.pause import Pause, PauseEnd, PauseReason, Surroundings
from app.services.desk_state import (
    DeskState,
    EngineFacts,
    JobCounts,
    Mode,
    NetworkFacts,
    ProxyFacts,
)

NOW = datetime(2026, 11, 19, 16, 40, tzinfo=UTC).timestamp()
PRACTICE = NetworkFacts("Practice", True, True, 19, 19, 3, "kQAR")
MODEL = EngineFacts(is_loaded=True, models=("Qwen3 4B",))
READY = ProxyFacts("10.0.0.1:9000", "Qwen3 4B", True, "connected", signed=NanoTon(0))

WAITING = DeskState(
    mode=Mode.SHARING,
    network=PRACTICE,
    engine=MODEL,
    proxies=(READY,),
    jobs=JobCounts(slots=8),
    freed_in_s=1.41,
    surroundings=Surroundings(is_locked=False, programs=frozenset({"Blender", "starfall"})),
)


def paused(
    reason: PauseReason,
    until_utc: float | None = None,
    what: str = "",
    end: PauseEnd = PauseEnd.RESUME,
) -> Pause:
    """A pause that began an hour ago."""
    return Pause(reason, NOW - 3600, until_utc, what, end)
