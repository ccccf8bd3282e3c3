"""When the network's page reads the chain, what it keeps, and what its buttons do."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field, replace
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError
from app.domain.network import ChainSource
from app.presenters.network_page import GIVE, JOIN, LEAVE, USE_PRACTICE
from app.presenters.words import plain
from app.services.chain_story import ChainStory
from app.services.desk_state import DeskState
from app.services.joined import Joined
from app.ui.controllers.network import STORY_EVERY_S, NetworkController
from app.ui.pages.network import NetworkPage, WorkersSheet
from tests.fakes import network_description
from tests.ui.demo import SHARING
from tests.ui.scene_network import SEEN, STORY

CHAIN = ChainSource(("http://127.0.0.1:1/api/v2",))
NETWORK = replace(network_description(price_per_token=20, worker_fee_per_token=19), chain=CHAIN)


def practice() -> Joined:
    return Joined(NETWORK, is_practice=True)


@dataclass
class Bench:
    """A desk, a chain and a clock; what is clicked or due runs when `run` is called."""

    page: NetworkPage
    joined: Joined | None = field(default_factory=practice)
    state: DeskState = SHARING
    now: float = 1000.0
    error: AppError | None = None
    reads: int = 0
    gifts: int = 0
    used: list[str] = field(default_factory=list)
    wanted: list[Coroutine[Any, Any, None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        bench = self

        class Desk:
            settings = SimpleNamespace(settings=SimpleNamespace(network="look:/net.toml"))

            @property
            def joined(self) -> Joined | None:
                return bench.joined

            @property
            def state(self) -> DeskState:
                return bench.state

            async def use_network(self, choice: str) -> None:
                bench.used.append(choice)

        chain = SimpleNamespace(read=self.read, give_play_coins=self.give)
        parts = SimpleNamespace(
            desk=Desk(), chain=chain, seen=SEEN, clock=lambda: self.now, tr=plain,
            account=self.account, rules=None, computer=None,
        )  # fmt: skip
        wishes = SimpleNamespace(actions=SimpleNamespace(run=self.wanted.append))
        self.made = NetworkController(self.page, parts, wishes)  # type: ignore[arg-type] # what it uses

    async def read(self) -> ChainStory:
        self.reads += 1
        if self.error is not None:
            raise self.error
        return STORY

    async def account(self) -> tuple[()]:
        return ()

    async def give(self) -> None:
        self.gifts += 1

    def run(self) -> None:
        while self.wanted:
            asyncio.run(self.wanted.pop())

    def show(self) -> None:
        self.made.visited()
        self.run()
        self.made.visited()


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    page = NetworkPage()
    qtbot.addWidget(page)
    page.show()
    return Bench(page)


def test_the_practice_chain_is_read_now_and_then(bench: Bench) -> None:
    bench.show()
    assert bench.page._chain.title.text() == "Practice chain"
    bench.now += STORY_EVERY_S - 1
    bench.show()
    assert bench.reads == 1
    bench.now += 1
    bench.show()
    assert bench.reads == 2


def test_a_chain_that_falls_silent_is_told_in_its_card_alone(bench: Bench) -> None:
    bench.show()
    bench.error = AppError("gone")
    bench.now += STORY_EVERY_S
    bench.show()
    assert bench.page._chain._age.text() == "The chain does not answer"
    assert bench.page._chain._table.isVisible()
    assert not bench.page.banner.isVisible()


def test_another_network_forgets_what_was_read(bench: Bench) -> None:
    bench.show()
    bench.joined = practice()
    bench.error = AppError("gone")
    bench.show()
    assert bench.page._chain._empty.isVisible()


def test_what_was_read_of_a_network_that_was_left_is_not_shown(bench: Bench) -> None:
    bench.made.visited()
    bench.joined = None
    bench.made.visited()
    bench.run()
    assert bench.made._story is None


def test_the_faucet_gives_and_the_chain_is_read_again(bench: Bench) -> None:
    bench.show()
    bench.page.acted.emit(GIVE)
    bench.run()
    assert (bench.gifts, bench.reads) == (1, 2)


@pytest.mark.parametrize(
    ("action", "choice"), [(JOIN, "/net.toml"), (LEAVE, ""), (USE_PRACTICE, "practice")]
)
def test_networks_are_joined_and_left(bench: Bench, action: str, choice: str) -> None:
    bench.page.acted.emit(action)
    bench.run()
    assert bench.used == [choice]


def test_the_workers_of_a_model_are_shown_in_a_sheet(bench: Bench) -> None:
    bench.show()
    bench.page.model_opened.emit("Qwen3 4B")
    assert len(bench.page.findChildren(WorkersSheet)) == 1


def test_refreshing_reads_at_once(bench: Bench) -> None:
    bench.show()
    bench.page.wished.emit("refresh")
    bench.run()
    assert bench.reads == 2
