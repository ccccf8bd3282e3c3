"""The gateway's HTTP face: the OpenAI API on loopback."""

import hmac
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

from app.domain.errors import AppError
from app.domain.job import JobRequest, ResponseHead
from app.gateway.ask import Limits, read_ask
from app.gateway.errors import BadRequestError, GatewayError, TooLargeError, WrongKeyError
from app.gateway.relay import ModelOffer, Relay

MAX_BODY_BYTES = 15 * 2**20
"""What fits into one frame of the network with room for headers."""

RELAYED_PATHS = ("/v1/chat/completions", "/v1/completions", "/v1/audio/transcriptions")

_TRAVELLING_HEADERS = ("accept", "content-type")
"""Nothing else of the developer's machine reaches a worker, least of all the API key."""

_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class ListenError(AppError):
    """The gateway's port is in use."""

    title = "The gateway cannot listen"
    hint = "Choose another port with --port, or 0 for any free one."


@dataclass(frozen=True, slots=True)
class ServerOptions:
    """Where to listen, who may ask, and the limits of a request; port 0 takes a free one."""

    api_key: str
    host: str = "127.0.0.1"
    port: int = 0
    limits: Limits = field(default_factory=Limits)


@asynccontextmanager
async def running_server(relay: Relay, options: ServerOptions) -> AsyncIterator[int]:
    """Serve until left; yields the port.

    Raises:
        ListenError: the port is taken.
    """
    runner = web.AppRunner(
        make_app(relay, options), access_log=None, handler_cancellation=True, shutdown_timeout=1.0
    )
    await runner.setup()
    try:
        await _listen(runner, options)
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, options: ServerOptions) -> None:
    try:
        await web.TCPSite(runner, options.host, options.port).start()
    except OSError as error:
        reason = error.strerror or str(error)
        raise ListenError(f"{options.host}:{options.port}: {reason}") from error


def make_app(relay: Relay, options: ServerOptions) -> web.Application:
    """Put routes, key check and error texts together."""
    face = _Face(relay, options)
    app = web.Application(
        client_max_size=MAX_BODY_BYTES, middlewares=[_errors_as_json, face.check_key]
    )
    app.router.add_get("/v1/models", face.models)
    app.router.add_get("/v1/models/{name:.+}", face.model)
    for path in RELAYED_PATHS:
        app.router.add_post(path, face.relay)
    return app


@web.middleware
async def _errors_as_json(request: web.Request, handler: _Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except web.HTTPRequestEntityTooLarge:
        error: GatewayError = TooLargeError(f"A request may have {MAX_BODY_BYTES} bytes at most.")
        return _error_response(error, error.status)
    except web.HTTPException as http_error:
        wrong = BadRequestError(f"{request.method} {request.path}: {http_error.reason}.")
        return _error_response(wrong, http_error.status)
    except GatewayError as gateway_error:
        return _error_response(gateway_error, gateway_error.status)


def _error_response(error: GatewayError, status: int) -> web.Response:
    return web.Response(status=status, body=error.body(), content_type="application/json")


class _Face:
    """The handlers."""

    def __init__(self, relay: Relay, options: ServerOptions) -> None:
        self._relay = relay
        self._options = options

    @web.middleware
    async def check_key(self, request: web.Request, handler: _Handler) -> web.StreamResponse:
        """Let a request through only with the gateway's own key."""
        scheme, _, key = request.headers.get("Authorization", "").partition(" ")
        expected = self._options.api_key
        if scheme.lower() != "bearer" or not hmac.compare_digest(key.encode(), expected.encode()):
            raise WrongKeyError(
                "The API key is missing or wrong; use the one that the gateway printed.",
                code="invalid_api_key",
            )
        return await handler(request)

    async def models(self, _request: web.Request) -> web.Response:
        """List what the network serves now, with live workers and prices."""
        data = [_model_object(offer) for offer in await self._relay.offers()]
        return web.json_response({"object": "list", "data": data})

    async def model(self, request: web.Request) -> web.Response:
        """Show one model."""
        name = request.match_info["name"]
        for offer in await self._relay.offers():
            if offer.name == name:
                return web.json_response(_model_object(offer))
        raise web.HTTPNotFound(reason=f"no worker has served the model {name[:200]!r}")

    async def relay(self, request: web.Request) -> web.StreamResponse:
        """Send a request to the network and its answer back, piece by piece."""
        ask = read_ask(await _job_request(request), self._options.limits)
        response: web.StreamResponse | None = None
        try:
            async with aclosing(self._relay.relay(ask)) as parts:
                async for part in parts:
                    if isinstance(part, ResponseHead):
                        response = await _begin(request, part)
                    elif response is not None:
                        await response.write(part.data)
        except GatewayError as error:
            if response is None:
                raise
            return await _break_off(request, response, error)
        if response is None:
            raise GatewayError("The network sent an empty answer.")
        await response.write_eof()
        return response


async def _job_request(request: web.Request) -> JobRequest:
    headers = tuple(
        (name, request.headers[name]) for name in _TRAVELLING_HEADERS if name in request.headers
    )
    return JobRequest(request.method, request.path, headers, await request.read())


async def _begin(request: web.Request, head: ResponseHead) -> web.StreamResponse:
    response = web.StreamResponse(status=head.status)
    for name, value in head.headers:
        response.headers.add(name, value)
    await response.prepare(request)
    return response


async def _break_off(
    request: web.Request, response: web.StreamResponse, error: GatewayError
) -> web.StreamResponse:
    """Tell a stream's reader what happened; cut other answers short, lest they look whole."""
    if response.content_type == "text/event-stream":
        await response.write(b"data: " + error.body() + b"\n\n")
        await response.write_eof()
    elif request.transport is not None:
        request.transport.abort()
    return response


def _model_object(offer: ModelOffer) -> dict[str, object]:
    """The OpenAI model object, and beside it who serves the model for how much."""
    return {
        "id": offer.name,
        "object": "model",
        "created": 0,
        "owned_by": "cocoon",
        "workers": offer.workers,
        "running_requests": offer.running,
        "max_running_requests": offer.capacity,
        "nanotons_per_token": {"lowest": offer.lowest_price, "highest": offer.highest_price},
    }
