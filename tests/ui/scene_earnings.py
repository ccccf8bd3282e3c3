"""The earnings page: as in the drawing, in coins, over ten years, narrow, empty, explained."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from PySide6.QtWidgets import QWidget

from app.domain.earnings_facts import EarningsFacts, EarningsQuery
from app.domain.earnings_periods import Period
from app.domain.price import AdjustedTokens, TokenUsage
from app.domain.reasons import JobGroup
from app.presenters.earnings import present_earnings, present_why_of
from app.presenters.navigation import EARNINGS
from app.presenters.words import Tr
from app.ui.pages.earnings import EarningsPage
from tests.ui.framed import in_window
from tests.unit.presenters.earnings_values import (
    CHAT,
    HOME,
    QUERY,
    for_period,
    money,
    month,
    shared,
    with_history,
)

TUESDAY = 11
GROUP = JobGroup(
    model=CHAT,
    coefficient=1000,
    price_per_token=20,
    worker_fee_per_token=19,
    jobs=18_246,
    usage=TokenUsage(20_000_000, 5_000_000, 6_000_000, 0),
    adjusted=AdjustedTokens(15_000_000, 500_000, 39_200_000, 0),
)


def page(
    tr: Tr, facts: EarningsFacts, query: EarningsQuery = QUERY, bar: int | None = None
) -> EarningsPage:
    made = EarningsPage()
    made.show_view(present_earnings(facts, query, tr))
    made._chart.keep(bar)
    return made


def window(tr: Tr, shown: EarningsPage) -> QWidget:
    return in_window(tr, EARNINGS, shown)


def several() -> EarningsFacts:
    """Two networks and two models, so that there is something to choose."""
    return with_history(month(), networks=(HOME, "mainnet"), models=(CHAT, "whisper"))


def drawn(tr: Tr) -> QWidget:
    return window(tr, page(tr, several(), EarningsQuery(network=HOME), TUESDAY))


def narrow(tr: Tr) -> QWidget:
    made = window(tr, page(tr, several(), EarningsQuery(network=HOME, in_coins=True)))
    made.resize(800, 560)
    made.setProperty("own_size", True)
    return made


def decade(tr: Tr) -> QWidget:
    source = Random(3)
    facts = for_period(Period.ALL, "2016-12-01T00:00", "2026-11-19T16:00")
    bars = range(len(facts.shown.bounds) - 1)
    cells = (money(bar, source.uniform(900, 4000), 300_000) for bar in bars)
    spans = (shared(bar, source.randrange(20_000, 60_000)) for bar in bars)
    facts = with_history(facts, money=tuple(cells), times=tuple(spans))
    return page(tr, facts, EarningsQuery(Period.ALL))


def day(tr: Tr) -> QWidget:
    source = Random(5)
    facts = for_period(Period.DAY, "2026-11-06T00:00", "2026-11-19T16:00")
    bars = [bar for bar in range(len(facts.shown.bounds) - 1) if not 3 <= bar <= 6]
    cells = [money(bar, source.uniform(1, 4), 600) for bar in bars]
    spans = [shared(bar, 60) for bar in bars] + [shared(bar, 60, "gpu_used") for bar in range(3, 7)]
    facts = with_history(facts, money=tuple(cells), times=tuple(spans))
    return page(tr, facts, EarningsQuery(Period.DAY), 9)


def unpriced(tr: Tr) -> QWidget:
    return page(tr, replace(month(), rates=()))


def empty(tr: Tr) -> QWidget:
    return page(tr, for_period(Period.MONTH, "2026-11-19T16:00", "2026-11-19T16:00", networks=()))


def explained(tr: Tr) -> QWidget:
    shown = page(tr, month(), QUERY, TUESDAY)
    made = window(tr, shown)
    made.show()
    shown.show_why(present_why_of(month(), QUERY, TUESDAY, {HOME: [GROUP]}, tr))
    return made


SCENES: dict[str, Callable[[Tr], QWidget]] = {
    "earnings": drawn,
    "earnings-narrow": narrow,
    "earnings-decade": decade,
    "earnings-day": day,
    "earnings-unpriced": unpriced,
    "earnings-empty": empty,
    "earnings-why": explained,
}
