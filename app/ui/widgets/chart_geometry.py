"""Where things are on the earnings chart."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from app.presenters.earnings_view import ChartView

BAR_SHARE, WIDEST_BAR, WIDEST_STEP = 0.55, 28, 150
HIGHLIGHT_RADIUS = 6
TOP_MARGIN = 4


@dataclass(frozen=True, slots=True)
class ChartGeometry:
    """The plot in logical pixels; `unit` is how many of them a design pixel is.

    `bottom` is the lower end of the scale, `labels` the height of the line of labels below it.
    """

    left: float
    right: float
    top: float
    bottom: float
    labels: float
    bars: int
    low: float
    high: float
    unit: float

    @property
    def step(self) -> float:
        """The width of a column."""
        widest = WIDEST_STEP * self.unit
        return min((self.right - self.left) / max(1, self.bars), widest)

    @property
    def bar_width(self) -> float:
        """The width of a bar."""
        return max(1.0, round(min(self.step * BAR_SHARE, WIDEST_BAR * self.unit)))

    def column(self, bar: int) -> QRectF:
        """Return the whole column of a bar, its label included."""
        height = self.bottom + self.labels - self.top + TOP_MARGIN
        return QRectF(self.left + bar * self.step, self.top - TOP_MARGIN, self.step, height)

    def middle(self, bar: int) -> float:
        """Return the middle of a bar."""
        return self.left + (bar + 0.5) * self.step

    def bar_left(self, bar: int) -> float:
        """Return the left edge of a bar, on a whole pixel."""
        return float(round(self.middle(bar) - self.bar_width / 2))

    def y(self, value: float) -> float:
        """Return how far down a value is."""
        share = (self.high - value) / ((self.high - self.low) or 1.0)
        return self.top + share * (self.bottom - self.top)

    def bar_at(self, x: float) -> int | None:
        """Return the bar whose column holds a place, None beside all of them."""
        if not self.bars or not self.left <= x < self.left + self.bars * self.step:
            return None
        return min(self.bars - 1, int((x - self.left) / self.step))


def geometry(
    view: ChartView, width: float, height: float, *, ticks: float, text: float, unit: float
) -> ChartGeometry:
    """Lay the chart out: `ticks` is the widest tick's text, `text` the height of a line."""
    labels = text + 8 * unit
    top = TOP_MARGIN + text / 2
    return ChartGeometry(
        left=ticks + 8 * unit,
        right=width - 2 * unit,
        top=top,
        bottom=max(top + 1, height - labels),
        labels=labels,
        bars=len(view.bars),
        low=view.bottom,
        high=view.top,
        unit=unit,
    )
