"""Fields to type into, with their label, help and error."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.presenters.parts import Tone
from app.ui.icons import paint_line
from app.ui.paint import smooth
from app.ui.tokens import tokens
from app.ui.type_scale import px
from app.ui.widgets.labels import Caption, CaptionLine, SecondaryLine

SIDE, ICON, GAP = 10, 16, 8


def mark_bad(control: QWidget, *, is_bad: bool) -> None:
    """Give a field the outline of a refused value, or take it away."""
    if bool(control.property("bad")) != is_bad:
        control.setProperty("bad", is_bad)
        control.style().unpolish(control)
        control.style().polish(control)


class LineEdit(QLineEdit):
    """One line to type; `suffix` is a unit at the right, `icon` a line icon at the left."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "",
        placeholder: str = "",
        suffix: str = "",
        icon: str = "",
        is_number: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._suffix = suffix
        self._icon = icon
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        if is_number:
            self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._make_room()

    def set_suffix(self, suffix: str) -> None:
        """Show another unit."""
        self._suffix = suffix
        self._make_room()
        self.update()

    def _make_room(self) -> None:
        metrics = QFontMetrics(self.font())
        right = metrics.horizontalAdvance(self._suffix) + px(GAP) if self._suffix else 0
        left = px(ICON) + px(GAP) if self._icon else 0
        self.setTextMargins(left, 0, right, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the unit and the icon beside the text."""
        super().paintEvent(event)
        painter = smooth(QPainter(self))
        if self._icon:
            place = QRectF(px(SIDE), (self.height() - px(ICON)) / 2, px(ICON), px(ICON))
            paint_line(painter, self._icon, tokens().color(Tone.TEXT3), place)
        if self._suffix:
            painter.setPen(QColor(tokens().text3))
            room = QRect(0, 0, self.width() - px(SIDE), self.height())
            where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, where, self._suffix)


class TextBox(QPlainTextEdit):
    """Several lines to type or to read; Tab leaves it."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "",
        placeholder: str = "",
        lines: int = 3,
        is_read_only: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.setTabChangesFocus(True)
        self.setReadOnly(is_read_only)
        self._lines = lines
        self.setMinimumHeight(self.sizeHint().height())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Show so many lines."""
        return QSize(px(240), self.fontMetrics().lineSpacing() * self._lines + px(18))


class Field(QWidget):
    """A control with its label above, and help or error below; `note` stands right of the label.

    The error is also the control's accessible description, as the help is without one.
    """

    def __init__(
        self,
        label: str,
        control: QWidget,
        parent: QWidget | None = None,
        *,
        help_text: str = "",
        note: str = "",
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._label = SecondaryLine(label)
        self._note = CaptionLine(note)
        self._help = Caption(help_text)
        self._error = Caption(tone=Tone.PROBLEM)
        self._label.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(label)
        self._lay_out()
        self.show_error("")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        row = QHBoxLayout()
        row.addWidget(self._label, 1)
        row.addWidget(self._note)
        column.addLayout(row)
        for part in (self.control, self._help, self._error):
            column.addWidget(part)

    def show_label(self, label: str) -> None:
        """Name the control anew, for readers of the screen too."""
        self._label.setText(label)
        self.control.setAccessibleName(label)

    def show_note(self, note: str) -> None:
        """Say something short right of the label."""
        self._note.setText(note)

    def show_help(self, text: str) -> None:
        """Show another help text."""
        self._help.setText(text)
        self.show_error(self._error.text())

    def show_error(self, error: str) -> None:
        """Say why the value is refused and what is allowed; an empty text takes it back."""
        mark_bad(self.control, is_bad=bool(error))
        self._error.setText(error)
        self._error.setVisible(bool(error))
        self._help.setVisible(bool(self._help.text()) and not error)
        self.control.setAccessibleDescription(error or self._help.text())
