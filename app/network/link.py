"""A stream of bytes to one other machine, whatever carries it."""

import asyncio
from contextlib import suppress
from typing import Protocol

from app.network.errors import SessionEndedError
from app.network.peer_identity import PeerIdentity

READ_SIZE = 65_536
FREE_BELOW = 32_768
"""With fewer bytes than this on its way to the system a link is free for more."""

LINGER_S = 1.0
"""How long a closing link waits until the other side has taken what was sent last."""

LOST = "The connection was lost."


class Link(Protocol):
    """What a session needs to talk; at most one reader and one writer at a time."""

    @property
    def peer(self) -> PeerIdentity:
        """Who is on the other side, as far as the link proves it."""

    async def read(self) -> bytes:
        """Return the next bytes as soon as there are some; nothing means the end.

        Raises:
            SessionEndedError: the connection broke.
        """

    async def write(self, data: bytes) -> None:
        """Send all of it; returns when the way is free for more.

        Cancelling ends the waiting only: the bytes leave whole.

        Raises:
            SessionEndedError: the connection broke.
        """

    @property
    def is_free(self) -> bool:
        """Whether `write` would not wait."""

    def write_at_once(self, data: bytes) -> None:
        """Send all of it without waiting; meant for little, and for when the link is free.

        Raises:
            SessionEndedError: the connection broke.
        """

    async def close(self) -> None:
        """Give the last bytes a moment to leave, then close; never fails."""


class PlainLink:
    """Bytes over TCP as they are."""

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        peer: PeerIdentity | None = None,
        *,
        read_already: bytes = b"",
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._peer = peer or PeerIdentity()
        self._read_already = read_already

    @property
    def peer(self) -> PeerIdentity:
        """Who is on the other side, as far as the link proves it."""
        return self._peer

    async def read(self) -> bytes:
        """Return the next bytes; nothing at the end."""
        if self._read_already:
            data, self._read_already = self._read_already, b""
            return data
        try:
            return await self._reader.read(READ_SIZE)
        except OSError as error:
            raise SessionEndedError(LOST) from error

    async def write(self, data: bytes) -> None:
        """Send all of it; returns when less than a buffer's worth is waiting."""
        self.write_at_once(data)
        await self.drain()

    @property
    def is_free(self) -> bool:
        """Whether little is waiting to leave."""
        return self._writer.transport.get_write_buffer_size() < FREE_BELOW

    def write_at_once(self, data: bytes) -> None:
        """Hand the bytes to the system or to a buffer, which may grow."""
        if self._writer.is_closing():
            raise SessionEndedError(LOST)
        self._writer.write(data)

    async def drain(self) -> None:
        """Return when less than a buffer's worth is waiting."""
        try:
            await self._writer.drain()
        except OSError as error:
            raise SessionEndedError(LOST) from error

    async def close(self) -> None:
        """Close, after at most `LINGER_S` seconds for the last bytes."""
        self._writer.close()
        try:
            with suppress(OSError, TimeoutError):
                async with asyncio.timeout(LINGER_S):
                    await self._writer.wait_closed()
        finally:
            self._writer.transport.abort()
