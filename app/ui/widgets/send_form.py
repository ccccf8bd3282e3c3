"""The form of a payment, and what always stands below it."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.money import COIN_NAME
from app.presenters.parts import Tone
from app.presenters.wallet_send import SendFormView
from app.ui.tokens import tokens
from app.ui.type_scale import Role, font, px
from app.ui.widgets.address import AddressBox
from app.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from app.ui.widgets.comment_guard import CommentGuard
from app.ui.widgets.field import SIDE, Field, LineEdit
from app.ui.widgets.icon import Icon
from app.ui.widgets.labels import Caption, Hairline, Line, SecondaryLine

_LARGE = 1.15


class AmountEdit(LineEdit):
    """A number of coins with the coin's name behind it, and the button for all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        large = font(Role.STRONG)
        large.setPointSizeF(large.pointSizeF() * _LARGE)
        self.setFont(large)
        self.setStyleSheet(
            f"QLineEdit {{ font-size: {large.pointSizeF():.2f}pt; font-weight: 600;"
            f" min-height: {px(36)}px; }}"
        )
        self.all = LinkButton("", self)
        self.all.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_all(self, text: str, *, is_all: bool, placeholder: str) -> None:
        """Show the button, and what stands in the empty field."""
        self.all.setText(text)
        self.all.adjustSize()
        self.setPlaceholderText(placeholder if is_all else "0.00")
        self.setTextMargins(0, 0, self.all.width() + px(SIDE), 0)
        self._place()

    def _place(self) -> None:
        top = (self.height() - self.all.height()) // 2
        self.all.move(self.width() - self.all.width() - px(SIDE) - 2, top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the coin's name behind the number."""
        super().paintEvent(event)
        if not self.text():
            return
        painter = QPainter(self)
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(QColor(tokens().text2))
        left = px(SIDE) + 4 + QFontMetrics(self.font()).horizontalAdvance(self.text()) + px(8)
        room = QRect(left, 0, self.all.x() - left, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, COIN_NAME)


class SendForm(QWidget):
    """Address, amount, guard; `typed` gives a field's name and its text, `decided` a choice."""

    typed = Signal(str, str)
    decided = Signal(str)
    all_wanted = Signal(bool)
    practice_wanted = Signal()

    def __init__(self, view: SendFormView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_all = False
        self.to, self.amount, self.comment = AddressBox(), AmountEdit(), LineEdit()
        self._to = Field(view.to_label, self.to)
        self._amount = Field(view.amount_label, self.amount)
        self._comment = Field(view.comment, self.comment, help_text=view.comment_help)
        self.to.setAccessibleName(view.to_label)
        self.amount.setAccessibleName(view.amount_label)
        self._hint_icon, self._hint = Icon("info", Tone.TEXT2, size=16), Caption(tone=Tone.TEXT2)
        self.practice = LinkButton(view.practice)
        self.guard = CommentGuard()
        self._lay_out()
        self._connect()
        self.show_view(view)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self._to)
        hint = QHBoxLayout()
        hint.setSpacing(6)
        hint.addWidget(self._hint_icon, 0, Qt.AlignmentFlag.AlignTop)
        hint.addWidget(self._hint, 1)
        column.addLayout(hint)
        column.addWidget(self.practice, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(6)
        column.addWidget(self._amount)
        column.addSpacing(8)
        column.addWidget(self.guard)
        column.addWidget(self._comment)
        column.addStretch(1)

    def _connect(self) -> None:
        self.to.edited.connect(lambda text: self.typed.emit("to", text))
        self.amount.textEdited.connect(lambda text: self.typed.emit("amount", text))
        self.comment.textEdited.connect(lambda text: self.typed.emit("comment", text))
        self.guard.commented.connect(lambda text: self.typed.emit("comment", text))
        self.guard.decided.connect(self.decided)
        self.amount.all.clicked.connect(lambda: self.all_wanted.emit(not self._is_all))
        self.practice.clicked.connect(self.practice_wanted)

    def fill(self, to: str, comment: str) -> None:
        """Put back what was typed before the review."""
        self.to.show_address(to)
        self.comment.setText(comment)
        self.guard.set_comment(comment)

    def show_view(self, view: SendFormView) -> None:
        """Show what follows from what was typed; cursors stay where they are."""
        self._to.show_error(view.to_error)
        for part in (self._hint_icon, self._hint):
            part.setVisible(bool(view.to_help) and not view.to_error)
        self._hint.setText(view.to_help)
        self.practice.setVisible(bool(view.practice))
        self._amount.show_note(view.amount_note)
        self._amount.show_error(view.amount_error)
        self._is_all = view.is_all
        if self.amount.text() != view.amount:
            self.amount.setText(view.amount)
        self.amount.show_all(view.all_text, is_all=view.is_all, placeholder=view.all_text)
        self.guard.setVisible(view.guard is not None)
        if view.guard is not None:
            self.guard.show_view(view.guard)
        self._comment.show_label(view.comment)
        self._comment.show_help(view.comment_help)
        self._comment.setVisible(bool(view.comment))


class SendFoot(QWidget):
    """Fee and rest, the buttons, and why *Review* waits."""

    cancelled = Signal()
    reviewed = Signal()

    def __init__(self, view: SendFormView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sums = Sums()
        self._error, self._reason = Caption(tone=Tone.PROBLEM), Caption()
        self._reason.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.cancel, self.review = Button(view.cancel), PrimaryButton(view.review)
        self.cancel.clicked.connect(self.cancelled)
        self.review.clicked.connect(self.reviewed)
        self._lay_out()
        self.show_view(view)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(Hairline())
        column.addWidget(self._sums)
        column.addWidget(self._error)
        column.addLayout(button_row(self.cancel, self.review))
        column.addWidget(self._reason)

    def show_view(self, view: SendFormView) -> None:
        """Show other sums."""
        self._sums.show_lines(view.lines)
        self._error.setText(view.error)
        self._error.setVisible(bool(view.error))
        self.review.setEnabled(view.can_review)
        self.review.setAccessibleDescription(view.reason)
        self._reason.setText(view.reason)


class Sums(QWidget):
    """Names at the left, amounts at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._labels: list[tuple[SecondaryLine, Line]] = []

    def show_lines(self, lines: tuple[tuple[str, str], ...]) -> None:
        """Show other amounts."""
        while len(self._labels) < len(lines):
            pair, place = (SecondaryLine(), Line()), len(self._labels)
            self._labels.append(pair)
            self._grid.addWidget(pair[0], place, 0)
            self._grid.addWidget(pair[1], place, 1, Qt.AlignmentFlag.AlignRight)
        for (name, amount), (left, right) in zip(lines, self._labels, strict=False):
            left.setText(name)
            right.setText(amount)


def button_row(safe: Button, forward: Button) -> QHBoxLayout:
    """Put the safe button left and give the other one the rest."""
    row = QHBoxLayout()
    row.setSpacing(8)
    safe.setMinimumWidth(px(108))
    row.addWidget(safe)
    row.addWidget(forward, 1)
    return row
