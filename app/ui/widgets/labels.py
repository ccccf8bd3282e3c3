"""Text on pages: always plain, in one of the sizes of the design."""

from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from app.presenters.parts import Tone
from app.ui.tokens import tokens
from app.ui.type_scale import Role
from app.ui.widgets.paragraph import Paragraph


class Label(QLabel):
    """Plain text of one role; `tone` takes the place of the role's colour."""

    role: ClassVar[Role] = Role.BODY

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, tone: Tone | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", self.role.value)
        self.setText(text)
        if tone is not None:
            self.setProperty("tone", tone.value)

    def set_tone(self, tone: Tone) -> None:
        """Change the colour to that of another meaning."""
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            self.style().unpolish(self)
            self.style().polish(self)


class PageTitle(Label):
    """The name of a page."""

    role = Role.PAGE


class BigTitle(Paragraph):
    """The heading of a step of the first run."""

    role = Role.TITLE


class Heading(Label):
    """The title of a card."""

    role = Role.HEADING


class Body(Paragraph):
    """A sentence; goes on in the next line where there is no room."""


class Line(Label):
    """A short text that stays in one line."""

    role = Role.BODY


class Strong(Label):
    """A short text with emphasis: the title of a small card or row."""

    role = Role.STRONG


class Medium(Paragraph):
    """The name of a setting or the value of a line."""

    role = Role.MEDIUM


class Secondary(Paragraph):
    """A label or sentence of second rank."""

    role = Role.SECONDARY


class SecondaryLine(Label):
    """The same in one line."""

    role = Role.SECONDARY


class Caption(Paragraph):
    """A small explanation."""

    role = Role.CAPTION


class CaptionLine(Label):
    """The same in one line."""

    role = Role.CAPTION


class Mono(Label):
    """An address or hash; can be selected."""

    role = Role.MONO

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, tone: Tone | None = None
    ) -> None:
        super().__init__(text, parent, tone=tone)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


class Elided(Label):
    """One line whose middle goes when the room is short; the whole text is in the tooltip."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, tone: Tone | None = None
    ) -> None:
        super().__init__(text, parent, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Allow a few letters only."""
        full = super().minimumSizeHint()
        few = QFontMetrics(self.font()).horizontalAdvance("MMM…")
        return QSize(min(full.width(), few), full.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        metrics = QFontMetrics(self.font())
        if metrics.horizontalAdvance(self.text()) <= self.width():
            self.setToolTip("")
            super().paintEvent(event)
            return
        self.setToolTip(self.text())
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), text)


class Hairline(QFrame):
    """A thin line between rows, or between columns with `is_vertical`."""

    def __init__(self, parent: QWidget | None = None, *, is_vertical: bool = False) -> None:
        super().__init__(parent)
        if is_vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line in the colour of borders."""
        QPainter(self).fillRect(self.rect(), tokens().border)
