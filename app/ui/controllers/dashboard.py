"""Feeds the dashboard."""

from app.presenters.dashboard import DashboardFacts, present_dashboard
from app.presenters.protection import PROTECTION
from app.presenters.status import StatusView, present_status
from app.services.desk_state import DeskState
from app.ui.controllers.money import MoneyReader
from app.ui.controllers.parts import Parts, Wishes
from app.ui.controllers.what_if import WhatIf
from app.ui.pages.dashboard import DashboardPage
from app.ui.widgets.labels import Body


class DashboardController:
    """Shows state, cards and money."""

    def __init__(self, page: DashboardPage, parts: Parts, wishes: Wishes) -> None:
        self._page = page
        self._parts = parts
        self._wishes = wishes
        self._money = MoneyReader(parts, wishes.actions, self.visited)
        self._best = 0.0
        self._what_if = WhatIf(parts, wishes, self.visited)
        page.activated.connect(self._activated)
        page.what_if.acted.connect(self._what_if.act)

    def visited(self) -> None:
        """Show the present at once."""
        self.show_state(self._parts.desk.state)

    def show_state(self, state: DeskState) -> None:
        """Show how everything stands."""
        now, tr = self._parts.clock(), self._parts.tr
        self._best = max(self._best, *state.speed)
        self._page.show_status(self._status(state, now))
        self._page.show_view(present_dashboard(self._facts(state, now), tr))

    def _status(self, state: DeskState, now: float) -> StatusView:
        payout = self._parts.payout(state)
        return present_status(state, now, self._parts.tr, payout=payout, market=self._parts.seen)

    def _facts(self, state: DeskState, now: float) -> DashboardFacts:
        hardware, seen = self._parts.cards.hardware, self._parts.seen
        money = self._money.facts(state)
        return DashboardFacts(
            state=state,
            hardware=hardware,
            money=money,
            best_tokens_per_s=self._best,
            market=seen,
            now_utc=now,
            power=() if self._parts.power is None else self._parts.power.cards,
            what_if=self._what_if.facts(state, now),
            is_demo=self._parts.is_demo,
        )

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
