"""The ring around what the keyboard is on."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from app.ui.paint import box, smooth
from app.ui.tokens import tokens

GAP = 2
WIDTH = 2
RADIUS = 8
FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.EnabledChange,
}


class FocusRing(QObject):
    """Draws the ring around the focused widget of an application, unless the pointer put it there.

    A window that opens shows none before the keyboard is used.

    A widget may name its own `ring_radius`, or draw its focus itself (`own_ring`), as fields and
    tables do.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._ring: Ring | None = None
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self._was_shown = False
        application.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        had_ring = self._ring is not None
        self._release()
        if new is None:
            self._was_shown = had_ring
            return
        is_by_pointer = bool(QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton)
        came_back = old is None and not self._was_shown
        if is_by_pointer or came_back or not wants_ring(new):
            return
        host = ring_host(new)
        if host is None:
            return
        self._target = new
        self._ring = Ring(host, int(new.property("ring_radius") or RADIUS))
        step: QWidget | None = new
        while step is not None and step is not host:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self._place()

    def _release(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._target = None
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the widget and with everything that it stands in."""
        if event.type() in FOLLOWED:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        ring, target = self._ring, self._target
        if ring is None or target is None or not (isValid(ring) and isValid(target)):
            return
        host = ring.host
        by = GAP + WIDTH
        rect = QRect(target.mapTo(host, QPoint(0, 0)), target.size())
        ring.setGeometry(rect.adjusted(-by, -by, by, by))
        ring.setVisible(target.isVisibleTo(host) and target.isEnabled())
        ring.raise_()


def wants_ring(widget: QWidget) -> bool:
    """Tell whether a widget leaves its focus to the ring."""
    draws_itself = isinstance(widget, QLineEdit | QAbstractScrollArea)
    return not (draws_itself or widget.property("own_ring") or widget.isWindow())


def ring_host(widget: QWidget) -> QWidget | None:
    """Find what the ring is drawn on: the content of the nearest scroll area, or the window."""
    host = widget.parentWidget()
    while host is not None and not host.isWindow():
        view = host.parentWidget()
        area = view.parentWidget() if view is not None else None
        if isinstance(area, QAbstractScrollArea) and area.viewport() is view:
            return host
        host = view
    return host


class Ring(QWidget):
    """The ring itself; the pointer does not see it."""

    def __init__(self, host: QWidget, radius: int) -> None:
        super().__init__(host)
        self.host = host
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        color = QColor(tokens().accent)
        box(smooth(QPainter(self)), QRectF(self.rect()), self._radius + WIDTH, None, color, WIDTH)
