"""The settings: each with its unit, its default and one line of help; bad values stay out."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.assumptions import assumed_coin_price, assumed_electricity_price
from app.domain.setting import Setting, SettingError, SettingKind
from app.domain.settings import SETTINGS, Settings, find_setting
from app.presenters import formats
from app.presenters.parts import Choice, EmptyView, TagStyle, TagView
from app.presenters.said import hint_of, message_of
from app.presenters.words import Tr

ON, OFF = "on", "off"

_ASSUMED = {"electricity_price", "coin_price"}
"""Settings that something is assumed for until they are set."""


class SettingsSource(Protocol):
    """Where the values live; `app.services.settings_store.SettingsStore` is one."""

    @property
    def settings(self) -> Settings:
        """The values in force."""

    @property
    def is_set(self) -> frozenset[str]:
        """The names of those that the owner has set."""

    def set(self, name: str, value: object) -> Awaitable[None]:
        """Set a value and keep it.

        Raises:
            AppError: nothing has changed.
        """

    def unset(self, name: str) -> Awaitable[None]:
        """Go back to the default; raises as `set`."""


@dataclass(frozen=True, slots=True)
class SettingRowView:
    """One setting; `text` is its value as it is typed, `reset` the words of the way back."""

    name: str
    title: str
    help: str
    kind: SettingKind
    text: str
    unit: str
    choices: tuple[Choice, ...]
    tag: TagView | None
    reset: str
    error: str
    placeholder: str

    @property
    def is_on(self) -> bool:
        """Whether a switch is on."""
        return self.text == ON


@dataclass(frozen=True, slots=True)
class SettingGroupView:
    """Settings about one thing."""

    key: str
    title: str
    rows: tuple[SettingRowView, ...]


@dataclass(frozen=True, slots=True)
class SettingsView:
    """The page; `nothing` is shown where a search finds no setting."""

    title: str
    search: str
    groups: tuple[SettingGroupView, ...]
    nothing: EmptyView | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed and refused, with the reason."""

    text: str
    error: str


@dataclass(slots=True)
class SettingsEditor:
    """Takes what the owner types; a refused value stays in its field, the old one in force."""

    source: SettingsSource
    show: Callable[[SettingsView], None]
    tr: Tr
    _query: str = ""
    _drafts: dict[str, Draft] = field(default_factory=dict)

    def refresh(self) -> None:
        """Show what is in force now."""
        self.show(self.view())

    def view(self) -> SettingsView:
        """Return what is in force now."""
        values, is_set = self.source.settings, self.source.is_set
        return present_settings(values, is_set, self.tr, query=self._query, drafts=self._drafts)

    def search(self, query: str) -> None:
        """Show only settings that speak of something."""
        self._query = query
        self.refresh()

    async def change(self, name: str, text: str) -> None:
        """Set a value as it was typed.

        Raises:
            SettingsFileError: the value is allowed but could not be kept.
        """
        try:
            await self.source.set(name, find_setting(name).parse(text))
        except SettingError as error:
            self._drafts[name] = Draft(text, _reason(error, self.tr))
        else:
            self._drafts.pop(name, None)
        self.refresh()

    async def reset(self, name: str) -> None:
        """Go back to the default.

        Raises:
            SettingsFileError: the file cannot be written.
        """
        self._drafts.pop(name, None)
        await self.source.unset(name)
        self.refresh()


def present_settings(
    values: Settings,
    is_set: frozenset[str],
    tr: Tr,
    *,
    query: str = "",
    drafts: Mapping[str, Draft] | None = None,
) -> SettingsView:
    """Decide the whole page; `query` leaves out what does not speak of it."""
    rows = [
        (setting.section, _row(setting, values, is_set, drafts or {}, tr)) for setting in SETTINGS
    ]
    found = [(section, row) for section, row in rows if _is_about(row, section, query, tr)]
    groups = tuple(
        SettingGroupView(section, tr(section), tuple(row for key, row in found if key == section))
        for section in dict.fromkeys(section for section, _ in found)
    )
    search = tr("Search {n} setting|Search {n} settings", n=len(SETTINGS))
    return SettingsView(tr("Settings"), search, groups, None if groups else _nothing(query, tr))


def _row(
    setting: Setting, values: Settings, is_set: frozenset[str], drafts: Mapping[str, Draft], tr: Tr
) -> SettingRowView:
    value, draft = values.value(setting.name), drafts.get(setting.name)
    is_own = setting.name in is_set
    return SettingRowView(
        name=setting.name,
        title=tr(setting.label),
        help=_help(setting, tr),
        kind=setting.kind,
        text=draft.text if draft else setting.text(value),
        unit=_unit(setting, values.currency, tr),
        choices=tuple(Choice(key, _choice_text(key, tr)) for key in setting.choices),
        tag=_tag(setting, tr) if value is None else None,
        reset=tr("Back to the default") if is_own or draft else "",
        error=draft.error if draft else "",
        placeholder=_placeholder(setting, values, tr),
    )


def _unit(setting: Setting, currency: str, tr: Tr) -> str:
    own = {
        "electricity_price": tr("{currency}/kWh", currency=currency),
        "coin_price": tr("{currency} a coin", currency=currency),
    }
    return own.get(setting.name) or (tr(setting.unit) if setting.unit else "")


def _placeholder(setting: Setting, values: Settings, tr: Tr) -> str:
    """What counts while nothing is set."""
    match setting.name:
        case "electricity_price":
            assumed = assumed_electricity_price(values.country, values.currency)
        case "coin_price":
            assumed = assumed_coin_price(values.currency)
        case _:
            return tr("not set") if setting.is_optional else ""
    return formats.number(assumed, tr, decimals=2)


def _help(setting: Setting, tr: Tr) -> str:
    text, default = tr(setting.help), setting.text(setting.default)
    if not default:
        return text
    if setting.kind is SettingKind.CHOICE:
        default = _choice_text(default, tr)
    unit = f" {tr(setting.unit)}" if setting.unit else ""
    return f"{text} {tr('Default {value}.', value=_switch_text(setting, default, tr) + unit)}"


def _switch_text(setting: Setting, text: str, tr: Tr) -> str:
    if setting.kind is not SettingKind.SWITCH:
        return text
    return tr("on") if text == ON else tr("off")


def _choice_text(key: str, tr: Tr) -> str:
    names = {
        "": tr("not chosen"), "system": tr("as the system"), "light": tr("light"),
        "dark": tr("dark"), "en": "English", "ru": "Русский", "de": "Deutsch", "es": "Español",
        "zh": "中文", "warning": tr("problems only"), "info": tr("normal"),
        "debug": tr("everything"),
    }  # fmt: skip
    return names.get(key, key)


def _tag(setting: Setting, tr: Tr) -> TagView | None:
    return TagView(tr("assumed"), TagStyle.CAUTION) if setting.name in _ASSUMED else None


def _is_about(row: SettingRowView, section: str, query: str, tr: Tr) -> bool:
    text = f"{row.title} {row.help} {tr(section)} {row.name}".casefold()
    return all(word in text for word in query.casefold().split())


def _nothing(query: str, tr: Tr) -> EmptyView:
    sentence = tr("No setting speaks of “{query}”.", query=query[:40])
    return EmptyView(tr("Nothing found"), sentence, tr("Show all settings"), "clear")


def _reason(error: SettingError, tr: Tr) -> str:
    return hint_of(error, tr) or message_of(error, tr)
