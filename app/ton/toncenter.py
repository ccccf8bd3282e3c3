"""The chain through a toncenter v2 server, over HTTP with JSON-RPC."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Any

import aiohttp
import msgspec

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, CellError
from app.ton.chain import (
    AccountState,
    ChainDataError,
    ChainUnavailableError,
    StackValue,
    Transaction,
)
from app.ton.pace import Pace
from app.ton.toncenter_answers import (
    KeptCells,
    open_envelope,
    read_account,
    read_fees,
    read_stack,
    read_transactions,
    to_base64,
    write_stack,
)
from app.ton.toncenter_endpoint import TIMEOUT_S, ToncenterEndpoint
from app.ton.transaction_pages import collect_transactions

MAX_ANSWER_SIZE = 16 << 20
"""16 transactions with a message of 256 KiB each, told twice in base64, are 11 MiB."""

_CHUNK_SIZE = 1 << 16
_LARGE_SIZE = 1 << 20  # reading it takes milliseconds
_MAX_RETRY_AFTER_S = 3600.0
_CLOCK_ACCOUNT = Address(0, bytes(32))
"""Any account's answer has the time; this one has neither code nor data."""


@asynccontextmanager
async def toncenter_session() -> AsyncIterator[aiohttp.ClientSession]:
    """Open what the clients share: no cookies, no proxies, no decompression."""
    async with aiohttp.ClientSession(
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        headers={"Accept": "application/json", "Accept-Encoding": "identity"},
    ) as session:
        yield session


class ToncenterClient:
    """A `ChainClient` that asks one server and believes it whatever has the right form."""

    def __init__(
        self,
        endpoint: ToncenterEndpoint,
        session: aiohttp.ClientSession,
        pace: Pace,
        *,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        self.name = endpoint.name
        self._url = f"{endpoint.url.rstrip('/')}/jsonRPC"
        self._headers = {"X-API-Key": endpoint.api_key} if endpoint.api_key else {}
        self._session = session
        self._pace = pace
        self._timeout_s = timeout_s
        self._numbers = itertools.count(1)
        self._cells = KeptCells()

    async def account(self, address: Address) -> AccountState:
        """Return the newest state that the server knows."""
        result = await self._call("getAddressInformation", {"address": address.raw})
        return await asyncio.to_thread(read_account, result, address, self._cells)

    async def run_get_method(
        self, address: Address, name: str, arguments: Sequence[StackValue] = ()
    ) -> tuple[StackValue, ...]:
        """Run a get-method on the newest state that the server knows."""
        stack = write_stack(arguments)
        parameters = {"address": address.raw, "method": name, "stack": stack}
        result = await self._call("runGetMethod", parameters)
        return await asyncio.to_thread(read_stack, result, name)

    async def transactions(
        self, address: Address, *, limit: int, before: tuple[int, bytes] | None = None
    ) -> list[Transaction]:
        """Return complete pages, whatever the server's own limit is."""

        async def fetch(start: tuple[int, bytes] | None, count: int) -> list[Transaction]:
            parameters: dict[str, Any] = {"address": address.raw, "limit": count}
            if start is not None:
                parameters |= {"lt": start[0], "hash": to_base64(start[1]), "archival": True}
            result = await self._call("getTransactions", parameters)
            return await asyncio.to_thread(read_transactions, result, address, limit=count)

        return await collect_transactions(fetch, limit=limit, before=before)

    async def send(self, boc: bytes) -> None:
        """Pass the message on."""
        await self._call("sendBoc", {"boc": to_base64(boc)})

    async def estimate_fee(self, address: Address, body: Cell, state_init: Cell | None) -> NanoTon:
        """Let the server run the message without checking its signature."""
        code, data = _code_and_data(state_init)
        parameters: dict[str, Any] = {"address": address.raw, "body": to_base64(body.to_boc())}
        parameters |= {"init_code": code, "init_data": data, "ignore_chksig": True}
        return read_fees(await self._call("estimateFee", parameters))

    async def time(self) -> int:
        """Return the time of the newest block that the server knows."""
        return (await self.account(_CLOCK_ACCOUNT)).at_utc

    async def _call(self, method: str, parameters: dict[str, Any]) -> bytes:
        await self._pace.wait()
        number = str(next(self._numbers))
        request = {"jsonrpc": "2.0", "id": number, "method": method, "params": parameters}
        try:
            async with asyncio.timeout(self._timeout_s):
                status, data = await self._post(msgspec.json.encode(request))
        except TimeoutError as error:
            raise ChainUnavailableError(f"{self.name} did not answer in time") from error
        except (aiohttp.ClientError, OSError) as error:
            raise ChainUnavailableError(f"{self.name}: {type(error).__name__}") from error
        if len(data) < _LARGE_SIZE:
            return open_envelope(data, status=status, request_id=number)
        return await asyncio.to_thread(open_envelope, data, status=status, request_id=number)

    async def _post(self, body: bytes) -> tuple[int, bytes]:
        headers = {"Content-Type": "application/json", **self._headers}
        async with self._session.post(
            self._url, data=body, headers=headers, allow_redirects=False
        ) as response:
            if response.status in {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE}:
                raise ChainUnavailableError(
                    f"{self.name} wants to be asked less often",
                    retry_after_s=_retry_after_s(response.headers.get("Retry-After", "")),
                )
            return response.status, await read_limited(response)


@asynccontextmanager
async def toncenter_clients(
    endpoints: Sequence[ToncenterEndpoint], timeout_s: float
) -> AsyncIterator[list[ToncenterClient]]:
    """Open a client for each server, which keeps to its own rate."""
    async with toncenter_session() as session:
        yield [
            ToncenterClient(each, session, Pace(each.rate), timeout_s=timeout_s)
            for each in endpoints
        ]


async def read_limited(response: aiohttp.ClientResponse) -> bytes:
    """Read an answer.

    Raises:
        ChainDataError: it is larger than `MAX_ANSWER_SIZE`.
    """
    data = bytearray()
    async for chunk in response.content.iter_chunked(_CHUNK_SIZE):
        data += chunk
        if len(data) > MAX_ANSWER_SIZE:
            raise ChainDataError("an answer is too large")
    return bytes(data)


def _retry_after_s(text: str) -> float | None:
    if not (text.isascii() and text.isdecimal() and len(text) <= len("999999")):
        return None
    return min(float(text), _MAX_RETRY_AFTER_S)


def _code_and_data(state_init: Cell | None) -> tuple[str, str]:
    if state_init is None:
        return "", ""
    reader = state_init.reader()
    if reader.uint(2):
        raise CellError("only code and data are expected in a wallet's first state")
    code, data = reader.optional_ref(), reader.optional_ref()
    return (
        to_base64(code.to_boc()) if code else "",
        to_base64(data.to_boc()) if data else "",
    )
