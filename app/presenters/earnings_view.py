"""What the earnings page draws, as plain values; every text is final."""

from dataclasses import dataclass
from enum import StrEnum

from app.presenters.parts import Choice, EmptyView, MoneyKind, Run, TableView, TagView


class LineKind(StrEnum):
    """What a line of the legend or the read-out is drawn with."""

    PAID = "paid"
    SIGNED = "signed"
    ESTIMATED = "estimated"
    ELECTRICITY = "electricity"
    NET = "net"
    BREAK_EVEN = "break_even"
    FEES = "fees"

    @property
    def money(self) -> MoneyKind | None:
        """The pattern of a kind of money, None where there is none."""
        return MoneyKind(self.value) if self.value in set(MoneyKind) else None


@dataclass(frozen=True, slots=True)
class LegendItem:
    """A sample and its word."""

    kind: LineKind
    text: str


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line of the read-out; a muted one is nothing."""

    kind: LineKind
    label: str
    value: str
    is_muted: bool = False


@dataclass(frozen=True, slots=True)
class ReadoutView:
    """What is known of one bar; `notes` are sentences below the sum."""

    title: str
    caption: str
    lines: tuple[ReadLine, ...]
    net: ReadLine | None
    notes: tuple[str, ...]
    can_ask_why: bool


@dataclass(frozen=True, slots=True)
class BarView:
    """One bar in the unit of the chart.

    `electricity` grows downwards; `break_even` is its height above zero. `net` and `break_even` are
    None where they are not known, `estimated` is above 0 for the running bar only.
    """

    label: str
    paid: float
    signed: float
    estimated: float
    electricity: float
    net: float | None
    break_even: float | None
    readout: ReadoutView
    accessible: str


@dataclass(frozen=True, slots=True)
class GapView:
    """Bars `first` to `last` in which nothing was shared, and why."""

    first: int
    last: int
    text: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the grid."""

    value: float
    text: str


@dataclass(frozen=True, slots=True)
class ChartView:
    """Bars over a scale from `bottom` to `top`; the newest bar is the last."""

    bars: tuple[BarView, ...]
    gaps: tuple[GapView, ...]
    ticks: tuple[Tick, ...]
    top: float
    bottom: float
    has_net: bool
    accessible: str


@dataclass(frozen=True, slots=True)
class TotalView:
    """A sum of the period; the estimated one stands apart. `kind` is None for the net.

    `note` is a word beside the label, such as "assumed".
    """

    kind: MoneyKind | None
    label: str
    value: str
    unit: str
    accessible: str
    tag: TagView | None = None
    note: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class Picker:
    """Several things to choose from and the chosen one; hidden where there is nothing to choose."""

    choices: tuple[Choice, ...]
    key: str
    accessible: str

    @property
    def is_shown(self) -> bool:
        """Whether there is a choice at all: one thing and all of it are the same."""
        return len([choice for choice in self.choices if choice.key]) > 1


@dataclass(frozen=True, slots=True)
class EarningsView:
    """The whole page; `empty` stands in the place of chart, totals and table."""

    title: str
    export_text: str
    tax_text: str
    can_export: bool
    periods: Picker
    range_text: str
    back_text: str
    forward_text: str
    can_go_back: bool
    can_go_forward: bool
    devices: Picker
    networks: Picker
    models: Picker
    units: Picker
    legend: tuple[LegendItem, ...]
    caption: tuple[Run, ...]
    chart: ChartView
    why_text: str
    totals: tuple[TotalView, ...]
    table: TableView
    empty: EmptyView | None = None


@dataclass(frozen=True, slots=True)
class WhyLine:
    """A line of the breakdown; a sum is bold, a line of its own step is indented."""

    text: str
    value: str = ""
    is_sum: bool = False
    level: int = 0


@dataclass(frozen=True, slots=True)
class WhyView:
    """*Why did I earn this?*, line by line, in a side sheet."""

    title: str
    intro: str
    lines: tuple[WhyLine, ...]
    notes: tuple[str, ...]
    accessible: str
