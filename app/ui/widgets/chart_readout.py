"""What is read of one bar, docked beside the chart."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.presenters.earnings_view import ReadLine, ReadoutView
from app.presenters.parts import Tone
from app.ui.paint import box, smooth
from app.ui.tokens import tokens
from app.ui.type_scale import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.chart_legend import Sample
from app.ui.widgets.columns import UNBOUND
from app.ui.widgets.labels import Caption, Hairline, Line, Strong

WIDTH = 204
_LINES = 4
"""Kinds that a bar can have: paid, signed, fees, electricity."""


class ReadoutLine(QWidget):
    """A kind and its value; on a soft ground when the keyboard is on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_marked = False
        self._view: ReadLine | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 3, 0, 3)
        self._row.setSpacing(8)
        self._label, self._value = Line(), Line()
        self._sample: Sample | None = None
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self._value)

    def show_view(self, view: ReadLine) -> None:
        """Show another value."""
        if self._view is None or self._view.kind is not view.kind:
            self._change_sample(view)
        self._view = view
        tone = Tone.TEXT3 if view.is_muted else Tone.TEXT
        for label, text in ((self._label, view.label), (self._value, view.value)):
            label.setText(text)
            label.set_tone(tone)
        self.setAccessibleName(f"{view.label} {view.value}")

    def mark(self, *, is_marked: bool) -> None:
        """Stand out, or no longer."""
        self._is_marked = is_marked
        self.update()

    def _change_sample(self, view: ReadLine) -> None:
        if self._sample is not None:
            self._row.removeWidget(self._sample)
            self._sample.deleteLater()
        self._sample = Sample(view.kind)
        self._row.insertWidget(0, self._sample)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground of the marked line."""
        if self._is_marked:
            where = QRectF(self.rect())
            box(smooth(QPainter(self)), where, 4, QColor(tokens().accent_soft))


class Readout(QWidget):
    """The values of a bar, the net below a line, notes, and *Why did I earn this?*."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._caption, self._notes = Strong(), Caption(), Caption()
        self._title.setWordWrap(True)
        self._lines = [ReadoutLine() for _ in range(_LINES)]
        self._rule = Hairline()
        self._net_label, self._net_value = Strong(), Strong()
        self._net = QWidget()
        self._why = Button("", is_small=True)
        self._why.clicked.connect(self.asked)
        self._marked: int | None = None
        self._count = 0
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 2, 4, 2)
        column.setSpacing(1)
        column.addWidget(self._title)
        column.addWidget(self._caption)
        column.addSpacing(8)
        for line in self._lines:
            column.addWidget(line)
        column.addSpacing(5)
        column.addWidget(self._rule)
        net = QHBoxLayout(self._net)
        net.setContentsMargins(0, 7, 0, 7)
        net.addWidget(self._net_label, 1)
        net.addWidget(self._net_value)
        column.addWidget(self._net)
        column.addSpacing(4)
        column.addWidget(self._notes)
        column.addStretch(1)
        column.addSpacing(8)
        column.addWidget(self._why)

    def set_beside(self, *, is_beside: bool) -> None:
        """Stand at the right of the chart, or below it over its whole width."""
        if is_beside:
            self.setFixedWidth(px(WIDTH))
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(UNBOUND)
        height = QSizePolicy.Policy.Preferred if is_beside else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, height)
        margins = (20, 2, 4, 2) if is_beside else (8, 8, 4, 0)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(*margins)

    def show_view(self, view: ReadoutView, why_text: str) -> None:
        """Show another bar."""
        self._title.setText(view.title)
        self._caption.setText(view.caption)
        self._count = len(view.lines)
        for number, line in enumerate(self._lines):
            line.setVisible(number < self._count)
            if number < self._count:
                line.show_view(view.lines[number])
        self._rule.setVisible(view.net is not None)
        self._net.setVisible(view.net is not None)
        if view.net is not None:
            self._net_label.setText(view.net.label)
            self._net_value.setText(view.net.value)
        self._notes.setText(" ".join(view.notes))
        self._why.setText(why_text)
        self._why.setEnabled(view.can_ask_why)
        self._mark(self._marked)

    def move_kind(self, by: int) -> None:
        """Mark the line above or below, round and round."""
        if self._count:
            first = 0 if by > 0 else self._count - 1
            self._mark(first if self._marked is None else (self._marked + by) % self._count)

    def marked_text(self) -> str:
        """Read the marked line, empty if none is."""
        return "" if self._marked is None else self._lines[self._marked].accessibleName()

    def _mark(self, number: int | None) -> None:
        self._marked = number if number is not None and number < self._count else None
        for place, line in enumerate(self._lines):
            line.mark(is_marked=place == self._marked)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line that divides it from the chart."""
        layout = self.layout()
        if layout is not None and self.maximumWidth() == self.minimumWidth():
            QPainter(self).fillRect(0, 0, 1, self.height(), QColor(tokens().border))
