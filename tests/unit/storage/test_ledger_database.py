"""What the ledger keeps and what it comes to."""

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.earnings import (
    EarningsSummary,
    JobOutcome,
    JobRecord,
    Reconciliation,
    Totals,
)
from app.domain.money import NanoTon
from app.domain.price import AdjustedTokens, TokenUsage
from app.storage.database import LedgerError
from app.storage.ledger_database import LedgerDatabase
from tests.unit.storage.ledger_values import COUNTERS, JOB, NOON, OTHER_PROXY, PROXY, job

DAY_START = NOON - 43_200
FOREVER = (0.0, 1e12)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[LedgerDatabase]:
    opened = LedgerDatabase(tmp_path / "ledger.sqlite", busy_timeout_s=0.1)
    yield opened
    opened.close()


def test_a_job_comes_back_as_it_was(ledger: LedgerDatabase) -> None:
    for number, outcome in enumerate(JobOutcome):
        record = replace(job(number), outcome=outcome)
        assert ledger.record_jobs(record) == 1
        assert ledger.jobs(1, None) == [record]


def test_the_first_record_of_a_job_counts(ledger: LedgerDatabase) -> None:
    assert ledger.record_jobs(job(1)) == 1
    assert ledger.record_jobs(job(1), replace(job(1), status=500)) == 0
    assert ledger.jobs(10, None) == [job(1)]
    assert ledger.summary().totals.jobs == 1
    assert ledger.record_jobs(job(1, proxy_contract=OTHER_PROXY)) == 1


def test_texts_of_the_network_are_cut(ledger: LedgerDatabase) -> None:
    ledger.record_jobs(job(1, path="/v1/models?secret=prompt", client="c" * 5000))
    ledger.record_jobs(job(2, path="/" + "p" * 5000, client="\udcff"))
    second, first = ledger.jobs(2, None)
    assert (first.path, first.client) == ("/v1/models", "c" * 100)
    assert (len(second.path), second.client) == (100, "?")


def test_pages_from_newest_to_oldest(ledger: LedgerDatabase) -> None:
    ledger.record_jobs(*(job(number) for number in range(10)))
    first = ledger.jobs(4, None)
    second = ledger.jobs(4, first[-1])
    third = ledger.jobs(4, second[-1])
    found = [int(record.job_id, 16) for record in (*first, *second, *third)]
    assert found == list(range(9, -1, -1))
    assert ledger.jobs(4, third[-1]) == []
    assert ledger.jobs(4, job(99)) == []
    assert ledger.jobs(-1, None) == []


def test_an_empty_ledger(ledger: LedgerDatabase) -> None:
    assert ledger.summary() == EarningsSummary(Totals(), NanoTon(0), NanoTon(0), None, None)
    assert ledger.hours(*FOREVER) == ledger.days(*FOREVER) == []
    assert ledger.reconcile() == []
    assert ledger.counters() == []


def test_only_answered_jobs_earn(ledger: LedgerDatabase) -> None:
    ledger.record_jobs(
        job(1),
        job(2),
        job(3, outcome=JobOutcome.FAILED),
        job(4, outcome=JobOutcome.CANCELLED),
        job(5, outcome=JobOutcome.REFUSED),
    )
    totals = ledger.summary().totals
    assert (totals.answered, totals.failed, totals.cancelled, totals.refused) == (2, 1, 1, 1)
    assert totals.usage == TokenUsage(20, 4, 40, 10)
    assert (totals.adjusted_tokens, totals.fee) == (60, 60 * 38)


def test_hours_and_days(ledger: LedgerDatabase) -> None:
    ends = [NOON - 0.001, NOON, NOON + 3599.999, NOON + 3600, DAY_START + 86_400]
    ledger.record_jobs(*(job(at, finished_at_utc=end) for at, end in enumerate(ends)))
    hours = ledger.hours(*FOREVER)
    assert [(hour.start_utc, hour.totals.jobs) for hour in hours] == [
        (NOON - 3600, 1),
        (NOON, 2),
        (NOON + 3600, 1),
        (DAY_START + 86_400, 1),
    ]
    assert [(day.start_utc, day.totals.jobs) for day in ledger.days(*FOREVER)] == [
        (DAY_START, 4),
        (DAY_START + 86_400, 1),
    ]
    assert ledger.hours(NOON, NOON + 3600) == [hours[1]]
    assert ledger.hours(NOON + 0.5, NOON + 3600) == []
    assert hours[1].totals.fee == 2 * 30 * 38


def test_sums_equal_the_jobs_whatever_comes(ledger: LedgerDatabase) -> None:
    source = random.Random(5)
    jobs = [random_job(source, number) for number in range(300)]
    for start in range(0, 300, 7):
        ledger.record_jobs(*jobs[start : start + 7])
    answered = [each for each in jobs if each.outcome is JobOutcome.ANSWERED]
    for periods in (ledger.hours(*FOREVER), ledger.days(*FOREVER)):
        assert sum(period.totals.jobs for period in periods) == 300
        assert sum(period.totals.fee for period in periods) == sum(each.fee for each in answered)
    totals = ledger.summary().totals
    assert totals.usage.prompt == sum(each.usage.prompt for each in answered)
    assert totals.usage.reasoning == sum(each.usage.reasoning for each in answered)
    assert totals.adjusted_tokens == sum(each.adjusted.total for each in answered)
    assert totals.refused == sum(each.outcome is JobOutcome.REFUSED for each in jobs)


def random_job(source: random.Random, number: int) -> JobRecord:
    return job(
        number,
        proxy_contract=source.choice([PROXY, OTHER_PROXY]),
        model=source.choice(["a", "b"]),
        outcome=source.choice(list(JobOutcome)),
        usage=TokenUsage(*(source.randrange(10_000) for _ in range(4))),
        adjusted=AdjustedTokens(*(source.randrange(10_000) for _ in range(4))),
        finished_at_utc=NOON + source.uniform(0, 300_000),
    )


def test_the_largest_numbers(ledger: LedgerDatabase) -> None:
    largest = AdjustedTokens(2**53)
    ledger.record_jobs(
        *(job(number, adjusted=largest, worker_fee_per_token=1) for number in range(100))
    )
    assert ledger.summary().totals.fee == 100 * 2**53
    ledger.record_counters(replace(COUNTERS, max_tokens=2**53, worker_fee_per_token=2**53))
    assert ledger.summary().credited == 2**106


def test_counters_come_back(ledger: LedgerDatabase) -> None:
    other = replace(
        COUNTERS, proxy_contract=OTHER_PROXY, signed_tokens=0, signed_payment=b"", updated_at_utc=1
    )
    ledger.record_counters(other)
    ledger.record_counters(COUNTERS)
    assert ledger.counters() == [COUNTERS, other]


@pytest.mark.parametrize("name", ["max_tokens", "db_tokens"])
def test_counters_only_rise(ledger: LedgerDatabase, name: str) -> None:
    ledger.record_counters(COUNTERS)
    for value, expected in ((5, getattr(COUNTERS, name)), (500, 500), (499, 500)):
        changed: dict[str, int] = {name: value}
        ledger.record_counters(replace(COUNTERS, **changed))  # type: ignore[arg-type]  # as above
        assert getattr(ledger.counters()[0], name) == expected


def test_every_higher_payment_is_kept(ledger: LedgerDatabase) -> None:
    for tokens, text in ((0, b"zero"), (80, b"80"), (80, b"again"), (70, b"70"), (81, b"81")):
        ledger.record_counters(replace(COUNTERS, signed_tokens=tokens, signed_payment=text))
    found = ledger.counters()[0]
    assert (found.signed_tokens, found.signed_payment) == (81, b"81")
    kept = ledger._all("SELECT tokens, boc FROM payments ORDER BY tokens")
    assert kept == [(0, b"zero"), (80, b"80"), (81, b"81")]


def test_no_payment_takes_no_payment_away(ledger: LedgerDatabase) -> None:
    ledger.record_counters(COUNTERS)
    ledger.record_counters(replace(COUNTERS, max_tokens=200, signed_tokens=0, signed_payment=b""))
    found = ledger.counters()[0]
    assert (found.max_tokens, found.signed_payment) == (200, COUNTERS.signed_payment)


def test_nothing_new_writes_nothing(ledger: LedgerDatabase) -> None:
    ledger.record_counters(COUNTERS)
    before = ledger._connection.total_changes
    ledger.record_counters(replace(COUNTERS, updated_at_utc=NOON + 100.0))
    ledger.record_counters(replace(COUNTERS, max_tokens=1, signed_tokens=80))
    assert ledger._connection.total_changes == before
    assert ledger.counters() == [COUNTERS]


def test_another_owner_is_another_account(ledger: LedgerDatabase) -> None:
    ledger.record_counters(COUNTERS)
    ledger.record_counters(replace(COUNTERS, worker_contract="0:" + "44" * 32, max_tokens=3))
    assert sorted(each.max_tokens for each in ledger.counters()) == [3, 100]


def test_key_and_fee_stay_those_of_the_first_call(ledger: LedgerDatabase) -> None:
    ledger.record_counters(COUNTERS)
    ledger.record_counters(
        replace(
            COUNTERS,
            max_tokens=200,
            proxy_public_key=bytes(32),
            worker_fee_per_token=1,
            network="renamed",
        )
    )
    assert ledger.counters() == [replace(COUNTERS, max_tokens=200, network="renamed")]


def test_what_is_credited_and_signed(ledger: LedgerDatabase) -> None:
    ledger.record_counters(COUNTERS)
    ledger.record_counters(
        replace(COUNTERS, proxy_contract=OTHER_PROXY, max_tokens=7, worker_fee_per_token=2)
    )
    ledger.record_jobs(JOB)
    summary = ledger.summary()
    assert summary.credited == 100 * 38 + 7 * 2
    assert summary.signed == 80 * 38 + 80 * 2
    assert (summary.first_job_at_utc, summary.last_job_at_utc) == (NOON - 1.25, NOON)


def test_reconciliation_starts_at_the_baseline(ledger: LedgerDatabase) -> None:
    ledger.record_counters(COUNTERS)
    ledger.record_jobs(job(1), job(2, outcome=JobOutcome.FAILED), job(3))
    assert ledger.reconcile() == [Reconciliation(PROXY, "home", 60, 0, 100, 80)]
    assert ledger.reconcile()[0].difference == -60
    ledger.record_counters(replace(COUNTERS, max_tokens=160))
    assert ledger.reconcile()[0].difference == 0
    ledger.record_counters(replace(COUNTERS, max_tokens=170))
    assert ledger.reconcile()[0].difference == 10


def test_reconciliation_of_several_proxies_and_owners(ledger: LedgerDatabase) -> None:
    ledger.record_jobs(job(1, proxy_contract=OTHER_PROXY, network="away"))
    second_owner = replace(COUNTERS, worker_contract="0:" + "44" * 32, max_tokens=0)
    for counters in (
        COUNTERS,
        second_owner,
        replace(COUNTERS, max_tokens=104),
        replace(second_owner, max_tokens=6),
    ):
        ledger.record_counters(counters)
    away, home = sorted(ledger.reconcile(), key=lambda found: found.network)
    assert away == Reconciliation(OTHER_PROXY, "away", 30, 0, 0, 0)
    assert home == Reconciliation(PROXY, "home", 0, 10, 100, 160)


def test_names_of_a_failed_write_are_not_reused(ledger: LedgerDatabase) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        ledger.record_jobs(job(1, model="lost"), job(2, model="too long" * 1000))
    assert ledger.jobs(2, None) == []
    ledger.record_jobs(job(1, model="kept"), job(2, model="lost"))
    assert {record.model for record in ledger.jobs(2, None)} == {"kept", "lost"}


def test_damage_found_while_reading_is_said(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    ledger = LedgerDatabase(path, busy_timeout_s=0.1)
    ledger.record_jobs(*(job(number) for number in range(2000)))
    ledger.close()
    data = path.read_bytes()
    middle = len(data) // 2 // 4096 * 4096
    path.write_bytes(data[:middle] + b"\xff" * (len(data) - middle))
    damaged = LedgerDatabase(path, busy_timeout_s=0.1)
    with pytest.raises(LedgerError, match="damaged"):
        damaged.jobs(10_000, None)
    damaged.close()
