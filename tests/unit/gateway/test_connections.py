import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace

import pytest

from app.domain.network import Endpoint, RegisteredProxy, RootConfig
from app.gateway.connections import ProxyConnections
from app.gateway.errors import NoWorkerError
from app.network.backoff import Backoff
from app.network.errors import PeerRejectedError, SessionError, UnreachableError
from app.network.link import Link
from app.protocol import messages as m
from tests.unit.gateway.scripted_proxy import ScriptedProxy, terms
from tests.unit.localnet.parts import proxy_keys, root_config
from tests.unit.network.support import MemoryLink, linked, settle

pytestmark = pytest.mark.asyncio

HERE, THERE = Endpoint("127.0.0.1", 1), Endpoint("127.0.0.1", 2)


@dataclass
class World:
    """Proxies at addresses; dialling reaches them in memory."""

    proxies: dict[Endpoint, ScriptedProxy] = field(default_factory=dict)
    dialled: list[Endpoint] = field(default_factory=list)
    ends: list[MemoryLink] = field(default_factory=list)

    def back_off(self, first_s: float) -> Callable[[], Backoff]:
        return lambda: Backoff(first_s=first_s, longest_s=first_s)

    @asynccontextmanager
    async def connections(
        self,
        *endpoints: Endpoint,
        wanted: int = 1,
        patience_s: float = 5.0,
        first_delay_s: float = 0.001,
    ) -> AsyncIterator[ProxyConnections]:
        async with asyncio.TaskGroup() as self.tasks:
            connections = ProxyConnections(
                terms(),
                endpoints,
                self._dial,
                wanted=wanted,
                patience_s=patience_s,
                make_backoff=self.back_off(first_delay_s),
            )
            keeping = self.tasks.create_task(connections.run())
            await settle()
            yield connections
            keeping.cancel()

    async def _dial(self, endpoint: Endpoint) -> Link:
        self.dialled.append(endpoint)
        proxy = self.proxies.get(endpoint)
        if proxy is None:
            raise UnreachableError(f"Nobody answers at {endpoint}.")
        near, far = linked()
        self.ends.append(far)
        self.tasks.create_task(_served(proxy, far))
        return near


async def _served(proxy: ScriptedProxy, link: MemoryLink) -> None:
    with suppress(SessionError):
        await proxy.serve(link)


async def test_a_request_finds_the_connection() -> None:
    world = World({HERE: ScriptedProxy()})
    async with world.connections(HERE) as connections:
        session = await connections.session()
        assert connections.all_ready() == [session]
        assert connections.another([]) is session
        assert connections.another([session]) is None


async def test_a_lost_proxy_is_found_again() -> None:
    world = World({HERE: ScriptedProxy()})
    async with world.connections(HERE) as connections:
        first = await connections.session()
        await world.ends[0].close()
        await settle()
        second = await connections.session()
        assert second is not first
        assert (first.is_ready, second.is_ready) == (False, True)


async def test_another_proxy_takes_over() -> None:
    world = World({THERE: ScriptedProxy()})
    async with world.connections(HERE, THERE) as connections:
        assert (await connections.session()).is_ready
        assert world.dialled[-1] == THERE


async def test_several_connections_go_to_different_proxies() -> None:
    world = World({HERE: ScriptedProxy(), THERE: ScriptedProxy()})
    async with world.connections(HERE, THERE, HERE, wanted=5) as connections:
        await connections.session()
        await settle()
        assert sorted(world.dialled, key=str) == [HERE, THERE]
        one, other = connections.all_ready()
        assert connections.another([one]) is other


async def test_the_least_busy_connection_is_taken() -> None:
    world = World({HERE: ScriptedProxy(), THERE: ScriptedProxy()})
    async with world.connections(HERE, THERE, wanted=2) as connections:
        one, other = connections.all_ready()
        one._requests[b"busy"] = None  # type: ignore[assignment]
        assert [await connections.session() for _ in range(10)] == [other] * 10
        one._requests.clear()


async def test_patience_has_an_end_and_the_reason_is_told() -> None:
    world = World()
    async with world.connections(HERE, patience_s=0.0, first_delay_s=100.0) as connections:
        with pytest.raises(NoWorkerError) as refused:
            await connections.session()
        assert "Nobody answers at 127.0.0.1:1." in str(refused.value)
        assert refused.value.code == "no_proxy"


async def test_a_request_with_less_time_waits_less() -> None:
    async with World().connections(HERE, first_delay_s=100.0) as connections:
        with pytest.raises(NoWorkerError):
            await connections.session(within_s=0.0)


async def test_a_network_without_proxies_is_told_at_once() -> None:
    async with World().connections() as connections:
        with pytest.raises(NoWorkerError, match="lists no proxy for clients"):
            await connections.session()


async def test_a_waiting_request_makes_a_lost_proxy_be_tried_at_once() -> None:
    world = World()
    async with world.connections(HERE, first_delay_s=1000.0) as connections:
        assert world.dialled == [HERE]
        world.proxies[HERE] = ScriptedProxy()
        assert (await connections.session()).is_ready
        assert world.dialled == [HERE, HERE]


async def test_waiting_requests_do_not_hammer_a_lost_proxy() -> None:
    world = World()
    async with world.connections(HERE, patience_s=0.0, first_delay_s=1000.0) as connections:
        for _ in range(10):
            with pytest.raises(NoWorkerError):
                await connections.session()
            await settle()
        assert len(world.dialled) == 2


async def test_a_refused_proxy_is_not_used() -> None:
    answer = ScriptedProxy().connected(is_test=False)
    world = World({HERE: ScriptedProxy(answers={m.ClientConnectToProxy: answer})})
    async with world.connections(HERE, patience_s=0.0, first_delay_s=1000.0) as connections:
        await settle()
        with pytest.raises(NoWorkerError, match="belongs to a real network"):
            await connections.session()


async def test_a_proxy_with_another_key_after_a_reconnect_is_not_used() -> None:
    proxy = ScriptedProxy()
    world = World({HERE: proxy})
    async with world.connections(HERE, patience_s=0.0) as connections:
        await connections.session()
        known = next(iter(connections._met._at.values()))
        connections._met._at[HERE] = type(known)(
            known.contract, bytes([1]) * 32, known.client_contract
        )
        await world.ends[0].close()
        await settle()
        with pytest.raises(NoWorkerError):
            await connections.session()  # makes the lost proxy be tried at once
        await settle()
        with pytest.raises(NoWorkerError, match="another key than before"):
            await connections.session()


async def test_the_end_is_the_end_even_if_the_proxy_leaves_at_that_moment() -> None:
    world = World({HERE: ScriptedProxy()})
    for _ in range(5):
        async with world.connections(HERE) as connections:
            await connections.session()
            await world.ends[-1].close()


async def test_a_fault_of_ours_ends_one_connection_not_the_gateway(
    caplog: pytest.LogCaptureFixture,
) -> None:
    world = World({HERE: ScriptedProxy()})
    calls = iter([ValueError("a bug"), PeerRejectedError("no")])

    async def fail_first(endpoint: Endpoint) -> Link:
        if error := next(calls, None):
            raise error
        return await world._dial(endpoint)

    async with asyncio.TaskGroup() as world.tasks:
        connections = ProxyConnections(
            terms(), (HERE,), fail_first, make_backoff=world.back_off(0.001)
        )
        keeping = world.tasks.create_task(connections.run())
        assert (await connections.session()).is_ready
        keeping.cancel()
    assert "a bug" in caplog.text


def newer(version: int = 4, params_version: int = 2) -> RootConfig:
    proxies = (RegisteredProxy(1, THERE, HERE),)
    root = replace(root_config(price=30), version=version, params_version=params_version)
    return replace(root, proxies=proxies)


async def test_new_parameters_make_a_new_connection_beside_the_old_one() -> None:
    world = World({HERE: ScriptedProxy()})
    async with world.connections(HERE) as connections:
        old = await connections.session()
        old._requests[b"running"] = None  # type: ignore[assignment]
        world.proxies[HERE] = ScriptedProxy(keys=proxy_keys(newer()))
        connections.update_root(newer())
        assert (old.is_outdated, connections.another([])) == (True, old)
        new = await connections.replacement([old], within_s=5.0)
        assert new is not None
        assert (old.root.price_per_token, new.root.price_per_token) == (20, 30)
        assert (old.is_ready, connections.all_ready()) == (True, [new])
        assert connections.another([]) is new
        assert connections.another([new]) is old
        old._requests.clear()


async def test_news_without_new_parameters_leave_the_connection_alone() -> None:
    world = World({HERE: ScriptedProxy(), THERE: ScriptedProxy()})
    async with world.connections(HERE) as connections:
        old = await connections.session()
        connections.update_root(newer(version=3))
        connections.update_root(newer(version=4, params_version=1))
        await settle()
        assert await connections.session() is old


async def test_a_proxy_with_other_parameters_makes_doubts() -> None:
    world = World({HERE: ScriptedProxy(keys=proxy_keys(newer()))})
    async with world.connections(HERE, first_delay_s=100.0) as connections:
        assert (connections.doubts.count, connections.all_ready()) == (1, [])
        assert await connections.replacement([], within_s=0.001) is None
        assert connections.doubts.count == 2
