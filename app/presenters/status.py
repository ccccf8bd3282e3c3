"""The sentence that says what the program does, why, and what comes next."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum

from app.domain.market import Market
from app.domain.money import NanoTon
from app.domain.pause import BadEnd, Pause, PauseEnd, PauseReason
from app.presenters import formats
from app.presenters.market import is_listed, is_unlisted, own_models, place_sentence
from app.presenters.words import Tr, foreign
from app.services.desk_state import DeskState, Mode

NAME_LIMIT = 24
"""Letters of a foreign name that fit into a sentence."""


class TrayState(StrEnum):
    """The drawing that stands for the state; the values are the names of the files."""

    IDLE = "idle"
    BUSY = "busy"
    PAUSED = "paused"
    ATTENTION = "attention"
    OFFLINE = "offline"


@dataclass(frozen=True, slots=True)
class PayoutOutlook:
    """What a payout waits for: it is due when `signed` reaches `due_at`, in about `in_s`.

    With `needs_wallet` it is due, and no wallet is unlocked that pays the fee.
    """

    signed: NanoTon
    due_at: NanoTon
    in_s: float | None = None
    needs_wallet: bool = False


@dataclass(frozen=True, slots=True)
class StatusView:
    """What happens, and what comes next; `accessible` is said when `icon` changes."""

    sentence: str
    next_event: str
    icon: TrayState
    accessible: str


@dataclass(frozen=True, slots=True)
class Moment:
    """What the sentences are made of besides the state."""

    now_utc: float
    tr: Tr
    zone: tzinfo | None = None
    payout: PayoutOutlook | None = None
    market: Market | None = None


Words = tuple[str, str, TrayState]


def present_status(
    state: DeskState,
    now_utc: float,
    tr: Tr,
    zone: tzinfo | None = None,
    payout: PayoutOutlook | None = None,
    market: Market | None = None,
) -> StatusView:
    """Find the words for the state; `zone` is the owner's, the computer's where it is None.

    `market` is what the proxies say about who works for them, where that is known.
    """
    moment = Moment(now_utc, tr, zone, payout, market)
    sentence, next_event, icon = _MODES[state.mode](state, moment)
    accessible = tr("Status: {sentence}", sentence=sentence)
    return StatusView(sentence, next_event, icon, accessible)


def place(state: DeskState, tr: Tr) -> str:
    """Name the network inside a sentence."""
    if state.network is None:
        return tr("no network")
    return tr("the practice network") if state.network.is_practice else _name(state)


def place_title(state: DeskState, tr: Tr) -> str:
    """Name the network by itself."""
    if state.network is None:
        return tr("No network joined")
    return tr("Practice network") if state.network.is_practice else _name(state)


def _name(state: DeskState) -> str:
    return foreign(state.network.name, NAME_LIMIT) if state.network else ""


def _starting(state: DeskState, moment: Moment) -> Words:
    tr = moment.tr
    if state.engine.is_starting:
        return tr("Starting: the model is being loaded."), _joining(state, tr), TrayState.IDLE
    if state.network is None:
        sentence = tr("Starting: the network is being joined.")
        return sentence, tr("The first jobs can come in a few seconds."), TrayState.IDLE
    return (
        tr("Starting on {network}.", network=place(state, tr)),
        tr("The first jobs can come in a few seconds."),
        TrayState.IDLE,
    )


def _joining(state: DeskState, tr: Tr) -> str:
    return tr("Then this computer joins {network}.", network=place(state, tr))


def _sharing(state: DeskState, moment: Moment) -> Words:
    tr, running = moment.tr, state.jobs.running
    if running:
        sentence = tr(
            "Sharing on {network}: {n} job running.|Sharing on {network}: {n} jobs running.",
            n=running,
            network=place(state, tr),
        )
        return sentence, _sharing_next(state, moment), TrayState.BUSY
    if not any(proxy.is_ready for proxy in state.proxies):
        return (
            tr("Ready, but no proxy lists this computer yet."),
            tr("No work arrives before. It goes on trying by itself."),
            TrayState.IDLE,
        )
    if is_unlisted(moment.market, state):
        return (
            tr("Ready, but the proxy does not list this computer."),
            tr("It is connected all the same; the list is looked at again every 20 s."),
            TrayState.IDLE,
        )
    next_event = place_sentence(moment.market, state, tr) or _sharing_next(state, moment)
    return _waiting(state, moment), next_event, TrayState.IDLE


def _waiting(state: DeskState, moment: Moment) -> str:
    tr = moment.tr
    if len(state.engine.models) == 1:
        model = foreign(state.engine.models[0], NAME_LIMIT)
        if _others_work(state, moment):
            return tr("Waiting: other computers have the {model} jobs.", model=model)
        return tr("Waiting: {model} is not wanted right now.", model=model)
    return tr("Waiting for jobs on {network}.", network=place(state, tr))


def _others_work(state: DeskState, moment: Moment) -> bool:
    market = moment.market
    if market is None or not is_listed(market, state):
        return False
    return any(model.running for model in own_models(market, state))


def _sharing_next(state: DeskState, moment: Moment) -> str:
    tr, payout = moment.tr, moment.payout
    if payout is None:
        return _done_today(state, tr)
    due, signed = formats.ton(payout.due_at, tr), formats.ton(payout.signed, tr)
    if payout.needs_wallet:
        return tr("{signed} are signed; unlock the wallet to have them paid out.", signed=signed)
    if payout.signed >= payout.due_at:
        return tr("{signed} are signed and paid out next.", signed=signed)
    if payout.in_s is None:
        return tr("{signed} are signed; they are paid out at {due}.", signed=signed, due=due)
    wait = formats.about(payout.in_s, tr)
    return tr("Next payout when {due} are signed, in {wait}.", due=due, wait=wait)


def _done_today(state: DeskState, tr: Tr) -> str:
    done = state.jobs.done_today
    if not done:
        return tr("The proxy lists this computer and sends work when there is some.")
    return tr(
        "{count} job done today.|{count} jobs done today.", n=done, count=formats.count(done, tr)
    )


def _offline(state: DeskState, moment: Moment) -> Words:
    tr = moment.tr
    sentence = tr("Offline: no proxy answers.")
    if state.offline_since_utc is not None:
        since = formats.when(state.offline_since_utc, moment.now_utc, tr, moment.zone)
        sentence = tr("Offline since {time}: no proxy answers.", time=since)
    tries = [p.next_try_utc for p in state.proxies if p.next_try_utc is not None]
    left = min(tries, default=0.0) - moment.now_utc
    if left <= 0:
        return sentence, tr("Trying again now."), TrayState.OFFLINE
    next_try = tr("Next try in {time}.", time=formats.duration(left, tr))
    return sentence, next_try, TrayState.OFFLINE


def _attention(state: DeskState, moment: Moment) -> Words:
    tr, trouble = moment.tr, state.trouble
    if trouble is None:
        return tr("Stopped: something needs you."), "", TrayState.ATTENTION
    sentence = tr("Stopped: {reason}.", reason=lowered(trouble.title.rstrip(".")))
    return sentence, trouble.hint or trouble.sentence, TrayState.ATTENTION


def lowered(title: str) -> str:
    """Let a title go on a sentence, unless it begins with a name in capitals."""
    return title[:1].lower() + title[1:] if title[1:2].islower() else title


def _stopped(_state: DeskState, moment: Moment) -> Words:
    tr = moment.tr
    return (
        tr("Nothing is shared: no network is chosen."),
        tr("Choose one on the Network page; the practice network works at once."),
        TrayState.IDLE,
    )


def _looking(state: DeskState, moment: Moment) -> Words:
    tr = moment.tr
    return (
        tr("Looking at {network} only.", network=place(state, tr)),
        tr("Price and demand are watched. Nothing runs, nothing is earned."),
        TrayState.IDLE,
    )


def _freeing(_state: DeskState, moment: Moment) -> Words:
    tr = moment.tr
    return (
        tr("Freeing the GPU."),
        tr("Running jobs are handed back and the model is unloaded."),
        TrayState.PAUSED,
    )


def _freed(state: DeskState, moment: Moment) -> Words:
    if state.pause is not None and state.pause.reason is not PauseReason.OWNER:
        return _paused(state, moment)
    tr = moment.tr
    if state.pause is not None and state.pause.until_utc is not None:
        until = formats.when(state.pause.until_utc, moment.now_utc, tr, moment.zone)
        sentence = tr("The GPU is free, sharing is paused until {time}.", time=until)
        return sentence, _in_time(state.pause, moment), TrayState.PAUSED
    return (
        tr("The GPU is free, sharing is paused."),
        tr("The model is loaded again when you resume."),
        TrayState.PAUSED,
    )


def _paused(state: DeskState, moment: Moment) -> Words:
    tr, pause = moment.tr, state.pause
    if pause is None:
        return tr("Paused."), tr("Resume when you like."), TrayState.PAUSED
    sentence, next_event = _REASONS[pause.reason](state, pause, moment)
    return sentence, _finishing(state, moment) or next_event, TrayState.PAUSED


def _finishing(state: DeskState, moment: Moment) -> str:
    tr, running = moment.tr, state.jobs.running
    if not running:
        return ""
    if state.finish_by_utc is None:
        return tr(
            "{n} running job is finished first.|{n} running jobs are finished first.", n=running
        )
    left = formats.duration(max(0.0, state.finish_by_utc - moment.now_utc), tr)
    return tr(
        "{n} running job is finished first, or handed back in {time}.|"
        "{n} running jobs are finished first, or handed back in {time}.",
        n=running,
        time=left,
    )


def _in_time(pause: Pause, moment: Moment) -> str:
    tr = moment.tr
    if pause.until_utc is None:
        return tr("Resume when you like.")
    left = formats.duration(max(0.0, pause.until_utc - moment.now_utc), tr)
    return tr("Sharing continues by itself in {time}.", time=left)


def _by_owner(_state: DeskState, pause: Pause, moment: Moment) -> tuple[str, str]:
    tr = moment.tr
    if pause.until_utc is not None:
        until = formats.when(pause.until_utc, moment.now_utc, tr, moment.zone)
        return tr("Paused by you until {time}.", time=until), _in_time(pause, moment)
    by_itself = tr("Sharing continues by itself then.")
    if pause.end is PauseEnd.LOCK:
        return tr("Paused by you until you lock the screen."), by_itself
    if pause.end is PauseEnd.PROGRAM:
        program = foreign(pause.what, NAME_LIMIT)
        return tr("Paused by you until {program} ends.", program=program), by_itself
    return tr("Paused by you."), tr("Resume when you like.")


def _by_crash(_state: DeskState, pause: Pause, moment: Moment) -> tuple[str, str]:
    tr = moment.tr
    since = formats.when(pause.since_utc, moment.now_utc, tr, moment.zone)
    sentence = tr("Paused: the program stopped unexpectedly at {time}.", time=since)
    if pause.what == BadEnd.COMPUTER:
        sentence = tr("Paused: the computer stopped while sharing at {time}.", time=since)
    elif pause.what == BadEnd.UNKNOWN:
        sentence = tr("Paused: how the last run ended is not known.")
    return sentence, tr("Limits are lower now. Resume when you like, or read the report.")


def _by_battery(_state: DeskState, _pause: Pause, moment: Moment) -> tuple[str, str]:
    tr = moment.tr
    return tr("Paused: the computer runs on battery."), tr("Resumes when it is plugged in.")


def _by_program(state: DeskState, pause: Pause, moment: Moment) -> tuple[str, str]:
    tr, program = moment.tr, foreign(pause.what, NAME_LIMIT)
    sentence = tr("Paused for {program}.", program=program)
    if not state.engine.is_loaded:
        sentence = tr("Paused for {program}, the GPU is free.", program=program)
    if pause.until_utc is not None:
        return sentence, _in_time(pause, moment)
    return sentence, tr("Resumes some minutes after you quit it.")


def _by_gpu_use(_state: DeskState, pause: Pause, moment: Moment) -> tuple[str, str]:
    tr = moment.tr
    next_event = tr("Resumes when it no longer does.")
    if pause.until_utc is not None:
        next_event = _in_time(pause, moment)
    return tr("Paused: another program uses the graphics card."), next_event


def _by_owner_at_work(_state: DeskState, _pause: Pause, moment: Moment) -> tuple[str, str]:
    tr = moment.tr
    return tr("Paused while you use the computer."), tr("Resumes when the screen is locked.")


def _by_hours(_state: DeskState, pause: Pause, moment: Moment) -> tuple[str, str]:
    tr = moment.tr
    if pause.until_utc is None:
        return tr("Paused: outside your sharing hours."), tr("The hours are in the settings.")
    at = formats.when(pause.until_utc, moment.now_utc, tr, moment.zone)
    return (
        tr("Paused: outside your sharing hours."),
        tr("Sharing continues at {time}.", time=at),
    )


def _by_heat(_state: DeskState, pause: Pause, moment: Moment) -> tuple[str, str]:
    tr = moment.tr
    next_event = tr("Continues by itself when the card is cooler.")
    if not pause.what:
        return tr("Resting: the card is too hot."), next_event
    degrees = formats.Quantity(foreign(pause.what, 6), "°C")
    return tr("Resting: the card reached {temperature}.", temperature=degrees), next_event


_MODES: dict[Mode, Callable[[DeskState, Moment], Words]] = {
    Mode.STARTING: _starting,
    Mode.SHARING: _sharing,
    Mode.PAUSED: _paused,
    Mode.FREEING: _freeing,
    Mode.FREED: _freed,
    Mode.OFFLINE: _offline,
    Mode.ATTENTION: _attention,
    Mode.STOPPED: _stopped,
    Mode.LOOKING: _looking,
}

_REASONS: dict[PauseReason, Callable[[DeskState, Pause, Moment], tuple[str, str]]] = {
    PauseReason.OWNER: _by_owner,
    PauseReason.CRASH: _by_crash,
    PauseReason.BATTERY: _by_battery,
    PauseReason.PROGRAM: _by_program,
    PauseReason.GPU_USED: _by_gpu_use,
    PauseReason.UNLOCKED: _by_owner_at_work,
    PauseReason.HOURS: _by_hours,
    PauseReason.HEAT: _by_heat,
}
