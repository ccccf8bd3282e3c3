"""One payment from the wish to the outbox, the same for the command line and the window."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.errors import AppError
from app.domain.money import NanoTon
from app.ton.address import WrittenAddress
from app.ton.chain import ChainClient
from app.ton.message_fate import EXPIRY_MARGIN_S, SentMessage, read_starting_lt
from app.wallet.accounts import SavedAccount
from app.wallet.child.messages import Order
from app.wallet.outbox import Outbox, Outgoing
from app.wallet.payment import (
    Request,
    Situation,
    check_balance,
    estimate_fee,
    order_for,
    outgoing,
    read_situation,
    what_remains,
)
from app.wallet.send_check import Warn, paid_before, warnings_for
from app.wallet.signer_values import Preview, PreviewItem, SignedOrder

OUTCOME_TEXTS = {
    "paid": "Paid.",
    "skipped": "The wallet did not pay: the coins were too few when it was its turn.",
    "failed": "The payment failed; only its fee is gone.",
    "expired": "The payment expired: it was not carried out, and never will be.",
}


class PayoutUnderWayError(AppError):
    """A message of this wallet that has a payout made bears the number of the next one."""

    title = "A payout is on its way from this wallet"
    hint = (
        "Nothing more was sent. What became of that payout is certain in a few minutes; try "
        "again then."
    )


MessagesUnderWay = Callable[[], Awaitable[Sequence[SentMessage]]]
"""Reads which messages besides payments by hand may still be carried out."""


async def no_messages() -> Sequence[SentMessage]:
    """Know of none."""
    return ()


@dataclass(frozen=True, slots=True)
class Offer:
    """What the owner agrees to or not, as the signer itself reads it."""

    account: SavedAccount
    item: PreviewItem
    fee: NanoTon
    remains: NanoTon
    warnings: tuple[Warn, ...]
    exchange: str | None
    needs_password: bool = True


@dataclass(frozen=True, slots=True)
class Intention:
    """What is wanted, and what the chain says about it."""

    request: Request
    situation: Situation
    warnings: tuple[Warn, ...]
    exchange: str | None


@dataclass(frozen=True, slots=True)
class Prepared:
    """An offer, and what the signer needs to sign exactly this."""

    offer: Offer
    preview: Preview
    before: Situation
    recipient: WrittenAddress


class Servers(ChainClient, Protocol):
    """A chain behind several servers; see `app.ton.chain_pool.ChainPool`."""

    @property
    def servers(self) -> Sequence[ChainClient]:
        """Each of them, to ask all."""


class PaymentSigner(Protocol):
    """The part of the signer that payments need."""

    async def prepare(self, order: Order, *, seqno: int, valid_until: int) -> Preview:
        """Say what an order does."""

    async def sign(
        self, preview: Preview, *, seqno: int, valid_until: int, password: bytearray | None = None
    ) -> SignedOrder:
        """Sign exactly what the preview shows."""


@dataclass(frozen=True, slots=True)
class Sending:
    """Makes payments of one account; `outbox` keeps them from before they are sent.

    `relays` are messages for payouts. While one of them can still be carried out, no payment is
    made: of two messages with the same number only one is, and nobody could say which.
    """

    chain: Servers
    outbox: Outbox
    account: SavedAccount
    relays: MessagesUnderWay = no_messages

    async def look(self, request: Request, exchange: str | None) -> Intention:
        """Ask the chain about a payment.

        Raises:
            PayoutUnderWayError: a payout of this wallet is not finished.
            AppError: it cannot be made, or the chain does not answer.
        """
        situation = await read_situation(self.chain, self.account.with_keys(), request.recipient)
        await self._check_relays(situation)
        check_balance(request, situation)
        sent = await asyncio.to_thread(self.outbox.load)
        known = await paid_before(self.chain, self.account.address, sent)
        warnings = warnings_for(self.account, request.recipient, situation.recipient, known)
        return Intention(request, situation, warnings, exchange)

    async def prepare(self, signer: PaymentSigner, intention: Intention) -> Prepared:
        """Have an unlocked signer say what it would sign.

        Raises:
            AppError: it is locked, or would not sign; the chain does not answer.
        """
        situation = intention.situation
        preview = await signer.prepare(
            order_for(intention.request, situation),
            seqno=situation.seqno,
            valid_until=situation.valid_until,
        )
        item = preview.items[0]
        fee = await estimate_fee(self.chain, self.account.with_keys(), item, situation)
        remains = what_remains(item, fee, situation)
        offer = Offer(
            self.account,
            item,
            fee,
            remains,
            intention.warnings,
            intention.exchange,
            preview.needs_password,
        )
        return Prepared(offer, preview, situation, intention.request.recipient)

    async def sign(
        self, signer: PaymentSigner, prepared: Prepared, password: bytearray | None
    ) -> Outgoing:
        """Sign with a fresh expiry, for asking took time, and keep it before it is sent.

        Raises:
            AppError: nothing was signed, or an earlier payment is still under way.
        """
        keys = self.account.with_keys()
        after_lt = await read_starting_lt(self.chain.servers, keys.address)
        now = await read_situation(self.chain, keys, prepared.recipient)
        await self._check_relays(now)
        signed = await signer.sign(
            prepared.preview,
            seqno=prepared.before.seqno,
            valid_until=now.valid_until,
            password=password,
        )
        item = prepared.preview.items[0]
        payment = outgoing(keys, item, signed, after_lt=after_lt, situation=now)
        await asyncio.to_thread(self.outbox.put, payment)
        return payment

    async def _check_relays(self, situation: Situation) -> None:
        for message in await self.relays():
            is_ours = message.account == self.account.address
            if is_ours and situation.now <= message.valid_until + EXPIRY_MARGIN_S:
                raise PayoutUnderWayError("both would bear the same number")
