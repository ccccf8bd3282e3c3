"""What the signer has read, before it is signed; and what became of it afterwards."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.parts import Tone
from app.presenters.wallet_send import FateView, ReviewView
from app.ui.widgets.address import AddressLines
from app.ui.widgets.banner import LOOKS
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Panel
from app.ui.widgets.field import Field
from app.ui.widgets.icon import Icon
from app.ui.widgets.labels import (
    Body,
    Caption,
    Hairline,
    Heading,
    Mono,
    Secondary,
    SecondaryLine,
    Strong,
)
from app.ui.widgets.secret_fields import PasswordEdit
from app.ui.widgets.send_form import Sums, button_row


class Review(QWidget):
    """Recipient, amount, comment, fee, rest; nothing here can be changed."""

    def __init__(self, view: ReviewView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addWidget(Secondary(view.sentence))
        column.addSpacing(6)
        column.addWidget(SecondaryLine(view.to_label))
        self.address = AddressLines(view.address)
        column.addWidget(self.address)
        if view.who:
            column.addWidget(Strong(view.who))
        column.addSpacing(4)
        column.addWidget(Hairline())
        sums = Sums()
        sums.show_lines(view.lines)
        column.addWidget(sums)
        column.addWidget(Hairline())
        column.addSpacing(4)
        column.addWidget(SecondaryLine(view.comment_label))
        column.addWidget(Body(view.comment))
        column.addSpacing(8)
        if view.warnings:
            column.addWidget(warnings_panel(view.warnings))
        column.addStretch(1)


def warnings_panel(texts: tuple[str, ...]) -> Panel:
    """Make the panel that says what may be wrong."""
    panel = Panel("caution_soft")
    for text in texts:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Icon("warning", Tone.CAUTION), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Secondary(text), 1)
        panel.body.addLayout(row)
    return panel


class ReviewFoot(QWidget):
    """The password where it is needed, and the button that pays; Enter does not press it."""

    sent = Signal(object)
    returned = Signal()

    def __init__(self, view: ReviewView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.password = PasswordEdit(view.password)
        self._field = Field(view.password, self.password)
        self._error = Caption(tone=Tone.PROBLEM)
        self.back, self.send = Button(view.back), PrimaryButton(view.send, "arrow-up")
        self.back.clicked.connect(self.returned)
        self.send.clicked.connect(self._send)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(Hairline())
        column.addWidget(self._field)
        column.addWidget(self._error)
        column.addLayout(button_row(self.back, self.send))
        self.show_view(view)

    def show_view(self, view: ReviewView) -> None:
        """Show whether it is under way, or what was wrong."""
        self._field.setVisible(bool(view.password))
        self._error.setText(view.error)
        self._error.setVisible(bool(view.error))
        self.send.setText(view.send)
        for part in (self.back, self.send, self.password):
            part.setEnabled(not view.is_busy)

    def _send(self) -> None:
        self.send.setEnabled(False)
        self.sent.emit(None if self._field.isHidden() else self.password.take())


class Fate(QWidget):
    """What became of the payment."""

    def __init__(self, view: FateView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title = Icon("clock", size=24), Heading()
        self._title.setWordWrap(True)
        self._sentence, self._hash = Secondary(), Mono()
        self._label = SecondaryLine()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._sentence)
        column.addWidget(self._label)
        column.addWidget(self._hash)
        column.addStretch(1)
        self.show_view(view)

    def show_view(self, view: FateView) -> None:
        """Show what is known now."""
        self._icon.show_icon(*LOOKS[view.rank])
        self._title.setText(view.title)
        self._sentence.setText(view.sentence)
        half = len(view.transaction) // 2
        self._hash.setText(f"{view.transaction[:half]}\n{view.transaction[half:]}".strip())
        self._label.setText(view.transaction_label)
        for part in (self._label, self._hash):
            part.setVisible(bool(view.transaction))
        self.setAccessibleName(f"{view.title} {view.sentence}")


class CloseFoot(QWidget):
    """One button that closes the sheet."""

    pressed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = Button(text)
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.addWidget(self.button)
        row.addStretch(1)
