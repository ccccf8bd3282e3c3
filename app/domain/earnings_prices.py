"""The prices that the settings name, or that are assumed where they name none."""

from app.domain.assumptions import (
    COIN_PRICE_AT,
    ELECTRICITY_PRICE_AT,
    assumed_coin_price,
    assumed_electricity_price,
)
from app.domain.earnings_rates import MICROS, Rate, RateKind
from app.domain.settings import Settings

YOURS = "your settings"


def coin_rate(settings: Settings, now_utc: float) -> Rate:
    """Return what a coin is worth: as the owner says, else as assumed."""
    price, source, is_assumed = settings.coin_price, YOURS, False
    if price is None:
        price, is_assumed = assumed_coin_price(settings.currency), True
        source = f"assumed, price of {COIN_PRICE_AT}"
    return _rate(RateKind.COIN, settings.currency, price, source, now_utc, is_assumed=is_assumed)


def power_rate(settings: Settings, now_utc: float) -> Rate:
    """Return what a kilowatt hour costs: as the owner says, else as usual in the country."""
    price, source, is_assumed = settings.electricity_price, YOURS, False
    if price is None:
        price, is_assumed = assumed_electricity_price(settings.country, settings.currency), True
        place = settings.country or "many countries"
        source = f"assumed, households of {place} in {ELECTRICITY_PRICE_AT}"
    return _rate(RateKind.POWER, settings.currency, price, source, now_utc, is_assumed=is_assumed)


def _rate(
    kind: RateKind, currency: str, price: float, source: str, now_utc: float, *, is_assumed: bool
) -> Rate:
    return Rate(kind, currency, round(price * MICROS), source, now_utc, is_assumed)
