from dataclasses import replace

import pytest

from app.domain.earnings_energy import EnergyUsed
from app.domain.gpu import DriverState, Gpu, GpuInfo, GpuState, Hardware
from app.domain.market import Market
from app.domain.settings import Settings
from app.gpu.power_limit import CardPower, PowerOutcome
from app.isolation.layer_names import REQUIRED
from app.presenters.dashboard import DashboardFacts, DashboardView, present_dashboard
from app.presenters.net_today import MoneyFacts
from app.presenters.parts import Tone
from app.presenters.what_if import WhatIfFacts
from app.presenters.words import plain
from app.services.desk_state import (
    DeskState,
    EngineFacts,
    JobCounts,
    Mode,
    MoneyToday,
    NetworkFacts,
    ProxyFacts,
)
from tests.unit.presenters.desk_states import PRACTICE, WAITING
from tests.unit.presenters.test_market import ABSENT, LISTED

NETWORK = NetworkFacts("practice", True, True, 20, 19, 3, "0:00")
READY = ProxyFacts("127.0.0.1:1", "tiny", True, "Connected to the proxy.")
FAILED = replace(READY, is_ready=False, status="The proxy does not answer.\x07 Trying again.")
SHARING = DeskState(
    mode=Mode.SHARING,
    network=NETWORK,
    jobs=JobCounts(running=6, slots=8, done_today=15792, failed_today=3),
    proxies=(READY,),
    engine=EngineFacts(is_loaded=True, layers=tuple(sorted(REQUIRED))),
)
CARD = Gpu(GpuInfo(0, "GPU-1", "Card"), GpuState.WORKING)


def show(state: DeskState = SHARING) -> DashboardView:
    money = MoneyFacts(MoneyToday(), EnergyUsed(), None, None, is_practice=True)
    hardware = Hardware(DriverState.WORKING, (CARD, CARD))
    return present_dashboard(DashboardFacts(state, hardware, money), plain)


def test_every_card_of_the_computer_is_shown() -> None:
    assert [gpu.name for gpu in show().gpus] == ["Card", "Card"]


def test_jobs_have_one_block_for_each_place() -> None:
    jobs = show().jobs
    assert (jobs.slots, jobs.filled, jobs.is_finishing) == (8, 6, False)
    assert jobs.amount == "6 of 8"
    assert jobs.caption == "15,792 done today, 3 failed"


def test_jobs_that_go_on_in_a_pause_are_finishing() -> None:
    assert show(replace(SHARING, mode=Mode.PAUSED)).jobs.is_finishing


def test_waiting_jobs_are_counted() -> None:
    waiting = replace(SHARING, jobs=replace(SHARING.jobs, waiting=1))
    assert show(waiting).jobs.caption.endswith("1 waits")


def test_before_the_first_job_the_caption_says_so() -> None:
    assert show(replace(SHARING, jobs=JobCounts(slots=8))).jobs.caption == "none done yet today"


def test_prices_are_those_of_a_million_tokens() -> None:
    rows = dict(show().demand.rows)
    assert rows["Pays per million tokens"] == "0.019\u202fTON"
    assert rows["Clients pay for them"] == "0.02\u202fTON"
    assert show(DeskState()).demand.rows == ()


@pytest.mark.parametrize(
    ("state", "text", "tone"),
    [
        (SHARING, "The proxy lists this computer.", Tone.ACCENT),
        (replace(SHARING, proxies=(READY, READY)), "2 proxies list this computer.", Tone.ACCENT),
        (
            replace(SHARING, proxies=(READY, FAILED)),
            "1 of 2 proxies lists this computer.",
            Tone.CAUTION,
        ),
        (
            replace(SHARING, proxies=(FAILED,)),
            "The proxy does not answer. Trying again.",
            Tone.CAUTION,
        ),
        (replace(SHARING, proxies=()), "Not connected to a proxy.", Tone.TEXT3),
        (
            replace(SHARING, mode=Mode.PAUSED),
            "Connected, but no job is asked for.",
            Tone.TEXT3,
        ),
        (DeskState(), "No network is chosen.", Tone.TEXT3),
    ],
)
def test_the_listing_tells_whether_work_can_arrive(state: DeskState, text: str, tone: Tone) -> None:
    demand = show(state).demand
    assert (demand.listing, demand.tone) == (text, tone)


def test_protection_is_that_of_the_engine() -> None:
    protection = show().protection
    assert protection.tag.text == "Sandboxed"
    assert f"{len(REQUIRED)} barriers" in protection.sentence
    assert show(DeskState()).protection.tag.text == "Not loaded"


def test_the_demand_card_says_how_busy_everybody_is_and_what_the_lists_prove() -> None:
    money = MoneyFacts(MoneyToday(), EnergyUsed(), None, None, is_practice=True)
    hardware = Hardware(DriverState.WORKING, ())
    seen = DashboardFacts(WAITING, hardware, money, 0.0, LISTED, 101.0)
    demand = present_dashboard(seen, plain).demand
    assert demand.rows[:2] == (("Qwen3 4B", "4 of 16 busy"), ("Place by price", "2 of 3"))
    assert demand.listing == "The proxy's own list has this computer, checked just now."
    assert demand.icon == "check"
    lacking = present_dashboard(replace(seen, market=ABSENT), plain).demand
    assert "lacks this computer" in lacking.listing
    assert lacking.tone is Tone.CAUTION


def test_a_network_that_is_only_looked_at_says_what_is_seen_of_it() -> None:
    money = MoneyFacts(MoneyToday(), EnergyUsed(), None, None, is_practice=False)
    looking = replace(WAITING, mode=Mode.LOOKING, proxies=(), engine=EngineFacts())
    seen = DashboardFacts(
        looking, Hardware(DriverState.WORKING, ()), money, 0.0, LISTED, 131.0,
        what_if=WhatIfFacts(PRACTICE, Settings()),
    )  # fmt: skip
    view = present_dashboard(seen, plain)
    assert view.demand.rows[:2] == (("Qwen3 4B", "4 of 16 busy"), ("Workers", "3"))
    assert view.demand.listing.startswith("Only looked at, checked 30")
    assert view.what_if is not None
    silent = replace(seen, market=Market().failed("Only clients"))
    assert present_dashboard(silent, plain).demand.listing == "Only clients."
    assert "being asked" in present_dashboard(replace(seen, market=None), plain).demand.listing


def test_demonstration_cards_are_marked_and_ceilings_are_told() -> None:
    money = MoneyFacts(MoneyToday(), EnergyUsed(), None, None, is_practice=False)
    refused = CardPower("GPU-1", PowerOutcome.FORBIDDEN, 285.0)
    hardware = Hardware(DriverState.WORKING, (CARD,))
    seen = DashboardFacts(SHARING, hardware, money, power=(refused,), is_demo=True)
    (shown,) = present_dashboard(seen, plain).gpus
    assert shown.tag.text == "demonstration hardware"
    assert "administrator rights" in shown.limit
