"""The sheet that comes in from the right over a page."""

from PySide6.QtCore import QEasingCurve, QEvent, QPropertyAnimation, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import ANIMATION_MS, is_still
from app.ui.tokens import tokens
from app.ui.type_scale import px
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import PageTitle
from app.ui.widgets.layer import Layer, first_control
from app.ui.widgets.shadow import paint_shadow

WIDTH = 456
SIDE = 28


class SideSheet(Layer):
    """A sheet of 456 over `host`, a page; `open(title, content, footer)` shows it."""

    def __init__(self, host: QWidget, *, close_name: str = "Close") -> None:
        super().__init__(host)
        self._panel = QFrame(self)
        self._title = PageTitle()
        self._close = IconButton("cross", close_name, size=20)
        self._close.clicked.connect(self.dismiss)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._foot: QWidget | None = None
        self._column = QVBoxLayout(self._panel)
        self._column.setContentsMargins(28, 20, 0, 20)
        self._column.setSpacing(12)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 20, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self._column.addLayout(head)
        self._column.addWidget(self._scroll, 1)
        self._slide = QPropertyAnimation(self._panel, b"geometry", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.setDuration(ANIMATION_MS)
        self._slide.valueChanged.connect(lambda _value: self.update())

    def open(self, title: str, content: QWidget, footer: QWidget | None = None) -> None:
        """Show a title, what scrolls under it, and what always stays at the bottom."""
        self._fill(title, content, footer)
        self.open_layer()
        target = self._place()
        if is_still():
            self._panel.setGeometry(target)
        else:
            self._slide.setStartValue(target.translated(px(48), 0))
            self._slide.setEndValue(target)
            self._slide.start()
        self._focus_first(content)

    def turn(self, title: str, content: QWidget, footer: QWidget | None = None) -> None:
        """Show something else in the sheet that is open already."""
        self._fill(title, content, footer)
        self._focus_first(content)

    def _fill(self, title: str, content: QWidget, footer: QWidget | None) -> None:
        self._title.setText(title)
        self._panel.setAccessibleName(title)
        self._put(content, footer)

    def _focus_first(self, content: QWidget) -> None:
        """Begin at the first field, else in the foot: Enter must not close what was just opened."""
        in_foot = None if self._foot is None else first_control(self._foot)
        goal = first_control(content) or in_foot or self._close
        goal.setFocus(Qt.FocusReason.PopupFocusReason)

    def content(self) -> QWidget | None:
        """Give what is shown now."""
        return self._scroll.widget()

    def _put(self, content: QWidget, footer: QWidget | None) -> None:
        content.setProperty("role", "content")
        content.setAutoFillBackground(False)
        give_margins(content)
        before = self._scroll.takeWidget()
        if before is not None:  # a click in it may still be going on
            before.deleteLater()
        self._scroll.setWidget(content)
        self._scroll.viewport().setAutoFillBackground(False)
        if self._foot is not None:
            self._column.removeWidget(self._foot)
            self._foot.hide()
            self._foot.deleteLater()
        self._foot = footer
        if footer is not None:
            give_margins(footer)
            self._column.addWidget(footer)

    def _place(self) -> QRect:
        width = min(px(WIDTH), self.width())
        return QRect(self.width() - width, 0, width, self.height())

    def front(self) -> QRectF:
        """Say where the sheet is."""
        return QRectF(self._panel.geometry())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay at the right edge."""
        super().resizeEvent(event)
        if self._slide.state() != QPropertyAnimation.State.Running:
            self._panel.setGeometry(self._place())

    def paint_front(self, painter: QPainter) -> None:
        """Draw shadow, ground and the line at the left edge."""
        panel = self._panel.geometry()
        paint_shadow(painter, QRectF(panel), 0)
        painter.fillRect(panel, QColor(tokens().surface))
        painter.fillRect(panel.left(), panel.top(), 1, panel.height(), QColor(tokens().border))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        self.update()
        super().changeEvent(event)


def give_margins(part: QWidget) -> None:
    """Let a part of the sheet reach from its left margin to its right one."""
    part.setContentsMargins(0, 0, SIDE, 0)
    layout = part.layout()
    if layout is not None:
        layout.setContentsMargins(0, 0, 0, 0)
