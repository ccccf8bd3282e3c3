"""Accounting: jobs and payments of the sessions become lines of the ledger."""

import time
from collections.abc import Callable, Mapping
from typing import Protocol

from app.domain.earnings import JobRecord, ProxyCounters
from app.domain.job import JobId
from app.domain.network import NetworkDescription
from app.network.worker_types import PaymentCounters, ProxyIdentity, QueryOutcome, WorkerQuery


class LedgerWriter(Protocol):
    """The part of the ledger that is written to."""

    def note_job(self, job: JobRecord) -> None:
        """Keep a job so that the end of this program does not harm it; the first one counts."""

    def note_counters(self, counters: ProxyCounters) -> None:
        """Raise what is known of a proxy contract, kept as a job is; nothing is ever lowered."""


class Accounting:
    """Writes what one network's sessions report, at the prices of each proxy's contract."""

    def __init__(
        self,
        ledger: LedgerWriter,
        network: NetworkDescription,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._ledger = ledger
        self._network = network
        self._clock = clock
        self._heard_signed: dict[str, int] = {}

    async def write(self, query: WorkerQuery, outcome: QueryOutcome) -> None:
        """Record a job without a word of its content."""
        self._ledger.note_job(
            JobRecord(
                job_id=query.job_id,
                network=self._network.name,
                proxy_contract=query.proxy.contract.raw,
                model=query.model,
                path=query.request.path,
                status=outcome.status,
                outcome=outcome.outcome,
                usage=outcome.usage,
                adjusted=outcome.adjusted,
                coefficient=query.coefficient,
                price_per_token=query.proxy.price_per_token,
                worker_fee_per_token=query.proxy.worker_fee_per_token,
                started_at_utc=outcome.started_at_utc,
                finished_at_utc=outcome.finished_at_utc,
            )
        )

    async def counters_changed(self, proxy: ProxyIdentity, counters: PaymentCounters) -> None:
        """Record what a proxy has credited, saved and signed."""
        if counters.signed is not None:
            self._heard_signed[proxy.contract.raw] = counters.signed_tokens
        self._ledger.note_counters(
            ProxyCounters(
                proxy_contract=proxy.contract.raw,
                network=self._network.name,
                max_tokens=counters.max_tokens,
                db_tokens=counters.db_tokens,
                signed_tokens=counters.signed_tokens,
                signed_payment=b"" if counters.signed is None else counters.signed.boc,
                worker_contract=proxy.worker_contract.raw,
                proxy_public_key=proxy.public_key,
                worker_fee_per_token=proxy.worker_fee_per_token,
                updated_at_utc=self._clock(),
            )
        )

    def heard_signed(self) -> Mapping[str, int]:
        """Return for how many tokens each proxy contract sent a payment in this session.

        The ledger never goes down; a proxy that sent an older payment is found by comparing.
        """
        return dict(self._heard_signed)

    async def job_paid(self, job_id: JobId, request_tokens: int, client_owner: str) -> None:
        """Nothing to keep: the counters say what is owed, and who asked is nobody's business."""
