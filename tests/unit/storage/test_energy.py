"""Energy and prices in the ledger's file."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from app.domain.earnings_energy import SHARING, EnergySpan, EnergyUsed
from app.domain.earnings_rates import Rate, RateKind
from app.storage.database import open_database
from app.storage.energy import EnergyBook, open_energy

Result = TypeVar("Result")
NOON = 1_800_014_400
SPAN = EnergySpan("gpu0", "home", SHARING, NOON, NOON + 100, 1000, is_measured=True)
RATE = Rate(RateKind.COIN, "EUR", 1_520_000, "assumed", float(NOON), is_assumed=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.sqlite"


def use(path: Path, work: Callable[[EnergyBook], Awaitable[Result]]) -> Result:
    async def run() -> Result:
        async with open_energy(path) as book:
            return await work(book)

    return asyncio.run(run())


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    connection = open_database(path, busy_timeout_s=0.1)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


SPANS = "SELECT from_utc, until_utc, joules FROM spans ORDER BY from_utc"


HOURS = "SELECT start_utc, seconds, measured_joules, assumed_joules FROM span_hours"


def test_a_span_is_summed_per_hour_and_day(path: Path) -> None:
    use(
        path,
        lambda book: book.record([SPAN, replace(SPAN, from_utc=NOON + 100, until_utc=NOON + 200)]),
    )
    sums = [(NOON, 200, 2000, 0)]
    assert rows(path, HOURS) == sums
    assert rows(path, HOURS.replace("hours", "days")) == [(NOON - 43_200, *sums[0][1:])]


def test_a_long_span_is_cut_at_the_hours(path: Path) -> None:
    use(path, lambda book: book.record([replace(SPAN, from_utc=NOON - 10, until_utc=NOON + 3601)]))
    assert rows(path, SPANS) == [
        (NOON - 10, NOON, 2),
        (NOON, NOON + 3600, 997),
        (NOON + 3600, NOON + 3601, 1),
    ]


def test_what_is_known_already_counts(path: Path) -> None:
    again = replace(SPAN, from_utc=NOON - 50, until_utc=NOON + 150, joules=2000)
    use(path, lambda book: book.record([SPAN, again, SPAN]))
    assert rows(path, SPANS) == [
        (NOON - 50, NOON, 500),
        (NOON, NOON + 100, 1000),
        (NOON + 100, NOON + 150, 500),
    ]


def test_a_span_ends_where_a_known_one_begins(path: Path) -> None:
    after = replace(SPAN, from_utc=NOON + 50, until_utc=NOON + 60)
    use(path, lambda book: book.record([after, SPAN]))
    assert rows(path, SPANS) == [(NOON, NOON + 50, 500), (NOON + 50, NOON + 60, 1000)]


def test_devices_share_at_the_same_time(path: Path) -> None:
    use(path, lambda book: book.record([SPAN, replace(SPAN, device="gpu1")]))
    assert len(rows(path, SPANS)) == 2


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM spans",
        "UPDATE spans SET joules = 0",
        "DELETE FROM span_hours",
        "UPDATE span_hours SET measured_joules = 0",
        "DELETE FROM span_days",
        "UPDATE span_days SET seconds = 1",
        "INSERT INTO spans SELECT device, from_utc + 1, until_utc, network, state, 0, 1 FROM spans",
        "INSERT INTO spans SELECT device, from_utc - 1, until_utc, network, state, 0, 1 FROM spans",
        "DELETE FROM rates",
        "UPDATE rates SET micros = 1",
    ],
)
def test_nothing_is_taken_back(path: Path, statement: str) -> None:
    async def work(book: EnergyBook) -> None:
        await book.record([SPAN])
        await book.record_rate(RATE)

    use(path, work)
    with pytest.raises(sqlite3.IntegrityError, match=r"never|only rise|CHECK"):
        rows(path, statement)


def test_rates_are_kept_when_they_change(path: Path) -> None:
    later = replace(RATE, at_utc=NOON + 5.0)
    confirmed = replace(later, is_assumed=False)
    power = replace(RATE, kind=RateKind.POWER)

    async def work(book: EnergyBook) -> tuple[list[bool], list[Rate]]:
        news = [await book.record_rate(rate) for rate in (RATE, later, power, confirmed, RATE)]
        return news, await book.rates()

    news, kept = use(path, work)
    assert news == [True, False, True, True, True]
    assert kept == [RATE, power, confirmed, RATE]


def test_what_was_used_can_be_asked_for(path: Path) -> None:
    guessed = replace(SPAN, device="gpu1", is_measured=False, joules=7)
    before = replace(SPAN, from_utc=NOON - 100, until_utc=NOON)

    async def work(book: EnergyBook) -> EnergyUsed:
        await book.record([SPAN, guessed, before])
        return await book.used(NOON, NOON + 3600)

    found = use(path, work)
    assert found == EnergyUsed(1000, 7)
    assert found.joules == 1007
    assert use(path, lambda book: book.used(0, 1)) == EnergyUsed()
