"""The parent's end of the pipe to a child, for asyncio."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Generic, TypeVar

import msgspec

from app.isolation.frames import FrameBuffer, decode_payload, encode_frame

Incoming = TypeVar("Incoming")

_POLL_S = 0.001
_READ_BYTES = 2**16
"""Read at once: the tiniest frames this can hold are handled within a few milliseconds."""


class ParentPipe(Generic[Incoming]):
    """Messages to a child and, decoded by a strict schema, messages from it."""

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        decoder: msgspec.msgpack.Decoder[Incoming],
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._decoder = decoder
        self._encoder = msgspec.msgpack.Encoder()
        self._buffer = FrameBuffer()

    @classmethod
    async def open(
        cls, end: socket.socket, decoder: msgspec.msgpack.Decoder[Incoming]
    ) -> "ParentPipe[Incoming]":
        """Take over a connected stream socket; it is closed with the pipe."""
        reader, writer = await asyncio.open_connection(sock=end, limit=2 * _READ_BYTES)
        return cls(reader, writer, decoder)

    async def batches(self) -> AsyncIterator[list[Incoming]]:
        """Yield the messages as they come, those that came together at once, until the end.

        Raises:
            PipeError: what came is not a message of the schema, or too long.
        """
        while data := await self._read():
            yield [
                decode_payload(self._decoder, payload)
                for payload in self._buffer.receive_data(data)
            ]

    def post(self, message: msgspec.Struct) -> None:
        """Queue a whole message; never waits, so it also works while a task is cancelled.

        What the child has not read yet is kept in memory, so `drain` between larger messages.

        Raises:
            PipeError: the message is longer than a child takes.
        """
        self._write(encode_frame(self._encoder, message))

    async def send_secret(self, message: msgspec.Struct) -> None:
        """Send a short message and overwrite the bytes it was sent from.

        Raises:
            PipeError: the message is longer than a child takes.
        """
        frame = encode_frame(self._encoder, message)
        self._write(frame)
        transport = self._writer.transport
        while transport.get_write_buffer_size() and not transport.is_closing():  # noqa: ASYNC110
            await asyncio.sleep(_POLL_S)
        frame[:] = bytes(len(frame))

    def _write(self, frame: bytearray) -> None:
        if not self._writer.is_closing():
            self._writer.write(frame)

    async def drain(self) -> None:
        """Wait until the child has read most of what was posted; at once if it is gone."""
        with suppress(ConnectionError):
            await self._writer.drain()

    async def close(self) -> None:
        """Drop the connection and what was not sent yet."""
        self._writer.transport.abort()
        with suppress(ConnectionError):
            await self._writer.wait_closed()

    async def _read(self) -> bytes:
        try:
            return await self._reader.read(_READ_BYTES)
        except ConnectionError:
            return b""
