"""Lengths made coarse, so that the size of what is sealed tells little about it."""

from struct import Struct

from app.sealing.errors import MalformedSealError

SMALL_BUCKETS = (256, 512)
"""The event of one token of a stream has some 300 bytes: always 512 then, and not 1024."""

BUCKET = 1024

_LENGTH = Struct(">I")


def pad(data: bytes) -> bytes:
    """Put the length before the data and zeros behind: 256, 512 or a multiple of 1024 bytes."""
    size = _LENGTH.size + len(data)
    larger = -(-size // BUCKET) * BUCKET
    padded = next((bucket for bucket in SMALL_BUCKETS if size <= bucket), larger)
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
