"""Cutting time into the hours, days and months of UTC that sums are kept of."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

HOUR_S = 3600
DAY_S = 86_400
_DECEMBER = 12
_Round = Callable[[int], int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a range; `owner` is the range's number. Times are Unix seconds."""

    owner: int
    since: int
    until: int


@dataclass(frozen=True, slots=True)
class Pieces:
    """Ranges cut up: each second of them is in exactly one piece."""

    months: tuple[Piece, ...]
    days: tuple[Piece, ...]
    hours: tuple[Piece, ...]


def in_days(ranges: Iterable[tuple[int, int]]) -> Pieces:
    """Cut into whole days, and the hours before and after them."""
    days, hours = _inner_and_rest(
        [Piece(owner, *each) for owner, each in enumerate(ranges)], _day_from, _day_until
    )
    return Pieces((), days, hours)


def in_months(ranges: Iterable[tuple[int, int]]) -> Pieces:
    """Cut into whole months, the days before and after them, and the hours around those."""
    whole = [Piece(owner, *each) for owner, each in enumerate(ranges)]
    months, rest = _inner_and_rest(whole, _month_from, _month_until)
    days, hours = _inner_and_rest(rest, _day_from, _day_until)
    return Pieces(months, days, hours)


def _inner_and_rest(
    pieces: Iterable[Piece], up: _Round, down: _Round
) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    inner, rest = [], []
    for piece in pieces:
        begin, end = up(piece.since), down(piece.until)
        if begin < end:
            inner.append(Piece(piece.owner, begin, end))
            rest += [
                Piece(piece.owner, piece.since, begin),
                Piece(piece.owner, end, piece.until),
            ]
        else:
            rest.append(piece)
    return tuple(inner), tuple(piece for piece in rest if piece.since < piece.until)


def _day_from(at_utc: int) -> int:
    return -(-at_utc // DAY_S) * DAY_S


def _day_until(at_utc: int) -> int:
    return at_utc // DAY_S * DAY_S


def _month_from(at_utc: int) -> int:
    """Return the first month's beginning from then on."""
    month = _month_until(at_utc)
    if month == at_utc:
        return month
    start = datetime.fromtimestamp(month, UTC)
    is_last = start.month == _DECEMBER
    following = datetime(start.year + is_last, 1 if is_last else start.month + 1, 1, tzinfo=UTC)
    return int(following.timestamp())


def _month_until(at_utc: int) -> int:
    start = datetime.fromtimestamp(at_utc, UTC)
    return int(datetime(start.year, start.month, 1, tzinfo=UTC).timestamp())
