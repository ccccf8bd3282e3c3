import hashlib

import pytest

from app.domain.model_name import base_model_name, model_hash

FULL = "Qwen/Qwen3-8B@abc123def456:" + "0" * 64


@pytest.mark.parametrize(
    ("model", "base"),
    [(FULL, "Qwen/Qwen3-8B"), ("plain", "plain"), ("a@b@c", "a"), ("@b", ""), ("", "")],
)
def test_base_name(model: str, base: str) -> None:
    assert base_model_name(model) == base


def test_the_hash_covers_the_whole_string() -> None:
    assert model_hash(FULL) == hashlib.sha256(FULL.encode()).digest()
    assert model_hash(FULL) != model_hash(base_model_name(FULL))


def test_the_hash_is_that_of_the_utf_8_bytes() -> None:
    expected = "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"
    assert model_hash("é").hex() == expected
