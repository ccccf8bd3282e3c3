import asyncio
from dataclasses import replace

import pytest

from app.domain.money import NanoTon
from app.ton.address import Address, WrittenAddress
from app.ton.chain import AccountStatus
from app.ton.wallet_contracts import TonNetwork
from app.wallet.accounts import SavedAccount
from app.wallet.outbox import Content, Finished
from app.wallet.send_check import (
    WARNING_TEXTS,
    CommentDecisionError,
    Warn,
    check_comment,
    paid_before,
    warnings_for,
)
from tests.chain_cells import internal_message
from tests.chain_story import ChainStory, StoryClient
from tests.unit.wallet.payment_values import OWN, SAVED, SOMEBODY

STATE = replace(ChainStory().state(SOMEBODY), status=AccountStatus.ACTIVE)
ELSEWHERE = Address(0, bytes([0x33]) * 32)


@pytest.mark.parametrize(
    ("exchange", "comment", "sent"),
    [(None, None, ""), (None, "rent", "rent"), ("Example", "123", "123"), ("Example", "", "")],
)
def test_a_comment_that_was_decided_on(
    exchange: str | None, comment: str | None, sent: str
) -> None:
    assert check_comment(exchange, comment) == sent


def test_an_exchange_needs_a_decision() -> None:
    with pytest.raises(CommentDecisionError, match="Example") as caught:
        check_comment("Example", None)
    assert "--no-comment" in caught.value.hint


def warned(
    *,
    account: SavedAccount = SAVED,
    address: Address = SOMEBODY,
    testnet: bool | None = False,
    status: AccountStatus = AccountStatus.ACTIVE,
    known: bool = True,
) -> set[Warn]:
    written = WrittenAddress(address, is_bounceable=False, is_testnet=testnet)
    state = replace(STATE, status=status)
    return set(warnings_for(account, written, state, [address.raw] if known else []))


def test_each_warning() -> None:
    assert warned() == set()
    assert warned(known=False) == {Warn.NEW_RECIPIENT}
    assert warned(testnet=True) == {Warn.TESTNET_ADDRESS}
    assert warned(testnet=None) == set()
    on_testnet = replace(SAVED, network=TonNetwork.TESTNET)
    assert warned(account=on_testnet, testnet=True) == set()
    assert warned(status=AccountStatus.UNINITIALIZED) == {Warn.UNINITIALIZED_RECIPIENT}
    assert warned(status=AccountStatus.FROZEN) == {Warn.FROZEN_RECIPIENT}
    assert warned(address=OWN, known=False) == {Warn.OWN_ADDRESS}
    assert set(WARNING_TEXTS) == set(Warn)


def finished(recipient: Address, outcome: str) -> Finished:
    return Finished(bytes(32), 1, recipient.raw, 5, outcome, None)  # type: ignore[arg-type]


def test_who_was_paid_before() -> None:
    story = ChainStory()
    for number in range(40):
        story.happens(OWN, in_message=internal_message(SOMEBODY, OWN, NanoTon(number)))
    story.happens(OWN, out_messages=(internal_message(OWN, SOMEBODY, NanoTon(1)),))
    client = StoryClient(story)
    outbox = Content(finished=(finished(ELSEWHERE, "paid"), finished(OWN, "expired")))
    known = asyncio.run(paid_before(client, OWN, outbox))
    assert known == {SOMEBODY.raw, ELSEWHERE.raw}
    assert client.questions == ["transactions"] * 3
    assert asyncio.run(paid_before(StoryClient(ChainStory()), OWN, Content())) == set()
