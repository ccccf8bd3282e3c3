"""What the owner always has at hand: pause, resume, free the GPU."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.pause import UNTIL_RESUME
from app.presenters.control import Command, ControlView, Entry
from app.ui.icons import paint_line
from app.ui.menus import fill_menu
from app.ui.paint import box, smooth
from app.ui.tokens import tokens
from app.ui.type_scale import Role, px
from app.ui.widgets.buttons import ICON, RADIUS, Button
from app.ui.widgets.icon import Cocoon
from app.ui.widgets.labels import CaptionLine, Elided, Hairline

ARROW_WIDTH = 30
PAUSE = Entry("", Command.PAUSE, UNTIL_RESUME)
"""What the button itself means, beside its menu."""


class ControlBlock(QWidget):
    """The state in two words, *Pause* with its menu or *Resume now*, *Free the GPU now*.

    `commanded` brings the `Entry` that was chosen.
    """

    commanded = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ControlView | None = None
        self._is_compact = False
        self._cocoon = Cocoon("idle", 18)
        self._state = StateLine()
        self._place = PlaceLine()
        self._words = QWidget()
        self.main = PauseButton()
        self.free = Button("", "eject", is_left=True)
        self._caption = CaptionLine()
        self._caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.main.clicked.connect(self._press_main)
        self.main.arrow.clicked.connect(self.open_menu)
        self.free.clicked.connect(lambda: self.commanded.emit(Entry("", Command.FREE)))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Hairline())
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._state)
        words.addWidget(self._place)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(10, 6, 2, 4)
        self._head.setSpacing(8)
        self._head.addWidget(self._cocoon)
        self._head.addWidget(self._words, 1)
        column.addLayout(self._head)
        column.addWidget(self.main)
        column.addWidget(self.free)
        column.addWidget(self._caption)

    def show_view(self, view: ControlView) -> None:
        """Show the state and what can be done about it."""
        if view == self._view:
            return
        self._view = view
        self._cocoon.show_state(view.icon.value)
        self._state.setText(view.state)
        self._place.setText(view.place)
        self._cocoon.setToolTip(f"{view.state}\n{view.place}" if self._is_compact else "")
        is_pause = view.main is Command.PAUSE
        self.main.setText(view.main_text)
        self.main.set_line_icon("pause" if is_pause else "play")
        self.main.setEnabled(view.main_enabled)
        self.main.show_arrow(view.menu_name if view.menu and view.main_enabled else "")
        self.free.setText(view.free_text)
        self.free.setEnabled(view.free_enabled)
        self.free.setAccessibleName(view.free_name)
        self._caption.setText(view.caption)
        self.setAccessibleName(f"{view.state}, {view.place}")
        self.set_compact(is_compact=self._is_compact)

    def set_compact(self, *, is_compact: bool) -> None:
        """Show icons only, or words again."""
        self._is_compact = is_compact
        self._words.setVisible(not is_compact)
        self._caption.setVisible(not is_compact and bool(self._caption.text()))
        self._head.setContentsMargins(*((11, 6, 2, 4) if is_compact else (10, 6, 2, 4)))
        for button in (self.main, self.free):
            button.set_icon_only(is_icon_only=is_compact)
        self.main.arrow.setVisible(self.main.has_arrow and not is_compact)

    def full_width(self) -> int:
        """Say how wide the buttons are with their words."""
        return max(self.main.sizeHint().width(), self.free.sizeHint().width())

    def _press_main(self) -> None:
        if self._view is None:
            return
        if self._is_compact and self._view.menu:
            self.open_menu()
        elif self._view.main is Command.PAUSE:
            self.commanded.emit(PAUSE)
        else:
            self.commanded.emit(Entry("", Command.RESUME))

    def open_menu(self) -> None:
        """Show the ways to pause."""
        if self._view is None or not self._view.menu:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self._view.menu_name)
        fill_menu(menu, self._view.menu, self.commanded.emit)
        height = menu.sizeHint().height()
        menu.popup(self.main.mapToGlobal(QPoint(0, -height - 4)))


class StateLine(Elided):
    """The state, with emphasis."""

    role = Role.STRONG


class PlaceLine(Elided):
    """The network's name under it."""

    role = Role.CAPTION


class PauseButton(Button):
    """A button with a second, narrow one inside its right end that opens the menu."""

    def __init__(self) -> None:
        super().__init__("", "pause", is_left=True)
        self.arrow = ArrowPart(self)
        self.has_arrow = False

    def show_arrow(self, name: str) -> None:
        """Name the part that opens the menu; without a name there is none."""
        self.has_arrow = bool(name)
        self.arrow.setAccessibleName(name)
        self.arrow.setToolTip(name)
        self.arrow.setVisible(self.has_arrow)

    def sizeHint(self) -> QSize:
        """Make room for the arrow too."""
        size = super().sizeHint()
        return size + QSize(px(ARROW_WIDTH) if self.arrow.isVisibleTo(self) else 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the arrow at the right end."""
        super().resizeEvent(event)
        width = px(ARROW_WIDTH)
        self.arrow.setGeometry(self.width() - width, 0, width, self.height())


class ArrowPart(QAbstractButton):
    """The arrow that opens the menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line before it, and the arrow."""
        painter, palette = smooth(QPainter(self)), tokens()
        if self.isEnabled() and self.underMouse():
            ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            box(painter, ground, RADIUS - 1, QColor(palette.sunken))
        painter.fillRect(0, 1, 1, self.height() - 2, QColor(palette.border))
        size = px(ICON)
        place = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        ink = QColor(palette.text if self.isEnabled() else palette.text3)
        paint_line(painter, "chevron-down", ink, place)
