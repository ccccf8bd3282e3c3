import asyncio
import hashlib
from dataclasses import replace
from typing import Any

import pytest

from app.domain.network import Endpoint
from app.gateway.handshake import (
    ClientTerms,
    Welcome,
    authorization,
    check_image,
    check_proxy,
    shake_hands,
)
from app.gateway.met_proxies import MetProxies, ProxyId
from app.network.errors import OtherParametersError, PeerRejectedError, SessionEndedError
from app.network.session import Session
from app.protocol import messages as m
from app.protocol.connection import Role
from app.protocol.tl import TlObject
from tests.unit.gateway.scripted_proxy import (
    OWNER,
    SECRET_HASH,
    Refusal,
    ScriptedProxy,
    network,
    terms,
)
from tests.unit.localnet.parts import address
from tests.unit.network.support import linked

HERE = Endpoint("127.0.0.1", 1)
OTHER_KEY = bytes([1]) * 32


async def greeted(
    proxy: ScriptedProxy, client: ClientTerms | None = None, met: MetProxies | None = None
) -> Welcome:
    near, far = linked()
    session = Session(near, Role.CONNECTING)
    async with asyncio.TaskGroup() as tasks:
        running = [tasks.create_task(session.run()), tasks.create_task(proxy.serve(far))]
        try:
            return await shake_hands(session, HERE, client or terms(), met or MetProxies())
        finally:
            for task in running:
                task.cancel()


async def refusal_of(proxy: ScriptedProxy, client: ClientTerms | None = None) -> str:
    with pytest.RaisesGroup(PeerRejectedError) as group:
        await greeted(proxy, client)
    return str(group.value.exceptions[0])


@pytest.mark.asyncio
async def test_handshake_with_an_honest_proxy() -> None:
    proxy = ScriptedProxy(max_tokens=77)
    welcome = await greeted(proxy)
    assert (welcome.version, welcome.counted_tokens) == (2, 77)
    assert welcome.proxy.contract == proxy.keys.contract
    connect, authorize = proxy.asked
    params = m.ClientParams(3, OWNER.to_text(), True, 0, 2)
    assert connect == m.ClientConnectToProxy(params, min_config_version=3)
    assert authorize == m.ClientAuthorizeWithProxyShort(b"")


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("flags", "version", "agreed"), [(1, 2, 0), (3, 0, 0), (3, 1, 1), (3, 2, 2)]
)
async def test_versions(flags: int, version: int, agreed: int) -> None:
    assert (await greeted(ScriptedProxy(flags=flags, version=version))).version == agreed


FRIENDLY = ScriptedProxy().keys.contract


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"flags": 0, "is_test": None, "proto_version": None}, "too old"),
        ({"is_test": False}, "belongs to a real network, this gateway is set to a test network"),
        ({"proto_version": 3}, "version of the protocol that was not offered"),
        ({"proto_version": -1}, "version of the protocol that was not offered"),
        ({"proxy_owner_address": "nowhere"}, "names an address that is none"),
        ({"proxy_sc_address": ""}, "names an address that is none"),
        ({"proxy_public_key": OTHER_KEY}, "another address for its own contract"),
        ({"proxy_owner_address": address(9).to_text()}, "another address for its own contract"),
        ({"proxy_sc_address": address(9).to_text()}, "another address for its own contract"),
        ({"proxy_sc_address": FRIENDLY.to_text(bounceable=True)}, "its own contract in a wrong"),
        ({"proxy_sc_address": FRIENDLY.raw}, "its own contract in a wrong form"),
    ],
)
def test_a_proxy_that_is_not_what_it_should_be(changes: dict[str, Any], text: str) -> None:
    with pytest.raises(PeerRejectedError, match=text):
        check_proxy(ScriptedProxy().connected(**changes), terms())


@pytest.mark.parametrize("testnet", [False, True])
def test_addresses_may_have_the_flag_of_either_chain(*, testnet: bool) -> None:
    text = FRIENDLY.to_text(testnet=testnet)
    found = check_proxy(ScriptedProxy().connected(proxy_sc_address=text), terms())
    assert found.contract == FRIENDLY


@pytest.mark.parametrize(
    ("claimed", "text"),
    [
        (address(9).to_text(), "another address for this gateway's contract"),
        ("UQ", "names an address that is none"),
    ],
)
def test_the_clients_contract_is_checked(claimed: str, text: str) -> None:
    connected = replace(ScriptedProxy().connected(), client_sc_address=claimed)
    with pytest.raises(PeerRejectedError, match=text):
        check_proxy(connected, terms())


def test_a_real_network_demands_a_listed_program() -> None:
    image = bytes([5]) * 32
    check_image(image, network())
    real = network(is_test=False)
    with pytest.raises(PeerRejectedError, match="does not list"):
        check_image(image, real)
    check_image(image, replace(real, root=replace(real.root, proxy_hashes=frozenset({image}))))


@pytest.mark.asyncio
async def test_the_program_is_checked_before_the_first_word() -> None:
    proxy = ScriptedProxy(is_test=False)
    assert "does not list" in await refusal_of(proxy, terms(is_test=False))
    assert proxy.asked == []


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("function", "answer", "text"),
    [
        (m.ClientConnectToProxy, Refusal(602, "test mode\x1b mismatch"), "test mode  mismatch"),
        (m.ClientConnectToProxy, m.TcpPong(1), "something else"),
        (m.ClientAuthorizeWithProxyShort, Refusal(651, "later"), "later (code 651)"),
        (m.ClientAuthorizeWithProxyShort, m.TcpPong(1), "something else"),
        (
            m.ClientAuthorizeWithProxyShort,
            m.ClientAuthorizationWithProxyFailed(621, "wrong secret"),
            "does not accept this gateway: wrong secret (code 621)",
        ),
    ],
)
async def test_refusals(function: type[TlObject], answer: TlObject | Refusal, text: str) -> None:
    assert text in await refusal_of(ScriptedProxy(answers={function: answer}))


@pytest.mark.asyncio
async def test_a_proxy_that_changes_its_key_is_refused_before_authorization() -> None:
    proxy = ScriptedProxy()
    met = MetProxies()
    met.meet(HERE, ProxyId(proxy.keys.contract, OTHER_KEY, address(1)))
    with pytest.RaisesGroup(pytest.RaisesExc(PeerRejectedError, match="another key than before")):
        await greeted(proxy, met=met)
    assert len(proxy.asked) == 1


@pytest.mark.asyncio
async def test_a_proxy_without_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.gateway.handshake.CONNECT_TIMEOUT_S", 0.0)
    proxy = ScriptedProxy(silent={m.ClientConnectToProxy})
    with pytest.RaisesGroup(pytest.RaisesExc(SessionEndedError, match="did not answer")):
        await greeted(proxy)


@pytest.mark.parametrize(
    ("auth", "secret", "question"),
    [
        (
            m.ClientProxyConnectionAuthShort(SECRET_HASH, 1),
            b"",
            m.ClientAuthorizeWithProxyShort(b""),
        ),
        (
            m.ClientProxyConnectionAuthShort(hashlib.sha256(b"mine").digest(), 1),
            b"mine",
            m.ClientAuthorizeWithProxyShort(b"mine"),
        ),
        (
            m.ClientProxyConnectionAuthShort(SECRET_HASH, 1),
            b"mine",
            m.ClientAuthorizeWithProxyLong(),
        ),
        (m.ClientProxyConnectionAuthLong(1), b"", m.ClientAuthorizeWithProxyLong()),
    ],
)
def test_the_secret_is_shown_only_to_a_proxy_that_knows_its_hash(
    auth: TlObject, secret: bytes, question: TlObject
) -> None:
    assert authorization(auth, secret) == question


@pytest.mark.asyncio
async def test_a_proxy_that_has_not_heard_of_a_change_is_tried_again_soon() -> None:
    late = Refusal(602, "active config version is too low")
    with pytest.RaisesGroup(pytest.RaisesExc(OtherParametersError, match="refused this gateway")):
        await greeted(ScriptedProxy(answers={m.ClientConnectToProxy: late}))
