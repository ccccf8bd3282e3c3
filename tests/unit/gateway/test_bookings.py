import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest

from app.domain.errors import AppError
from app.domain.money import NanoTon
from app.gateway import bookings as module
from app.gateway.bookings import MAX_COST, Bookings, Charge
from app.gateway.budget import Budget
from app.gateway.errors import BudgetError, NotAccountableError
from tests.unit.network.support import settle

pytestmark = pytest.mark.asyncio


class Log:
    """A ledger; with `failure` it fails, while `gate` is closed it is slow."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, int, int]] = []
        self.failure: AppError | None = None
        self.gate = asyncio.Event()
        self.gate.set()

    def record(self, charges: Sequence[Charge]) -> asyncio.Future[None]:
        return asyncio.ensure_future(self._record(charges))  # noqa: TID251 - stands for a thread

    async def _record(self, charges: Sequence[Charge]) -> None:
        await self.gate.wait()
        if self.failure is not None:
            raise self.failure
        self.rows += charges


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


async def test_a_charge_is_counted_at_once_and_written_down_beside() -> None:
    bench = Bench(limit=1000)
    async with bench.running():
        charge = bench.bookings.begin("tiny", NanoTon(400), 20)
        assert bench.budget.reserved == 400
        charge(10)
        assert (bench.budget.reserved, bench.budget.spent, bench.log.rows) == (0, 200, [])
        await settle()
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


async def test_the_last_charges_are_written_down_on_leaving() -> None:
    bench = Bench()
    async with bench.running():
        for tokens in (1, 2, 3):
            bench.bookings.begin("tiny", NanoTon(0), 20)(tokens)
    assert [tokens for _, tokens, _ in bench.log.rows] == [1, 2, 3]


async def test_a_log_that_fails_stops_the_spending_until_it_works_again() -> None:
    bench = Bench()
    bench.log.failure = AppError("the disk is full")
    async with bench.running():
        bench.bookings.begin("tiny", NanoTon(0), 20)(5)
        bench.bookings.begin("tiny", NanoTon(0), 20)(6)
        await settle()
        with pytest.raises(NotAccountableError, match="the disk is full"):
            bench.bookings.begin("tiny", NanoTon(0), 20)
        bench.log.failure = None
        bench.pause.set()
        await settle()
        assert [tokens for _, tokens, _ in bench.log.rows] == [5, 6]
        bench.bookings.begin("tiny", NanoTon(0), 20)(0)


async def test_too_slow_a_log_stops_the_spending(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_WAITING", 2)
    bench = Bench()
    bench.log.gate.clear()
    async with bench.running():
        for tokens in (1, 2):
            bench.bookings.begin("tiny", NanoTon(0), 20)(tokens)
            await settle()
        with pytest.raises(NotAccountableError, match="too slow"):
            bench.bookings.begin("tiny", NanoTon(0), 20)
        bench.log.gate.set()
        await settle()
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
