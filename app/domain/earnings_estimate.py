"""What may still come: the pace of the last day, carried on. Never part of a sum."""

from app.domain.money import NanoTon

PACE_S = 24 * 3600
"""How far back the pace looks: a whole day has busy and quiet hours."""

MIN_PACE_S = 3600
"""Less than an hour is not enough to go by."""


def estimated_rest(earned: NanoTon, known_s: float, left_s: float) -> NanoTon | None:
    """Return what the time that is left may bring, None without enough to go by.

    `earned` is what the last `known_s` seconds brought, at most `PACE_S` of them.
    """
    if known_s < MIN_PACE_S or earned <= 0 or left_s <= 0:
        return None
    return NanoTon(round(earned * left_s / known_s))
