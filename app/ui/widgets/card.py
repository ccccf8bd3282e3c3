"""The white box that things of one kind stand in."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.paint import box, dashed_box, smooth
from app.ui.tokens import tokens
from app.ui.widgets.labels import Heading

RADIUS = 10


class Card(QFrame):
    """A box with a thin outline; `body` is its layout, top to bottom.

    With a title the head holds it, and `head` takes more at its right. `is_estimate` draws the
    dashed box that forecasts stand in.
    """

    def __init__(
        self,
        title: str = "",
        parent: QWidget | None = None,
        *,
        is_estimate: bool = False,
        margins: tuple[int, int, int, int] = (20, 16, 20, 16),
    ) -> None:
        super().__init__(parent)
        self._is_estimate = is_estimate
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(8)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.title = Heading(title)
        if title:
            self.head.addWidget(self.title, 1)
            self.body.addLayout(self.head)
            self.setAccessibleName(title)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and outline."""
        painter, palette = smooth(QPainter(self)), tokens()
        where = QRectF(self.rect())
        if self._is_estimate:
            dashed_box(painter, where, RADIUS, QColor(palette.estimated))
        else:
            box(painter, where, RADIUS, QColor(palette.surface), QColor(palette.border))


class Panel(QFrame):
    """A quiet ground without an outline, in the soft colour of `token`: the guard, the verdict."""

    def __init__(
        self,
        token: str = "accent_soft",  # noqa: S107 - a colour's name
        parent: QWidget | None = None,
        *,
        radius: int = 8,
        margins: tuple[int, int, int, int] = (16, 14, 16, 14),
    ) -> None:
        super().__init__(parent)
        self._token = token
        self._radius = radius
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(6)

    def use(self, token: str) -> None:
        """Take another ground."""
        self._token = token
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        color = QColor(getattr(tokens(), self._token))
        box(smooth(QPainter(self)), QRectF(self.rect()), self._radius, color)
