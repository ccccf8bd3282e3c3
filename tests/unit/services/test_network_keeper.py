import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from app.domain.errors import AppError
from app.services.desk_state import Trouble, TroubleKind
from app.services.joined import Joined, NodeStart
from app.services.network_keeper import NetworkKeeper
from app.storage.database import LedgerError
from app.ton.chain import ChainUnavailableError
from tests.unit.services.desk_parts import NOON, Networks, SetClock, settle

pytestmark = pytest.mark.asyncio

NEWER = LedgerError("was written by a newer version of this program")


class Story:
    """A keeper over networks that a test scripts."""

    def __init__(self) -> None:
        self.networks = Networks()
        self.attended = 0
        self.end = asyncio.Event()
        self.error: Exception | None = None
        self.keeper = NetworkKeeper(
            lambda choice: self.networks.join(choice, NodeStart()), self._attend, clock=SetClock()
        )

    async def _attend(self, joined: Joined) -> None:
        assert joined is self.keeper.joined
        self.attended += 1
        await self.end.wait()
        self.end.clear()
        if self.error is not None:
            raise self.error

    @asynccontextmanager
    async def running(self) -> AsyncIterator[NetworkKeeper]:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(self.keeper.run())
            await settle()
            yield self.keeper
            task.cancel()

    @property
    def joins(self) -> list[str]:
        return [choice for choice, _ in self.networks.starts]


def _joined(keeper: NetworkKeeper) -> Joined | None:
    return keeper.joined


def _trouble(keeper: NetworkKeeper) -> Trouble | None:
    return keeper.trouble


async def test_without_a_choice_nothing_is_joined() -> None:
    story = Story()
    async with story.running() as keeper:
        assert (keeper.joined, keeper.choice, story.joins) == (None, "", [])


async def test_a_network_is_joined_switched_and_left() -> None:
    story = Story()
    async with story.running() as keeper:
        keeper.choose("a")
        await settle()
        assert _joined(keeper) is not None
        first = keeper.joined
        keeper.choose("b")
        await settle()
        assert _joined(keeper) not in {None, first}
        keeper.choose("")
        await keeper.wait_left()
        assert _joined(keeper) is None
        assert (story.joins, story.networks.left, story.attended) == (["a", "b"], 2, 2)


async def test_cancelling_leaves_the_network() -> None:
    story = Story()
    async with story.running() as keeper:
        keeper.choose("a")
        await settle()
    assert (story.networks.left, keeper.joined) == (1, None)


async def test_what_fails_is_told_and_tried_again() -> None:
    story = Story()
    story.networks.failures = [ChainUnavailableError("it is silent")]
    async with story.running() as keeper:
        keeper.choose("a")
        await settle()
        assert keeper.trouble is not None
        assert keeper.trouble.kind is TroubleKind.CHAIN
        assert keeper.trouble.retry_utc == NOON + 15
        keeper.retry()
        await settle()
        assert _trouble(keeper) is None
        assert _joined(keeper) is not None


async def test_some_errors_wait_for_the_owner() -> None:
    story = Story()
    story.networks.failures = [NEWER]
    async with story.running() as keeper:
        keeper.choose("a")
        await settle()
        assert keeper.trouble is not None
        assert keeper.trouble.retry_utc is None
        keeper.choose("b")
        await settle()
        assert _trouble(keeper) is None
        assert story.joins == ["a", "b"]


async def test_a_network_that_breaks_is_joined_again() -> None:
    story = Story()
    async with story.running() as keeper:
        keeper.choose("a")
        await settle()
        story.error = ExceptionGroup("", [ChainUnavailableError("gone")])
        story.end.set()
        await settle()
        assert _joined(keeper) is None
        assert _trouble(keeper) is not None
        story.error = None
        keeper.retry()
        await settle()
        assert _joined(keeper) is not None
        assert story.networks.left == 1


async def test_failures_in_a_row_wait_longer() -> None:
    story = Story()
    story.networks.failures = [AppError("x"), AppError("x")]
    async with story.running() as keeper:
        keeper.choose("a")
        await settle()
        keeper.retry()
        await settle()
        assert keeper.trouble is not None
        assert keeper.trouble.retry_utc == NOON + 60


async def test_bugs_come_out() -> None:
    story = Story()
    story.networks.failures = [ValueError("a bug")]
    story.keeper.choose("a")
    with pytest.raises(ExceptionGroup) as caught:
        await story.keeper.run()
    assert caught.group_contains(ValueError)


async def test_a_network_of_somebody_else_is_taken_over() -> None:
    story = Story()
    async with story.networks.join("a", NodeStart()) as joined:
        story.keeper.adopt(joined, "a")
        assert (story.keeper.joined, story.keeper.choice) == (joined, "a")
