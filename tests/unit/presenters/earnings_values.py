"""A fortnight of earnings, as in the drawings of the page: 6 to 19 November."""

from dataclasses import replace
from datetime import UTC, datetime

from app.domain.earnings_bars import EarningsHistory, FeeCell, MoneyCell, TimeCell
from app.domain.earnings_energy import SHARING
from app.domain.earnings_facts import EarningsFacts, EarningsQuery
from app.domain.earnings_periods import Period, Zone, stretch
from app.domain.earnings_rates import Rate, RateKind
from app.domain.money import NanoTon
from app.domain.price import TokenUsage

ZONE = Zone(UTC)
HOME, CHAT = "home", "Qwen3-4B"
FEE = 19


def at(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()


NOW = at("2026-11-19T16:40")
FIRST = at("2026-11-06T09:00")
COIN = Rate(RateKind.COIN, "EUR", 1_520_000, "April 2026", FIRST, is_assumed=True)
POWER = Rate(RateKind.POWER, "EUR", 260_000, "Germany, 2025", FIRST, is_assumed=True)

#       paid and signed tokens in millions, jobs, shared minutes
DAYS = {
    0: (10.3, 3_400, 3 * 60 + 58),
    1: (21.3, 7_100, 7 * 60 + 30),
    2: (33.3, 11_100, 11 * 60 + 6),
    3: (32.5, 10_850, 10 * 60 + 44),
    4: (44.2, 14_730, 14 * 60 + 10),
    5: (22.1, 7_360, 9 * 60 + 48),
    8: (33.2, 11_050, 10 * 60 + 24),
    9: (43.6, 14_540, 13 * 60 + 56),
    10: (44.2, 14_736, 13 * 60 + 54),
    11: (54.7, 18_246, 16 * 60 + 36),
    12: (32.6, 10_884, 13 * 60 + 48),
    13: (47.4, 15_792, 14 * 60 + 18),
}
SIGNED_TODAY = NanoTon(60_000_000)
WATTS = 215


def money(bar: int, tokens: float, jobs: int, **changes: object) -> MoneyCell:
    count = round(tokens * 1e6)
    fee = count * FEE
    signed = SIGNED_TODAY if bar == 13 and fee > SIGNED_TODAY else NanoTon(0)
    cell = MoneyCell(
        bar, HOME, CHAT, jobs, 0, TokenUsage(count // 2, 0, count // 4, 0), count,
        NanoTon(fee - signed), signed, NanoTon(0),
    )  # fmt: skip
    return replace(cell, **changes)  # type: ignore[arg-type]  # names are the test's


def shared(bar: int, minutes: int, state: str = SHARING, **changes: object) -> TimeCell:
    joules = minutes * 60 * WATTS if state == SHARING else 0
    cell = TimeCell(bar, HOME, "gpu0", state, minutes * 60, joules, 0)
    return replace(cell, **changes)  # type: ignore[arg-type]  # names are the test's


def month() -> EarningsFacts:
    """November up to the 19th."""
    shown = stretch(Period.MONTH, NOW, first_utc=FIRST, now_utc=NOW, zone=ZONE)
    history = EarningsHistory(
        bounds=shown.bounds,
        money=tuple(money(bar, tokens, jobs) for bar, (tokens, jobs, _) in DAYS.items()),
        times=(
            *(shared(bar, minutes) for bar, (_, _, minutes) in DAYS.items()),
            shared(6, 1440, "owner"),
            shared(7, 1440, "owner"),
        ),
        networks=(HOME,),
        models=(CHAT,),
        devices=("gpu0",),
    )
    recent = EarningsHistory((int(NOW) - 86_400, int(NOW)), (money(0, 40.0, 13_000),))
    return EarningsFacts(
        shown=shown,
        history=history,
        recent=recent,
        recent_s=86_400,
        rates=(COIN, POWER),
        currency="EUR",
        zone=ZONE,
        now_utc=NOW,
        practice=frozenset({HOME}),
    )


def with_history(facts: EarningsFacts, **changes: object) -> EarningsFacts:
    """Change what happened."""
    return replace(facts, history=replace(facts.history, **changes))  # type: ignore[arg-type]  # the test's


def for_period(period: Period, first: str, moment: str, **changes: object) -> EarningsFacts:
    """Other bars, with nothing in them unless `changes` says so."""
    shown = stretch(period, at(moment), first_utc=at(first), now_utc=NOW, zone=ZONE)
    history = EarningsHistory(shown.bounds, networks=(HOME,), models=(CHAT,))
    return replace(month(), shown=shown, history=replace(history, **changes))  # type: ignore[arg-type]  # the test's


def fees(bar: int, amount: int) -> FeeCell:
    return FeeCell(bar, HOME, NanoTon(amount))


QUERY = EarningsQuery()
