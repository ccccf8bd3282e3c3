"""What one setting is: its kind, its bounds, and how its value is written and checked."""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.domain.errors import AppError
from app.domain.said import Said, repeated, said

Value = bool | int | float | str | tuple[str, ...] | None
"""None stands for "not set", where a setting allows that."""

MAX_TEXT = 1024
MAX_ENTRIES = 100

_SWITCH_WORDS = {"on": True, "true": True, "yes": True, "off": False, "false": False, "no": False}
_WINDOW = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-3]):([0-5][0-9])")
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


class SettingKind(StrEnum):
    """How a setting is edited and written."""

    SWITCH = "switch"
    WHOLE = "whole"
    NUMBER = "number"
    TEXT = "text"
    CHOICE = "choice"
    LIST = "list"
    HOURS = "hours"
    CLOCK = "clock"


class SettingError(AppError):
    """A value is not allowed; the one that was in force stays so."""

    title = "That value is not allowed"


class UnknownSettingError(AppError):
    """There is no setting of that name."""

    title = "There is no such setting"
    hint = "'cocoon-provider settings list' shows all of them."


_FIXED = {
    SettingKind.SWITCH: said("on or off"),
    SettingKind.HOURS: said("times like 22:00-07:00, separated by commas, or empty for always"),
    SettingKind.CLOCK: said("a time of day from 00:00 to 23:59"),
}
"""What values of these kinds look like."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A setting as page, file and command line show it.

    `minimum` and `maximum` belong to it, in `unit`. With `is_optional` it may be not set (None),
    and `help` says what counts then.
    """

    name: str = ""
    kind: SettingKind
    default: Value
    section: str
    label: str
    help: str
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()
    is_optional: bool = False

    @property
    def allowed(self) -> Said:
        """The values it takes, as a phrase."""
        phrase = self._phrase()
        return said("{values}, or not set", values=phrase) if self.is_optional else phrase

    def _phrase(self) -> Said:
        match self.kind:
            case SettingKind.WHOLE | SettingKind.NUMBER:
                return self._range()
            case SettingKind.CHOICE:
                return repeated(" or ".join(choice or '""' for choice in self.choices))
            case SettingKind.LIST:
                return said("at most {most} names", most=MAX_ENTRIES)
            case kind if kind in _FIXED:
                return _FIXED[kind]
        return said("one line of at most {most} characters", most=MAX_TEXT)

    def _range(self) -> Said:
        least, most = _number(self.minimum), _number(self.maximum)
        if not self.unit:
            return said("{least} to {most}", least=least, most=most)
        unit = repeated(self.unit)
        return said("{least} to {most} {unit}", least=least, most=most, unit=unit)

    def check(self, value: object) -> Value:
        """Return the value in its own type.

        Raises:
            SettingError: it is of another kind or out of range; the text names the range.
        """
        if value is None and self.is_optional:
            return None
        checked = _CHECKS[self.kind](self, value)
        if checked is None:
            hint = said("It takes {allowed}.", allowed=self.allowed)
            raise SettingError(f"{self.name} cannot be {_shown(value)}", hint=hint)
        return checked

    def parse(self, text: str) -> Value:
        """Read what a person typed.

        Raises:
            SettingError: as for `check`.
        """
        text = text.strip()
        if not text and self.is_optional:
            return None
        match self.kind:
            case SettingKind.SWITCH:
                return self.check(_SWITCH_WORDS.get(text.lower(), text))
            case SettingKind.WHOLE | SettingKind.NUMBER:
                return self.check(_parsed_number(text))
            case SettingKind.LIST:
                return self.check([part.strip() for part in text.split(",") if part.strip()])
            case _:
                return self.check(text)

    def text(self, value: Value) -> str:
        """Write a value as a person would type it; not set is nothing."""
        match value:
            case None:
                return ""
            case bool():
                return "on" if value else "off"
            case float():
                return _number(value)
            case tuple():
                return ", ".join(value)
            case _:
                return str(value)


def declared(**description: Any) -> Any:
    """Make a field of a dataclass that is a setting; see `Setting`."""
    setting = Setting(**description)
    return field(default=setting.default, metadata={"setting": setting})


def _check_switch(_: Setting, value: object) -> Value:
    return value if isinstance(value, bool) else None


def _check_whole(setting: Setting, value: object) -> Value:
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    return int(value) if is_whole and _is_within(setting, value) else None  # type: ignore[call-overload]


def _check_number(setting: Setting, value: object) -> Value:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and _is_within(setting, value) else None  # type: ignore[arg-type]


def _check_text(_: Setting, value: object) -> Value:
    if not isinstance(value, str) or len(value) > MAX_TEXT or _CONTROL.search(value):
        return None
    return value


def _check_choice(setting: Setting, value: object) -> Value:
    return value if isinstance(value, str) and value in setting.choices else None


def _check_list(setting: Setting, value: object) -> Value:
    if not isinstance(value, list | tuple) or len(value) > MAX_ENTRIES:
        return None
    entries = [_check_text(setting, entry) for entry in value]
    return tuple(map(str, entries)) if all(entries) else None


def _check_hours(_: Setting, value: object) -> Value:
    if not isinstance(value, str) or len(value) > MAX_TEXT:
        return None
    windows = [part.strip() for part in value.split(",") if part.strip()]
    if not all(_is_window(window) for window in windows):
        return None
    return ", ".join(windows)


def _check_clock(_: Setting, value: object) -> Value:
    return value if isinstance(value, str) and _CLOCK.fullmatch(value) else None


_CHECKS = {
    SettingKind.SWITCH: _check_switch,
    SettingKind.WHOLE: _check_whole,
    SettingKind.NUMBER: _check_number,
    SettingKind.TEXT: _check_text,
    SettingKind.CHOICE: _check_choice,
    SettingKind.LIST: _check_list,
    SettingKind.HOURS: _check_hours,
    SettingKind.CLOCK: _check_clock,
}


def _is_window(text: str) -> bool:
    start, _, end = text.partition("-")
    return _WINDOW.fullmatch(text) is not None and start != end


def _is_within(setting: Setting, value: Any) -> bool:
    low, high = setting.minimum, setting.maximum
    return (low is None or value >= low) and (high is None or value <= high)


def _parsed_number(text: str) -> int | float | str:
    for read in (int, float):
        try:
            return read(text)
        except ValueError:
            continue
    return text


def _number(value: float | None) -> str:
    return "any" if value is None else f"{value:g}"


def _shown(value: object) -> str:
    """Foreign text, cut and on one line."""
    return _CONTROL.sub(" ", repr(value) if isinstance(value, str) else str(value))[:60]
