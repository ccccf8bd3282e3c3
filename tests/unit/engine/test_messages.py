import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.child.messages import (
    Body,
    Cancel,
    End,
    Failed,
    FromChild,
    Head,
    LoadFailed,
    LoadModels,
    ModelFiles,
    Ready,
    Run,
    RunBody,
    Stop,
    ToChild,
)
from app.isolation.frames import PipeError, decode_payload

TO_CHILD: list[ToChild] = [
    LoadModels({"m": ModelFiles("chat", "/m")}, 4),
    Run(1, "POST", "/v1/x", (("a", "b"),), b"\x00", 1, 2.5),
    RunBody(1, b"more"),
    Cancel(1),
    Stop(),
]
FROM_CHILD: list[FromChild] = [
    Ready(("m",), ("no core dump",)),
    LoadFailed("FileNotFoundError: model.bin"),
    Head(1, 200, (("Content-Type", "text/plain; charset=utf-8"),)),
    Body(1, b"\xff"),
    End(1, 1, 2, 3, 4, is_cut=True),
    Failed(1, "ValueError at chat.py:3 api.py:<genexpr>"),
]
HOSTILE: list[FromChild] = [
    Head(1, 99, ()),
    Head(-1, 200, ()),
    Head(1, 200, (("a\r\nb", "x"),)),
    Head(1, 200, (("a", "x\r\nset-cookie: y"),)),
    Head(1, 200, (("a", "x\n"),)),
    Head(1, 200, (("", "x"),)),
    Head(1, 200, (("a", "x" * 5000),)),
    Head(1, 200, (("a", "b"),) * 51),
    Body(1, b""),
    End(1, -1, 0, 0, 0),
    End(1, 2**60, 0, 0, 0),
    Failed(1, "the prompt was 'x'"),
    Failed(1, "x" * 400),
    LoadFailed("two\nlines"),
    Ready((), ("\x1b[31m",)),
]


@pytest.mark.parametrize("message", TO_CHILD)
def test_orders_survive_the_pipe(message: ToChild) -> None:
    data = msgspec.msgpack.encode(message)
    assert msgspec.msgpack.decode(data, type=ToChild) == message


@pytest.mark.parametrize("message", FROM_CHILD)
def test_answers_survive_the_pipe(message: FromChild) -> None:
    data = msgspec.msgpack.encode(message)
    assert msgspec.msgpack.decode(data, type=FromChild) == message


@pytest.mark.parametrize("message", HOSTILE)
def test_hostile_answers_are_refused(message: FromChild) -> None:
    data = msgspec.msgpack.encode(message)
    with pytest.raises(msgspec.ValidationError):
        msgspec.msgpack.decode(data, type=FromChild)


def test_text_that_is_none_is_refused() -> None:
    data = b"\x82\xa4type\xabload-failed\xa6reason\xa2\xff\xfe"
    with pytest.raises(PipeError):
        decode_payload(msgspec.msgpack.Decoder(FromChild), data)


@given(
    st.sampled_from(FROM_CHILD),
    st.lists(st.tuples(st.integers(0, 200), st.binary(max_size=3), st.integers(0, 3)), max_size=4),
)
def test_damaged_messages_are_read_or_refused(
    message: FromChild, changes: list[tuple[int, bytes, int]]
) -> None:
    data = msgspec.msgpack.encode(message)
    for place, inserted, removed in changes:
        data = data[:place] + inserted + data[place + removed :]
    try:
        decoded = decode_payload(msgspec.msgpack.Decoder(FromChild), data)
    except PipeError:
        return
    assert isinstance(decoded, FromChild)
