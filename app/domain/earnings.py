"""What this machine did and what it is owed: jobs, payment counters, sums over time."""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.domain.job import JobId
from app.domain.money import NanoTon
from app.domain.price import AdjustedTokens, TokenUsage, price_of
from app.domain.said import Said, said

MAX_COUNT = 2**53
"""Bound of every count, price and fee: exact in JSON, and a thousand of them fit 64 bits."""

_JOB_ID = re.compile(r"[0-9a-f]{64}")
_KEY_SIZE = 32
_MAX_BOC_SIZE = 4096
_TIME_END = 253402300800.0  # 10000-01-01
_NO_USAGE = TokenUsage()
_NOTHING = NanoTon(0)


class JobOutcome(StrEnum):
    """How a job ended; only answered jobs are paid.

    An HTTP error status inside a complete answer is still answered. Refused means that nothing
    was computed, cancelled that nobody waited for the answer any more.
    """

    ANSWERED = "answered"
    FAILED = "failed"
    CANCELLED = "cancelled"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class JobRecord:
    """One finished job, without a word of its content.

    `proxy_contract` is a raw address; `coefficient` is in thousandths; prices are nanotons per
    adjusted token at the time; `status` is the HTTP status sent, 0 for none; `client` is the
    asking client's owner address as the proxy wrote it, empty if unknown. Times are Unix seconds.

    Raises:
        ValueError: a number below 0 or above `MAX_COUNT`, an impossible time, or a job id that
            is not 64 lower-case hexadecimal digits.
    """

    job_id: JobId
    network: str
    proxy_contract: str
    model: str
    path: str
    status: int
    outcome: JobOutcome
    usage: TokenUsage
    adjusted: AdjustedTokens
    coefficient: int
    price_per_token: int
    worker_fee_per_token: int
    started_at_utc: float
    finished_at_utc: float
    client: str = ""

    def __post_init__(self) -> None:
        if _JOB_ID.fullmatch(self.job_id) is None:
            raise ValueError(f"job id {self.job_id[:80]!r} is not 64 hexadecimal digits")
        if not (0 <= self.started_at_utc < _TIME_END and 0 <= self.finished_at_utc < _TIME_END):
            raise ValueError("a job's times are between 1970 and 9999")
        usage, adjusted = self.usage, self.adjusted
        _check_counts(
            usage.prompt, usage.cached, usage.completion, usage.reasoning,
            adjusted.prompt, adjusted.cached, adjusted.completion, adjusted.reasoning,
            adjusted.total, self.status, self.coefficient, self.price_per_token,
            self.worker_fee_per_token, self.fee,
        )  # fmt: skip

    @property
    def fee(self) -> NanoTon:
        """What the proxy owes this machine for it: nothing unless it was answered."""
        if self.outcome is not JobOutcome.ANSWERED:
            return _NOTHING
        return price_of(self.adjusted.total, self.worker_fee_per_token)


@dataclass(frozen=True, slots=True)
class ProxyCounters:
    """A proxy contract's three cumulative counts of adjusted tokens for one owner.

    They cover every machine of the owner. `signed_payment` is the bag of cells that proves
    `signed_tokens`, empty if there is none yet. Addresses are raw text, the key has 32 bytes.

    Raises:
        ValueError: a count out of range, signed tokens without a signed payment, or a
            payment of more than 4096 bytes.
    """

    proxy_contract: str
    network: str
    max_tokens: int
    db_tokens: int
    signed_tokens: int
    signed_payment: bytes
    worker_contract: str
    proxy_public_key: bytes
    worker_fee_per_token: int
    updated_at_utc: float

    def __post_init__(self) -> None:
        _check_counts(
            self.max_tokens, self.db_tokens, self.signed_tokens, self.worker_fee_per_token
        )
        if self.signed_tokens and not self.signed_payment:
            raise ValueError("signed tokens need the signed payment that proves them")
        if len(self.signed_payment) > _MAX_BOC_SIZE:
            raise ValueError(f"a signed payment has at most {_MAX_BOC_SIZE} bytes")
        if len(self.proxy_public_key) != _KEY_SIZE:
            raise ValueError("a public key has 32 bytes")


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums over jobs; tokens and fee count answered jobs only."""

    answered: int = 0
    failed: int = 0
    cancelled: int = 0
    refused: int = 0
    usage: TokenUsage = _NO_USAGE
    adjusted_tokens: int = 0
    fee: NanoTon = _NOTHING

    @property
    def jobs(self) -> int:
        """All jobs, however they ended."""
        return self.answered + self.failed + self.cancelled + self.refused


@dataclass(frozen=True, slots=True)
class PeriodTotals:
    """The sums of one hour or one day of UTC that begins at `start_utc` (Unix seconds)."""

    start_utc: int
    totals: Totals


@dataclass(frozen=True, slots=True)
class EarningsSummary:
    """Everything so far.

    `totals.fee` is what the jobs of this machine should bring. `credited` and `signed` are what
    the proxies say and what their signatures prove, in nanotons; they cover all machines of the
    owner and are no part of `totals`.
    """

    totals: Totals
    credited: NanoTon
    signed: NanoTon
    first_job_at_utc: float | None
    last_job_at_utc: float | None


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """The jobs of one proxy contract against what it credited since this machine first saw it."""

    proxy_contract: str
    network: str
    job_tokens: int
    credited_tokens: int
    baseline_tokens: int
    signed_tokens: int

    @property
    def difference(self) -> int:
        """Credited minus answered here: below 0 the proxy owes, above 0 others earned too."""
        return self.credited_tokens - self.job_tokens

    @property
    def explanation(self) -> Said:
        """The difference as a sentence for the owner."""
        jobs = self.job_tokens
        if self.difference == 0:
            return said("All {jobs} tokens of this machine's jobs are credited.", jobs=jobs)
        if self.difference < 0:
            return said(
                "The proxy has credited {missing} tokens less than this machine's jobs came to "
                "({credited} of {jobs}).",
                missing=-self.difference,
                credited=self.credited_tokens,
                jobs=jobs,
            )
        return said(
            "The proxy has credited {more} tokens more than this machine's jobs came to ({jobs}): "
            "other machines of the same owner, or jobs not recorded here.",
            more=self.difference,
            jobs=jobs,
        )


def _check_counts(*counts: int) -> None:
    for count in counts:
        if not 0 <= count <= MAX_COUNT:
            raise ValueError(f"{count} is not between 0 and {MAX_COUNT}")
