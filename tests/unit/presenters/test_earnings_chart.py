"""Bars, scale, gaps and read-outs."""

from dataclasses import replace

import pytest

from app.domain.earnings_bars import BarSums
from app.domain.earnings_facts import EarningsFacts, EarningsQuery
from app.domain.earnings_periods import Period
from app.domain.money import NanoTon
from app.presenters.earnings import present_earnings
from app.presenters.earnings_chart import gap_text
from app.presenters.earnings_view import ChartView, GapView, LineKind, ReadLine
from app.presenters.words import plain
from tests.unit.presenters.earnings_values import (
    QUERY,
    for_period,
    money,
    month,
    shared,
    with_history,
)


def chart(facts: EarningsFacts | None = None, query: EarningsQuery = QUERY) -> ChartView:
    return present_earnings(facts or month(), query, plain).chart


def test_bars_are_as_high_as_the_drawing_s() -> None:
    bars = chart().bars
    assert [bar.label for bar in bars] == [str(day) for day in range(6, 20)]
    tuesday = bars[11]
    assert tuesday.paid == pytest.approx(1.58, abs=0.005)
    assert tuesday.electricity == pytest.approx(0.93, abs=0.005)
    assert tuesday.break_even == tuesday.electricity
    assert tuesday.net == pytest.approx(tuesday.paid - tuesday.electricity)
    assert bars[13].signed == pytest.approx(0.06 * 1.52)


def test_the_read_out_of_the_drawing() -> None:
    readout = chart().bars[11].readout
    assert readout.title == "Tuesday 17 November"
    assert readout.caption == "18,246 jobs in 16\u202fh 36\u202fmin"
    assert readout.lines == (
        ReadLine(LineKind.PAID, "Paid", "1.58"),
        ReadLine(LineKind.SIGNED, "Signed", "0", is_muted=True),
        ReadLine(LineKind.ELECTRICITY, "Electricity", "\u22120.93"),
    )
    assert readout.net == ReadLine(LineKind.NET, "Net, EUR", "+0.65")
    assert readout.notes == ("Break-even was at 0.61\u202fTON, or 540 paid tokens/s.",)
    assert readout.can_ask_why


def test_every_bar_can_be_heard() -> None:
    bars = chart().bars
    assert bars[11].accessible == (
        "Tuesday 17 November, paid 1.58, electricity -0.93, net +0.65 EUR"
    )
    assert bars[6].accessible == "Thursday 12 November, Paused by you."
    assert chart().accessible == (
        "Earnings chart, Friday 6 November to Thursday 19 November, 14 bars, 139,788 jobs"
    )


def test_days_without_sharing_are_one_gap_with_its_reason() -> None:
    assert chart().gaps == (GapView(6, 7, "paused by you"),)
    gap = chart().bars[6]
    assert (gap.net, gap.break_even, gap.readout.lines) == (None, None, ())
    assert not gap.readout.can_ask_why


def test_gaps_with_other_reasons_stand_apart() -> None:
    facts = month()
    times = [cell for cell in facts.history.times if cell.bar != 7]
    shown = chart(with_history(facts, times=(*times, shared(7, 60, "battery"))))
    assert [gap.text for gap in shown.gaps] == ["paused by you", "on battery"]
    unknown = chart(with_history(facts, times=tuple(times)))
    assert unknown.gaps[1] == GapView(7, 7, "not running")


def test_a_bar_that_has_just_begun_is_no_gap() -> None:
    facts = month()
    cells = [cell for cell in facts.history.money if cell.bar != 13]
    times = [cell for cell in facts.history.times if cell.bar != 13]
    shown = chart(with_history(facts, money=tuple(cells), times=tuple(times)))
    assert [gap.last for gap in shown.gaps] == [7]
    assert shown.bars[13].readout.caption == "0 jobs"
    assert shown.bars[13].accessible.startswith("Thursday 19 November, nothing earned")


@pytest.mark.parametrize(
    ("state", "text"),
    [("heat", "card too hot"), ("offline", "offline"), ("", "not running"), ("new", "not shared")],
)
def test_reasons_are_few_words(state: str, text: str) -> None:
    assert gap_text(state, plain) == text


def test_the_scale_holds_everything_and_has_round_lines() -> None:
    shown = chart()
    highest = max(bar.paid + bar.signed + bar.estimated for bar in shown.bars)
    assert shown.top >= highest
    assert shown.bottom <= -max(bar.electricity for bar in shown.bars)
    assert [tick.text for tick in shown.ticks] == ["\u22120.50", "0", "0.50", "1.00", "1.50"]


@pytest.mark.parametrize("factor", [1e-9, 1e-6, 0.003, 1, 7, 1e4, 1e7])
def test_the_scale_fits_any_amount(factor: float) -> None:
    facts = month()
    cells = [
        replace(cell, paid=NanoTon(max(1, round(cell.paid * factor))), signed=NanoTon(0))
        for cell in facts.history.money
    ]
    shown = chart(with_history(facts, money=tuple(cells), times=()), EarningsQuery(in_coins=True))
    assert 3 <= len(shown.ticks) <= 7
    assert len({tick.text for tick in shown.ticks}) == len(shown.ticks)
    assert shown.ticks[-1].value <= shown.top


def test_nothing_at_all_has_a_scale_too() -> None:
    facts = replace(with_history(month(), money=(), times=()), recent_s=0.0)
    shown = chart(facts)
    assert (shown.top, shown.bottom) == (1.0, 0.0)
    assert [tick.text for tick in shown.ticks] == ["0"]


def test_a_loss_is_a_loss() -> None:
    facts = with_history(month(), money=(money(0, 0.1, 10),), times=(shared(0, 600),))
    bar = chart(facts).bars[0]
    assert bar.net is not None
    assert bar.net < 0
    assert bar.readout.net is not None
    assert bar.readout.net.value.startswith("\u2212")
    assert chart(facts).bottom <= bar.net


def test_assumed_power_is_told() -> None:
    cell = replace(shared(11, 60), measured_joules=0, assumed_joules=10**6)
    notes = chart(with_history(month(), times=(cell,))).bars[11].readout.notes
    assert "The power was assumed, not measured." in notes


def test_the_running_bar_tells_what_its_estimate_rests_on() -> None:
    notes = chart().bars[13].readout.notes
    assert notes[-1] == "\u2248\u202f0.23\u202fTON more may come, as in the last 24 hours."


@pytest.mark.parametrize(
    ("period", "first", "labels", "title"),
    [
        (Period.DAY, "2026-11-18T00:00", ["0", "1", "2"], "Thu 19, 00:00 to 01:00"),
        (Period.WEEK, "2026-11-01T00:00", ["Mon 16", "Tue 17", "Wed 18"], "Monday 16 November"),
        (Period.YEAR, "2025-11-01T00:00", ["Jan", "Feb", "Mar"], "January 2026"),
        (Period.ALL, "2023-11-01T00:00", ["Q4 23", "Q1 24", "Q2 24"], "Quarter 4 of 2023"),
        (Period.ALL, "2003-11-01T00:00", ["2003", "2004", "2005"], "2003"),
    ],
)
def test_bars_are_called_by_their_time(
    period: Period, first: str, labels: list[str], title: str
) -> None:
    shown = chart(for_period(period, first, "2026-11-19T16:00", money=(money(0, 1, 2),)))
    assert [bar.label for bar in shown.bars[:3]] == labels
    assert shown.bars[0].readout.title == title


def test_activity_is_anything_that_was_done_or_paid() -> None:
    assert not BarSums(gap="owner").has_activity
    assert BarSums(not_answered=1).has_activity
