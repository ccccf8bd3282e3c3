import struct
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.protocol.errors import LocalProtocolError, RemoteProtocolError
from app.protocol.framing import MAX_PAYLOAD, FrameDecoder, encode_frame, next_seqno


def header(length: int, seqno: int) -> bytes:
    return struct.pack("<Ii", length & 0xFFFFFFFF, seqno)


def test_frames_cut_between_reads() -> None:
    stream = encode_frame(b"ping", seqno=0) + encode_frame(b"pong", seqno=1)
    decoder = FrameDecoder()
    assert decoder.receive_data(stream[:9]) == []
    assert decoder.receive_data(stream[9:]) == [b"ping", b"pong"]


@given(
    st.lists(st.binary(min_size=4, max_size=40), max_size=8),
    st.lists(st.integers(1, 50), min_size=1, max_size=20),
)
def test_any_cuts_give_the_same_payloads(payloads: list[bytes], steps: list[int]) -> None:
    stream = b"".join(encode_frame(payload, seqno) for seqno, payload in enumerate(payloads))
    decoder = FrameDecoder()
    received: list[bytes] = []
    at = turn = 0
    while at < len(stream):
        step = steps[turn % len(steps)]
        received += decoder.receive_data(stream[at : at + step])
        at, turn = at + step, turn + 1
    assert received == payloads


def test_payloads_are_bytes_of_their_own() -> None:
    decoder = FrameDecoder()
    frame = encode_frame(b"abcd", 0)
    for payload in (*decoder.receive_data(frame), *decoder.receive_data(b"")):
        assert type(payload) is bytes
    frame = encode_frame(b"abcd", 1)
    assert decoder.receive_data(frame[:10]) == []
    assert [type(payload) for payload in decoder.receive_data(frame[10:])] == [bytes]


@pytest.mark.parametrize("length", [0, 1, 3, MAX_PAYLOAD + 1, 2**31, 2**32 - 1])
@pytest.mark.parametrize("cut", [1, 4])
def test_a_bad_length_is_refused_with_its_four_bytes(length: int, cut: int) -> None:
    decoder = FrameDecoder()
    start = header(length, 0)[:4]
    assert decoder.receive_data(start[: cut - 1]) == []
    with pytest.raises(RemoteProtocolError, match="frame of"):
        decoder.receive_data(start[cut - 1 :])


@pytest.mark.parametrize("seqno", [1, -1, 2**31 - 1])
def test_a_bad_number_is_refused_with_its_four_bytes(seqno: int) -> None:
    decoder = FrameDecoder()
    assert decoder.receive_data(header(1000, seqno)[:7]) == []
    with pytest.raises(RemoteProtocolError, match="number"):
        decoder.receive_data(header(1000, seqno)[7:])


def test_a_repeated_number_is_refused() -> None:
    decoder = FrameDecoder()
    decoder.receive_data(encode_frame(b"abcd", 0))
    with pytest.raises(RemoteProtocolError, match="frame number 0 instead of 1"):
        decoder.receive_data(encode_frame(b"abcd", 0))


def test_the_number_wraps_as_signed() -> None:
    assert next_seqno(0) == 1
    assert next_seqno(-1) == 0
    assert next_seqno(2**31 - 1) == -(2**31)


@pytest.mark.parametrize("size", [4, 5, MAX_PAYLOAD])
def test_sizes_that_may_be_sent(size: int) -> None:
    frame = encode_frame(bytes(size), 0)
    assert frame[:4] == size.to_bytes(4, "little")
    assert FrameDecoder().receive_data(frame) == [bytes(size)]


@pytest.mark.parametrize("size", [0, 3, MAX_PAYLOAD + 1])
def test_sizes_that_may_not_be_sent(size: int) -> None:
    with pytest.raises(LocalProtocolError):
        encode_frame(bytes(size), 0)


def test_announced_bytes_take_no_memory() -> None:
    decoders = [FrameDecoder() for _ in range(100)]
    tracemalloc.start()
    for decoder in decoders:
        decoder.receive_data(header(MAX_PAYLOAD, 0))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100_000


def test_the_largest_frame_in_small_reads_takes_linear_time_and_memory() -> None:
    frame = encode_frame(bytes(MAX_PAYLOAD), 0)
    decoder = FrameDecoder()
    received: list[bytes] = []
    tracemalloc.start()
    for at in range(0, len(frame), 1024):
        received += decoder.receive_data(frame[at : at + 1024])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [len(payload) for payload in received] == [MAX_PAYLOAD]
    assert peak < 2.5 * MAX_PAYLOAD


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=100))
def test_arbitrary_bytes(data: bytes) -> None:
    decoder = FrameDecoder()
    try:
        decoder.receive_data(data)
    except RemoteProtocolError:
        return
    assert decoder.receive_data(b"") == []
