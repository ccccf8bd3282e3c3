"""Samples of what the earnings chart draws, each beside its word."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.presenters.earnings_view import LegendItem, LineKind
from app.ui.paint import smooth
from app.ui.tokens import tokens
from app.ui.type_scale import px
from app.ui.widgets.chart_paint import EVEN_DASHES, EVEN_WIDTH, NET_WIDTH
from app.ui.widgets.labels import SecondaryLine
from app.ui.widgets.swatch import paint_money

SAMPLE, LINE_SAMPLE, DOT = 12, 20, 3.0


class Sample(QWidget):
    """The pattern or line of a kind; nothing for kinds that are not drawn."""

    def __init__(self, kind: LineKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be a square, or as long as two dashes."""
        is_line = self._kind in {LineKind.NET, LineKind.BREAK_EVEN}
        return QSize(px(LINE_SAMPLE if is_line else SAMPLE), px(SAMPLE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = smooth(QPainter(self))
        if self._kind.money is not None:
            paint_money(painter, self._kind.money, QRectF(self.rect()))
        elif self._kind in {LineKind.NET, LineKind.BREAK_EVEN}:
            self._paint_line(painter)

    def _paint_line(self, painter: QPainter) -> None:
        ink, middle = QColor(tokens().text), self.height() / 2
        is_net = self._kind is LineKind.NET
        pen = QPen(ink, NET_WIDTH if is_net else EVEN_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if not is_net:
            pen.setDashPattern(list(EVEN_DASHES))
        painter.setPen(pen)
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        if is_net:
            painter.setBrush(QColor(tokens().surface))
            painter.drawEllipse(QPointF(self.width() / 2, middle), px(DOT), px(DOT))


class LegendEntry(QWidget):
    """A sample and its word."""

    def __init__(self, item: LegendItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Sample(item.kind))
        row.addWidget(SecondaryLine(item.text))
        self.setAccessibleName(item.text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
