"""What today came to: money that is measured, less the electricity, and the estimate apart."""

from dataclasses import dataclass

from app.domain.earnings_energy import JOULES_PER_KWH, EnergyUsed
from app.domain.earnings_rates import MICROS, Rate, coins_value, energy_cost
from app.domain.money import NanoTon
from app.presenters import formats
from app.presenters.formats import DASH, MINUS, Quantity
from app.presenters.parts import MoneyKind, MoneyView, Run, RunKind, TagStyle, TagView
from app.presenters.words import Tr
from app.services.desk_state import MoneyToday

SET_COIN_PRICE, SET_POWER_PRICE = "coin_price", "electricity_price"
"""Actions: the settings of these names are asked for."""


@dataclass(frozen=True, slots=True)
class MoneyFacts:
    """What the net of today is made of; a rate is None where nobody knows one."""

    today: MoneyToday
    energy: EnergyUsed
    coin: Rate | None
    power: Rate | None
    is_practice: bool


@dataclass(frozen=True, slots=True)
class NetView:
    """The one figure of the page, with its sentence."""

    label: str
    tag: TagView | None
    figure: Quantity
    sentence: tuple[Run, ...]
    accessible: str


@dataclass(frozen=True, slots=True)
class NetTodayView:
    """The net figure, what was measured, and the estimate that is no part of it."""

    net: NetView
    measured: tuple[MoneyView, ...]
    estimate: MoneyView


def present_net_today(facts: MoneyFacts, tr: Tr) -> NetTodayView:
    """Decide all figures of the card."""
    measured = (_paid(facts.today, tr), _signed(facts.today, tr), _electricity(facts, tr))
    return NetTodayView(_net(facts, tr), measured, _estimate(facts.today, tr))


def practice_tag(tr: Tr) -> TagView:
    """Make the label that stands by every sum of practice coins."""
    return TagView(tr("practice coins"), TagStyle.OUTLINE)


def _net(facts: MoneyFacts, tr: Tr) -> NetView:
    label = tr("Net today")
    figure = _net_figure(facts, tr)
    return NetView(
        label=label,
        tag=practice_tag(tr) if facts.is_practice else None,
        figure=figure,
        sentence=_sentence(facts, tr),
        accessible=f"{label}, {figure}",
    )


def net_text(facts: MoneyFacts, tr: Tr) -> str:
    """Write the figure for a menu, "" while there is nothing to count."""
    has_any = facts.today.earned or (facts.power is not None and facts.energy.joules)
    return str(_net_figure(facts, tr)) if has_any else ""


def _net_figure(facts: MoneyFacts, tr: Tr) -> Quantity:
    if facts.coin is None:
        return formats.ton(facts.today.earned, tr, sign=True)
    micros = coins_value(facts.today.earned, facts.coin)
    if facts.power is not None:
        micros -= energy_cost(facts.energy.joules, facts.power)
    return formats.fiat(micros / MICROS, facts.coin.currency, tr, sign=True)


def _sentence(facts: MoneyFacts, tr: Tr) -> tuple[Run, ...]:
    if facts.coin is None:
        return (
            Run(tr("Before electricity, because a coin has no price here.") + " "),
            Run(tr("Set a price"), RunKind.LINK, SET_COIN_PRICE),
        )
    price = str(_price(facts.coin, tr))
    if not facts.is_practice:
        text = tr("Earned today, less the electricity, at {price} a coin", price=price)
        return (Run(text), *_assumed(facts.coin, SET_COIN_PRICE, tr), Run("."))
    return (
        Run(tr("What it would be with real coins at {price}", price=price)),
        *_assumed(facts.coin, SET_COIN_PRICE, tr),
        Run(". " + tr("Practice coins have no value; the electricity is real.")),
    )


def _assumed(rate: Rate, action: str, tr: Tr) -> tuple[Run, ...]:
    if not rate.is_assumed:
        return ()
    return (Run(" "), Run(tr("assumed"), RunKind.ASSUMED, action))


def _price(rate: Rate, tr: Tr) -> Quantity:
    return formats.fiat(rate.micros / MICROS, rate.currency, tr)


def _paid(today: MoneyToday, tr: Tr) -> MoneyView:
    amount = formats.ton(today.paid, tr)
    caption = tr("no payout yet today")
    if today.payouts:
        payouts = tr("{n} payout|{n} payouts", n=today.payouts)
        caption = tr("{payouts}, fees {fees}", payouts=payouts, fees=formats.ton(today.fees, tr))
    spoken = tr("Paid today, {amount}, measured", amount=amount)
    return _money(MoneyKind.PAID, tr("Paid"), amount, (Run(caption),), spoken)


def _signed(today: MoneyToday, tr: Tr) -> MoneyView:
    amount = formats.ton(today.signed, tr)
    caption = tr("waits for its payout") if today.signed else tr("nothing waits")
    spoken = tr("Signed and not yet paid, {amount}, measured", amount=amount)
    return _money(MoneyKind.SIGNED, tr("Signed"), amount, (Run(caption),), spoken)


def _electricity(facts: MoneyFacts, tr: Tr) -> MoneyView:
    kind, label = MoneyKind.ELECTRICITY, tr("Electricity")
    energy = formats.kilowatt_hours(facts.energy.joules / JOULES_PER_KWH, tr)
    if facts.power is None:
        set_price = Run(tr("Set a price"), RunKind.LINK, SET_POWER_PRICE)
        return _money(kind, label, energy, (set_price,), f"{label}, {energy}")
    cost = energy_cost(facts.energy.joules, facts.power) / MICROS
    amount = formats.fiat(-cost, facts.power.currency, tr)
    price = formats.number(facts.power.micros / MICROS, tr, decimals=2)
    caption = tr("{energy} \N{MULTIPLICATION SIGN} {price}", energy=energy, price=price)
    runs = (Run(caption), *_assumed(facts.power, SET_POWER_PRICE, tr), *_guessed(facts.energy, tr))
    return _money(kind, label, amount, runs, f"{label}, {amount}, {caption}")


def _guessed(energy: EnergyUsed, tr: Tr) -> tuple[Run, ...]:
    if not energy.assumed_joules:
        return ()
    return (Run(" " + tr("The power is not measured here.")),)


def _estimate(today: MoneyToday, tr: Tr) -> MoneyView:
    kind, label = MoneyKind.ESTIMATED, tr("Estimated")
    if today.estimated_by_midnight is None:
        caption = (Run(tr("Not enough work yet today to go by.")),)
        return MoneyView(kind, label, DASH, "", caption, tr("Nothing is estimated yet"))
    amount = formats.ton(NanoTon(today.estimated_by_midnight), tr, is_estimate=True)
    caption = (Run(tr("more by midnight, if demand stays. Not in any sum.")),)
    spoken = tr("Estimated until midnight, about {amount}, not in any sum", amount=_bare(amount))
    return _money(kind, label, amount, caption, spoken)


def _bare(amount: Quantity) -> str:
    return str(amount).removeprefix(formats.ALMOST + formats.THIN)


def _money(
    kind: MoneyKind, label: str, amount: Quantity, caption: tuple[Run, ...], accessible: str
) -> MoneyView:
    spoken = accessible.replace(MINUS, "-")
    return MoneyView(kind, label, amount.value, amount.unit, caption, spoken)
