"""Transfers that cannot be."""

import pytest

from app.domain.money import MAX_AMOUNT, NanoTon
from app.ton.address import Address
from app.ton.cells import CellBuilder
from app.ton.comment import CommentError, comment_cell
from app.ton.transfer import Transfer, TransferError

SOMEBODY = Address(0, bytes(32))
BODY = CellBuilder().raw(b"body").cell()


def test_what_the_message_says() -> None:
    assert Transfer(SOMEBODY, NanoTon(0)).message_body() is None
    assert Transfer(SOMEBODY, MAX_AMOUNT, body=BODY).message_body() == BODY
    assert Transfer(SOMEBODY, NanoTon(1), "hi").message_body() == comment_cell("hi")


@pytest.mark.parametrize("amount", [-1, MAX_AMOUNT + 1])
def test_impossible_amounts_are_refused(amount: int) -> None:
    with pytest.raises(TransferError, match="cannot be sent"):
        Transfer(SOMEBODY, NanoTon(amount))


def test_contradictions_are_refused() -> None:
    with pytest.raises(TransferError, match="either"):
        Transfer(SOMEBODY, NanoTon(1), sends_all=True)
    with pytest.raises(TransferError, match="either"):
        Transfer(SOMEBODY, NanoTon(1), "hi", BODY)
    with pytest.raises(CommentError):
        Transfer(SOMEBODY, NanoTon(1), "a" * 70_000).message_body()
