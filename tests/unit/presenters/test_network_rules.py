import pytest

from app.presenters.network_rules import HIGHEST, present_rules, read_rules
from app.presenters.words import plain
from tests.fakes import ROOT


def texts() -> dict[str, str]:
    return {field.key: field.text for field in present_rules(ROOT, plain).fields}


def test_the_fields_hold_what_is_in_force() -> None:
    shown = texts()
    assert shown["price_per_token"] == str(ROOT.price_per_token)
    assert shown["cached_multiplier"] == str(ROOT.multipliers.cached)
    assert len(shown) == 10
    assert all(not field.error for field in present_rules(ROOT, plain, shown).fields)
    assert read_rules(ROOT, shown, plain) == {}


def test_only_what_was_changed_is_ordered() -> None:
    typed = texts() | {"price_per_token": " 99 ", "min_client_stake": "2.5"}
    assert read_rules(ROOT, typed, plain) == {
        "price_per_token": 99,
        "min_client_stake": 2_500_000_000,
    }


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("price_per_token", "1.5"),
        ("price_per_token", "-1"),
        ("price_per_token", "²"),
        ("proxy_delay_before_close_s", str(HIGHEST + 1)),
        ("reasoning_multiplier", ""),
        ("min_proxy_stake", "much"),
    ],
)
def test_what_is_no_value_is_refused_under_its_field(key: str, text: str) -> None:
    typed = texts() | {key: text}
    assert read_rules(ROOT, typed, plain) is None
    wrong = [field.key for field in present_rules(ROOT, plain, typed).fields if field.error]
    assert wrong == [key]
