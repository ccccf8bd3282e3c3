"""What the earnings page is told, out of ledgers that are faked."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC

from app.domain.earnings_bars import EarningsHistory, MoneyCell, PaidFee
from app.domain.earnings_facts import EarningsFacts, EarningsQuery
from app.domain.earnings_periods import Period, Zone
from app.domain.earnings_rates import Rate, RateKind
from app.domain.money import NanoTon
from app.domain.payouts import Payout
from app.domain.price import AdjustedTokens, TokenUsage
from app.domain.reasons import JobGroup
from app.domain.settings import DEFAULTS
from app.services.earnings_source import EarningsBook, EarningsLedgers

NOW = 1_800_014_400.0 + 1234
FIRST = NOW - 40 * 86_400
GROUP = JobGroup("chat", 1000, 20, 19, 1, TokenUsage(), AdjustedTokens())


class Ledger:
    """One network with one cell in every bar."""

    def __init__(self, network: str, first_utc: float | None = FIRST) -> None:
        self.network = network
        self._first_utc = first_utc
        self.asked: list[tuple[int, ...]] = []

    async def first_utc(self) -> float | None:
        return self._first_utc

    async def history(self, bounds: Sequence[int]) -> EarningsHistory:
        self.asked.append(tuple(bounds))
        one = NanoTon(1)
        cell = MoneyCell(0, self.network, "chat", 1, 0, TokenUsage(), 1, one, one, one)
        return EarningsHistory(
            tuple(bounds), (cell,), networks=(self.network,), models=("chat",), devices=("gpu0",)
        )

    async def payouts(self, since_utc: float, until_utc: float) -> list[Payout]:
        at_utc = int(min(since_utc, until_utc))
        return [Payout(b"", 1, self.network, "p", "w", 1, 1, NanoTon(5), at_utc)]

    async def payout_fees(self, since_utc: float, until_utc: float) -> list[PaidFee]:
        return [PaidFee(max(since_utc, until_utc) - 1, self.network, NanoTon(1))]

    async def job_groups(self, since_utc: float, until_utc: float) -> dict[str, list[JobGroup]]:
        return {self.network: [GROUP]} if since_utc < until_utc else {}


class Rates:
    def __init__(self) -> None:
        self.kept: list[Rate] = []

    async def record_rate(self, rate: Rate) -> bool:
        if any(rate.says_the_same(each) for each in self.kept):
            return False
        self.kept.append(rate)
        return True

    async def rates(self) -> list[Rate]:
        return list(self.kept)


def ledgers(*books: EarningsBook) -> EarningsLedgers:
    settings = replace(DEFAULTS, coin_price=2.0)
    return EarningsLedgers(books, lambda: settings, clock=lambda: NOW, zone=Zone(UTC))


def book(network: str, *, is_practice: bool = False, first: float | None = FIRST) -> EarningsBook:
    return EarningsBook(Ledger(network, first), Rates(), is_practice)


def facts(source: EarningsLedgers, query: EarningsQuery | None = None) -> EarningsFacts:
    return asyncio.run(source.facts(query or EarningsQuery()))


def test_ledgers_are_seen_as_one() -> None:
    found = facts(ledgers(book("real"), book("play", is_practice=True)))
    assert found.history.networks == ("play", "real")
    assert [cell.network for cell in found.history.money] == ["real", "play"]
    assert found.practice == {"play"}
    assert found.history.bounds == found.shown.bounds
    assert (found.history.models, found.history.devices) == (("chat",), ("gpu0",))


def test_the_time_begins_with_the_first_ledger() -> None:
    found = facts(ledgers(book("real", first=None), book("play")), EarningsQuery(Period.ALL))
    assert found.shown.bounds[0] <= FIRST
    assert found.recent_s > 23 * 3600
    assert found.recent.bounds[1] - found.recent.bounds[0] == 86_400
    assert found.recent.bounds[0] <= NOW - found.recent_s < found.recent.bounds[1]


def test_a_young_ledger_has_a_short_memory() -> None:
    assert facts(ledgers(book("real", first=NOW - 600))).recent_s == 600
    assert facts(ledgers(book("real", first=None))).recent_s == 0.0
    assert facts(ledgers()).history.networks == ()


def test_prices_in_force_are_kept_once() -> None:
    real = book("real")
    source = ledgers(real)
    first, second = facts(source), facts(source)
    assert first.rates == second.rates
    assert [(rate.kind, rate.is_assumed) for rate in first.rates] == [
        (RateKind.COIN, False),
        (RateKind.POWER, True),
    ]
    assert first.currency == DEFAULTS.currency


def test_an_earlier_moment_can_be_asked_for() -> None:
    found = facts(ledgers(book("real")), EarningsQuery(Period.DAY, at_utc=FIRST + 86_400))
    assert found.shown.has_after
    assert found.shown.bounds[-1] < NOW


def test_practice_coins_are_no_income() -> None:
    source = ledgers(book("real"), book("play", is_practice=True))
    found = asyncio.run(source.tax_facts(FIRST, FIRST + 3 * 86_400))
    assert {payout.network for payout in found.payouts} == {"real"}
    assert {fee.network for fee in found.fees} == {"real"}
    assert found.days.networks == ("real",)
    assert 4 <= len(found.days.bounds) <= 5
    assert all(bound % 86_400 == 0 for bound in found.days.bounds)


def test_groups_of_all_ledgers_are_there() -> None:
    source = ledgers(book("real"), book("play"), book("real"))
    found = asyncio.run(source.job_groups(0, 1))
    assert {network: len(groups) for network, groups in found.items()} == {"real": 2, "play": 1}
