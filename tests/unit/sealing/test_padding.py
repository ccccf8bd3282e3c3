import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sealing.errors import MalformedSealError
from app.sealing.padding import pad, unpad


@given(st.binary(max_size=3000))
def test_padding_can_be_taken_off(data: bytes) -> None:
    padded = pad(data)
    assert unpad(padded) == data
    assert len(padded) in {256, 512} or len(padded) % 1024 == 0


@pytest.mark.parametrize(("size", "padded"), [
    (0, 256), (252, 256), (253, 512), (508, 512), (509, 1024), (1020, 1024), (1021, 2048),
])  # fmt: skip
def test_lengths_fall_into_buckets(size: int, padded: int) -> None:
    assert len(pad(bytes(size))) == padded


@pytest.mark.parametrize("padded", [
    b"", bytes(3), bytes(255), bytes(1023), b"\xff" * 256, pad(b"x") + b"y", pad(b"x")[:-1] + b"y",
    bytes(1024),
])  # fmt: skip
def test_other_paddings_are_refused(padded: bytes) -> None:
    with pytest.raises(MalformedSealError):
        unpad(padded)
