"""The child's end of the pipe: blocking, for threads."""

import socket
import threading
from collections.abc import Iterator
from typing import Generic, TypeVar

import msgspec

from app.isolation.frames import FrameBuffer, encode_frame

Incoming = TypeVar("Incoming")

_READ_BYTES = 2**18


class ChildPipe(Generic[Incoming]):
    """Messages from the parent, read by one thread, and to it, sent by any thread."""

    def __init__(self, end: socket.socket, decoder: msgspec.msgpack.Decoder[Incoming]) -> None:
        self._socket = end
        self._decoder = decoder
        self._buffer = FrameBuffer()
        self._encoder = msgspec.msgpack.Encoder()
        self._sending = threading.Lock()

    def messages(self) -> Iterator[Incoming]:
        """Yield the parent's messages until it closes the pipe.

        Raises:
            PipeError: a length outside the limits.
            msgspec.DecodeError: the parent sent something else than its schema says.
            OSError: the connection broke.
        """
        while data := self._socket.recv(_READ_BYTES):
            for payload in self._buffer.receive_data(data):
                yield self._decoder.decode(payload)

    def send(self, *messages: msgspec.Struct) -> None:
        """Write whole messages at once, waiting while the parent is behind; safe from any thread.

        Raises:
            PipeError: a message is longer than the parent takes; nothing was sent.
            OSError: the parent is gone.
        """
        with self._sending:
            frames = [encode_frame(self._encoder, message) for message in messages]
            self._socket.sendall(b"".join(frames))
