"""The bars of the earnings chart: heights, scale, gaps, and what is read of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from math import floor, log10

from app.domain.earnings_bars import BarSums, added
from app.domain.earnings_periods import Stretch, Zone
from app.domain.money import COIN_NAME, NANOTONS_PER_TON, NanoTon
from app.domain.pause import PauseReason
from app.presenters import formats
from app.presenters.earnings_labels import axis_label, bar_title
from app.presenters.earnings_money import Valuation, amount_text
from app.presenters.earnings_view import (
    BarView,
    ChartView,
    GapView,
    LegendItem,
    LineKind,
    ReadLine,
    ReadoutView,
    Tick,
)
from app.presenters.words import Tr

_LINES = 4.5
"""Lines of the grid above zero: four of them, or three."""
_HEADROOM = 1.06
_STEPS = (1, 2, 5, 10)


@dataclass(frozen=True, slots=True)
class ChartFacts:
    """What the chart is made of: the sums of each bar, and what may still come in the last one.

    `costs` is what the electricity of each bar cost, in millionths of the currency; None where that
    is not known. `gaps` holds why nothing was shared in a bar, empty where that is not known.
    """

    shown: Stretch
    sums: tuple[BarSums, ...]
    costs: tuple[int | None, ...]
    gaps: tuple[str, ...]
    estimated: NanoTon | None
    valuation: Valuation
    zone: Zone
    now_utc: float

    @property
    def running(self) -> int | None:
        """The bar that is not over."""
        return self.shown.running_bar(self.now_utc)


def costs_of(
    sums: Sequence[BarSums], shown: Stretch, valuation: Valuation
) -> tuple[int | None, ...]:
    """Return what the electricity of each bar cost, in millionths of the currency."""
    starts = shown.bounds
    return tuple(valuation.cost_micros(bar, starts[at]) for at, bar in enumerate(sums))


def present_chart(facts: ChartFacts, tr: Tr) -> ChartView:
    """Decide everything about the chart."""
    bars = tuple(_bar(facts, number, cost, tr) for number, cost in enumerate(facts.costs))
    heights = [bar.paid + bar.signed + bar.estimated for bar in bars]
    heights += [max(bar.break_even or 0.0, bar.net or 0.0) for bar in bars]
    depths = [max(bar.electricity, -(bar.net or 0.0)) for bar in bars]
    top, bottom, ticks = _scale(max(heights, default=0.0), max(depths, default=0.0), tr)
    return ChartView(
        bars=bars,
        gaps=_gaps(facts, tr),
        ticks=ticks,
        top=top,
        bottom=bottom,
        has_net=any(bar.net is not None for bar in bars),
        accessible=_chart_name(facts, tr),
    )


def legend(*, has_costs: bool, has_estimate: bool, tr: Tr) -> tuple[LegendItem, ...]:
    """Name what is drawn, in the order of the bars."""
    items = [LegendItem(LineKind.PAID, tr("Paid")), LegendItem(LineKind.SIGNED, tr("Signed"))]
    if has_estimate:
        items.append(LegendItem(LineKind.ESTIMATED, tr("Estimated")))
    if has_costs:
        items += [
            LegendItem(LineKind.ELECTRICITY, tr("Electricity")),
            LegendItem(LineKind.NET, tr("Net")),
            LegendItem(LineKind.BREAK_EVEN, tr("Break-even")),
        ]
    return tuple(items)


def gap_text(state: str, tr: Tr) -> str:
    """Say why nothing was shared, short enough to stand in the gap."""
    return {
        PauseReason.OWNER.value: tr("paused by you"),
        PauseReason.CRASH.value: tr("paused after a crash"),
        PauseReason.BATTERY.value: tr("on battery"),
        PauseReason.PROGRAM.value: tr("paused for a program"),
        PauseReason.GPU_USED.value: tr("GPU in use"),
        PauseReason.UNLOCKED.value: tr("computer in use"),
        PauseReason.HOURS.value: tr("outside your hours"),
        PauseReason.HEAT.value: tr("card too hot"),
        "freed": tr("GPU freed by you"),
        "offline": tr("offline"),
        "attention": tr("stopped, needed you"),
        "elsewhere": tr("on another network"),
        "": tr("not running"),
    }.get(state, tr("not shared"))


def _bar(facts: ChartFacts, number: int, cost: int | None, tr: Tr) -> BarView:
    sums, valuation = facts.sums[number], facts.valuation
    is_running = number == facts.running
    start = facts.zone.local(facts.shown.bounds[number])
    estimated = facts.estimated if is_running and facts.estimated else NanoTon(0)
    height = valuation.cost(cost)
    readout = _readout(facts, number, cost, tr)
    has_line = sums.has_activity
    return BarView(
        label=axis_label(facts.shown.unit, facts.shown.period, start, tr),
        paid=valuation.money(sums.paid),
        signed=valuation.money(sums.signed),
        estimated=valuation.money(estimated),
        electricity=height or 0.0,
        net=valuation.net(sums, cost) if has_line else None,
        break_even=height if has_line and height else None,
        readout=readout,
        accessible=_spoken(readout, valuation.unit, tr),
    )


def _readout(facts: ChartFacts, number: int, cost: int | None, tr: Tr) -> ReadoutView:
    sums, valuation, shown = facts.sums[number], facts.valuation, facts.shown
    title = bar_title(shown.unit, facts.zone.local(shown.bounds[number]), tr)
    if not sums.has_activity and number != facts.running:
        reason = gap_text(facts.gaps[number], tr)
        return ReadoutView(title, _sentence(reason), (), None, (), can_ask_why=False)
    net = valuation.net(sums, cost) if sums.has_activity else None
    return ReadoutView(
        title=title,
        caption=_work(sums, tr),
        lines=tuple(_lines(sums, valuation, valuation.cost(cost), tr)),
        net=None if net is None else _net_line(net, valuation, tr),
        notes=tuple(_notes(facts, number, cost, tr)),
        can_ask_why=sums.answered > 0,
    )


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."


def _work(sums: BarSums, tr: Tr) -> str:
    jobs = tr("{count} job|{count} jobs", n=sums.answered, count=formats.count(sums.answered, tr))
    if not sums.shared_s:
        return jobs
    return tr("{jobs} in {time}", jobs=jobs, time=formats.duration(sums.shared_s, tr))


def _lines(sums: BarSums, valuation: Valuation, cost: float | None, tr: Tr) -> list[ReadLine]:
    lines = [
        _line(LineKind.PAID, tr("Paid"), valuation.money(sums.paid), tr),
        _line(LineKind.SIGNED, tr("Signed"), valuation.money(sums.signed), tr),
    ]
    if sums.fees:
        lines.append(_line(LineKind.FEES, tr("Payout fees"), -valuation.money(sums.fees), tr))
    if cost is not None:
        lines.append(_line(LineKind.ELECTRICITY, tr("Electricity"), -cost, tr))
    return lines


def _line(kind: LineKind, label: str, value: float, tr: Tr) -> ReadLine:
    return ReadLine(kind, label, amount_text(value, tr), is_muted=value == 0)


def _net_line(net: float, valuation: Valuation, tr: Tr) -> ReadLine:
    label = tr("Net, {unit}", unit=valuation.unit)
    return ReadLine(LineKind.NET, label, amount_text(net, tr, sign=True))


def _notes(facts: ChartFacts, number: int, cost: int | None, tr: Tr) -> list[str]:
    sums = facts.sums[number]
    notes = [_break_even(sums, facts.valuation.cost_in_coins(cost), tr)]
    if sums.open:
        notes.append(tr("{amount} more is not signed yet.", amount=_coins(sums.open, tr)))
    if sums.assumed_joules:
        notes.append(tr("The power was assumed, not measured."))
    if number == facts.running and facts.estimated:
        more = amount_text(facts.estimated / NANOTONS_PER_TON, tr)
        unit = f"{formats.ALMOST}{formats.THIN}{more}{formats.THIN}{COIN_NAME}"
        notes.append(tr("{amount} more may come, as in the last 24 hours.", amount=unit))
    return [note for note in notes if note]


def _break_even(sums: BarSums, cost: NanoTon | None, tr: Tr) -> str:
    """Say what would have covered the electricity, in coins and in tokens a second."""
    if not cost:
        return ""
    coins = _coins(cost, tr)
    if not (sums.settled and sums.shared_s):
        return tr("Break-even was at {amount}.", amount=coins)
    speed = sums.adjusted_tokens * cost / (sums.settled + sums.open) / sums.shared_s
    return tr(
        "Break-even was at {amount}, or {speed} paid tokens/s.",
        amount=coins,
        speed=formats.count(_rounded(speed), tr),
    )


def _rounded(speed: float) -> int:
    """Two digits are known of a speed, three of a large one."""
    step = 10 ** max(0, floor(log10(speed)) - 1) if speed >= 1 else 1
    return max(1, round(speed / step) * step)


def _coins(amount: NanoTon, tr: Tr) -> str:
    return f"{amount_text(amount / NANOTONS_PER_TON, tr)}{formats.THIN}{COIN_NAME}"


def _spoken(readout: ReadoutView, unit: str, tr: Tr) -> str:
    if not readout.lines:
        return f"{readout.title}, {readout.caption}"
    parts = [f"{line.label} {line.value}" for line in readout.lines if not line.is_muted]
    if readout.net is not None:
        parts.append(tr("net {amount}", amount=readout.net.value))
    said = ", ".join(part[:1].lower() + part[1:] for part in parts)
    said = f"{said} {unit}" if said else tr("nothing earned")
    return f"{readout.title}, {said}".replace(formats.MINUS, "-").replace(formats.THIN, " ")


def _gaps(facts: ChartFacts, tr: Tr) -> tuple[GapView, ...]:
    """Join neighbouring bars without activity that have the same reason."""
    quiet = [
        None if sums.has_activity or (number == facts.running and not facts.gaps[number])
        else gap_text(facts.gaps[number], tr)
        for number, sums in enumerate(facts.sums)
    ]  # fmt: skip
    gaps, first = [], 0
    for text, run in groupby(quiet):
        count = len(list(run))
        if text is not None:
            gaps.append(GapView(first, first + count - 1, text))
        first += count
    return tuple(gaps)


def _scale(up: float, down: float, tr: Tr) -> tuple[float, float, tuple[Tick, ...]]:
    highest = max(up, down)
    if highest <= 0:
        return 1.0, 0.0, (Tick(0.0, "0"),)
    step = _nice(highest / _LINES)
    decimals = max(2, -floor(log10(step))) if step < 1 else 0
    top, bottom = max(up * _HEADROOM, step), -down * _HEADROOM
    ticks = [
        Tick(number * step, formats.number(number * step, tr, decimals=decimals) if number else "0")
        for number in range(-int(-bottom / step), int(top / step) + 1)
    ]
    return top, bottom, tuple(ticks)


def _nice(least: float) -> float:
    """Return the next of 1, 2, 5, 10 and so on."""
    power = 10.0 ** floor(log10(least))
    return float(next(step * power for step in _STEPS if step * power >= least * (1 - 1e-9)))


def _chart_name(facts: ChartFacts, tr: Tr) -> str:
    unit, zone = facts.shown.unit, facts.zone
    first = zone.local(facts.shown.bounds[0])
    last = zone.local(facts.shown.bounds[-1] - 1)
    total = added(list(facts.sums))
    return tr(
        "Earnings chart, {first} to {last}, {n} bar, {jobs} jobs"
        "|Earnings chart, {first} to {last}, {n} bars, {jobs} jobs",
        n=len(facts.sums),
        first=bar_title(unit, first, tr),
        last=bar_title(unit, last.replace(minute=0, second=0), tr),
        jobs=formats.count(total.answered, tr),
    )
