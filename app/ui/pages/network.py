"""The page of the network: proxies, root configuration, prices, and the account on the chain."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.network_chain import ChainView
from app.presenters.network_page import (
    CHANGE_RULES,
    CHECK_COMPUTER,
    GIVE,
    ActionView,
    NetworkView,
    PracticeView,
)
from app.presenters.network_root import FactView
from app.presenters.network_workers import ModelWorkersView, WorkersView
from app.presenters.parts import Tone
from app.ui.type_scale import px
from app.ui.widgets.buttons import Button, ButtonKind, IconButton, LinkButton
from app.ui.widgets.card import Card
from app.ui.widgets.columns import Columns
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels import Body, Caption, CaptionLine, Line, Mono, Secondary
from app.ui.widgets.page import Page
from app.ui.widgets.table import Table

_RIGHT_WIDTH = 316
_ROW_HEIGHT = 28


class NetworkPage(Page):
    """`acted` names an action: to join, to look, to leave; `model_opened` a model by its name."""

    acted = Signal(str)
    model_opened = Signal(str)

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
        self._workers, self._practice = WorkersCard(), PracticeCard()
        self._workers.opened.connect(self.model_opened)
        self._practice.asked.connect(lambda: self.acted.emit(GIVE))
        self._practice.change.clicked.connect(lambda: self.acted.emit(CHANGE_RULES))
        self._check = LinkButton("")
        self._check.clicked.connect(lambda: self.acted.emit(CHECK_COMPUTER))
        self._cards = (self._proxies, self._root, self._prices, self._workers)
        self._columns = Columns(_RIGHT_WIDTH)
        self._right = self._columns.right
        self._lay_out()
        self.narrowed.connect(self._columns.set_narrow)

    def _lay_out(self) -> None:
        self._columns.left.addWidget(self._root)
        self._columns.left.addStretch(1)
        self._columns.right_column.addWidget(self._prices)
        self._columns.right_column.addStretch(1)
        for wide in (
            self._empty_card, self._practice, self._proxies, self._workers, self._chain,
        ):  # fmt: skip
            self.body.addWidget(wide)
        self.body.addLayout(self._columns)
        self.body.addWidget(self._check, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_view(self, view: NetworkView) -> None:
        """Show a network, or the ways to one."""
        self.title.setText(view.title)
        self.setAccessibleName(view.title)
        self._show_actions(view.actions)
        self._check.setText(view.check)
        self._empty_card.setVisible(view.empty is not None)
        if view.empty is not None:
            self._empty.show_view(view.empty)
        for card in self._cards:
            card.setVisible(view.empty is None)
        self._proxies.show_view(view)
        self._root.show_facts(view.root_title, view.root)
        self._prices.show_facts(view.prices_title, view.prices)
        self._workers.show_view(view.workers)
        self._chain.setVisible(view.chain is not None)
        if view.chain is not None:
            self._chain.show_view(view.chain)
        self._practice.setVisible(view.practice is not None)
        if view.practice is not None:
            self._practice.show_view(view.practice)

    def show_workers(self, view: ModelWorkersView) -> None:
        """Open the sheet with all workers of one model."""
        self.sheet.open(view.title, WorkersSheet(view))

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
        self._lines = FactLines()
        self.body.addWidget(self._lines)

    def show_facts(self, title: str, facts: tuple[FactView, ...]) -> None:
        """Show other lines."""
        self.title.setText(title)
        self._lines.show_facts(facts)


class FactLines(QWidget):
    """The lines alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FactRow] = []
        self._shown: tuple[FactView, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_facts(self, facts: tuple[FactView, ...]) -> None:
        """Show other lines; they are made anew only when they differ."""
        if facts == self._shown:
            return
        self._shown = facts
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [FactRow(fact) for fact in facts]
        for row in self._rows:
            self._column.addWidget(row)


class FactRow(QWidget):
    """A name and its value."""

    def __init__(self, fact: FactView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.setMinimumHeight(px(_ROW_HEIGHT))
        row.addWidget(Secondary(fact.label), 1)
        row.addWidget(Mono(fact.value) if fact.copied else Line(fact.value))
        if fact.copied:
            copy = IconButton("copy", f"{fact.label}, {fact.value}", size=16, tone=Tone.TEXT3)
            copy.clicked.connect(lambda: QApplication.clipboard().setText(fact.copied))
            row.addWidget(copy)


class TableCard(Card):
    """A table with how fresh it is, or what stands in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._age, self._table, self._empty = CaptionLine(), Table(), EmptyState()
        self.head.addWidget(self._age)
        self.body.addWidget(self._table)
        self.body.addWidget(self._empty)

    def _show(self, view: ChainView | WorkersView) -> None:
        self.title.setText(view.title)
        self._age.setText(view.age)
        self._table.setVisible(view.table is not None)
        self._empty.setVisible(view.empty is not None)
        if view.table is not None:
            self._table.show_view(view.table)
        if view.empty is not None:
            self._empty.show_view(view.empty)


class ChainCard(TableCard):
    """What the chain last wrote."""

    def show_view(self, view: ChainView) -> None:
        """Show other rows, or why there are none."""
        self._show(view)


class WorkersCard(TableCard):
    """Who works for the proxies; `opened` names a model that was taken."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table.opened.connect(self.opened)
        self._sentence = Caption()
        self.body.addWidget(self._sentence)

    def show_view(self, view: WorkersView) -> None:
        """Show other rows, or why nobody is known."""
        self._show(view)
        self._sentence.setVisible(bool(view.sentence))
        self._sentence.setText(view.sentence)
        self._sentence.set_tone(view.tone)


class PracticeCard(Card):
    """The owner's side of the practice network; `asked` wants coins of the faucet."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._sentence, self._facts = Caption(), FactLines()
        self.button = Button("", is_small=True)
        self.button.clicked.connect(self.asked)
        self.change = Button("", is_small=True)
        self.head.addWidget(self.change)
        self.head.addWidget(self.button)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._facts)

    def show_view(self, view: PracticeView) -> None:
        """Show other facts."""
        self.title.setText(view.title)
        self._sentence.setText(view.sentence)
        self.button.setText(view.gift)
        self.change.setText(view.change)
        self._facts.show_facts(view.facts)


class WorkersSheet(QWidget):
    """All workers of a model, in a side sheet."""

    def __init__(self, view: ModelWorkersView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.table = Table()
        self.table.show_view(view.table)
        column.addWidget(Body(view.sentence))
        column.addWidget(self.table)
        column.addStretch(1)
