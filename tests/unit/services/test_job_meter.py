from dataclasses import replace

import pytest

from app.domain.earnings import JobOutcome
from app.domain.job import JobId
from app.domain.price import AdjustedTokens
from app.sealing.carrier import answer_line
from app.services.desk_state import SPEED_INTERVAL_S, SPEED_SAMPLES
from app.services.job_meter import JobMeter
from tests.unit.services.test_sharing import OUTCOME, QUERY

PIECE = b'data: {"a"}\n\ndata: {"b"}\n\n'


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def meter(clock: Clock) -> JobMeter:
    return JobMeter(clock)


def test_without_jobs_there_is_no_speed(meter: JobMeter) -> None:
    assert meter.samples() == (0.0,) * SPEED_SAMPLES


def test_a_stream_counts_while_it_is_made(meter: JobMeter, clock: Clock) -> None:
    meter.began(QUERY)
    meter.streamed(QUERY, PIECE)
    meter.streamed(replace(QUERY, coefficient=500), PIECE)
    meter.streamed(QUERY, b'{"no": "event"}')
    assert sum(meter.samples()) == 0  # the present sample is not complete
    clock.now += SPEED_INTERVAL_S
    assert meter.samples()[-1] == 3 / SPEED_INTERVAL_S
    clock.now += SPEED_INTERVAL_S
    assert meter.samples()[-2:] == (1.5, 0)


def test_a_sealed_stream_counts_too(meter: JobMeter, clock: Clock) -> None:
    meter.began(QUERY)
    meter.streamed(QUERY, answer_line(b"one") + answer_line(b"two", {"prompt_tokens": 1}))
    clock.now += SPEED_INTERVAL_S
    assert meter.samples()[-1] == 2 / SPEED_INTERVAL_S


def test_the_rest_is_spread_over_the_job_s_time(meter: JobMeter, clock: Clock) -> None:
    meter.began(QUERY)
    meter.streamed(QUERY, PIECE)
    tokens = AdjustedTokens(prompt=40, completion=2)
    meter.ended(QUERY, replace(OUTCOME, adjusted=tokens, started_at_utc=10, finished_at_utc=18))
    clock.now += SPEED_INTERVAL_S
    assert meter.samples()[-5:] == (0, 5, 5, 5, 6)


def test_a_job_that_took_ages_and_one_of_no_time(meter: JobMeter, clock: Clock) -> None:
    tokens = AdjustedTokens(prompt=SPEED_SAMPLES * 2)
    meter.ended(QUERY, replace(OUTCOME, adjusted=tokens, started_at_utc=0, finished_at_utc=10**9))
    clock.now += SPEED_INTERVAL_S
    assert meter.samples() == (1.0,) * SPEED_SAMPLES
    meter.ended(QUERY, replace(OUTCOME, adjusted=tokens, started_at_utc=9, finished_at_utc=1))
    clock.now += SPEED_INTERVAL_S
    assert meter.samples()[-1] == SPEED_SAMPLES


def test_what_failed_brings_nothing_more(meter: JobMeter, clock: Clock) -> None:
    meter.ended(QUERY, replace(OUTCOME, outcome=JobOutcome.FAILED))
    clock.now += SPEED_INTERVAL_S
    assert sum(meter.samples()) == 0
    assert meter.answered("127.0.0.1:1", "tiny") == 0


def test_jobs_are_counted_for_each_proxy_and_told(meter: JobMeter) -> None:
    before = meter.changes.count
    meter.began(QUERY)
    meter.ended(QUERY, OUTCOME)
    meter.ended(replace(QUERY, job_id=JobId("cd" * 32)), OUTCOME)
    assert meter.answered("127.0.0.1:1", "tiny") == 2
    assert meter.answered("127.0.0.1:1", "other") == 0
    assert meter.changes.count == before + 3


def test_old_samples_are_forgotten(meter: JobMeter, clock: Clock) -> None:
    for _ in range(1000):
        meter.streamed(QUERY, PIECE)
        clock.now += SPEED_INTERVAL_S
        meter.samples()
    assert len(meter._buckets) <= SPEED_SAMPLES + 1
