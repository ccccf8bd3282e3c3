"""Two columns of a page, which go below each other where the window is narrow."""

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ui.type_scale import px

GAP = 16
UNBOUND = 16_777_215
"""Qt's own largest width of a widget."""


class Columns(QBoxLayout):
    """`left` takes the room; `right` has a fixed width, whose layout is `right_column`."""

    def __init__(self, right_width: int) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._right_width = right_width
        self.setSpacing(GAP)
        self.left, self.right = QVBoxLayout(), QWidget()
        self.left.setSpacing(GAP)
        self.right_column = QVBoxLayout(self.right)
        self.right_column.setContentsMargins(0, 0, 0, 0)
        self.right_column.setSpacing(GAP)
        self.addLayout(self.left, 1)
        self.addWidget(self.right)
        self.set_narrow(is_narrow=False)

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the right column below the left one, or beside it again."""
        way = QBoxLayout.Direction
        self.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self.right.setMinimumWidth(0 if is_narrow else px(self._right_width))
        self.right.setMaximumWidth(UNBOUND if is_narrow else px(self._right_width))
