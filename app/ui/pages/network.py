"""The page of the network: proxies, root configuration, prices, and the account on the chain."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from app.presenters.network_page import ActionView, FactView, NetworkView
from app.presenters.parts import Tone
from app.ui.widgets.buttons import Button, ButtonKind, IconButton
from app.ui.widgets.card import Card
from app.ui.widgets.columns import Columns
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels import CaptionLine, Line, Mono, SecondaryLine
from app.ui.widgets.page import Page
from app.ui.widgets.table import Table

_RIGHT_WIDTH = 296


class NetworkPage(Page):
    """`acted` names an action: to join, to look, to leave."""

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._buttons: list[Button] = []
        self._shown_actions: tuple[ActionView, ...] = ()
        self._empty = EmptyState()
        self._empty.acted.connect(self.acted)
        self._empty_card = Card()
        self._empty_card.body.addWidget(self._empty)
        self._proxies, self._root = ProxiesCard(), FactsCard()
        self._prices, self._chain = FactsCard(), ChainCard()
        self._cards = (self._proxies, self._root, self._prices, self._chain)
        self._columns = Columns(_RIGHT_WIDTH)
        self._right = self._columns.right
        self._lay_out()
        self.narrowed.connect(self._columns.set_narrow)

    def _lay_out(self) -> None:
        self._columns.right_column.addWidget(self._root)
        self._columns.right_column.addWidget(self._prices)
        self._columns.right_column.addStretch(1)
        self._columns.left.addWidget(self._proxies)
        self._columns.left.addWidget(self._chain)
        self._columns.left.addStretch(1)
        self.body.addWidget(self._empty_card)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)

    def show_view(self, view: NetworkView) -> None:
        """Show a network, or the ways to one."""
        self.title.setText(view.title)
        self.setAccessibleName(view.title)
        self._show_actions(view.actions)
        self._empty_card.setVisible(view.empty is not None)
        if view.empty is not None:
            self._empty.show_view(view.empty)
        for card in self._cards:
            card.setVisible(view.empty is None)
        self._proxies.show_view(view)
        self._root.show_facts(view.root_title, view.root)
        self._prices.show_facts(view.prices_title, view.prices)
        self._chain.show_view(view)

    def _show_actions(self, actions: tuple[ActionView, ...]) -> None:
        if actions == self._shown_actions:
            return
        self._shown_actions = actions
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(action) for action in actions]

    def _button(self, action: ActionView) -> Button:
        kind = ButtonKind.PRIMARY if action.is_primary else ButtonKind.NORMAL
        button = Button(action.text, kind=kind)
        button.clicked.connect(lambda: self.acted.emit(action.key))
        self.head.addWidget(button)
        return button


class ProxiesCard(Card):
    """The proxies that this computer is connected to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._listing, self._table = CaptionLine(), Table()
        self.head.addWidget(self._listing)
        self.body.addWidget(self._table)

    def show_view(self, view: NetworkView) -> None:
        """Show other rows."""
        self.title.setText(view.proxies_title)
        self._listing.setText(view.listing)
        self._listing.set_tone(view.listing_tone)
        self._table.show_view(view.proxies)


class FactsCard(Card):
    """Lines of a name and a value; an address can be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._rows: list[FactRow] = []
        self._shown: tuple[FactView, ...] = ()
        self.body.setSpacing(4)

    def show_facts(self, title: str, facts: tuple[FactView, ...]) -> None:
        """Show other lines; they are made anew only when they differ."""
        self.title.setText(title)
        if facts == self._shown:
            return
        self._shown = facts
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [FactRow(fact) for fact in facts]
        for row in self._rows:
            self.body.addWidget(row)


class FactRow(QWidget):
    """A name and its value."""

    def __init__(self, fact: FactView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(SecondaryLine(fact.label), 1)
        row.addWidget(Mono(fact.value) if fact.copied else Line(fact.value))
        if fact.copied:
            copy = IconButton("copy", f"{fact.label}, {fact.value}", size=16, tone=Tone.TEXT3)
            copy.clicked.connect(lambda: QApplication.clipboard().setText(fact.copied))
            row.addWidget(copy)


class ChainCard(Card):
    """What the chain last wrote about the owner's account."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._table, self._empty = Table(), EmptyState()
        self.body.addWidget(self._table)
        self.body.addWidget(self._empty)

    def show_view(self, view: NetworkView) -> None:
        """Show other rows, or why there are none."""
        self.title.setText(view.chain_title)
        self._table.setVisible(view.chain is not None)
        self._empty.setVisible(view.chain_empty is not None)
        if view.chain is not None:
            self._table.show_view(view.chain)
        if view.chain_empty is not None:
            self._empty.show_view(view.chain_empty)
