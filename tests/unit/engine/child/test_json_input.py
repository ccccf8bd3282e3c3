import json

import pytest

from app.engine.child.errors import ApiError
from app.engine.child.json_input import MAX_JSON_BYTES, parse_json_object

DAMAGED = {
    "empty": b"",
    "not JSON": b"hello",
    "half": b'{"a": [1, 2',
    "two values": b'{"a": 1}{"b": 2}',
    "garbage behind": b'{"a": 1} x',
    "array": b"[]",
    "number": b"1",
    "null": b"null",
    "byte order mark": b'\xef\xbb\xbf{"a": 1}',
    "UTF-16": '{"a": 1}'.encode("utf-16"),
    "not UTF-8": b'{"a": "\xff"}',
    "overlong UTF-8": b'{"a": "\xc0\xaf"}',
    "surrogate as UTF-8": b'{"a": "\xed\xa0\x80"}',
    "lone surrogate": b'{"a": "\\ud800"}',
    "lone surrogate in a key": b'{"\\udc00": 1}',
    "swapped surrogates": b'{"a": "\\udc00\\ud800"}',
    "duplicate key": b'{"a": 1, "a": 2}',
    "duplicate key inside": b'{"a": {"b": 1, "b": 1}}',
    "duplicate key, escaped": b'{"a": 1, "\\u0061": 2}',
    "NaN": b'{"a": NaN}',
    "Infinity": b'{"a": -Infinity}',
    "1e400": b'{"a": 1e400}',
    "huge integer": b'{"a": ' + b"9" * 5000 + b"}",
    "deep arrays": b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "deep objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "unclosed depth": b'{"a": ' + b"[" * 10**6,
    "control character": b'{"a": "\x00"}',
    "comment": b'{"a": 1} // x',
    "trailing comma": b'{"a": 1,}',
}


@pytest.mark.parametrize("body", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_body_is_refused_with_a_reason(body: bytes) -> None:
    with pytest.raises(ApiError) as refused:
        parse_json_object(body)
    assert refused.value.status == 400
    assert refused.value.code == "invalid_json"
    assert str(refused.value).isascii()


def test_a_long_body_is_refused_unread() -> None:
    with pytest.raises(ApiError) as refused:
        parse_json_object(b"[" * (MAX_JSON_BYTES + 1))
    assert refused.value.status == 413


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"a": [1, -2, 3.5, True, None, "x"]},
        {"big": 2**80, "text": "\U0001f469\u200d\U0001f680\x00\u202e", "b": {"a": 1}},
    ],
)
def test_a_sound_body_is_read(value: dict[str, object]) -> None:
    assert parse_json_object(json.dumps(value).encode()) == value
    assert parse_json_object(json.dumps(value, ensure_ascii=False).encode()) == value


@pytest.mark.timeout(30)
def test_as_many_keys_as_fit_are_read_in_time() -> None:
    body = json.dumps({str(number): 0 for number in range(300_000)}).encode()
    assert len(body) < MAX_JSON_BYTES
    assert len(parse_json_object(body)) == 300_000
