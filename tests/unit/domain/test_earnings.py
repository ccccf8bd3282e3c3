"""Job records, counters and what they come to."""

from dataclasses import replace

import pytest

from app.domain.earnings import (
    MAX_COUNT,
    JobOutcome,
    JobRecord,
    ProxyCounters,
    Reconciliation,
    Totals,
)
from app.domain.job import JobId
from app.domain.price import AdjustedTokens, TokenUsage

JOB = JobRecord(
    job_id=JobId("ab" * 32),
    network="home",
    proxy_contract="0:" + "11" * 32,
    model="chat",
    path="/v1/chat/completions",
    status=200,
    outcome=JobOutcome.ANSWERED,
    usage=TokenUsage(10, 2, 20, 5),
    adjusted=AdjustedTokens(8, 2, 15, 5),
    coefficient=1000,
    price_per_token=40,
    worker_fee_per_token=38,
    started_at_utc=1.5,
    finished_at_utc=2.5,
)
COUNTERS = ProxyCounters(
    proxy_contract="0:" + "11" * 32,
    network="home",
    max_tokens=5,
    db_tokens=4,
    signed_tokens=3,
    signed_payment=b"boc",
    worker_contract="0:" + "22" * 32,
    proxy_public_key=bytes(32),
    worker_fee_per_token=38,
    updated_at_utc=0.0,
)


def test_an_answered_job_earns_the_worker_fee() -> None:
    assert JOB.fee == 30 * 38


@pytest.mark.parametrize("outcome", [each for each in JobOutcome if each != "answered"])
def test_other_jobs_earn_nothing(outcome: JobOutcome) -> None:
    assert replace(JOB, outcome=outcome).fee == 0


@pytest.mark.parametrize(
    "changes",
    [
        {"job_id": "ab"},
        {"job_id": "AB" * 32},
        {"job_id": "zz" * 32},
        {"job_id": "ab" * 32 + "\n"},
        {"usage": TokenUsage(prompt=-1)},
        {"usage": TokenUsage(reasoning=MAX_COUNT + 1)},
        {"adjusted": AdjustedTokens(cached=-1)},
        {"adjusted": AdjustedTokens(MAX_COUNT, 1)},
        {"adjusted": AdjustedTokens(MAX_COUNT), "worker_fee_per_token": 2},
        {"status": -1},
        {"coefficient": -1},
        {"price_per_token": MAX_COUNT + 1},
        {"started_at_utc": -1.0},
        {"finished_at_utc": float("nan")},
        {"finished_at_utc": float("inf")},
    ],
)
def test_impossible_jobs_cannot_be_built(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"digits|between"):
        replace(JOB, **changes)  # type: ignore[arg-type]  # the names are the test's


@pytest.mark.parametrize(
    "changes",
    [
        {"max_tokens": -1},
        {"db_tokens": MAX_COUNT + 1},
        {"signed_payment": b""},
        {"signed_payment": bytes(4097)},
        {"proxy_public_key": b"short"},
    ],
)
def test_impossible_counters_cannot_be_built(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"between|payment|bytes"):
        replace(COUNTERS, **changes)  # type: ignore[arg-type]  # the names are the test's


def test_no_payment_is_needed_for_no_tokens() -> None:
    assert replace(COUNTERS, signed_tokens=0, signed_payment=b"").signed_payment == b""


def test_totals_count_every_outcome() -> None:
    assert Totals(answered=1, failed=2, cancelled=3, refused=4).jobs == 10


@pytest.mark.parametrize(
    ("job_tokens", "credited", "difference", "words"),
    [
        (100, 100, 0, "All 100 tokens"),
        (100, 90, -10, "10 tokens less"),
        (100, 105, 5, "5 tokens more"),
    ],
)
def test_reconciliation_explains_itself(
    job_tokens: int, credited: int, difference: int, words: str
) -> None:
    found = Reconciliation("0:00", "home", job_tokens, credited, 0, 0)
    assert found.difference == difference
    assert words in found.explanation
