"""What the owner's clicks on the wallet's page mean: which sheet opens, and what is asked for."""

import time
from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QObject, QTimer

from app.presenters.parts import BannerView, Rank
from app.presenters.wallet import (
    CHANGE_PASSWORD,
    CHECK,
    CREATE,
    LOCK,
    RECEIVE,
    REFRESH,
    RESTORE,
    SEND,
    SHOW_WORDS,
    UNLOCK,
    WATCH,
    present_wallet,
)
from app.presenters.wallet_check import present_check
from app.presenters.wallet_history import present_entry
from app.presenters.wallet_keys import KeysFlow
from app.presenters.wallet_receive import present_receive
from app.presenters.wallet_source import WalletSource
from app.presenters.wallet_steps import (
    PasswordView,
    StepView,
)
from app.presenters.words import Tr
from app.services.wallet_desk_values import WalletFacts
from app.ui.pages.earnings_control import Runner, SaveAs, ask_for_file
from app.ui.pages.wallet import WalletPage
from app.ui.pages.wallet_send import SendSheet
from app.ui.pages.wallet_setup import SetupSheet
from app.ui.pages.wallet_sheet import Sheets, buffers_of
from app.ui.pages.wallet_sheets import Check, Movement, Receive
from app.ui.widgets.send_review import CloseFoot

TICK_MS = 1000

OPENING = {CREATE, RESTORE, WATCH, UNLOCK, SHOW_WORDS, CHANGE_PASSWORD, SEND, RECEIVE}
"""Actions that need the sheet."""


class WalletControl(QObject):
    """Shows the wallet and carries the owner through its flows."""

    def __init__(
        self,
        page: WalletPage,
        source: WalletSource,
        actions: Runner,
        tr: Tr,
        *,
        clock: Callable[[], float] = time.time,
        zone: tzinfo | None = None,
        save_as: SaveAs = ask_for_file,
    ) -> None:
        super().__init__(page)
        self._page, self._source, self._actions, self._tr = page, source, actions, tr
        self._clock, self._zone, self._save_as = clock, zone, save_as
        self._sheets = Sheets(page.sheet)
        self.send_sheet = SendSheet(self._sheets, source, actions, tr)
        self._setup = SetupSheet(self._sheets, source, actions, tr)
        self._keys = KeysFlow(source, self._show_keys, tr, clock)
        self._dismissed: object = None
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._count_down)
        self._connect()

    def _connect(self) -> None:
        page = self._page
        page.acted.connect(self.act)
        page.opened.connect(self._open_movement)
        page.pay_out_wanted.connect(lambda key: self._actions.run(self._source.pay_out(key)))
        page.history.older_wanted.connect(lambda: self._actions.run(self._source.show_older()))
        page.history.export_wanted.connect(lambda: self._actions.run(self._export()))
        page.banner.closed.connect(self._dismiss)
        page.wished.connect(self._wish)
        page.sheet.closed.connect(self._closed)

    async def run(self) -> None:
        """Show every change until cancelled."""
        async for facts in self._source.watch():
            self.show(facts)

    def show(self, facts: WalletFacts) -> None:
        """Show the wallet as it is now."""
        view = present_wallet(facts, self._clock(), self._tr, self._zone)
        self._page.show_view(view)
        if facts.last_end is not None and facts.last_end is self._dismissed:
            self._hide_end(view.banner)
        self.send_sheet.refresh(facts)

    def _hide_end(self, banner: BannerView | None) -> None:
        if banner is not None and banner.can_close:
            self._page.banner.show_view(None)

    def _dismiss(self) -> None:
        self._dismissed = self._source.facts.last_end
        self._page.banner.show_view(None)

    def act(self, action: str) -> None:
        """Do what a button, the tray or a key asks for; a sheet that is open goes first."""
        if action in OPENING:
            self._page.sheet.close_layer()
        if action in {CREATE, RESTORE, WATCH}:
            self._setup.begin(action)
        elif action in {UNLOCK, SHOW_WORDS, CHANGE_PASSWORD}:
            self._keys.begin(action)
        elif action == LOCK:
            self._actions.run(self._source.lock())
        elif action == REFRESH:
            self._actions.run(self._source.refresh())
        elif action == SEND:
            self.send_sheet.begin()
        elif action == RECEIVE:
            self._receive()
        elif action == CHECK:
            self._actions.run(self._check())

    def _wish(self, wish: str) -> None:
        if wish == "export":
            self._actions.run(self._export())
        elif wish == "refresh":
            self._actions.run(self._source.refresh())

    def _receive(self) -> None:
        view = present_receive(self._source.facts, self._tr)
        self._sheets.show(view.title, Receive(view))

    async def _check(self) -> None:
        found = await self._source.compare()
        is_testnet = self._source.facts.is_testnet
        view = present_check(found, self._clock(), self._tr, is_testnet=is_testnet)
        foot = CloseFoot(view.close)
        foot.pressed.connect(self._page.sheet.close_layer)
        self._sheets.show(view.title, Check(view), foot)

    def _open_movement(self, key: str) -> None:
        view = present_entry(self._source.facts, key, self._tr, self._zone)
        foot = CloseFoot(view.close)
        foot.pressed.connect(self._page.sheet.close_layer)
        self._sheets.show(view.title, Movement(view), foot)

    async def _export(self) -> None:
        path = await self._save_as(self._page, "wallet-history.csv")
        if path is None:
            return
        count = await self._source.export_csv(path)
        text = self._tr("{n} entry is saved.|{n} entries are saved.", n=count)
        self._page.banner.show_view(
            BannerView(Rank.GOOD, self._tr("The history is saved."), text, can_close=True)
        )

    def _show_keys(self, view: StepView | None) -> None:
        if view is None:
            self._page.sheet.close_layer()
            return
        step = self._sheets.step(view)
        if self._keys.is_waiting and not self._tick.isActive():
            self._tick.start()
        if step is None:
            return
        if isinstance(view, PasswordView):
            step.submitted.connect(lambda f: self._actions.run(self._keys.submit(buffers_of(f))))
        else:
            step.submitted.connect(lambda _: self._page.sheet.close_layer())

    def _count_down(self) -> None:
        if not self._keys.is_waiting or self._page.sheet.isHidden():
            self._tick.stop()
            return
        self._keys.tick()

    def _closed(self) -> None:
        """Forget everything secret: the sheet is gone."""
        self._setup.close()
        self.send_sheet.close()
        self._sheets.forget()
        self._tick.stop()
