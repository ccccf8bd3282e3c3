import argparse
from dataclasses import replace

import pytest

from app.cli.earnings_why import NoSuchPayoutError, _limit, chosen, lines_of, reason_json
from app.domain.reasons import reason_lines
from tests.unit.domain.test_reasons import GROUP, REASON

OTHER = replace(REASON, transactions=(bytes([0xAC]) * 32, bytes([0xCD]) * 32), cost=None)


def test_the_payouts_are_told_one_after_the_other() -> None:
    assert lines_of([REASON, OTHER]) == [*reason_lines(REASON), "", *reason_lines(OTHER)]
    assert lines_of([]) == ["Nothing was paid out yet."]


@pytest.mark.parametrize(
    ("beginning", "found"), [("ab", [REASON]), ("AC", [OTHER]), ("cdcd", [OTHER]), ("a", None)]
)
def test_a_payout_is_named_by_how_its_transaction_begins(
    beginning: str, found: list[object] | None
) -> None:
    assert chosen([REASON, OTHER], beginning) == (found or [REASON, OTHER])


@pytest.mark.parametrize("beginning", ["ff", "", "abz"])
def test_what_names_no_payout_is_said_so(beginning: str) -> None:
    with pytest.raises(NoSuchPayoutError):
        chosen([REASON, OTHER], beginning)


def test_json_has_whole_numbers_under_stable_names() -> None:
    value = reason_json(REASON)
    assert value["transactions"] == ["ab" * 32]
    assert (value["amount_nanoton"], value["tokens"], value["job_tokens"]) == (6080, 320, 320)
    assert (value["fee_nanoton"], value["deposit_nanoton"], value["paid_by_proxy"]) == (
        608,
        5,
        False,
    )
    assert value["groups"] == [
        {
            "model": GROUP.model,
            "jobs": 3,
            "coefficient": 2000,
            "price_per_token_nanoton": 20,
            "worker_fee_per_token_nanoton": 19,
            "prompt_tokens": 100,
            "cached_tokens": 40,
            "completion_tokens": 80,
            "reasoning_tokens": 30,
            "adjusted_prompt_tokens": 60,
            "adjusted_cached_tokens": 40,
            "adjusted_completion_tokens": 100,
            "adjusted_reasoning_tokens": 120,
            "earned_nanoton": 6080,
            "proxy_share_nanoton": 320,
        }
    ]
    assert (reason_json(OTHER)["fee_nanoton"], reason_json(OTHER)["paid_by_proxy"]) == (0, True)


@pytest.mark.parametrize("text", ["0", "1001", "-1", "x", "", "1" * 50])
def test_a_limit_has_limits(text: str) -> None:
    assert (_limit("1"), _limit("1000")) == (1, 1000)
    with pytest.raises(argparse.ArgumentTypeError):
        _limit(text)
