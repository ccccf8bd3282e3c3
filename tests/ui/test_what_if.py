"""The card of a network that is only looked at, and what its buttons do."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field, replace
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.forecast import MeasuredSpeed
from app.presenters.dashboard import present_dashboard
from app.presenters.what_if import JOIN_HERE, MEASURE, present_what_if
from app.presenters.words import plain
from app.services.calibration import CalibrationNews, Tell
from app.services.desk_state import DeskState, Mode
from app.storage.speed_file import KeptSpeed
from app.ui.controllers.what_if import WhatIf
from app.ui.pages.dashboard import DashboardPage
from app.ui.widgets.what_if_card import WhatIfCard
from tests.ui.dashboard_states import facts
from tests.ui.pseudo import clipped, pseudo, untranslated
from tests.ui.scene_looking import KEPT, LOOKING, SPEED, looking_facts, what_if


@pytest.fixture
def card(qtbot: QtBot) -> WhatIfCard:
    card = WhatIfCard()
    qtbot.addWidget(card)
    card.resize(836, 300)
    card.show()
    return card


def test_the_card_shows_figures_grounds_and_the_two_ways_on(card: WhatIfCard, qtbot: QtBot) -> None:
    card.show_view(present_what_if(what_if(), plain))
    assert [figure.isVisible() for figure in card._figures] == [True, True, True]
    with qtbot.waitSignal(card.acted) as measure:
        card.measure.click()
    with qtbot.waitSignal(card.acted) as join:
        card.join.click()
    assert (measure.args, join.args) == ([MEASURE], [JOIN_HERE])


def test_without_a_measurement_there_are_no_figures(card: WhatIfCard) -> None:
    card.show_view(present_what_if(what_if(None), plain))
    assert not any(figure.isVisible() for figure in card._figures)
    assert not any(ground.isVisible() for ground in card._grounds)


def test_while_it_measures_the_progress_takes_the_button(card: WhatIfCard) -> None:
    measuring = replace(what_if(), news=CalibrationNews(0.5, 99.0))
    card.show_view(present_what_if(measuring, plain))
    assert card._progress.isVisible()
    assert not card.measure.isVisible()


def test_every_text_is_translated_and_has_room(card: WhatIfCard, qtbot: QtBot) -> None:
    card.show_view(present_what_if(what_if(), pseudo))
    assert untranslated(card) == []
    qtbot.waitUntil(lambda: clipped(card) == [])


def test_the_card_takes_the_place_of_the_money_and_gives_it_back(qtbot: QtBot) -> None:
    page = DashboardPage()
    qtbot.addWidget(page)
    page.show()
    page.show_view(present_dashboard(looking_facts(what_if()), plain))
    assert page.what_if.isVisible()
    assert not page._money.isVisible()
    page.show_view(present_dashboard(facts(), plain))
    assert not page.what_if.isVisible()
    assert page._money.isVisible()


@dataclass
class Speed:
    """Measures at once."""

    kept: KeptSpeed | None = None

    async def last(self) -> KeptSpeed | None:
        return self.kept

    async def measure(self, tell: Tell) -> MeasuredSpeed:
        tell(CalibrationNews(0.5, 1.0))
        self.kept = KEPT
        return SPEED


@dataclass
class Bench:
    """A controller whose clicks are carried out when `run` is called."""

    speed: Speed = field(default_factory=Speed)
    joined: list[str] = field(default_factory=list)
    wanted: list[Coroutine[Any, Any, None]] = field(default_factory=list)
    seen: list[CalibrationNews | None] = field(default_factory=list)

    def __post_init__(self) -> None:
        settings = SimpleNamespace(settings=SimpleNamespace(network="look:/net.toml"))
        desk = SimpleNamespace(settings=settings, use_network=self.join)
        parts = SimpleNamespace(speed=self.speed, desk=desk, seen=None)
        wishes = SimpleNamespace(actions=SimpleNamespace(run=self.wanted.append))
        self.made = WhatIf(parts, wishes, self.refresh)  # type: ignore[arg-type] # what it uses

    async def join(self, choice: str) -> None:
        self.joined.append(choice)

    def refresh(self) -> None:
        self.seen.append(self.made.news)

    def run(self) -> None:
        while self.wanted:
            asyncio.run(self.wanted.pop())


def test_the_last_measurement_is_read_once_when_the_card_is_first_shown() -> None:
    bench = Bench(Speed(KEPT))
    first = bench.made.facts(LOOKING, 5.0)
    assert first is not None
    assert first.kept is None
    bench.run()
    shown = bench.made.facts(LOOKING, 5.0)
    assert shown is not None
    assert shown.kept == KEPT
    assert bench.wanted == []


def test_a_network_that_is_shared_on_has_no_such_card() -> None:
    assert Bench().made.facts(replace(LOOKING, mode=Mode.SHARING), 5.0) is None
    assert Bench().made.facts(DeskState(mode=Mode.LOOKING), 5.0) is None


def test_measuring_shows_how_far_it_is_and_then_the_result() -> None:
    bench = Bench()
    bench.made.act(MEASURE)
    bench.run()
    assert bench.seen[:2] == [CalibrationNews(), CalibrationNews(0.5, 1.0)]
    assert bench.seen[-1] is None
    assert bench.made.kept == KEPT


def test_sharing_here_joins_the_network_that_was_looked_at() -> None:
    bench = Bench()
    bench.made.act(JOIN_HERE)
    bench.run()
    assert bench.joined == ["/net.toml"]
