"""Shapes that several widgets paint."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

STRIPE_STEP, STRIPE_WIDTH = 5.0, 2.2
DASHES = (3.0, 2.0)


def inset(rect: QRectF, by: float) -> QRectF:
    """Shrink a rectangle on all sides."""
    return rect.adjusted(by, by, -by, -by)


def smooth(painter: QPainter) -> QPainter:
    """Turn on what makes slanted lines even."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None = None,
    outline: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Draw a rounded box whose outline lies inside `rect`."""
    painter.setPen(Qt.PenStyle.NoPen if outline is None else QPen(outline, width))
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    by = width / 2 if outline is not None else 0.0
    painter.drawRoundedRect(inset(rect, by), radius - by, radius - by)


def dashed_box(
    painter: QPainter, rect: QRectF, radius: float, color: QColor, width: float = 1.5
) -> None:
    """Draw the dashed outline of what is estimated, without a fill."""
    pen = QPen(color, width)
    pen.setDashPattern(list(DASHES))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inset(rect, width / 2), radius, radius)


def stripes(
    painter: QPainter,
    shape: QPainterPath,
    color: QColor,
    step: float = STRIPE_STEP,
    width: float = STRIPE_WIDTH,
) -> None:
    """Fill a shape with lines that rise to the right at 45 degrees."""
    bounds = shape.boundingRect()
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    across = step * 2**0.5
    height = bounds.height()
    start = bounds.left() - height - across
    while start < bounds.right() + across:
        painter.drawLine(QLineF(start, bounds.bottom() + 1, start + height + 2, bounds.top() - 1))
        start += across
    painter.restore()


def rounded_path(rect: QRectF, radius: float) -> QPainterPath:
    """Make the path of a rounded box."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path
