"""A developer's program in small: speaks the OpenAI API to the gateway of this program."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from app.domain.errors import AppError
from app.domain.said import said
from app.domain.try_it import GatewayAccess, Recording, Turn

MAX_ANSWER_CHARACTERS = 20_000
"""A page shows no more."""

SILENCE_LIMIT_S = 120.0
_MAX_BODY = 2**20
_MAX_NAMES = 200
_DATA, _DONE = b"data:", b"[DONE]"
_FIRST_ERROR_STATUS = 400


class NoAnswerError(AppError):
    """The gateway or the network did not answer a question; the text is theirs."""

    title = "The network gave no answer"


class GatewayClient:
    """Asks one gateway."""

    def __init__(self, session: aiohttp.ClientSession, access: GatewayAccess) -> None:
        self._session = session
        self._base = f"http://127.0.0.1:{access.port}/v1"

    async def models(self) -> tuple[str, ...]:
        """List the names of the models that the network serves now.

        Raises:
            NoAnswerError: the list could not be had.
        """
        async with _translated(), self._session.get(f"{self._base}/models") as answer:
            data = (await _whole(answer)).get("data")
        names = [str(each.get("id", "")) for each in data or () if isinstance(each, dict)]
        return tuple(name for name in names if name)[:_MAX_NAMES]

    async def ask(self, model: str, talk: Sequence[Turn], show: Callable[[str], None]) -> None:
        """Have the last turn of a talk answered; `show` gets the answer piece by piece.

        Raises:
            NoAnswerError: it was refused, or the answer broke off.
        """
        body = {
            "model": model,
            "messages": [{"role": turn.speaker.value, "content": turn.text} for turn in talk],
            "stream": True,
        }
        url = f"{self._base}/chat/completions"
        async with _translated(), self._session.post(url, json=body) as answer:
            if answer.status >= _FIRST_ERROR_STATUS:
                raise NoAnswerError(_reason(await _whole(answer), answer.status))
            await _read_pieces(answer.content, show)

    async def hear(self, model: str, recording: Recording) -> str:
        """Return what is said in a recording.

        Raises:
            NoAnswerError: it was refused.
        """
        form = aiohttp.FormData()
        form.add_field("model", model)
        form.add_field("file", io.BytesIO(recording.data), filename=recording.name)
        url = f"{self._base}/audio/transcriptions"
        async with _translated(), self._session.post(url, data=form) as answer:
            body = await _whole(answer)
        if answer.status >= _FIRST_ERROR_STATUS:
            raise NoAnswerError(_reason(body, answer.status))
        return str(body.get("text", ""))[:MAX_ANSWER_CHARACTERS]


@asynccontextmanager
async def gateway_client(access: GatewayAccess) -> AsyncIterator[GatewayClient]:
    """Be ready to ask that gateway while inside."""
    headers = {"Authorization": f"Bearer {access.api_key}"}
    timeout = aiohttp.ClientTimeout(total=None, sock_read=SILENCE_LIMIT_S)
    async with aiohttp.ClientSession(headers=headers, timeout=timeout) as session:
        yield GatewayClient(session, access)


@asynccontextmanager
async def _translated() -> AsyncIterator[None]:
    try:
        yield
    except aiohttp.ConnectionTimeoutError as error:
        raise NoAnswerError(said("The gateway did not answer.")) from error
    except aiohttp.ServerTimeoutError as error:
        raise NoAnswerError(
            said("Nothing came for {seconds} s.", seconds=round(SILENCE_LIMIT_S))
        ) from error
    except aiohttp.ClientError as error:
        raise NoAnswerError(said("The connection to the gateway was lost.")) from error


async def _whole(answer: aiohttp.ClientResponse) -> dict[str, Any]:
    data = bytearray()
    async for piece in answer.content.iter_any():
        data += piece
        if len(data) > _MAX_BODY:
            raise NoAnswerError(said("The answer is too long."))
    return _object(bytes(data))


def _object(data: bytes) -> dict[str, Any]:
    """Read a JSON object; anything else reads as an empty one."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _reason(body: dict[str, Any], status: int) -> str:
    error = body.get("error")
    message = error.get("message") if isinstance(error, dict) else None
    return message if isinstance(message, str) and message else f"It answered with {status}."


async def _read_pieces(stream: aiohttp.StreamReader, show: Callable[[str], None]) -> None:
    room = MAX_ANSWER_CHARACTERS
    async for data in _events(stream):
        if data == _DONE:
            return
        event = _object(data)
        if "error" in event:
            raise NoAnswerError(_reason(event, 502))
        piece = _piece(event)[:room]
        room -= len(piece)
        if piece:
            show(piece)
        if not room:
            raise NoAnswerError(said("The answer is too long to be shown whole."))
        await asyncio.sleep(0)
    raise NoAnswerError(said("The answer broke off."))


async def _events(stream: aiohttp.StreamReader) -> AsyncIterator[bytes]:
    while True:
        try:
            line = await stream.readline()
        except ValueError as error:
            raise NoAnswerError(said("The answer has a line that is too long.")) from error
        if not line:
            return
        if line.startswith(_DATA):
            yield line.removeprefix(_DATA).strip()


def _piece(event: dict[str, Any]) -> str:
    """Take the text out of a chunk, in which a worker may have written anything."""
    match event:
        case {"choices": [{"delta": {"content": str(text)}}, *_]}:
            return text
    return ""
