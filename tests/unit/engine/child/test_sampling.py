from collections import Counter

import numpy as np
import pytest

from app.engine.child.sampling import Sampling, SeededDraw

SCORES = np.log(np.array([[0.5, 0.3, 0.15, 0.05]], np.float32))


def draws(count: int, sampling: Sampling) -> list[int]:
    draw = SeededDraw(sampling)
    return [draw.token(SCORES) for _ in range(count)]


def shares(sampling: Sampling) -> list[float]:
    counts = Counter(draws(8_000, sampling))
    return [counts[token] / 8_000 for token in range(4)]


def test_a_seed_repeats_itself() -> None:
    assert draws(50, Sampling(seed=7)) == draws(50, Sampling(seed=7))
    assert draws(50, Sampling(seed=7)) != draws(50, Sampling(seed=8))
    assert draws(50, Sampling(seed=-1)) != draws(50, Sampling(seed=1))


def test_a_seed_stays_the_same_in_later_versions() -> None:
    assert draws(12, Sampling(seed=1)) == [0, 2, 1, 0, 0, 0, 1, 1, 0, 0, 2, 0]


def test_tokens_come_as_often_as_they_are_likely() -> None:
    assert shares(Sampling(seed=1)) == pytest.approx([0.5, 0.3, 0.15, 0.05], abs=0.02)


def test_a_low_temperature_sharpens() -> None:
    squares = np.array([0.25, 0.09, 0.0225, 0.0025])
    assert shares(Sampling(0.5, seed=1)) == pytest.approx(squares / squares.sum(), abs=0.02)


def test_the_nucleus_is_the_smallest_that_reaches_top_p() -> None:
    assert shares(Sampling(1, 0.7, seed=1)) == pytest.approx([0.625, 0.375, 0, 0], abs=0.02)
    assert shares(Sampling(1, 0.4, seed=1)) == [1, 0, 0, 0]


@pytest.mark.parametrize("sampling", [Sampling(0), Sampling(1e-300), Sampling(1, 0)])
def test_without_temperature_or_nucleus_there_is_no_chance(sampling: Sampling) -> None:
    assert sampling.is_greedy
    assert not Sampling(0.01, 0.01).is_greedy


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_vocabulary_does_not_matter(seed: int) -> None:
    turned = SCORES[:, ::-1]
    for sampling in (Sampling(1, 0.5, seed), Sampling(0.01, 1, seed)):
        assert SeededDraw(sampling).token(turned) == 3


def test_extreme_scores_do_not_break_it() -> None:
    scores = np.array([[-1e30, 1e30, -np.inf]], np.float32)
    assert SeededDraw(Sampling(0.01, 1, 1)).token(scores) == 1
    assert SeededDraw(Sampling(2, 1, 1)).token(scores) == 1
