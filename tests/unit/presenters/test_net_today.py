from app.domain.earnings_energy import EnergyUsed
from app.domain.earnings_rates import Rate, RateKind
from app.domain.money import NanoTon
from app.presenters.net_today import (
    SET_COIN_PRICE,
    SET_POWER_PRICE,
    MoneyFacts,
    NetTodayView,
    net_text,
    present_net_today,
)
from app.presenters.parts import MoneyKind, Run, RunKind
from app.presenters.words import plain
from app.services.desk_state import MoneyToday

TON = 10**9
COIN = Rate(RateKind.COIN, "EUR", 1_520_000, "test", 0.0, is_assumed=True)
POWER = Rate(RateKind.POWER, "EUR", 260_000, "bill", 0.0, is_assumed=False)
TODAY = MoneyToday(
    paid=NanoTon(84 * TON // 100),
    signed=NanoTon(6 * TON // 100),
    earned=NanoTon(90 * TON // 100),
    estimated_by_midnight=NanoTon(46 * TON // 100),
    payouts=4,
    fees=NanoTon(2_000_000),
)
THREE_KWH = EnergyUsed(measured_joules=3_070_000 * 36 // 10)


def show(
    today: MoneyToday = TODAY,
    *,
    energy: EnergyUsed = THREE_KWH,
    coin: Rate | None = COIN,
    power: Rate | None = POWER,
    is_practice: bool = False,
) -> NetTodayView:
    return present_net_today(MoneyFacts(today, energy, coin, power, is_practice), plain)


def text(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


def actions(runs: tuple[Run, ...]) -> list[str]:
    return [run.action for run in runs if run.kind is not RunKind.PLAIN]


def test_net_is_what_was_earned_less_the_electricity() -> None:
    assert str(show().net.figure) == "+0.57\u202fEUR"


def test_a_loss_has_a_true_minus_and_no_other_sign() -> None:
    net = show(MoneyToday()).net
    assert net.figure.value == "\u22120.80"


def test_without_a_coin_price_the_figure_is_in_coins_and_a_price_is_asked_for() -> None:
    net = show(coin=None).net
    assert str(net.figure) == "+0.90\u202fTON"
    assert actions(net.sentence) == [SET_COIN_PRICE]


def test_an_assumed_price_is_a_link_and_a_confirmed_one_is_not() -> None:
    assert actions(show().net.sentence) == [SET_COIN_PRICE]
    confirmed = Rate(RateKind.COIN, "EUR", 1_520_000, "me", 0.0, is_assumed=False)
    assert actions(show(coin=confirmed).net.sentence) == []


def test_practice_coins_carry_their_label_and_say_what_is_real() -> None:
    net = show(is_practice=True).net
    assert net.tag is not None
    assert net.tag.text == "practice coins"
    assert "the electricity is real" in text(net.sentence)
    assert show().net.tag is None


def test_measured_money_stands_without_the_estimate() -> None:
    view = show()
    assert [money.kind for money in view.measured] == [
        MoneyKind.PAID,
        MoneyKind.SIGNED,
        MoneyKind.ELECTRICITY,
    ]
    assert [money.value for money in view.measured] == ["0.84", "0.06", "\u22120.80"]
    assert view.estimate.kind is MoneyKind.ESTIMATED
    assert view.estimate.value == "\u2248\u202f0.46"
    assert "not in any sum" in view.estimate.accessible


def test_captions_say_on_what_an_amount_rests() -> None:
    paid, signed, electricity = show().measured
    assert text(paid.caption) == "4 payouts, fees 0.002\u202fTON"
    assert text(signed.caption) == "waits for its payout"
    assert text(electricity.caption) == "3.07\u202fkWh \u00d7 0.26"


def test_an_assumed_power_is_told() -> None:
    guessed = EnergyUsed(assumed_joules=THREE_KWH.joules)
    assert "not measured" in text(show(energy=guessed).measured[2].caption)


def test_without_a_power_price_energy_is_shown_and_a_price_is_asked_for() -> None:
    electricity = show(power=None).measured[2]
    assert (electricity.value, electricity.unit) == ("3.07", "kWh")
    assert actions(electricity.caption) == [SET_POWER_PRICE]


def test_nothing_is_estimated_from_nothing() -> None:
    estimate = show(MoneyToday()).estimate
    assert estimate.value == "\u2013"
    assert "Not enough work" in text(estimate.caption)


def test_a_day_without_payouts_says_so() -> None:
    paid, signed, _ = show(MoneyToday()).measured
    assert text(paid.caption) == "no payout yet today"
    assert text(signed.caption) == "nothing waits"


def test_names_for_those_who_hear_have_plain_minus_signs() -> None:
    assert "\u2212" not in show().measured[2].accessible


def test_a_menu_shows_the_figure_once_there_is_something_to_count() -> None:
    facts = MoneyFacts(TODAY, THREE_KWH, COIN, POWER, is_practice=False)
    assert net_text(facts, plain) == "+0.57\u202fEUR"
    nothing = MoneyFacts(MoneyToday(), EnergyUsed(), COIN, POWER, is_practice=False)
    assert net_text(nothing, plain) == ""
