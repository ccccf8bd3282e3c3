"""The wallet's page: balance, payouts, history, keys; or the ways to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.presenters.wallet import PayoutView, WalletView
from app.ui.pages.wallet_cards import (
    BalanceCard,
    HistoryCard,
    KeysCard,
    PayoutCard,
    SetupCard,
    show_action,
)
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.columns import GAP
from app.ui.widgets.page import Page
from app.ui.widgets.tag import Tag


class WalletPage(Page):
    """`acted` gives what a button asks for, `opened` the key of a movement.

    `pay_out_wanted` gives a proxy contract.
    """

    acted = Signal(str)
    opened = Signal(str)
    pay_out_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._tag = Tag()
        self.setup, self.balance = SetupCard(), BalanceCard()
        self.history, self.keys = HistoryCard(), KeysCard()
        self.payouts: list[PayoutCard] = []
        self._payout_column = QVBoxLayout()
        self._payout_column.setSpacing(GAP)
        self.check = LinkButton("")
        self.check.clicked.connect(lambda: self.acted.emit(self.check.property("action")))
        self.head.insertWidget(1, self._tag)
        self.body.addWidget(self.setup)
        self.body.addWidget(self.balance)
        self.body.addLayout(self._payout_column)
        self.body.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.history)
        self.body.addWidget(self.keys)
        self.body.addStretch(1)
        for card in (self.setup, self.balance, self.keys):
            card.acted.connect(self.acted)
        self.banner.acted.connect(self.acted)
        self.history.opened.connect(self.opened)

    def show_view(self, view: WalletView) -> None:
        """Show another moment."""
        self.title.setText(view.title)
        self.setAccessibleName(view.title)
        self._tag.setVisible(view.tag is not None)
        if view.tag is not None:
            self._tag.show_view(view.tag)
        self.banner.show_view(view.banner)
        self.setup.setVisible(view.setup is not None)
        if view.setup is not None:
            self.setup.show_view(view.setup)
        self._show_wallet(view)

    def _show_wallet(self, view: WalletView) -> None:
        self.balance.setVisible(view.balance is not None)
        if view.balance is not None:
            self.balance.show_view(view.balance)
        self._show_payouts(view.payouts)
        show_action(self.check, view.check)
        self.history.setVisible(view.history is not None)
        if view.history is not None:
            self.history.show_view(view.history)
        self.keys.setVisible(view.keys is not None)
        if view.keys is not None:
            self.keys.show_view(view.keys)

    def _show_payouts(self, views: tuple[PayoutView, ...]) -> None:
        while len(self.payouts) < len(views):
            card = PayoutCard()
            card.wanted.connect(self.pay_out_wanted)
            self.payouts.append(card)
            self._payout_column.addWidget(card)
        for place, card in enumerate(self.payouts):
            card.setVisible(place < len(views))
            if place < len(views):
                card.show_view(views[place])
