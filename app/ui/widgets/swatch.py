"""The pattern of a kind of money, small beside its label."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.presenters.parts import MoneyKind
from app.ui.paint import box, dashed_box, rounded_path, smooth, stripes
from app.ui.tokens import tokens
from app.ui.type_scale import px

SIZE, RADIUS = 12, 2.5
OUTLINE = 1.5
STRIPE_STEP, STRIPE_WIDTH = 3.2, 1.6
"""Closer than on bars: a swatch is small."""


def paint_money(painter: QPainter, kind: MoneyKind, where: QRectF, radius: float = RADIUS) -> None:
    """Fill a shape with the pattern of a kind of money."""
    palette = tokens()
    color = palette.color(kind.tone)
    if kind is MoneyKind.PAID:
        box(painter, where, radius, color)
    elif kind is MoneyKind.SIGNED:
        is_small = where.width() <= px(SIZE) + 1
        step, width = (STRIPE_STEP, STRIPE_WIDTH) if is_small else (5.0, 2.2)
        stripes(painter, rounded_path(where, radius), color, step, width)
        box(painter, where, radius, None, color, OUTLINE)
    elif kind is MoneyKind.ELECTRICITY:
        box(painter, where, radius, QColor(palette.electricity_fill), color, 1)
        paint_cost_dash(painter, where, color)
    else:
        dashed_box(painter, where, radius, color, OUTLINE)


def paint_cost_dash(painter: QPainter, where: QRectF, color: QColor) -> None:
    """Draw the short dash in the middle of what is a cost."""
    half = min(px(4), where.width() / 4)
    pen = QPen(color, OUTLINE)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    middle = where.center()
    painter.drawLine(QPointF(middle.x() - half, middle.y()), QPointF(middle.x() + half, middle.y()))


class Swatch(QWidget):
    """A little square in the pattern of a kind of money."""

    def __init__(self, kind: MoneyKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_kind(self, kind: MoneyKind) -> None:
        """Show another kind."""
        self._kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        """Be a square."""
        return QSize(px(SIZE), px(SIZE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pattern."""
        paint_money(smooth(QPainter(self)), self._kind, QRectF(self.rect()))
