import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from app.domain.errors import AppError
from app.domain.money import NanoTon
from app.gateway.bookings import MAX_COST, Bookings, Charge, HeardLog
from app.gateway.budget import Budget
from app.gateway.errors import BudgetError, NotAccountableError
from tests.unit.network.support import settle

pytestmark = pytest.mark.asyncio


class Log:
    """A ledger; with `failure` it fails."""

    def __init__(self) -> None:
        self.rows: list[Charge] = []
        self.failure: AppError | None = None

    def record(self, model: str, tokens: int, cost: NanoTon) -> None:
        if self.failure is not None:
            raise self.failure
        self.rows.append((model, tokens, cost))


class Bench:
    def __init__(self, limit: int | None = None) -> None:
        self.log = Log()
        self.budget = Budget(None if limit is None else NanoTon(limit))
        self.pause = asyncio.Event()
        self.bookings = Bookings(self.budget, self.log, sleep=self._sleep)

    async def _sleep(self, _seconds: float) -> None:
        await self.pause.wait()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        async with asyncio.TaskGroup() as tasks:
            task = tasks.create_task(self.bookings.run())
            await settle()
            yield
            task.cancel()


async def test_a_charge_is_counted_and_written_down_at_once() -> None:
    bench = Bench(limit=1000)
    async with bench.running():
        charge = bench.bookings.begin("tiny", NanoTon(400), 20)
        assert bench.budget.reserved == 400
        charge(10)
        assert (bench.budget.reserved, bench.budget.spent) == (0, 200)
        assert bench.log.rows == [("tiny", 10, 200)]


async def test_what_cost_nothing_is_not_written_down() -> None:
    bench = Bench(limit=1000)
    async with bench.running():
        bench.bookings.begin("tiny", NanoTon(400), 20)(0)
    assert (bench.budget.left, bench.log.rows) == (1000, [])


async def test_a_request_beyond_the_budget_does_not_begin() -> None:
    with pytest.raises(BudgetError):
        Bench(limit=1).bookings.begin("tiny", NanoTon(2), 20)


async def test_absurd_costs_are_cut_to_what_can_be_added_up() -> None:
    bench = Bench()
    async with bench.running():
        bench.bookings.begin("tiny", NanoTon(0), 20)(2**53)
    assert bench.log.rows == [("tiny", 2**53, MAX_COST)]


async def test_a_log_that_fails_stops_the_spending_until_it_works_again() -> None:
    bench = Bench()
    bench.log.failure = AppError("the disk is full")
    async with bench.running():
        charges = [bench.bookings.begin("tiny", NanoTon(0), 20) for _ in range(2)]
        for charge, tokens in zip(charges, (5, 6), strict=True):
            charge(tokens)
        await settle()
        with pytest.raises(NotAccountableError, match="the disk is full"):
            bench.bookings.begin("tiny", NanoTon(0), 20)
        bench.log.failure = None
        bench.pause.set()
        await settle()
        assert [tokens for _, tokens, _ in bench.log.rows] == [5, 6]
        bench.bookings.begin("tiny", NanoTon(0), 20)(0)


async def test_charges_that_can_never_be_written_down_are_at_least_told(
    caplog: pytest.LogCaptureFixture,
) -> None:
    bench = Bench()
    bench.log.failure = AppError("the disk is gone")
    async with bench.running():
        bench.bookings.begin("tiny", NanoTon(0), 20)(5)
    assert caplog.record_tuples == [
        (
            "app.gateway.bookings",
            logging.ERROR,
            "0.0000001 TON are spent but could not be booked: the disk is gone",
        )
    ]


async def test_charges_are_told_once_they_are_written_down() -> None:
    log, told = Log(), list[tuple[int, NanoTon]]()
    heard = HeardLog(log, lambda tokens, cost: told.append((tokens, cost)))
    heard.record("tiny", 10, NanoTon(200))
    assert log.rows == [("tiny", 10, 200)]
    log.failure = AppError("full")
    with pytest.raises(AppError, match="full"):
        heard.record("tiny", 10, NanoTon(200))
    assert told == [(10, 200)]
