"""Files for spreadsheets and tax offices."""

import csv
from dataclasses import replace
from io import StringIO

import pytest

from app.domain.earnings_bars import EarningsHistory, PaidFee
from app.domain.earnings_facts import TaxFacts
from app.domain.earnings_periods import Period
from app.domain.money import NanoTon
from app.domain.payouts import Payout
from app.presenters.earnings_export import (
    CSV_COLUMNS,
    TAX_COLUMNS,
    earnings_csv,
    export_name,
    guarded,
    tax_csv,
)
from tests.unit.presenters.earnings_values import (
    COIN,
    HOME,
    NOW,
    POWER,
    fees,
    for_period,
    money,
    month,
    shared,
    with_history,
)

RATES = (COIN, POWER)


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text, newline="")))


def tax(**changes: object) -> list[dict[str, str]]:
    payout = Payout(b"\1" * 32, 1, HOME, "0:ab", "0:cd", 1, 5, NanoTon(1_040_000_000), int(NOW))
    facts = TaxFacts(
        (payout,), (PaidFee(NOW, HOME, NanoTon(500_000)),), EarningsHistory(()), RATES, "EUR"
    )
    return read(tax_csv(replace(facts, **changes)))  # type: ignore[arg-type]  # names are the test's


def test_a_bar_s_cells_are_rows_with_exact_amounts() -> None:
    history = with_history(month(), fees=(fees(0, 7),)).history
    rows = read(earnings_csv(history, RATES, "EUR"))
    assert tuple(rows[0]) == CSV_COLUMNS
    kinds = [row["kind"] for row in rows]
    assert (kinds.count("earned"), kinds.count("time"), kinds.count("payout fees")) == (12, 14, 1)
    earned = next(row for row in rows if row["kind"] == "earned")
    assert (earned["start_utc"], earned["end_utc"]) == (
        "2026-11-06T00:00:00+00:00",
        "2026-11-07T00:00:00+00:00",
    )
    assert (earned["model"], earned["jobs"], earned["paid_ton"]) == (
        "Qwen3-4B",
        "3400",
        "0.195700000",
    )
    time = next(row for row in rows if row["kind"] == "time")
    assert (time["kwh_measured"], time["kwh_assumed"], time["electricity_cost"]) == (
        "0.852833",
        "0.000000",
        "0.221737",
    )
    assert (time["rate"], time["currency"], time["rate_source"], time["rate_is_assumed"]) == (
        "0.260000",
        "EUR",
        "Germany, 2025",
        "yes",
    )


def test_rows_are_in_the_order_of_time() -> None:
    starts = [row["start_utc"] for row in read(earnings_csv(month().history, RATES, "EUR"))]
    assert starts == sorted(starts)


def test_without_a_rate_there_is_no_value() -> None:
    row = read(earnings_csv(EarningsHistory((0, 3600), times=(shared(0, 5),)), (), "EUR"))[0]
    assert (row["electricity_cost"], row["rate"]) == ("", "")
    assert tax(rates=())[0]["value"] == ""


def test_income_has_its_value_at_the_time_and_where_the_rate_is_from() -> None:
    rows = tax()
    assert tuple(rows[0]) == TAX_COLUMNS
    assert [(row["kind"], row["amount_ton"], row["value"]) for row in rows] == [
        ("income", "1.040000000", "1.580800"),
        ("payout fee", "-0.000500000", "-0.000760"),
    ]
    income = rows[0]
    assert income["transaction"] == "01" * 32
    assert (income["rate"], income["rate_source"]) == ("1.520000", "April 2026")
    assert income["rate_known_since_utc"] == "2026-11-06T09:00:00+00:00"
    assert income["rate_is_assumed"] == "yes"


def test_the_rate_is_that_of_the_time() -> None:
    old = replace(COIN, is_assumed=False, at_utc=NOW - 10, micros=2_000_000)
    new = replace(old, at_utc=NOW + 10, micros=9_000_000)
    assert tax(rates=(old, new))[0]["rate"] == "2.000000"


def test_electricity_is_a_row_a_day_measured_and_assumed_apart() -> None:
    days = EarningsHistory(
        (0, 86_400),
        times=(
            replace(shared(0, 60), measured_joules=3_600_000, assumed_joules=1_800_000),
            replace(shared(0, 60, device="gpu1"), measured_joules=3_600_000),
        ),
    )
    rows = [row for row in tax(days=days) if row["kind"].startswith("electricity")]
    assert [(row["kind"], row["kwh"], row["value"]) for row in rows] == [
        ("electricity, assumed power", "0.500000", "-0.130000"),
        ("electricity, measured", "2.000000", "-0.520000"),
    ]


@pytest.mark.parametrize(
    "evil",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "|cmd", "%0A", "\uff1d1", " =1"],
)
def test_text_from_elsewhere_is_never_a_formula(evil: str) -> None:
    assert guarded(evil).startswith("'")
    history = EarningsHistory((0, 3600), money=(money(0, 1, 1, network=evil, model=evil),))
    row = read(earnings_csv(history, RATES, "EUR"))[0]
    assert row["network"].startswith("'")
    assert row["model"].startswith("'")
    assert tax(fees=(PaidFee(NOW, evil, NanoTon(1)),))[1]["network"].startswith("'")
    source = replace(COIN, source=evil)
    assert tax(rates=(source,))[0]["rate_source"].startswith("'")


def test_harmless_text_stays() -> None:
    assert guarded("Qwen3 4B, quantized") == "Qwen3 4B, quantized"
    assert guarded("") == ""
    assert guarded('a "b"\nc') == 'a "b" c'


def test_files_are_named_by_their_time() -> None:
    assert export_name(month(), is_tax=False) == "cocoon-earnings-2026-11-06-2026-11-19.csv"
    today = for_period(Period.DAY, "2026-11-06T00:00", "2026-11-19T10:00")
    assert export_name(today, is_tax=True) == "cocoon-tax-2026-11-19.csv"


def test_lines_end_as_the_format_says() -> None:
    text = earnings_csv(month().history, RATES, "EUR")
    assert text.count("\r\n") == 1 + 26
    assert "\n" not in text.replace("\r\n", "")
