"""Proxies that lie or flood: the session ends with a sentence, the others go on."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.network import Endpoint
from app.network.errors import SessionEndedError
from app.protocol.messages import (
    HttpHeader,
    ProxyQueryAnswerEx,
    WorkerCompareBalanceWithProxy,
    WorkerCompareBalanceWithProxyResult,
    WorkerConnectToProxy,
    WorkerProxyHandshakeComplete,
    WorkerProxyHandshakeCompleted,
)
from app.protocol.tl import TlObject, encode_object
from app.ton.address import Address
from app.ton.contracts import proxy_contract_address
from tests.integration.network_support import (
    RunningPool,
    is_sentence,
    network,
    no_leaks,
    scripted_port,
)
from tests.unit.network.scripted_proxy import (
    PROXY_OWNER,
    Received,
    ScriptedProxy,
    http_request,
    run_query,
)
from tests.unit.network.worker_support import ANSWER

pytestmark = pytest.mark.asyncio

ID = bytes(range(32))
OTHER = Address(0, bytes([9]) * 32)


@dataclass
class Company:
    """A pool with an honest proxy and a bad one."""

    bad: ScriptedProxy
    good: ScriptedProxy = field(
        default_factory=lambda: ScriptedProxy(key=Ed25519PrivateKey.generate())
    )

    @asynccontextmanager
    async def running(self) -> AsyncIterator[tuple[RunningPool, Endpoint]]:
        async with (
            no_leaks(),
            scripted_port(self.bad) as bad_endpoint,
            scripted_port(self.good) as good_endpoint,
        ):
            pool = RunningPool(network(bad_endpoint, good_endpoint))
            async with pool.running():
                yield pool, bad_endpoint
                answer = await self.good.ask(ID)
                assert answer.head.status_code == 200

    async def error(self) -> str:
        """The sentence with which the bad proxy's session ends."""
        async with self.running() as (pool, endpoint):
            error = await pool.until_error(endpoint)
            await pool.until(lambda states: any(state.is_ready for state in states))
        assert is_sentence(error)
        return error


def scripted(step: type[TlObject], answer: Callable[[ScriptedProxy], Any]) -> ScriptedProxy:
    return ScriptedProxy(scripts={step: lambda proxy, _function: answer(proxy)})


def naming(**addresses: str) -> Callable[[ScriptedProxy], Any]:
    changes: dict[str, Any] = {**addresses}
    return lambda proxy: replace(
        proxy.connected(), params=replace(proxy.connected().params, **changes)
    )


HANDSHAKES = {
    "another kind of answer": (
        scripted(WorkerConnectToProxy, lambda _: WorkerProxyHandshakeCompleted()),
        "answered the handshake with something else",
    ),
    "another address": (
        scripted(WorkerConnectToProxy, naming(proxy_sc_address=OTHER.to_text())),
        "another address for its own contract",
    ),
    "no address": (
        scripted(WorkerConnectToProxy, naming(proxy_owner_address="\x1b]0;x\x07")),
        "names an address that is none",
    ),
    "another network": (ScriptedProxy(is_test=False), "belongs to a real network"),
    "no version at all": (ScriptedProxy(flags=0), "is too old for this program"),
    "a payment signed by another": (
        scripted(
            WorkerCompareBalanceWithProxy,
            lambda proxy: WorkerCompareBalanceWithProxyResult(
                replace(proxy, key=Ed25519PrivateKey.generate()).payment(), 0, 0, 0
            ),
        ),
        "The proxy's payment is not valid",
    ),
}


@pytest.mark.parametrize("name", HANDSHAKES)
async def test_a_handshake_with(name: str) -> None:
    proxy, text = HANDSHAKES[name]
    fresh = ScriptedProxy(
        key=proxy.key, is_test=proxy.is_test, flags=proxy.flags, scripts=proxy.scripts
    )
    assert text in await Company(fresh).error()


async def test_a_payment_that_went_down() -> None:
    company = Company(ScriptedProxy(signed_tokens=10, db_tokens=10, max_tokens=10))
    async with company.running() as (pool, endpoint):
        await pool.until_ready(2)
        company.bad.signed_tokens = 9
        await company.bad.session.send(company.bad.charge(ID))
        error = await pool.until_error(endpoint)
        assert error == "The proxy signed for 9 tokens after it had signed for 10."
    assert pool.sink.counters[0].signed_tokens in {0, 10}
    assert {c.signed_tokens for c in pool.sink.counters} <= {0, 10}


@pytest.mark.parametrize("keeps_contract", [True, False])
async def test_a_key_that_changes(keeps_contract: bool) -> None:
    company = Company(ScriptedProxy())
    async with company.running() as (pool, endpoint):
        await pool.until_ready(2)
        old_contract = company.bad.contract
        company.bad.key = Ed25519PrivateKey.generate()
        if keeps_contract:
            company.bad.scripts[WorkerConnectToProxy] = lambda proxy, _: naming(
                proxy_sc_address=old_contract.to_text()
            )(proxy)
        await company.bad.session.link.close()
        error = await pool.until(
            lambda states: any(
                s.endpoint == endpoint and s.last_error and "closed the" not in s.last_error
                for s in states
            )
        )
        (text,) = [state.last_error for state in error if state.endpoint == endpoint]
        assert text is not None
        assert is_sentence(text)
        expected = "another address for its own" if keeps_contract else "shows another key than"
        assert expected in text


async def test_a_contract_that_belongs_to_another_proxy() -> None:
    company = Company(ScriptedProxy())
    company.good.scripts[WorkerConnectToProxy] = lambda proxy, _function: proxy.connected()
    stolen = proxy_contract_address(
        company.good.root, PROXY_OWNER, PROXY_OWNER, company.good.public_key
    )
    company.bad.scripts[WorkerConnectToProxy] = lambda proxy, _function: naming(
        proxy_sc_address=stolen.to_text()
    )(proxy)
    assert "another address for its own contract" in await company.error()


async def test_queries_that_are_no_requests_and_header_bombs() -> None:
    company = Company(ScriptedProxy())
    bomb = tuple(HttpHeader("X" * 100, "y" * 10_000) for _ in range(500))
    bad_queries = [
        b"",
        b"\x01\x02\x03\x04",
        encode_object(WorkerProxyHandshakeCompleted()),
        encode_object(http_request(headers=bomb)),
        encode_object(http_request(headers=(HttpHeader("A\r\nB", "c"),))),
        encode_object(http_request(b'{"model":' + b"[" * 100_000)),
    ]
    async with company.running() as (pool, _endpoint):
        await pool.until_ready(2)
        for number, query in enumerate(bad_queries):
            answer = await company.bad.ask(bytes([number]) * 32, query=query)
            assert answer.head.status_code in {200, 400}
        assert [s.is_ready for s in pool.pool.states()] == [True, True]
    refused = [o for o in pool.handler.outcomes if o.status == 400]
    assert len(refused) == 5


async def test_a_flood_of_queries_is_answered_as_busy() -> None:
    gate = asyncio.Event()
    company = Company(ScriptedProxy())
    async with company.running() as (pool, _endpoint):
        pool.handler.parts = [gate, *ANSWER]
        await pool.until_ready(2)
        ids = [number.to_bytes(32, "little") for number in range(1, 501)]
        for request_id in ids:
            await company.bad.session.send(run_query(company.bad, request_id))
        statuses: dict[bytes, int] = {}
        while len(statuses) < len(ids) - pool.network.max_active_requests:
            message = await company.bad.next_message()
            if isinstance(message, ProxyQueryAnswerEx):
                statuses[message.request_id] = Received([message]).head.status_code
        assert set(statuses.values()) == {429}
        assert pool.pool.jobs_running == pool.network.max_active_requests
        gate.set()
    assert len(pool.handler.outcomes) == len(ids) + 1


async def test_a_proxy_that_hangs_up_at_every_step() -> None:
    for step in (WorkerConnectToProxy, WorkerCompareBalanceWithProxy, WorkerProxyHandshakeComplete):

        def hang_up(proxy: ScriptedProxy) -> Any:
            proxy.session._finish(SessionEndedError("enough"))
            raise SessionEndedError("enough")

        assert await Company(scripted(step, hang_up)).error() == "The proxy closed the connection."
