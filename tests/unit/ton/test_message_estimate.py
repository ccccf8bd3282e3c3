from dataclasses import replace

import pytest

from app.domain.money import NanoTon
from app.ton.message_cells import external_message
from app.ton.message_decoding import decode_message
from app.ton.message_estimate import unsigned_body
from app.ton.transfer import Transfer
from app.ton.wallet_contracts import TonNetwork, WalletVersion
from tests.unit.ton.wallet_support import ALL_WALLETS, PLAIN, SOMEBODY, account_of

TRANSFERS = (
    PLAIN,
    replace(PLAIN, comment="rent"),
    replace(PLAIN, amount=NanoTon(0), sends_all=True),
)


@pytest.mark.parametrize(("version", "network"), ALL_WALLETS)
@pytest.mark.parametrize("transfer", TRANSFERS)
def test_the_message_reads_as_it_is_meant(
    version: WalletVersion, network: TonNetwork, transfer: Transfer
) -> None:
    account = account_of(version, network)
    body = unsigned_body(account, transfer, seqno=3, valid_until=1_900_000_000)
    read = decode_message(external_message(account.address, body).to_boc(), version)
    assert (read.seqno, read.valid_until, read.wallet_id) == (3, 1_900_000_000, account.wallet_id)
    assert (read.signature, read.state_init) == (bytes(64), None)
    (found,) = read.transfers
    assert (found.destination, found.amount) == (SOMEBODY, transfer.amount)
    assert (found.comment, found.sends_all) == (transfer.comment, transfer.sends_all)
