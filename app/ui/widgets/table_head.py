"""The heads of a table's columns: a click or a key on one sorts by it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import QHeaderView, QWidget

from app.ui.icons import paint_line
from app.ui.paint import box, smooth
from app.ui.tokens import tokens
from app.ui.type_scale import px
from app.ui.widgets.table_model import RowsModel, head_font, side_of

HEAD_HEIGHT, GAP, ARROW = 26, 12, 12
RING = 2

PRESSED = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
BY_TAB = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}


def text_room(rect: QRect, column: int, columns: int, *, is_number: bool) -> QRect:
    """Leave a gap between columns; the first and the last stand flush with the card."""
    left = 0 if column == 0 else px(GAP)
    right = 0 if column == columns - 1 and is_number else px(GAP)
    return rect.adjusted(left, 0, -right, 0)


class Head(QHeaderView):
    """The heads of the columns, with an arrow at the sorted one.

    With the keyboard Left and Right go from head to head, Enter and Space sort, Down goes to the
    rows (`left`).
    """

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("own_ring", True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(px(40))

    def sizeHint(self) -> QSize:
        """Be as high as a caption with air below."""
        height = max(px(HEAD_HEIGHT), QFontMetrics(head_font()).height() + 8)
        return QSize(super().sizeHint().width(), height)

    def sectionSizeFromContents(self, index: int) -> QSize:
        """Make room for head and arrow."""
        title = str(self.model().headerData(index, Qt.Orientation.Horizontal))
        width = QFontMetrics(head_font()).horizontalAdvance(title) + 2 * px(GAP) + px(ARROW)
        return QSize(width, self.sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        """Draw one head."""
        model = self.model()
        if not isinstance(model, RowsModel):
            return
        column = model.view.columns[index]
        ink = QColor(tokens().text3)
        room = text_room(rect, index, model.columnCount(), is_number=column.is_number)
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == index:
            room = self._paint_arrow(painter, room, ink, is_number=column.is_number)
        painter.setFont(head_font())
        painter.setPen(ink)
        painter.drawText(room, side_of(column), column.title)
        if self.hasFocus() and self.at == index:
            self._paint_ring(painter, rect)

    def _paint_arrow(
        self, painter: QPainter, room: QRect, ink: QColor, *, is_number: bool
    ) -> QRect:
        is_falling = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        size = px(ARROW)
        title_width = QFontMetrics(head_font()).horizontalAdvance(
            str(self.model().headerData(self.sortIndicatorSection(), Qt.Orientation.Horizontal))
        )
        left = room.right() - size + 1 if is_number else room.left() + title_width + 4
        place = QRectF(left, room.center().y() - size / 2 + 1, size, size)
        paint_line(painter, "chevron-down" if is_falling else "chevron-up", ink, place)
        return room.adjusted(0, 0, -size - 2, 0) if is_number else room

    @property
    def at(self) -> int:
        """The column whose head the keyboard is on."""
        return min(self._at, max(0, self.count() - 1))

    def tell(self) -> None:
        """Name the head that the keyboard is on, for those who do not see it."""
        model = self.model()
        if not isinstance(model, RowsModel) or not model.view.columns:
            return
        words = model.view.sorting
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == self.at
        is_falling = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        state = (words.falling if is_falling else words.rising) if is_sorted else words.unsorted
        self.setAccessibleName(f"{model.view.columns[self.at].title}, {state}")
        self.setAccessibleDescription(words.hint)
        if self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.NameChanged)
            QAccessible.updateAccessibility(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first head, or where the arrow is."""
        if event.reason() in BY_TAB:
            self._at = self.sortIndicatorSection() if self.isSortIndicatorShown() else 0
        super().focusInEvent(event)
        self.tell()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another head, sort, or go down to the rows."""
        key = event.key()
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._go(-1 if key == Qt.Key.Key_Left else 1)
        elif key == Qt.Key.Key_Home:
            self._go(-self.count())
        elif key == Qt.Key.Key_End:
            self._go(self.count())
        elif key in PRESSED and self.count():
            self.sectionClicked.emit(self.at)
        elif key == Qt.Key.Key_Down:
            self.left.emit()
        else:
            event.ignore()

    def _go(self, steps: int) -> None:
        self._at = max(0, min(self.count() - 1, self.at + steps))
        self.tell()
        self.viewport().update()

    def _paint_ring(self, painter: QPainter, rect: QRect) -> None:
        where = QRectF(rect).adjusted(RING / 2, RING / 2, -RING / 2, -RING)
        box(smooth(painter), where, 4, None, QColor(tokens().accent), RING)
