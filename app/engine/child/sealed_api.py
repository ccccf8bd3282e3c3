"""Requests that only this process can read: opened here, answered, and the answer sealed again."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from http import HTTPStatus
from typing import Protocol

import msgspec

from app.domain.job import (
    JobRequest,
    ResponseBody,
    ResponseEnd,
    ResponseHead,
    ResponsePart,
)
from app.domain.price import TokenUsage
from app.engine.child.answers import JSON, Parts, content_answer, error_answer, usage_json
from app.engine.child.errors import ApiError
from app.engine.child.lanes import Cancelled
from app.engine.child.seal_keys import SealKeys
from app.sealing.answer import MAX_DATA_BYTES, AnswerSealer, write_head
from app.sealing.carrier import (
    ANSWER_TYPE,
    answer_line,
    is_sealed_request,
    key_answer,
    read_sealed_request,
)
from app.sealing.errors import ExpiredKeyError, ReplayedSealError, SealError, WrongKeyError
from app.sealing.request import Envelope

_STATUSES: Mapping[type[SealError], int] = {
    ReplayedSealError: HTTPStatus.CONFLICT,
    WrongKeyError: HTTPStatus.MISDIRECTED_REQUEST,
    ExpiredKeyError: HTTPStatus.MISDIRECTED_REQUEST,
}
_NO_KEY = ApiError(
    "This engine has no key to which requests can be sealed.",
    status=HTTPStatus.SERVICE_UNAVAILABLE,
    kind="server_error",
    code="seal_no_key",
)


class JobApi(Protocol):
    """What answers the jobs: one call per job, each in a thread of its own."""

    @property
    def model_hashes(self) -> Mapping[str, str]:
        """The SHA-256 of each model's weights, in hexadecimal."""
        ...

    @property
    def device(self) -> str:
        """Where the models calculate, for people."""
        ...

    def only(self, model: str) -> "JobApi":
        """Return the same with one model alone: a job's price depends on the model it names."""
        ...

    def answer(self, request: JobRequest, cancelled: Callable[[], bool]) -> Iterator[ResponsePart]:
        """Yield head, body and end; stop soon after `cancelled` has returned True."""
        ...


class SealedApi:
    """Answers open requests like `api`, and sealed ones so that only their sender can read it."""

    def __init__(self, api: JobApi, keys: SealKeys, tell_key: Callable[[bytes], None]) -> None:
        """Call `tell_key` with a new public key when the old one is worn out."""
        self._api = api
        self._keys = keys
        self._tell_key = tell_key

    def answer(self, request: JobRequest, cancelled: Cancelled) -> Iterator[ResponsePart]:
        """Yield head, body and end of the answer, sealed if the request was."""
        if not is_sealed_request(request):
            return self._api.answer(request, cancelled)
        try:
            return self._sealed(request, cancelled)
        except SealError as error:
            return self._refusal(error)

    def _sealed(self, request: JobRequest, cancelled: Cancelled) -> Iterator[ResponsePart]:
        clear, data = read_sealed_request(request.body)
        if data is None:
            return self._key()
        envelope = Envelope(data)
        opened, key_id = self._keys.open(envelope, clear)
        if (new_key := self._keys.renew_if_worn()) is not None:
            self._tell_key(new_key)
        sealer = AnswerSealer(opened.reply_key, envelope.request_id, key_id)
        parts = self._api.only(clear.model).answer(opened.request, cancelled)
        return sealed_parts(parts, sealer, cancelled)

    def _key(self) -> Parts:
        signed = self._keys.stated
        if signed is None:
            return error_answer(_NO_KEY)
        return content_answer(key_answer(signed), JSON, TokenUsage())

    def _refusal(self, error: SealError) -> Parts:
        status = _STATUSES.get(type(error), HTTPStatus.BAD_REQUEST)
        shown = ApiError(str(error), status=status, code=error.code)
        body = msgspec.json.encode(shown.as_json())
        signed = self._keys.stated
        if status == HTTPStatus.MISDIRECTED_REQUEST and signed is not None:
            body = key_answer(signed, shown.as_json()["error"])
        return content_answer(body, JSON, TokenUsage(), status=status)


def sealed_parts(
    parts: Iterator[ResponsePart], sealer: AnswerSealer, cancelled: Cancelled
) -> Parts:
    """Yield the parts of an answer sealed; one that was cut short has no last piece.

    The head leaves with the first piece of the body, as it does in an open answer.
    """
    held = b""
    with closing(parts):  # type: ignore[type-var]
        for part in parts:
            match part:
                case ResponseHead():
                    yield ResponseHead(HTTPStatus.OK, (("Content-Type", ANSWER_TYPE),))
                    held = answer_line(sealer.seal(write_head(part)))
                case ResponseBody(data):
                    yield ResponseBody(held + b"".join(_lines(data, sealer)))
                    held = b""
                case ResponseEnd(usage):
                    if not cancelled():
                        last = sealer.seal(b"", is_last=True)
                        yield ResponseBody(held + answer_line(last, usage_json(usage)))
                    yield part


def _lines(data: bytes, sealer: AnswerSealer) -> Iterator[bytes]:
    for start in range(0, len(data), MAX_DATA_BYTES):
        yield answer_line(sealer.seal(data[start : start + MAX_DATA_BYTES]))
