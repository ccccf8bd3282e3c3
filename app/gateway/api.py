"""The routes of the OpenAI API, answered by the network."""

import asyncio
import time
from collections.abc import Callable
from contextlib import aclosing

from aiohttp import web

from app.domain.job import Headers, JobRequest
from app.gateway.ask import Ask, Limits, read_ask
from app.gateway.errors import GatewayError, TooLargeError, UnknownModelError
from app.gateway.http_answer import AnswerWriter, StreamedAnswer, WholeAnswer
from app.gateway.offers import ModelOffer
from app.gateway.relay import Relay
from app.gateway.seal_book import SealBook, describe_engine
from app.gateway.seal_policy import SEAL_HEADER, SealMode, SealPolicy
from app.gateway.sealed_relay import SealedRelay
from app.gateway.uploads import UploadRoom
from app.network.peer_text import shown
from app.sealing.protection import DOES_NOT_PROVE, PROVES, UNSEALED

MAX_BODY_BYTES = 15 * 2**20
"""What fits into one frame of the network with room for headers."""

RELAYED_PATHS = ("/v1/chat/completions", "/v1/completions", "/v1/audio/transcriptions")

_TRAVELLING_HEADERS = ("accept", "content-type")
"""Nothing else of the developer's machine reaches a worker, least of all the API key."""

_LARGE_BYTES = 2**18
"""Bodies above this are looked through in a thread, because that takes milliseconds."""


class Api:
    """Answers the requests of developers; `clock` tells seconds since 1970."""

    def __init__(
        self,
        relay: Relay,
        limits: Limits,
        *,
        clock: Callable[[], float] = time.time,
        uploads: UploadRoom | None = None,
        seal: SealPolicy | None = None,
    ) -> None:
        self._relay = relay
        self._policy = seal or SealPolicy()
        self._book = SealBook(self._policy, clock)
        self._sealed = SealedRelay(relay, self._book, clock)
        self._limits = limits
        self._clock = clock
        self._uploads = uploads or UploadRoom()

    def routes(self) -> list[web.RouteDef]:
        """Return what is served."""
        return [
            web.get("/v1/models", self.models),
            web.get("/v1/models/{name:.+}", self.model),
            web.get("/v1/protection", self.protection),
            *(web.post(path, self.relay) for path in RELAYED_PATHS),
        ]

    async def models(self, _request: web.Request) -> web.Response:
        """List what the network serves now, with live workers and prices."""
        data = [model_object(offer) for offer in await self._relay.offers()]
        return web.json_response({"object": "list", "data": data})

    async def model(self, request: web.Request) -> web.Response:
        """Show one model."""
        name = request.match_info["name"]
        for offer in await self._relay.offers():
            if offer.name == name:
                return web.json_response(model_object(offer))
        raise UnknownModelError(
            f"No worker has served the model {shown(name)!r}; GET /v1/models lists the models.",
            param="model",
            code="model_not_found",
        )

    async def protection(self, _request: web.Request) -> web.Response:
        """Tell what sealing proves, and to whose engines requests have been sealed."""
        return web.json_response(
            {
                "seal": self._policy.mode.value,
                "proves": PROVES,
                "does_not_prove": DOES_NOT_PROVE,
                "unsealed": UNSEALED,
                "engines": [describe_engine(engine) for engine in self._book.engines()],
            }
        )

    async def relay(self, request: web.Request) -> web.StreamResponse:
        """Send a request to the network and its answer back."""
        started_at = self._clock()
        mode = self._policy.mode_for(request.headers.get(SEAL_HEADER))
        async with self._uploads.hold(_announced_size(request)):
            ask = await self._read_ask(await _job_request(request))
            return await self._answer(ask, mode, self._writer(request, ask, started_at))

    async def _read_ask(self, request: JobRequest) -> Ask:
        if len(request.body) > _LARGE_BYTES:
            return await asyncio.to_thread(read_ask, request, self._limits)
        return read_ask(request, self._limits)

    def _writer(self, request: web.Request, ask: Ask, started_at: float) -> AnswerWriter:
        def headers_now() -> Headers:
            return (
                ("X-Cocoon-Client-Start", f"{started_at:.6f}"),
                ("X-Cocoon-Client-End", f"{self._clock():.6f}"),
            )

        if ask.is_stream:
            return StreamedAnswer(request, headers_now, wants_debug=ask.enable_debug)
        return WholeAnswer(headers_now, wants_debug=ask.enable_debug)

    async def _answer(self, ask: Ask, mode: SealMode, writer: AnswerWriter) -> web.StreamResponse:
        try:
            async with aclosing(self._sealed.relay(ask, mode)) as parts:
                async for part in parts:
                    await writer.take(part)
        except GatewayError as error:
            return await writer.break_off(error)
        return await writer.finish()


def _announced_size(request: web.Request) -> int:
    """Return the size of a body before it is read; the largest if it is not told."""
    size = request.content_length
    if size is None or "Content-Encoding" in request.headers:
        return MAX_BODY_BYTES if request.can_read_body else 0
    if size > MAX_BODY_BYTES:
        raise TooLargeError(
            f"A request may have {MAX_BODY_BYTES} bytes; this one has {size}.", code="too_large"
        )
    return size


async def _job_request(request: web.Request) -> JobRequest:
    headers = tuple(
        (name, request.headers[name]) for name in _TRAVELLING_HEADERS if name in request.headers
    )
    return JobRequest(request.method, request.path, headers, await request.read())


def model_object(offer: ModelOffer) -> dict[str, object]:
    """The OpenAI model object, and beside it who serves the model for how much."""
    return {
        "id": offer.name,
        "object": "model",
        "created": 0,
        "owned_by": "cocoon",
        "workers": offer.workers,
        "running_requests": offer.running,
        "max_running_requests": offer.capacity,
        "nanotons_per_million_tokens": {
            "lowest": offer.lowest_price,
            "highest": offer.highest_price,
        },
    }
