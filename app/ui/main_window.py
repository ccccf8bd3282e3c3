"""The window: sidebar, pages, keys."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from app.presenters.control import Command, ControlView, Entry
from app.presenters.navigation import PRODUCT, PageEntry
from app.ui.sidebar import Sidebar
from app.ui.type_scale import px
from app.ui.widgets.layer import Layer, first_control
from app.ui.widgets.page import Narrowing, Page

FIRST_SIZE = QSize(1100, 760)
LEAST_SIZE = QSize(800, 560)
NARROW = 900
"""Under this width the sidebar shows icons only."""

POLISHED_AT_ONCE = 15
"""So many widgets find their rules of the style sheet in a few milliseconds."""

COMMAND_KEYS = {
    "Ctrl+R": Command.RESUME,
    "Ctrl+G": Command.FREE,
    "Ctrl+L": Command.LOCK_WALLET,
    "Ctrl+Q": Command.QUIT,
}
PAGE_KEYS = {"Ctrl+F": "search", "Ctrl+E": "export", "F1": "help", "F5": "refresh"}


class MainWindow(QMainWindow):
    """Shows one page at a time; a page is made by `make_page` when it is first visited.

    `commanded` brings the `Entry` of a button, menu or key; `closing` tells that the owner closed
    the window: it stays as it is until somebody hides it. `page_shown` names the page. `appeared`
    tells before the window is drawn that it can be seen again.
    """

    commanded = Signal(object)
    closing = Signal()
    page_shown = Signal(str)
    appeared = Signal()

    def __init__(
        self,
        entries: Iterable[PageEntry],
        make_page: Callable[[str], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entries = tuple(entries)
        self._make_page = make_page
        self._unplaced: dict[str, QWidget] = {}
        self._pages: dict[str, QWidget] = {}
        self._key = ""
        self.sidebar = Sidebar(self._entries)
        self.stack = QStackedWidget()
        self.ground = QWidget()  # under dialogs: a screen reader sees nothing but pages in a stack
        self.setWindowTitle(PRODUCT)
        self._lay_out()
        self._connect()
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)
        self.show_page(self._entries[0].key)

    def _lay_out(self) -> None:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self.ground, 1)
        over = QHBoxLayout(self.ground)
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self.stack)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self.show_page)
        self.sidebar.control.commanded.connect(self.commanded)
        for number, entry in enumerate(self._entries, start=1):
            self._key_for(f"Ctrl+{number}", partial(self.show_page, entry.key))
        for keys, command in COMMAND_KEYS.items():
            self._key_for(keys, partial(self._command, command))
        for keys, wish in PAGE_KEYS.items():
            self._key_for(keys, partial(self._tell_page, wish))
        self._key_for("Ctrl+P", self.sidebar.control.open_menu)
        self._key_for("Ctrl+,", partial(self.show_page, self._entries[-1].key))
        self._key_for("Ctrl+W", self.close)
        self._key_for("F6", partial(self._next_region, 1))
        self._key_for("Shift+F6", partial(self._next_region, -1))

    def _key_for(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(act)

    def _command(self, command: Command) -> None:
        self.commanded.emit(Entry("", command))

    @property
    def key(self) -> str:
        """The key of the page that is shown."""
        return self._key

    def page(self, key: str) -> QWidget:
        """Give a page; it is made when nobody asked for it before."""
        if key not in self._pages:
            page = self._unplaced.pop(key) if key in self._unplaced else self._make_page(key)
            self._pages[key] = page
            self.stack.addWidget(page)
            if isinstance(page, Narrowing):
                page.set_narrow(is_narrow=self.is_narrow)
        return self._pages[key]

    def build_ahead(self, key: str) -> Iterator[None]:
        """Make a page before somebody asks for it, a little with each step."""
        if key not in self._pages and key not in self._unplaced:
            self._unplaced[key] = self._make_page(key)
        yield
        page = self.page(key)
        yield
        for done, widget in enumerate(page.findChildren(QWidget), start=1):
            if isValid(widget):  # a page may have replaced it between two steps
                widget.ensurePolished()
            if done % POLISHED_AT_ONCE == 0:
                yield

    def made_pages(self) -> dict[str, QWidget]:
        """Give the pages that were visited so far."""
        return dict(self._pages)

    def show_page(self, key: str) -> None:
        """Go to a page."""
        if key != self._key:
            self._key = key
            self.stack.setCurrentWidget(self.page(key))
        self.sidebar.show_page(key)
        self.page_shown.emit(key)

    def show_control(self, view: ControlView) -> None:
        """Show state and buttons at the foot of the sidebar."""
        self.sidebar.show_control(view)

    def bring_to_front(self) -> None:
        """Show the window over others, wherever it was."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _tell_page(self, wish: str) -> None:
        page = self.page(self._key)
        if isinstance(page, Page):
            page.wished.emit(wish)

    def regions(self) -> list[QWidget]:
        """List what F6 goes through: sidebar, control block, and the page or what lies over it."""
        page = self.page(self._key)
        parts: list[QWidget | None] = [self.sidebar.current(), self.sidebar.control.main]
        layer = self.top_layer()
        parts.append(first_control(page if layer is None else layer))
        return [part for part in parts if part is not None]

    def _next_region(self, step: int) -> None:
        regions = self.regions()
        here = self._region_of(QApplication.focusWidget())
        goal = regions[(here + step) % len(regions)]
        goal.setFocus(Qt.FocusReason.TabFocusReason)

    def _region_of(self, widget: QWidget | None) -> int:
        if widget is None:
            return -1
        if self.sidebar.control.isAncestorOf(widget):
            return 1
        return 0 if self.sidebar.isAncestorOf(widget) else 2

    def top_layer(self) -> Layer | None:
        """Find the sheet or dialog in front of everything else."""
        layers = [layer for layer in self.ground.findChildren(Layer) if layer.isVisible()]
        return layers[-1] if layers else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take away what lies over the page, wherever the focus is."""
        layer = self.top_layer()
        if event.key() == Qt.Key.Key_Escape and layer is not None:
            layer.dismiss()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell, unless it was only iconified by the desktop."""
        super().showEvent(event)
        if not event.spontaneous():
            self.appeared.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the sidebar narrow when the window is."""
        super().resizeEvent(event)
        self.sidebar.set_compact(is_compact=self.is_narrow)
        for page in self._pages.values():
            if isinstance(page, Narrowing):
                page.set_narrow(is_narrow=self.is_narrow)

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for one column only."""
        return self.width() < px(NARROW)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the decision to the application."""
        event.ignore()
        self.closing.emit()
