"""The wallet: before it is made, locked, sending, warning, receiving, and the written words."""

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.presenters.navigation import WALLET
from app.presenters.wallet import CREATE, RECEIVE, SEND
from app.presenters.words import Tr
from app.services.wallet_desk_values import WalletFacts
from app.ui.widgets.send_form import SendForm
from tests.ui.framed import in_window
from tests.ui.wallet_support import Stage
from tests.unit.presenters.wallet_fakes import EMPTY, EXCHANGE, FACTS, FRIEND, OPEN, text_of


class WalletScene(Stage):
    """The page in its window, where clicks go on from."""

    def __init__(self, tr: Tr, facts: WalletFacts, action: str = "") -> None:
        super().__init__(facts, tr)
        self.window = in_window(tr, WALLET, self.page)
        self.window.setProperty("stage", self)  # lives as long as the window
        if action:
            self.control.act(action)
            QApplication.processEvents()

    def type_payment(self, address: str) -> None:
        """Fill in the form that is open."""
        form = self.page.findChild(SendForm)
        assert isinstance(form, SendForm)
        form.to.setPlainText(address)
        QTest.keyClicks(form.amount, "0.5")
        self.control.send_sheet.rest()


def locked(tr: Tr) -> QWidget:
    return WalletScene(tr, FACTS).window


def none_yet(tr: Tr) -> QWidget:
    return WalletScene(tr, EMPTY).window


def sending(tr: Tr) -> QWidget:
    scene = WalletScene(tr, OPEN, SEND)
    scene.type_payment(text_of(FRIEND))
    return scene.window


def warning(tr: Tr) -> QWidget:
    scene = WalletScene(tr, OPEN, SEND)
    scene.type_payment(text_of(EXCHANGE))
    return scene.window


def receiving(tr: Tr) -> QWidget:
    return WalletScene(tr, OPEN, RECEIVE).window


def writing_down(tr: Tr) -> QWidget:
    return WalletScene(tr, EMPTY, CREATE).window


SCENES: dict[str, Callable[[Tr], QWidget]] = {
    "wallet": locked,
    "wallet-none": none_yet,
    "wallet-send": sending,
    "wallet-exchange": warning,
    "wallet-receive": receiving,
    "wallet-words": writing_down,
}
