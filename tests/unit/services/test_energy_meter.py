"""Sampling and keeping."""

import asyncio
from collections.abc import Iterable

import pytest

from app.domain.earnings_energy import SHARING, EnergySpan
from app.domain.earnings_tally import DeviceSample, Sample
from app.services.energy_meter import EnergyMeter
from app.storage.database import LedgerError

NOON = 1_800_014_400.0


class Book:
    def __init__(self) -> None:
        self.spans: list[EnergySpan] = []
        self.is_full = False

    async def record(self, spans: Iterable[EnergySpan]) -> None:
        if self.is_full:
            raise LedgerError("no space left")
        self.spans += spans


class Bench:
    """A meter with a clock and a state of its own."""

    def __init__(self) -> None:
        self.book = Book()
        self.now = NOON
        self.state: str | None = SHARING
        self.meter = EnergyMeter(self.book, self.sample, clock=lambda: self.now, interval_s=0.0)

    def sample(self) -> Sample | None:
        if self.state is None:
            return None
        return Sample("home", self.state, (DeviceSample("gpu0", 100.0),))

    def look(self, after_s: float) -> None:
        self.now += after_s
        asyncio.run(self.meter.look())


def test_nothing_is_written_until_it_is_time() -> None:
    bench = Bench()
    for _ in range(15):
        bench.look(20)
    assert bench.book.spans == []
    bench.look(20)
    (span,) = bench.book.spans
    assert (span.from_utc, span.until_utc, span.joules) == (NOON + 20, NOON + 320, 30_000)


def test_a_change_is_written_at_once() -> None:
    bench = Bench()
    bench.look(0)
    bench.look(10)
    bench.state = "owner"
    bench.look(10)
    assert [(each.state, each.seconds) for each in bench.book.spans] == [(SHARING, 20)]


def test_what_nobody_knows_is_not_written() -> None:
    bench = Bench()
    bench.state = None
    bench.look(400)
    assert bench.book.spans == []


def test_what_cannot_be_written_waits(caplog: pytest.LogCaptureFixture) -> None:
    bench = Bench()
    bench.look(0)
    bench.book.is_full = True
    for state in ("owner", SHARING):
        bench.look(10)
        bench.state = state
        bench.look(10)
    assert bench.book.spans == []
    assert "no space left" in caplog.text
    bench.book.is_full = False
    bench.state = "heat"
    bench.look(10)
    assert [(each.state, each.seconds) for each in bench.book.spans] == [
        (SHARING, 20),
        ("owner", 20),
        (SHARING, 10),
    ]


def test_what_was_sampled_is_kept_at_the_end() -> None:
    bench = Bench()

    async def run() -> None:
        task = asyncio.ensure_future(bench.meter.run())  # noqa: TID251  # cancelled below
        await asyncio.sleep(0)
        bench.now += 10
        for _ in range(5):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(run())
    assert sum(each.seconds for each in bench.book.spans) == 10
