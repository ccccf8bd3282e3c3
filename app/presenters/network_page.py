"""The network: its proxies, what its root contract says, and what the chain last wrote."""

from dataclasses import dataclass
from fractions import Fraction

from app.domain.money import NanoTon
from app.domain.network import RootConfig
from app.domain.price import UNIT_MULTIPLIER, Multipliers
from app.presenters import formats
from app.presenters.dashboard import MILLION
from app.presenters.formats import DASH
from app.presenters.parts import Cell, Column, EmptyView, Row, TableView, Tone
from app.presenters.words import Tr, foreign, short_address
from app.services.desk_state import DeskState, ProxyFacts
from app.wallet.history import EntryKind, HistoryEntry

USE_PRACTICE, USE_FILE, LOOK_AT_FILE, LEAVE = "practice", "file", "look", "leave"
"""Actions: join the built-in network, or that of a file, only look at one, or leave."""

_STATUS_LENGTH = 90


@dataclass(frozen=True, slots=True)
class NetworkPageFacts:
    """What the page is made of; `root` is None without a network, `chain` newest first."""

    state: DeskState
    root: RootConfig | None = None
    chain: tuple[HistoryEntry, ...] | None = None
    now_utc: float = 0.0


@dataclass(frozen=True, slots=True)
class ActionView:
    """A button of the page."""

    key: str
    text: str
    is_primary: bool = False


@dataclass(frozen=True, slots=True)
class FactView:
    """A line of the root configuration; `copied` is what the copy button takes, if anything."""

    label: str
    value: str
    copied: str = ""


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
    chain_title: str
    chain: TableView | None
    chain_empty: EmptyView | None


def present_network(facts: NetworkPageFacts, tr: Tr) -> NetworkView:
    """Decide everything that the page shows."""
    state = facts.state
    listing, tone = _listing(state, tr)
    return NetworkView(
        title=tr("Network") if state.network is None else _name(state, tr),
        actions=_actions(state, tr),
        empty=_nothing(tr) if state.network is None else None,
        proxies_title=tr("Proxies"),
        proxies=_proxies(state.proxies, tr),
        listing=listing,
        listing_tone=tone,
        root_title=tr("Root configuration"),
        root=_root(state, facts.root, tr),
        prices_title=tr("Prices"),
        prices=_prices(facts.root, tr),
        chain_title=tr("Your account on the chain"),
        chain=_chain(facts, tr),
        chain_empty=_no_transactions(facts, tr),
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


def _listing(state: DeskState, tr: Tr) -> tuple[str, Tone]:
    ready = sum(proxy.is_ready for proxy in state.proxies)
    if ready:
        text = tr("{n} lists this computer|{n} list this computer", n=ready)
        return text, Tone.ACCENT
    return (tr("none lists this computer"), Tone.CAUTION) if state.proxies else ("", Tone.TEXT3)


def _proxies(proxies: tuple[ProxyFacts, ...], tr: Tr) -> TableView:
    columns = (
        Column(tr("Proxy"), is_mono=True),
        Column(tr("Model")),
        Column(tr("State"), is_stretched=True),
        Column(tr("Jobs"), is_number=True),
    )
    rows = tuple(_proxy_row(proxy, tr) for proxy in proxies)
    return TableView(columns, rows, tr("Proxies, {n} row|Proxies, {n} rows", n=len(rows)))


def _proxy_row(proxy: ProxyFacts, tr: Tr) -> Row:
    status = foreign(proxy.status, _STATUS_LENGTH)
    state = Cell(tr("connected"), Tone.ACCENT) if proxy.is_ready else Cell(status, Tone.CAUTION)
    cells = (
        Cell(foreign(proxy.endpoint), is_bold=True),
        Cell(foreign(proxy.model)),
        state,
        Cell(DASH if proxy.jobs is None else formats.count(proxy.jobs, tr), order=proxy.jobs),
    )
    return Row(cells, key=f"{proxy.endpoint} {proxy.model}")


def _root(state: DeskState, root: RootConfig | None, tr: Tr) -> tuple[FactView, ...]:
    network = state.network
    if network is None or root is None:
        return ()
    kind = tr("test network") if network.is_test else tr("real network")
    return (
        FactView(tr("Contract"), short_address(network.root_address), network.root_address),
        FactView(tr("Owner"), short_address(root.owner_address), root.owner_address),
        FactView(
            tr("Parameters"),
            tr("version {number}, {kind}", number=root.params_version, kind=kind),
        ),
        FactView(tr("Registered proxies"), formats.count(len(root.proxies), tr)),
        FactView(tr("Allowed worker images"), _hashes(root.worker_hashes, tr)),
        FactView(tr("Allowed models"), _hashes(root.model_hashes, tr)),
    )


def _hashes(hashes: frozenset[bytes], tr: Tr) -> str:
    return formats.count(len(hashes), tr) if hashes else tr("none listed")


def _prices(root: RootConfig | None, tr: Tr) -> tuple[FactView, ...]:
    if root is None:
        return ()
    return (
        FactView(tr("Clients pay per million tokens"), _per_million(root.price_per_token, tr)),
        FactView(tr("Workers get of it"), _per_million(root.worker_fee_per_token, tr)),
        *_multipliers(root.multipliers, tr),
    )


def _per_million(per_token: int, tr: Tr) -> str:
    return str(formats.ton_exact(NanoTon(per_token * MILLION), tr))


def _multipliers(multipliers: Multipliers, tr: Tr) -> tuple[FactView, ...]:
    shown = (
        (tr("Tokens read count"), multipliers.prompt),
        (tr("Read again from the cache"), multipliers.cached),
        (tr("Written"), multipliers.completion),
        (tr("Written while thinking"), multipliers.reasoning),
    )
    return tuple(FactView(label, _times(value, tr)) for label, value in shown)


def _times(ten_thousandths: int, tr: Tr) -> str:
    value = Fraction(ten_thousandths, UNIT_MULTIPLIER)
    return f"{formats.number(float(value), tr, decimals=2)}\N{MULTIPLICATION SIGN}"


def _chain(facts: NetworkPageFacts, tr: Tr) -> TableView | None:
    if not facts.chain:
        return None
    columns = (
        Column(tr("What happened"), is_stretched=True),
        Column(tr("Account"), is_mono=True),
        Column(tr("Amount, TON"), is_number=True),
        Column(tr("Fee, TON"), is_number=True),
        Column(tr("When"), is_number=True),
    )
    rows = tuple(_entry_row(entry, facts.now_utc, tr) for entry in facts.chain)
    return TableView(columns, rows, tr("Transactions, {n} row|Transactions, {n} rows", n=len(rows)))


def _entry_row(entry: HistoryEntry, now_utc: float, tr: Tr) -> Row:
    came = entry.kind is EntryKind.RECEIVED
    amount = entry.amount if came else NanoTon(-entry.amount)
    tone = Tone.PAID if came and entry.note == "payout" else Tone.TEXT
    account = "" if entry.counterparty is None else entry.counterparty.to_text()
    written = formats.ton(amount, tr, sign=came).value if entry.amount else DASH
    cells = (
        Cell(_what(entry, tr)),
        Cell(short_address(account), Tone.TEXT2, tooltip=account),
        Cell(written, tone, is_bold=came, order=amount),
        Cell(formats.ton(entry.fee, tr).value if entry.fee else DASH, Tone.TEXT2, order=entry.fee),
        Cell(formats.when(entry.at_utc, now_utc, tr), Tone.TEXT2, order=entry.at_utc),
    )
    return Row(cells, key=entry.transaction.hex())


def _what(entry: HistoryEntry, tr: Tr) -> str:
    match entry.kind, entry.note:
        case EntryKind.RECEIVED, "payout":
            text = tr("Payout to your wallet")
        case EntryKind.RECEIVED, "change":
            text = tr("Rest of a fee came back")
        case EntryKind.RECEIVED, "bounced":
            text = tr("Came back unwanted")
        case EntryKind.RECEIVED, _:
            text = tr("Received")
        case EntryKind.SENT, _:
            text = tr("Sent")
        case _, "failed":
            text = tr("Refused by your wallet")
        case _:
            text = tr("Fee")
    return f"{text}: {foreign(entry.comment)}" if entry.comment else text


def _no_transactions(facts: NetworkPageFacts, tr: Tr) -> EmptyView | None:
    if facts.chain or facts.state.network is None:
        return None
    if not facts.state.network.has_chain:
        sentence = tr("This network's file names no chain: earnings are signed, but not paid out.")
        return EmptyView(tr("No chain"), sentence)
    if facts.chain is None:
        return EmptyView(tr("Asking the chain"), tr("This usually takes a second."))
    sentence = tr("The first payout will be written here.")
    return EmptyView(tr("No transaction yet"), sentence)
