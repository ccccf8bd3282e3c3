"""How fast the wire protocol is on one core: python -m tests.benchmarks.wire.

All times are processor time of this process. Each figure is the best of several rounds and stands
beside what the machine does with plain memory in the same round, because a shared machine changes
its speed from minute to minute.
"""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from app.protocol.framing import FrameDecoder, encode_frame
from app.protocol.messages import ProxyQueryAnswerPartEx, TcpPacket
from app.protocol.tl import decode_object, encode_object

ROUNDS = 7
PARTS = 4_000
PART_BYTES = 200
FRAMES = 40
FRAME_BYTES = 2**20
READ_BYTES = 64 * 1024

NEEDED_PARTS_PER_S = 40_000
NEEDED_MB_PER_S = 300


@dataclass(frozen=True, slots=True)
class Figure:
    """A rate, what is asked of it, and the machine's own rate at the same time."""

    name: str
    rate: float
    needed: float
    reference: float

    @property
    def is_enough(self) -> bool:
        """Whether the rate is what is asked."""
        return self.rate >= self.needed


def main() -> int:
    """Print the figures; return 1 if one of them is too low."""
    figures = [
        best("answer parts per second", parts_per_s, small_copies_per_s, NEEDED_PARTS_PER_S),
        best("MB/s in frames of 1 MiB", frames_mb_per_s, memory_mb_per_s, NEEDED_MB_PER_S),
        best("MB/s in packets of 1 MiB", packets_mb_per_s, memory_mb_per_s, NEEDED_MB_PER_S),
    ]
    for figure in figures:
        ratio = figure.rate / figure.reference
        sys.stdout.write(
            f"{figure.name}: {figure.rate:,.0f} (needed {figure.needed:,.0f}; "
            f"{ratio:.3f} of the reference {figure.reference:,.0f})\n"
        )
    sys.stdout.write(json.dumps({figure.name: round(figure.rate) for figure in figures}) + "\n")
    return 0 if all(figure.is_enough for figure in figures) else 1


def best(
    name: str, measure: Callable[[], float], reference: Callable[[], float], needed: float
) -> Figure:
    """Measure several times, the reference each time beside it, and keep the best round."""
    rate, reference_rate = max((measure(), reference()) for _ in range(ROUNDS))
    return Figure(name, rate, needed, reference_rate)


def parts_per_s() -> float:
    """Encode and decode a part of an answer inside a packet inside a frame."""
    part = ProxyQueryAnswerPartEx(bytes(range(32)), b"x" * PART_BYTES, 0)
    decoder = FrameDecoder()
    start = time.process_time()
    for seqno in range(PARTS):
        frame = encode_frame(encode_object(TcpPacket(encode_object(part))), seqno)
        for payload in decoder.receive_data(frame):
            packet = decode_object(payload)
            assert isinstance(packet, TcpPacket)
            assert isinstance(decode_object(packet.data), ProxyQueryAnswerPartEx)
    return PARTS / (time.process_time() - start)


def frames_mb_per_s() -> float:
    """Encode a large payload, and decode it from reads of the usual size."""
    payload = bytes(FRAME_BYTES)
    decoder = FrameDecoder()
    start = time.process_time()
    for seqno in range(FRAMES):
        (received,) = transferred(decoder, encode_frame(payload, seqno))
        assert len(received) == FRAME_BYTES
    return megabytes(FRAMES * FRAME_BYTES) / (time.process_time() - start)


def packets_mb_per_s() -> float:
    """Do the same with the payload inside a packet."""
    packet = TcpPacket(bytes(FRAME_BYTES))
    decoder = FrameDecoder()
    start = time.process_time()
    for seqno in range(FRAMES):
        (received,) = transferred(decoder, encode_frame(encode_object(packet), seqno))
        assert decode_object(received) == packet
    return megabytes(FRAMES * FRAME_BYTES) / (time.process_time() - start)


def transferred(decoder: FrameDecoder, stream: bytes) -> list[bytes]:
    """Decode a stream that arrives in reads of the usual size."""
    received: list[bytes] = []
    for at in range(0, len(stream), READ_BYTES):
        received += decoder.receive_data(stream[at : at + READ_BYTES])
    return received


def small_copies_per_s() -> float:
    """Join and split a few bytes, as a measure of the interpreter."""
    pieces = [b"x" * 8, b"x" * PART_BYTES, b"x" * 40]
    start = time.process_time()
    for _ in range(PARTS):
        joined = b"".join(pieces)
        assert joined[8:208] == pieces[1]
    return PARTS / (time.process_time() - start)


def memory_mb_per_s() -> float:
    """Copy large blocks, as a measure of the memory."""
    block = bytearray(FRAME_BYTES)
    start = time.process_time()
    for _ in range(FRAMES):
        assert len(bytes(block)) == FRAME_BYTES
    return megabytes(FRAMES * FRAME_BYTES) / (time.process_time() - start)


def megabytes(count: int) -> float:
    """Return a number of bytes in millions."""
    return count / 1e6


if __name__ == "__main__":
    sys.exit(main())
