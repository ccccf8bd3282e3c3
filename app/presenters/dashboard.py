"""The dashboard: the evidence for the status sentence, on one page."""

from dataclasses import dataclass

from app.domain.gpu import Gpu, Hardware
from app.domain.market import Market, SeenModel
from app.domain.money import NanoTon
from app.gpu.power_limit import CardPower
from app.presenters import formats
from app.presenters.gpu_card import GpuCardView, SpeedView, present_gpu, present_speed
from app.presenters.market import (
    checked,
    is_listed,
    is_unlisted,
    listed_words,
    own_models,
    own_place,
    place_short,
    problem_words,
)
from app.presenters.net_today import MoneyFacts, NetTodayView, present_net_today
from app.presenters.parts import Rank, Tone
from app.presenters.protection import ProtectionView, protection_view
from app.presenters.what_if import WhatIfFacts, WhatIfView, present_what_if
from app.presenters.words import Tr, foreign
from app.services.desk_state import DeskState, JobCounts, Mode

MILLION = 1_000_000

_MOST_SLOTS = 32
_MOST_MODELS = 2
_NAME_LIMIT = 20


@dataclass(frozen=True, slots=True)
class DashboardFacts:
    """What the page is made of; `best_tokens_per_s` is the highest speed measured so far.

    `what_if` is set while a network is only looked at; with `is_demo` the cards are recordings.
    """

    state: DeskState
    hardware: Hardware
    money: MoneyFacts
    best_tokens_per_s: float = 0.0
    market: Market | None = None
    now_utc: float = 0.0
    power: tuple[CardPower, ...] = ()
    what_if: WhatIfFacts | None = None
    is_demo: bool = False


@dataclass(frozen=True, slots=True)
class JobsView:
    """The jobs of this moment, one block for each place."""

    title: str
    amount: str
    slots: int
    filled: int
    is_finishing: bool
    caption: str
    accessible: str


@dataclass(frozen=True, slots=True)
class DemandView:
    """What the network pays and whether it sends work here."""

    title: str
    rows: tuple[tuple[str, str], ...]
    listing: str
    icon: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class DashboardView:
    """The whole page below the status sentence."""

    money: NetTodayView
    gpus: tuple[GpuCardView, ...]
    speed: SpeedView
    jobs: JobsView
    demand: DemandView
    protection: ProtectionView
    what_if: WhatIfView | None = None


def present_dashboard(facts: DashboardFacts, tr: Tr) -> DashboardView:
    """Decide everything that the page shows."""
    state = facts.state
    return DashboardView(
        money=present_net_today(facts.money, tr),
        gpus=tuple(_gpu(gpu, facts, tr) for gpu in facts.hardware.gpus),
        speed=present_speed(state, facts.best_tokens_per_s, tr),
        jobs=_jobs(state, tr),
        demand=_demand(facts, tr),
        protection=protection_view(state.engine.layers, tr),
        what_if=None if facts.what_if is None else present_what_if(facts.what_if, tr),
    )


def _gpu(gpu: Gpu, facts: DashboardFacts, tr: Tr) -> GpuCardView:
    power = next((each for each in facts.power if each.uuid == gpu.info.uuid), None)
    return present_gpu(gpu, facts.state, tr, power, is_demo=facts.is_demo)


def _jobs(state: DeskState, tr: Tr) -> JobsView:
    jobs = state.jobs
    slots = min(_MOST_SLOTS, max(jobs.slots, jobs.running))
    amount = tr("{running} of {slots}", running=jobs.running, slots=jobs.slots)
    title, caption = tr("Jobs now"), _jobs_caption(jobs, tr)
    return JobsView(
        title=title,
        amount=amount if jobs.slots else str(jobs.running),
        slots=slots,
        filled=min(slots, jobs.running),
        is_finishing=state.mode is not Mode.SHARING,
        caption=caption,
        accessible=f"{title}, {amount}, {caption}",
    )


def _jobs_caption(jobs: JobCounts, tr: Tr) -> str:
    if not jobs.done_today and not jobs.failed_today:
        return tr("none done yet today")
    done = formats.count(jobs.done_today, tr)
    failed = formats.count(jobs.failed_today, tr)
    text = tr("{done} done today, {failed} failed", done=done, failed=failed)
    if jobs.waiting:
        text = tr("{text}, {n} waits|{text}, {n} wait", n=jobs.waiting, text=text)
    return text


def _demand(facts: DashboardFacts, tr: Tr) -> DemandView:
    text, rank = _seen_listing(facts, tr) or _listing(facts.state, tr)
    icon, tone = _LOOKS[rank]
    rows = (*_wanted(facts, tr), *_prices(facts.state, tr))
    return DemandView(tr("Demand and price"), rows, text, icon, tone)


def _wanted(facts: DashboardFacts, tr: Tr) -> tuple[tuple[str, str], ...]:
    """Tell how busy everybody is who serves the same."""
    market = facts.market
    if market is None or market.at_utc is None:
        return ()
    models = own_models(market, facts.state) or market.models
    return tuple(row for model in models[:_MOST_MODELS] for row in _model_rows(model, facts, tr))


def _model_rows(model: SeenModel, facts: DashboardFacts, tr: Tr) -> tuple[tuple[str, str], ...]:
    busy = tr("{running} of {places} busy", running=model.running, places=model.places)
    rows = [(foreign(model.name, _NAME_LIMIT), busy)]
    place = own_place(model, facts.state)
    if len(model.workers) > 1 and place.is_listed and facts.state.mode is Mode.SHARING:
        rows.append((tr("Place by price"), place_short(place, tr)))
    elif facts.state.mode is Mode.LOOKING:
        rows.append((tr("Workers"), formats.count(len(model.workers), tr)))
    return tuple(rows)


def _looked(market: Market | None, now_utc: float, tr: Tr) -> str:
    if market is None or market.at_utc is None:
        return problem_words(market, tr) or tr("The proxies are being asked who works for them.")
    return tr("Only looked at, {checked}.", checked=checked(market, now_utc, tr))


def _seen_listing(facts: DashboardFacts, tr: Tr) -> tuple[str, Rank] | None:
    """Say what the proxies' own lists prove; None if nobody has looked."""
    market, state = facts.market, facts.state
    if state.mode is Mode.LOOKING:
        return _looked(market, facts.now_utc, tr), Rank.INFO
    if is_unlisted(market, state):
        text = tr("Connected, but the proxy's own list lacks this computer.")
        return text, Rank.CAUTION
    if market is None or not is_listed(market, state):
        return None
    listed = listed_words(own_place(own_models(market, state)[0], state), tr)
    age = checked(market, facts.now_utc, tr)
    return tr("{listed}, {checked}.", listed=listed, checked=age), Rank.GOOD


_LOOKS = {
    Rank.GOOD: ("check", Tone.ACCENT),
    Rank.INFO: ("info", Tone.TEXT3),
    Rank.CAUTION: ("warning", Tone.CAUTION),
}


def _prices(state: DeskState, tr: Tr) -> tuple[tuple[str, str], ...]:
    network = state.network
    if network is None:
        return ()
    ours = NanoTon(network.worker_fee_per_token * MILLION)
    theirs = NanoTon(network.price_per_token * MILLION)
    return (
        (tr("Pays per million tokens"), str(formats.ton_exact(ours, tr))),
        (tr("Clients pay for them"), str(formats.ton_exact(theirs, tr))),
        (tr("Paid tokens today"), formats.big(state.money.adjusted_tokens, tr)),
    )


def _listing(state: DeskState, tr: Tr) -> tuple[str, Rank]:
    """Tell from outside whether work can arrive."""
    if state.network is None:
        return tr("No network is chosen."), Rank.INFO
    ready = sum(proxy.is_ready for proxy in state.proxies)
    if not state.proxies:
        return tr("Not connected to a proxy."), Rank.INFO
    if not ready:
        return foreign(state.proxies[0].status, 90), Rank.CAUTION
    if state.mode is not Mode.SHARING:
        return tr("Connected, but no job is asked for."), Rank.INFO
    if ready == len(state.proxies):
        one = tr("The proxy lists this computer.|{n} proxies list this computer.", n=ready)
        return one, Rank.GOOD
    return (
        tr("{n} of {all} proxies lists this computer.|{n} of {all} proxies list this computer.",
           n=ready, all=len(state.proxies)),
        Rank.CAUTION,
    )  # fmt: skip
