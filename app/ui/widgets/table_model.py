"""The rows of a table for Qt."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.presenters.parts import Cell, Column, Row, TableView
from app.ui.type_scale import Role, font

Index = QModelIndex | QPersistentModelIndex
NOTHING = TableView(columns=(), rows=())


class RowsModel(QAbstractTableModel):
    """A `TableView` as Qt reads it; sorting compares each cell's `order`."""

    def __init__(self) -> None:
        super().__init__()
        self.view = NOTHING
        self._rows: tuple[Row, ...] = ()
        self._sorted_by: tuple[int, bool] | None = None

    def show_view(self, view: TableView) -> None:
        """Take other rows, in the order that was chosen before."""
        if view == self.view:
            return
        self.beginResetModel()
        if view.columns != self.view.columns:
            self._sorted_by = None
        self.view = view
        self._rows = self._in_order(view.rows)
        self.endResetModel()

    def row(self, index: int) -> Row:
        """Give the row at a place."""
        return self._rows[index]

    def _in_order(self, rows: tuple[Row, ...]) -> tuple[Row, ...]:
        if self._sorted_by is None:
            return rows
        column, is_falling = self._sorted_by
        return tuple(sorted(rows, key=lambda row: order_of(row.cells[column]), reverse=is_falling))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 keeps the order in which the rows came."""
        is_falling = order is Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        self._sorted_by = (column, is_falling) if 0 <= column < len(self.view.columns) else None
        self._rows = self._in_order(self.view.rows)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Count the columns."""
        return 0 if parent.isValid() else len(self.view.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give text, colour, weight and side of a cell."""
        column = self.view.columns[index.column()]
        return facet(self._rows[index.row()].cells[index.column()], column, role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Give the head of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.view.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return side_of(column)
        return None


def facet(cell: Cell, column: Column, role: int) -> object:
    """Give what Qt asks of a cell."""
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return cell.text
        case Qt.ItemDataRole.TextAlignmentRole:
            return side_of(column)
        case Qt.ItemDataRole.ToolTipRole:
            return cell.tooltip or None
        case Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}, {cell.text}"
        case _:
            return None


def order_of(cell: Cell) -> tuple[int, float, str]:
    """Say what sorting compares: numbers before texts."""
    order = cell.text if cell.order is None else cell.order
    return (1, 0.0, order.casefold()) if isinstance(order, str) else (0, float(order), "")


def head_font() -> QFont:
    """Make the font of a column's head."""
    made = font(Role.CAPTION)
    made.setWeight(QFont.Weight.Medium)
    return made


def font_of(cell: Cell, column: Column) -> QFont:
    """Choose a cell's font."""
    if column.is_mono:
        return font(Role.MONO)
    return font(Role.STRONG if cell.is_bold else Role.BODY)


def side_of(column: Column) -> Qt.AlignmentFlag:
    """Put numbers right, text left."""
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
