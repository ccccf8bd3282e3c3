"""Sends what is in the outbox and follows it until its fate is certain."""

import asyncio
from collections.abc import Callable, Sequence

from app.ton.address import parse_address
from app.ton.chain import ChainClient
from app.ton.message_fate import INTERVAL_S, Fate, FateKind, follow_message
from app.wallet.outbox import Finished, Outbox, Outcome, Outgoing


async def deliver(
    servers: Sequence[ChainClient],
    outbox: Outbox,
    *,
    interval_s: float = INTERVAL_S,
    on_doubt: Callable[[str], None] | None = None,
) -> Finished | None:
    """Send the payment in the outbox, again if need be, and note its fate; None if there is none.

    It takes as long as the chain takes, at most a little longer than the message is valid unless
    the servers contradict each other, which `on_doubt` is told. It may be stopped at any moment
    and begun again, also after a crash, and with other servers.

    Raises:
        OutboxError: the outbox cannot be read or written.
    """
    payment = (await asyncio.to_thread(outbox.load)).in_flight
    if payment is None:
        return None
    fate = await follow_message(
        servers, payment.message(), interval_s=interval_s, on_doubt=on_doubt
    )
    outcome, transaction = outcome_of(fate, payment), fate.transaction
    transaction_hash = None if transaction is None else transaction.hash
    await asyncio.to_thread(outbox.finish, payment.hash, outcome, transaction_hash)
    return Finished(
        payment.hash, payment.seqno, payment.recipient, payment.amount, outcome, transaction_hash
    )


def outcome_of(fate: Fate, payment: Outgoing) -> Outcome:
    """Say how a payment ended; a wallet that cannot pay succeeds and sends nothing."""
    if fate.kind is FateKind.EXPIRED or fate.transaction is None:
        return "expired"
    if fate.kind is FateKind.FAILED:
        return "failed"
    recipient = parse_address(payment.recipient)
    is_sent = any(
        message.destination == recipient and (payment.sends_all or message.value == payment.amount)
        for message in fate.transaction.out_messages
    )
    return "paid" if is_sent else "skipped"
