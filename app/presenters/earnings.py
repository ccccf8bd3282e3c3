"""The earnings page: what was earned when, what it cost, and what may still come.

Measured and estimated money never meet: the estimate is drawn and written apart from every sum.
"""

from dataclasses import replace
from typing import Protocol

from app.domain.earnings_bars import BarSums, added, sums_of
from app.domain.earnings_energy import SHARING
from app.domain.earnings_estimate import PACE_S, estimated_rest
from app.domain.earnings_facts import (
    ALL,
    EarningsFacts,
    EarningsQuery,
    JobGroups,
    TaxFacts,
)
from app.domain.earnings_periods import BarUnit, Period
from app.domain.earnings_rates import MICROS, Rate
from app.domain.money import COIN_NAME, NanoTon
from app.presenters import formats
from app.presenters.earnings_chart import ChartFacts, costs_of, legend, present_chart
from app.presenters.earnings_labels import range_text
from app.presenters.earnings_money import Valuation
from app.presenters.earnings_sums import present_table, present_totals
from app.presenters.earnings_view import EarningsView, Picker, WhyView
from app.presenters.earnings_why import present_why
from app.presenters.net_today import SET_COIN_PRICE, SET_POWER_PRICE
from app.presenters.parts import Choice, EmptyView, Run, RunKind
from app.presenters.words import Tr, foreign

FIAT, COINS = "fiat", "coins"


class EarningsSource(Protocol):
    """What the page asks for."""

    async def facts(self, query: EarningsQuery) -> EarningsFacts:
        """Read what a query needs."""

    async def job_groups(self, since_utc: float, until_utc: float) -> JobGroups:
        """Read what the jobs of a time earned, by network."""

    async def tax_facts(self, since_utc: float, until_utc: float) -> TaxFacts:
        """Read what a tax export needs."""


def present_earnings(facts: EarningsFacts, query: EarningsQuery, tr: Tr) -> EarningsView:
    """Decide the whole page."""
    chart_facts = _chart_facts(facts, query)
    shown, valuation = facts.shown, chart_facts.valuation
    left = _estimated(facts, query, shown.ends_utc - facts.now_utc)
    chart = present_chart(chart_facts, tr)
    is_empty = facts.history.bars == 0 or not _has_ever_earned(facts)
    return EarningsView(
        title=tr("Earnings"),
        export_text=tr("Export CSV"),
        tax_text=tr("Tax export"),
        can_export=not is_empty,
        periods=_periods(query, tr),
        range_text=range_text(shown, facts.zone, facts.zone.local(facts.now_utc), tr),
        back_text=tr("Earlier"),
        forward_text=tr("Later"),
        can_go_back=shown.has_before,
        can_go_forward=shown.has_after,
        devices=Picker((), ALL, tr("GPU")),
        networks=_networks(facts, query, tr),
        models=_models(facts, query, tr),
        units=_units(valuation, facts.currency, tr),
        legend=legend(has_costs=chart.has_net, has_estimate=chart_facts.running is not None, tr=tr),
        caption=_caption(chart_facts, query, tr),
        chart=chart,
        why_text=tr("Why did I earn this?"),
        totals=present_totals(chart_facts, left, tr, is_practice=_is_practice(facts, query)),
        table=present_table(chart_facts, tr),
        empty=_empty(tr) if is_empty else None,
    )


def present_why_of(
    facts: EarningsFacts, query: EarningsQuery, bar: int, groups: JobGroups, tr: Tr
) -> WhyView:
    """Explain a bar by the jobs that ended in it and belong to what is shown."""
    shown = [
        group
        for network in sorted(_scope(facts, query) & set(groups))
        for group in groups[network]
        if query.model in {ALL, group.model}
    ]
    return present_why(_chart_facts(facts, query), bar, shown, tr)


def _chart_facts(facts: EarningsFacts, query: EarningsQuery) -> ChartFacts:
    narrowed = facts.history.only(_scope(facts, query), query.model or None)
    sums = sums_of(narrowed)
    bar_left = facts.shown.bounds[-1] - facts.now_utc
    valuation = Valuation.at(
        facts.rates,
        facts.currency,
        facts.now_utc,
        in_coins=query.in_coins,
        has_costs=not query.model,
    )
    if query.model:
        sums = [replace(bar, measured_joules=0, assumed_joules=0, fees=NanoTon(0)) for bar in sums]
    return ChartFacts(
        shown=facts.shown,
        sums=tuple(sums),
        costs=costs_of(sums, facts.shown, valuation),
        gaps=_gaps(facts, query, sums),
        estimated=_estimated(facts, query, bar_left),
        valuation=valuation,
        zone=facts.zone,
        now_utc=facts.now_utc,
    )


def _scope(facts: EarningsFacts, query: EarningsQuery) -> frozenset[str]:
    """Return the networks that are shown: coins of value and practice coins are never added."""
    if query.network:
        return frozenset({query.network})
    everything = frozenset(facts.history.networks)
    return everything - facts.practice or everything


def _gaps(facts: EarningsFacts, query: EarningsQuery, sums: list[BarSums]) -> tuple[str, ...]:
    """Say why nothing was shared; sharing on another network is a reason."""
    scope = _scope(facts, query)
    elsewhere = {
        cell.bar
        for cell in facts.history.times
        if cell.state == SHARING and cell.network not in scope
    }
    return tuple(
        "elsewhere" if number in elsewhere and not bar.shared_s else bar.gap
        for number, bar in enumerate(sums)
    )


def _estimated(facts: EarningsFacts, query: EarningsQuery, left_s: float) -> NanoTon | None:
    """Carry the pace of the last day on."""
    recent = added(sums_of(facts.recent.only(_scope(facts, query), query.model or None)))
    earned = NanoTon(recent.settled + recent.open)
    return estimated_rest(earned, min(facts.recent_s, PACE_S), left_s)


def _has_ever_earned(facts: EarningsFacts) -> bool:
    history = facts.history
    return bool(history.networks or history.money or history.times or facts.shown.has_before)


def _is_practice(facts: EarningsFacts, query: EarningsQuery) -> bool:
    return bool(_scope(facts, query) & facts.practice)


def _periods(query: EarningsQuery, tr: Tr) -> Picker:
    choices = (
        Choice(Period.DAY.value, tr("Day")),
        Choice(Period.WEEK.value, tr("Week")),
        Choice(Period.MONTH.value, tr("Month")),
        Choice(Period.YEAR.value, tr("Year")),
        Choice(Period.ALL.value, tr("All")),
    )
    return Picker(choices, query.period.value, tr("Period"))


def _networks(facts: EarningsFacts, query: EarningsQuery, tr: Tr) -> Picker:
    """Offer all networks of one kind together where there are several."""
    names = sorted({*facts.history.networks, *filter(None, [query.network])})
    together = _scope(facts, replace(query, network=ALL))
    everything = "" if len(together) == 1 else tr("All networks")
    key = query.network or (next(iter(together)) if len(together) == 1 else ALL)
    practice = dict.fromkeys(facts.practice, tr("Practice network"))
    found = [Choice(name, practice.get(name) or foreign(name)) for name in names]
    if everything:
        found.insert(0, Choice(ALL, everything))
    return Picker(tuple(found), key, tr("Network"))


def _models(facts: EarningsFacts, query: EarningsQuery, tr: Tr) -> Picker:
    names = sorted({*facts.history.models, *filter(None, [query.model])})
    found = [Choice(ALL, tr("All models")), *(Choice(name, foreign(name)) for name in names)]
    return Picker(tuple(found), query.model, tr("Model"))


def _units(valuation: Valuation, currency: str, tr: Tr) -> Picker:
    fiat = Choice(FIAT, currency)
    if valuation.coin is None:
        fiat = Choice(FIAT, currency, is_enabled=False, tooltip=tr("No price of a coin is set."))
    key = COINS if valuation.shows_coins else FIAT
    return Picker((fiat, Choice(COINS, COIN_NAME)), key, tr("Unit of the chart"))


def _caption(facts: ChartFacts, query: EarningsQuery, tr: Tr) -> tuple[Run, ...]:
    """Say what the unit is, on which prices it rests, and what is left out."""
    valuation = facts.valuation
    if query.model:
        text = tr("{unit}, before electricity: it has no model", unit=valuation.unit)
        return (Run(text),)
    if valuation.coin is None:
        return (
            Run(tr("{unit}, before electricity", unit=valuation.unit) + " "),
            Run(tr("set the price of a coin"), RunKind.LINK, SET_COIN_PRICE),
        )
    if valuation.power is None:
        return (
            Run(tr("{unit}, before electricity", unit=valuation.unit) + " "),
            Run(tr("set its price"), RunKind.LINK, SET_POWER_PRICE),
        )
    if not valuation.coin.is_assumed:
        return (_rate_run(facts, valuation.coin, tr),)
    assumed = Run(tr("assumed"), RunKind.ASSUMED, SET_COIN_PRICE)
    return (_rate_run(facts, valuation.coin, tr), Run(" "), assumed)


def _rate_run(facts: ChartFacts, coin: Rate, tr: Tr) -> Run:
    price = formats.fiat(coin.micros / MICROS, coin.currency, tr)
    unit = facts.valuation.unit
    bar_unit = facts.shown.unit
    if bar_unit is BarUnit.HOUR:
        text = tr("{unit} an hour at {price} a coin", unit=unit, price=price)
    elif bar_unit is BarUnit.DAY:
        text = tr("{unit} a day at {price} a coin", unit=unit, price=price)
    elif bar_unit is BarUnit.MONTH:
        text = tr("{unit} a month at {price} a coin", unit=unit, price=price)
    elif bar_unit is BarUnit.QUARTER:
        text = tr("{unit} a quarter at {price} a coin", unit=unit, price=price)
    else:
        text = tr("{unit} a year at {price} a coin", unit=unit, price=price)
    return Run(text)


def _empty(tr: Tr) -> EmptyView:
    return EmptyView(
        tr("Nothing earned yet"),
        tr("The first answered job fills this page, usually a minute after sharing starts."),
    )
