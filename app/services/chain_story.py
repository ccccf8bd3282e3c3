"""What happened on a network's own chain, transaction by transaction, and who took part."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import CellError
from app.ton.chain import ChainMessage, NewestTransactions, Transaction
from app.ton.cocoon_ops import Op
from app.ton.comment import read_comment
from app.wallet.history import fee_of

LONGEST_COMMENT = 200
FAUCET = Address(0, bytes.fromhex("fa" * 32))
"""Where new coins of a local chain come from."""


class Role(StrEnum):
    """Who somebody on the chain is."""

    OWNER = "owner"
    FAUCET = "faucet"
    ROOT = "root"
    PROXY = "proxy"
    PROXY_WALLET = "proxy_wallet"
    WORKER = "worker"
    CLIENT = "client"
    OUTSIDE = "outside"
    """A message from outside the chain, such as a wallet's order."""
    OTHER = "other"


class Happened(StrEnum):
    """What a transaction was about."""

    PLAY_COINS = "play_coins"
    PAYOUT = "payout"
    PAYOUT_ORDER = "payout_order"
    WORKER_REPORT = "worker_report"
    CLIENT_REPORT = "client_report"
    TOP_UP = "top_up"
    CHARGE = "charge"
    STAKE = "stake"
    NOTE = "note"
    REST = "rest"
    WALLET_ORDER = "wallet_order"
    CONTRACT = "contract"
    """A contract was put on the chain."""
    NETWORK_CHANGE = "network_change"
    BOUNCED = "bounced"
    COINS = "coins"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody on the chain; no address stands for outside."""

    address: Address | None
    role: Role


@dataclass(frozen=True, slots=True)
class ChainEntry:
    """One transaction: what came in, from whom, and what it cost the receiver.

    `is_refused`: the receiver's code ran and ended with an error; coins come back then.
    """

    block: int
    at_utc: int
    happened: Happened
    source: Party
    destination: Party
    value: NanoTon
    fee: NanoTon
    comment: str
    is_refused: bool
    name: str


@dataclass(frozen=True, slots=True)
class ChainStory:
    """The newest entries first; `block` is the chain's last one."""

    block: int
    at_utc: int
    entries: tuple[ChainEntry, ...]


_OPS: Mapping[int, Happened] = {
    Op.OWNER_PAYMENT: Happened.PAYOUT,
    Op.PAYOUT: Happened.PAYOUT_ORDER,
    Op.LAST_PAYOUT: Happened.PAYOUT_ORDER,
    Op.WORKER_REPORT: Happened.WORKER_REPORT,
    Op.CLIENT_REPORT: Happened.CLIENT_REPORT,
    Op.CLIENT_TOP_UP: Happened.TOP_UP,
    Op.CLIENT_CHANGE_SECRET_AND_TOP_UP: Happened.TOP_UP,
    Op.CLIENT_INCREASE_STAKE: Happened.TOP_UP,
    Op.CLIENT_CHARGE: Happened.CHARGE,
    Op.PROXY_INCREASE_STAKE: Happened.STAKE,
    Op.IGNORED: Happened.NOTE,
    Op.EXCESSES: Happened.REST,
}
_ROOT_OPS = frozenset(op for op in Op if op.name.startswith("ROOT_"))

_SENDERS: Mapping[int, Role] = {
    Op.OWNER_PAYMENT: Role.PROXY,
    Op.WORKER_REPORT: Role.WORKER,
    Op.CLIENT_REPORT: Role.CLIENT,
    Op.CLIENT_CHARGE: Role.PROXY_WALLET,
}
_RECEIVERS: Mapping[int, Role] = {
    Op.WORKER_REPORT: Role.PROXY,
    Op.CLIENT_REPORT: Role.PROXY,
    Op.PROXY_INCREASE_STAKE: Role.PROXY,
    Op.CLIENT_TOP_UP: Role.CLIENT,
}


def tell_story(newest: NewestTransactions, owner: Address, root: Address) -> ChainStory:
    """Read what happened; `owner` is the wallet that is paid, `root` the root contract.

    Who the others are follows from what they send to each other.
    """
    transactions = [transaction for _, transaction in newest.transactions]
    roles = {**_roles(transactions), root: Role.ROOT, owner: Role.OWNER, FAUCET: Role.FAUCET}
    entries = tuple(_entry(block, each, roles) for block, each in newest.transactions)
    return ChainStory(newest.block, newest.at_utc, entries)


def _roles(transactions: Iterable[Transaction]) -> dict[Address, Role]:
    roles: dict[Address, Role] = {}
    for transaction in transactions:
        message = transaction.in_message
        op = None if message is None else op_of(message)
        if message is None or op is None or message.is_bounced:
            continue
        if message.source is not None and (role := _SENDERS.get(op)) is not None:
            roles[message.source] = role
        if (role := _RECEIVERS.get(op)) is not None:
            roles[transaction.account] = role
    return roles


def _entry(block: int, done: Transaction, roles: Mapping[Address, Role]) -> ChainEntry:
    message = done.in_message
    source = None if message is None else message.source
    comment = "" if message is None or message.is_bounced else read_comment(message.body) or ""
    return ChainEntry(
        block=block,
        at_utc=done.at_utc,
        happened=_what(message, done, roles),
        source=_party(source, roles),
        destination=_party(done.account, roles),
        value=NanoTon(0) if message is None else message.value,
        fee=fee_of(done),
        comment=comment[:LONGEST_COMMENT] if source is not None else "",
        is_refused=not done.is_success and done.exit_code is not None,
        name=done.hash.hex(),
    )


def _party(address: Address | None, roles: Mapping[Address, Role]) -> Party:
    if address is None:
        return Party(None, Role.OUTSIDE)
    return Party(address, roles.get(address, Role.OTHER))


def _what(
    message: ChainMessage | None, done: Transaction, roles: Mapping[Address, Role]
) -> Happened:
    if message is None or message.is_bounced:
        return Happened.OTHER if message is None else Happened.BOUNCED
    if message.source is None:
        return Happened.WALLET_ORDER
    return _by_content(message, done, roles)


def _by_content(
    message: ChainMessage, done: Transaction, roles: Mapping[Address, Role]
) -> Happened:
    op = op_of(message)
    if op in _ROOT_OPS and roles.get(done.account) is Role.ROOT:
        return Happened.NETWORK_CHANGE
    if op is not None and op in _OPS:
        return _OPS[op]
    if message.source == FAUCET:
        return Happened.PLAY_COINS if _is_wallet(done, roles) else Happened.CONTRACT
    return Happened.COINS if not op else Happened.OTHER


def _is_wallet(done: Transaction, roles: Mapping[Address, Role]) -> bool:
    """Coins for a contract come with its code, which runs then; a new wallet has none yet."""
    return roles.get(done.account) is Role.OWNER or done.exit_code is None


def op_of(message: ChainMessage) -> int | None:
    """Return the operation of a message: 0 is a comment, None is no operation at all."""
    try:
        return message.body.reader().uint(32)
    except CellError:
        return None
