"""Accounts, messages and transactions for tests of what the owner sees."""

from dataclasses import replace

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder
from app.ton.chain import ChainMessage, Transaction
from app.ton.comment import comment_cell
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion
from app.wallet.accounts import SavedAccount, saved_account_of
from app.wallet.outbox import Outgoing
from tests.unit.wallet.wallet_values import PUBLIC_KEY

COIN = NanoTon(10**9)
ACCOUNT = WalletAccount(WalletVersion.V5R1, TonNetwork.MAINNET, PUBLIC_KEY)
SAVED = saved_account_of(ACCOUNT)
OWN = ACCOUNT.address
SOMEBODY = Address(0, bytes([0x11]) * 32)
WATCHED = SavedAccount(SOMEBODY, TonNetwork.TESTNET)
NOTHING = CellBuilder().cell()
PAYMENT = Outgoing(
    account=OWN.raw,
    boc=b"message",
    hash=bytes([7]) * 32,
    seqno=3,
    valid_until=1_700_000_180,
    after_lt=5,
    recipient=SOMEBODY.raw,
    amount=COIN,
    sends_all=False,
)


def message(
    source: Address | None,
    destination: Address | None,
    value: int = COIN,
    *,
    comment: str = "",
    body: Cell | None = None,
    is_bounced: bool = False,
) -> ChainMessage:
    content = body or (comment_cell(comment) if comment else NOTHING)
    forward_fee = NanoTon(0 if source is None else 100)
    return ChainMessage(
        source, destination, NanoTon(value), forward_fee, 1, content, bytes(32), is_bounced
    )


RECEIVED = Transaction(
    account=OWN,
    lt=10,
    hash=bytes([1]) * 32,
    at_utc=1_700_000_000,
    fee=NanoTon(7),
    in_message=message(SOMEBODY, OWN, comment="rent"),
    out_messages=(),
    exit_code=0,
    is_success=True,
)
SENT = replace(
    RECEIVED,
    lt=20,
    hash=bytes([2]) * 32,
    in_message=message(None, OWN, 0),
    out_messages=(message(OWN, SOMEBODY, comment="for you"),),
)
FEE_ONLY = replace(SENT, lt=30, hash=bytes([3]) * 32, out_messages=(), is_success=False)
