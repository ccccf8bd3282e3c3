"""What must hold while the servers misbehave, told once for every chain behind them."""

import copy
import itertools
import random
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp
import pytest

from app.ton.chain import ChainClient, ChainDataError, ChainError, ChainUnavailableError
from app.ton.chain_pool import ChainPool
from app.ton.guarded_client import GuardedClient
from app.ton.message_fate import FateKind, follow_message, look_for_message
from app.ton.pace import Pace
from app.ton.toncenter import ToncenterClient, toncenter_session
from app.ton.toncenter_endpoint import ToncenterEndpoint
from tests.chain_story import FakeClock
from tests.integration.chain_conformance import World
from tests.integration.faulty_toncenter import (
    MALFORMED,
    UNAVAILABLE,
    Fault,
    FaultyToncenter,
    Source,
    changed,
    faulty_toncenter,
    from_the_past,
)

TIMEOUT_S, SHORT_TIMEOUT_S = 10.0, 0.4
ALL_FAULTS = {**UNAVAILABLE, **MALFORMED}
DISORDER: dict[str, Fault] = {
    "a gap": changed(lambda found: found[:1] + found[2:]),
    "the newest twice": changed(lambda found: found[:1] + found),
    "another one twice": changed(lambda found: [*found[:2], found[1], *found[2:]]),
    "all twice": changed(lambda found: found * 2),
    "oldest first": changed(lambda found: found[::-1]),
    "two exchanged": changed(lambda found: [found[1], found[0], *found[2:]]),
}
_SLOW = {"hang", "drip", "huge", "bomb"}


@dataclass
class Servers:
    """Two servers that show the same chain, and the clients at them."""

    servers: tuple[FaultyToncenter, FaultyToncenter]
    clients: tuple[ToncenterClient, ToncenterClient]

    def be_impatient(self, fault: str) -> None:
        """Give the clients short time-outs if a server will not answer at all."""
        if fault in {"hang", "drip"}:
            self.clients = (impatient(self.clients[0]), impatient(self.clients[1]))


@dataclass
class Stage(Servers):
    """The servers, the world behind them, and a client that nothing is in the way of."""

    world: World
    honest: ChainClient


class Pair:
    """A pool over both servers, and a clock that passes only in sleep."""

    def __init__(self, servers: Servers) -> None:
        self.clock = FakeClock()
        self.servers = [
            GuardedClient(client, name, clock=self.clock)
            for client, name in zip(servers.clients, ("one", "two"), strict=True)
        ]
        self.pool = ChainPool(self.servers, clock=self.clock, sleep=self.clock.sleep)


def client_of(url: str, session: aiohttp.ClientSession, *, key: str = "") -> ToncenterClient:
    endpoint = ToncenterEndpoint(url, key, requests_per_s=10_000)
    return ToncenterClient(endpoint, session, Pace(endpoint.rate), timeout_s=TIMEOUT_S)


def impatient(client: ToncenterClient) -> ToncenterClient:
    client = copy.copy(client)
    client._timeout_s = SHORT_TIMEOUT_S
    return client


@asynccontextmanager
async def two_servers(source: Source) -> AsyncIterator[Servers]:
    async with (
        faulty_toncenter(source) as one,
        faulty_toncenter(source) as two,
        toncenter_session() as session,
    ):
        yield Servers((one, two), (client_of(one.url, session), client_of(two.url, session)))


def random_faults(rng: random.Random, share: float) -> Iterator[Fault | None]:
    everything: list[Fault] = [
        *(fault for name, fault in ALL_FAULTS.items() if name not in _SLOW),
        changed(lambda found: found[1:] if isinstance(found, list) else found),
        changed(lambda found: found[::-1] if isinstance(found, list) else found),
        changed(lambda found: found * 2 if isinstance(found, list) else found),
    ]
    while True:
        yield rng.choice(everything) if rng.random() < share else None


class ClientFaults:
    """Inherit it and give it the fixture `stage`."""

    @pytest.mark.asyncio
    @pytest.mark.parametrize("name", UNAVAILABLE)
    async def test_a_server_in_trouble_is_unavailable(self, stage: Stage, name: str) -> None:
        (client, _), (server, _) = stage.clients, stage.servers
        stage.be_impatient(name)
        server.next_fault(UNAVAILABLE[name])
        with pytest.raises(ChainUnavailableError):
            await stage.clients[0].account(stage.world.wallet)
        assert (await client.account(stage.world.wallet)).last_lt > 0

    @pytest.mark.asyncio
    @pytest.mark.parametrize("name", MALFORMED)
    async def test_a_server_that_talks_nonsense_is_noticed(self, stage: Stage, name: str) -> None:
        (client, _), (server, _), world = stage.clients, stage.servers, stage.world
        message = await world.new_message()
        for ask in (
            lambda: client.account(world.wallet),
            lambda: client.run_get_method(world.wallet, world.method, world.arguments),
            lambda: client.transactions(world.wallet, limit=3),
            lambda: client.estimate_fee(world.wallet, world.body_of(message), None),
            client.time,
        ):
            server.next_fault(MALFORMED[name])
            with pytest.raises(ChainDataError):
                await ask()
        assert (await client.account(world.wallet)).last_lt > 0

    @pytest.mark.asyncio
    @pytest.mark.parametrize("name", DISORDER)
    async def test_a_disordered_history_is_noticed(self, stage: Stage, name: str) -> None:
        for faults in ((DISORDER[name],), (None, DISORDER[name])):
            stage.servers[0].next_fault(*faults)
            with pytest.raises(ChainDataError):
                await stage.clients[0].transactions(stage.world.wallet, limit=20)

    @pytest.mark.asyncio
    async def test_every_question_ends_with_an_answer_or_a_chain_error(self, stage: Stage) -> None:
        stage.servers[0].faults = random_faults(random.Random(1), 0.9)
        for _ in range(100):
            try:
                assert await stage.clients[0].transactions(stage.world.wallet, limit=4)
            except ChainError:
                continue


class PoolFaults:
    """Inherit it and give it the fixture `stage`."""

    @pytest.mark.asyncio
    @pytest.mark.parametrize("name", ALL_FAULTS)
    async def test_no_fault_of_one_server_is_noticed(self, stage: Stage, name: str) -> None:
        world, honest = stage.world, stage.honest
        stage.clients = (impatient(stage.clients[0]), stage.clients[1])
        pair = Pair(stage)
        stage.servers[0].faults = itertools.repeat(ALL_FAULTS[name])
        state = await pair.pool.account(world.wallet)
        assert state.last_hash == (await honest.account(world.wallet)).last_hash
        found = await pair.pool.transactions(world.wallet, limit=3)
        expected = await honest.transactions(world.wallet, limit=3)
        assert [each.hash for each in found] == [each.hash for each in expected]
        assert await pair.pool.run_get_method(world.wallet, world.method, world.arguments)
        assert pair.clock.sleeps == []
        assert pair.pool.health()[0].failures_in_a_row == 1

    @pytest.mark.asyncio
    @pytest.mark.parametrize("name", UNAVAILABLE)
    async def test_both_servers_recover(self, stage: Stage, name: str) -> None:
        stage.be_impatient(name)
        pair = Pair(stage)
        for each in stage.servers:
            each.next_fault(ALL_FAULTS[name], ALL_FAULTS[name])
        assert (await pair.pool.account(stage.world.wallet)).last_lt > 0
        assert pair.clock.sleeps != []

    @pytest.mark.asyncio
    async def test_stale_state_is_not_believed(self, stage: Stage) -> None:
        pool, wallet = Pair(stage).pool, stage.world.wallet
        old = await pool.account(wallet)
        await pool.transactions(wallet, limit=1)
        past = from_the_past(dict(stage.servers[0].answers))
        await stage.honest.send((await stage.world.new_message()).boc)
        await stage.world.pass_time(1)
        new = await pool.account(wallet)
        assert new.last_lt > old.last_lt
        stage.servers[0].faults = itertools.repeat(past)
        assert (await pool.account(wallet)).last_hash == new.last_hash
        assert (await pool.transactions(wallet, limit=1))[0].hash == new.last_hash
        assert stage.servers[1].calls == ["getAddressInformation", "getTransactions"]


class MoneyFaults:
    """Inherit it and give it the fixture `stage`."""

    @pytest.mark.asyncio
    @pytest.mark.parametrize("is_lost", [False, True])
    @pytest.mark.parametrize("seed", range(4))
    async def test_a_fate_is_right_whatever_goes_wrong_on_the_way(
        self, stage: Stage, seed: int, is_lost: bool
    ) -> None:
        pair, rng = Pair(stage), random.Random(seed)
        message = await stage.world.new_message(valid_for_s=60)
        for each in stage.servers:
            each.faults = random_faults(rng, 0.5)
            each.swallows_messages = is_lost

        async def sleep(_seconds: float) -> None:
            pair.clock.now_s += 100  # the guards have forgotten
            await stage.world.pass_time(rng.choice([0, 5, 20]))

        fate = await follow_message(pair.servers, message, sleep=sleep)
        await stage.world.pass_time(1)
        happened = (await look_for_message(stage.honest, message)).transactions
        if is_lost:
            assert fate.kind is FateKind.EXPIRED
        if fate.kind is FateKind.EXPIRED:
            assert happened == ()
        else:
            assert fate.transaction is not None
            assert [each.hash for each in happened] == [fate.transaction.hash]

    @pytest.mark.asyncio
    async def test_sending_again_changes_nothing(self, stage: Stage) -> None:
        message = await stage.world.new_message()
        stage.servers[0].faults = itertools.cycle(
            [UNAVAILABLE["500"], None, UNAVAILABLE["cut off"]]
        )
        for _ in range(9):
            try:
                await stage.clients[0].send(message.boc)
            except ChainError:
                continue
        await stage.world.pass_time(1)
        assert len((await look_for_message(stage.honest, message)).transactions) == 1
