"""Samples added up to spans."""

from app.domain.earnings_energy import SHARING, EnergySpan
from app.domain.earnings_tally import MAX_GAP_S, DeviceSample, EnergyTally, Sample

NOON = 1_800_014_400.0


def sample(state: str = SHARING, watts: float | None = 200.0, device: str = "gpu0") -> Sample:
    return Sample("home", state, (DeviceSample(device, watts, 65.0),))


def filled(*steps: tuple[float, Sample]) -> list[EnergySpan]:
    tally = EnergyTally()
    for at_s, each in steps:
        tally.add(each, NOON + at_s)
    return tally.take()


def span(
    begin: int, end: int, joules: int, state: str = SHARING, *, is_measured: bool = True
) -> EnergySpan:
    base = int(NOON)
    return EnergySpan("gpu0", "home", state, base + begin, base + end, joules, is_measured)


def test_samples_of_one_state_are_one_span() -> None:
    assert filled((0, sample()), (2, sample()), (10, sample(watts=100.0))) == [span(0, 10, 1200)]


def test_another_state_begins_another_span() -> None:
    found = filled((0, sample()), (10, sample("owner")), (30, sample("owner")))
    assert found == [span(0, 10, 2000), span(10, 30, 0, "owner")]


def test_power_that_is_not_measured_is_assumed_and_kept_apart() -> None:
    found = filled(
        (0, sample(watts=None)), (10, sample(watts=None)), (20, sample()), (30, sample())
    )
    assert found == [span(0, 20, 10 * 65 + 2000, is_measured=False), span(20, 30, 2000)]


def test_a_sleeping_computer_uses_nothing() -> None:
    late = 10 + MAX_GAP_S + 1
    found = filled((0, sample()), (10, sample()), (late, sample()), (late + 5, sample()))
    assert found == [span(0, 10, 2000), span(41, 46, 1000)]


def test_a_clock_that_is_put_back_begins_anew() -> None:
    found = filled((100, sample()), (110, sample()), (50, sample()), (60, sample()))
    assert found == [span(100, 110, 2000), span(50, 60, 2000)]


def test_open_spans_go_on_where_they_were_taken() -> None:
    tally = EnergyTally()
    tally.add(sample(), NOON)
    tally.add(sample(), NOON + 10.5)
    assert tally.take() == [span(0, 10, 2100)]
    assert tally.take() == []
    tally.add(sample(), NOON + 20.5)
    assert tally.take() == [span(10, 20, 2000)]


def test_a_device_that_is_gone_ends_its_span() -> None:
    tally = EnergyTally()
    assert tally.add(sample(), NOON)
    assert not tally.add(sample(), NOON + 10)
    assert tally.add(sample(device="gpu1"), NOON + 12)
    assert tally.take() == [span(0, 10, 2000)]


def test_less_than_a_second_is_nothing() -> None:
    assert filled((0.1, sample()), (0.9, sample())) == []
