"""The one shadow of the design, under sheets and dialogs."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from app.ui.paint import smooth
from app.ui.tokens import tokens

REACH = 32
DROP = 12
_LIGHT, _DARK = 0.16, 0.45
_CACHED = 4


@lru_cache(maxsize=_CACHED)
def shadow_pixmap(width: int, height: int, radius: int, ratio: float, strength: float) -> QPixmap:
    """Paint a soft box once for each size: many thin rings that grow fainter outwards."""
    side = 2 * REACH
    pixmap = QPixmap(round((width + side) * ratio), round((height + side) * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = smooth(QPainter(pixmap))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for ring in range(REACH):
        share = 1 - ring / REACH
        painter.setBrush(QColor.fromRgbF(0, 0, 0, strength * (1 - share) ** 2))
        by = REACH * share
        box = QRectF(REACH - by, REACH - by, width + 2 * by, height + 2 * by)
        painter.drawRoundedRect(box, radius + by, radius + by)
    painter.end()
    return pixmap


def paint_shadow(painter: QPainter, box: QRectF, radius: int) -> None:
    """Draw the shadow of a box below it."""
    strength = _DARK if tokens().is_dark else _LIGHT
    ratio = painter.device().devicePixelRatioF()
    pixmap = shadow_pixmap(round(box.width()), round(box.height()), radius, ratio, strength)
    painter.drawPixmap(round(box.left()) - REACH, round(box.top()) - REACH + DROP, pixmap)
