"""The network: its proxies, what its root contract says, and what the chain last wrote."""

from dataclasses import dataclass

from app.domain.market import Market, SeenProxy
from app.domain.money import NANOTONS_PER_TON
from app.domain.network import RootConfig
from app.presenters import formats
from app.presenters.formats import DASH
from app.presenters.network_chain import ChainView, present_chain, silent_chain
from app.presenters.network_root import FactView, price_facts, root_facts
from app.presenters.network_workers import WorkersView, present_workers
from app.presenters.parts import Cell, Column, EmptyView, Row, TableView, Tone
from app.presenters.sorting import sort_words
from app.presenters.words import Tr, foreign, short_address
from app.services.chain_story import ChainStory
from app.services.desk_state import DeskState, Mode, ProxyFacts
from app.services.practice_chain import GIFT
from app.wallet.history import HistoryEntry

USE_PRACTICE, USE_FILE, LOOK_AT_FILE, LEAVE = "practice", "file", "look", "leave"
"""Actions: join the built-in network, or that of a file, only look at one, or leave."""

JOIN, GIVE = "join", "give"
"""Actions: share on the network that is only looked at, and ask the faucet for play coins."""

CHANGE_RULES, CHECK_COMPUTER = "rules", "computer"
"""Actions: change the practice network's rules, and see what this computer can do."""

_STATUS_LENGTH = 90


@dataclass(frozen=True, slots=True)
class NetworkPageFacts:
    """What the page is made of; `root` is None without a network, `chain` newest first.

    `market` is what proxies say of their workers, `story` what the practice chain last wrote.
    """

    state: DeskState
    root: RootConfig | None = None
    chain: tuple[HistoryEntry, ...] | None = None
    now_utc: float = 0.0
    market: Market | None = None
    story: ChainStory | None = None
    owner_address: str = ""
    is_chain_silent: bool = False


@dataclass(frozen=True, slots=True)
class ActionView:
    """A button of the page."""

    key: str
    text: str
    is_primary: bool = False


@dataclass(frozen=True, slots=True)
class PracticeView:
    """The card of the practice network; `gift` is the text of the faucet's button."""

    title: str
    facts: tuple[FactView, ...]
    sentence: str
    gift: str
    change: str


@dataclass(frozen=True, slots=True)
class NetworkView:
    """The whole page; without a network `empty` stands in place of the cards."""

    title: str
    actions: tuple[ActionView, ...]
    empty: EmptyView | None
    proxies_title: str
    proxies: TableView
    listing: str
    listing_tone: Tone
    root_title: str
    root: tuple[FactView, ...]
    prices_title: str
    prices: tuple[FactView, ...]
    workers: WorkersView
    chain: ChainView | None
    practice: PracticeView | None
    check: str


def present_network(facts: NetworkPageFacts, tr: Tr) -> NetworkView:
    """Decide everything that the page shows."""
    state = facts.state
    listing, tone = _listing(state, tr)
    return NetworkView(
        title=tr("Network") if state.network is None else _name(state, tr),
        actions=_actions(state, tr),
        empty=_nothing(tr) if state.network is None else None,
        proxies_title=tr("Proxies"),
        proxies=_proxies(facts, tr),
        listing=listing,
        listing_tone=tone,
        root_title=tr("Root configuration"),
        root=root_facts(state, facts.root, tr),
        prices_title=tr("Prices"),
        prices=price_facts(facts.root, tr),
        workers=present_workers(facts.market, state, facts.now_utc, tr),
        chain=_chain(facts, tr),
        practice=_practice(facts, tr),
        check=tr("What this computer can do"),
    )


def _name(state: DeskState, tr: Tr) -> str:
    assert state.network is not None  # noqa: S101 - asked before
    if state.network.is_practice:
        return tr("Practice network")
    return foreign(state.network.name)


def _actions(state: DeskState, tr: Tr) -> tuple[ActionView, ...]:
    if state.network is None:
        return (
            ActionView(LOOK_AT_FILE, tr("Only look at one")),
            ActionView(USE_FILE, tr("Join with a network file")),
            ActionView(USE_PRACTICE, tr("Start the practice network"), is_primary=True),
        )
    other = ActionView(USE_FILE, tr("Join another network"))
    if state.mode is Mode.LOOKING:
        leave = ActionView(LEAVE, tr("Stop looking"))
        return (other, leave, ActionView(JOIN, tr("Share here"), is_primary=True))
    if state.network.is_practice:
        return (other, ActionView(LEAVE, tr("Stop the practice network")))
    return (other, ActionView(LEAVE, tr("Leave this network")))


def _nothing(tr: Tr) -> EmptyView:
    return EmptyView(
        tr("No network is chosen"),
        tr("The practice network is built in: real protocol, real payments, coins without value."),
        tr("Start the practice network"),
        USE_PRACTICE,
    )


def _chain(facts: NetworkPageFacts, tr: Tr) -> ChainView | None:
    state = facts.state
    if state.network is None or state.mode is Mode.LOOKING:
        return None
    view = present_chain(state, facts.chain, facts.story, facts.now_utc, tr)
    return silent_chain(view, tr) if facts.is_chain_silent else view


def _practice(facts: NetworkPageFacts, tr: Tr) -> PracticeView | None:
    """Show the owner's side of the practice network, with its faucet."""
    network = facts.state.network
    if network is None or not network.is_practice or not network.has_chain:
        return None
    owner = facts.owner_address
    lines = [FactView(tr("Wallet that is paid"), short_address(owner), owner)] if owner else []
    if facts.story is not None:
        written = formats.when(facts.story.at_utc, facts.now_utc, tr)
        lines.append(FactView(tr("Last block"), written))
    return PracticeView(
        title=tr("Your practice network"),
        facts=tuple(lines),
        sentence=tr(
            "It runs on this computer alone: a proxy, a chain, and simulated developers who ask. "
            "Its coins have no value."
        ),
        change=tr("Change its rules"),
        gift=tr("Get {amount} practice coins", amount=GIFT // NANOTONS_PER_TON),
    )


def _listing(state: DeskState, tr: Tr) -> tuple[str, Tone]:
    """Count the connections; who is in a proxy's list is another matter."""
    ready, every = sum(proxy.is_ready for proxy in state.proxies), len(state.proxies)
    if not every:
        return "", Tone.TEXT3
    if ready == every:
        return tr("{n} connection|{n} connections", n=ready), Tone.ACCENT
    text = tr("{n} of {all} connected|{n} of {all} connected", n=ready, all=every)
    return text, Tone.CAUTION


def _proxies(facts: NetworkPageFacts, tr: Tr) -> TableView:
    columns = (
        Column(tr("Proxy"), is_mono=True),
        Column(tr("Model")),
        Column(tr("State"), is_stretched=True),
        Column(tr("Answers in"), is_number=True),
        Column(tr("Jobs"), is_number=True),
    )
    rows = tuple(_proxy_row(proxy, tr) for proxy in facts.state.proxies)
    if facts.state.mode is Mode.LOOKING and facts.market is not None:
        rows = tuple(_seen_row(proxy, tr) for proxy in facts.market.proxies)
    name = tr("Proxies, {n} row|Proxies, {n} rows", n=len(rows))
    return TableView(columns, rows, name, sort_words(tr))


def _proxy_row(proxy: ProxyFacts, tr: Tr) -> Row:
    status = foreign(proxy.status, _STATUS_LENGTH)
    state = Cell(tr("connected"), Tone.ACCENT) if proxy.is_ready else Cell(status, Tone.CAUTION)
    cells = (
        Cell(foreign(proxy.endpoint), is_bold=True),
        Cell(foreign(proxy.model)),
        state,
        _answer(proxy.answer_s, tr),
        Cell(DASH if proxy.jobs is None else formats.count(proxy.jobs, tr), order=proxy.jobs),
    )
    return Row(cells, key=f"{proxy.endpoint} {proxy.model}")


def _seen_row(proxy: SeenProxy, tr: Tr) -> Row:
    """Show a proxy that was only asked for its list."""
    models = tr("{n} model|{n} models", n=len(proxy.models))
    cells = (
        Cell(foreign(proxy.endpoint), is_bold=True),
        Cell(models),
        Cell(tr("tells who works for it"), Tone.ACCENT),
        _answer(proxy.answer_s, tr),
        Cell(DASH),
    )
    return Row(cells, key=proxy.endpoint)


def _answer(seconds: float | None, tr: Tr) -> Cell:
    """Show the round trip of a question that the proxy answers from memory."""
    if seconds is None:
        return Cell(DASH, Tone.TEXT2, tooltip=tr("Measured within 20 s of connecting."))
    meaning = tr("How long it took to answer the last question, there and back.")
    return Cell(str(formats.milliseconds(seconds, tr)), order=seconds, tooltip=meaning)
