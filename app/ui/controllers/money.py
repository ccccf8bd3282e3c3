"""The money of today, for whoever shows it; the electricity is read again now and then."""

from collections.abc import Callable

from app.domain.earnings_energy import EnergyUsed
from app.domain.earnings_prices import coin_rate, power_rate
from app.presenters.net_today import MoneyFacts
from app.services.desk_state import DeskState
from app.ui.actions import Actions
from app.ui.controllers.parts import Parts

ENERGY_EVERY_S = 30.0


class MoneyReader:
    """Puts the state's money together with electricity and prices; `changed` is called after."""

    def __init__(self, parts: Parts, actions: Actions, changed: Callable[[], None]) -> None:
        self._parts = parts
        self._actions = actions
        self._changed = changed
        self._energy = EnergyUsed()
        self._read_at = float("-inf")

    def facts(self, state: DeskState) -> MoneyFacts:
        """Return the money as far as it is known, and have it looked at anew if that is old."""
        now = self._parts.clock()
        if now - self._read_at >= ENERGY_EVERY_S:
            self._read_at = now
            self._actions.run(self._read_energy())
        settings = self._parts.desk.settings.settings
        return MoneyFacts(
            today=state.money,
            energy=self._energy,
            coin=coin_rate(settings, now),
            power=power_rate(settings, now),
            is_practice=state.network is not None and state.network.is_practice,
        )

    async def _read_energy(self) -> None:
        energy = await self._parts.books.energy_today()
        if energy != self._energy:
            self._energy = energy
            self._changed()
