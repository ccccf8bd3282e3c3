"""Whole objects as bytes and back: a constructor id, then the fields, and nothing behind them."""

import struct

from app.protocol.errors import LocalProtocolError, RemoteProtocolError, UnknownConstructorError
from app.protocol.messages import CONSTRUCTORS, TlFunction, TlObject
from app.protocol.objects import store_boxed
from app.protocol.primitives import UINT

__all__ = ["TlFunction", "TlObject", "decode_object", "encode_object"]

_READERS = {kind.WIRE_ID: kind.read for kind in CONSTRUCTORS}
_ID_SIZE = 4


def encode_object(obj: TlObject) -> bytes:
    """Write an object with its constructor id.

    Raises:
        LocalProtocolError: a field has the wrong type or is out of range, or does not agree with
            `flags`.
    """
    out: list[bytes] = []
    try:
        store_boxed(out, obj)
        return b"".join(out)
    except (struct.error, TypeError, AttributeError, UnicodeEncodeError) as error:
        raise LocalProtocolError(f"{type(obj).__name__} cannot be written: {error}") from error


def decode_object(data: bytes) -> TlObject:
    """Read an object that begins with its constructor id and fills `data` exactly.

    Numbers may have any value, doubles may be NaN or infinite, and unknown bits stay in `flags`.
    Lengths and counts are checked before anything is taken for them; hostile bytes cost at most 32
    times their number in memory.

    Raises:
        UnknownConstructorError: the schema has no such id.
        RemoteProtocolError: the bytes are not the one valid form of such an object.
    """
    read = _READERS.get(data[:_ID_SIZE])
    if read is None:
        raise _unknown(data)
    try:
        value, end = read(data, _ID_SIZE)
    except (struct.error, IndexError) as error:
        raise RemoteProtocolError("the object ends too early") from error
    if end != len(data):
        raise RemoteProtocolError(f"{len(data) - end} bytes follow the object")
    return value


def _unknown(data: bytes) -> RemoteProtocolError:
    if len(data) < _ID_SIZE:
        return RemoteProtocolError("the object ends before its constructor id")
    (constructor_id,) = UINT.unpack_from(data)
    return UnknownConstructorError(constructor_id)
