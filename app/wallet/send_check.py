"""What the owner is told, and must decide, before a payment is signed."""

from collections.abc import Collection, Mapping
from enum import Enum

from app.domain.errors import AppError
from app.ton.address import Address, WrittenAddress
from app.ton.chain import AccountState, AccountStatus, ChainClient
from app.ton.wallet_contracts import TonNetwork
from app.wallet.accounts import SavedAccount
from app.wallet.history import PAGE_SIZE, EntryKind, entries_of
from app.wallet.outbox import Content

PAGES_SEARCHED = 3
"""Of the own history, for earlier payments: public servers answer one request a second."""


class Warn(Enum):
    """What may be wrong with a payment; the values are stable names."""

    NEW_RECIPIENT = "new_recipient"
    TESTNET_ADDRESS = "testnet_address"
    UNINITIALIZED_RECIPIENT = "uninitialized_recipient"
    FROZEN_RECIPIENT = "frozen_recipient"
    OWN_ADDRESS = "own_address"


WARNING_TEXTS: Mapping[Warn, str] = {
    Warn.NEW_RECIPIENT: "You have not paid this address lately. Compare every character of it.",
    Warn.TESTNET_ADDRESS: "The address is written for the test network, your coins are real.",
    Warn.UNINITIALIZED_RECIPIENT: "No wallet is active at this address yet. The coins will "
    "wait there, and are lost if nobody has its keys.",
    Warn.FROZEN_RECIPIENT: "This account is frozen, because it could not pay for its storage.",
    Warn.OWN_ADDRESS: "This is your own address.",
}


class CommentDecisionError(AppError):
    """An exchange finds the owner of a payment by its comment, and none was decided on."""

    title = "Decide about the comment"

    def __init__(self, exchange: str) -> None:
        super().__init__(f"the recipient is {exchange}")
        self.hint = (
            f"{exchange} books a payment by its comment; without it the coins can be lost. Give "
            "the one that your account there shows with --comment, or say --no-comment."
        )


def check_comment(exchange: str | None, comment: str | None) -> str:
    """Return the comment to send; None stands for no decision, "" for none wanted.

    Raises:
        CommentDecisionError: the recipient is an exchange and nobody decided.
    """
    if exchange is not None and comment is None:
        raise CommentDecisionError(exchange)
    return comment or ""


def warnings_for(
    account: SavedAccount,
    recipient: WrittenAddress,
    state: AccountState,
    known: Collection[str],
) -> tuple[Warn, ...]:
    """Say what may be wrong with a payment; `known` are raw addresses that were paid before."""
    found = {
        Warn.TESTNET_ADDRESS: recipient.is_testnet is True
        and account.network is TonNetwork.MAINNET,
        Warn.OWN_ADDRESS: recipient.address == account.address,
        Warn.NEW_RECIPIENT: recipient.address.raw not in {account.address.raw, *known},
        Warn.UNINITIALIZED_RECIPIENT: state.status is AccountStatus.UNINITIALIZED,
        Warn.FROZEN_RECIPIENT: state.status is AccountStatus.FROZEN,
    }
    return tuple(warning for warning, applies in found.items() if applies)


async def paid_before(client: ChainClient, account: Address, outbox: Content) -> set[str]:
    """Find the raw addresses that were paid lately: in the outbox and on the chain."""
    known = {each.recipient for each in outbox.finished if each.outcome == "paid"}
    before: tuple[int, bytes] | None = None
    for _ in range(PAGES_SEARCHED):
        page = await client.transactions(account, limit=PAGE_SIZE, before=before)
        sent = [e for done in page for e in entries_of(done) if e.kind is EntryKind.SENT]
        known |= {entry.counterparty.raw for entry in sent if entry.counterparty}
        if len(page) < PAGE_SIZE:
            break
        before = (page[-1].lt, page[-1].hash)
    return known
