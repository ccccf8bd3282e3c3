"""Receipts: what became of each answered job, signed by the node."""

import asyncio
import hashlib
from collections.abc import Callable
from typing import Protocol

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.earnings import JobOutcome
from app.domain.network import NetworkDescription
from app.engine.seal_keys import EngineFacts
from app.isolation.layer_names import REQUIRED
from app.network.worker_types import QueryOutcome, WorkerQuery
from app.sealing.carrier import is_sealed_request
from app.sealing.protection import Protection, protection_of
from app.sealing.receipt import Receipt, sign_receipt
from app.services.sharing import JobBook

_LARGE_BYTES = 2**18
"""Larger requests are hashed in a thread."""


class Lines(Protocol):
    """Where receipts are kept."""

    def add(self, line: bytes) -> None:
        """Keep a line."""


class Receipts:
    """Writes each job into `book` and, if it was answered, a receipt to `lines`."""

    def __init__(
        self,
        book: JobBook,
        lines: Lines,
        network: NetworkDescription,
        node_key: Ed25519PrivateKey,
        facts: Callable[[], EngineFacts | None],
    ) -> None:
        """Ask `facts` for what the engine has told of itself."""
        self._book = book
        self._lines = lines
        self._network = network
        self._node_key = node_key
        self._node = node_key.public_key().public_bytes_raw()
        self._facts = facts

    async def write(self, query: WorkerQuery, outcome: QueryOutcome) -> None:
        """Record a job once, whatever became of it."""
        await self._book.write(query, outcome)
        if outcome.outcome is JobOutcome.ANSWERED:
            receipt = self._receipt(query, outcome, await _request_digest(query.request.body))
            self._lines.add(sign_receipt(receipt, self._node_key))

    def _receipt(self, query: WorkerQuery, outcome: QueryOutcome, request_sha256: str) -> Receipt:
        facts, usage = self._facts(), outcome.usage
        return Receipt(
            job=query.job_id,
            network=self._network.root_address,
            provider=self._network.owner_address,
            node=self._node,
            kind=query.request.path,
            model=query.model,
            model_sha256="" if facts is None else facts.models.get(query.model, ""),
            prompt_tokens=usage.prompt,
            cached_tokens=usage.cached,
            completion_tokens=usage.completion,
            reasoning_tokens=usage.reasoning,
            charged_tokens=outcome.adjusted.total,
            started_at_utc=outcome.started_at_utc,
            seconds=round(outcome.finished_at_utc - outcome.started_at_utc, 3),
            protection=_protection(query, facts),
            request_sha256=request_sha256,
            answer_sha256=outcome.answer_sha256,
        )


def _protection(query: WorkerQuery, facts: EngineFacts | None) -> Protection:
    if facts is None or not is_sealed_request(query.request):
        return Protection.NONE
    return protection_of(facts.layers, REQUIRED)


async def _request_digest(body: bytes) -> str:
    if len(body) > _LARGE_BYTES:
        return await asyncio.to_thread(_digest, body)
    return _digest(body)


def _digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()
