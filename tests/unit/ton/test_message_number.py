"""The numbers of wallets' messages, and what a wallet's state says about them."""

from dataclasses import replace

import pytest

from app.domain.money import NanoTon
from app.ton.cells import Cell, CellBuilder, CellError
from app.ton.chain import NO_HASH, AccountState, AccountStatus
from app.ton.message_number import is_number_unused, message_number
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion, wallet_code
from app.ton.wallet_message import sign_transfers
from tests.unit.ton.wallet_support import (
    ALL_WALLETS,
    EVERY_KIND,
    SEED,
    VALID_UNTIL,
    account_of,
    body_of,
)

V4R2 = account_of(WalletVersion.V4R2)


def signed(account: WalletAccount, seqno: int) -> bytes:
    return sign_transfers(SEED, account, EVERY_KIND, seqno=seqno, valid_until=VALID_UNTIL).boc


def data_of(account: WalletAccount, seqno: int) -> Cell:
    data = CellBuilder()
    if account.version is WalletVersion.V5R1:
        data.bit(True)
    data.uint(seqno, 32).uint(account.wallet_id, 32).raw(account.public_key)
    return data.cell() if account.version is WalletVersion.V3R2 else data.bit(False).cell()


def state_of(account: WalletAccount, seqno: int) -> AccountState:
    return AccountState(
        account.address,
        NanoTon(1),
        AccountStatus.ACTIVE,
        wallet_code(account.version),
        data_of(account, seqno),
        1,
        NO_HASH,
        1,
    )


@pytest.mark.parametrize(("version", "network"), ALL_WALLETS)
@pytest.mark.parametrize("seqno", [0, 1, 2**32 - 2])
def test_the_number_is_where_each_version_has_it(
    version: WalletVersion, network: TonNetwork, seqno: int
) -> None:
    account = account_of(version, network)
    assert message_number(version, body_of(signed(account, seqno))) == seqno


@pytest.mark.parametrize("version", WalletVersion)
def test_a_number_is_used_when_the_wallet_has_passed_it(version: WalletVersion) -> None:
    account = account_of(version)
    boc = signed(account, 7)
    assert is_number_unused(state_of(account, 6), boc)
    assert is_number_unused(state_of(account, 7), boc)
    assert not is_number_unused(state_of(account, 8), boc)


def test_what_never_had_code_carried_nothing_out() -> None:
    empty = replace(state_of(V4R2, 0), status=AccountStatus.UNINITIALIZED, code=None, data=None)
    assert is_number_unused(empty, signed(V4R2, 0))
    frozen = replace(empty, status=AccountStatus.FROZEN)
    assert not is_number_unused(frozen, signed(V4R2, 0))


def test_nothing_is_proven_by_what_cannot_be_read() -> None:
    state, boc = state_of(V4R2, 0), signed(V4R2, 7)
    assert not is_number_unused(replace(state, code=CellBuilder().cell()), boc)
    assert not is_number_unused(replace(state, data=CellBuilder().cell()), boc)
    assert not is_number_unused(state, b"boc")
    with pytest.raises(CellError):
        message_number(WalletVersion.V4R2, CellBuilder().cell())
