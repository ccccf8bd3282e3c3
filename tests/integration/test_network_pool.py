import asyncio
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.network import Endpoint, Policy, ServedModel
from app.network.listen import listening
from app.protocol.messages import (
    WorkerCompareBalanceWithProxy,
    WorkerEnabledDisabled,
    WorkerNewCoefficient,
)
from tests.integration.network_support import (
    HOST,
    TLS,
    RunningPool,
    listen_options,
    network,
    no_leaks,
    scripted_port,
)
from tests.unit.network.scripted_proxy import MODEL, ScriptedProxy
from tests.unit.network.worker_support import ANSWER, FakeHandler
from tests.unit.ton.support import local_root

pytestmark = pytest.mark.asyncio

ID = bytes(range(32))


@pytest.mark.parametrize("policy", Policy)
async def test_a_query_is_answered_over_tls(policy: Policy) -> None:
    proxy = ScriptedProxy()
    async with no_leaks(), scripted_port(proxy, TLS, policy=policy) as endpoint:
        pool = RunningPool(network(endpoint, connection=TLS, policy=policy))
        async with pool.running():
            await pool.until_ready()
            answer = await proxy.ask(ID)
        assert answer.head.status_code == 200
        assert pool.handler.queries[0].proxy.endpoint == endpoint


async def test_several_proxies_are_used_at_once() -> None:
    proxies = [ScriptedProxy(key=Ed25519PrivateKey.generate()) for _ in range(3)]
    async with (
        no_leaks(),
        scripted_port(proxies[0]) as one,
        scripted_port(proxies[1]) as two,
        scripted_port(proxies[2]) as three,
    ):
        pool = RunningPool(network(one, two, three))
        async with pool.running():
            states = await pool.until_ready(3)
            assert {state.endpoint for state in states} == {one, two, three}
            for number, proxy in enumerate(proxies):
                await proxy.ask(bytes([number]) * 32)
        assert len({query.proxy.contract for query in pool.handler.queries}) == 3
        assert {proxy.offer.proxy_cnt for proxy in proxies} == {3}


async def test_every_model_has_a_connection_of_its_own() -> None:
    proxy = ScriptedProxy()
    models = (ServedModel("builtin:chat", MODEL), ServedModel("builtin:speech", "ear@2:aa"))
    async with no_leaks(), scripted_port(proxy) as endpoint:
        pool = RunningPool(network(endpoint, models=models))
        async with pool.running():
            states = await pool.until_ready(2)
        assert [state.model for state in states] == ["ear", "tiny"]
        assert len(proxy.sessions) == 2


async def test_a_restarted_proxy_is_met_again_with_the_same_account() -> None:
    proxy = ScriptedProxy(signed_tokens=5, db_tokens=6, max_tokens=7)
    async with no_leaks(), scripted_port(proxy) as endpoint:
        pool = RunningPool(network(endpoint))
        async with pool.running():
            await pool.until_ready()
            await proxy.session.link.close()
            await pool.until_ready(0)
            await pool.until_ready(1)
        claims = [a for a in proxy.asked if isinstance(a, WorkerCompareBalanceWithProxy)]
        assert [claim.max_tokens for claim in claims] == [0, 7]


async def test_a_proxy_that_comes_back_later_is_met_again() -> None:
    proxy = ScriptedProxy()
    async with no_leaks():
        async with scripted_port(proxy) as endpoint:
            pass
        pool = RunningPool(network(endpoint))
        async with pool.running():
            assert await pool.until_error(endpoint) == f"Nobody answers at {endpoint}."
            options = listen_options(pool.network.connection)
            async with listening(HOST, endpoint.port, options, proxy.serve):
                (state,) = await pool.until_ready()
                assert state.status == f"Connected to the proxy at {endpoint}."
                assert state.last_error is None


async def test_another_proxy_takes_the_place_of_one_that_is_gone() -> None:
    proxies = [ScriptedProxy(key=Ed25519PrivateKey.generate()) for _ in range(2)]
    async with no_leaks(), scripted_port(proxies[0]) as one, scripted_port(proxies[1]) as two:
        pool = RunningPool(network(one, two, proxy_count=1), first_delay_s=30.0)
        async with pool.running():
            (first,) = await pool.until_ready()
            used, other = (one, two) if first.endpoint == one else (two, one)
            await proxies[[one, two].index(used)].session.link.close()
            states = await pool.until(
                lambda states: [s.endpoint for s in states if s.is_ready] == [other]
            )
        assert len(states) == 1


async def test_a_job_under_way_ends_on_the_session_it_began_on() -> None:
    proxy = ScriptedProxy()
    gate = asyncio.Event()
    handler = FakeHandler([gate, *ANSWER])
    async with no_leaks(), scripted_port(proxy) as endpoint:
        pool = RunningPool(network(endpoint, max_active_requests=1), handler)
        async with pool.running() as running, asyncio.TaskGroup() as group:
            await pool.until_ready()
            await proxy.ready.wait()
            asking = group.create_task(proxy.ask(ID))
            await handler.began.wait()
            old = proxy.session
            newer = replace(local_root(), version=4, params_version=2, price_per_token=50)
            proxy.root = newer
            running.update_root(newer)
            await pool.until(lambda _: len(proxy.sessions) == 2)
            await pool.until_ready()
            gate.set()
            assert (await asking).head.status_code == 200
            assert (old.is_ready, running.jobs_running) == (True, 0)
            await proxy.ask(bytes(32))
        assert [query.proxy.price_per_token for query in handler.queries] == [2, 50]
        assert handler.queries[0].proxy.contract != handler.queries[1].proxy.contract


async def test_a_proxy_with_newer_parameters_makes_doubts() -> None:
    proxy = ScriptedProxy(root=replace(local_root(), version=4, params_version=2))
    async with no_leaks(), scripted_port(proxy) as endpoint:
        pool = RunningPool(network(endpoint))
        async with pool.running() as running:
            await running.doubts.beyond(0)
            assert "old parameters" in await pool.until_error(endpoint)
            running.update_root(proxy.root)
            await pool.until_ready()


async def test_new_parameters_close_and_redial() -> None:
    proxy = ScriptedProxy()
    async with no_leaks(), scripted_port(proxy) as endpoint:
        pool = RunningPool(network(endpoint))
        async with pool.running() as running:
            await pool.until_ready()
            newer = replace(local_root(), version=4, params_version=2, price_per_token=50)
            proxy.root = newer
            running.update_root(newer)
            await pool.until_ready(0)
            assert await pool.until_error(endpoint) == "The network's parameters have changed."
            await pool.until_ready(1)
        assert len(proxy.sessions) == 2


@pytest.mark.parametrize("changes", [{"version": 3}, {"version": 2, "params_version": 9}])
async def test_old_news_of_the_root_change_nothing(changes: dict[str, int]) -> None:
    proxy = ScriptedProxy()
    async with no_leaks(), scripted_port(proxy) as endpoint:
        pool = RunningPool(network(endpoint))
        async with pool.running() as running:
            await pool.until_ready()
            changed: dict[str, object] = {**changes}
            running.update_root(replace(local_root(), **changed))  # type: ignore[arg-type]
            await proxy.ask(ID)
        assert len(proxy.sessions) == 1


async def test_proxies_may_come_from_the_root_and_may_change() -> None:
    proxy = ScriptedProxy()
    async with no_leaks(), scripted_port(proxy) as endpoint:
        listed = network(endpoint).proxies
        pool = RunningPool(network())
        async with pool.running() as running:
            (nobody,) = await pool.until(bool)
            assert (nobody.endpoint, nobody.is_ready) == (None, False)
            assert nobody.status == "The network lists no proxy for workers."
            running.update_root(replace(local_root(), version=4, proxies=listed))
            await pool.until_ready()


async def test_pausing_and_prices_reach_all_proxies() -> None:
    proxies = [ScriptedProxy(key=Ed25519PrivateKey.generate()) for _ in range(2)]
    async with no_leaks(), scripted_port(proxies[0]) as one, scripted_port(proxies[1]) as two:
        pool = RunningPool(network(one, two))
        async with pool.running() as running:
            await pool.until_ready(2)
            running.set_enabled(False)
            assert all(state.status.endswith("taking no jobs.") for state in running.states())
            for proxy in proxies:
                assert await proxy.next_message() == WorkerEnabledDisabled(1)
            running.set_coefficient(777)
            for proxy in proxies:
                assert await proxy.next_message() == WorkerNewCoefficient(777)
            assert not running.is_enabled


async def test_the_limit_counts_over_all_proxies() -> None:
    proxies = [ScriptedProxy(key=Ed25519PrivateKey.generate()) for _ in range(2)]
    gate = asyncio.Event()
    handler = FakeHandler([gate])
    async with no_leaks(), scripted_port(proxies[0]) as one, scripted_port(proxies[1]) as two:
        pool = RunningPool(network(one, two, max_active_requests=1), handler)
        async with pool.running() as running:
            await pool.until_ready(2)
            async with asyncio.TaskGroup() as group:
                first = group.create_task(proxies[0].ask(ID))
                await handler.began.wait()
                assert running.jobs_running == 1
                refused = await proxies[1].ask(bytes(32))
                assert refused.head.status_code == 429
                gate.set()
            assert first.result().head.status_code == 500  # the gate opens to nothing
            assert running.jobs_running == 0


async def test_leaving_cancels_running_work_and_tells_its_end_once() -> None:
    proxy = ScriptedProxy()
    handler = FakeHandler([asyncio.Event()])
    async with no_leaks(), scripted_port(proxy) as endpoint:
        pool = RunningPool(network(endpoint), handler)
        async with pool.running():
            await pool.until_ready()
            await proxy.ready.wait()
            async with asyncio.TaskGroup() as group:
                asking = group.create_task(_ignoring(proxy))
                await handler.began.wait()
                asking.cancel()
        assert handler.closed == 1
        assert [outcome.status for outcome in handler.outcomes] == [0]


async def _ignoring(proxy: ScriptedProxy) -> None:
    await proxy.ask(ID)


async def test_an_endpoint_without_anybody_does_not_keep_the_others_back() -> None:
    proxy = ScriptedProxy()
    async with no_leaks(), scripted_port(ScriptedProxy()) as gone:
        pass
    async with no_leaks(), scripted_port(proxy) as endpoint:
        pool = RunningPool(network(gone, endpoint))
        async with pool.running():
            await pool.until_ready(1)
            assert await pool.until_error(gone) == f"Nobody answers at {gone}."
            assert isinstance(gone, Endpoint)
