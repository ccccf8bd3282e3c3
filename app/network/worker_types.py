"""What a worker session hands to the rest of the program, and what it asks of it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Protocol

from app.domain.earnings import JobOutcome
from app.domain.job import JobId, JobRequest, ResponsePart
from app.domain.network import Endpoint
from app.domain.price import AdjustedTokens, TokenUsage
from app.ton.address import Address
from app.ton.signed_payment import SignedPayment


@dataclass(frozen=True, slots=True)
class ProxyIdentity:
    """A proxy as one session knows it: its contract and ours, its key, and where it was reached.

    `image_hash` is what its link proved, 32 zero bytes for nothing. The prices are those of its
    contract, in nanotons per adjusted token: another price makes another contract.
    """

    contract: Address
    owner: Address
    public_key: bytes
    worker_contract: Address
    image_hash: bytes
    endpoint: Endpoint
    price_per_token: int
    worker_fee_per_token: int


@dataclass(frozen=True, slots=True)
class WorkerQuery:
    """One job as a proxy sent it; `coefficient` in thousandths is what it is charged with.

    `model` is the base model name of the connection; `timeout_s` is what is left from now.
    """

    job_id: JobId
    request: JobRequest
    model: str
    coefficient: int
    timeout_s: float
    proxy: ProxyIdentity


@dataclass(frozen=True, slots=True)
class QueryOutcome:
    """What became of a query; `status` is the HTTP status sent, 0 if none was.

    `adjusted` is what the proxy is told: zero unless the answer is complete. `error` is a
    sentence for the log of jobs, without content. `answer_sha256` is that of the body as it was
    sent, in hexadecimal.
    """

    outcome: JobOutcome
    status: int
    usage: TokenUsage
    adjusted: AdjustedTokens
    started_at_utc: float
    finished_at_utc: float
    error: str | None = None
    answer_sha256: str = ""


class QueryHandler(Protocol):
    """What answers queries."""

    def answer(self, query: WorkerQuery) -> AsyncIterator[ResponsePart]:
        """Yield head, body pieces and end; an async generator, whose closing stops the work."""

    async def finished(self, query: WorkerQuery, outcome: QueryOutcome) -> None:
        """Take note of the end; called exactly once for each query, whatever became of it.

        The last message of an answer waits for this.
        """


@dataclass(frozen=True, slots=True)
class PaymentCounters:
    """The three cumulative counts of one proxy contract; the third is inside `signed`.

    Always ``signed.tokens <= db_tokens <= max_tokens``.
    """

    max_tokens: int = 0
    db_tokens: int = 0
    signed: SignedPayment | None = None

    @property
    def signed_tokens(self) -> int:
        """Tokens that a signature of the proxy proves."""
        return 0 if self.signed is None else self.signed.tokens


class PaymentSink(Protocol):
    """Where payments are written down."""

    async def counters_changed(self, proxy: ProxyIdentity, counters: PaymentCounters) -> None:
        """Keep the new counts; they never go down for one proxy contract."""

    async def job_paid(self, job_id: JobId, request_tokens: int, client_owner: str) -> None:
        """Take note of what the proxy says a job brought; informative, nothing is proven."""
