"""How a command reaches the running program: only this user can come in, and only to this user.

On Linux and macOS a socket in a private folder, and the kernel says who is at each end. On Windows
a loopback port: a file that only this user can read holds a secret of this run, and both sides
prove that they have read it without saying it.
"""

import asyncio
import hmac
import os
import secrets
import socket
import sys
import tempfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Protocol

import msgspec

from app.desktop.orders import LONGEST_ANSWER, LONGEST_ORDER
from app.desktop.peer import is_same_user
from app.desktop.private_folder import make_private

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]
Callback = Callable[[asyncio.StreamReader, asyncio.StreamWriter], None]

_LONGEST_SOCKET_PATH = 100
"""Bytes; macOS has room for 103, Linux for 107."""

_NONCE_BYTES = 32


class Stranger(Exception):  # noqa: N818 - says who, not what went wrong
    """The other side is not this user's program."""


class Door(Protocol):
    """A way in."""

    async def open(self, callback: Callback) -> asyncio.Server:
        """Take connections; an old door of a program that was killed is replaced.

        Only the holder of the lock may do so.
        """

    async def knock(self) -> Streams:
        """Connect to the running program.

        Raises:
            OSError: nobody is there.
            Stranger: somebody else is there.
        """

    async def admit(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Check who has connected.

        Raises:
            Stranger: not this user.
        """


class SocketDoor:
    """A socket in the file system."""

    def __init__(self, folder: Path) -> None:
        self._path = socket_path(folder)

    async def open(self, callback: Callback) -> asyncio.Server:  # noqa: D102
        make_private(self._path.parent)
        return await asyncio.start_unix_server(callback, self._path, limit=LONGEST_ORDER)

    async def knock(self) -> Streams:  # noqa: D102
        reader, writer = await asyncio.open_unix_connection(self._path, limit=LONGEST_ANSWER)
        try:
            _check_peer(writer)
        except Stranger:
            writer.close()
            raise
        return reader, writer

    async def admit(  # noqa: D102
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        del reader
        _check_peer(writer)


def socket_path(folder: Path) -> Path:
    """Return where the socket of a folder is: in it, or in a short place if its path is long."""
    inside = folder / "control"
    if len(os.fsencode(inside)) <= _LONGEST_SOCKET_PATH:
        return inside
    name = sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
    user = os.getuid() if sys.platform != "win32" else 0
    return Path(tempfile.gettempdir()) / f"cocoon-provider-{user}-{name}" / "control"


def _check_peer(writer: asyncio.StreamWriter) -> None:
    transport_socket = writer.get_extra_info("socket")
    if not is_same_user(transport_socket):
        raise Stranger("another user is at the other end")


class _Card(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the file says."""

    port: Annotated[int, msgspec.Meta(ge=1, le=65_535)]
    secret: Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]


class _Proof(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    nonce: str
    proof: str = ""


class LoopbackDoor:
    """A port on this computer, and a file with a secret."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "control.json"
        self._secret = b""

    async def open(self, callback: Callback) -> asyncio.Server:  # noqa: D102
        make_private(self._file.parent)
        server = await asyncio.start_server(callback, "127.0.0.1", 0, limit=LONGEST_ORDER)
        self._secret = secrets.token_bytes(_NONCE_BYTES)
        card = _Card(_port_of(server.sockets[0]), self._secret.hex())
        await asyncio.to_thread(_write_secretly, self._file, msgspec.json.encode(card))
        return server

    async def knock(self) -> Streams:  # noqa: D102
        card = await asyncio.to_thread(_read_card, self._file)
        reader, writer = await asyncio.open_connection("127.0.0.1", card.port, limit=LONGEST_ANSWER)
        try:
            await _greet(reader, writer, bytes.fromhex(card.secret))
        except BaseException:
            writer.close()
            raise
        return reader, writer

    async def admit(  # noqa: D102
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        theirs = await _receive(reader)
        ours = secrets.token_hex(_NONCE_BYTES)
        await _send(writer, _Proof(ours, _prove(self._secret, "program", theirs.nonce)))
        _check_proof(await _receive(reader), self._secret, "command", ours)


async def _greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, secret: bytes) -> None:
    ours = secrets.token_hex(_NONCE_BYTES)
    await _send(writer, _Proof(ours))
    theirs = await _receive(reader)
    _check_proof(theirs, secret, "program", ours)
    await _send(writer, _Proof(ours, _prove(secret, "command", theirs.nonce)))


def _prove(secret: bytes, side: str, nonce: str) -> str:
    """Show knowledge of the secret; the side keeps a proof from being sent back as one's own."""
    return hmac.new(secret, f"{side} {nonce}".encode(), sha256).hexdigest()


def _check_proof(message: _Proof, secret: bytes, side: str, nonce: str) -> None:
    expected = _prove(secret, side, nonce)
    if not hmac.compare_digest(message.proof.encode(), expected.encode()):
        raise Stranger("the other end does not know the secret")


async def _send(writer: asyncio.StreamWriter, message: _Proof) -> None:
    writer.write(msgspec.json.encode(message) + b"\n")
    await writer.drain()


async def _receive(reader: asyncio.StreamReader) -> _Proof:
    try:
        return msgspec.json.decode(await reader.readuntil(), type=_Proof)
    except (msgspec.DecodeError, EOFError, asyncio.LimitOverrunError) as error:
        raise Stranger("the other end speaks something else") from error


def _port_of(listening: socket.socket) -> int:
    return int(listening.getsockname()[1])


def _write_secretly(path: Path, data: bytes) -> None:
    """Put the file in place at once; it is never there for others to read, nor half of it."""
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
    draft.replace(path)


def _read_card(path: Path) -> _Card:
    try:
        with path.open("rb") as file:
            return msgspec.json.decode(file.read(LONGEST_ORDER), type=_Card)
    except msgspec.DecodeError as error:
        raise FileNotFoundError(f"{path} is damaged") from error


def system_door(folder: Path) -> Door:
    """Return the door of this system."""
    return LoopbackDoor(folder) if sys.platform == "win32" else SocketDoor(folder)
