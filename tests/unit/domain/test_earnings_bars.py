"""Cells of bars and their sums."""

from app.domain.earnings_bars import (
    BarSums,
    EarningsHistory,
    FeeCell,
    MoneyCell,
    TimeCell,
    added,
    sums_of,
)
from app.domain.earnings_energy import SHARING
from app.domain.money import NanoTon
from app.domain.price import TokenUsage


def money(bar: int, network: str = "home", model: str = "chat", answered: int = 1) -> MoneyCell:
    return MoneyCell(
        bar, network, model, answered, 2, TokenUsage(1, 0, 2, 0), 3,
        NanoTon(10), NanoTon(5), NanoTon(1),
    )  # fmt: skip


HISTORY = EarningsHistory(
    bounds=(0, 3600, 7200, 10_800),
    money=(money(0), money(0, model="speech"), money(2, network="far")),
    times=(
        TimeCell(0, "home", "gpu0", SHARING, 3000, 100, 0),
        TimeCell(0, "home", "gpu1", SHARING, 3600, 0, 20),
        TimeCell(0, "home", "gpu0", "owner", 600, 0, 0),
        TimeCell(1, "home", "gpu0", "owner", 1800, 0, 0),
        TimeCell(1, "home", "gpu1", "hot", 1700, 0, 0),
    ),
    fees=(FeeCell(2, "far", NanoTon(4)),),
)


def test_a_bar_is_the_sum_of_its_cells() -> None:
    first, gap, last = sums_of(HISTORY)
    assert first == BarSums(
        answered=2,
        not_answered=4,
        adjusted_tokens=6,
        paid=NanoTon(20),
        signed=NanoTon(10),
        open=NanoTon(2),
        measured_joules=100,
        assumed_joules=20,
        shared_s=3600,
    )
    assert (first.settled, first.joules) == (30, 120)
    assert gap == BarSums(gap="owner")
    assert not gap.has_activity
    assert (last.fees, last.paid, last.gap) == (4, 10, "")
    assert last.has_activity


def test_a_history_can_be_narrowed() -> None:
    far = sums_of(HISTORY.only({"far"}))
    assert [bar.paid for bar in far] == [0, 0, 10]
    assert far[0].joules == 0
    chat = sums_of(HISTORY.only({"home"}, "chat"))
    assert [(bar.paid, bar.joules) for bar in chat] == [(10, 120), (0, 0), (0, 0)]
    assert HISTORY.only({"home", "far"}) == HISTORY


def test_bars_add_up() -> None:
    total = added(sums_of(HISTORY))
    assert (total.paid, total.signed, total.open, total.fees) == (30, 15, 3, 4)
    assert (total.answered, total.not_answered, total.adjusted_tokens) == (3, 6, 9)
    assert (total.shared_s, total.joules) == (3600, 120)
    assert added([]) == BarSums()


def test_nothing_has_no_bars() -> None:
    assert sums_of(EarningsHistory(())) == []
    assert money(0).settled == 15
