import asyncio
from dataclasses import replace

import pytest

from app.domain.money import NanoTon
from app.ton.address import WrittenAddress
from app.ton.cells import CellBuilder
from app.ton.chain import AccountState, AccountStatus
from app.ton.wallet_contracts import WalletVersion, wallet_code
from app.wallet.payment import (
    VALID_FOR_S,
    NotPayableError,
    Request,
    Situation,
    check_balance,
    estimate_fee,
    order_for,
    outgoing,
    read_situation,
    seqno_of,
    what_remains,
)
from app.wallet.signer_values import PreviewItem, SignedOrder
from tests.chain_story import FEE, START_UTC, ChainStory, StoryClient
from tests.unit.wallet.payment_values import ACCOUNT, COIN, OWN, SOMEBODY
from tests.unit.wallet.wallet_values import PUBLIC_KEY

EMPTY = replace(ChainStory().state(OWN), balance=COIN)
DATA = CellBuilder().bit(True).uint(9, 32).uint(ACCOUNT.wallet_id, 32).raw(PUBLIC_KEY).bit(False)
DEPLOYED = replace(
    EMPTY,
    status=AccountStatus.ACTIVE,
    code=wallet_code(WalletVersion.V5R1),
    data=DATA.cell(),
)
WRITTEN = WrittenAddress(SOMEBODY, is_bounceable=True, is_testnet=False)
ITEM = PreviewItem(SOMEBODY, COIN, "rent", False, False, "comment", False, None)
EVERYTHING = replace(ITEM, amount=NanoTon(0), sends_all=True)


def situation(wallet: AccountState = DEPLOYED, *, recipient_is_there: bool = True) -> Situation:
    status = AccountStatus.ACTIVE if recipient_is_there else AccountStatus.UNINITIALIZED
    return Situation(wallet, replace(EMPTY, status=status), 9, START_UTC)


def test_the_number_of_the_next_message() -> None:
    assert seqno_of(ACCOUNT, EMPTY) == 0
    assert seqno_of(ACCOUNT, DEPLOYED) == 9


@pytest.mark.parametrize(
    "state",
    [
        replace(EMPTY, status=AccountStatus.FROZEN),
        replace(DEPLOYED, code=wallet_code(WalletVersion.V4R2)),
        replace(DEPLOYED, data=CellBuilder().cell()),
    ],
)
def test_a_wallet_that_cannot_pay(state: AccountState) -> None:
    with pytest.raises(NotPayableError):
        seqno_of(ACCOUNT, state)


def test_the_situation_is_the_chain_s() -> None:
    found = asyncio.run(read_situation(StoryClient(ChainStory()), ACCOUNT, WRITTEN))
    assert (found.seqno, found.now, found.valid_until) == (0, START_UTC, START_UTC + VALID_FOR_S)


@pytest.mark.parametrize(
    ("is_bounceable", "is_there", "bounces"),
    [
        (True, True, True),
        (True, False, False),
        (False, True, False),
        (None, True, False),
    ],
)
def test_only_a_contract_that_is_there_sends_coins_back(
    is_bounceable: bool | None, is_there: bool, bounces: bool
) -> None:
    request = Request(replace(WRITTEN, is_bounceable=is_bounceable), COIN, "rent")
    order = order_for(request, situation(recipient_is_there=is_there))
    (payment,) = order.payments
    assert payment.is_bounceable is bounces
    assert (payment.destination, payment.amount) == (SOMEBODY.raw, COIN)
    assert (payment.comment, payment.sends_all) == ("rent", False)


def test_everything_is_an_order_without_an_amount() -> None:
    (payment,) = order_for(Request(WRITTEN, None, ""), situation()).payments
    assert (payment.amount, payment.sends_all) == (0, True)


def test_the_fee_is_a_little_more_than_the_server_says() -> None:
    client = StoryClient(ChainStory())
    for item in (ITEM, EVERYTHING):
        fee = asyncio.run(estimate_fee(client, ACCOUNT, item, situation()))
        assert fee == FEE


def test_what_remains_is_never_negative() -> None:
    rich = situation(replace(DEPLOYED, balance=NanoTon(3 * COIN)))
    assert what_remains(ITEM, NanoTon(5), rich) == 2 * COIN - 5
    assert what_remains(EVERYTHING, NanoTon(5), situation()) == 0
    exact = situation(replace(DEPLOYED, balance=NanoTon(COIN + 5)))
    assert what_remains(ITEM, NanoTon(5), exact) == 0
    with pytest.raises(NotPayableError, match="too few"):
        what_remains(ITEM, NanoTon(6), exact)
    with pytest.raises(NotPayableError):
        what_remains(EVERYTHING, NanoTon(COIN + 1), situation())


def test_too_little_is_seen_at_once() -> None:
    check_balance(Request(WRITTEN, NanoTon(COIN - 1), ""), situation())
    check_balance(Request(WRITTEN, None, ""), situation())
    with pytest.raises(NotPayableError):
        check_balance(Request(WRITTEN, COIN, ""), situation())
    with pytest.raises(NotPayableError):
        check_balance(Request(WRITTEN, None, ""), situation(replace(DEPLOYED, balance=NanoTon(0))))


@pytest.mark.parametrize(("item", "amount"), [(ITEM, COIN), (EVERYTHING, 5 * COIN)])
def test_what_goes_into_the_outbox(item: PreviewItem, amount: int) -> None:
    signed = SignedOrder(b"boc", bytes(32), 9, START_UTC + 180)
    rich = situation(replace(DEPLOYED, balance=NanoTon(5 * COIN)))
    kept = outgoing(ACCOUNT, item, signed, after_lt=77, situation=rich)
    assert (kept.account, kept.recipient) == (OWN.raw, SOMEBODY.raw)
    assert (kept.amount, kept.sends_all) == (amount, item.sends_all)
    assert (kept.seqno, kept.valid_until, kept.after_lt) == (9, START_UTC + 180, 77)
    assert kept.message().boc == b"boc"
