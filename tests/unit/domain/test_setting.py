"""What single settings take, and how they are written."""

import pytest

from app.domain.setting import MAX_ENTRIES, MAX_TEXT, Setting, SettingError, SettingKind, Value


def _setting(kind: SettingKind, default: Value = None, **more: object) -> Setting:
    texts = {"name": "it", "section": "S", "label": "L", "help": "H"}
    return Setting(kind=kind, default=default, **(texts | more))  # type: ignore[arg-type]


SWITCH = _setting(SettingKind.SWITCH)
WHOLE = _setting(SettingKind.WHOLE, minimum=1, maximum=64, unit="jobs")
NUMBER = _setting(SettingKind.NUMBER, minimum=0, maximum=1.5, is_optional=True)
TEXT = _setting(SettingKind.TEXT)
CHOICE = _setting(SettingKind.CHOICE, choices=("a", "b"))
LIST = _setting(SettingKind.LIST)
HOURS = _setting(SettingKind.HOURS)
CLOCK = _setting(SettingKind.CLOCK)


@pytest.mark.parametrize(
    ("setting", "typed", "value", "written"),
    [
        (SWITCH, "Yes", True, "on"),
        (SWITCH, "off", False, "off"),
        (WHOLE, " 8 ", 8, "8"),
        (NUMBER, "0.25", 0.25, "0.25"),
        (NUMBER, "1", 1.0, "1"),
        (NUMBER, "", None, ""),
        (TEXT, "a b", "a b", "a b"),
        (CHOICE, "b", "b", "b"),
        (LIST, "steam, obs ,", ("steam", "obs"), "steam, obs"),
        (LIST, "", (), ""),
        (HOURS, "22:00-07:00,12:00-13:30", "22:00-07:00, 12:00-13:30", "22:00-07:00, 12:00-13:30"),
        (HOURS, "", "", ""),
        (CLOCK, "08:30", "08:30", "08:30"),
    ],
)
def test_what_is_typed_is_read_and_written(
    setting: Setting, typed: str, value: Value, written: str
) -> None:
    read = setting.parse(typed)
    assert read == value
    assert type(read) is type(value)
    assert setting.text(read) == written
    assert setting.parse(written) == value


@pytest.mark.parametrize(
    ("setting", "bad"),
    [
        (SWITCH, 1),
        (SWITCH, "on"),
        (WHOLE, 0),
        (WHOLE, 65),
        (WHOLE, True),
        (WHOLE, 2.0),
        (WHOLE, 10**400),
        (WHOLE, None),
        (NUMBER, -0.1),
        (NUMBER, float("nan")),
        (NUMBER, float("inf")),
        (NUMBER, False),
        (TEXT, "two\nlines"),
        (TEXT, "x" * (MAX_TEXT + 1)),
        (CHOICE, "c"),
        (CHOICE, []),
        (LIST, ["a"] * (MAX_ENTRIES + 1)),
        (LIST, ["a", ""]),
        (LIST, ["a", 1]),
        (LIST, "a"),
        (HOURS, "22:00-22:00"),
        (HOURS, "24:00-07:00"),
        (HOURS, "always"),
        (HOURS, 5),
        (CLOCK, "8:00"),
        (CLOCK, "08:60"),
    ],
)
def test_bad_values_are_refused_with_the_allowed_ones(setting: Setting, bad: object) -> None:
    with pytest.raises(SettingError) as caught:
        setting.check(bad)
    assert "it cannot be" in str(caught.value)
    assert setting.allowed in caught.value.hint
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 100


@pytest.mark.parametrize("text", ["", "maybe", "1e999", "nan", "0x10"])
def test_bad_numbers_and_switches_are_refused_as_typed(text: str) -> None:
    for setting in (WHOLE, SWITCH):
        with pytest.raises(SettingError):
            setting.parse(text)


def test_ranges_are_told_with_their_unit() -> None:
    assert WHOLE.allowed == "1 to 64 jobs"
    assert NUMBER.allowed == "0 to 1.5, or not set"
    assert CHOICE.allowed == "a or b"
    assert SWITCH.allowed == "on or off"
    assert "22:00-07:00" in HOURS.allowed
    assert "00:00" in CLOCK.allowed
    assert str(MAX_ENTRIES) in LIST.allowed
    assert str(MAX_TEXT) in TEXT.allowed
