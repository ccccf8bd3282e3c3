"""Every setting of the program, declared once: file, page and command line read this."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import time
from typing import Any, Self

from app.domain.assumptions import COUNTRIES, CURRENCIES
from app.domain.setting import (
    Setting,
    SettingError,
    SettingKind,
    UnknownSettingError,
    Value,
    declared,
)

LANGUAGES = ("system", "en", "ru", "de", "es", "zh")
THEMES = ("system", "light", "dark")
PRACTICE, LOOK_ONLY = "practice", "look:"
"""Values of `network` besides the path of a network file; a path may follow the second."""

HEAT_GAP_C = 3

LOG_LEVELS = ("warning", "info", "debug")
"""How much the log keeps, from little to much."""

MONEY, SHARING, PAUSING, GPU, NOTICES, LOOKS, LOG = (
    "Money", "Sharing", "Pausing", "GPU", "Notifications", "Appearance", "Log",
)  # fmt: skip


def _switch(default: bool, section: str, label: str, help: str) -> Any:  # noqa: A002 - as in Setting
    return declared(
        kind=SettingKind.SWITCH, default=default, section=section, label=label, help=help
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """The values in force.

    Raises:
        SettingError: two values do not go together.
    """

    currency: str = declared(
        kind=SettingKind.CHOICE,
        default="EUR",
        choices=CURRENCIES,
        section=MONEY,
        label="Currency",
        help="What coins and electricity are shown in besides TON.",
    )
    country: str = declared(
        kind=SettingKind.CHOICE,
        default="",
        choices=("", *COUNTRIES),
        section=MONEY,
        label="Country",
        help="Whose usual electricity price is assumed; without one an average is.",
    )
    electricity_price: float | None = declared(
        kind=SettingKind.NUMBER,
        default=None,
        minimum=0,
        maximum=2000,
        unit="per kWh, in your currency",
        is_optional=True,
        section=MONEY,
        label="Electricity price",
        help="What a kilowatt hour costs you; if not set, the usual price of the country is "
        "assumed and marked so.",
    )
    coin_price: float | None = declared(
        kind=SettingKind.NUMBER,
        default=None,
        minimum=0,
        maximum=1_000_000,
        unit="per coin, in your currency",
        is_optional=True,
        section=MONEY,
        label="Price of a coin",
        help="What one TON is worth to you; if not set, a price is assumed and marked so.",
    )
    computer_power_w: int = declared(
        kind=SettingKind.WHOLE,
        default=65,
        minimum=0,
        maximum=5000,
        unit="W",
        section=MONEY,
        label="Power of the computer",
        help="What the computer draws for the jobs where no sensor of the GPU tells.",
    )
    payout_fee_percent: float = declared(
        kind=SettingKind.NUMBER,
        default=1.0,
        minimum=0.01,
        maximum=50,
        unit="%",
        section=MONEY,
        label="Payout fee",
        help="Signed money is paid out when the fee is at most this share of it.",
    )
    pays_out: bool = _switch(
        True,
        MONEY,
        "Pay out by itself",
        "Ask for a payout whenever it is worth its fee; off: only when you ask for it.",
    )
    network: str = declared(
        kind=SettingKind.TEXT,
        default="",
        section=SHARING,
        label="Network",
        help="The network file, or 'practice' for the built-in network; nothing: none is chosen.",
    )
    owner_address: str = declared(
        kind=SettingKind.TEXT,
        default="",
        section=SHARING,
        label="Your address",
        help="The wallet that is paid; nothing: the one that the network file names.",
    )
    starts_with_system: bool = _switch(
        False, SHARING, "Start with the system", "Start in the tray when you log in."
    )
    shares_at_start: bool = _switch(
        True, SHARING, "Share at once", "Begin to share as soon as the program is started."
    )
    jobs_at_once: int = declared(
        kind=SettingKind.WHOLE,
        default=8,
        minimum=1,
        maximum=64,
        unit="jobs",
        section=SHARING,
        label="Jobs at once",
        help="How many jobs the engine works on at the same time; counts from the next start.",
    )
    accepts_less_protection: bool = _switch(
        False,
        SHARING,
        "Accept less protection",
        "Take jobs even where the system grants the engine's sandbox less than it should; the "
        "doctor command says what is missing. Counts from the next time a network is joined.",
    )
    hours: str = declared(
        kind=SettingKind.HOURS,
        default="",
        section=SHARING,
        label="Hours of sharing",
        help="Share only in these hours, local time; nothing: always.",
    )
    morning: str = declared(
        kind=SettingKind.CLOCK,
        default="08:00",
        section=PAUSING,
        label="Morning",
        help="When a pause until tomorrow morning ends.",
    )
    finish_s: int = declared(
        kind=SettingKind.WHOLE,
        default=30,
        minimum=0,
        maximum=600,
        unit="s",
        section=PAUSING,
        label="Time to finish",
        help="How long running jobs may go on in a pause before they are cut.",
    )
    unloads_when_paused: bool = _switch(
        False,
        PAUSING,
        "Free the GPU in every pause",
        "Unload the models in a pause of your own, too; pauses for programs always do.",
    )
    pauses_on_battery: bool = _switch(
        True, PAUSING, "Pause on battery", "Take no jobs while the computer runs on battery."
    )
    pauses_when_unlocked: bool = _switch(
        False, PAUSING, "Pause while I am here", "Share only while the screen is locked."
    )
    pauses_for_full_screen: bool = _switch(
        True,
        PAUSING,
        "Pause for full-screen programs",
        "Free the GPU while any program fills the screen.",
    )
    pause_programs: tuple[str, ...] = declared(
        kind=SettingKind.LIST,
        default=(),
        section=PAUSING,
        label="Pause for programs",
        help="Free the GPU while one of these programs runs, in front or not.",
    )
    program_rest_min: int = declared(
        kind=SettingKind.WHOLE,
        default=5,
        minimum=0,
        maximum=240,
        unit="min",
        section=PAUSING,
        label="Wait after a program",
        help="How long after its end sharing continues.",
    )
    gpu_used_gib: float = declared(
        kind=SettingKind.NUMBER,
        default=0.0,
        minimum=0,
        maximum=1024,
        unit="GiB",
        section=PAUSING,
        label="Pause when others use the GPU",
        help="Free the GPU while other programs hold more of its memory than this; 0: never.",
    )
    uses_gpu: bool = _switch(
        True,
        GPU,
        "Use the graphics card",
        "Calculate on the graphics card if the engine finds one it can use; counts from the next "
        "time a network is joined.",
    )
    hot_c: int = declared(
        kind=SettingKind.WHOLE,
        default=84,
        minimum=50,
        maximum=105,
        unit="°C",
        section=GPU,
        label="Rest when hot",
        help="Take no jobs when the card reaches this temperature.",
    )
    cool_c: int = declared(
        kind=SettingKind.WHOLE,
        default=75,
        minimum=30,
        maximum=100,
        unit="°C",
        section=GPU,
        label="Continue below",
        help="Share again below this temperature.",
    )
    power_limit_w: int | None = declared(
        kind=SettingKind.WHOLE,
        default=None,
        minimum=30,
        maximum=2000,
        unit="W",
        is_optional=True,
        section=GPU,
        label="Power ceiling",
        help="Most that one card may draw, if the system lets this program say so; if not set, "
        "the card's own limit counts.",
    )
    notifies_payouts: bool = _switch(
        True, NOTICES, "Payouts", "Tell when coins of a payout have arrived."
    )
    notifies_attention: bool = _switch(
        True, NOTICES, "Attention needed", "Tell when something needs you."
    )
    notifies_updates: bool = _switch(True, NOTICES, "Updates", "Tell when a new version is ready.")
    notifies_pause_over: bool = _switch(
        True, NOTICES, "Long pause over", "Tell when sharing continues after a long pause."
    )
    theme: str = declared(
        kind=SettingKind.CHOICE,
        default="system",
        choices=THEMES,
        section=LOOKS,
        label="Theme",
        help="Light, dark, or as the system is.",
    )
    language: str = declared(
        kind=SettingKind.CHOICE,
        default="system",
        choices=LANGUAGES,
        section=LOOKS,
        label="Language",
        help="The language of the window; counts from the next start.",
    )
    reduces_motion: bool = _switch(
        False, LOOKS, "Less motion", "Show changes at once instead of moving things."
    )
    log_level: str = declared(
        kind=SettingKind.CHOICE,
        default="info",
        choices=LOG_LEVELS,
        section=LOG,
        label="Detail of the log",
        help="What the program notes of its own work; never keys, prompts or answers.",
    )

    def __post_init__(self) -> None:
        if self.cool_c > self.hot_c - HEAT_GAP_C:
            raise SettingError(
                f"cool_c ({self.cool_c} °C) is not at least {HEAT_GAP_C} °C below hot_c "
                f"({self.hot_c} °C)",
                hint="Change the other one first, or sharing would start and stop all the time.",
            )

    def value(self, name: str) -> Value:
        """Return a value by name.

        Raises:
            UnknownSettingError: there is none.
        """
        return getattr(self, find_setting(name).name)  # type: ignore[no-any-return]

    def with_values(self, values: Mapping[str, object]) -> Self:
        """Change some, checked.

        Raises:
            UnknownSettingError: there is no setting of that name.
            SettingError: a value is not allowed.
        """
        checked = {name: find_setting(name).check(value) for name, value in values.items()}
        return replace(self, **checked)  # type: ignore[arg-type]

    @property
    def morning_time(self) -> time:
        """When a pause until the morning ends, local time."""
        return time.fromisoformat(self.morning)


def _collected() -> tuple[Setting, ...]:
    return tuple(
        replace(field.metadata["setting"], name=field.name)
        for field in fields(Settings)
        if "setting" in field.metadata
    )


SETTINGS = _collected()
DEFAULTS = Settings()

_BY_NAME = {setting.name: setting for setting in SETTINGS}


def find_setting(name: str) -> Setting:
    """Return a setting's declaration.

    Raises:
        UnknownSettingError: there is none of that name.
    """
    setting = _BY_NAME.get(name)
    if setting is None:
        raise UnknownSettingError(f"nothing is set by the name {name[:60]!r}")
    return setting
