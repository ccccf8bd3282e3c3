import pytest

from app.wallet.child.desk import Desk
from app.wallet.child.messages import (
    DayLimits,
    GetPublicKey,
    Payment,
    Prepare,
    Refused,
    Request,
    Reseal,
    Reveal,
    Revealed,
    Seal,
    Sealed,
    Sign,
    TransferOrder,
    Unlock,
)
from tests.unit.wallet.wallet_values import CHEAP, password, sealed, words

ORDER = TransferOrder((Payment("0:" + "09" * 32, 100),))


def test_files_are_made_and_words_shown() -> None:
    desk = Desk()
    made = desk.answer(Seal(1, words(), password(), None, None, "v5r1", "testnet", CHEAP))
    assert isinstance(made, Sealed)
    again = desk.answer(Reseal(2, made.box, password(), None, password("another one"), CHEAP))
    assert isinstance(again, Sealed)
    assert desk.answer(Reveal(3, again.box, password("another one"), None)) == Revealed(3, words())


@pytest.mark.parametrize(
    "request_",
    [
        Unlock(1, sealed(), password(), None, DayLimits(), None),
        Prepare(1, ORDER, 0, 1),
        Sign(1, 1, 0, 1, password()),
        GetPublicKey(1),
    ],
)
def test_it_never_holds_keys(request_: Request) -> None:
    desk = Desk()
    assert desk.answer(request_) == Refused(1, "locked")
    assert not any(getattr(request_, "password", b"") or b"")
    assert desk.lock_at is None
    assert not desk.is_done
    desk.close()
