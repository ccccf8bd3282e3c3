"""What the ledger says in the end."""

import asyncio
from dataclasses import dataclass

from app.domain.earnings import EarningsSummary, Reconciliation
from app.storage.ledger import Ledger

SIGNATURE_PATIENCE_S = 20.0
_POLL_S = 0.1


@dataclass(frozen=True, slots=True)
class Books:
    """The sums of the ledger and its comparison with the proxy's counters."""

    summary: EarningsSummary
    reconciliations: tuple[Reconciliation, ...]

    def is_settled(self, jobs: int) -> bool:
        """Tell whether that many jobs were answered and all they earned is signed for."""
        totals = self.summary.totals
        return (
            totals.answered == totals.jobs == jobs
            and totals.fee == self.summary.signed
            and all(each.difference == 0 for each in self.reconciliations)
        )


async def wait_for_signature(ledger: Ledger, jobs: int) -> Books:
    """Return the books as soon as all of so many jobs is signed for, or when patience ends."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + SIGNATURE_PATIENCE_S
    while True:
        books = Books(await ledger.summary(), tuple(await ledger.reconcile()))
        totals = books.summary.totals
        is_signed = totals.answered >= jobs and totals.fee == books.summary.signed
        if is_signed or loop.time() > deadline:
            return books
        await asyncio.sleep(_POLL_S)
