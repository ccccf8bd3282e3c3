"""Ask the API as the child's loop does, and read the parts of its answer."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.domain.job import Headers, JobRequest, ResponseBody, ResponseEnd, ResponseHead
from app.domain.price import TokenUsage
from app.engine.child.api import Api


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer, put together."""

    status: int
    headers: dict[str, str]
    body: bytes
    usage: TokenUsage
    pieces: tuple[bytes, ...]

    @property
    def value(self) -> Any:
        return json.loads(self.body)

    @property
    def error(self) -> dict[str, Any]:
        error: dict[str, Any] = self.value["error"]
        assert set(error) == {"message", "type", "param", "code"}
        assert isinstance(error["message"], str)
        assert error["message"]
        return error

    @property
    def events(self) -> list[Any]:
        *lines, last, rest = self.body.decode().split("\n\n")
        assert (last, rest) == ("data: [DONE]", "")
        return [json.loads(line.removeprefix("data: ")) for line in lines]


def never() -> bool:
    return False


def call(api: Api, request: JobRequest, cancelled: Callable[[], bool] = never) -> Answer:
    head, *bodies, end = api.answer(request, cancelled)
    assert isinstance(head, ResponseHead)
    assert isinstance(end, ResponseEnd)
    pieces = tuple(part.data for part in bodies if isinstance(part, ResponseBody))
    assert len(pieces) == len(bodies)
    assert all(pieces)
    return Answer(head.status, dict(head.headers), b"".join(pieces), end.usage, pieces)


def post(api: Api, path: str, body: bytes, headers: Headers = ()) -> Answer:
    return call(api, JobRequest("POST", path, headers, body))


def post_json(api: Api, path: str, **fields: Any) -> Answer:
    return post(api, path, json.dumps(fields).encode())


def chat(api: Api, text: str = "hello", **fields: Any) -> Answer:
    messages = [{"role": "user", "content": text}]
    body = {"model": "tiny", "messages": messages, "temperature": 0, **fields}
    return post_json(api, "/v1/chat/completions", **body)
