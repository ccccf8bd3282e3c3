"""Follows the root contract while the program runs: prices, codes and proxies may change."""

import asyncio
import logging
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Protocol

from app.domain.network import ChainSource, NetworkDescription, RootConfig
from app.network.background import running_beside
from app.network.changes import Changes
from app.services.root_contract import Accounts, RootReader, endpoint, is_local
from app.ton.address import Address, parse_address
from app.ton.chain import ChainError
from app.ton.root_data import RootDataError
from app.ton.toncenter_pool import open_toncenter_pool

PUBLIC_EVERY_S = (30.0, 60.0)
"""The network's own programs read the root contract so often."""

LOCAL_EVERY_S = (3.0, 5.0)
"""A chain of this computer is asked more often: whoever plays with it wants to see something."""

AT_MOST_EVERY_S = 1.0
"""A proxy that makes doubts makes nobody ask more often than this."""

_log = logging.getLogger(__name__)


class Follower(Protocol):
    """Who wants to know what the root contract says."""

    @property
    def doubts(self) -> Changes:
        """Moves on when what is known seems to be old."""

    def update_root(self, root: RootConfig) -> None:
        """Take over a newer state; older and equal ones are ignored."""


class RootWatch:
    """Reads the root contract again and again; `every_s` are the shortest and longest pause."""

    def __init__(
        self,
        chain: Accounts,
        address: Address,
        *,
        every_s: tuple[float, float] = PUBLIC_EVERY_S,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._reader = RootReader(chain, address)
        self._every_s = every_s
        self._sleep = sleep
        self._is_failing = False

    async def run(self, follower: Follower) -> None:
        """Tell the follower what the contract says, until cancelled."""
        while True:
            seen = follower.doubts.count
            await self._read(follower)
            await self._sleep(AT_MOST_EVERY_S)
            await self._pause(follower.doubts, seen)

    async def _read(self, follower: Follower) -> None:
        try:
            follower.update_root(await self._reader.read())
        except (ChainError, RootDataError) as error:
            self._failed(error)
        else:
            self._succeeded()

    def _failed(self, error: Exception) -> None:
        """Say it when it begins, not at every look."""
        if not self._is_failing:
            _log.warning("The network's root contract cannot be read: %s", error)
        self._is_failing = True

    def _succeeded(self) -> None:
        if self._is_failing:
            _log.warning("The network's root contract can be read again.")
        self._is_failing = False

    async def _pause(self, doubts: Changes, seen: int) -> None:
        rest_s = random.uniform(*self._every_s) - AT_MOST_EVERY_S  # noqa: S311 - only spreads load
        async with asyncio.TaskGroup() as group:
            waits = (
                group.create_task(_ended(doubts.beyond(seen))),
                group.create_task(_ended(self._sleep(rest_s))),
            )
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            for wait in waits:
                wait.cancel()


@asynccontextmanager
async def following_root(network: NetworkDescription, follower: Follower) -> AsyncIterator[None]:
    """Tell the follower what the network's root contract says while inside; a file says nothing."""
    if network.chain is None:
        yield
        return
    async with open_toncenter_pool([endpoint(url) for url in network.chain.toncenter]) as chain:
        address = parse_address(network.root_address)
        watch = RootWatch(chain, address, every_s=_interval(network.chain))
        async with running_beside(watch.run(follower)):
            yield


def _interval(source: ChainSource) -> tuple[float, float]:
    return LOCAL_EVERY_S if all(map(is_local, source.toncenter)) else PUBLIC_EVERY_S


async def _ended(waiting: Awaitable[object]) -> None:
    await waiting
