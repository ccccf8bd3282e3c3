"""A payment from what the owner asked for to what is put into the outbox."""

from dataclasses import dataclass

from app.domain.errors import AppError
from app.domain.money import NanoTon, format_amount
from app.ton.address import WrittenAddress
from app.ton.cells import CellError
from app.ton.chain import AccountState, AccountStatus, ChainClient
from app.ton.message_estimate import unsigned_body
from app.ton.transfer import Transfer
from app.ton.wallet_contracts import WalletAccount, read_wallet_data, wallet_version_of
from app.wallet.child.messages import Payment, TransferOrder
from app.wallet.outbox import Outgoing
from app.wallet.signer_values import PreviewItem, SignedOrder

VALID_FOR_S = 180
"""Long enough for a busy chain, short enough to wait for."""


class NotPayableError(AppError):
    """The wallet cannot make this payment."""

    title = "The payment cannot be made"


@dataclass(frozen=True, slots=True)
class Request:
    """What the owner wants; `amount` is None to send everything."""

    recipient: WrittenAddress
    amount: NanoTon | None
    comment: str

    @property
    def sends_all(self) -> bool:
        """Whether the wallet is emptied."""
        return self.amount is None


@dataclass(frozen=True, slots=True)
class Situation:
    """What the chain says before a payment; `now` is its time in seconds since 1970."""

    wallet: AccountState
    recipient: AccountState
    seqno: int
    now: int

    @property
    def valid_until(self) -> int:
        """When a message that is signed now expires."""
        return self.now + VALID_FOR_S


async def read_situation(
    client: ChainClient, account: WalletAccount, recipient: WrittenAddress
) -> Situation:
    """Ask for everything that a payment depends on.

    Raises:
        NotPayableError: there is another contract at the wallet's address, or it is frozen.
        ChainError: the chain cannot be asked.
    """
    wallet = await client.account(account.address)
    there = await client.account(recipient.address)
    return Situation(wallet, there, seqno_of(account, wallet), await client.time())


def seqno_of(account: WalletAccount, state: AccountState) -> int:
    """Return the number of the wallet's next message; the first one also deploys the wallet.

    Raises:
        NotPayableError: the wallet is frozen, or not what it should be.
    """
    if state.status is AccountStatus.FROZEN:
        raise NotPayableError("the wallet is frozen, because it could not pay for its storage")
    if state.code is None or state.data is None:
        return 0
    if wallet_version_of(state.code) is not account.version:
        raise NotPayableError("there is another contract at the wallet's address")
    try:
        return read_wallet_data(account.version, state.data).seqno
    except CellError as error:
        raise NotPayableError(f"the wallet's data cannot be read: {error}") from error


def order_for(request: Request, situation: Situation) -> TransferOrder:
    """Write the order for the signer.

    Only a contract that is there is asked to send back what it does not want, and only if the
    recipient's address says so: elsewhere the coins stay.
    """
    is_there = situation.recipient.status is AccountStatus.ACTIVE
    payment = Payment(
        request.recipient.address.raw,
        request.amount or 0,
        request.comment,
        is_bounceable=is_there and request.recipient.is_bounceable is True,
        sends_all=request.sends_all,
    )
    return TransferOrder((payment,))


async def estimate_fee(
    client: ChainClient, account: WalletAccount, item: PreviewItem, situation: Situation
) -> NanoTon:
    """Ask what the previewed payment costs beyond its amount.

    The message that is asked about bears a signature that nobody accepts.
    """
    transfer = Transfer(
        item.destination,
        item.amount,
        item.comment,
        is_bounceable=item.is_bounceable,
        sends_all=item.sends_all,
    )
    state_init = account.state_init() if situation.seqno == 0 else None
    body = unsigned_body(
        account, transfer, seqno=situation.seqno, valid_until=situation.valid_until
    )
    return await client.estimate_fee(account.address, body, state_init)


def what_remains(item: PreviewItem, fee: NanoTon, situation: Situation) -> NanoTon:
    """Say what is left after a payment.

    Raises:
        NotPayableError: the coins are too few.
    """
    balance = situation.wallet.balance
    rest = balance - item.amount - fee
    if rest < 0:
        raise NotPayableError(
            f"there are {format_amount(balance)}, {format_amount(NanoTon(-rest))} too few",
            hint=f"The fee is about {format_amount(fee)}. To send everything: --all",
        )
    return NanoTon(0) if item.sends_all else NanoTon(rest)


def check_balance(request: Request, situation: Situation) -> None:
    """Refuse early what cannot be paid even without a fee.

    Raises:
        NotPayableError: the coins are too few.
    """
    balance, wanted = situation.wallet.balance, request.amount
    if balance <= (wanted or 0):
        raise NotPayableError(
            f"the wallet has {format_amount(balance)}",
            hint="Fees come on top of the amount. To send everything: --all",
        )


def outgoing(
    account: WalletAccount,
    item: PreviewItem,
    signed: SignedOrder,
    *,
    after_lt: int,
    situation: Situation,
) -> Outgoing:
    """Write what the outbox keeps."""
    amount = situation.wallet.balance if item.sends_all else item.amount
    return Outgoing(
        account=account.address.raw,
        boc=signed.boc,
        hash=signed.hash,
        seqno=signed.seqno,
        valid_until=signed.valid_until,
        after_lt=after_lt,
        recipient=item.destination.raw,
        amount=amount,
        sends_all=item.sends_all,
    )
