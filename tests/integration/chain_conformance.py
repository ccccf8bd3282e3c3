"""What every `ChainClient` must do, told once; a test class gives it a world to look at."""

import itertools
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

import pytest

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell
from app.ton.chain import (
    NO_HASH,
    AccountStatus,
    ChainClient,
    GetMethodError,
    MessageRejectedError,
    StackValue,
)
from app.ton.message_fate import FateKind, SentMessage, follow_message, look_for_message
from app.ton.transaction_cells import normalised_hash_of

MANY = 40


class World(Protocol):
    """A chain in which `wallet` has `MANY` transactions or more and `unused` has none."""

    client: ChainClient
    wallet: Address
    unused: Address
    method: str
    arguments: tuple[StackValue, ...]
    expected: tuple[StackValue, ...]

    async def new_message(self, *, valid_for_s: int = 60) -> SentMessage:
        """Sign something that the wallet accepts."""
        ...

    async def pass_time(self, seconds: int) -> None:
        """Let the chain work, and move its clock."""
        ...

    def body_of(self, message: SentMessage) -> Cell:
        """Return what the message carries."""
        ...


class ChainConformance:
    """Inherit it and give it the fixture `world`."""

    @pytest.mark.asyncio
    async def test_an_unused_account_is_empty(self, world: World) -> None:
        state = await world.client.account(world.unused)
        assert state.address == world.unused
        assert state.status is AccountStatus.UNINITIALIZED
        assert (state.balance, state.last_lt, state.last_hash) == (0, 0, NO_HASH)
        assert (state.code, state.data) == (None, None)
        assert await world.client.transactions(world.unused, limit=5) == []

    @pytest.mark.asyncio
    async def test_an_active_account_has_everything(self, world: World) -> None:
        state = await world.client.account(world.wallet)
        assert state.status is AccountStatus.ACTIVE
        assert state.balance > 0
        assert state.code is not None
        assert state.data is not None
        (newest,) = await world.client.transactions(world.wallet, limit=1)
        assert (newest.lt, newest.hash) == (state.last_lt, state.last_hash)
        assert newest.at_utc <= state.at_utc
        assert abs(await world.client.time() - state.at_utc) <= 5

    @pytest.mark.asyncio
    async def test_pages_together_are_the_whole_history(self, world: World) -> None:
        whole = await world.client.transactions(world.wallet, limit=10_000)
        assert len(whole) >= MANY
        assert whole[-1].previous_lt == 0
        for newer, older in itertools.pairwise(whole):
            assert (newer.previous_lt, newer.previous_hash) == (older.lt, older.hash)
            assert newer.lt > older.lt
        paged, before = list(whole[:0]), None
        while page := await world.client.transactions(world.wallet, limit=7, before=before):
            paged += page
            before = (page[-1].lt, page[-1].hash)
        assert paged == whole

    @pytest.mark.asyncio
    @pytest.mark.parametrize("limit", [1, 2, 15, 16, 17, 31])
    async def test_exactly_as_many_transactions_as_asked(self, world: World, limit: int) -> None:
        newest = await world.client.transactions(world.wallet, limit=limit)
        assert len(newest) == limit
        more = await world.client.transactions(
            world.wallet, limit=limit, before=(newest[0].lt, newest[0].hash)
        )
        assert more[: limit - 1] == newest[1:]

    @pytest.mark.asyncio
    async def test_get_methods_answer(self, world: World) -> None:
        found = await world.client.run_get_method(world.wallet, world.method, world.arguments)
        assert _plain(found) == _plain(world.expected)

    @pytest.mark.asyncio
    async def test_a_missing_get_method_is_an_error_of_the_contract(self, world: World) -> None:
        with pytest.raises(GetMethodError) as caught:
            await world.client.run_get_method(world.wallet, "no_such_method")
        assert caught.value.exit_code != 0

    @pytest.mark.asyncio
    async def test_a_message_is_carried_out_once(self, world: World) -> None:
        message = await world.new_message()
        await world.client.send(message.boc)
        await world.pass_time(1)
        with pytest.raises(MessageRejectedError):
            await world.client.send(message.boc)
        await world.pass_time(1)
        sighting = await look_for_message(world.client, message)
        assert sighting.fate is not None
        assert sighting.fate.kind is FateKind.DONE
        assert len(sighting.transactions) == 1
        (transaction,) = sighting.transactions
        assert normalised_hash_of(transaction.in_message) == message.hash

    @pytest.mark.asyncio
    async def test_a_message_is_followed_to_its_end(self, world: World) -> None:
        message = await world.new_message()
        fate = await follow_message([world.client], message, sleep=_passing(world, 1))
        assert fate.kind is FateKind.DONE

    @pytest.mark.asyncio
    async def test_a_message_that_comes_too_late_expires(self, world: World) -> None:
        message = await world.new_message(valid_for_s=30)
        await world.pass_time(31)
        assert (await look_for_message(world.client, message)).fate is None
        fate = await follow_message([world.client], message, sleep=_passing(world, 40))
        assert fate.kind is FateKind.EXPIRED

    @pytest.mark.asyncio
    async def test_the_estimate_is_what_really_leaves(self, world: World) -> None:
        message = await world.new_message()
        fee = await world.client.estimate_fee(world.wallet, world.body_of(message), None)
        before = (await world.client.account(world.wallet)).balance
        fate = await follow_message([world.client], message, sleep=_passing(world, 0))
        assert fate.transaction is not None
        sent = sum(each.value for each in fate.transaction.out_messages)
        costs = fate.transaction.fee + sum(
            each.forward_fee for each in fate.transaction.out_messages
        )
        after = (await world.client.account(world.wallet)).balance
        assert before - after == sent + costs
        assert abs(costs - fee) <= NanoTon(1000)  # storage of a second or two


def _passing(world: World, seconds: int) -> Callable[[float], Awaitable[None]]:
    async def sleep(_seconds: float) -> None:
        await world.pass_time(seconds)

    return sleep


def _plain(values: Sequence[StackValue]) -> list[int | bytes]:
    return [value if isinstance(value, int) else value.digest.hash for value in values]
