"""What stands where there is nothing yet."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.presenters.parts import EmptyView
from app.ui.icons import state_drawing
from app.ui.paint import smooth
from app.ui.tokens import tokens
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.icon import Cocoon
from app.ui.widgets.labels import Secondary, Strong


class WaitingCocoon(Cocoon):
    """The cocoon of waiting in the colour of captions."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it weaker than a state's."""
        painter = smooth(QPainter(self))
        painter.setOpacity(0.75)
        ground = "dark" if tokens().is_dark else "light"
        state_drawing("idle", ground).render(painter, QRectF(self.rect()))


class EmptyState(QWidget):
    """A waiting cocoon, what is missing, what will fill it and when, and one action."""

    acted = Signal(str)

    def __init__(self, view: EmptyView | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action_key = ""
        self._title = Strong()
        self._sentence = Secondary()
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._action = LinkButton("")
        self._action.clicked.connect(lambda: self.acted.emit(self._action_key))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(4)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(WaitingCocoon("idle", 34), 0, middle)
        column.addSpacing(6)
        column.addWidget(self._title, 0, middle)
        column.addWidget(self._sentence)
        column.addWidget(self._action, 0, middle)
        if view is not None:
            self.show_view(view)

    def show_view(self, view: EmptyView) -> None:
        """Show other words."""
        self._title.setText(view.title)
        self._sentence.setText(view.sentence)
        self._action.setText(view.action_text)
        self._action.setVisible(bool(view.action_text))
        self._action_key = view.action
        self.setAccessibleName(f"{view.title}. {view.sentence}")
