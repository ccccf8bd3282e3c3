import pytest

from app.network.backoff import Backoff


def test_delays_double_up_to_the_longest() -> None:
    backoff = Backoff(rng=lambda: 1.0)
    assert [backoff.next_delay_s() for _ in range(7)] == [1, 2, 4, 8, 16, 25, 25]


def test_chance_shortens_a_delay_by_at_most_half() -> None:
    assert Backoff(first_s=10, rng=lambda: 0.0).next_delay_s() == pytest.approx(5)
    assert Backoff(first_s=10, rng=lambda: 0.5).next_delay_s() == pytest.approx(7.5)


def test_a_success_starts_from_the_shortest_delay() -> None:
    backoff = Backoff(rng=lambda: 1.0)
    for _ in range(4):
        backoff.next_delay_s()
    backoff.reset()
    assert backoff.next_delay_s() == pytest.approx(1)


def test_real_chance_stays_within_the_bounds() -> None:
    backoff = Backoff(first_s=1, longest_s=4)
    delays = [backoff.next_delay_s() for _ in range(50)]
    assert all(0.5 <= delay <= 4 for delay in delays)
    assert len(set(delays)) > 1
