"""Lay plain text out in lines that have air between them."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from app.presenters.parts import Run, RunKind
from app.ui.tokens import tokens
from app.ui.type_scale import MEDIUM, SEMIBOLD

LINE_FACTOR = 1.4
"""Height of a line in parts of the text size."""

_UNDERLINE_GAP = 3.0
_WIDEST = 10**6


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where a run stands in the whole text."""

    run: Run
    start: int

    @property
    def length(self) -> int:
        """Characters of it, as Qt counts them."""
        return utf16_length(self.run.text)


def utf16_length(text: str) -> int:
    """Count characters the way Qt does."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def is_link(run: Run) -> bool:
    """Tell whether a run can be activated."""
    return run.kind in {RunKind.LINK, RunKind.ASSUMED}


class TextBlock:
    """A paragraph laid out for one width in pixels."""

    def __init__(
        self,
        runs: tuple[Run, ...],
        font: QFont,
        width: float,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self.stretches = placed(runs)
        self._metrics = QFontMetricsF(font)
        self._layout = QTextLayout("".join(run.text for run in runs), font)
        option = QTextOption(alignment)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats([self._format(stretch) for stretch in self.stretches])
        self.width = width
        self.height = self._arrange(width)

    def _format(self, stretch: Stretch) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = stretch.start, stretch.length
        style = QTextCharFormat()
        if stretch.run.kind is RunKind.BOLD:
            style.setFontWeight(SEMIBOLD)
        if is_link(stretch.run):
            style.setFontWeight(MEDIUM)
            style.setForeground(QColor(tokens().accent))
        made.format = style
        return made

    def _arrange(self, width: float) -> float:
        natural = self._metrics.height()
        leading = max(0.0, round(self._metrics.ascent() * LINE_FACTOR * 1.04 - natural))
        top = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + leading / 2))
            top += natural + leading
        self._layout.endLayout()
        return max(top, natural + leading)

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return self._layout.lineCount()

    def draw(self, painter: QPainter, at: QPointF, color: QColor) -> None:
        """Draw all lines, and the dotted lines under what is assumed."""
        painter.setPen(color)
        self._layout.draw(painter, at)
        pen = QPen(QColor(tokens().accent), 1, Qt.PenStyle.DotLine)
        for stretch in self.stretches:
            if stretch.run.kind is RunKind.ASSUMED:
                painter.setPen(pen)
                for rect in self.rects(stretch):
                    below = round(rect.bottom()) - 0.5
                    painter.drawLine(
                        QPointF(at.x() + rect.left(), at.y() + below),
                        QPointF(at.x() + rect.right(), at.y() + below),
                    )

    def rects(self, stretch: Stretch) -> list[QRectF]:
        """Say where a run is: one rectangle for each line that it touches."""
        found = []
        end = stretch.start + stretch.length
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first = max(stretch.start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
                top = line.y()
                height = self._metrics.ascent() + _UNDERLINE_GAP
                found.append(QRectF(left, top, right - left, height))
        return found

    def bounds(self, stretch: Stretch) -> QRect:
        """Say what box a run fills."""
        whole = QRectF()
        for rect in self.rects(stretch):
            whole = whole.united(rect)
        return whole.toAlignedRect()


def _x(position: object) -> float:
    """Take the place out of what the binding returns: a number, or it and the cursor."""
    first = position[0] if isinstance(position, tuple) else position
    if not isinstance(first, int | float):
        raise TypeError(type(first).__name__)
    return float(first)


def placed(runs: tuple[Run, ...]) -> tuple[Stretch, ...]:
    """Add to each run where it starts."""
    stretches, start = [], 0
    for run in runs:
        stretches.append(Stretch(run, start))
        start += utf16_length(run.text)
    return tuple(stretches)


def natural_width(runs: tuple[Run, ...], font: QFont) -> float:
    """Measure the text in one line."""
    block = TextBlock(runs, font, _WIDEST)
    return block._layout.lineAt(0).naturalTextWidth() if block.lines else 0.0  # noqa: SLF001
