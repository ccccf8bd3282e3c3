"""Transfers to the network's contracts."""

import pytest

from app.domain.money import NanoTon
from app.ton.address import Address, parse_address
from app.ton.cells import CellBuilder, parse_boc
from app.ton.cocoon_messages import LEAST_VALUE, report_worker, text_command, top_up_client
from app.ton.cocoon_notices import PayoutRequest, read_notice
from app.ton.cocoon_transfers import (
    ask_worker_report,
    command_contract,
    deploy_contract,
    relay_payment,
    top_up,
)
from app.ton.message_cells import contract_address, state_init_cell
from app.ton.signed_payment import SignedPayment, sign_payment, verify_payment
from app.ton.transfer import Transfer, TransferError
from app.ton.wallet_contracts import WalletVersion
from app.ton.wallet_message import sign_transfers
from tests.unit.ton.support import LOCAL, PAYMENT, PROXY_KEY, PROXY_PUBLIC_KEY, address_of
from tests.unit.ton.wallet_support import COIN, SEED, VALID_UNTIL, account_of

WORKER = parse_address(PAYMENT["worker_contract"])
BACK = address_of(LOCAL["worker_cocoon_wallet"])
RECORDED = verify_payment(
    bytes.fromhex(PAYMENT["data_boc"]), public_key=PROXY_PUBLIC_KEY, worker_contract=WORKER
)
STATE = state_init_cell(CellBuilder().raw(b"code").cell(), CellBuilder().raw(b"data").cell())


def payment_for(contract: Address) -> SignedPayment:
    boc = sign_payment(
        PROXY_KEY, query_id=1, tokens=5, worker_contract=contract, excesses_to=contract
    )
    return verify_payment(boc, public_key=PROXY_PUBLIC_KEY, worker_contract=contract)


def test_a_recorded_payment_is_relayed() -> None:
    transfer = relay_payment(RECORDED, BACK)
    repacked = bytes.fromhex(PAYMENT["repacked_for_worker_wallet"]["boc"])
    assert transfer.body == parse_boc(repacked, max_size=4096, max_cells=4)
    assert (transfer.destination, transfer.amount) == (WORKER, 500_000_000)
    assert (transfer.is_bounceable, transfer.state_init) == (True, None)


def test_a_contract_is_deployed_alone_or_with_its_first_payment() -> None:
    address = contract_address(STATE)
    assert deploy_contract(STATE) == Transfer(address, NanoTon(300_000_000), state_init=STATE)
    transfer = relay_payment(payment_for(address), BACK, state_init=STATE)
    assert transfer.state_init == STATE
    assert transfer.body is not None
    assert read_notice(transfer.body) == PayoutRequest(1, 5, address, BACK, is_last=False)
    with pytest.raises(TransferError, match="another contract"):
        relay_payment(RECORDED, BACK, state_init=STATE)


def test_the_owner_s_other_requests() -> None:
    report = ask_worker_report(WORKER, 7, BACK)
    assert (report.destination, report.body) == (WORKER, report_worker(7, BACK))
    added = top_up(WORKER, COIN, 7, BACK)
    assert (added.amount, added.body) == (COIN + 500_000_000, top_up_client(7, COIN, BACK))
    command = command_contract(WORKER, "w", NanoTon(10**7))
    assert (command.amount, command.comment) == (10**7, "")
    assert command.body == text_command("w")
    with pytest.raises(ValueError, match="no command"):
        command_contract(WORKER, "x", COIN)


def test_too_little_for_the_fees_is_refused() -> None:
    with pytest.raises(TransferError, match="too few"):
        relay_payment(RECORDED, BACK, value=LEAST_VALUE)
    with pytest.raises(TransferError, match="too few"):
        ask_worker_report(WORKER, 7, BACK, LEAST_VALUE)
    with pytest.raises(TransferError, match="too few"):
        top_up(WORKER, COIN, 7, BACK, for_fees=LEAST_VALUE)


@pytest.mark.parametrize("version", WalletVersion)
def test_all_of_them_can_be_signed(version: WalletVersion) -> None:
    transfers = (
        deploy_contract(STATE),
        relay_payment(payment_for(contract_address(STATE)), BACK, state_init=STATE),
        top_up(WORKER, COIN, 7, BACK),
        command_contract(WORKER, "w", NanoTon(10**7)),
    )
    message = sign_transfers(SEED, account_of(version), transfers, seqno=1, valid_until=VALID_UNTIL)
    assert message.transfers[:3] == transfers[:3]
    assert message.transfers[3].comment == "w"
