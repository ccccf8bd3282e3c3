"""Proxies that lie, mumble or fall silent: each request ends with a reason, and others go on."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import openai
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.network import ConnectionKind, Endpoint, Policy
from app.gateway.ask import Limits
from app.localnet.proxy_keys import ProxyKeys
from app.network.link import Link
from app.network.listen import ListenOptions, listening
from app.network.session import Session
from app.protocol import messages as m
from app.ton.root_config import DEFAULT_ROOT_ADDRESS
from tests.integration.gateway_parts import Developer, completion, gateway, spent
from tests.integration.localnet_peers import HOST, until
from tests.unit.gateway.scripted_proxy import (
    Query,
    Refusal,
    ScriptedProxy,
    failure,
    head,
    http_response,
    network,
    piece,
    used,
)
from tests.unit.localnet.parts import address, root_config

pytestmark = pytest.mark.asyncio

LIMITS = Limits(timeout_s=0.3)
SOON_S = 10.0  # long before a request's own limit would end it
PLAIN = ListenOptions(connection=ConnectionKind.PLAIN, policy=Policy.ANY)
TLS = ListenOptions(connection=ConnectionKind.TLS, policy=Policy.ANY, difficulty_bits=2)
JSON = http_response(json.dumps(completion("Hi")).encode())


async def answer_well(_proxy: ScriptedProxy, session: Session, query: Query) -> None:
    await session.send(head(query.request_id, JSON, 10))


@asynccontextmanager
async def listening_proxy(
    proxy: ScriptedProxy | Callable[[Link], Awaitable[None]],
    port: int = 0,
    options: ListenOptions = PLAIN,
) -> AsyncIterator[Endpoint]:
    """Let a scripted proxy answer at a port while inside."""
    serve = proxy.serve if isinstance(proxy, ScriptedProxy) else proxy
    async with listening(HOST, port, options, serve) as real_port:
        yield Endpoint(HOST, real_port)


@asynccontextmanager
async def facing(
    proxy: ScriptedProxy | Callable[[Link], Awaitable[None]], folder: Path, **changes: Any
) -> AsyncIterator[Developer]:
    """Run a gateway whose only proxy is that one."""
    async with (
        listening_proxy(proxy) as endpoint,
        gateway(network(endpoint, **changes), folder, limits=LIMITS) as developer,
    ):
        yield developer


async def error_of(developer: Developer) -> openai.APIStatusError:
    with pytest.raises(openai.APIStatusError) as failed:
        await developer.chat()
    return failed.value


async def told(developer: Developer, text: str) -> openai.APIStatusError:
    """Ask until the reason is known; a busy machine connects slowly."""
    while text not in str(error := await error_of(developer)):
        assert error.status_code == 503
    return error


def other_keys() -> ProxyKeys:
    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    return ProxyKeys(key, address(2), root_config(price=20), DEFAULT_ROOT_ADDRESS)


@pytest.mark.parametrize(
    ("proxy", "text"),
    [
        (ScriptedProxy(is_test=False), "belongs to a real network"),
        (ScriptedProxy(flags=0), "too old for this program"),
        (ScriptedProxy(version=9), "version of the protocol that was not offered"),
        (
            ScriptedProxy(keys=replace(other_keys(), root=root_config(price=999))),
            "another address for its own contract",
        ),
        (
            ScriptedProxy(answers={m.ClientConnectToProxy: Refusal(602, "test mode mismatch")}),
            "refused this gateway: test mode mismatch (code 602)",
        ),
        (
            ScriptedProxy(
                answers={
                    m.ClientAuthorizeWithProxyShort: m.ClientAuthorizationWithProxyFailed(
                        621, "<b>wrong</b>\nsecret"
                    )
                }
            ),
            "does not accept this gateway: <b>wrong</b> secret (code 621)",
        ),
        (
            ScriptedProxy(answers={m.ClientConnectToProxy: m.TcpPong(1)}),
            "answered the handshake with something else",
        ),
    ],
)
async def test_a_proxy_that_is_not_what_it_should_be(
    proxy: ScriptedProxy, text: str, tmp_path: Path
) -> None:
    async with facing(proxy, tmp_path) as developer:
        error = await told(developer, text)
        assert (error.status_code, error.code) == (503, "no_proxy")
    assert proxy.queries == []


async def test_a_proxy_without_the_demanded_attestation(tmp_path: Path) -> None:
    proxy = ScriptedProxy()
    async with listening_proxy(proxy, options=TLS) as endpoint:
        description = network(endpoint, connection=ConnectionKind.TLS, policy=Policy.FAKE_TDX)
        async with gateway(description, tmp_path, limits=LIMITS) as developer:
            await told(developer, "carries no attestation")
    assert proxy.asked == []


async def test_a_proxy_that_changes_its_key_after_a_reconnect(tmp_path: Path) -> None:
    honest = ScriptedProxy(answer_well)
    async with listening_proxy(honest) as endpoint:
        pass
    async with gateway(network(endpoint), tmp_path, limits=LIMITS) as developer:
        async with listening_proxy(honest, endpoint.port):
            assert await developer.chat(extra_body={"timeout": 5}) == "Hi"
        changed = ScriptedProxy(answer_well, keys=other_keys())
        async with listening_proxy(changed, endpoint.port):
            await told(developer, "another key than before")
        assert changed.queries == []


Messages = Callable[[bytes], list[Any]]


@pytest.mark.parametrize(
    ("messages", "text"),
    [
        (lambda i: [head(i, b"garbage")], "bad answer"),
        (lambda i: [head(i, http_response(status=1000))], "1000 is no HTTP status"),
        (lambda i: [piece(i, b"first?"), head(i)], "it has no beginning"),
        (lambda i: [head(i, http_response(b"{}")), head(i)], "a second beginning"),
        (lambda i: [m.ClientQueryAnswer(JSON, True, i, used(-5))], "token counts"),
        (lambda i: [m.ClientQueryAnswer(JSON, True, i, used(2**62))], "token counts"),
        (lambda i: [failure(i, -1, "\x00\x1b[2J" * 10_000)], "failed on its way"),
        (lambda _: [failure(bytes(32), 602, "other")], "No answer within 0.3 seconds"),
        (lambda i: [head(i)], "No answer within 0.3 seconds"),
        (lambda _: [], "No answer within 0.3 seconds"),
    ],
)
async def test_answers_that_are_none(messages: Messages, text: str, tmp_path: Path) -> None:
    async def misbehave_once(proxy: ScriptedProxy, session: Session, query: Query) -> None:
        if len(proxy.queries) > 1:
            await answer_well(proxy, session, query)
        for message in messages(query.request_id) if len(proxy.queries) == 1 else ():
            await session.send(message)

    proxy = ScriptedProxy(misbehave_once)
    async with facing(proxy, tmp_path) as developer:
        error = await error_of(developer)
        assert error.status_code == (504 if "No answer" in text else 502)
        assert text in str(error)
        assert error.message.isprintable()
        assert await developer.chat() == "Hi"
        assert len(proxy.sessions) == 1, "the connection goes on"
        assert spent(tmp_path) == [("tiny", 10, 200)]


@pytest.mark.parametrize(
    "noise", [b"GET / HTTP/1.1\r\n\r\n", b"\xff" * 64, b"\x04\x00\x00\x00\x07\x00\x00\x00abcd", b""]
)
async def test_a_proxy_that_speaks_something_else(noise: bytes, tmp_path: Path) -> None:
    async def babble(link: Link) -> None:
        await link.write(noise)

    async with facing(babble, tmp_path) as developer:
        error = await error_of(developer)
        assert (error.status_code, error.code) == (503, "no_proxy")


async def test_a_proxy_that_hangs_up_in_the_middle_is_told_at_once(tmp_path: Path) -> None:
    async def hang_up(_proxy: ScriptedProxy, session: Session, query: Query) -> None:
        await session.send(head(query.request_id))
        await session.link.close()

    proxy = ScriptedProxy(hang_up)
    async with facing(proxy, tmp_path) as developer:
        async with asyncio.timeout(SOON_S):
            error = await error_of(developer)
        assert error.status_code == 502


async def test_another_proxy_serves_while_one_says_nothing(tmp_path: Path) -> None:
    good = ScriptedProxy(answer_well)
    mute = ScriptedProxy(silent={m.ClientConnectToProxy})
    async with (
        listening_proxy(good) as here,
        listening_proxy(mute) as there,
        gateway(network(here, there, proxy_count=2), tmp_path) as developer,
    ):
        await until(lambda: bool(mute.asked))
        answers = await asyncio.gather(*(developer.chat() for _ in range(5)))
        assert answers == ["Hi"] * 5


async def test_what_one_proxy_refuses_another_one_answers(tmp_path: Path) -> None:
    async def refuse(_proxy: ScriptedProxy, session: Session, query: Query) -> None:
        await session.send(failure(query.request_id, 651, "no workers for model tiny"))

    good, poor = ScriptedProxy(answer_well), ScriptedProxy(refuse)
    async with (
        listening_proxy(good) as here,
        listening_proxy(poor) as there,
        gateway(network(here, there, proxy_count=2), tmp_path) as developer,
    ):
        await until(lambda: len(good.asked) >= 2 and len(poor.asked) >= 2)
        for _ in range(20):
            assert await developer.chat() == "Hi"
        assert poor.queries


async def test_an_idle_proxy_that_leaves_is_replaced(tmp_path: Path) -> None:
    first, second = ScriptedProxy(answer_well), ScriptedProxy(answer_well)
    async with (
        listening_proxy(first) as here,
        listening_proxy(second) as there,
        gateway(network(here, there), tmp_path) as developer,
    ):
        assert await developer.chat() == "Hi"
        leaving, other = (first, second) if first.sessions else (second, first)
        await leaving.sessions[0].link.close()
        await until(lambda: len(leaving.sessions) + len(other.sessions) == 2)
        assert await developer.chat() == "Hi"
