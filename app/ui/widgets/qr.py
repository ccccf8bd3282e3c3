"""A QR code, drawn dark on white in every theme."""

import segno
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.type_scale import px

SMALLEST, QUIET = 160, 4
"""Pixels, and the light modules around the code."""

DARK, LIGHT = "#101513", "#FFFFFF"


class QrCode(QWidget):
    """The code of a text; `name` says what it is to those who cannot see it."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.rows: tuple[bytes, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_text(text, name)

    def show_text(self, text: str, name: str) -> None:
        """Draw another text."""
        self.rows = tuple(bytes(row) for row in segno.make_qr(text, error="m").matrix)
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    @property
    def modules(self) -> int:
        """How many modules there are in a row, with the quiet zone."""
        return len(self.rows) + 2 * QUIET

    def sizeHint(self) -> QSize:
        """Be large enough for a telephone, in whole pixels for each module."""
        step = max(3, -(-px(SMALLEST) // self.modules))
        return QSize(self.modules * step, self.modules * step)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the modules that are dark."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        step = self.width() // self.modules
        edge = (self.width() - step * len(self.rows)) // 2
        for number, row in enumerate(self.rows):
            for place, is_dark in enumerate(row):
                if is_dark:
                    painter.fillRect(
                        edge + place * step, edge + number * step, step, step, QColor(DARK)
                    )
