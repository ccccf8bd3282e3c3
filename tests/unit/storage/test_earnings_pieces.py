"""Time cut into the hours, days and months of UTC."""

from datetime import UTC, datetime

import pytest

from app.storage.earnings_pieces import Piece, in_days, in_months


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


def test_a_year_of_another_zone_is_mostly_months() -> None:
    since, until = at("2025-12-31T23:00"), at("2026-12-31T23:00")
    cut = in_months([(since, until)])
    assert cut.months == (Piece(0, at("2026-01-01"), at("2026-12-01")),)
    assert cut.days == (Piece(0, at("2026-12-01"), at("2026-12-31")),)
    assert cut.hours == (
        Piece(0, since, at("2026-01-01")),
        Piece(0, at("2026-12-31"), until),
    )


@pytest.mark.parametrize(
    ("since", "until"),
    [
        ("2025-12-01", "2026-01-01"),
        ("2025-12-31T05:00", "2026-03-01T07:00"),
        ("2026-02-03T01:00", "2026-02-03T02:00"),
        ("2026-02-28T23:00", "2026-03-02T00:00"),
        ("2026-02-28", "2026-02-28"),
    ],
)
def test_every_second_is_in_one_piece(since: str, until: str) -> None:
    whole = (at(since), at(until))
    for cut in (in_months([whole]), in_days([whole])):
        pieces = sorted((each.since, each.until) for each in cut.months + cut.days + cut.hours)
        assert sum(end - begin for begin, end in pieces) == whole[1] - whole[0]
        assert all(begin < end for begin, end in pieces)
        joints = [pieces[i][1] == pieces[i + 1][0] for i in range(len(pieces) - 1)]
        assert all(joints)


def test_pieces_know_their_range() -> None:
    ranges = [(at("2026-01-01"), at("2026-01-02")), (at("2026-01-02"), at("2026-01-02T03:00"))]
    cut = in_days(ranges)
    assert cut.days == (Piece(0, *ranges[0]),)
    assert cut.hours == (Piece(1, *ranges[1]),)
    assert cut.months == ()
