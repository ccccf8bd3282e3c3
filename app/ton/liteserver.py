"""The chain through a liteserver, over ADNL; see `app.ton.liteserver_answers` for what is proven.

A liteserver cannot estimate fees: a pool that has a toncenter server too asks that one.
"""

import asyncio
import binascii
import secrets
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from pytoniq_core.tl.block import BlockIdExt
from pytoniq_core.tl.generator import TlGenerator, TlSchemas

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.adnl import AdnlConnection, AdnlError, open_adnl
from app.ton.cells import Cell
from app.ton.chain import (
    AccountState,
    ChainDataError,
    ChainUnavailableError,
    GetMethodError,
    MessageRejectedError,
    QuestionNotOfferedError,
    StackValue,
    Transaction,
)
from app.ton.chain_pool import ChainPool
from app.ton.guarded_client import GuardedClient
from app.ton.liteserver_answers import read_account, read_stack, read_transactions, write_stack
from app.ton.pace import Pace
from app.ton.transaction_pages import collect_transactions

TIMEOUT_S = 10.0
REQUESTS_PER_S = 10.0
"""Public liteservers cut off who asks faster for long."""

_RESULT_ONLY = 4
_METHOD_FLAG = 0x10000
_SUCCESS_CODES = (0, 1)
_SHOWN_LENGTH = 160


@dataclass(frozen=True, slots=True)
class LiteserverEndpoint:
    """A server of the network's configuration file: `public_key` has 32 bytes."""

    host: str
    port: int
    public_key: bytes

    @property
    def name(self) -> str:
        """Host and port, for people."""
        return f"{self.host}:{self.port}"


@asynccontextmanager
async def open_liteserver_pool(
    endpoints: Sequence[LiteserverEndpoint], *, timeout_s: float = TIMEOUT_S
) -> AsyncIterator[ChainPool]:
    """Open a pool that prefers the endpoints named first and connects when it is asked.

    Raises:
        ValueError: there is no endpoint.
    """
    clients = [
        LiteserverClient(each, Pace(REQUESTS_PER_S), timeout_s=timeout_s) for each in endpoints
    ]
    try:
        yield ChainPool([GuardedClient(client, client.name) for client in clients])
    finally:
        for client in clients:
            client.close()


class LiteserverClient:
    """A `ChainClient` that asks one liteserver, one question after the other."""

    def __init__(
        self, endpoint: LiteserverEndpoint, pace: Pace, *, timeout_s: float = TIMEOUT_S
    ) -> None:
        self.name = endpoint.name
        self._endpoint = endpoint
        self._pace = pace
        self._timeout_s = timeout_s
        self._connection: AdnlConnection | None = None
        self._lock = asyncio.Lock()
        generator: Any = TlGenerator.with_default_schemas()
        self._schemas = TlSchemas(generator.generate().list, auto_deserialize=False)

    def close(self) -> None:
        """Hang up; the next question connects again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    async def account(self, address: Address) -> AccountState:
        """Return the state in the newest block of the masterchain, proven against it."""
        block, now_utc = await self._newest_block()
        question = {"id": _block_id(block), "account": _account_id(address)}
        answer = await self._ask("getAccountState", question)
        return await asyncio.to_thread(read_account, answer, block, address, now_utc)

    async def run_get_method(
        self, address: Address, name: str, arguments: Sequence[StackValue] = ()
    ) -> tuple[StackValue, ...]:
        """Let the server run a get-method on the newest state; its result is not proven."""
        block, _ = await self._newest_block()
        question = {
            "mode": _RESULT_ONLY,
            "id": _block_id(block),
            "account": _account_id(address),
            "method_id": binascii.crc_hqx(name.encode(), 0) | _METHOD_FLAG,
            "params": write_stack(arguments),
        }
        answer = await self._ask("runSmcMethod", question)
        exit_code = answer.get("exit_code")
        if not isinstance(exit_code, int):
            raise ChainDataError("a get-method without an exit code")
        if exit_code not in _SUCCESS_CODES:
            raise GetMethodError(name, exit_code)
        return await asyncio.to_thread(read_stack, answer.get("result", b""))

    async def transactions(
        self, address: Address, *, limit: int, before: tuple[int, bytes] | None = None
    ) -> list[Transaction]:
        """Return complete pages, whose first transaction is the one that the state names."""

        async def fetch(start: tuple[int, bytes] | None, count: int) -> list[Transaction]:
            if start is None:
                state = await self.account(address)
                start = (state.last_lt, state.last_hash)
            if start[0] == 0:
                return []
            question = {"count": count, "account": _account_id(address)}
            question |= {"lt": start[0], "hash": start[1].hex()}
            answer = await self._ask("getTransactions", question)
            return await asyncio.to_thread(read_transactions, answer, address, start, limit=count)

        return await collect_transactions(fetch, limit=limit, before=before)

    async def send(self, boc: bytes) -> None:
        """Pass the message on."""
        answer = await self._ask("sendMessage", {"body": boc})
        if answer.get("status") != 1:
            raise ChainDataError("the message was neither taken nor refused")

    async def estimate_fee(self, address: Address, body: Cell, state_init: Cell | None) -> NanoTon:
        """Raise `QuestionNotOfferedError`."""
        del address, body, state_init
        raise QuestionNotOfferedError("a liteserver does not estimate fees")

    async def time(self) -> int:
        """Return the time of the newest block of the masterchain, by the server's word."""
        return (await self._newest_block())[1]

    async def _newest_block(self) -> tuple[BlockIdExt, int]:
        answer = await self._ask("getMasterchainInfoExt", {"mode": 0})
        try:
            block, at_utc = BlockIdExt.from_dict(answer["last"]), answer["last_utime"]
        except (KeyError, ValueError, TypeError, AttributeError) as error:
            raise ChainDataError("malformed name of a block") from error
        if not isinstance(at_utc, int) or at_utc < 0 or block.workchain != -1:
            raise ChainDataError("a block that cannot be")
        return block, at_utc

    async def _ask(self, method: str, question: Mapping[str, Any]) -> Mapping[str, Any]:
        await self._pace.wait()
        inner = self._schemas.serialize(f"liteServer.{method}", dict(question))
        query = self._schemas.serialize("liteServer.query", {"data": inner})
        async with self._lock:
            data = await self._exchange(query)
        answer = self._decode(data)
        if answer.get("@type") == "liteServer.error":
            _raise_for(method, answer)
        return answer

    async def _exchange(self, query: bytes) -> bytes:
        """Ask on the open connection, or on a new one; any failure closes it."""
        try:
            async with asyncio.timeout(self._timeout_s):
                if self._connection is None:
                    where = self._endpoint
                    self._connection = await open_adnl(where.host, where.port, where.public_key)
                return await self._query(self._connection, query)
        except (TimeoutError, OSError, EOFError, AdnlError) as error:
            self.close()
            reason = str(error)[:_SHOWN_LENGTH] or type(error).__name__
            raise ChainUnavailableError(f"{self.name}: {reason}") from error
        except BaseException:
            self.close()
            raise

    async def _query(self, connection: AdnlConnection, query: bytes) -> bytes:
        """Send one query and skip whatever arrives before its answer."""
        number = secrets.token_hex(32)
        message = {"query_id": number, "query": query}
        await connection.send(self._schemas.serialize("adnl.message.query", message))
        while True:
            frame = self._decode(await connection.receive())
            if frame.get("query_id") == number and isinstance(frame.get("answer"), bytes):
                answer: bytes = frame["answer"]
                return answer

    def _decode(self, data: bytes) -> Mapping[str, Any]:
        try:
            found, _ = self._schemas.deserialize(data)
        except Exception as error:  # the library raises whatever its code runs into
            raise ChainDataError("an answer is malformed") from error
        if not isinstance(found, dict):
            raise ChainDataError("an answer of an unknown kind")
        return found


def _account_id(address: Address) -> dict[str, Any]:
    return {"workchain": address.workchain, "id": address.hash.hex()}


def _block_id(block: Any) -> dict[str, Any]:
    return dict(block.to_dict())


def _raise_for(method: str, answer: Mapping[str, Any]) -> None:
    text = f"{answer.get('code')} {str(answer.get('message'))[:_SHOWN_LENGTH]!r}"
    if method == "sendMessage" and "external message" in text:
        raise MessageRejectedError(f"the message was refused: {text}")
    raise ChainUnavailableError(f"the server cannot answer: {text}")
