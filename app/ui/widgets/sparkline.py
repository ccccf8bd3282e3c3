"""Two minutes of a measured value as a line."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.paint import smooth
from app.ui.tokens import tokens
from app.ui.type_scale import px

SAMPLES = 60
LINE = 1.5
FILL_ALPHA = 0.10


def pieces(samples: Sequence[float | None], where: QRectF, count: int) -> Iterable[QPolygonF]:
    """Turn shares from 0 to 1, the newest last, into lines; a missing value parts them."""
    step = where.width() / max(1, count - 1)
    points: list[QPointF] = []
    left = where.right() - step * (len(samples) - 1)
    for number, sample in enumerate(samples):
        if sample is None:
            if points:
                yield QPolygonF(points)
            points = []
            continue
        share = min(1.0, max(0.0, sample))
        points.append(QPointF(left + number * step, where.bottom() - share * where.height()))
    if points:
        yield QPolygonF(points)


def paint_area(
    painter: QPainter, samples: Sequence[float | None], where: QRectF, color: QColor
) -> None:
    """Draw the line and the weak ground under it."""
    below = QColor(color)
    below.setAlphaF(FILL_ALPHA)
    room = where.adjusted(0, LINE, 0, 0)
    for piece in pieces(samples, room, SAMPLES):
        area = QPolygonF(piece)
        area.append(QPointF(piece.last().x(), where.bottom()))
        area.append(QPointF(piece.first().x(), where.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(below)
        painter.drawPolygon(area)
        pen = QPen(color, LINE)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if piece.size() == 1:
            painter.drawPoint(piece.first())
        else:
            painter.drawPolyline(piece)


class Sparkline(QWidget):
    """A small line on a fixed scale; decoration, since value and trend are named elsewhere."""

    WIDTH, HEIGHT = 116, 30

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples: tuple[float | None, ...] = ()
        self._is_quiet = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_samples(self, samples: tuple[float | None, ...], *, is_quiet: bool = False) -> None:
        """Show shares of the scale, 0 to 1 or None, the newest last; `is_quiet` draws them grey."""
        if (samples, is_quiet) != (self._samples, self._is_quiet):
            self._samples, self._is_quiet = samples[-SAMPLES:], is_quiet
            self.update()

    def sizeHint(self) -> QSize:
        """Be small."""
        return QSize(px(self.WIDTH), px(self.HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Allow a narrow column."""
        return QSize(px(48), px(self.HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        palette = tokens()
        color = QColor(palette.edge if self._is_quiet else palette.accent)
        paint_area(smooth(QPainter(self)), self._samples, QRectF(self.rect()), color)


class SpeedGraph(QWidget):
    """The speed of two minutes, with the measured best as a dashed line."""

    LEAST = 60
    HEADROOM = 0.04

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples: tuple[float, ...] = ()
        self._best = 0.0
        self._is_quiet = False
        self.setMinimumHeight(px(self.LEAST))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_samples(
        self, samples: tuple[float, ...], best: float, *, is_quiet: bool = False, name: str = ""
    ) -> None:
        """Show tokens per second, the newest last; `best` is the top of the scale, 0 if unknown."""
        if name:
            self.setAccessibleName(name)
        if (samples, best, is_quiet) != (self._samples, self._best, self._is_quiet):
            self._samples, self._best = samples[-SAMPLES:], best
            self._is_quiet = is_quiet
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for a calm height."""
        return QSize(px(480), px(130))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, and the best above it."""
        painter, palette = smooth(QPainter(self)), tokens()
        top = max((self._best, *self._samples)) * (1 + self.HEADROOM)
        where = QRectF(self.rect())
        if top > 0:
            color = QColor(palette.edge if self._is_quiet else palette.accent)
            paint_area(painter, [sample / top for sample in self._samples], where, color)
        if self._best > 0:
            pen = QPen(QColor(palette.edge), 1)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            line = round(where.height() * (1 - self._best / top)) + 0.5
            painter.drawLine(QPointF(0, line), QPointF(where.right(), line))
