"""All settings together."""

from datetime import time
from itertools import pairwise

import pytest

from app.domain.assumptions import (
    AVERAGE_KWH_USD,
    COUNTRIES,
    CURRENCIES,
    assumed_coin_price,
    assumed_electricity_price,
)
from app.domain.setting import Setting, SettingError, UnknownSettingError
from app.domain.settings import DEFAULTS, SETTINGS, find_setting


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_setting_is_whole(setting: Setting) -> None:
    assert setting.check(setting.default) == setting.default == DEFAULTS.value(setting.name)
    assert setting.parse(setting.text(setting.default)) == setting.default
    assert setting.help.endswith(".")
    assert "\n" not in setting.help
    assert setting.label[0].isupper()
    assert setting.section
    assert setting.name.isidentifier()
    assert (setting.minimum is None) == (setting.maximum is None)


def test_names_and_labels_are_different() -> None:
    assert len({setting.name for setting in SETTINGS}) == len(SETTINGS)
    assert len({setting.label for setting in SETTINGS}) == len(SETTINGS)


def test_sections_are_not_torn_apart() -> None:
    sections = [setting.section for setting in SETTINGS]
    changes = [a for a, b in pairwise(sections) if a != b]
    assert len(changes) == len(set(sections)) - 1


def test_nothing_starts_by_itself_unless_chosen() -> None:
    assert not DEFAULTS.starts_with_system
    assert not DEFAULTS.network


def test_values_are_changed_checked() -> None:
    changed = DEFAULTS.with_values({"hot_c": 90, "pause_programs": ["obs"], "coin_price": None})
    assert (changed.hot_c, changed.pause_programs) == (90, ("obs",))
    assert DEFAULTS.hot_c == 84
    with pytest.raises(SettingError, match="hot_c cannot be 500"):
        DEFAULTS.with_values({"hot_c": 500})
    with pytest.raises(UnknownSettingError):
        DEFAULTS.with_values({"nope": 1})
    with pytest.raises(UnknownSettingError):
        find_setting("x" * 1000)


def test_resting_and_continuing_keep_a_distance() -> None:
    with pytest.raises(SettingError, match="at least 3 °C below"):
        DEFAULTS.with_values({"cool_c": 82})
    both = DEFAULTS.with_values({"cool_c": 82, "hot_c": 90})
    assert both.cool_c == 82


def test_the_morning_is_a_time() -> None:
    assert DEFAULTS.with_values({"morning": "06:45"}).morning_time == time(6, 45)


@pytest.mark.parametrize("currency", CURRENCIES)
def test_assumed_prices_fit_their_settings(currency: str) -> None:
    for country in ("", "??", *COUNTRIES):
        price = assumed_electricity_price(country, currency)
        assert find_setting("electricity_price").check(price) == price > 0
    assert find_setting("coin_price").check(assumed_coin_price(currency))


def test_unknown_countries_get_the_average() -> None:
    assert assumed_electricity_price("", "USD") == AVERAGE_KWH_USD
