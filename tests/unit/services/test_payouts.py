from dataclasses import replace
from fractions import Fraction

import pytest

from app.domain.earnings import ProxyCounters
from app.services.payouts import FIRST_RELAY_FEE, RELAY_FEE, Claim, PayoutTerms

COUNTERS = ProxyCounters(
    proxy_contract="0:" + "11" * 32,
    network="net",
    max_tokens=500,
    db_tokens=500,
    signed_tokens=500,
    signed_payment=b"payment",
    worker_contract="0:" + "22" * 32,
    proxy_public_key=bytes(32),
    worker_fee_per_token=10,
    updated_at_utc=1.0,
)


@pytest.mark.parametrize(("paid", "amount"), [(0, 5000), (499, 10), (500, 0), (501, 0)])
def test_a_claim_is_what_is_signed_and_not_paid(paid: int, amount: int) -> None:
    assert Claim(COUNTERS, paid, is_deployed=True).amount == amount


def test_the_first_payout_costs_more() -> None:
    assert Claim(COUNTERS, 0, is_deployed=False).fee == FIRST_RELAY_FEE > RELAY_FEE
    assert Claim(COUNTERS, 0, is_deployed=True).fee == RELAY_FEE


@pytest.mark.parametrize(("share", "factor"), [(Fraction(1, 100), 100), (Fraction(1, 2), 2)])
def test_it_is_worth_it_from_the_chosen_share_on(share: Fraction, factor: int) -> None:
    terms = PayoutTerms(fee_share=share)
    dear = replace(COUNTERS, worker_fee_per_token=1, max_tokens=10**15, db_tokens=10**15)
    enough = replace(dear, signed_tokens=RELAY_FEE * factor)
    assert terms.is_worth_it(Claim(enough, 0, is_deployed=True))
    assert not terms.is_worth_it(Claim(enough, 1, is_deployed=True))
    assert not terms.is_worth_it(Claim(enough, 0, is_deployed=False))
