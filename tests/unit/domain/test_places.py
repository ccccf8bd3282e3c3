import pytest

from app.domain.assumptions import COUNTRIES, CURRENCIES
from app.domain.places import country_of, currency_of


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("de_AT", "AT"),
        ("en-US", "US"),
        ("zh_Hans_CN", "CN"),
        ("ru_RU.UTF-8", "RU"),
        ("C", ""),
        ("de", ""),
        ("en_AQ", ""),
        ("", ""),
        ("x" * 500, ""),
    ],
)
def test_the_country_of_a_language(name: str, country: str) -> None:
    assert country_of(name) == country


def test_every_country_has_a_currency_that_can_be_chosen() -> None:
    assert {currency_of(country) for country in COUNTRIES} <= set(CURRENCIES)
    assert [currency_of(each) for each in ("DE", "CH", "UZ")] == ["EUR", "CHF", "USD"]
