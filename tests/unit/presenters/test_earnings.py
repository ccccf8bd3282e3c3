"""The earnings page as a whole."""

from dataclasses import replace

import pytest

from app.domain.earnings_bars import EarningsHistory
from app.domain.earnings_facts import ALL, EarningsFacts, EarningsQuery
from app.domain.earnings_periods import Period
from app.domain.money import NanoTon
from app.domain.price import AdjustedTokens, TokenUsage
from app.domain.reasons import JobGroup
from app.presenters.earnings import COINS, FIAT, present_earnings, present_why_of
from app.presenters.earnings_view import EarningsView, LineKind, TotalView
from app.presenters.parts import MoneyKind, RunKind
from app.presenters.words import plain
from tests.unit.presenters.earnings_values import (
    CHAT,
    COIN,
    HOME,
    POWER,
    QUERY,
    fees,
    for_period,
    money,
    month,
    shared,
    with_history,
)


def view(facts: EarningsFacts | None = None, query: EarningsQuery = QUERY) -> EarningsView:
    return present_earnings(facts or month(), query, plain)


def total(shown: EarningsView, label: str) -> TotalView:
    return next(each for each in shown.totals if each.label.startswith(label))


def texts(shown: EarningsView) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in shown.table.rows]


def test_the_head_of_the_page() -> None:
    shown = view()
    assert (shown.title, shown.range_text) == ("Earnings", "6 \u2013 19 Nov")
    assert [choice.text for choice in shown.periods.choices] == [
        "Day", "Week", "Month", "Year", "All",
    ]  # fmt: skip
    assert shown.periods.key == "month"
    assert (shown.can_go_back, shown.can_go_forward, shown.can_export) == (False, False, True)
    assert [item.kind for item in shown.legend] == [
        LineKind.PAID, LineKind.SIGNED, LineKind.ESTIMATED, LineKind.ELECTRICITY, LineKind.NET,
        LineKind.BREAK_EVEN,
    ]  # fmt: skip
    assert "".join(run.text for run in shown.caption) == (
        "EUR a day at 1.52\u202fEUR a coin assumed"
    )
    assert [run.action for run in shown.caption if run.kind is RunKind.ASSUMED] == ["coin_price"]
    note = total(shown, "Electricity").note
    assert [(run.text, run.action) for run in note] == [("assumed", "electricity_price")]


def test_confirmed_prices_are_not_marked() -> None:
    sure = tuple(replace(rate, is_assumed=False) for rate in (COIN, POWER))
    shown = view(replace(month(), rates=sure))
    assert total(shown, "Electricity").note == ()
    assert [run.text for run in shown.caption] == ["EUR a day at 1.52\u202fEUR a coin"]


def test_the_five_sums_of_the_drawing() -> None:
    shown = view()
    assert [(each.label, each.value, each.unit) for each in shown.totals] == [
        ("Paid", "7.90", "TON"),
        ("Signed", "0.06", "TON"),
        ("Electricity", "\u22127.84", "EUR"),
        ("Net", "+4.28", "EUR"),
        ("Estimated to 30 Nov", "\u2248\u202f8.6", "TON"),
    ]
    tag = total(shown, "Net").tag
    assert tag is not None
    assert tag.text == "practice coins"
    assert total(shown, "Net").accessible == "Net, +4.28 EUR, practice coins"
    said = total(shown, "Estimated").accessible
    assert said == "Estimated to 30 Nov, about 8.6 TON more, not in any sum"


def test_no_sum_holds_an_estimate() -> None:
    with_estimate, without = view(), view(replace(month(), recent_s=0.0))
    assert with_estimate.totals[:4] == without.totals[:4]
    assert with_estimate.table == without.table
    assert [bar.net for bar in with_estimate.chart.bars] == [b.net for b in without.chart.bars]
    assert total(without, "Estimated").value == "\u2013"
    assert [bar.estimated > 0 for bar in with_estimate.chart.bars] == [False] * 13 + [True]


def test_an_unsigned_fee_is_told_and_in_no_sum() -> None:
    facts = month()
    cells = [replace(c, open=NanoTon(5 * 10**9)) for c in facts.history.money]
    shown = view(with_history(facts, money=tuple(cells)))
    assert shown.totals[:4] == view().totals[:4]
    assert "5.00\u202fTON more is not signed yet." in shown.chart.bars[0].readout.notes


def test_payout_fees_are_a_line_and_lower_the_net() -> None:
    shown = view(with_history(month(), fees=(fees(11, 100_000_000),)))
    readout = shown.chart.bars[11].readout
    assert [(line.label, line.value) for line in readout.lines][2] == ("Payout fees", "\u22120.15")
    assert readout.net is not None
    assert readout.net.value == "+0.50"
    assert total(shown, "Net").value == "+4.12"


def test_the_table_has_a_row_for_each_day_with_work() -> None:
    rows = texts(view())
    assert len(rows) == 12
    assert rows[0] == [
        "Today", "14\u202fh 18\u202fmin", "15,792", "47.4\u202fM", "0.84", "0.06", "\u22120.80",
        "+0.57",
    ]  # fmt: skip
    assert rows[2][:2] == ["Tue 17 Nov", "16\u202fh 36\u202fmin"]
    assert rows[2][5] == "\u2013"
    titles = [column.title for column in view().table.columns]
    assert titles[-3:] == ["Signed, TON", "Electricity, EUR", "Net, EUR"]


def test_in_coins_everything_is_in_coins() -> None:
    shown = view(query=EarningsQuery(in_coins=True))
    assert shown.units.key == COINS
    assert shown.chart.bars[11].paid == pytest.approx(1.0393)
    assert total(shown, "Electricity").value == "\u22125.16"
    assert total(shown, "Net").unit == "TON"
    assert shown.caption[0].text.startswith("TON a day at 1.52")


def test_without_a_price_of_coins_there_is_no_net() -> None:
    shown = view(replace(month(), rates=(POWER,)))
    assert shown.units.key == COINS
    assert [choice.is_enabled for choice in shown.units.choices] == [False, True]
    assert total(shown, "Net").value == "\u2013"
    assert total(shown, "Electricity").unit == "kWh"
    assert not shown.chart.has_net
    assert shown.caption[-1].action == "coin_price"
    assert len(shown.legend) == 3
    assert all(bar.electricity == 0 for bar in shown.chart.bars)


def test_without_a_price_of_power_there_is_no_net() -> None:
    shown = view(replace(month(), rates=(COIN,)))
    assert shown.units.key == FIAT
    assert shown.caption[-1].action == "electricity_price"
    assert total(shown, "Net").value == "\u2013"
    assert shown.table.rows[0].cells[-1].text == "\u2013"


def test_one_network_and_one_model_need_no_choice() -> None:
    shown = view()
    assert not shown.networks.is_shown
    assert not shown.models.is_shown
    assert not shown.devices.is_shown
    assert shown.networks.key == HOME


def test_practice_coins_are_never_added_to_coins_of_value() -> None:
    facts = month()
    real = money(11, 10.0, 100, network="mainnet")
    history = replace(facts.history, money=(*facts.history.money, real))
    mixed = replace(facts, history=replace(history, networks=(HOME, "mainnet")))
    shown = view(mixed)
    assert total(shown, "Paid").value == "0.19"
    assert total(shown, "Net").tag is None
    assert [choice.text for choice in shown.networks.choices] == ["Practice network", "mainnet"]
    assert shown.networks.key == "mainnet"
    practice = view(mixed, EarningsQuery(network=HOME))
    assert total(practice, "Paid").value == "7.90"
    assert total(practice, "Net").tag is not None


def test_networks_of_one_kind_can_be_seen_together() -> None:
    facts = month()
    both = replace(facts.history, networks=(HOME, "mainnet"))
    shown = view(replace(facts, history=both, practice=frozenset()))
    assert [choice.text for choice in shown.networks.choices] == [
        "All networks",
        "home",
        "mainnet",
    ]
    assert shown.networks.key == ALL
    assert shown.networks.is_shown


def test_a_model_has_no_electricity() -> None:
    facts = month()
    speech = money(11, 1.0, 10, model="whisper")
    history = replace(facts.history, money=(*facts.history.money, speech), models=(CHAT, "whisper"))
    shown = view(replace(facts, history=history), EarningsQuery(model="whisper"))
    assert [each.label for each in shown.totals] == ["Paid", "Signed", "Estimated to 30 Nov"]
    assert [item.kind for item in shown.legend] == [
        LineKind.PAID,
        LineKind.SIGNED,
        LineKind.ESTIMATED,
    ]
    assert shown.chart.bars[11].paid == pytest.approx(0.019 * 1.52)
    assert not shown.chart.has_net
    assert len(shown.table.columns) == 6
    assert "before electricity" in shown.caption[0].text
    assert shown.models.is_shown


def test_names_from_elsewhere_are_made_harmless() -> None:
    evil = "a\u202eb\n" + "x" * 100
    facts = with_history(month(), models=(CHAT, evil))
    text = next(choice.text for choice in view(facts).models.choices if choice.key == evil)
    assert "\u202e" not in text
    assert "\n" not in text
    assert len(text) == 40


def test_an_empty_ledger_says_what_fills_it() -> None:
    facts = for_period(Period.MONTH, "2026-11-19T16:00", "2026-11-19T16:00", networks=())
    shown = view(facts)
    assert shown.empty is not None
    assert not shown.can_export
    assert view().empty is None


def test_a_time_that_is_over_has_no_estimate() -> None:
    facts = for_period(
        Period.MONTH, "2026-01-06T00:00", "2026-10-10T00:00", money=(money(3, 1, 9),)
    )
    shown = view(facts, EarningsQuery(at_utc=0.0))
    assert LineKind.ESTIMATED not in [item.kind for item in shown.legend]
    assert total(shown, "Estimated").value == "\u2013"
    assert (shown.range_text, shown.can_go_back, shown.can_go_forward) == (
        "1 \u2013 31 Oct",
        True,
        True,
    )


def test_sharing_on_another_network_is_the_reason_of_a_gap() -> None:
    facts = month()
    away = shared(6, 600, network="far")
    history = replace(facts.history, times=(*facts.history.times, away), networks=(HOME, "far"))
    shown = view(replace(facts, history=history), EarningsQuery(network=HOME))
    assert [(gap.first, gap.last, gap.text) for gap in shown.chart.gaps] == [
        (6, 6, "on another network"),
        (7, 7, "paused by you"),
    ]


def test_why_shows_the_groups_of_what_is_shown() -> None:
    group = JobGroup(CHAT, 1000, 20, 19, 3, TokenUsage(5, 0, 5, 0), AdjustedTokens(5, 0, 5, 0))
    groups = {HOME: [group, replace(group, model="whisper")], "mainnet": [group]}
    everything = present_why_of(month(), QUERY, 11, groups, plain)
    assert [line.text for line in everything.lines if "jobs" in line.text] == [
        "Qwen3-4B, 3 jobs",
        "whisper, 3 jobs",
    ]
    one = present_why_of(month(), EarningsQuery(model=CHAT), 11, groups, plain)
    assert [line.text for line in one.lines if "jobs" in line.text] == ["Qwen3-4B, 3 jobs"]


def test_a_history_without_bars_is_empty() -> None:
    facts = replace(month(), history=EarningsHistory(()), shown=month().shown)
    assert view(facts).empty is not None
    assert MoneyKind.PAID in [each.kind for each in view().totals]


@pytest.mark.parametrize(
    ("period", "first", "words"),
    [
        (Period.DAY, "2026-11-18T00:00", "EUR an hour at"),
        (Period.WEEK, "2026-11-01T00:00", "EUR a day at"),
        (Period.YEAR, "2025-11-01T00:00", "EUR a month at"),
        (Period.ALL, "2018-11-01T00:00", "EUR a quarter at"),
        (Period.ALL, "1998-11-01T00:00", "EUR a year at"),
    ],
)
def test_the_caption_says_what_a_bar_stands_for(period: Period, first: str, words: str) -> None:
    shown = view(for_period(period, first, "2026-11-19T16:00"))
    assert shown.caption[0].text.startswith(words)
