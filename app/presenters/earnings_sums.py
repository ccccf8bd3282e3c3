"""The sums below the chart and the table under them."""

from dataclasses import replace

from app.domain.earnings_bars import BarSums, added
from app.domain.money import COIN_NAME, NANOTONS_PER_TON, NanoTon
from app.presenters import formats
from app.presenters.earnings_chart import ChartFacts
from app.presenters.earnings_labels import end_text, row_title, unit_title
from app.presenters.earnings_money import Valuation, amount_text
from app.presenters.earnings_view import TotalView
from app.presenters.formats import DASH
from app.presenters.net_today import SET_POWER_PRICE
from app.presenters.parts import (
    Cell,
    Column,
    MoneyKind,
    Row,
    Run,
    RunKind,
    TableView,
    TagStyle,
    TagView,
    Tone,
)
from app.presenters.sorting import sort_words
from app.presenters.words import Tr


def present_totals(
    facts: ChartFacts, left: NanoTon | None, tr: Tr, *, is_practice: bool
) -> tuple[TotalView, ...]:
    """Decide the five sums; `left` may come until the period ends, None if nothing is known."""
    sums, cost = added(list(facts.sums)), _all(facts.costs)
    valuation = facts.valuation
    totals = [
        _coins(MoneyKind.PAID, tr("Paid"), sums.paid, tr),
        _coins(MoneyKind.SIGNED, tr("Signed"), sums.signed, tr),
    ]
    if valuation.has_costs:
        totals += [_electricity(sums, cost, valuation, tr), _net(facts, sums, cost, tr)]
    if is_practice and valuation.has_costs:
        totals[-1] = _tagged(totals[-1], tr)
    return (*totals, _estimate(facts, left, tr))


def present_table(facts: ChartFacts, tr: Tr) -> TableView:
    """Decide the table: a row for each bar in which anything was, the newest first."""
    costs = facts.costs
    rows = [
        Row(tuple(_cells(facts, number, costs[number], tr)), key=str(number))
        for number, sums in enumerate(facts.sums)
        if sums.has_activity
    ]
    name = tr("Earnings, {n} row|Earnings, {n} rows", n=len(rows))
    return TableView(tuple(_columns(facts, tr)), tuple(reversed(rows)), name, sort_words(tr))


def _tagged(total: TotalView, tr: Tr) -> TotalView:
    tag = TagView(tr("practice coins"), TagStyle.OUTLINE)
    spoken = f"{total.accessible}, {tag.text}"
    return replace(total, accessible=spoken, tag=tag)


def _all(costs: tuple[int | None, ...]) -> int | None:
    known = [cost for cost in costs if cost is not None]
    return sum(known) if len(known) == len(costs) else None


def _coins(kind: MoneyKind, label: str, amount: NanoTon, tr: Tr) -> TotalView:
    value = formats.ton(amount, tr).value if amount else "0"
    said = tr("{label}, {amount}, measured", label=label, amount=f"{value} {COIN_NAME}")
    return TotalView(kind, label, value, COIN_NAME, said)


def _electricity(sums: BarSums, cost: int | None, valuation: Valuation, tr: Tr) -> TotalView:
    kind, label = MoneyKind.ELECTRICITY, tr("Electricity")
    height = valuation.cost(cost)
    if height is None:
        energy = formats.kilowatt_hours(sums.joules / 3_600_000, tr)
        return TotalView(kind, label, energy.value, energy.unit, f"{label}, {energy}")
    value = amount_text(-height, tr)
    said = f"{label}, {value} {valuation.unit}".replace(formats.MINUS, "-")
    return TotalView(kind, label, value, valuation.unit, said, note=_assumed(valuation, tr))


def _assumed(valuation: Valuation, tr: Tr) -> tuple[Run, ...]:
    if valuation.power is None or not valuation.power.is_assumed:
        return ()
    return (Run(tr("assumed"), RunKind.ASSUMED, SET_POWER_PRICE),)


def _net(facts: ChartFacts, sums: BarSums, cost: int | None, tr: Tr) -> TotalView:
    label, net = tr("Net"), facts.valuation.net(sums, cost)
    if net is None:
        return TotalView(None, label, DASH, "", tr("Net, not known without prices"))
    value, unit = amount_text(net, tr, sign=True), facts.valuation.unit
    return TotalView(None, label, value, unit, f"{label}, {value} {unit}".replace("\u2212", "-"))


def _estimate(facts: ChartFacts, left: NanoTon | None, tr: Tr) -> TotalView:
    kind = MoneyKind.ESTIMATED
    if facts.running is None:
        label = tr("Estimated")
        return TotalView(kind, label, DASH, "", tr("Nothing is estimated: this time is over"))
    label = tr("Estimated to {end}", end=end_text(facts.shown, facts.zone, tr))
    if not left:
        return TotalView(kind, label, DASH, "", tr("{label}, not enough to go by", label=label))
    coins = left / NANOTONS_PER_TON
    more = formats.number(coins, tr, decimals=1) if coins >= 1 else amount_text(coins, tr)
    said = tr(
        "{label}, about {amount} more, not in any sum", label=label, amount=f"{more} {COIN_NAME}"
    )
    return TotalView(kind, label, f"{formats.ALMOST}{formats.THIN}{more}", COIN_NAME, said)


def _columns(facts: ChartFacts, tr: Tr) -> list[Column]:
    unit = facts.valuation.unit
    columns = [
        Column(unit_title(facts.shown.unit, tr), is_stretched=True),
        Column(tr("Shared"), is_number=True),
        Column(tr("Jobs"), is_number=True),
        Column(tr("Paid tokens"), is_number=True),
        Column(tr("Paid, {unit}", unit=COIN_NAME), is_number=True),
        Column(tr("Signed, {unit}", unit=COIN_NAME), is_number=True),
    ]
    if facts.valuation.has_costs:
        columns.append(Column(tr("Electricity, {unit}", unit=unit), is_number=True))
        columns.append(Column(tr("Net, {unit}", unit=unit), is_number=True))
    return columns


def _cells(facts: ChartFacts, number: int, cost: int | None, tr: Tr) -> list[Cell]:
    sums, valuation, start = facts.sums[number], facts.valuation, facts.shown.bounds[number]
    zone = facts.zone
    title = row_title(facts.shown.unit, zone.local(start), zone.local(facts.now_utc), tr)
    shared = formats.duration(sums.shared_s, tr) if sums.shared_s else DASH
    cells = [
        Cell(title, order=float(start)),
        Cell(shared, order=float(sums.shared_s)),
        Cell(formats.count(sums.answered, tr), order=float(sums.answered)),
        Cell(formats.big(sums.adjusted_tokens, tr), order=float(sums.adjusted_tokens)),
        _coin_cell(sums.paid, Tone.PAID, tr),
        _coin_cell(sums.signed, Tone.SIGNED, tr),
    ]
    if valuation.has_costs:
        height, net = valuation.cost(cost), valuation.net(sums, cost)
        cells.append(_amount(-height if height else height, Tone.ELECTRICITY, tr))
        cells.append(_net_cell(net, tr))
    return cells


def _coin_cell(amount: NanoTon, tone: Tone, tr: Tr) -> Cell:
    return Cell(formats.ton(amount, tr).value if amount else DASH, tone, order=float(amount))


def _amount(value: float | None, tone: Tone, tr: Tr) -> Cell:
    if not value:
        return Cell(DASH, tone, order=0.0)
    return Cell(amount_text(value, tr), tone, order=value)


def _net_cell(net: float | None, tr: Tr) -> Cell:
    if net is None:
        return Cell(DASH, order=0.0)
    return Cell(amount_text(net, tr, sign=True), is_bold=True, order=net)
