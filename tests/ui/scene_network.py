"""The network page: the practice network, one that is only looked at, a silent one, and none."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.market import Market, SeenModel, SeenProxy, SeenWorker
from app.domain.money import NanoTon
from app.presenters.network_page import NetworkPageFacts, present_network
from app.presenters.network_workers import present_model_workers
from app.presenters.words import Tr
from app.services.chain_story import ChainEntry, ChainStory, Happened, Party, Role
from app.services.desk_state import DeskState, EngineFacts, Mode
from app.services.market_watch import CannotLookError
from app.ton.address import Address
from app.ui.pages.network import NetworkPage
from tests.fakes import ROOT
from tests.ui.demo import NETWORK, NOW, PROXIES, SHARING

OWNER = Address(0, b"\x7f" * 32)
WORKERS = (SeenWorker(900, 3, 4), *(SeenWorker(1000, running, 8) for running in (6, 2, 1)))
MODELS = (
    SeenModel("Qwen3 4B", (*WORKERS, SeenWorker(1200, 0, 16))),
    SeenModel("Whisper large v3 turbo", (SeenWorker(1000, 9, 10), SeenWorker(1100, 3, 6))),
)
MARKET = Market().looked((SeenProxy("127.0.0.1:9003", MODELS, 0.0006),), NOW - 5400, is_open=True)
SEEN = MARKET.looked(MARKET.proxies, NOW - 12, is_open=True)
SILENT = Market().failed(CannotLookError.title)


def entry(happened: Happened, source: Role, target: Role, coins: float, ago_s: int) -> ChainEntry:
    return ChainEntry(
        51_204 - ago_s, int(NOW) - ago_s, happened, party(source), party(target),
        NanoTon(round(coins * 10**9)), NanoTon(500_000), "", is_refused=False,
        name=f"{happened}{ago_s}",
    )  # fmt: skip


def party(role: Role) -> Party:
    return Party(Address(0, role.value.encode().ljust(32)), role)


STORY = ChainStory(
    51_204,
    int(NOW) - 3,
    (
        entry(Happened.REST, Role.WORKER, Role.OWNER, 0.04, 50),
        entry(Happened.PAYOUT, Role.PROXY, Role.OWNER, 0.21, 50),
        entry(Happened.WORKER_REPORT, Role.WORKER, Role.PROXY, 0.05, 51),
        entry(Happened.PAYOUT_ORDER, Role.OWNER, Role.WORKER, 0.1, 52),
        entry(Happened.WALLET_ORDER, Role.OUTSIDE, Role.OWNER, 0, 52),
        entry(Happened.CHARGE, Role.PROXY_WALLET, Role.CLIENT, 0.5, 300),
        entry(Happened.TOP_UP, Role.FAUCET, Role.CLIENT, 5, 900),
        entry(Happened.PLAY_COINS, Role.FAUCET, Role.OWNER, 100, 7000),
    ),
)


def page(facts: NetworkPageFacts, tr: Tr) -> NetworkPage:
    made = NetworkPage()
    made.show_view(present_network(facts, tr))
    return made


def practice_facts() -> NetworkPageFacts:
    proxies = tuple(replace(each, answer_s=0.0004) for each in PROXIES)
    state = replace(SHARING, proxies=proxies)
    return NetworkPageFacts(state, ROOT, None, NOW, SEEN, STORY, OWNER.to_text(testnet=True))


def looking_facts() -> NetworkPageFacts:
    network = replace(NETWORK, name="Cocoon", is_practice=False, is_test=False)
    state = DeskState(mode=Mode.LOOKING, network=network, engine=EngineFacts())
    return NetworkPageFacts(state, ROOT, (), NOW, SEEN)


def practice(tr: Tr) -> QWidget:
    return page(practice_facts(), tr)


def looking(tr: Tr) -> QWidget:
    return page(looking_facts(), tr)


def silent(tr: Tr) -> QWidget:
    state = replace(SHARING, network=replace(NETWORK, name="Cocoon", is_practice=False))
    return page(NetworkPageFacts(state, ROOT, None, NOW, SILENT), tr)


def none(tr: Tr) -> QWidget:
    return page(NetworkPageFacts(DeskState(), now_utc=NOW), tr)


def workers(tr: Tr) -> QWidget:
    made = page(practice_facts(), tr)
    made.show_workers(present_model_workers(SEEN, "Qwen3 4B", SHARING, tr))
    return made


SCENES: dict[str, Callable[[Tr], QWidget]] = {
    "network-practice": practice,
    "network-looking": looking,
    "network-silent": silent,
    "network-none": none,
    "network-workers": workers,
}
