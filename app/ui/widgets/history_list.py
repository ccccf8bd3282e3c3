"""The history as rows: what it was, who, how much, when; each opens with a click or Enter."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.parts import Tone
from app.presenters.wallet_history import HistoryRowView
from app.ui.paint import box, smooth
from app.ui.tokens import tokens
from app.ui.type_scale import px
from app.ui.widgets.labels import CaptionLine, Elided, Hairline, Strong
from app.ui.widgets.rows import RoundIcon

_HEIGHT = 50
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CaptionElided(Elided):
    """A small text of one line, the middle left out where the room is short."""

    role = CaptionLine.role


class HistoryRow(QWidget):
    """One movement of coins; `opened` gives its key."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self._icon = RoundIcon("arrow-down")
        self.title, self.caption = Elided(), CaptionElided()
        self.amount, self.time = Strong(), CaptionLine()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMinimumHeight(px(_HEIGHT))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        words, figures = QVBoxLayout(), QVBoxLayout()
        for part, pair in (
            (words, (self.title, self.caption)),
            (figures, (self.amount, self.time)),
        ):
            part.setSpacing(1)
            part.addStretch()
            for label in pair:
                part.addWidget(label)
            part.addStretch()
        for label in (self.amount, self.time):
            label.setAlignment(_RIGHT)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addLayout(figures)
        column.addLayout(row, 1)

    def show_view(self, view: HistoryRowView) -> None:
        """Show another movement."""
        self.key = view.key
        self._icon.show_icon(view.icon, view.tone)
        self.title.setText(view.title)
        self.caption.setText(view.caption)
        self.caption.setVisible(bool(view.caption))
        self.amount.setText(view.amount)
        self.amount.set_tone(Tone.PAID if view.tone is Tone.PAID else Tone.TEXT)
        self.time.setText(view.time)
        self.setAccessibleName(view.accessible)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open it."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.opened.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open it with Enter or Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit(self.key)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show where the pointer is."""
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground under the pointer."""
        if self.underMouse():
            ground = QRectF(self.rect()).adjusted(0, 2, 0, -1)
            box(smooth(QPainter(self)), ground, 6, QColor(tokens().sunken))


class HistoryList(QWidget):
    """Rows that are made once and filled again."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[HistoryRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_rows(self, views: tuple[HistoryRowView, ...]) -> None:
        """Show so many movements."""
        while len(self.rows) < len(views):
            row = HistoryRow()
            row.opened.connect(self.opened)
            self.rows.append(row)
            self._column.addWidget(row)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(views))
            if place < len(views):
                row.show_view(views[place])
