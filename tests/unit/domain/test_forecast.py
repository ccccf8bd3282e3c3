import pytest

from app.domain.forecast import FinishedJob, MeasuredSpeed, forecast_day, speed_of

STEADY = MeasuredSpeed(100.0, (90.0, 110.0, 100.0), 6.0, 12, 4)


def test_tokens_fall_evenly_into_the_time_of_their_job() -> None:
    job = FinishedJob(1.0, 3.0, 40)
    assert job.tokens_between(0.0, 2.0) == 20
    assert job.tokens_between(0.0, 9.0) == 40
    assert job.tokens_between(4.0, 5.0) == 0


def test_a_job_without_length_counts_where_it_was() -> None:
    job = FinishedJob(1.0, 1.0, 7)
    assert job.tokens_between(1.0, 2.0) == 7
    assert job.tokens_between(0.0, 1.0) == 0


def test_what_ends_after_the_measurement_counts_in_part() -> None:
    jobs = [FinishedJob(0.0, 2.0, 20), FinishedJob(2.0, 6.0, 40)]
    speed = speed_of(jobs, until_s=4.0, jobs_at_once=1, windows=2)
    assert speed.tokens_per_s == pytest.approx(10.0)
    assert speed.windows == pytest.approx((10.0, 10.0))
    assert speed.spread == pytest.approx(0.0)
    assert speed.jobs == 2


def test_the_spread_is_that_of_the_farthest_part() -> None:
    assert STEADY.spread == pytest.approx(0.1)
    assert MeasuredSpeed(0.0, (), 4.0, 0, 1).spread == 1.0
    assert MeasuredSpeed(1.0, (9.0,), 4.0, 1, 1).spread == 1.0


def test_a_day_is_coins_less_electricity() -> None:
    day = forecast_day(STEADY, fee_per_token=19, power_w=65, kwh_price=0.25, coin_price=2.0)
    assert day.coins == 100 * 86_400 * 19
    assert day.kilowatt_hours == pytest.approx(1.56)
    assert day.cost == pytest.approx(0.39)
    assert day.net == pytest.approx(0.16416 * 2 - 0.39)


def test_without_a_price_there_is_no_net() -> None:
    day = forecast_day(STEADY, fee_per_token=19, power_w=65, kwh_price=0.25, coin_price=None)
    assert day.coins is not None
    assert day.net is None


def test_an_unknown_network_price_leaves_only_the_cost() -> None:
    day = forecast_day(STEADY, fee_per_token=None, power_w=100, kwh_price=0.5, coin_price=2.0)
    assert (day.coins, day.net) == (None, None)
    assert day.cost == pytest.approx(1.2)
