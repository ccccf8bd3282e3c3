"""Widgets side by side that go on in the next line where there is no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lines of widgets; what is added with `is_right` stands at the right end of its line."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 12, line_gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._right: list[QWidget] = []
        self._gap = gap
        self._line_gap = line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, *, is_right: bool = False) -> None:
        """Add a widget; the first of a line with `is_right` takes all that follow with it."""
        if is_right:
            self._right.append(widget)
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item over."""
        self._items.append(item)

    def count(self) -> int:
        """Say how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one of them away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Be higher where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Tell the height at a width."""
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        height = self._arrange(QRect(0, 0, inner, 0), moves=False)
        return height + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), moves=True)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """Hold the widest."""
        sizes = [item.minimumSize() for item in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        top = rect.top()
        for line in self._lines(rect.width()):
            height = max(self._size(item, rect.width()).height() for item in line)
            if moves:
                self._place(line, QRect(rect.left(), top, rect.width(), height))
            top += height + self._line_gap
        return max(0, top - self._line_gap - rect.top())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            needed = self._size(item, width).width()
            if lines and used + self._gap + needed <= width:
                lines[-1].append(item)
                used += self._gap + needed
            else:
                lines.append([item])
                used = needed
        return lines

    def _size(self, item: QLayoutItem, width: int) -> QSize:
        hint = item.sizeHint()
        taken = min(hint.width(), width)
        if taken < hint.width() and item.hasHeightForWidth():
            return QSize(taken, item.heightForWidth(taken))
        return QSize(taken, hint.height())

    def _place(self, line: list[QLayoutItem], where: QRect) -> None:
        sizes = [self._size(item, where.width()) for item in line]
        spare = where.width() - sum(s.width() for s in sizes) - self._gap * (len(line) - 1)
        left = where.left()
        for item, size in zip(line, sizes, strict=True):
            if spare and item.widget() in self._right:
                left, spare = left + spare, 0
            top = where.top() + (where.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self._gap
