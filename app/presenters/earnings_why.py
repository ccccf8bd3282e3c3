"""*Why did I earn this?*: tokens times multipliers times price, less the fees, line by line."""

from collections.abc import Sequence

from app.domain.earnings_bars import BarSums
from app.domain.earnings_rates import MICROS
from app.domain.money import COIN_NAME, NanoTon
from app.domain.price import UNIT_COEFFICIENT
from app.domain.reasons import JobGroup
from app.presenters import formats
from app.presenters.earnings_chart import ChartFacts
from app.presenters.earnings_labels import bar_title
from app.presenters.earnings_money import amount_text
from app.presenters.earnings_view import WhyLine, WhyView
from app.presenters.words import Tr, foreign

TIMES = "\N{MULTIPLICATION SIGN}"


def present_why(facts: ChartFacts, bar: int, groups: Sequence[JobGroup], tr: Tr) -> WhyView:
    """Explain a bar by the jobs that ended in it."""
    sums = facts.sums[bar]
    start = facts.zone.local(facts.shown.bounds[bar])
    lines = [line for group in groups for line in group_lines(group, tr)]
    lines += _settled(sums, tr)
    lines += _costs(facts, bar, tr)
    return WhyView(
        title=tr("Why did I earn this?"),
        intro=bar_title(facts.shown.unit, start, tr),
        lines=tuple(lines),
        notes=tuple(_notes(sums, groups, tr)),
        accessible=spoken(lines),
    )


def group_lines(group: JobGroup, tr: Tr) -> list[WhyLine]:
    """Explain what jobs of one model at one price brought."""
    jobs = tr("{count} job|{count} jobs", n=group.jobs, count=formats.count(group.jobs, tr))
    name = foreign(group.model)
    usage, adjusted = group.usage, group.adjusted
    kinds = (
        (tr("prompt"), usage.prompt - usage.cached, adjusted.prompt),
        (tr("cached prompt"), usage.cached, adjusted.cached),
        (tr("completion"), usage.completion - usage.reasoning, adjusted.completion),
        (tr("reasoning"), usage.reasoning, adjusted.reasoning),
    )
    total = formats.count(group.adjusted.total, tr)
    price = tr("{tokens} paid tokens {times} {price} nano{coin}", tokens=total, times=TIMES,
               price=group.worker_fee_per_token, coin=COIN_NAME)  # fmt: skip
    return [
        WhyLine(tr("{model}, {jobs}", model=name, jobs=jobs), coins(group.earned, tr), is_sum=True),
        *(_kind(*kind, group.coefficient, tr) for kind in kinds if kind[1]),
        WhyLine(price, coins(group.earned, tr), level=1),
    ]


def _kind(name: str, raw: int, adjusted: int, coefficient: int, tr: Tr) -> WhyLine:
    multiplier = adjusted / raw
    text = tr(
        "{tokens} {kind} tokens {times} {multiplier}",
        tokens=formats.count(raw, tr),
        kind=name,
        times=TIMES,
        multiplier=_factor(multiplier, tr),
    )
    if coefficient != UNIT_COEFFICIENT:
        share = _factor(coefficient / UNIT_COEFFICIENT, tr)
        text += " " + tr("(price coefficient {share} included)", share=share)
    return WhyLine(text, formats.count(adjusted, tr), level=1)


def _factor(value: float, tr: Tr) -> str:
    text = formats.number(value, tr, decimals=3)
    return text.rstrip("0").removesuffix(tr.marks.decimal) if tr.marks.decimal in text else text


def _settled(sums: BarSums, tr: Tr) -> list[WhyLine]:
    earned = NanoTon(sums.settled + sums.open)
    lines = [WhyLine(tr("Earned"), coins(earned, tr), is_sum=True)]
    for amount, text in (
        (sums.paid, tr("paid on the chain")),
        (sums.signed, tr("signed by the proxy, not yet paid")),
        (sums.open, tr("not signed yet, in no sum")),
    ):
        if amount:
            lines.append(WhyLine(text, coins(amount, tr), level=1))
    return lines


def _costs(facts: ChartFacts, bar: int, tr: Tr) -> list[WhyLine]:
    sums, valuation = facts.sums[bar], facts.valuation
    lines = []
    if sums.fees:
        lines.append(WhyLine(tr("Payout fees of your wallet"), coins(sums.fees, tr, sign=-1)))
    cost = facts.costs[bar]
    height, net = valuation.cost(cost), valuation.net(sums, cost)
    power = valuation.power
    if height is None or net is None or power is None:
        return lines
    energy = formats.kilowatt_hours(sums.joules / 3_600_000, tr)
    price = amount_text(power.micros / MICROS, tr)
    text = tr("Electricity, {energy} at about {price} {currency}", energy=energy, price=price,
              currency=power.currency)  # fmt: skip
    unit = valuation.unit
    lines.append(WhyLine(text, f"{amount_text(-height, tr)}{formats.THIN}{unit}"))
    coin = valuation.coin
    title = tr("Net")
    if coin is not None and not valuation.shows_coins:
        worth = formats.fiat(coin.micros / MICROS, coin.currency, tr)
        title = tr("Net, at {price} a coin", price=worth)
    value = f"{amount_text(net, tr, sign=True)}{formats.THIN}{unit}"
    lines.append(WhyLine(title, value, is_sum=True))
    return lines


def _notes(sums: BarSums, groups: Sequence[JobGroup], tr: Tr) -> list[str]:
    notes = []
    share = NanoTon(sum(group.proxy_share for group in groups))
    prices = sorted({group.price_per_token for group in groups})
    if prices:
        notes.append(
            tr(
                "Clients paid {prices} nano{coin} a token; the proxy kept {share} of it.",
                prices=", ".join(str(price) for price in prices),
                coin=COIN_NAME,
                share=coins(share, tr),
            )
        )
    if sums.not_answered:
        notes.append(
            tr(
                "{n} job was not answered and earned nothing."
                "|{n} jobs were not answered and earned nothing.",
                n=sums.not_answered,
            )
        )
    if sum(group.earned for group in groups) != sums.settled + sums.open:
        notes.append(tr("Jobs that ended while this was read are missing in one of the two."))
    return notes


def coins(amount: NanoTon, tr: Tr, *, sign: int = 1) -> str:
    """Write an amount with every digit, so that lines add up; a `sign` of -1 makes it a cost."""
    return str(formats.ton_exact(NanoTon(sign * amount), tr))


def spoken(lines: Sequence[WhyLine]) -> str:
    """Write all lines as they are to be heard."""
    said = ". ".join(f"{line.text}: {line.value}" for line in lines)
    return said.replace(formats.MINUS, "-").replace(formats.THIN, " ")
