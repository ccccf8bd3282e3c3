"""An encrypted connection to a liteserver.

A TCP stream after a handshake of one packet; both directions are AES-CTR streams with keys that
the client made and only the holder of the server's key can read. A frame is a u32 length, 32
random bytes, the payload and the SHA-256 of both. Source: the chain's documentation of ADNL over
TCP; the cryptography is that of `pytoniq-core`.
"""

import asyncio
import hashlib
import secrets
from dataclasses import dataclass
from typing import Any

from pytoniq_core.crypto.ciphers import Client, Server, create_aes_ctr_cipher, get_shared_key

MAX_FRAME_SIZE = 16 << 20
"""As much as a liteserver may say at once; 16 transactions with large messages are 4 MiB."""

_NONCE_SIZE, _CHECKSUM_SIZE, _LENGTH_SIZE = 32, 32, 4
_OVERHEAD = _NONCE_SIZE + _CHECKSUM_SIZE
_PARAMETERS_SIZE = 160


class AdnlError(Exception):
    """The other side broke the rules of the connection, which must be closed."""


@dataclass(frozen=True, slots=True)
class AdnlConnection:
    """One end of a connection; not for two tasks at once."""

    _reader: asyncio.StreamReader
    _writer: asyncio.StreamWriter
    _incoming: Any
    _outgoing: Any

    async def send(self, payload: bytes) -> None:
        """Send one frame."""
        content = secrets.token_bytes(_NONCE_SIZE) + payload
        length = (len(payload) + _OVERHEAD).to_bytes(_LENGTH_SIZE, "little")
        frame = length + content + hashlib.sha256(content).digest()
        self._writer.write(self._outgoing.encrypt(frame))
        await self._writer.drain()

    async def receive(self) -> bytes:
        """Return the next frame's payload.

        Raises:
            AdnlError: too long, too short, or damaged.
            EOFError: the connection ended.
        """
        header = self._incoming.decrypt(await self._reader.readexactly(_LENGTH_SIZE))
        length = int.from_bytes(header, "little")
        if not _OVERHEAD <= length <= MAX_FRAME_SIZE:
            raise AdnlError(f"a frame of {length} bytes")
        frame = self._incoming.decrypt(await self._reader.readexactly(length))
        content, checksum = frame[:-_CHECKSUM_SIZE], frame[-_CHECKSUM_SIZE:]
        if hashlib.sha256(content).digest() != checksum:
            raise AdnlError("a frame is damaged, or the server has another key")
        return bytes(content[_NONCE_SIZE:])

    def close(self) -> None:
        """Hang up."""
        self._writer.close()


async def open_adnl(host: str, port: int, public_key: bytes) -> AdnlConnection:
    """Connect to the server with this Ed25519 key.

    Raises:
        AdnlError: it has another key.
        OSError: it cannot be reached.
        EOFError: it hung up.
    """
    parameters = secrets.token_bytes(_PARAMETERS_SIZE)
    reader, writer = await asyncio.open_connection(host, port)
    connection = AdnlConnection(
        reader,
        writer,
        create_aes_ctr_cipher(parameters[:32], parameters[64:80]),
        create_aes_ctr_cipher(parameters[32:64], parameters[80:96]),
    )
    try:
        writer.write(_handshake(host, port, public_key, parameters))
        await connection.receive()  # an empty frame confirms the keys
    except BaseException:
        connection.close()
        raise
    return connection


def _handshake(host: str, port: int, public_key: bytes, parameters: bytes) -> bytes:
    try:
        server: Any = Server(host, port, public_key)
        client = Client(secrets.token_bytes(32))
    except (ValueError, TypeError, RuntimeError) as error:  # nacl: wrong length, no point
        raise AdnlError("the server's key is none") from error
    shared = get_shared_key(client.x25519_private.encode(), server.x25519_public.encode())
    checksum = hashlib.sha256(parameters).digest()
    cipher = create_aes_ctr_cipher(shared[:16] + checksum[16:], checksum[:4] + shared[20:])
    encrypted = cipher.encrypt(parameters)
    return bytes(server.get_key_id() + client.ed25519_public.encode() + checksum + encrypted)
