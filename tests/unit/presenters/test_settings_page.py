import asyncio

import pytest

from app.domain.setting import SettingKind
from app.domain.settings import DEFAULTS, SETTINGS, Settings
from app.presenters.settings_page import (
    Draft,
    SettingRowView,
    SettingsEditor,
    SettingsView,
    present_settings,
)
from app.presenters.words import plain


class Store:
    def __init__(self) -> None:
        self.settings = Settings()
        self.is_set: frozenset[str] = frozenset()

    async def set(self, name: str, value: object) -> None:
        self.settings = self.settings.with_values({name: value})
        self.is_set |= {name}

    async def unset(self, name: str) -> None:
        self.settings = self.settings.with_values({name: getattr(DEFAULTS, name)})
        self.is_set -= {name}


class Screen:
    def __init__(self) -> None:
        self.views: list[SettingsView] = []
        self.store = Store()
        self.editor = SettingsEditor(self.store, self.views.append, plain)

    def row(self, name: str) -> SettingRowView:
        return row(self.views[-1], name)


def row(view: SettingsView, name: str) -> SettingRowView:
    return next(row for group in view.groups for row in group.rows if row.name == name)


def show(query: str = "", is_set: frozenset[str] = frozenset()) -> SettingsView:
    return present_settings(DEFAULTS, is_set, plain, query=query)


def test_every_setting_is_on_the_page_once() -> None:
    rows = [row.name for group in show().groups for row in group.rows]
    assert sorted(rows) == sorted(setting.name for setting in SETTINGS)


def test_every_row_explains_itself_with_unit_and_default() -> None:
    heat = row(show(), "hot_c")
    assert (heat.title, heat.unit, heat.text) == ("Rest when hot", "°C", "84")
    assert heat.help.endswith("Default 84 °C.")
    assert all(row.help for group in show().groups for row in group.rows)


def test_a_switch_tells_its_default_in_words() -> None:
    battery = row(show(), "pauses_on_battery")
    assert battery.kind is SettingKind.SWITCH
    assert battery.is_on
    assert battery.help.endswith("Default on.")


def test_what_is_assumed_says_so_until_it_is_set() -> None:
    tag = row(show(), "electricity_price").tag
    assert tag is not None
    assert tag.text == "assumed"
    set_price = DEFAULTS.with_values({"electricity_price": 0.3})
    view = present_settings(set_price, frozenset({"electricity_price"}), plain)
    assert row(view, "electricity_price").tag is None


def test_prices_are_in_the_owners_currency() -> None:
    view = present_settings(DEFAULTS.with_values({"currency": "CHF"}), frozenset(), plain)
    assert row(view, "electricity_price").unit == "CHF/kWh"
    assert row(view, "coin_price").unit == "CHF a coin"


def test_a_default_that_is_nothing_is_not_told() -> None:
    assert "Default" not in row(show(), "country").help
    assert "Default" not in row(show(), "pause_programs").help


def test_an_assumed_price_stands_in_the_empty_field() -> None:
    view = present_settings(DEFAULTS.with_values({"country": "FR"}), frozenset(), plain)
    assert row(view, "electricity_price").placeholder == "0.26"
    assert row(view, "coin_price").placeholder == "1.53"
    assert row(view, "power_limit_w").placeholder == "not set"


def test_only_what_was_set_can_go_back() -> None:
    assert row(show(), "hot_c").reset == ""
    assert row(show(is_set=frozenset({"hot_c"})), "hot_c").reset == "Back to the default"


def test_choices_have_names_of_their_own() -> None:
    themes = row(show(), "theme").choices
    assert [choice.text for choice in themes] == ["as the system", "light", "dark"]
    assert "Русский" in [choice.text for choice in row(show(), "language").choices]


@pytest.mark.parametrize("query", ["hot", "HOT card", "temperature"])
def test_a_search_finds_words_anywhere(query: str) -> None:
    names = [row.name for group in show(query).groups for row in group.rows]
    assert "hot_c" in names
    assert len(names) < len(SETTINGS)


def test_a_search_that_finds_nothing_offers_the_way_back() -> None:
    view = show("zebra")
    assert view.groups == ()
    assert view.nothing is not None
    assert "zebra" in view.nothing.sentence


def test_a_typed_value_comes_into_force() -> None:
    screen = Screen()
    asyncio.run(screen.editor.change("hot_c", "80"))
    assert screen.store.settings.hot_c == 80
    assert screen.row("hot_c").text == "80"


def test_a_refused_value_stays_in_its_field_with_the_range() -> None:
    screen = Screen()
    asyncio.run(screen.editor.change("hot_c", "950"))
    refused = screen.row("hot_c")
    assert screen.store.settings.hot_c == 84
    assert refused.text == "950"
    assert "50 to 105" in refused.error


def test_two_values_that_do_not_go_together_are_refused() -> None:
    screen = Screen()
    asyncio.run(screen.editor.change("cool_c", "83"))
    assert screen.store.settings.cool_c == 75
    assert screen.row("cool_c").error


def test_a_good_value_takes_the_error_away_and_so_does_going_back() -> None:
    screen = Screen()
    asyncio.run(screen.editor.change("hot_c", "950"))
    asyncio.run(screen.editor.change("hot_c", "90"))
    assert screen.row("hot_c").error == ""
    asyncio.run(screen.editor.change("hot_c", "x"))
    asyncio.run(screen.editor.reset("hot_c"))
    assert (screen.row("hot_c").text, screen.row("hot_c").error) == ("84", "")


def test_a_search_goes_on_while_values_change() -> None:
    screen = Screen()
    screen.editor.search("battery")
    asyncio.run(screen.editor.change("pauses_on_battery", "off"))
    assert not screen.row("pauses_on_battery").is_on
    assert len(screen.views[-1].groups) == 1


def test_a_draft_is_shown_as_it_was_typed() -> None:
    drafts = {"hot_c": Draft("hot", "It takes 50 to 105 °C.")}
    view = present_settings(DEFAULTS, frozenset(), plain, drafts=drafts)
    assert row(view, "hot_c").text == "hot"
