"""Lengths made coarse, so that the size of what is sealed tells little about it."""

from struct import Struct

from app.sealing.errors import MalformedSealError

SMALL_BUCKET = 256
BUCKET = 1024

_LENGTH = Struct(">I")


def pad(data: bytes) -> bytes:
    """Put the length before the data and zeros behind: 256 bytes, or a multiple of 1 KiB."""
    size = _LENGTH.size + len(data)
    padded = SMALL_BUCKET if size <= SMALL_BUCKET else -(-size // BUCKET) * BUCKET
    return _LENGTH.pack(len(data)) + data + bytes(padded - size)


def unpad(padded: bytes) -> bytes:
    """Return the data again.

    Raises:
        MalformedSealError: the length is not one that `pad` writes.
    """
    if len(padded) < _LENGTH.size:
        raise MalformedSealError
    (length,) = _LENGTH.unpack_from(padded)
    data = padded[_LENGTH.size : _LENGTH.size + length]
    if pad(data) != padded:
        raise MalformedSealError
    return data
