"""What is asked of the library that builds messages, and that it waits for nothing."""

import asyncio

import pytest
from ton_core import Cell as LibraryCell
from ton_core import MessageAny

from app.ton import message_draft
from app.ton.address import Address
from app.ton.message_draft import draft_message
from app.ton.wallet_contracts import TonNetwork, WalletVersion
from tests.unit.ton.wallet_support import ALL_WALLETS, PLAIN, VALID_UNTIL, account_of


@pytest.mark.parametrize(("version", "network"), ALL_WALLETS)
def test_a_draft_is_a_message_to_the_wallet_itself(
    version: WalletVersion, network: TonNetwork
) -> None:
    account = account_of(version, network)
    for seqno in (0, 1):
        boc = draft_message(account, [PLAIN], seqno=seqno, valid_until=VALID_UNTIL)
        message = MessageAny.deserialize(LibraryCell.one_from_boc(boc).begin_parse())
        assert message.info.dest is not None
        assert Address(0, bytes(message.info.dest.hash_part)) == account.address
        assert (message.init is None) == (seqno == 1)


def test_the_same_draft_is_made_again() -> None:
    account = account_of(WalletVersion.V5R1)
    drafts = {draft_message(account, [PLAIN], seqno=1, valid_until=VALID_UNTIL) for _ in range(3)}
    assert len(drafts) == 1


def test_a_library_that_waits_is_noticed() -> None:
    with pytest.raises(RuntimeError, match="waited"):
        message_draft._finish(asyncio.sleep(0))
