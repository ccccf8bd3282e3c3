"""A number and its unit on one line of writing."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.presenters.parts import Tone
from app.ui.tokens import tokens
from app.ui.type_scale import Role, font

UNIT_ROLES = {Role.FIGURE: Role.VALUE, Role.VALUE: Role.MEDIUM}
"""The size of the unit; where it is not named, the unit is as large as its number."""


class Figure(QWidget):
    """A measured value with its unit smaller beside it; `role` is FIGURE, VALUE or ESTIMATE."""

    def __init__(
        self,
        value: str = "",
        unit: str = "",
        parent: QWidget | None = None,
        *,
        role: Role = Role.VALUE,
        tone: Tone = Tone.TEXT,
        unit_tone: Tone | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._tone, self._unit_tone = tone, unit_tone
        self._value = self._unit = ""
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.show_value(value, unit)

    def show_value(self, value: str, unit: str = "", *, tone: Tone | None = None) -> None:
        """Show another number."""
        if (value, unit) != (self._value, self._unit):
            self._value, self._unit = value, unit
            self.setAccessibleName(f"{value} {unit}".strip())
            self.updateGeometry()
        self._tone = tone or self._tone
        self.update()

    def _fonts(self) -> tuple[QFont, QFont]:
        return font(self._role), font(UNIT_ROLES.get(self._role, self._role))

    def _gap(self, large: QFont) -> int:
        return round(QFontMetrics(large).horizontalAdvance("0") * 0.42)

    def sizeHint(self) -> QSize:
        """Make room for both."""
        large, small = self._fonts()
        width = QFontMetrics(large).horizontalAdvance(self._value) + 2
        if self._unit:
            width += self._gap(large) + QFontMetrics(small).horizontalAdvance(self._unit) + 1
        return QSize(width, QFontMetrics(large).height())

    def minimumSizeHint(self) -> QSize:
        """Never cut a number."""
        return self.sizeHint()

    def baseline(self) -> int:
        """Say how far down the line of writing is."""
        return QFontMetrics(font(self._role)).ascent()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw number and unit."""
        painter, palette = QPainter(self), tokens()
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        large, small = self._fonts()
        base = self.baseline()
        painter.setFont(large)
        painter.setPen(palette.color(self._tone if self.isEnabled() else Tone.TEXT3))
        painter.drawText(QPointF(0, base), self._value)
        left = QFontMetrics(large).horizontalAdvance(self._value) + self._gap(large)
        painter.setFont(small)
        painter.setPen(palette.color(self._unit_tone or self._tone))
        painter.drawText(QPointF(left, base), self._unit)
