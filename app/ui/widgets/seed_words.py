"""The words of a wallet in a grid, to be written down and nothing else."""

import sys

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.presenters.wallet_steps import WordCell
from app.ui.paint import box, smooth
from app.ui.tokens import tokens
from app.ui.type_scale import Role, font, px

COLUMNS, CELL, GAP = 4, 32, 6
_NOT_CAPTURED, _CAPTURED = 0x11, 0x0


class SeedWords(QWidget):
    """Numbers and words; they are hidden when the window or the page is left (`hidden`).

    The words are drawn, so there is no text to select; those who cannot see them hear them, while
    they are shown.
    """

    hidden = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: tuple[WordCell, ...] = ()
        self._is_shown = False
        self._columns = COLUMNS
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    @property
    def is_shown(self) -> bool:
        """Whether the words can be read."""
        return self._is_shown

    def show_cells(self, cells: tuple[WordCell, ...]) -> None:
        """Show words."""
        self._cells = cells
        metrics = QFontMetrics(font(Role.MEDIUM))
        widest = max((metrics.horizontalAdvance(word) for _, word in cells), default=0)
        room = widest + self._number_width() + 2 * px(8)
        self._columns = COLUMNS if COLUMNS * (room + px(GAP)) <= px(412) else COLUMNS - 1
        self.reveal()

    def reveal(self) -> None:
        """Show the words again."""
        self._is_shown = bool(self._cells)
        spoken = ", ".join(f"{number} {word}" for number, word in self._cells)
        self.setAccessibleName(spoken)
        refuse_capture(self.window(), is_refused=self._is_shown)
        self.updateGeometry()
        self.update()

    def conceal(self) -> None:
        """Hide the words."""
        if self._is_shown:
            self._is_shown = False
            self.setAccessibleName("")
            self.update()
            self.hidden.emit()

    def clear(self) -> None:
        """Forget the words."""
        self._cells, self._is_shown = (), False
        self.setAccessibleName("")
        refuse_capture(self.window(), is_refused=False)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Hide when the window is left."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.conceal()
        return super().event(event)

    def hideEvent(self, event: object) -> None:
        """Hide when the page is left."""
        self.conceal()
        super().hideEvent(event)  # type: ignore[arg-type]

    def _number_width(self) -> int:
        return QFontMetrics(font(Role.CAPTION)).horizontalAdvance("24") + px(8)

    def _rows(self) -> int:
        return -(-max(1, len(self._cells)) // self._columns)

    def sizeHint(self) -> QSize:
        """Keep the height, shown or hidden."""
        height = max(px(CELL), QFontMetrics(font(Role.MEDIUM)).height() + px(8))
        return QSize(px(400), self._rows() * (height + px(GAP)) - px(GAP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cells, empty ones while hidden."""
        painter, palette = smooth(QPainter(self)), tokens()
        for place, (number, word) in enumerate(self._cells):
            where = self._cell(place)
            box(painter, QRectF(where), 6, QColor(palette.sunken))
            inner = where.adjusted(px(8), 0, -px(4), 0)
            painter.setFont(font(Role.CAPTION))
            painter.setPen(QColor(palette.text3))
            numbers = QRect(inner.left(), inner.top(), self._number_width() - px(8), inner.height())
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(numbers, right, number)
            if self._is_shown:
                painter.setFont(font(Role.MEDIUM))
                painter.setPen(QColor(palette.text))
                words = inner.adjusted(self._number_width(), 0, 0, 0)
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, word)

    def _cell(self, place: int) -> QRect:
        row, column = divmod(place, self._columns)
        gap, rows = px(GAP), self._rows()
        width = (self.width() - gap * (self._columns - 1)) / self._columns
        height = (self.height() - gap * (rows - 1)) // rows
        left = round(column * (width + gap))
        return QRect(left, row * (height + gap), round(width), height)


if sys.platform == "win32":
    import ctypes

    def refuse_capture(window: QWidget, *, is_refused: bool) -> None:
        """Keep a window out of screen pictures, or let it be in them again."""
        affinity = _NOT_CAPTURED if is_refused else _CAPTURED
        ctypes.windll.user32.SetWindowDisplayAffinity(int(window.winId()), affinity)

else:

    def refuse_capture(window: QWidget, *, is_refused: bool) -> None:
        """Do nothing: this system has no such request for a window of Qt."""
