"""Messages on a byte stream between a process and its child, without any I/O.

A frame is a u32 length in bytes (little-endian, at least 1), then one MessagePack object whose
type is a tagged `msgspec.Struct`. No descriptors travel, and nothing is ever unpickled.
"""

import struct
from typing import TypeVar

import msgspec

Message = TypeVar("Message")

MAX_FRAME_BYTES = 2**20
"""Longest frame; whatever is longer travels in pieces, so that no single one blocks a thread."""

_LENGTH = struct.Struct("<I")


class PipeError(Exception):
    """The pipe was used against its rules; the other process cannot be trusted any further."""


class FrameBuffer:
    """Cut a byte stream into frames."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def receive_data(self, data: bytes) -> list[bytes]:
        """Take bytes cut anywhere; return the payloads that are now complete, in order.

        Raises:
            PipeError: a length is zero or above the limit; nothing was allocated for it.
        """
        self._buffer += data
        payloads = []
        start = 0
        while (end := self._frame_end(start)) is not None:
            payloads.append(bytes(memoryview(self._buffer)[start + _LENGTH.size : end]))
            start = end
        del self._buffer[:start]
        return payloads

    def _frame_end(self, start: int) -> int | None:
        available = len(self._buffer) - start - _LENGTH.size
        if available < 0:
            return None
        (length,) = _LENGTH.unpack_from(self._buffer, start)
        if not 0 < length <= MAX_FRAME_BYTES:
            raise PipeError(f"a frame of {length} bytes; 1 to {MAX_FRAME_BYTES} are allowed")
        return start + _LENGTH.size + length if length <= available else None


def encode_frame(encoder: msgspec.msgpack.Encoder, message: msgspec.Struct) -> bytearray:
    """Write one message with its length.

    Raises:
        PipeError: the message is longer than the other side would take.
    """
    frame = bytearray(_LENGTH.size)
    encoder.encode_into(message, frame, _LENGTH.size)
    length = len(frame) - _LENGTH.size
    if length > MAX_FRAME_BYTES:
        raise PipeError(f"a message of {length} bytes; at most {MAX_FRAME_BYTES} are allowed")
    _LENGTH.pack_into(frame, 0, length)
    return frame


def decode_payload(decoder: msgspec.msgpack.Decoder[Message], payload: bytes) -> Message:
    """Read one message of a process that may be hostile.

    Raises:
        PipeError: it does not follow the decoder's schema.
    """
    try:
        return decoder.decode(payload)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:  # ValueError: bad UTF-8
        raise PipeError("a message that does not follow the schema") from error
