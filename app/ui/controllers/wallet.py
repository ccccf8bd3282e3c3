"""Feeds the wallet's page, and makes a new one when another network is joined."""

from PySide6.QtWidgets import QStackedWidget

from app.network.background import running_beside
from app.services.desk_state import DeskState
from app.services.wallet_desk import WalletDesk
from app.services.wallet_keeper import WalletKeeper
from app.ui.controllers.parts import Parts, Wishes
from app.ui.pages.wallet import WalletPage
from app.ui.pages.wallet_control import WalletControl


class WalletFrame(QStackedWidget):
    """Holds the wallet's page of the network that is joined."""

    def __init__(self) -> None:
        super().__init__()
        self._is_narrow = False

    def show_page(self, page: WalletPage) -> None:
        """Show a page in place of the one before, which goes."""
        old = self.currentWidget()
        page.set_narrow(is_narrow=self._is_narrow)
        self.addWidget(page)
        self.setCurrentWidget(page)
        if old is not None:
            self.removeWidget(old)
            old.deleteLater()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Pass on what the window says of the room there is."""
        self._is_narrow = is_narrow
        page = self.currentWidget()
        if isinstance(page, WalletPage):
            page.set_narrow(is_narrow=is_narrow)


class WalletController:
    """Follows the keeper; every desk has a page and a control of its own."""

    def __init__(
        self, frame: WalletFrame, keeper: WalletKeeper, parts: Parts, wishes: Wishes
    ) -> None:
        self._frame = frame
        self._keeper = keeper
        self._parts = parts
        self._wishes = wishes
        self._control: WalletControl | None = None
        wishes.actions.follow(self._follow())

    def visited(self) -> None:
        """Nothing to do: the control follows its desk."""

    def show_state(self, _state: DeskState) -> None:
        """Nothing here follows the state."""

    def act(self, action: str) -> None:
        """Do what the tray or a key asks for: one of the actions of `presenters.wallet`."""
        if self._control is not None:
            self._control.act(action)

    async def _follow(self) -> None:
        while True:
            desk = self._keeper.desk
            if desk is None:
                await self._keeper.changed()
                continue
            self._control = control = self._make(desk)
            async with running_beside(control.run()):
                while self._keeper.desk is desk:
                    await self._keeper.changed()

    def _make(self, desk: WalletDesk) -> WalletControl:
        page = WalletPage()
        control = WalletControl(page, desk, self._wishes.actions, self._parts.tr)
        self._frame.show_page(page)
        return control
