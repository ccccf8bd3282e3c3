"""The chain as a toncenter v2 server on loopback, over HTTP with JSON-RPC and REST.

Public methods are at ``/api/v2/<name>`` and ``/api/v2/jsonRPC``; the faucet, the clock and the
list of all transactions, which no public server has, are at ``/local/<name>``.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from time import time
from typing import Any, TypeVar

from aiohttp import web

from app.domain.errors import AppError
from app.localnet.chain.chain import Chain
from app.localnet.chain.store import Store, StoreError
from app.localnet.chain.toncenter_methods import LOCAL_METHODS, TONCENTER_METHODS, Method
from app.localnet.chain.toncenter_requests import Parameters, RequestError

HOST = "127.0.0.1"
API_PATH, LOCAL_PATH = "/api/v2", "/local"
FILE_NAME = "chain.sqlite"

MAX_BODY_SIZE = 1 << 18
"""A message of 64 KiB in base64, and a stack of smaller cells."""

_MAX_WAITING = 256
_HOST_NAMES = {HOST, "localhost"}

T = TypeVar("T")
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class ChainServerError(AppError):
    """The chain cannot be served."""

    title = "The local chain cannot be started"


@dataclass(frozen=True, slots=True)
class RunningChain:
    """A chain that is being served; `url` is what a toncenter client takes as its base."""

    url: str
    _chain: Chain
    _thread: ThreadPoolExecutor

    async def call(self, work: Callable[[Chain], T]) -> T:
        """Do something with the chain in its own thread, between two requests."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, work, self._chain)


@asynccontextmanager
async def running_chain(
    folder: Path, port: int = 0, *, clock: Callable[[], float] = time
) -> AsyncIterator[RunningChain]:
    """Open the chain in `folder`, which must exist, and serve it; port 0 chooses a free one.

    Raises:
        StoreError: the chain's file cannot be used.
        ChainServerError: the port is taken.
    """
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(1, "chain") as thread:
        store = await loop.run_in_executor(thread, Store.open, folder / FILE_NAME)
        try:
            chain = await loop.run_in_executor(thread, lambda: Chain(store, clock=clock))
            async with _serving(chain, thread, port) as running:
                yield running
        finally:
            await loop.run_in_executor(thread, store.close)


@asynccontextmanager
async def _serving(
    chain: Chain, thread: ThreadPoolExecutor, port: int
) -> AsyncIterator[RunningChain]:
    server = _Server(thread, chain)
    runner = web.AppRunner(server.application(), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        site = web.TCPSite(runner, HOST, port)
        try:
            await site.start()
        except OSError as error:
            raise ChainServerError(f"port {port}: {error.strerror or error}") from error
        bound: int = runner.addresses[0][1]
        yield RunningChain(f"http://{HOST}:{bound}{API_PATH}", chain, thread)
    finally:
        await runner.cleanup()


class _Server:
    """Answers requests; the chain is used in its own thread, one request after the other."""

    def __init__(self, thread: ThreadPoolExecutor, chain: Chain) -> None:
        self._thread = thread
        self._chain = chain
        self._waiting = 0

    def application(self) -> web.Application:
        """Return the routes."""
        application = web.Application(
            middlewares=[_only_from_here, _errors_as_json], client_max_size=MAX_BODY_SIZE
        )
        application.router.add_post(f"{API_PATH}/jsonRPC", self._json_rpc)
        application.router.add_get(API_PATH + "/{name}", self._get)
        application.router.add_post(API_PATH + "/{name}", self._post)
        application.router.add_post(LOCAL_PATH + "/{name}", self._local)
        return application

    async def _get(self, request: web.Request) -> web.Response:
        return await self._answer(TONCENTER_METHODS, request.match_info["name"], request.query)

    async def _post(self, request: web.Request) -> web.Response:
        parameters = _object(await _read_json(request))
        return await self._answer(TONCENTER_METHODS, request.match_info["name"], parameters)

    async def _local(self, request: web.Request) -> web.Response:
        parameters = _object(await _read_json(request))
        return await self._answer(LOCAL_METHODS, request.match_info["name"], parameters)

    async def _json_rpc(self, request: web.Request) -> web.Response:
        call = _object(await _read_json(request))
        name, parameters, number = call.get("method"), call.get("params") or {}, call.get("id")
        if not isinstance(name, str) or not isinstance(number, str | int | None):
            raise RequestError("a call has a method's name and an id")
        extra = {"jsonrpc": "2.0", "id": number}
        return await self._answer(TONCENTER_METHODS, name, _object(parameters), extra)

    async def _answer(
        self,
        methods: Mapping[str, Method],
        name: str,
        parameters: Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
    ) -> web.Response:
        try:
            body = await self._run(methods, name, parameters, extra)
        except RequestError as error:
            return _failure(str(error), error.status, extra)
        return web.Response(body=body, content_type="application/json", charset="utf-8")

    async def _run(
        self,
        methods: Mapping[str, Method],
        name: str,
        parameters: Mapping[str, Any],
        extra: Mapping[str, Any] | None,
    ) -> bytes:
        method = methods.get(name)
        if method is None:
            raise RequestError(f"There is no method {name[:40]!r}", HTTPStatus.NOT_FOUND)
        if self._waiting >= _MAX_WAITING:
            raise RequestError("Too many requests at once", HTTPStatus.TOO_MANY_REQUESTS)
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(
                self._thread, lambda: self._write_answer(method, parameters, extra)
            )
        except StoreError as error:
            raise RequestError(str(error), HTTPStatus.INTERNAL_SERVER_ERROR) from error
        finally:
            self._waiting -= 1

    def _write_answer(
        self, method: Method, parameters: Mapping[str, Any], extra: Mapping[str, Any] | None
    ) -> bytes:
        """Ask the chain; long lists of transactions take long to write, so this is no coroutine."""
        result = method(self._chain, Parameters(parameters))
        return _with_extra({"ok": True, "result": result, "@extra": f"{time()}:0:0"}, extra)


@web.middleware
async def _only_from_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse pages in a browser: those of other origins, and names that lead to this machine."""
    host = request.host.rsplit(":", 1)[0]
    if host not in _HOST_NAMES or "Origin" in request.headers:
        return _failure("Only programs on this machine are answered", HTTPStatus.FORBIDDEN)
    return await handler(request)


@web.middleware
async def _errors_as_json(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except RequestError as error:
        return _failure(str(error), error.status)
    except web.HTTPException as error:
        return _failure(error.reason, error.status)


async def _read_json(request: web.Request) -> Any:
    if request.content_type != "application/json":
        raise RequestError("The body must be application/json", HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
    data = await request.read()
    try:
        return json.loads(data) if data else {}
    except (ValueError, RecursionError) as error:
        raise RequestError("The body is not JSON", HTTPStatus.BAD_REQUEST) from error


def _object(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise RequestError("Parameters are an object with names", HTTPStatus.BAD_REQUEST)
    return value


def _with_extra(answer: dict[str, Any], extra: Mapping[str, Any] | None) -> bytes:
    return json.dumps({**answer, **(extra or {})}, separators=(",", ":")).encode()


def _failure(text: str, status: int, extra: Mapping[str, Any] | None = None) -> web.Response:
    answer = {"ok": False, "error": text, "code": int(status)}
    return web.Response(
        body=_with_extra(answer, extra), status=status, content_type="application/json"
    )
