"""The cards of the wallet's page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.parts import MoneyKind, Tone
from app.presenters.wallet import (
    ActionView,
    BalanceView,
    KeysView,
    PayoutView,
    SetupView,
)
from app.presenters.wallet_history import HistoryView
from app.ui.type_scale import Role
from app.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.figure import Figure
from app.ui.widgets.history_list import HistoryList
from app.ui.widgets.labels import Body, Caption, CaptionLine, Mono, SecondaryLine, Strong
from app.ui.widgets.progress import Bar
from app.ui.widgets.rows import ListRow, RoundIcon
from app.ui.widgets.swatch import Swatch
from app.ui.widgets.tag import Tag

LEFT = Qt.AlignmentFlag.AlignLeft


def show_action(button: Button, view: ActionView | None) -> None:
    """Make a button say and mean what the view wants; without one it hides."""
    button.setVisible(view is not None)
    if view is None:
        return
    button.setText(view.text)
    button.set_line_icon(view.icon)
    button.setEnabled(view.is_enabled)
    button.setAccessibleDescription(view.reason)
    button.setProperty("action", view.action)


class BalanceCard(Card):
    """The balance; `acted` gives what a button asks for."""

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._label, self._state = SecondaryLine(), Tag()
        self._figure, self._sentence = Figure(role=Role.FIGURE), Caption()
        self.send, self.receive = PrimaryButton(""), Button("")
        self.lock = Button("", is_small=True)
        self._address, self._reason = Mono(), Caption()
        for button in (self.send, self.receive, self.lock):
            button.clicked.connect(lambda _=False, b=button: self.acted.emit(b.property("action")))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._label, 1)
        head.addWidget(self._state)
        head.addWidget(self.lock)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.send)
        row.addWidget(self.receive)
        row.addSpacing(10)
        row.addWidget(self._address)
        row.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(self._figure, 0, LEFT)
        self.body.addWidget(self._sentence)
        self.body.addSpacing(4)
        self.body.addLayout(row)
        self.body.addWidget(self._reason)

    def show_view(self, view: BalanceView) -> None:
        """Show another moment."""
        self._label.setText(view.label)
        self._state.show_view(view.state)
        self._figure.show_value(view.figure.value, view.figure.unit)
        self._figure.setAccessibleName(view.accessible)
        self._sentence.setText(view.sentence)
        self._sentence.setVisible(bool(view.sentence))
        for button, action in (
            (self.send, view.send),
            (self.receive, view.receive),
            (self.lock, view.lock),
        ):
            show_action(button, action)
        self._address.setText(view.address)
        self._address.setToolTip(view.whole)
        self._reason.setText(view.send.reason)
        self._reason.setVisible(bool(view.send.reason))


class PayoutCard(Card):
    """What is signed and what it waits for; `wanted` asks for it now."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._contract = ""
        self._title, self._amount = Strong(), SecondaryLine()
        self._bar = Bar(kind=MoneyKind.SIGNED)
        self._sentence, self.button, self._reason = Caption(), LinkButton(""), CaptionLine()
        self.button.clicked.connect(lambda: self.wanted.emit(self._contract))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Swatch(MoneyKind.SIGNED))
        head.addWidget(self._title, 1)
        head.addWidget(self._amount)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.button)
        foot.addWidget(self._reason, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._sentence)
        self.body.addLayout(foot)

    def show_view(self, view: PayoutView) -> None:
        """Show another moment."""
        self._contract = view.contract
        self._title.setText(view.title)
        self._amount.setText(view.amount)
        self._bar.show_share(view.share, name=view.accessible)
        self._bar.setVisible(bool(view.amount))
        self._sentence.setText(" ".join(view.sentences))
        show_action(self.button, view.button)
        reason = view.button.reason if view.button else ""
        self._reason.setText(reason)
        self._reason.setVisible(view.button is not None)


class HistoryCard(Card):
    """The history, a page at a time."""

    opened = Signal(str)
    older_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.export, self.older = LinkButton(""), LinkButton("")
        self.list, self._nothing = HistoryList(), EmptyState()
        self.head.addWidget(self.export)
        self.export.clicked.connect(self.export_wanted)
        self.older.clicked.connect(self.older_wanted)
        self.list.opened.connect(self.opened)
        self.body.addWidget(self.list)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.older, 0, LEFT)

    def show_view(self, view: HistoryView) -> None:
        """Show another page, or one more."""
        self.title.setText(view.title)
        self.setAccessibleName(view.title)
        self.export.setText(view.export)
        self.export.setVisible(bool(view.export))
        self.list.show_rows(view.rows)
        self.older.setText(view.older)
        self.older.setVisible(bool(view.older))
        self._nothing.setVisible(view.nothing is not None)
        if view.nothing is not None:
            self._nothing.show_view(view.nothing)


class KeysCard(Card):
    """Words and password."""

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._caption = Body(tone=Tone.TEXT2)
        self._rows: list[tuple[ListRow, Button]] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self.body.addWidget(self._caption)

    def show_view(self, view: KeysView) -> None:
        """Show what can be done."""
        self.title.setText(view.title)
        self.setAccessibleName(view.title)
        while len(self._rows) < len(view.rows):
            self._add_row()
        for place, (row, button) in enumerate(self._rows):
            row.setVisible(place < len(view.rows))
            if place < len(view.rows):
                row.title.setText(view.rows[place].title)
                row.caption.setText(view.rows[place].caption)
                show_action(button, view.rows[place].button)
        self._caption.setText(view.caption)
        self._caption.setVisible(bool(view.caption))

    def _add_row(self) -> None:
        row, button = ListRow("", " ", height=58), Button("", is_small=True)
        button.clicked.connect(lambda: self.acted.emit(button.property("action")))
        row.right.addWidget(button)
        self._list.addWidget(row)
        self._rows.append((row, button))


class SetupCard(Card):
    """The ways to begin."""

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._sentence = Body(tone=Tone.TEXT2)
        self.buttons: list[Button] = []
        self.body.addWidget(self._sentence)
        self.body.addSpacing(12)
        self.body.setSpacing(0)

    def show_view(self, view: SetupView) -> None:
        """Show them; they never change while there is no wallet."""
        self.title.setText(view.title)
        self.setAccessibleName(view.title)
        self._sentence.setText(view.sentence)
        if self.buttons:
            return
        for number, way in enumerate(view.ways):
            row = ListRow(way.title, way.sentence, is_strong=True, height=72)
            row.left.addWidget(RoundIcon(way.icon, Tone.ACCENT))
            button = Button("") if number else PrimaryButton("")
            button.clicked.connect(lambda _=False, b=button: self.acted.emit(b.property("action")))
            show_action(button, way.button)
            button.setAccessibleName(f"{way.button.text}: {way.title}")
            row.right.addWidget(button)
            self.buttons.append(button)
            self.body.addWidget(row)
