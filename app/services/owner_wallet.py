"""The owner's own wallet as it pays for payouts: the signer process signs relays, nothing else."""

import asyncio
from collections.abc import Sequence
from typing import Protocol

from app.domain.errors import AppError
from app.domain.money import NanoTon, format_amount
from app.ton.address import Address
from app.ton.chain import AccountState, ChainClient
from app.ton.message_fate import EXPIRY_MARGIN_S, SentMessage, read_starting_lt
from app.ton.transfer import Transfer
from app.ton.wallet_contracts import WalletAccount
from app.wallet.child.errors import OrderError, PasswordNeededError
from app.wallet.child.messages import Order, RelayOrder
from app.wallet.outbox import Content, in_flight_error
from app.wallet.payment import VALID_FOR_S, seqno_of
from app.wallet.signer_values import Preview, SignedOrder

KEPT_FOR_FEES = NanoTon(50_000_000)
"""What the wallet needs beyond the attached value: its own message with a contract's code."""


class FeesMissingError(AppError):
    """The wallet has too few coins for a payout's message."""

    title = "The wallet has too few coins to pay out"
    hint = "Send it some: most of what is attached to a payout comes back at once."


class RelaySigner(Protocol):
    """The part of the signer that is used here."""

    async def prepare(self, order: Order, *, seqno: int, valid_until: int) -> Preview:
        """Say what an order does."""

    async def sign(self, preview: Preview, *, seqno: int, valid_until: int) -> SignedOrder:
        """Sign it if no password is needed for it."""


class PaymentsUnderWay(Protocol):
    """Where a payment that the owner sends by hand is written down."""

    def load(self) -> Content:
        """Read it; blocks on the disk."""


class SignerWallet:
    """An unlocked wallet of the owner, used for payout relays within its limits of a day."""

    def __init__(
        self,
        signer: RelaySigner,
        account: WalletAccount,
        chain: ChainClient,
        servers: Sequence[ChainClient],
        outbox: PaymentsUnderWay,
    ) -> None:
        """Ask `chain`, and all of `servers` where the wallet's history begins."""
        self._signer = signer
        self._account = account
        self._chain = chain
        self._servers = servers
        self._outbox = outbox

    @property
    def address(self) -> Address:
        """Where the wallet is."""
        return self._account.address

    async def sign(self, transfer: Transfer) -> SentMessage:
        """Sign a payout's message; nothing is sent.

        Raises:
            FeesMissingError: the wallet has too few coins.
            PaymentInFlightError: a payment that the owner sent by hand is not finished.
            PasswordNeededError: it is above the limit of a day.
            AppError: the wallet is locked, or the chain does not answer.
        """
        order = _relay_order(transfer)
        after_lt = await read_starting_lt(self._servers, self.address)
        state, now = await self._chain.account(self.address), await self._chain.time()
        await self._check(state, now, transfer)
        seqno, valid_until = seqno_of(self._account, state), now + VALID_FOR_S
        preview = await self._signer.prepare(order, seqno=seqno, valid_until=valid_until)
        _check_preview(preview, transfer)
        signed = await self._signer.sign(preview, seqno=seqno, valid_until=valid_until)
        return SentMessage(self.address, signed.boc, signed.hash, signed.valid_until, after_lt)

    async def _check(self, state: AccountState, now: int, transfer: Transfer) -> None:
        needed = NanoTon(transfer.amount + KEPT_FOR_FEES)
        if state.balance < needed:
            raise FeesMissingError(
                f"{self.address.to_text()} has {format_amount(state.balance)}, "
                f"{format_amount(needed)} are needed"
            )
        payment = (await asyncio.to_thread(self._outbox.load)).in_flight
        if payment is not None and now <= payment.valid_until + EXPIRY_MARGIN_S:
            raise in_flight_error(payment)


def _relay_order(transfer: Transfer) -> RelayOrder:
    body, state = transfer.body, transfer.state_init
    if body is None:
        raise OrderError("only signed payments are relayed")
    return RelayOrder(
        payment=body.to_boc(),
        worker_contract=transfer.destination.raw,
        amount=transfer.amount,
        state_init=None if state is None else state.to_boc(),
    )


def _check_preview(preview: Preview, transfer: Transfer) -> None:
    """Compare what the signer itself read with what was meant."""
    seen = [(item.destination, item.amount, item.content) for item in preview.items]
    if seen != [(transfer.destination, transfer.amount, "payout")]:
        raise OrderError("the signer reads something else than this payout")
    if preview.needs_password:
        raise PasswordNeededError("so many payouts in one day are above the wallet's limit")
