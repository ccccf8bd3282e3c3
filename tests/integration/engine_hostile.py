"""A child that has been taken over: what it sends when a job comes is the job's path."""

import struct
import time
from typing import NoReturn

import msgspec

from app.engine.child.messages import Body, End, FromChild, Head, LoadModels, Ready, Run, ToChild
from app.isolation.child_pipe import ChildPipe
from app.isolation.frames import MAX_FRAME_BYTES
from app.isolation.layer_names import REQUIRED
from app.isolation.start import ChildContext

HEAD = Head(1, 200, ())
END = End(1, 0, 0, 0, 0)
READY = Ready(("stand-in",), tuple(REQUIRED))


def _framed(payload: bytes) -> bytes:
    return struct.pack("<I", len(payload)) + payload


TRICKS: dict[str, list[bytes | FromChild]] = {
    "/garbage": [_framed(b"\xc1garbage!")],
    "/zero-length": [bytes(4)],
    "/oversize": [struct.pack("<I", MAX_FRAME_BYTES + 1)],
    "/huge-length": [b"\xff" * 4],
    "/deep-nesting": [_framed(b"\x91" * 2**16)],
    "/wrong-types": [_framed(msgspec.msgpack.encode({"type": "body", "number": "", "data": b""}))],
    "/bad-utf8": [_framed(b"\x82\xa4type\xabload-failed\xa6reason\xa2\xff\xfe")],
    "/ready-twice": [READY],
    "/other-job": [Head(2, 200, ())],
    "/head-twice": [HEAD, HEAD],
    "/body-first": [Body(1, b"x")],
    "/smuggling": [HEAD, *[Body(1, bytes(2**18))] * 8, End(1, 4, 0, 9, 0)],
    "/no-head": [END],
    "/after-the-end": [HEAD, END, Body(1, b"x")],
    "/split-header": [Head(1, 200, (("x", "1\r\nset-cookie: 2"),))],
    "/status-1": [Head(1, 1, ())],
    "/negative-tokens": [HEAD, End(1, -5, 0, 0, 0)],
    "/half-a-frame": [struct.pack("<I", 100) + b"x"],
}


def main(context: ChildContext) -> NoReturn:
    pipe = ChildPipe(context.pipe, msgspec.msgpack.Decoder(ToChild))
    for message in pipe.messages():
        match message:
            case LoadModels():
                pipe.send(READY)
            case Run(path=path):
                _play(context, pipe, TRICKS[path])
            case _:
                break
    raise SystemExit


def _play(context: ChildContext, pipe: ChildPipe[ToChild], trick: list[bytes | FromChild]) -> None:
    for item in trick:
        if isinstance(item, bytes):
            context.pipe.sendall(item)
        else:
            pipe.send(item)
    time.sleep(0.05)
    context.pipe.close()
