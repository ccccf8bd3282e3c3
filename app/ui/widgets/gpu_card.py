"""A card of the computer: what it does, how it feels, who holds its memory, what limits it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.gpu_card import GpuCardView, MemoryView, MetricView, SpeedView
from app.presenters.parts import BannerView, Tone
from app.ui.type_scale import Role
from app.ui.widgets.banner import Banner
from app.ui.widgets.card import Card
from app.ui.widgets.figure import Figure
from app.ui.widgets.icon import Icon
from app.ui.widgets.labels import (
    CaptionLine,
    Elided,
    Hairline,
    Heading,
    Secondary,
    SecondaryLine,
)
from app.ui.widgets.memory_bar import MemoryBar, MemoryLegend
from app.ui.widgets.sparkline import Sparkline, SpeedGraph
from app.ui.widgets.tag import Tag


class GpuCard(Card):
    """One device, with the graph of the speed on the first of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setSpacing(12)
        self._icon, self._name, self._subtitle = Icon("gpu", Tone.TEXT2), Heading(), Elided()
        self._subtitle.setProperty("role", Role.CAPTION.value)
        self._tag, self._alarm = Tag(), Banner()
        self._metrics: list[Metric] = []
        self._metric_row = QHBoxLayout()
        self._metric_row.setSpacing(14)
        self._memory, self._speed = Memory(), Speed()
        self._line = Hairline()
        self._limit_row = LimitRow()
        self._lay_out()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self._name)
        names.addWidget(self._subtitle)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        head.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self._alarm)
        self.body.addLayout(self._metric_row)
        self.body.addWidget(self._memory)
        self.body.addWidget(self._line)
        self.body.addWidget(self._speed, 1)
        self.body.addWidget(self._limit_row)

    def show_view(self, view: GpuCardView, speed: SpeedView | None) -> None:
        """Show a device; `speed` is None on all but the first."""
        self._icon.show_icon(view.icon)
        self._name.setText(view.name)
        self._subtitle.setText(view.subtitle)
        self._tag.show_view(view.tag)
        self._show_alarm(view)
        self._show_metrics(view.metrics, is_quiet=bool(view.alarm))
        self._memory.setVisible(view.memory is not None)
        if view.memory is not None:
            self._memory.show_view(view.memory, is_quiet=bool(view.alarm))
        self._speed.setVisible(speed is not None)
        self._line.setVisible(speed is not None)
        if speed is not None:
            self._speed.show_view(speed)
        self._limit_row.show_text(view.limit)
        self.setAccessibleName(f"{view.name}, {view.tag.text}")

    def _show_alarm(self, view: GpuCardView) -> None:
        if view.alarm_rank is None:
            self._alarm.show_view(None)
        else:
            self._alarm.show_view(BannerView(view.alarm_rank, view.alarm))

    def _show_metrics(self, views: tuple[MetricView, ...], *, is_quiet: bool) -> None:
        while len(self._metrics) < len(views):
            self._metrics.append(Metric())
            self._metric_row.addWidget(self._metrics[-1], 1)
        for place, metric in enumerate(self._metrics):
            metric.setVisible(place < len(views))
            if place < len(views):
                metric.show_view(views[place], is_quiet=is_quiet)


class Metric(QWidget):
    """A value, its limit, and two minutes of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._figure, self._caption = (
            SecondaryLine(),
            Figure(unit_tone=Tone.TEXT2),
            CaptionLine(),
        )
        self._line = Sparkline()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(3)
        grid.addWidget(self._label, 0, 0, 1, 2)
        grid.addWidget(self._figure, 1, 0)
        bottom = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        grid.addWidget(self._caption, 1, 1, bottom)
        grid.addWidget(self._line, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)

    def show_view(self, view: MetricView, *, is_quiet: bool) -> None:
        """Show another reading."""
        self._label.setText(view.label)
        self._figure.show_value(view.quantity.value, view.quantity.unit)
        self._caption.setText(view.caption)
        self._line.show_samples(view.samples, is_quiet=is_quiet)
        self.setAccessibleName(view.accessible)


class Memory(QWidget):
    """Who holds the memory."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._bar, self._legend = SecondaryLine(), MemoryBar(), MemoryLegend()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._label, self._bar, self._legend):
            column.addWidget(part)

    def show_view(self, view: MemoryView, *, is_quiet: bool) -> None:
        """Show other shares."""
        self._label.setText(view.label)
        self._bar.show_shares(
            view.ours, view.others, name=view.accessible, tooltip=view.tooltip, is_quiet=is_quiet
        )
        self._legend.show_texts(view.legend)


class Speed(QWidget):
    """Tokens per second, now and over two minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._figure, self._caption = (
            SecondaryLine(),
            Figure(unit_tone=Tone.TEXT2),
            CaptionLine(),
        )
        self._graph = SpeedGraph()
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addWidget(self._label)
        head.addWidget(self._figure)
        head.addStretch(1)
        head.addWidget(self._caption)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._graph, 1)

    def show_view(self, view: SpeedView) -> None:
        """Show other samples."""
        self._label.setText(view.label)
        self._figure.show_value(view.quantity.value, view.quantity.unit)
        self._caption.setText(view.caption)
        self._graph.show_samples(view.samples, view.best)
        self.setAccessibleName(view.accessible)


class LimitRow(QWidget):
    """The sentence about what holds the device back; hidden without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Secondary()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Icon("info"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def show_text(self, text: str) -> None:
        """Show another sentence."""
        self._text.setText(text)
        self.setVisible(bool(text))
