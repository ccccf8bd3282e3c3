"""Where the owner may live, as the system's language tells; only ever a first assumption."""

import re

from app.domain.assumptions import COUNTRIES, CURRENCIES

_LOCALE = re.compile(r"[A-Za-z]{2,3}(?:[_-][A-Za-z]{4})?[_-]([A-Za-z]{2})(?:[.@_-].*)?")

_OWN_CURRENCY = {
    "US": "USD", "GB": "GBP", "CH": "CHF", "RU": "RUB", "UA": "UAH", "KZ": "KZT", "CN": "CNY",
    "JP": "JPY", "KR": "KRW", "IN": "INR", "TR": "TRY", "PL": "PLN", "CZ": "CZK", "SE": "SEK",
    "NO": "NOK", "DK": "DKK", "BR": "BRL", "MX": "MXN", "CA": "CAD", "AU": "AUD", "AE": "AED",
}  # fmt: skip

_EURO = frozenset(
    {"AT", "BE", "BG", "DE", "EE", "ES", "FI", "FR", "GR", "IE", "IT", "LT", "LV", "NL", "PT",
     "SI", "SK"}
)  # fmt: skip


def country_of(locale_name: str) -> str:
    """Read the country of a name such as ``de_AT``; "" if it has none with a known price."""
    match = _LOCALE.fullmatch(locale_name.strip()[:60])
    country = match[1].upper() if match else ""
    return country if country in COUNTRIES else ""


def currency_of(country: str) -> str:
    """Return what is paid with there, US dollars where prices of that currency are not known."""
    if country in _EURO:
        return "EUR"
    own = _OWN_CURRENCY.get(country, "USD")
    return own if own in CURRENCIES else "USD"
