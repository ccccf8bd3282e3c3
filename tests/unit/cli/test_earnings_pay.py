from dataclasses import replace

import pytest

from app.cli.earnings_pay import FATE_TEXTS, Done, done_json, done_lines, offer_lines, payable
from app.domain.claims import Claim, ProxyStanding
from app.domain.money import NanoTon
from app.domain.payouts import Payout, RelayEnd, RelayFate
from app.services.payouts import NothingToPayError
from app.ton.address import parse_address
from tests.unit.domain.claim_values import CLAIM, COUNTERS, PAID, signed
from tests.unit.wallet.payment_values import SAVED, SOMEBODY, WATCHED

RICH = Claim(signed(2 * 10**9), 0, is_deployed=True)
ARRIVED = Payout(bytes([1]) * 32, 5, "net", "0:aa", "0:bb", 1, 500, NanoTon(4000), 1_800_000_000)
DONE = Done(CLAIM, RelayEnd(RelayFate.PAID, NanoTon(30), NanoTon(40)), (ARRIVED,))


def test_the_owner_sees_what_a_payout_brings_and_costs() -> None:
    assert offer_lines(RICH, SOMEBODY, SAVED) == [
        f"From      {parse_address(COUNTERS.proxy_contract)} (the proxy's contract)",
        f"To        {SOMEBODY}",
        "Amount    2 TON for 2000000000 tokens",
        f"Fee       up to 0.02 TON (1 %), paid by {SAVED.text}",
        "Attached  0.5 TON, which come back less the fee",
    ]


def test_addresses_are_written_as_the_wallet_s_network_has_them() -> None:
    _, to, _, fee, _ = offer_lines(RICH, SOMEBODY, WATCHED)
    assert to == f"To        {SOMEBODY.to_text(testnet=True)}"
    assert fee.endswith(f"paid by {WATCHED.text}")


def test_the_first_payout_leaves_a_deposit() -> None:
    lines = offer_lines(replace(RICH, is_deployed=False), SOMEBODY, SAVED)
    assert lines[-1] == (
        "Deposit   0.11 TON stay with the worker contract, which is deployed with this"
    )


def test_a_fee_above_the_sum_is_warned_of() -> None:
    assert offer_lines(CLAIM, SOMEBODY, SAVED)[-1].startswith("Warning: the fee may be more")


def test_only_what_can_be_paid_is_offered() -> None:
    gone = replace(CLAIM, proxy=ProxyStanding.GONE)
    assert payable([PAID, CLAIM, gone, RICH]) == [CLAIM, RICH]
    with pytest.raises(NothingToPayError, match="everything that is signed is paid"):
        payable([PAID])
    with pytest.raises(NothingToPayError, match="everything"):
        payable([])
    with pytest.raises(NothingToPayError, match="cannot be paid out") as caught:
        payable([PAID, gone])
    assert "earnings check" in caught.value.hint


def test_what_became_of_it() -> None:
    assert done_lines(DONE) == [
        "Paid out.",
        "Fee          0.00000003 TON",
        "Deposit      0.00000004 TON with the worker contract",
        "Arrived      0.000004 TON",
        "The rest arrives when the proxy's contract has the money for it.",
        "Transaction  " + "01" * 32,
    ]
    whole = replace(DONE, arrived=(replace(ARRIVED, amount=NanoTon(5000)),))
    assert not any(line.startswith("The rest") for line in done_lines(whole))


@pytest.mark.parametrize("fate", [RelayFate.REFUSED, RelayFate.FAILED, RelayFate.EXPIRED])
def test_what_was_not_paid_has_a_sentence_and_its_fee(fate: RelayFate) -> None:
    lines = done_lines(Done(CLAIM, RelayEnd(fate, NanoTon(30)), ()))
    assert lines == [FATE_TEXTS[fate], "Fee          0.00000003 TON"]


def test_json_has_whole_numbers_under_stable_names() -> None:
    assert done_json(DONE) == {
        "proxy_contract": COUNTERS.proxy_contract,
        "fate": "paid",
        "claimed_nanoton": 5000,
        "amount_nanoton": 4000,
        "fee_nanoton": 30,
        "deposit_nanoton": 40,
        "transactions": ["01" * 32],
    }
