"""Feeds the dashboard."""

from app.domain.earnings_energy import EnergyUsed
from app.domain.earnings_prices import coin_rate, power_rate
from app.presenters.dashboard import PROTECTION, DashboardFacts, present_dashboard
from app.presenters.net_today import MoneyFacts
from app.presenters.status import present_status
from app.services.desk_state import DeskState
from app.ui.controllers.parts import Parts, Wishes
from app.ui.pages.dashboard import DashboardPage
from app.ui.widgets.labels import Body

ENERGY_EVERY_S = 30.0


class DashboardController:
    """Shows state, cards and money; the electricity is read again now and then."""

    def __init__(self, page: DashboardPage, parts: Parts, wishes: Wishes) -> None:
        self._page = page
        self._parts = parts
        self._wishes = wishes
        self._energy = EnergyUsed()
        self._read_at = float("-inf")
        self._best = 0.0
        page.activated.connect(self._activated)

    def visited(self) -> None:
        """Show the present at once."""
        self.show_state(self._parts.desk.state)

    def show_state(self, state: DeskState) -> None:
        """Show how everything stands."""
        now, tr = self._parts.clock(), self._parts.tr
        if now - self._read_at >= ENERGY_EVERY_S:
            self._read_at = now
            self._wishes.actions.run(self._read_energy())
        self._best = max(self._best, *state.speed)
        self._page.show_status(present_status(state, now, tr, market=self._parts.seen))
        self._page.show_view(present_dashboard(self._facts(state, now), tr))

    def _facts(self, state: DeskState, now: float) -> DashboardFacts:
        settings = self._parts.desk.settings.settings
        money = MoneyFacts(
            today=state.money,
            energy=self._energy,
            coin=coin_rate(settings, now),
            power=power_rate(settings, now),
            is_practice=state.network is not None and state.network.is_practice,
        )
        hardware, seen = self._parts.cards.hardware, self._parts.seen
        return DashboardFacts(state, hardware, money, self._best, seen, now)

    async def _read_energy(self) -> None:
        self._energy = await self._parts.books.energy_today()

    def _activated(self, action: str) -> None:
        if action != PROTECTION:
            self._wishes.open_setting(action)
            return
        tr = self._parts.tr
        text = tr(
            "Jobs are not encrypted for the engine alone yet: the proxy and this program see them "
            "in passing. Nothing is written to disk or to a log. Somebody with administrator "
            "rights on this computer could read a job while it runs."
        )
        self._page.sheet.open(tr("What the protection does not prove"), Body(text))
