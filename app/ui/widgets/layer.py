"""What lies over a page: a scrim that takes clicks, and one thing in front of it."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.tokens import tokens


class Layer(QWidget):
    """Covers its host from edge to edge; Esc asks it to go.

    The focus goes into it when it opens and back to where it was when it closes.
    """

    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._focus_before: QWidget | None = None
        host.installEventFilter(self)
        self.hide()

    def open_layer(self) -> None:
        """Show it over everything else of its host."""
        self._focus_before = QApplication.focusWidget()
        self._cover()
        self.show()
        self.raise_()

    def close_layer(self) -> None:
        """Take it away and tell so."""
        if self.isHidden():
            return
        self.hide()
        before = self._focus_before
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._focus_before = None
        self.closed.emit()

    def dismiss(self) -> None:
        """Do what Esc and a click beside it mean."""
        self.close_layer()

    def front(self) -> QRectF:
        """Say where the thing in front is."""
        return QRectF()

    def paint_front(self, painter: QPainter) -> None:
        """Draw the ground of the thing in front."""

    def _cover(self) -> None:
        self.setGeometry(self._host.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the host's size."""
        if watched is self._host and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._cover()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Let the Tab key go round among what lies here: the page behind is covered."""
        controls = tab_controls(self)
        if not controls:
            return False
        here = QApplication.focusWidget()
        place = controls.index(here) if here in controls else -1
        reason = Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason
        controls[(place + (1 if is_next else -1)) % len(controls)].setFocus(reason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scrim and what stands before it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().scrim))
        self.paint_front(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take clicks beside the thing in front."""
        if not self.front().contains(event.position()):
            self.dismiss()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)


def first_control(container: QWidget) -> QWidget | None:
    """Find the first control in a widget that the Tab key would reach."""
    return next(iter(tab_controls(container)), None)


def tab_controls(container: QWidget) -> list[QWidget]:
    """List the controls in a widget that the Tab key would reach, in order."""
    found = []
    step = container.nextInFocusChain()
    while step is not None and step is not container:
        takes_tab = bool(step.focusPolicy() & Qt.FocusPolicy.TabFocus)
        is_shown = step.isVisibleTo(container) and step.isEnabled()
        if takes_tab and is_shown and container.isAncestorOf(step):
            found.append(step)
        step = step.nextInFocusChain()
    return found
