"""Spans of a device's time."""

from dataclasses import replace

import pytest

from app.domain.earnings_energy import SHARING, EnergySpan, by_hours

SPAN = EnergySpan("gpu0", "home", SHARING, 7000, 7400, 1001, is_measured=True)


def test_a_span_is_cut_at_full_hours_and_loses_nothing() -> None:
    parts = list(by_hours(replace(SPAN, until_utc=15_000)))
    assert [(part.from_utc, part.until_utc) for part in parts] == [
        (7000, 7200),
        (7200, 10_800),
        (10_800, 14_400),
        (14_400, 15_000),
    ]
    assert sum(part.joules for part in parts) == 1001


def test_a_part_has_its_share_of_the_energy() -> None:
    assert SPAN.seconds == 400
    assert SPAN.clipped(7100, 7200) == replace(SPAN, from_utc=7100, until_utc=7200, joules=250)
    assert SPAN.clipped(0, 9000) == SPAN
    assert SPAN.clipped(7400, 9000) is None
    assert SPAN.clipped(0, 7000) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"until_utc": 7000},
        {"from_utc": -1},
        {"joules": -1},
        {"joules": 2**53 + 1},
        {"device": "x" * 101},
        {"state": "x" * 101},
    ],
)
def test_impossible_spans_are_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"span|energy|characters"):
        replace(SPAN, **changes)  # type: ignore[arg-type]  # names are the test's
