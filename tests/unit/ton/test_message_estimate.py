from dataclasses import replace

import pytest

from app.domain.money import NanoTon
from app.ton.cells import Cell, CellBuilder
from app.ton.message_cells import external_message
from app.ton.message_decoding import decode_message
from app.ton.message_estimate import unsigned_body
from app.ton.transfer import Transfer
from app.ton.wallet_contracts import TonNetwork, WalletVersion
from app.ton.wallet_message import sign_transfers
from tests.unit.ton.wallet_support import (
    ALL_WALLETS,
    PLAIN,
    SEED,
    SOMEBODY,
    VALID_UNTIL,
    account_of,
    body_of,
)

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


@pytest.mark.parametrize(("version", "network"), ALL_WALLETS)
@pytest.mark.parametrize("transfer", TRANSFERS)
@pytest.mark.parametrize("seqno", [0, 3])
def test_it_is_laid_out_as_what_is_signed_and_so_costs_the_same(
    version: WalletVersion, network: TonNetwork, transfer: Transfer, seqno: int
) -> None:
    account = account_of(version, network)
    body = unsigned_body(account, transfer, seqno=seqno, valid_until=VALID_UNTIL)
    signed = sign_transfers(SEED, account, [transfer], seqno=seqno, valid_until=VALID_UNTIL)
    assert blank_signature(body_of(signed.boc), version) == body


def blank_signature(body: Cell, version: WalletVersion) -> Cell:
    at = body.bit_count - 512 if version is WalletVersion.V5R1 else 0
    fields = body.reader()
    builder = CellBuilder().uint(fields.uint(at), at).raw(bytes(len(fields.raw(64))))
    return builder.append(fields.rest()).cell()
