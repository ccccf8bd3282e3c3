import struct

import msgspec
import pytest

from app.isolation.frames import MAX_FRAME_BYTES, FrameBuffer, PipeError, encode_frame

ENCODER = msgspec.msgpack.Encoder()


class Word(msgspec.Struct, tag="word"):
    text: str


def _frame(text: str) -> bytes:
    return bytes(encode_frame(ENCODER, Word(text)))


def test_a_frame_is_its_length_and_the_message() -> None:
    frame = _frame("hello")
    assert struct.unpack("<I", frame[:4]) == (len(frame) - 4,)
    assert msgspec.msgpack.decode(frame[4:], type=Word) == Word("hello")


@pytest.mark.parametrize("cut", range(1, 60))
def test_frames_cut_between_reads(cut: int) -> None:
    stream = _frame("one") + _frame("two" * 10)
    buffer = FrameBuffer()
    payloads = buffer.receive_data(stream[:cut]) + buffer.receive_data(stream[cut:])
    assert payloads == [_frame("one")[4:], _frame("two" * 10)[4:]]


def test_many_frames_in_one_read() -> None:
    assert len(FrameBuffer().receive_data(_frame("x") * 1000)) == 1000


@pytest.mark.parametrize("length", [0, MAX_FRAME_BYTES + 1, 2**31, 2**32 - 1])
def test_lengths_outside_the_limits_are_refused_before_their_content(length: int) -> None:
    with pytest.raises(PipeError, match="a frame of"):
        FrameBuffer().receive_data(struct.pack("<I", length))


def test_the_longest_frame_passes_both_ways() -> None:
    overhead = len(_frame("x" * 2**17)) - 2**17
    text = "x" * (MAX_FRAME_BYTES - overhead + 4)
    assert len(FrameBuffer().receive_data(_frame(text))[0]) == MAX_FRAME_BYTES
    with pytest.raises(PipeError, match="a message of"):
        _frame(text + "x")
