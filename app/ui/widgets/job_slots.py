"""The places for jobs: taken, ending, or free."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.paint import box, rounded_path, smooth, stripes
from app.ui.tokens import tokens
from app.ui.type_scale import px

HEIGHT, GAP, RADIUS = 20, 4, 4
OUTLINE = 1.5
MOST_IN_A_ROW = 16


class JobSlots(QWidget):
    """One block for each place; the ending ones are striped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken = self._ending = self._slots = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_slots(self, taken: int, slots: int, *, ending: int = 0, name: str = "") -> None:
        """Show how many are taken; `ending` of them take no more after this."""
        rows = self._rows()
        self._taken, self._slots, self._ending = taken, max(slots, taken), ending
        self.setAccessibleName(name)
        if rows != self._rows():
            self.updateGeometry()
        self.update()

    def _rows(self) -> int:
        return max(1, -(-self._slots // MOST_IN_A_ROW))

    def sizeHint(self) -> QSize:
        """Be one row high for up to sixteen places."""
        return QSize(px(160), self._rows() * (px(HEIGHT) + GAP) - GAP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the blocks."""
        if not self._slots:
            return
        painter = smooth(QPainter(self))
        in_row = -(-self._slots // self._rows())
        width = (self.width() - GAP * (in_row - 1)) / in_row
        height = px(HEIGHT)
        for number in range(self._slots):
            line, place = divmod(number, in_row)
            where = QRectF(place * (width + GAP), line * (height + GAP), width, height)
            self._paint_slot(painter, number, where)

    def _paint_slot(self, painter: QPainter, number: int, where: QRectF) -> None:
        palette = tokens()
        accent = QColor(palette.accent)
        if number >= self._taken:
            box(painter, where, RADIUS, None, QColor(palette.edge), OUTLINE)
        elif number >= self._taken - self._ending:
            stripes(painter, rounded_path(where, RADIUS), accent)
            box(painter, where, RADIUS, None, accent, OUTLINE)
        else:
            box(painter, where, RADIUS, accent)
