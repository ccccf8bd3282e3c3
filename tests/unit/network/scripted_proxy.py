"""A proxy that does what a test tells it: the accepting side of worker sessions."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.network import RootConfig
from app.network.link import Link
from app.network.session import Session
from app.network.tasks import session_error
from app.protocol.connection import Role
from app.protocol.events import MessageReceived, QueryReceived
from app.protocol.messages import (
    HttpHeader,
    HttpRequest,
    HttpResponse,
    ProxyParams,
    ProxyQueryAnswerErrorEx,
    ProxyQueryAnswerEx,
    ProxyQueryAnswerPartEx,
    ProxyRunQueryEx,
    ProxySignedPayment,
    ProxyWorkerRequestPayment,
    WorkerCompareBalanceWithProxy,
    WorkerCompareBalanceWithProxyResult,
    WorkerConnectedToProxy,
    WorkerConnectToProxy,
    WorkerExtendedCompareBalanceWithProxy,
    WorkerExtendedCompareBalanceWithProxyResult,
    WorkerParams,
    WorkerPaymentStatus,
    WorkerProxyHandshakeComplete,
    WorkerProxyHandshakeCompleted,
    WorkerUpdatePaymentStatus,
)
from app.protocol.tl import TlObject, decode_object, encode_object
from app.ton.address import Address
from app.ton.contracts import proxy_contract_address, worker_contract_address
from app.ton.root_config import DEFAULT_ROOT_ADDRESS
from app.ton.signed_payment import sign_payment
from tests.unit.ton.support import PROXY_KEY, local_root

OWNER = Address(0, bytes([5]) * 32)
PROXY_OWNER = Address(0, bytes([6]) * 32)
MODEL = "tiny@1:ff"


@dataclass(frozen=True)
class Refusal:
    """A script's result that is sent as an error."""

    code: int
    message: str


@dataclass
class ScriptedProxy:
    """What the proxy answers; change a field or replace an entry of `scripts` to misbehave."""

    key: Ed25519PrivateKey = PROXY_KEY
    root: RootConfig = field(default_factory=local_root)
    is_test: bool = True
    flags: int = 3
    version: int = 2
    signed_tokens: int = 0
    db_tokens: int = 0
    max_tokens: int = 0
    error_code: int = 0
    scripts: dict[type[TlObject], Callable[["ScriptedProxy", Any], TlObject | Refusal]] = field(
        default_factory=dict
    )
    asked: list[TlObject] = field(default_factory=list)
    received: asyncio.Queue[TlObject] = field(default_factory=asyncio.Queue)
    sessions: list[Session] = field(default_factory=list)
    ready: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def public_key(self) -> bytes:
        return self.key.public_key().public_bytes_raw()

    @property
    def contract(self) -> Address:
        return proxy_contract_address(self.root, DEFAULT_ROOT_ADDRESS, PROXY_OWNER, self.public_key)

    @property
    def worker_contract(self) -> Address:
        return worker_contract_address(self.root, self.contract, OWNER, self.public_key)

    @property
    def session(self) -> Session:
        return self.sessions[-1]

    @property
    def offer(self) -> WorkerParams:
        """What the worker last said of itself."""
        params = [asked.params for asked in self.asked if isinstance(asked, WorkerConnectToProxy)]
        return params[-1]

    async def serve(self, link: Link) -> None:
        """Talk to one worker until the end."""
        session = Session(link, Role.ACCEPTING, peer_name="The worker")
        self.sessions.append(session)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(session.run())
                group.create_task(self._listen(session))
        except BaseExceptionGroup as error:
            raise session_error(error) from None

    async def _listen(self, session: Session) -> None:
        async for event in session.events():
            match event:
                case QueryReceived(query_id, function):
                    self.asked.append(function)
                    answer = self._answer(function)
                    if isinstance(answer, Refusal):
                        await session.refuse(query_id, answer.code, answer.message)
                    else:
                        await session.answer(query_id, answer)
                    if isinstance(function, WorkerProxyHandshakeComplete):
                        self.ready.set()
                case MessageReceived(message):
                    self.received.put_nowait(message)

    def _answer(self, function: TlObject) -> TlObject | Refusal:
        script = self.scripts.get(type(function))
        return script(self, function) if script else self.honest_answer(function)

    def honest_answer(self, function: TlObject) -> TlObject:
        match function:
            case WorkerConnectToProxy():
                return self.connected()
            case WorkerCompareBalanceWithProxy():
                return WorkerCompareBalanceWithProxyResult(
                    self.payment(), self.db_tokens, self.max_tokens, self.error_code
                )
            case WorkerExtendedCompareBalanceWithProxy():
                return WorkerExtendedCompareBalanceWithProxyResult(0)
            case WorkerUpdatePaymentStatus():
                return WorkerPaymentStatus(self.payment(), self.db_tokens, self.max_tokens)
            case _:
                return WorkerProxyHandshakeCompleted()

    def connected(self) -> WorkerConnectedToProxy:
        params = ProxyParams(
            flags=self.flags,
            proxy_public_key=self.public_key,
            proxy_owner_address=PROXY_OWNER.to_text(),
            proxy_sc_address=self.contract.to_text(),
            is_test=self.is_test if self.flags & 1 else None,
            proto_version=self.version if self.flags & 2 else None,
        )
        return WorkerConnectedToProxy(params, self.worker_contract.to_text())

    def payment(self, tokens: int | None = None) -> ProxySignedPayment:
        return ProxySignedPayment(
            sign_payment(
                self.key,
                query_id=1,
                tokens=self.signed_tokens if tokens is None else tokens,
                worker_contract=self.worker_contract,
                excesses_to=PROXY_OWNER,
            )
        )

    def charge(self, request_id: bytes = bytes(32)) -> ProxyWorkerRequestPayment:
        return ProxyWorkerRequestPayment(
            request_id, self.payment(), self.db_tokens, self.max_tokens, 5, "UQ-somebody"
        )

    async def ask(self, request_id: bytes, **changes: Any) -> "Received":
        """Send a query and collect its answer."""
        await self.session.send(run_query(self, request_id, **changes))
        return await self.answer_to(request_id)

    async def answer_to(self, request_id: bytes) -> "Received":
        answer = Received()
        while not answer.is_complete:
            answer.take(await self.next_message())
        assert answer.request_ids == {request_id}
        return answer

    async def next_message(self) -> Any:
        async with asyncio.timeout(5):
            return await self.received.get()


@dataclass
class Received:
    """An answer as it arrived."""

    messages: list[Any] = field(default_factory=list)

    def take(self, message: Any) -> None:
        self.messages.append(message)

    @property
    def request_ids(self) -> set[bytes]:
        return {message.request_id for message in self.messages}

    @property
    def final(self) -> Any:
        return self.messages[-1].final_info

    @property
    def is_complete(self) -> bool:
        return bool(self.messages) and bool(self.messages[-1].flags & 1)

    @property
    def head(self) -> HttpResponse:
        first = self.messages[0]
        assert isinstance(first, ProxyQueryAnswerEx)
        response = decode_object(first.answer)
        assert isinstance(response, HttpResponse)
        return response

    def header(self, name: str) -> str | None:
        return next((h.value for h in self.head.headers if h.name == name), None)

    @property
    def parts(self) -> list[bytes]:
        return [m.answer for m in self.messages[1:] if isinstance(m, ProxyQueryAnswerPartEx)]

    @property
    def body(self) -> bytes:
        return self.head.payload + b"".join(self.parts)

    @property
    def error(self) -> ProxyQueryAnswerErrorEx:
        last = self.messages[-1]
        assert isinstance(last, ProxyQueryAnswerErrorEx)
        return last


def http_request(body: bytes = b'{"model":"tiny","messages":[]}', **changes: Any) -> HttpRequest:
    headers = (HttpHeader("Content-Type", "application/json"),)
    request = HttpRequest("POST", "/v1/chat/completions", "HTTP/1.1", headers, body)
    return replace(request, **changes)


def run_query(proxy: ScriptedProxy, request_id: bytes, **changes: Any) -> ProxyRunQueryEx:
    query = ProxyRunQueryEx(
        query=encode_object(http_request()),
        signed_payment=proxy.payment(),
        coefficient=1000,
        timeout=30.0,
        request_id=request_id,
        flags=1,
        enable_debug=False,
    )
    return replace(query, **changes)
