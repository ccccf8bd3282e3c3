import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from app.sealing.protection import Protection
from app.sealing.receipt import (
    MAX_LINE_BYTES,
    BadReceiptError,
    Receipt,
    SignedReceipt,
    check_receipt,
    sign_receipt,
)
from tests.unit.sealing.parts import NODE_KEY

RECEIPT = Receipt(
    job="ab" * 32,
    network="0:n",
    provider="0:p",
    node=NODE_KEY.public_key().public_bytes_raw(),
    kind="/v1/chat/completions",
    model="tiny",
    model_sha256="b" * 64,
    prompt_tokens=3,
    cached_tokens=0,
    completion_tokens=4,
    reasoning_tokens=0,
    charged_tokens=7,
    started_at_utc=1.5,
    seconds=0.25,
    protection=Protection.SANDBOXED,
    request_sha256="c" * 64,
    answer_sha256="d" * 64,
)
LINE = sign_receipt(RECEIPT, NODE_KEY)


def test_a_receipt_is_one_line_that_can_be_checked() -> None:
    assert LINE.count(b"\n") == 1
    assert LINE.endswith(b"\n")
    assert check_receipt(LINE) == RECEIPT


@pytest.mark.parametrize("field", ["prompt_tokens", "seconds", "started_at_utc"])
def test_a_changed_receipt_is_not_good(field: str) -> None:
    signed = msgspec.json.decode(LINE, type=SignedReceipt)
    changed = msgspec.structs.replace(RECEIPT, **{field: 999})
    line = msgspec.json.encode(SignedReceipt(msgspec.json.encode(changed), signed.signature))
    with pytest.raises(BadReceiptError, match="signature"):
        check_receipt(line)


def test_another_nodes_signature_is_not_good() -> None:
    with pytest.raises(BadReceiptError, match="signature"):
        check_receipt(sign_receipt(RECEIPT, Ed25519PrivateKey.generate()))


@pytest.mark.parametrize("line", [b"", b"{}", b"[]", b"\xff", b"[" * 10**4, LINE[:-5]])
def test_anything_else_is_no_receipt(line: bytes) -> None:
    with pytest.raises(BadReceiptError, match="no receipt"):
        check_receipt(line)


def test_a_long_line_is_not_read() -> None:
    with pytest.raises(BadReceiptError, match="too long"):
        check_receipt(b" " * MAX_LINE_BYTES + LINE)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_are_too_strange(data: bytes) -> None:
    for line in (data, msgspec.json.encode(SignedReceipt(data, bytes(64)))):
        with pytest.raises(BadReceiptError):
            check_receipt(line)
