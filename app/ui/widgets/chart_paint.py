"""Drawing the earnings chart: grid, bars, break-even, net line, gaps."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from app.presenters.earnings_view import BarView, ChartView
from app.presenters.parts import MoneyKind, Tone
from app.ui.paint import DASHES, box, stripes
from app.ui.tokens import Palette
from app.ui.type_scale import Role, font
from app.ui.widgets.chart_geometry import HIGHLIGHT_RADIUS, ChartGeometry
from app.ui.widgets.swatch import paint_cost_dash

ROUND = 3.0
NET_WIDTH, NET_CASING, DOT = 1.75, 5.0, 3.5
EVEN_WIDTH, EVEN_CASING, EVEN_SHARE = 1.5, 4.5, 0.8
EVEN_REACH = 1.7
"""At most so many widths of a bar."""
EVEN_DASHES = (4 / EVEN_WIDTH, 3 / EVEN_WIDTH)
OUTLINE = 1.5
ESTIMATE_GAP = 3.0
LEAST_HEIGHT = 1.0
_CROWDED = 12.0
"""Columns narrower than this have no room for dots."""


def paint_chart(painter: QPainter, view: ChartView, where: ChartGeometry, palette: Palette) -> None:
    """Draw everything that does not depend on the chosen bar, on a transparent ground."""
    paint_grid(painter, view, where, palette)
    for number, bar in enumerate(view.bars):
        paint_bar(painter, bar, number, where, palette)
    paint_zero(painter, where, palette)
    paint_gaps(painter, view, where, palette)
    paint_net(painter, view, where, palette)


def paint_highlight(painter: QPainter, bar: int, where: ChartGeometry, palette: Palette) -> None:
    """Draw the ground of the chosen column."""
    box(painter, where.column(bar), HIGHLIGHT_RADIUS, QColor(palette.sunken))


def paint_labels(
    painter: QPainter, view: ChartView, where: ChartGeometry, palette: Palette, chosen: int | None
) -> None:
    """Name the columns, as many as there is room for; the chosen one always."""
    plain, bold = font(Role.CAPTION), font(Role.CAPTION)
    bold.setWeight(font(Role.STRONG).weight())
    metrics = QFontMetricsF(bold)
    widest = max((metrics.horizontalAdvance(bar.label) for bar in view.bars), default=0.0)
    stride = max(1, -(-int(widest + 8 * where.unit) // max(1, int(where.step))))
    for number, bar in enumerate(view.bars):
        is_chosen = number == chosen
        if not is_chosen and (number % stride or _is_near(number, chosen, stride)):
            continue
        painter.setFont(bold if is_chosen else plain)
        painter.setPen(QColor(palette.text if is_chosen else palette.text3))
        width = max(widest, where.step) + 2
        left = min(where.middle(number) - width / 2, where.right + 2 - width)
        room = QRectF(max(0.0, left), where.bottom, width, where.labels)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, bar.label)


def paint_grid(painter: QPainter, view: ChartView, where: ChartGeometry, palette: Palette) -> None:
    """Draw the lines and what they stand for."""
    painter.setFont(font(Role.CAPTION))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for tick in view.ticks:
        height = round(where.y(tick.value))
        painter.setPen(QColor(palette.border))
        painter.drawLine(QPointF(where.left, height), QPointF(where.right, height))
        painter.setPen(QColor(palette.text3))
        room = QRectF(0, height - where.labels / 2, where.left - 8 * where.unit, where.labels)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, right, tick.text)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def paint_zero(painter: QPainter, where: ChartGeometry, palette: Palette) -> None:
    """Draw the line that bars stand on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QColor(palette.edge))
    height = round(where.y(0))
    painter.drawLine(QPointF(where.left, height), QPointF(where.right, height))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def paint_bar(
    painter: QPainter, bar: BarView, number: int, where: ChartGeometry, palette: Palette
) -> None:
    """Draw the measured parts of a bar, the estimate above them, and what it cost below."""
    left, width = where.bar_left(number), where.bar_width
    top = paint_measured(painter, bar, QRectF(left, 0, width, 0), where, palette)
    if bar.estimated:
        paint_estimate(painter, bar, QRectF(left, top, width, 0), where, palette)
    if bar.electricity:
        zero = round(where.y(0))
        height = max(2.0, round(where.y(-bar.electricity)) - zero)
        rect = QRectF(left, zero, width, height)
        color = palette.color(MoneyKind.ELECTRICITY.tone)
        box(painter, rect, 2, QColor(palette.electricity_fill), color, 1)
        if height > 6 * where.unit:
            paint_cost_dash(painter, rect, color)
    if bar.break_even:
        paint_break_even(painter, bar.break_even, number, where, palette)


def paint_measured(
    painter: QPainter, bar: BarView, place: QRectF, where: ChartGeometry, palette: Palette
) -> float:
    """Draw paid and signed; return how high they reach."""
    zero, middle = round(where.y(0)), round(where.y(bar.paid))
    if bar.paid:
        middle = min(middle, zero - int(LEAST_HEIGHT))
        rect = QRectF(place.left(), middle, place.width(), zero - middle)
        painter.fillPath(top_rounded(rect, 0 if bar.signed else ROUND), palette.color(Tone.PAID))
    if not bar.signed:
        return float(middle)
    end = float(min(round(where.y(bar.paid + bar.signed)), middle - 4))
    gap = 1.0 if bar.paid else 0.0
    rect = QRectF(place.left(), end, place.width(), middle - gap - end)
    shape = QPainterPath()
    shape.addRect(rect.adjusted(OUTLINE / 2, OUTLINE / 2, -OUTLINE / 2, -OUTLINE / 2))
    color = palette.color(Tone.SIGNED)
    painter.fillPath(shape, QColor(palette.surface))
    stripes(painter, shape, color)
    pen = QPen(color, OUTLINE)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.strokePath(shape, pen)
    return end


def paint_estimate(
    painter: QPainter, bar: BarView, place: QRectF, where: ChartGeometry, palette: Palette
) -> None:
    """Draw the empty dashed outline of what may still come, apart from what is measured."""
    bottom = place.top() - ESTIMATE_GAP
    top = min(where.y(bar.paid + bar.signed + bar.estimated), bottom - 2 * OUTLINE)
    rect = QRectF(place.left(), top, place.width(), bottom - top)
    pen = QPen(palette.color(Tone.ESTIMATED), OUTLINE)
    pen.setDashPattern(list(DASHES))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    by = OUTLINE / 2
    painter.strokePath(top_rounded(rect.adjusted(by, by, -by, 0), ROUND, is_open=True), pen)


def paint_break_even(
    painter: QPainter, height: float, number: int, where: ChartGeometry, palette: Palette
) -> None:
    """Draw the dashed line at the height of the bar's electricity."""
    half = min(where.step * EVEN_SHARE, where.bar_width * EVEN_REACH) / 2
    y, middle = round(where.y(height)) + 0.5, where.middle(number)
    begin, end = QPointF(middle - half, y), QPointF(middle + half, y)
    painter.setPen(_flat(QColor(palette.surface), EVEN_CASING * where.unit))
    painter.drawLine(begin, end)
    pen = _flat(QColor(palette.text), EVEN_WIDTH * where.unit)
    pen.setDashPattern(list(EVEN_DASHES))
    painter.setPen(pen)
    painter.drawLine(begin, end)


def paint_gaps(painter: QPainter, view: ChartView, where: ChartGeometry, palette: Palette) -> None:
    """Write into each gap why nothing was shared, where there is room."""
    used = font(Role.CAPTION)
    metrics = QFontMetricsF(used)
    painter.setFont(used)
    painter.setPen(QColor(palette.text3))
    for gap in view.gaps:
        reach = where.step - where.bar_width / 2 - 3 * where.unit
        begin, end = where.middle(gap.first) - reach, where.middle(gap.last) + reach
        if metrics.horizontalAdvance(gap.text) > end - begin:
            continue
        height = metrics.height()
        room = QRectF(begin, where.y(0) - height - 6 * where.unit, end - begin, height)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, gap.text)


def paint_net(painter: QPainter, view: ChartView, where: ChartGeometry, palette: Palette) -> None:
    """Draw the net line through the bars that have one, broken where they have none."""
    lines: list[list[QPointF]] = [[]]
    for number, bar in enumerate(view.bars):
        if bar.net is None:
            lines.append([])
        else:
            lines[-1].append(QPointF(where.middle(number), where.y(bar.net)))
    surface, ink = QColor(palette.surface), QColor(palette.text)
    columns = where.step / where.unit
    radius = where.unit * DOT * min(1.0, columns / (2 * _CROWDED))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for points in lines:
        for color, width in ((surface, NET_CASING), (ink, NET_WIDTH)):
            painter.setPen(_flat(color, width * where.unit))
            painter.drawPolyline(points)
    painter.setPen(QPen(ink, NET_WIDTH * where.unit))
    painter.setBrush(surface)
    for point in (point for points in lines for point in points):
        if columns >= _CROWDED or len(view.bars) == 1:
            painter.drawEllipse(point, radius, radius)


def top_rounded(rect: QRectF, radius: float, *, is_open: bool = False) -> QPainterPath:
    """Make a box whose upper corners are round; an open one has no lower line."""
    radius = min(radius, rect.height(), rect.width() / 2)
    path = QPainterPath(rect.bottomLeft())
    path.lineTo(rect.left(), rect.top() + radius)
    path.quadTo(rect.topLeft(), QPointF(rect.left() + radius, rect.top()))
    path.lineTo(rect.right() - radius, rect.top())
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + radius))
    path.lineTo(rect.bottomRight())
    if not is_open:
        path.closeSubpath()
    return path


def _flat(color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _is_near(number: int, chosen: int | None, stride: int) -> bool:
    return chosen is not None and stride > 1 and abs(number - chosen) < stride
