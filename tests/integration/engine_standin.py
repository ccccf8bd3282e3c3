"""A child whose API does what the path of a request says; for tests of what surrounds it."""

import ctypes
import json
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from app.domain.job import JobRequest, ResponseBody, ResponseEnd, ResponseHead, ResponsePart
from app.domain.price import TokenUsage
from app.engine.child.job_loop import serve
from app.engine.child.messages import LoadModels
from app.isolation.start import ChildContext

Cancelled = Callable[[], bool]

PLAIN = (("Content-Type", "text/plain"),)
EVENTS = (("Content-Type", "text/event-stream"),)
STEP_S = 0.01


class StandInApi:
    def __init__(self) -> None:
        self._inside = _inside()  # afterwards no file can be read

    @property
    def device(self) -> str:
        return "cpu int8"

    @property
    def model_hashes(self) -> dict[str, str]:
        return {"stand-in": "5" * 64}

    def only(self, _: str) -> "StandInApi":
        return self

    def answer(self, request: JobRequest, cancelled: Cancelled) -> Iterator[ResponsePart]:
        answers = {
            "/echo": _echo,
            "/ticks": _ticks,
            "/text": _text,
            "/stuck": _stuck,
            "/fail": _fail,
            "/flood": _flood,
            "/die": _die,
            "/crash": _crash,
            "/noise": _noise,
            "/forbidden": _forbidden,
            "/inside": self._tell,
        }
        return answers[request.path](request, cancelled)

    def _tell(self, _: JobRequest, __: Cancelled) -> Iterator[ResponsePart]:
        yield ResponseHead(200, PLAIN)
        yield ResponseBody(self._inside)
        yield ResponseEnd(TokenUsage())


def main(context: ChildContext) -> None:
    serve(context, _load)


def _load(order: LoadModels) -> StandInApi:
    for model in order.models.values():
        if not Path(model.path).is_dir():
            raise FileNotFoundError(f"no model in\n{model.path}")
    if "slow" in order.models:
        time.sleep(3600)
    return StandInApi()


def _echo(request: JobRequest, _: Cancelled) -> Iterator[ResponsePart]:
    yield ResponseHead(200, PLAIN)
    yield ResponseBody(request.body)
    yield ResponseEnd(TokenUsage(prompt=len(request.body), completion=1))


def _ticks(_: JobRequest, cancelled: Cancelled) -> Iterator[ResponsePart]:
    yield ResponseHead(200, EVENTS)
    yield from _steps(b"data: tick\n\n", cancelled)


def _text(_: JobRequest, cancelled: Cancelled) -> Iterator[ResponsePart]:
    yield ResponseHead(200, PLAIN)
    yield from _steps(b"tick", cancelled)


def _steps(data: bytes, cancelled: Cancelled) -> Iterator[ResponsePart]:
    steps = 0
    while not cancelled():
        yield ResponseBody(data)
        steps += 1
        time.sleep(STEP_S)
    yield ResponseEnd(TokenUsage(prompt=7, completion=steps))


def _stuck(_: JobRequest, __: Cancelled) -> Iterator[ResponsePart]:
    yield ResponseHead(200, EVENTS)
    time.sleep(3600)


def _fail(request: JobRequest, _: Cancelled) -> Iterator[ResponsePart]:
    if request.body == b"late":
        yield ResponseHead(200, EVENTS)
        yield ResponseBody(b"data: tick\n\n")
    raise ValueError(f"secret {request.body!r}")


def _flood(_: JobRequest, cancelled: Cancelled) -> Iterator[ResponsePart]:
    yield ResponseHead(200, PLAIN)
    pieces = 0
    while not cancelled():
        yield ResponseBody(bytes(2**20))
        pieces += 1
    yield ResponseEnd(TokenUsage(completion=1024 * pieces))


def _die(_: JobRequest, __: Cancelled) -> Iterator[ResponsePart]:
    yield ResponseHead(200, PLAIN)
    os._exit(3)


def _crash(request: JobRequest, _: Cancelled) -> Iterator[ResponsePart]:
    os.write(2, b"prompt: " + request.body + b"\n")
    ctypes.string_at(0)
    yield ResponseEnd(TokenUsage())


def _forbidden(_: JobRequest, __: Cancelled) -> Iterator[ResponsePart]:
    """Have this process traced, which no honest child asks for."""
    yield ResponseHead(200, EVENTS)
    ctypes.CDLL(None).ptrace(0, 0, 0, 0)
    yield ResponseEnd(TokenUsage())


def _noise(_: JobRequest, __: Cancelled) -> Iterator[ResponsePart]:
    for _unused in range(64):
        os.write(2, b"engine: " + b"x" * 2**16 + b"\n")
    yield ResponseHead(200, PLAIN)
    yield ResponseEnd(TokenUsage())


def _inside() -> bytes:
    """Tell what the child can see of itself."""
    facts = {
        "environment": dict(os.environ),
        "descriptors": sorted(_open_descriptors()),
        "folder": str(Path.cwd()),
    }
    return json.dumps(facts).encode()


def _open_descriptors() -> Iterator[int]:
    for number in range(256):
        try:
            os.fstat(number)
        except OSError:
            continue
        yield number
