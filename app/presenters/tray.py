"""The icon in the panel: its tooltip and its menu."""

from dataclasses import dataclass

from app.domain.market import Market
from app.domain.pause import PauseReason, until_program_ends
from app.presenters.control import (
    HELD_MODES,
    IDLE_MODES,
    Clockwork,
    Command,
    Entry,
    free_button,
    freed_last,
    pause_menu,
)
from app.presenters.status import PayoutOutlook, StatusView, TrayState, present_status
from app.presenters.words import Tr, foreign
from app.services.desk_state import DeskState, Mode


@dataclass(frozen=True, slots=True)
class TrayFacts:
    """What the menu shows besides the state.

    `net_today` is a finished text such as "+0.57 EUR". `is_wallet_locked` is None without a
    wallet. `always_paused` are the programs that pause by themselves.
    """

    net_today: str = ""
    is_wallet_locked: bool | None = None
    always_paused: frozenset[str] = frozenset()
    payout: PayoutOutlook | None = None
    market: Market | None = None


@dataclass(frozen=True, slots=True)
class TrayView:
    """Everything about the icon in the panel."""

    icon: TrayState
    tooltip: str
    entries: tuple[Entry, ...]


def present_tray(state: DeskState, facts: TrayFacts, clockwork: Clockwork, tr: Tr) -> TrayView:
    """Decide icon, tooltip and menu; times of day stand where a countdown would age."""
    status = present_status(
        state, clockwork.now_utc, tr, clockwork.zone, facts.payout, facts.market
    )
    entries = (
        *_sentences(status),
        *_control(state, facts, clockwork, tr),
        *_rest(state, facts, tr),
        Entry(tr("Quit"), Command.QUIT, starts_group=True),
    )
    return TrayView(status.icon, status.sentence, entries)


def _sentences(status: StatusView) -> tuple[Entry, ...]:
    lines = (status.sentence.removesuffix("."), status.next_event.removesuffix("."))
    return tuple(Entry(line, Command.OPEN) for line in lines if line)


def _control(state: DeskState, facts: TrayFacts, clockwork: Clockwork, tr: Tr) -> tuple[Entry, ...]:
    is_held = state.mode in HELD_MODES
    text, can_free = free_button(state, clockwork.now_utc, tr)
    if state.mode is Mode.FREEING:
        text = tr("Freeing the GPU")  # a running count would age in a menu
    can_pause = state.mode not in IDLE_MODES
    return (
        Entry(
            text,
            Command.FREE,
            note=freed_last(state, tr) if can_free else "",
            is_enabled=can_free,
            starts_group=True,
        ),
        Entry(tr("Pause"), children=pause_menu(state, clockwork, tr), is_enabled=can_pause),
        Entry(tr("Resume now") if is_held else tr("Resume"), Command.RESUME, is_enabled=is_held),
        *_always(state, facts, tr),
    )


def _always(state: DeskState, facts: TrayFacts, tr: Tr) -> tuple[Entry, ...]:
    """Offer a rule where the owner has just done by hand what it would do."""
    program, pause = state.surroundings.full_screen, state.pause
    if not program or pause is None or pause.reason is not PauseReason.OWNER:
        return ()
    is_set = program in facts.always_paused
    text = tr("Always pause for {program}", program=foreign(program))
    choice = until_program_ends(program)
    return (Entry(text, Command.ALWAYS_PAUSE, choice, is_checked=is_set),)


def _rest(state: DeskState, facts: TrayFacts, tr: Tr) -> tuple[Entry, ...]:
    is_practice = state.network is not None and state.network.is_practice
    net = tr("Net today: {amount}", amount=facts.net_today or tr("nothing yet"))
    entries = [
        Entry(net, Command.EARNINGS, note=tr("practice") if is_practice else "",
              starts_group=True),
        Entry(tr("Open {name}", name="Cocoon Provider"), Command.OPEN),
    ]  # fmt: skip
    if facts.is_wallet_locked is not None:
        entries.append(
            Entry(tr("Unlock the wallet"), Command.UNLOCK_WALLET)
            if facts.is_wallet_locked
            else Entry(tr("Lock the wallet"), Command.LOCK_WALLET)
        )
    return tuple(entries)
