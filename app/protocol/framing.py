"""Frames: how packets follow each other in the byte stream.

A frame is a u32 payload length in bytes (4 to 2**24), an i32 sequence number counting from 0 in
each direction, then the payload; little-endian. Source: cocoon, net/TcpConnection.cpp.
"""

from struct import Struct

from app.protocol.errors import LocalProtocolError, RemoteProtocolError

MIN_PAYLOAD = 4
"""A constructor id is the least that a packet can be."""

MAX_PAYLOAD = 2**24
"""The upstream limit, in bytes."""

_HEADER = Struct("<Ii")
_LENGTH = Struct("<I")
_SEQNO = Struct("<i")
_SEQNO_MODULUS = 2**32
_SEQNO_LIMIT = 2**31


def encode_frame(payload: bytes, seqno: int) -> bytes:
    """Put length and sequence number before a payload.

    Raises:
        LocalProtocolError: the payload is shorter or longer than a frame may carry.
    """
    if not MIN_PAYLOAD <= len(payload) <= MAX_PAYLOAD:
        raise LocalProtocolError(f"a frame cannot carry {len(payload)} bytes")
    return _HEADER.pack(len(payload), seqno) + payload


def next_seqno(seqno: int) -> int:
    """Return the number of the frame after that one; it wraps as a signed 32-bit number does."""
    return (seqno + 1 + _SEQNO_LIMIT) % _SEQNO_MODULUS - _SEQNO_LIMIT


class FrameDecoder:
    """Cut a byte stream into payloads, checking their length and order.

    At most one unfinished frame is kept, so memory stays below `MAX_PAYLOAD` and what one call
    brings, whatever the peer announces.
    """

    def __init__(self) -> None:
        self._pending = bytearray()
        self._wanted = _LENGTH.size
        self._seqno = 0

    def receive_data(self, data: bytes) -> list[bytes]:
        """Take bytes cut anywhere; return the payloads that are now complete, in order.

        A wrong length is noticed as soon as its four bytes are there, a wrong number with the
        next four.

        Raises:
            RemoteProtocolError: wrong length or number; the connection must be closed, and this
                decoder must not be used again.
        """
        if not self._pending:
            payloads, used = self._cut(data)
            self._pending += data[used:] if used else data
            return payloads
        self._pending += data
        if len(self._pending) < self._wanted:
            return []
        payloads, used = self._cut(self._pending)
        del self._pending[:used]
        return payloads

    def _cut(self, stream: bytes | bytearray) -> tuple[list[bytes], int]:
        payloads: list[bytes] = []
        at = 0
        with memoryview(stream) as view:
            while (end := self._known_end(view, at)) <= len(view):
                payloads.append(bytes(view[at + _HEADER.size : end]))
                self._seqno = next_seqno(self._seqno)
                at = end
        self._wanted = end - at
        return payloads, at

    def _known_end(self, view: memoryview, at: int) -> int:
        """Check the frame that begins there as far as it can be seen.

        Return its end; while that is unknown, the end of what must be seen next.
        """
        available = len(view) - at
        if available < _LENGTH.size:
            return at + _LENGTH.size
        (length,) = _LENGTH.unpack_from(view, at)
        if not MIN_PAYLOAD <= length <= MAX_PAYLOAD:
            raise RemoteProtocolError(f"a frame of {length} bytes")
        if available < _HEADER.size:
            return at + _HEADER.size
        (seqno,) = _SEQNO.unpack_from(view, at + _LENGTH.size)
        if seqno != self._seqno:
            raise RemoteProtocolError(f"frame number {seqno} instead of {self._seqno}")
        return at + _HEADER.size + int(length)
