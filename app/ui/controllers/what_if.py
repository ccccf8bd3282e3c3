"""Feeds the card of a network that is only looked at, and carries out what it asks for."""

from collections.abc import Callable

from app.domain.settings import LOOK_ONLY
from app.presenters.what_if import MEASURE, WhatIfFacts
from app.services.calibration import CalibrationNews
from app.services.desk_state import DeskState, Mode
from app.storage.speed_file import KeptSpeed
from app.ui.controllers.parts import Parts, Wishes


class WhatIf:
    """Knows the last measured speed, measures it anew, and leads from looking to sharing."""

    kept: KeptSpeed | None = None
    news: CalibrationNews | None = None

    def __init__(self, parts: Parts, wishes: Wishes, refresh: Callable[[], None]) -> None:
        self._parts = parts
        self._wishes = wishes
        self._refresh = refresh
        self._is_read = False

    def facts(self, state: DeskState, now_utc: float) -> WhatIfFacts | None:
        """Return what the card is made of while a network is looked at, else None."""
        if state.mode is not Mode.LOOKING or state.network is None:
            return None
        if not self._is_read:
            self._is_read = True
            self._wishes.actions.run(self._read())
        return WhatIfFacts(
            network=state.network,
            settings=self._parts.desk.settings.settings,
            market=self._parts.seen,
            kept=self.kept,
            news=self.news,
            now_utc=now_utc,
        )

    def act(self, action: str) -> None:
        """Measure, or share on the network that is looked at."""
        if action == MEASURE:
            self._wishes.actions.run(self._measure())
        else:
            self._wishes.actions.run(self._join())

    async def _read(self) -> None:
        if self._parts.speed is not None:
            self.kept = await self._parts.speed.last()
            self._refresh()

    async def _measure(self) -> None:
        if self._parts.speed is None or self.news is not None:
            return
        self._tell(CalibrationNews())
        try:
            await self._parts.speed.measure(self._tell)
        finally:
            self.news = None
        await self._read()

    def _tell(self, news: CalibrationNews) -> None:
        self.news = news
        self._refresh()

    async def _join(self) -> None:
        desk = self._parts.desk
        await desk.use_network(desk.settings.settings.network.removeprefix(LOOK_ONLY))
