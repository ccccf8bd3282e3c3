"""A proxy that does what a test tells it: the accepting side of client sessions."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.network import ConnectionKind, Endpoint, NetworkDescription, Policy, RegisteredProxy
from app.gateway.handshake import ClientTerms
from app.localnet.account import AccountKind
from app.localnet.proxy_keys import ProxyKeys
from app.network.link import Link
from app.network.session import Session
from app.network.tasks import session_error
from app.protocol import messages as m
from app.protocol.connection import Role
from app.protocol.events import MessageReceived, QueryReceived
from app.protocol.tl import TlObject, encode_object
from app.ton.address import Address, parse_address
from app.ton.root_config import DEFAULT_ROOT_ADDRESS
from tests.unit.localnet.parts import address, proxy_keys, root_config

OWNER = address(8)
SECRET_HASH = bytes.fromhex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
"""SHA-256 of nothing."""


def network(*endpoints: Endpoint, **changes: Any) -> NetworkDescription:
    """A network file's content for the scripted proxy."""
    description = NetworkDescription(
        name="test",
        root=root_config(price=20),
        root_address=DEFAULT_ROOT_ADDRESS.raw,
        connection=ConnectionKind.PLAIN,
        policy=Policy.ANY,
        is_test=True,
        owner_address=address(7).raw,
        proxies=tuple(RegisteredProxy(n, end, end) for n, end in enumerate(endpoints)),
    )
    return replace(description, **changes)


def terms(**changes: Any) -> ClientTerms:
    return ClientTerms(network(**changes), OWNER)


@dataclass(frozen=True)
class Refusal:
    """A script's result that is sent as an error."""

    code: int
    message: str


Query = m.ClientRunQuery | m.ClientRunQueryEx
Script = Callable[["ScriptedProxy", Session, Query], Awaitable[None]]


async def answer_at_once(_proxy: "ScriptedProxy", session: Session, query: Query) -> None:
    """Send a head, a piece and the end, for ten tokens."""
    await session.send(head(query.request_id))
    await session.send(piece(query.request_id, b"some text"))
    await session.send(piece(query.request_id, b"", 10))


@dataclass
class ScriptedProxy:
    """What the proxy answers; change a field or replace an entry of `answers` to misbehave."""

    script: Script = answer_at_once
    keys: ProxyKeys = field(default_factory=lambda: proxy_keys(root_config(price=20)))
    is_test: bool = True
    flags: int = 3
    version: int = 2
    max_tokens: int = 0
    answers: dict[type[TlObject], TlObject | Refusal] = field(default_factory=dict)
    silent: set[type[TlObject]] = field(default_factory=set)
    asked: list[TlObject] = field(default_factory=list)
    queries: list[Query] = field(default_factory=list)
    sessions: list[Session] = field(default_factory=list)

    async def serve(self, link: Link) -> None:
        """Talk to one client until the end."""
        session = Session(link, Role.ACCEPTING, peer_name="The client")
        self.sessions.append(session)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(session.run())
                async for event in session.events():
                    match event:
                        case QueryReceived(query_id, function):
                            await self._answer(session, query_id, function)
                        case MessageReceived(m.ClientRunQuery() | m.ClientRunQueryEx() as query):
                            self.queries.append(query)
                            group.create_task(self._run(session, query))
        except BaseExceptionGroup as error:
            raise session_error(error) from None

    async def _run(self, session: Session, query: Query) -> None:
        await self.script(self, session, query)

    async def _answer(self, session: Session, query_id: int, function: TlObject) -> None:
        self.asked.append(function)
        if type(function) in self.silent:
            return
        answer = self.answers.get(type(function)) or self._honest_answer(function)
        if isinstance(answer, Refusal):
            await session.refuse(query_id, answer.code, answer.message)
        else:
            await session.answer(query_id, answer)

    def _honest_answer(self, function: TlObject) -> TlObject:
        empty = m.ProxySignedPaymentEmpty()
        match function:
            case m.ClientConnectToProxy(params):
                return self.connected(parse_address(params.client_owner_address))
            case m.ClientAuthorizeWithProxyShort() | m.ClientAuthorizeWithProxyLong():
                return m.ClientAuthorizationWithProxySuccess(empty, 0, self.max_tokens)
            case m.ClientUpdatePaymentStatus():
                return m.ClientPaymentStatus(empty, 0, self.max_tokens)
            case m.ClientGetWorkerTypesV2():
                worker = m.ClientWorkerInstanceV2(0, 1000, 1, 60)
                return m.ClientWorkerTypesV2((m.ClientWorkerTypeV2("tiny", (worker,)),))
        raise AssertionError(function)

    def connected(self, owner: Address = OWNER, **changes: Any) -> m.ClientConnectedToProxy:
        """Introduce itself honestly; `changes` are to the parameters."""
        params = m.ProxyParams(
            self.flags,
            self.keys.public_key,
            self.keys.owner.to_text(),
            self.keys.contract.to_text(),
            self.is_test if self.flags & 1 else None,
            self.version if self.flags & 2 else None,
        )
        return m.ClientConnectedToProxy(
            replace(params, **changes),
            self.keys.contract_of(AccountKind.CLIENT, owner).to_text(),
            m.ClientProxyConnectionAuthShort(SECRET_HASH, 1),
            m.ProxySignedPaymentEmpty(),
        )


def http_response(
    data: bytes = b"", *headers: tuple[str, str], status: int = 200, kind: str = "application/json"
) -> bytes:
    """A boxed `http.response`."""
    lines = tuple(m.HttpHeader(*line) for line in (("Content-Type", kind), *headers))
    return encode_object(m.HttpResponse("HTTP/1.1", status, "OK", lines, data))


def used(total: int) -> m.TokensUsed:
    return m.TokensUsed(total, 0, 0, 0, total)


def final(total: int) -> m.ClientQueryFinalInfo:
    return m.ClientQueryFinalInfo(0, used(total))


def head(
    request_id: bytes, answer: bytes | None = None, tokens: int | None = None
) -> m.ClientQueryAnswerEx:
    """The first message of an answer, the only one if `tokens` are known."""
    info = None if tokens is None else final(tokens)
    data = http_response() if answer is None else answer
    return m.ClientQueryAnswerEx(request_id, data, int(info is not None), info)


def piece(request_id: bytes, data: bytes, tokens: int | None = None) -> m.ClientQueryAnswerPartEx:
    """A further message of an answer, the last one if `tokens` are known."""
    info = None if tokens is None else final(tokens)
    return m.ClientQueryAnswerPartEx(request_id, data, int(info is not None), info)


def failure(request_id: bytes, code: int, text: str) -> m.ClientQueryAnswerError:
    """A proxy's own refusal."""
    return m.ClientQueryAnswerError(code, text, request_id, used(0))
