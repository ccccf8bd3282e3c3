from dataclasses import replace

from app.domain.forecast import MeasuredSpeed
from app.domain.market import Market, SeenModel, SeenProxy, SeenWorker
from app.domain.settings import Settings
from app.presenters.what_if import SURE_LOOKS, WhatIfFacts, present_what_if
from app.presenters.words import plain
from app.services.calibration import CalibrationNews
from app.services.desk_state import NetworkFacts
from app.storage.speed_file import KeptSpeed

NETWORK = NetworkFacts("Cocoon", False, False, 20, 19, 3, "0:00", ("tiny",))
STEADY = MeasuredSpeed(1000.0, (1000.0, 1010.0), 8.0, 40, 8)
KEPT = KeptSpeed(STEADY, 1_700_000_000.0, "tiny")
SETTINGS = Settings().with_values({"coin_price": 2.0, "electricity_price": 0.5})


def watched(looks: int = 2, running: int = 2) -> Market:
    market = Market()
    proxy = SeenProxy("1.2.3.4:5", (SeenModel("tiny", (SeenWorker(1000, running, 4),)),), 0.01)
    for look in range(looks):
        market = market.looked((proxy,), 1_700_000_000.0 + 20 * look)
    return market


FACTS = WhatIfFacts(NETWORK, SETTINGS, watched(), KEPT, None, 1_700_000_100.0)


def values(facts: WhatIfFacts) -> list[str]:
    return [f"{each.value} {each.unit}" for each in present_what_if(facts, plain).figures]


def test_a_day_is_speed_times_price_times_demand() -> None:
    """1000 tokens/s x 86,400 s x 19 nanoton x a quarter = 0.4104 TON, worth 0.82."""
    coins, electricity, net = present_what_if(FACTS, plain).figures
    assert coins.value.endswith("0.41")
    assert coins.label == "Coins"
    assert coins.caption[0].text.startswith("at most 1.60")
    assert electricity.value.endswith("0.20")
    assert "+0.63" in net.value


def test_unknown_demand_leaves_only_the_most() -> None:
    facts = replace(FACTS, market=Market().failed("Only clients"))
    view = present_what_if(facts, plain)
    assert view.figures[0].label == "Coins at most"
    assert view.figures[0].value.endswith("1.60")
    assert "the most" in view.sentence
    assert view.grounds[1] == "Demand: not known. Only clients."


def test_without_a_measurement_it_says_what_is_needed() -> None:
    view = present_what_if(replace(FACTS, kept=None), plain)
    assert view.figures == ()
    assert view.grounds == ()
    assert view.measure == "Measure the speed"
    assert "nothing leaves the computer" in view.sentence
    assert view.join == "Share here"


def test_the_grounds_tell_date_model_demand_and_how_long_it_was_watched() -> None:
    speed, demand = present_what_if(FACTS, plain).grounds
    assert "1,000 tokens per second" in speed
    assert "14 November" in speed or "15 November" in speed
    assert "with tiny" in speed
    assert demand.startswith("Demand: a worker there had 2.00 jobs at a time")
    assert "too short" in demand


def test_long_watching_is_no_longer_too_short() -> None:
    facts = replace(FACTS, market=watched(SURE_LOOKS))
    assert "too short" not in present_what_if(facts, plain).grounds[1]


def test_an_old_or_unsteady_measurement_says_so() -> None:
    shaky = replace(STEADY, windows=(500.0, 1500.0))
    facts = replace(FACTS, kept=replace(KEPT, speed=shaky), now_utc=1_710_000_000.0)
    speed = present_what_if(facts, plain).grounds[0]
    assert "differ by 50" in speed
    assert "measure again" in speed


def test_another_model_than_the_measured_one_is_said() -> None:
    facts = replace(FACTS, network=replace(NETWORK, models=("Qwen3\x1b 4B",)))
    assert "a larger one is slower" in present_what_if(facts, plain).grounds[-1]


def test_coins_without_value_leave_the_electricity() -> None:
    facts = replace(FACTS, network=replace(NETWORK, is_test=True))
    net = present_what_if(facts, plain).figures[2]
    assert net.value.endswith("\u22120.20")
    assert "no value" in net.caption[0].text


def test_while_it_measures_the_progress_is_shown() -> None:
    loading = present_what_if(replace(FACTS, news=CalibrationNews()), plain)
    assert loading.measure == ""
    assert loading.progress is not None
    assert loading.progress.caption == "Loading the model"
    half = present_what_if(replace(FACTS, news=CalibrationNews(0.5, 99.0)), plain).progress
    assert half is not None
    assert half.share == 0.5
    assert half.amount == "99 tokens per second"
