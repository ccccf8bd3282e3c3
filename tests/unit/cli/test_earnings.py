from dataclasses import replace

from app.cli.earnings import Statement, as_json, as_lines
from app.cli.earnings_common import NOTHING_YET
from app.domain.earnings import EarningsSummary, PeriodTotals, Reconciliation, Totals
from app.domain.money import NanoTon
from app.domain.payouts import PaidTotals
from app.domain.price import TokenUsage

TOTALS = Totals(3, 1, 0, 2, TokenUsage(10, 0, 20, 0), 30, NanoTon(570))
SUMMARY = EarningsSummary(TOTALS, NanoTon(600), NanoTon(570), 1.0, 2.0)
RECONCILIATION = Reconciliation("0:" + "11" * 32, "local", 30, 30, 0, 30)
PAID = PaidTotals(1, NanoTon(380), NanoTon(40))
STATEMENT = Statement(SUMMARY, (PeriodTotals(86_400, TOTALS),), (RECONCILIATION,), PAID)


def test_measured_and_claimed_money_are_told_apart() -> None:
    lines = as_lines(STATEMENT)
    assert lines[0] == "Answered  3 jobs (1 failed, 0 cancelled, 2 refused)"
    assert lines[1] == "Earned    0.00000057 TON for 30 tokens"
    assert lines[2].startswith("Credited  0.0000006 TON by proxies")
    assert lines[3].startswith("Signed    0.00000057 TON")
    assert lines[4] == "Paid      0.00000038 TON of that (1 payout, 0.00000004 TON in fees)"
    assert "  1970-01-02        3 jobs  0.00000057 TON" in lines
    assert lines[-1] == "All 30 tokens of this machine's jobs are credited."


def test_an_empty_ledger_says_what_to_do() -> None:
    empty = EarningsSummary(Totals(), NanoTon(0), NanoTon(0), None, None)
    assert as_lines(Statement(empty, (), ())) == [NOTHING_YET]


def test_days_without_jobs_are_said_to_be_empty() -> None:
    assert "  nothing" in as_lines(replace(STATEMENT, days=()))


def test_json_has_whole_numbers_under_stable_names() -> None:
    value = as_json(STATEMENT)
    assert value["jobs"] == 6
    assert value["earned_nanoton"] == 570
    assert value["signed_nanoton"] == 570
    assert (value["paid_nanoton"], value["paid_fees_nanoton"]) == (380, 40)
    assert value["days"] == [{"start_utc": 86_400, **_totals()}]
    assert value["proxies"] == [
        {
            "proxy_contract": "0:" + "11" * 32,
            "network": "local",
            "job_tokens": 30,
            "credited_tokens": 30,
            "signed_tokens": 30,
            "difference_tokens": 0,
        }
    ]


def _totals() -> dict[str, object]:
    return {
        "jobs": 6,
        "answered": 3,
        "failed": 1,
        "cancelled": 0,
        "refused": 2,
        "prompt_tokens": 10,
        "completion_tokens": 20,
        "adjusted_tokens": 30,
        "earned_nanoton": 570,
    }
