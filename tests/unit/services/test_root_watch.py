import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.network import RootConfig
from app.network.background import running_beside
from app.network.changes import Changes
from app.services.root_watch import AT_MOST_EVERY_S, RootWatch, following_root
from app.ton.address import Address
from app.ton.chain import AccountState, ChainUnavailableError
from tests.fakes import network_description
from tests.unit.network.support import settle
from tests.unit.services.test_root_contract import FIRST, OneAccount, data_of

pytestmark = pytest.mark.asyncio


class Node:
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.doubts = Changes()
        self.roots: list[RootConfig] = []

    def update_root(self, root: RootConfig) -> None:
        self.roots.append(root)


class Chain(OneAccount):
    """Fails as often as it is told to."""

    def __init__(self, failures: int = 0) -> None:
        super().__init__(data_of(FIRST.state_init))
        self.failures = failures

    async def account(self, address: Address) -> AccountState:
        if self.failures:
            self.failures -= 1
            raise ChainUnavailableError("nobody answers")
        return await super().account(address)


class Clock:
    """Sleeps for as long as it is let."""

    def __init__(self) -> None:
        self.sleeping: list[tuple[float, asyncio.Event]] = []

    async def sleep(self, seconds: float) -> None:
        turn = asyncio.Event()
        self.sleeping.append((seconds, turn))
        await turn.wait()

    async def wake(self, is_wanted: Callable[[float], bool]) -> None:
        for seconds, turn in self.sleeping:
            if is_wanted(seconds):
                turn.set()
        self.sleeping = [each for each in self.sleeping if not each[1].is_set()]
        await settle()


async def test_it_reads_again_and_again() -> None:
    node, clock = Node(), Clock()
    watch = RootWatch(Chain(), FIRST.address, every_s=(30.0, 60.0), sleep=clock.sleep)
    async with running_beside(watch.run(node)):
        await settle()
        assert node.roots == [FIRST.config]
        await clock.wake(lambda seconds: seconds == AT_MOST_EVERY_S)
        (pause,) = [seconds for seconds, _ in clock.sleeping]
        assert 29.0 <= pause <= 59.0
        assert len(node.roots) == 1
        await clock.wake(lambda _: True)
        assert len(node.roots) == 2


async def test_a_doubt_makes_it_read_at_once_but_not_too_often() -> None:
    node, clock = Node(), Clock()
    watch = RootWatch(Chain(), FIRST.address, sleep=clock.sleep)
    async with running_beside(watch.run(node)):
        await settle()
        node.doubts.notify()
        await settle()
        assert len(node.roots) == 1
        await clock.wake(lambda seconds: seconds == AT_MOST_EVERY_S)
        assert len(node.roots) == 2


async def test_a_chain_that_fails_is_asked_again(caplog: pytest.LogCaptureFixture) -> None:
    node, clock = Node(), Clock()
    watch = RootWatch(Chain(failures=1), FIRST.address, sleep=clock.sleep)
    with caplog.at_level(logging.WARNING):
        async with running_beside(watch.run(node)):
            await settle()
            assert node.roots == []
            for _ in range(2):
                await clock.wake(lambda _: True)
            assert node.roots == [FIRST.config]
    assert "nobody answers" in caplog.text


async def test_a_chain_that_is_gone_is_one_line_and_another_when_it_is_back(
    caplog: pytest.LogCaptureFixture,
) -> None:
    node, clock = Node(), Clock()
    watch = RootWatch(Chain(failures=3), FIRST.address, sleep=clock.sleep)
    with caplog.at_level(logging.WARNING):
        async with running_beside(watch.run(node)):
            for _ in range(12):
                await clock.wake(lambda _: True)
    assert [record.getMessage() for record in caplog.records] == [
        "The network's root contract cannot be read: nobody answers",
        "The network's root contract can be read again.",
    ]


async def test_a_network_from_a_file_says_nothing_new() -> None:
    network = replace(network_description(price_per_token=1, worker_fee_per_token=1), chain=None)
    async with following_root(network, node := Node()):
        await settle()
    assert node.roots == []
