"""Prices that are assumed until the owner says better; whoever shows them marks them so."""

COIN_PRICE_USD = 1.78
COIN_PRICE_AT = "2026-04"
"""One TON, and the month of that."""

ELECTRICITY_PRICE_AT = "2025"
"""The year to which the prices of electricity and the rates of currencies belong."""

AVERAGE_KWH_USD = 0.19

_PER_USD = {
    "EUR": 0.86, "USD": 1.0, "GBP": 0.75, "CHF": 0.80, "RUB": 80.0, "UAH": 42.0, "KZT": 520.0,
    "CNY": 7.1, "JPY": 155.0, "KRW": 1450.0, "INR": 89.0, "TRY": 42.0, "PLN": 3.6, "CZK": 21.0,
    "SEK": 9.4, "NOK": 10.1, "DKK": 6.4, "BRL": 5.4, "MXN": 18.3, "CAD": 1.39, "AUD": 1.52,
    "AED": 3.67,
}  # fmt: skip

_KWH_USD = {
    "AE": 0.08, "AR": 0.10, "AT": 0.37, "AU": 0.24, "BE": 0.39, "BG": 0.15, "BR": 0.16,
    "CA": 0.13, "CH": 0.35, "CL": 0.23, "CN": 0.08, "CO": 0.20, "CZ": 0.37, "DE": 0.44,
    "DK": 0.41, "EE": 0.27, "ES": 0.29, "FI": 0.24, "FR": 0.30, "GB": 0.36, "GE": 0.08,
    "GR": 0.27, "HU": 0.12, "IE": 0.43, "IL": 0.17, "IN": 0.08, "IT": 0.38, "JP": 0.23,
    "KR": 0.13, "KZ": 0.06, "LT": 0.26, "LV": 0.29, "MX": 0.11, "NL": 0.30, "NO": 0.17,
    "NZ": 0.22, "PL": 0.30, "PT": 0.29, "RO": 0.22, "RS": 0.12, "RU": 0.08, "SE": 0.28,
    "SI": 0.22, "SK": 0.20, "TR": 0.07, "UA": 0.10, "US": 0.17, "UZ": 0.05, "ZA": 0.21,
}  # fmt: skip
"""What households paid, taxes included, rounded; US dollars per kilowatt hour."""

CURRENCIES = tuple(_PER_USD)
COUNTRIES = tuple(_KWH_USD)
"""Two letters each, as in ISO 3166."""


def assumed_electricity_price(country: str, currency: str) -> float:
    """Return what a kilowatt hour may cost there; an average for countries not listed."""
    return round(_KWH_USD.get(country, AVERAGE_KWH_USD) * _PER_USD[currency], 4)


def assumed_coin_price(currency: str) -> float:
    """Return what a coin may be worth."""
    return round(COIN_PRICE_USD * _PER_USD[currency], 4)
