"""Tables: quiet lines, numbers right, sorted by their heads, copied with Ctrl+C."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.presenters.parts import TableView
from app.ui.tokens import tokens
from app.ui.type_scale import px
from app.ui.widgets.table_head import GAP, Head, text_room
from app.ui.widgets.table_model import RowsModel, font_of, side_of

ROW_HEIGHT = 33
MEASURED_ROWS = 60
"""How many rows beyond the visible ones decide the widths."""

LEAST_STRETCHED = 150
"""The least width of a stretched column with much to say; below it the table scrolls sideways."""

_STRETCH = QHeaderView.ResizeMode.Stretch


class CellDelegate(QStyledItemDelegate):
    """Draws a cell: hairline above, text, and the ground of a chosen row."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        model = index.model()
        if not isinstance(model, RowsModel):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette, column = tokens(), model.view.columns[index.column()]
        cell = model.row(index.row()).cells[index.column()]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(palette.accent_soft))
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, QColor(palette.border))
        used = font_of(cell, column)
        painter.setFont(used)
        painter.setPen(palette.color(cell.tone))
        room = text_room(rect, index.column(), model.columnCount(), is_number=column.is_number)
        text = QFontMetrics(used).elidedText(
            cell.text, Qt.TextElideMode.ElideMiddle, room.width() + 1
        )
        painter.drawText(room, side_of(column), text)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Make room for the text and the gap to the next column."""
        model = index.model()
        if not isinstance(model, RowsModel):
            return super().sizeHint(option, index)
        cell = model.row(index.row()).cells[index.column()]
        metrics = QFontMetrics(font_of(cell, model.view.columns[index.column()]))
        return QSize(metrics.horizontalAdvance(cell.text) + 2 * px(GAP), px(ROW_HEIGHT))


class Table(QTableView):
    """A table of a `TableView`.

    It grows with its rows up to `most_rows` and scrolls then. Tab reaches the rows, then the
    heads; Up in the first row goes to the heads, too. `opened` gives the key of a row that
    was double-clicked or entered, `picked` of the one the focus is on.
    """

    opened = Signal(str)
    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, most_rows: int = 400) -> None:
        super().__init__(parent)
        self._most_rows = most_rows
        self._rows = RowsModel()
        self.setProperty("own_ring", True)
        self._head = Head(self)
        self.setHorizontalHeader(self._head)
        self.setModel(self._rows)
        self.setItemDelegate(CellDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setResizeContentsPrecision(MEASURED_ROWS)
        self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._head.sectionClicked.connect(self._sort)
        self._head.left.connect(self.setFocus)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._rows.row(index.row()).key))
        self.selectionModel().currentRowChanged.connect(self._tell_picked)

    def show_view(self, view: TableView) -> None:
        """Show other rows; place, order and chosen row stay where they can."""
        if view == self._rows.view:
            return
        key, at = self.picked_key(), self.verticalScrollBar().value()
        is_new = view.columns != self._rows.view.columns
        self._rows.show_view(view)
        self.setAccessibleName(view.accessible)
        if is_new:
            self.horizontalHeader().setSortIndicatorShown(False)
            self._head.tell()
        self._size_columns()
        self._pick(key)
        self.verticalScrollBar().setValue(at)
        self.updateGeometry()

    def picked_key(self) -> str:
        """Give the key of the row that is chosen, "" without one."""
        index = self.currentIndex()
        return self._rows.row(index.row()).key if index.isValid() else ""

    def _pick(self, key: str) -> None:
        keys = [self._rows.row(number).key for number in range(self._rows.rowCount())]
        if key and key in keys:
            self.selectRow(keys.index(key))

    def _tell_picked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(self._rows.row(index.row()).key)

    def _size_columns(self) -> None:
        head, columns = self.horizontalHeader(), self._rows.view.columns
        needed = [self._needed(number) for number in range(len(columns))]
        fits = sum(needed) <= self.viewport().width()
        stretched = {number for number, column in enumerate(columns) if column.is_stretched} or {0}
        for number, width in enumerate(needed):
            mode = QHeaderView.ResizeMode.ResizeToContents
            if number in stretched:
                mode = _STRETCH if fits else QHeaderView.ResizeMode.Fixed
            head.setSectionResizeMode(number, mode)
            if mode is QHeaderView.ResizeMode.Fixed:
                head.resizeSection(number, width)

    def _needed(self, number: int) -> int:
        """How wide a column must be to be read; a stretched one may leave out the rest."""
        head = self.horizontalHeader()
        width = max(self.sizeHintForColumn(number), head.sectionSizeHint(number))
        is_stretched = self._rows.view.columns[number].is_stretched
        return min(width, px(LEAST_STRETCHED)) if is_stretched else width

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the first column what is left, or scroll when there is less than nothing."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._size_columns()

    def _sort(self, column: int) -> None:
        head = self.horizontalHeader()
        shown = head.isSortIndicatorShown() and head.sortIndicatorSection() == column
        falling = Qt.SortOrder.DescendingOrder
        order = falling
        if shown and head.sortIndicatorOrder() is falling:
            order = Qt.SortOrder.AscendingOrder
        key = self.picked_key()
        head.setSortIndicator(column, order)
        head.setSortIndicatorShown(True)
        self._rows.sort(column, order)
        self._pick(key)
        self._head.tell()

    def sizeHint(self) -> QSize:
        """Show all rows, up to the most."""
        rows = min(self._rows.rowCount(), self._most_rows)
        height = self.horizontalHeader().sizeHint().height() + rows * px(ROW_HEIGHT) + 2
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Keep the height that the rows need."""
        return QSize(px(200), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with Ctrl+C, open with Enter, leave for the heads with Up."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.chosen_text())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.picked_key())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self._head.setFocus(Qt.FocusReason.BacktabFocusReason)
        else:
            super().keyPressEvent(event)

    def chosen_text(self) -> str:
        """Give the chosen rows as lines of cells between tabs."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = [[cell.text for cell in self._rows.row(number).cells] for number in numbers]
        return "\n".join("\t".join(line) for line in lines)
