"""Which messages of the owner's wallet may still be carried out to have a payout made."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from app.storage.database import LedgerError
from app.storage.payouts import open_payouts
from app.ton.message_fate import SentMessage


async def relays_under_way(ledger_files: Sequence[Path]) -> list[SentMessage]:
    """Read them from those of the ledgers that are there.

    A ledger that cannot be read is passed over: no coins are lost where two messages get in each
    other's way, and the owner must be able to send coins with a broken ledger.
    """
    found: list[SentMessage] = []
    for file in ledger_files:
        if await asyncio.to_thread(file.exists):
            found += await _open_relays(file)
    return found


async def _open_relays(file: Path) -> list[SentMessage]:
    try:
        async with open_payouts(file) as book:
            return [relay.message for relay in await book.open_relays()]
    except LedgerError:
        return []
