"""The frame of every page: it scrolls, keeps its margins, and never grows too wide to read."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.type_scale import px
from app.ui.widgets.banner import Banner
from app.ui.widgets.columns import GAP
from app.ui.widgets.labels import PageTitle
from app.ui.widgets.sheet import SideSheet

WIDEST, SIDE, TOP = 1240, 28, 24


@runtime_checkable
class Narrowing(Protocol):
    """What a window tells whether columns have room beside each other."""

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put columns below each other, or beside each other again."""


class Page(QWidget):
    """A page: `body` is the layout of its content, `head` that of its title line.

    `banner` stands above the content and hides without a message. `sheet` lies over the page.
    `wished` brings the keys that mean something on some pages: "search", "export", "help",
    "refresh". `narrowed` tells when columns have to move below each other, and when they need not.
    """

    narrowed = Signal(bool)
    wished = Signal(str)

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_narrow = False
        self.setAccessibleName(title)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        self._content.setProperty("role", "content")
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(SIDE, TOP, SIDE, TOP)
        self.body.setSpacing(GAP)
        self.banner = Banner()
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.title = PageTitle(title)
        self.body.addWidget(self.banner)
        if title:
            self.title.setMinimumHeight(px(32))
            self.head.addWidget(self.title)
            self.head.addStretch(1)
            self.body.addLayout(self.head)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._scroll.setWidget(self._content)
        self.sheet = SideSheet(self)

    @property
    def is_narrow(self) -> bool:
        """Whether columns stand below each other now."""
        return self._is_narrow

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Centre the content when there is more room than it wants."""
        super().resizeEvent(event)
        spare = max(0, self.width() - px(WIDEST) - 2 * SIDE) // 2
        self.body.setContentsMargins(SIDE + spare, TOP, SIDE + spare, TOP)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put columns below each other, or beside each other again; the window decides."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.narrowed.emit(is_narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the keys that nothing on the page wanted."""
        bar = self._scroll.verticalScrollBar()
        goals = {
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        key = Qt.Key(event.key())
        if key in goals:
            bar.setValue(goals[key])
        else:
            super().keyPressEvent(event)

    def scroll_to_top(self) -> None:
        """Start from the top again."""
        self._scroll.verticalScrollBar().setValue(0)

    def scroll_to(self, widget: QWidget) -> None:
        """Bring a part of the page into sight."""
        self._scroll.ensureWidgetVisible(widget, 0, px(24))
