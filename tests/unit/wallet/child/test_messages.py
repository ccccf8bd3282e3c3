from typing import Any

import msgspec
import pytest

from app.wallet.child.messages import (
    Bytes32,
    DayLimits,
    FromSigner,
    Item,
    Lock,
    Payment,
    Prepare,
    Prepared,
    PublicKeyIs,
    Refused,
    RelayOrder,
    Revealed,
    Seal,
    Sign,
    Started,
    ToSigner,
    TransferOrder,
    Unlock,
)
from tests.unit.wallet.wallet_values import CHEAP, ENTRY

ADDRESS = "0:" + "ab" * 32
PAYMENT = Payment(ADDRESS, 5, "hi")
ITEM = Item(ADDRESS, 5, "", True, False, "payout", False, 2**64 - 1)

TO_SIGNER: tuple[ToSigner, ...] = (
    Seal(1, bytearray(b"w"), bytearray(b"p"), bytearray(32), ENTRY, "v5r1", "testnet", CHEAP),
    Unlock(2, b"box", bytearray(b"p"), None, DayLimits(), 1.5),
    Prepare(3, TransferOrder((PAYMENT,)), 0, 1),
    Prepare(4, RelayOrder(b"boc", ADDRESS, 5), 0, 1),
    Sign(5, 4, 2**32 - 2, 2**32 - 2, bytearray(b"p")),
    Lock(),
)
FROM_SIGNER: tuple[FromSigner, ...] = (
    Started(("a layer",)),
    Revealed(1, bytearray(b"w")),
    PublicKeyIs(2, bytes(32)),
    Prepared(3, (ITEM,), True),
    Refused(4, "refused", "why"),
)


def read(message: Any, kind: Any) -> Any:
    return msgspec.msgpack.decode(msgspec.msgpack.encode(message), type=kind)


@pytest.mark.parametrize("message", TO_SIGNER)
def test_requests_travel(message: ToSigner) -> None:
    assert read(message, ToSigner) == message


@pytest.mark.parametrize("message", FROM_SIGNER)
def test_answers_travel(message: FromSigner) -> None:
    assert read(message, FromSigner) == message


def test_secrets_arrive_where_they_can_be_wiped() -> None:
    seal = read(TO_SIGNER[0], ToSigner)
    assert {type(seal.words), type(seal.password), type(seal.keyring_secret)} == {bytearray}
    assert type(read(FROM_SIGNER[1], FromSigner).words) is bytearray


@pytest.mark.parametrize(
    "changes",
    [
        {"destination": "0:" + "AB" * 32},
        {"destination": "1:" + "ab" * 32},
        {"destination": ADDRESS + "\n"},
        {"destination": ""},
        {"amount": -1},
        {"amount": 2**63},
        {"amount": 1.5},
        {"comment": "x" * 60_001},
    ],
)
def test_a_wrong_payment_is_refused(changes: dict[str, Any]) -> None:
    payment = msgspec.structs.replace(PAYMENT, **changes)
    with pytest.raises(msgspec.ValidationError):
        read(Prepare(1, TransferOrder((payment,)), 0, 1), ToSigner)


@pytest.mark.parametrize(
    "message",
    [
        Prepare(0, TransferOrder((PAYMENT,)), 0, 1),
        Prepare(1, TransferOrder(()), 0, 1),
        Prepare(1, TransferOrder((PAYMENT,) * 256), 0, 1),
        Prepare(1, TransferOrder((PAYMENT,)), -1, 1),
        Prepare(1, TransferOrder((PAYMENT,)), 0, 0),
        Prepare(1, TransferOrder((PAYMENT,)), 0, 2**32 - 1),
        Prepare(1, RelayOrder(b"", ADDRESS, 5), 0, 1),
        Sign(1, 1, 0, 1, bytearray(1025)),
        Unlock(1, b"", bytearray(), None, DayLimits(), None),
        Unlock(1, b"x" * 4097, bytearray(), None, DayLimits(), None),
        Unlock(1, b"x", bytearray(), bytearray(31), DayLimits(), None),
        Unlock(1, b"x", bytearray(), None, DayLimits(transfers=-1), None),
        Unlock(1, b"x", bytearray(), None, DayLimits(), 0.0),
        Unlock(1, b"x", bytearray(), None, DayLimits(), float("nan")),
        Started(()),
    ],
)
def test_a_wrong_request_is_refused(message: ToSigner) -> None:
    with pytest.raises(msgspec.ValidationError):
        read(message, ToSigner)


@pytest.mark.parametrize(
    "message",
    [
        PublicKeyIs(1, bytes(31)),
        Refused(1, "refused", "two\nlines"),
        Refused(1, "refused", "\x1b[2J"),
        Prepared(1, (), True),
        Prepared(1, (msgspec.structs.replace(ITEM, destination="x"),), True),
        Prepared(1, (msgspec.structs.replace(ITEM, tokens=-1),), True),
        Lock(),
    ],
)
def test_a_wrong_answer_is_refused(message: Any) -> None:
    with pytest.raises(msgspec.ValidationError):
        read(message, FromSigner)


def test_no_report_shows_a_secret() -> None:
    for message in (*TO_SIGNER, *FROM_SIGNER):
        assert "bytearray" not in repr(message)
    assert repr(TO_SIGNER[0]) == "Seal(...)"


def test_a_key_has_32_bytes() -> None:
    assert msgspec.convert(bytes(32), Bytes32) == bytes(32)
