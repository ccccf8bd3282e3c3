"""A line icon as a picture beside a text; it has no name of its own."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.presenters.parts import Mark, Tone
from app.ui.icons import LINE_SIZE, app_drawing, paint_line, state_drawing
from app.ui.paint import smooth
from app.ui.tokens import tokens
from app.ui.type_scale import px

MARKS = {
    Mark.FINE: ("check", Tone.ACCENT),
    Mark.LIMITED: ("warning", Tone.CAUTION),
    Mark.ABSENT: ("cross", Tone.TEXT3),
    Mark.BLOCKING: ("cross", Tone.PROBLEM),
    Mark.UNKNOWN: ("question", Tone.CAUTION),
}


class Icon(QWidget):
    """A line icon in the colour of a meaning."""

    def __init__(
        self,
        name: str,
        tone: Tone = Tone.TEXT3,
        parent: QWidget | None = None,
        *,
        size: int = LINE_SIZE,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_icon(self, name: str, tone: Tone | None = None) -> None:
        """Show another icon or colour."""
        self._name, self._tone = name, tone or self._tone
        self.update()

    def show_mark(self, mark: Mark) -> None:
        """Show how a requirement stands."""
        self.show_icon(*MARKS[mark])

    def sizeHint(self) -> QSize:
        """Be a square."""
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        if self._name:
            painter = smooth(QPainter(self))
            paint_line(painter, self._name, tokens().color(self._tone), QRectF(self.rect()))


class Cocoon(QWidget):
    """The cocoon of a state: idle, busy, paused, attention or offline."""

    def __init__(self, state: str = "idle", size: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: str) -> None:
        """Show another state."""
        if state != self._state:
            self._state = state
            self.update()

    def sizeHint(self) -> QSize:
        """Be a square."""
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cocoon in the tone that stands out here."""
        painter = smooth(QPainter(self))
        ground = "dark" if tokens().is_dark else "light"
        state_drawing(self._state, ground).render(painter, QRectF(self.rect()))


class AppMark(QWidget):
    """The application's own icon."""

    def __init__(self, size: int = 26, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be a square."""
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon; with the fine lines where the screen shows them."""
        painter = smooth(QPainter(self))
        app_drawing(round(self.width() * self.devicePixelRatio())).render(
            painter, QRectF(self.rect())
        )
