import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.sealing.answer import AnswerOpener, AnswerSealer
from app.sealing.errors import (
    AlteredSealError,
    MalformedSealError,
    ReplayedSealError,
    SealError,
    SplicedSealError,
    TruncatedSealError,
    WrongKeyError,
)

KEY, ID, ENGINE = b"k" * 32, b"i" * 16, b"e" * 8
NUMBER_AT, FLAG_AT, SEALED_AT = 24, 28, 29


def pieces(*data: bytes, key: bytes = KEY, request_id: bytes = ID) -> list[bytes]:
    sealer = AnswerSealer(key, request_id, ENGINE)
    return [sealer.seal(one, is_last=one is data[-1]) for one in data]


def opener() -> AnswerOpener:
    return AnswerOpener({ENGINE: KEY}, ID)


def opened(parts: list[bytes]) -> bytes:
    reading = opener()
    data = b"".join(map(reading.open, parts))
    reading.finish()
    return data


def test_an_answer_comes_out_as_it_went_in() -> None:
    assert opened(pieces(b"Hel", b"lo", b"")) == b"Hello"


def test_the_engine_is_known_once_it_has_answered() -> None:
    reading = opener()
    reading.open(pieces(b"a", b"b")[0])
    assert reading.key_id == ENGINE
    assert not reading.is_complete


def test_lengths_are_coarse() -> None:
    assert len({len(piece) for piece in pieces(b"a", b"b" * 200, b"")}) == 1


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_no_flipped_bit_goes_through(data: st.DataObject) -> None:
    (piece,) = pieces(b"Hello")
    changed = bytearray(piece)
    bit = data.draw(st.integers(0, len(piece) * 8 - 1))
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(SealError):
        opened([bytes(changed)])


def test_a_flipped_bit_of_the_text_is_noticed() -> None:
    (piece,) = pieces(b"Hello")
    with pytest.raises(AlteredSealError):
        opened([piece[:SEALED_AT] + bytes([piece[SEALED_AT] ^ 1]) + piece[SEALED_AT + 1 :]])


def test_a_repeated_piece_is_noticed() -> None:
    first, *_ = pieces(b"a", b"b")
    with pytest.raises(ReplayedSealError):
        opened([first, first])


def test_a_lost_piece_is_noticed() -> None:
    first, _, third = pieces(b"a", b"b", b"c")
    with pytest.raises(TruncatedSealError):
        opened([first, third])


def test_exchanged_pieces_are_noticed() -> None:
    first, second, third = pieces(b"a", b"b", b"c")
    with pytest.raises(TruncatedSealError):
        opened([first, third, second])


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_missing_end_is_noticed(count: int) -> None:
    with pytest.raises(TruncatedSealError):
        opened(pieces(b"a", b"b", b"c")[:count])


def test_a_piece_that_was_cut_is_noticed() -> None:
    (piece,) = pieces(b"a")
    with pytest.raises(TruncatedSealError):
        opened([piece[:SEALED_AT]])
    with pytest.raises(AlteredSealError):
        opened([piece[:-1]])


def test_an_earlier_end_is_noticed() -> None:
    first, *_ = pieces(b"a", b"b")
    with pytest.raises(AlteredSealError):
        opened([first[:FLAG_AT] + b"\x01" + first[SEALED_AT:]])


def test_a_flag_that_is_none_is_noticed() -> None:
    first, *_ = pieces(b"a", b"b")
    with pytest.raises(MalformedSealError):
        opened([first[:FLAG_AT] + b"\x02" + first[SEALED_AT:]])


def test_a_piece_of_another_answer_is_noticed() -> None:
    first, *_ = pieces(b"a", b"b")
    _, foreign = pieces(b"a", b"b", request_id=b"j" * 16)
    with pytest.raises(SplicedSealError):
        opened([first, foreign])


def test_nothing_may_follow_the_end() -> None:
    sealer = AnswerSealer(KEY, ID, ENGINE)
    with pytest.raises(SplicedSealError):
        opened([sealer.seal(b"a", is_last=True), sealer.seal(b"b")])


def test_another_engines_answer_is_noticed() -> None:
    with pytest.raises(WrongKeyError):
        opened([AnswerSealer(KEY, ID, b"x" * 8).seal(b"a", is_last=True)])


def test_an_answer_under_another_key_is_noticed() -> None:
    with pytest.raises(AlteredSealError):
        opened(pieces(b"a", key=b"x" * 32))


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=600))
def test_no_bytes_are_too_strange(data: bytes) -> None:
    for strange in (data, ENGINE + ID + data, ENGINE + ID + bytes(5) + data):
        with pytest.raises(SealError):
            opened([strange])
