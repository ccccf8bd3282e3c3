from dataclasses import replace

from app.cli.earnings_check import check_lines, sides_json
from app.domain.claims import Step
from app.domain.earnings import Reconciliation
from app.ton.address import parse_address
from tests.unit.domain.claim_values import COUNTERS, SETTLED, UNPAID

JOBS = [
    Reconciliation(COUNTERS.proxy_contract, "net", 500, 500, 0, 500),
    Reconciliation("0:" + "99" * 32, "net", 7, 7, 0, 7),
]


def test_where_all_agree_it_is_said() -> None:
    assert check_lines([SETTLED], JOBS) == [
        f"Proxy contract {parse_address(COUNTERS.proxy_contract)}",
        "  Credited  0.000005 TON for 500 tokens",
        "  Signed    0.000005 TON for 500 tokens",
        "  Paid      0.000005 TON for 500 tokens",
        "  Arrived   0.000005 TON",
        "  All 500 tokens of this machine's jobs are credited.",
        "  Ledger and chain agree.",
    ]


def test_every_difference_has_its_sentence() -> None:
    lines = check_lines([replace(UNPAID, step=Step.TOO_SMALL)], JOBS)
    assert lines[3] == "  Paid      0 TON for 0 tokens"
    assert lines[-1].startswith("  0.000005 TON are signed and not paid out: the fee")
    assert "  Ledger and chain agree." not in lines


def test_an_under_reporting_proxy_is_named() -> None:
    jobs = [replace(JOBS[0], job_tokens=600)]
    assert any("100 tokens less" in line for line in check_lines([SETTLED], jobs))


def test_a_network_without_accounts() -> None:
    assert check_lines([], JOBS) == [
        "No proxy of this network has credited anything to this ledger."
    ]


def test_json_has_whole_numbers_under_stable_names() -> None:
    value = sides_json(UNPAID, JOBS)
    assert (value["job_tokens"], value["credited_tokens"], value["signed_tokens"]) == (
        500,
        500,
        500,
    )
    assert (value["paid_tokens"], value["unpaid_nanoton"], value["arrived_nanoton"]) == (
        0,
        5000,
        0,
    )
    assert (value["proxy"], value["step"], value["is_deployed"]) == ("open", "pay", True)
    assert value["differences"] == [
        {
            "kind": "waits_for_wallet",
            "text": "0.000005 TON are signed and wait for a wallet that pays the fee.",
            "tokens": 500,
            "amount_nanoton": 5000,
        }
    ]
    assert sides_json(SETTLED, JOBS)["differences"] == []
