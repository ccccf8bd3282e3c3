"""What a desk works with."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Any, Protocol

from app.domain.pause import Surroundings
from app.services.clock_watch import Clocks
from app.services.desk_diary import Diary
from app.services.desk_payouts import PayoutKeeper
from app.services.joined import Joined, NodeStart
from app.services.settings_store import SettingsStore


class Lookout(Protocol):
    """Sees what goes on around this program."""

    async def look(self) -> Surroundings:
        """Return that; what cannot be seen is None."""


@dataclass(frozen=True, slots=True)
class DeskParts:
    """What the desk works with; `free_disk_bytes` returns None where nobody can tell.

    Without `payouts` somebody else sees to them.
    """

    join: Callable[[str, NodeStart], AbstractAsyncContextManager[Joined]]
    settings: SettingsStore
    lookout: Lookout
    diary: Diary
    clocks: Clocks = field(default_factory=Clocks)
    free_disk_bytes: Callable[[], int | None] = lambda: None
    addresses: Callable[[], frozenset[str] | None] = lambda: None
    payouts: PayoutKeeper[Any] | None = None
    zone: tzinfo | None = None
