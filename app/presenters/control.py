"""The buttons that belong to the card's owner: pause, resume, free the GPU."""

from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum

from app.domain.pause import (
    ONE_HOUR,
    THREE_HOURS,
    UNTIL_LOCK,
    UNTIL_MORNING,
    UNTIL_RESUME,
    PauseChoice,
    until_program_ends,
)
from app.presenters import formats
from app.presenters.parts import Choice
from app.presenters.status import TrayState, place_title, present_status
from app.presenters.words import Tr, foreign
from app.services.desk_state import DeskState, Mode

HOUR_S = 3600.0
MOST_PROGRAMS = 15
IDLE_MODES = {Mode.STOPPED, Mode.LOOKING}
HELD_MODES = {Mode.PAUSED, Mode.FREED, Mode.FREEING}


class Command(StrEnum):
    """What the owner can ask for in the control block and the tray."""

    OPEN = "open"
    PAUSE = "pause"
    RESUME = "resume"
    FREE = "free"
    CHOOSE_PROGRAM = "choose_program"
    ALWAYS_PAUSE = "always_pause"
    EARNINGS = "earnings"
    LOCK_WALLET = "lock_wallet"
    UNLOCK_WALLET = "unlock_wallet"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a menu; without a command it only opens its `children` or tells something.

    `note` is a value beside the text. `starts_group` puts a line above it.
    """

    text: str
    command: Command | None = None
    choice: PauseChoice | None = None
    note: str = ""
    is_enabled: bool = True
    is_checked: bool | None = None
    children: tuple["Entry", ...] = ()
    starts_group: bool = False


@dataclass(frozen=True, slots=True)
class ControlView:
    """The block in the window: what goes on, where, and the two buttons.

    `main` is PAUSE or RESUME; `menu` belongs to PAUSE alone.
    """

    icon: TrayState
    state: str
    place: str
    main: Command
    main_text: str
    main_enabled: bool
    menu: tuple[Entry, ...]
    menu_name: str
    free_text: str
    free_enabled: bool
    free_name: str
    caption: str


@dataclass(frozen=True, slots=True)
class Clockwork:
    """The time now, the owner's zone, and when tomorrow morning is."""

    now_utc: float
    zone: tzinfo | None = None
    morning_utc: float | None = None


def present_control(state: DeskState, clockwork: Clockwork, tr: Tr) -> ControlView:
    """Decide what the control block shows."""
    is_held = state.mode in HELD_MODES
    free_text, free_enabled = free_button(state, clockwork.now_utc, tr)
    last = freed_last(state, tr)
    return ControlView(
        icon=present_status(state, clockwork.now_utc, tr, clockwork.zone).icon,
        state=state_line(state, clockwork, tr),
        place=place_title(state, tr),
        main=Command.RESUME if is_held else Command.PAUSE,
        main_text=tr("Resume now") if is_held else tr("Pause"),
        main_enabled=state.mode not in IDLE_MODES,
        menu=() if is_held else pause_menu(state, clockwork, tr),
        menu_name=tr("Pause until"),
        free_text=free_text,
        free_enabled=free_enabled,
        free_name=f"{free_text}, {last}" if last else free_text,
        caption=last,
    )


def state_line(state: DeskState, clockwork: Clockwork, tr: Tr) -> str:
    """Say the state in two or three words, and how long a pause lasts."""
    pause = state.pause
    if state.mode in HELD_MODES and pause is not None and pause.until_utc is not None:
        left = formats.duration(max(0.0, pause.until_utc - clockwork.now_utc), tr)
        return tr("Paused, {time} left", time=left)
    running = state.jobs.running
    if state.mode is Mode.SHARING and running:
        return tr("Sharing, {n} job|Sharing, {n} jobs", n=running)
    return {
        Mode.STARTING: tr("Starting"),
        Mode.SHARING: tr("Waiting for jobs"),
        Mode.PAUSED: tr("Paused"),
        Mode.FREEING: tr("Paused"),
        Mode.FREED: tr("Paused"),
        Mode.OFFLINE: tr("Offline"),
        Mode.ATTENTION: tr("Needs you"),
        Mode.STOPPED: tr("Not sharing"),
        Mode.LOOKING: tr("Looking only"),
    }[state.mode]


def free_button(state: DeskState, now_utc: float, tr: Tr) -> tuple[str, bool]:
    """Name the button that frees the card, and say whether it does anything now."""
    if state.mode is Mode.FREEING:
        since = state.freeing_since_utc
        passed = 0.0 if since is None else max(0.0, now_utc - since)
        return tr("Freeing, {time}", time=_seconds(passed, tr)), False
    if state.mode is Mode.FREED or not (state.engine.is_loaded or state.engine.is_starting):
        return tr("GPU is free"), False
    return tr("Free the GPU now"), True


def freed_last(state: DeskState, tr: Tr) -> str:
    """Say how long freeing took last time, "" if it never did."""
    if state.freed_in_s is None:
        return ""
    return tr("{time} last time", time=_seconds(state.freed_in_s, tr))


def _seconds(seconds: float, tr: Tr) -> formats.Quantity:
    return formats.Quantity(formats.number(seconds, tr, decimals=1), tr("s"))


def pause_menu(state: DeskState, clockwork: Clockwork, tr: Tr) -> tuple[Entry, ...]:
    """List the ways to pause, each with when it ends."""
    now, zone, morning = clockwork.now_utc, clockwork.zone, clockwork.morning_utc
    can_lock = state.surroundings.is_locked is not None
    programs = program_entries(state, tr)
    return (
        _pause(tr("For 1 hour"), ONE_HOUR, formats.clock(now + HOUR_S, zone)),
        _pause(tr("For 3 hours"), THREE_HOURS, formats.clock(now + 3 * HOUR_S, zone)),
        _pause(
            tr("Until tomorrow morning"),
            UNTIL_MORNING,
            "" if morning is None else formats.clock(morning, zone),
        ),
        Entry(tr("Until I lock the screen"), Command.PAUSE, UNTIL_LOCK, is_enabled=can_lock),
        Entry(tr("Until a program ends"), children=programs, is_enabled=bool(programs)),
        _pause(tr("Until I resume"), UNTIL_RESUME, ""),
    )


def _pause(text: str, choice: PauseChoice, note: str) -> Entry:
    return Entry(text, Command.PAUSE, choice, note)


def program_entries(state: DeskState, tr: Tr) -> tuple[Entry, ...]:
    """List running programs, the one in full screen first; where they are many, some of them."""
    names = program_names(state)
    entries = tuple(
        Entry(foreign(name), Command.PAUSE, until_program_ends(name))
        for name in names[:MOST_PROGRAMS]
    )
    if len(names) <= MOST_PROGRAMS:
        return entries
    return (*entries, Entry(tr("Another program"), Command.CHOOSE_PROGRAM, starts_group=True))


def program_names(state: DeskState) -> tuple[str, ...]:
    """Put all running programs into the order in which they are offered."""
    full_screen = state.surroundings.full_screen
    names = sorted(state.surroundings.programs or (), key=str.casefold)
    return (*([full_screen] if full_screen else []), *(n for n in names if n != full_screen))


@dataclass(frozen=True, slots=True)
class ProgramQuestion:
    """Asks until which program's end to pause; the keys of the choices are the programs' names."""

    question: str
    text: str
    label: str
    choices: tuple[Choice, ...]
    pause: str
    cancel: str


def ask_program(state: DeskState, tr: Tr) -> ProgramQuestion:
    """Ask until which of all running programs ends."""
    return ProgramQuestion(
        question=tr("Pause until which program ends?"),
        text=tr("Sharing continues by itself as soon as it no longer runs."),
        label=tr("Program"),
        choices=tuple(Choice(name, foreign(name)) for name in program_names(state)),
        pause=tr("Pause until it ends"),
        cancel=tr("Cancel"),
    )
