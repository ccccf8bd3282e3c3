"""The gateway's HTTP server: on this machine only, with a key, every error in OpenAI's shape."""

import hmac
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from app.domain.errors import AppError
from app.gateway.api import MAX_BODY_BYTES, RELAYED_PATHS, Api
from app.gateway.errors import BadRequestError, GatewayError, TooLargeError, WrongKeyError
from app.gateway.relay import Relay
from app.gateway.server_options import ServerOptions
from app.network.peer_text import shown

HOST = "127.0.0.1"
"""Nobody else's machine gets here; whoever wants that puts a proxy with TLS in front."""

SHUTDOWN_S = 1.0

LINGER_S = 2.0
"""How long the rest of a refused upload is read, so that its sender gets to see the answer."""

_log = logging.getLogger(__name__)


class ListenError(AppError):
    """The gateway's port is in use."""

    title = "The gateway cannot listen"
    hint = "Choose another port with --port, or 0 for any free one."


@asynccontextmanager
async def running_server(relay: Relay, options: ServerOptions) -> AsyncIterator[int]:
    """Serve until left; yields the port.

    Raises:
        ListenError: the port is taken.
    """
    runner = web.AppRunner(
        make_app(Api(relay, options.limits, seal=options.seal), options.api_key),
        access_log=None,
        handler_cancellation=True,
        shutdown_timeout=SHUTDOWN_S,
        lingering_time=LINGER_S,
    )
    await runner.setup()
    try:
        await _listen(runner, options.port)
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, port: int) -> None:
    try:
        await web.TCPSite(runner, HOST, port).start()
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ListenError(f"{HOST}:{port}: {reason}") from error


def make_app(api: Api, api_key: str) -> web.Application:
    """Put routes, key check and error texts together."""
    app = web.Application(
        client_max_size=MAX_BODY_BYTES, middlewares=[_errors_as_json, _key_check(api_key)]
    )
    app.add_routes(api.routes())
    return app


def _key_check(api_key: str) -> Middleware:
    """Let requests through only with the gateway's own key.

    The key also keeps web pages out, whatever name they reach this server by: no page knows it,
    and no answer allows a page of another origin to read it.
    """
    expected = api_key.encode()

    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        scheme, _, key = request.headers.get("Authorization", "").partition(" ")
        given = key.strip().encode("utf-8", "surrogateescape")
        if scheme.lower() != "bearer" or not hmac.compare_digest(given, expected):
            raise WrongKeyError(
                "The API key is missing or wrong; use the one of this gateway.",
                code="invalid_api_key",
            )
        return await handler(request)

    return check


@web.middleware
async def _errors_as_json(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except GatewayError as error:
        return _error_response(error)
    except web.HTTPException as error:
        return _http_error_response(request, error)
    except ConnectionError:
        raise  # the developer has left
    except Exception:  # whatever it is, the developer must hear of it
        if request.writer.output_size:
            raise  # too late for another answer: the connection is cut
        _log.exception("answering %s %s failed", request.method, shown(request.path))
        return _error_response(GatewayError("The gateway has a fault; its log tells more."))


def _error_response(error: GatewayError) -> web.Response:
    return web.Response(
        status=error.status,
        body=error.body(),
        content_type="application/json",
        headers=error.headers,
    )


def _http_error_response(request: web.Request, error: web.HTTPException) -> web.Response:
    """Say in the API's own way what the HTTP server found wrong."""
    asked = f"{request.method} {shown(request.path)}"
    match error:
        case web.HTTPRequestEntityTooLarge():
            text = f"A request may have {MAX_BODY_BYTES} bytes at most."
            return _error_response(TooLargeError(text, code="too_large"))
        case web.HTTPMethodNotAllowed():
            methods = ", ".join(sorted(error.allowed_methods))
            wrong = BadRequestError(f"{asked} is not served; the methods are {methods}.")
        case web.HTTPNotFound():
            paths = ", ".join(("/v1/models", *RELAYED_PATHS))
            wrong = BadRequestError(
                f"{asked} is not served; the paths are {paths}.", code="unknown_url"
            )
        case _:
            wrong = BadRequestError(f"{asked}: {error.reason}.")
    response = _error_response(wrong)
    response.set_status(error.status)
    if isinstance(error, web.HTTPMethodNotAllowed):
        response.headers["Allow"] = error.headers["Allow"]
    return response
