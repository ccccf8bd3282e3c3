from dataclasses import replace
from fractions import Fraction

import pytest

from app.domain.claims import (
    FEE_SHARE,
    FIRST_RELAY_FEE,
    PAUSE_S,
    RELAY_FEE,
    Claim,
    ProxyStanding,
    RelayedBefore,
    Step,
    next_step,
)
from tests.unit.domain.claim_values import CLAIM, COUNTERS, NOW, PAID, signed

RICH = Claim(signed(RELAY_FEE * 100), 0, is_deployed=True)
NEVER = RelayedBefore()


def step_of(claim: Claim, before: RelayedBefore = NEVER) -> Step:
    return next_step(claim, before, fee_share=FEE_SHARE, now_utc=NOW)


@pytest.mark.parametrize(("paid", "amount"), [(0, 5000), (499, 10), (500, 0), (501, 0)])
def test_a_claim_is_what_is_signed_and_not_paid(paid: int, amount: int) -> None:
    assert Claim(COUNTERS, paid, is_deployed=True).amount == amount


def test_the_first_payout_costs_more() -> None:
    assert replace(CLAIM, is_deployed=False).fee == FIRST_RELAY_FEE > RELAY_FEE
    assert CLAIM.fee == RELAY_FEE


@pytest.mark.parametrize(
    ("share", "worth"), [(Fraction(1, 100), RELAY_FEE * 100), (Fraction(1, 3), RELAY_FEE * 3)]
)
def test_it_is_worth_it_from_the_chosen_share_on(share: Fraction, worth: int) -> None:
    assert CLAIM.worth_from(share) == worth
    enough = Claim(signed(worth), 0, is_deployed=True)
    assert next_step(enough, NEVER, fee_share=share, now_utc=NOW) is Step.PAY
    short = replace(enough, paid_tokens=1)
    assert next_step(short, NEVER, fee_share=share, now_utc=NOW) is Step.TOO_SMALL


def test_the_worth_is_rounded_up() -> None:
    assert CLAIM.worth_from(Fraction(3, 1000)) * 3 >= RELAY_FEE * 1000


@pytest.mark.parametrize(
    "standing", [ProxyStanding.CLOSED, ProxyStanding.GONE, ProxyStanding.STRANGE]
)
def test_nothing_is_sent_where_nothing_can_be_paid(standing: ProxyStanding) -> None:
    assert step_of(replace(RICH, proxy=standing)) is Step.NOT_PAYABLE


def test_a_closed_worker_contract_takes_no_payment() -> None:
    assert step_of(replace(RICH, is_worker_closed=True)) is Step.NOT_PAYABLE


def test_what_is_in_flight_is_waited_for_first() -> None:
    flying = RelayedBefore(is_in_flight=True)
    assert step_of(RICH, flying) is Step.WAIT_FOR_FATE
    assert step_of(PAID, flying) is Step.WAIT_FOR_FATE


def test_nothing_is_done_about_what_is_paid() -> None:
    assert step_of(PAID) is Step.NOTHING
    assert step_of(replace(PAID, proxy=ProxyStanding.CLOSED)) is Step.NOTHING


@pytest.mark.parametrize(
    ("ago_s", "step"),
    [(0.0, Step.TOO_SOON), (PAUSE_S - 1, Step.TOO_SOON), (PAUSE_S, Step.PAY), (-5.0, Step.PAY)],
)
def test_payouts_keep_a_distance(ago_s: float, step: Step) -> None:
    assert step_of(RICH, RelayedBefore(last_at_utc=NOW - ago_s)) is step


def test_a_closing_proxy_is_the_last_chance_for_a_contract_that_is_not_there() -> None:
    closing = replace(
        CLAIM,
        counters=signed(FIRST_RELAY_FEE + 1),
        is_deployed=False,
        proxy=ProxyStanding.CLOSING,
    )
    assert step_of(closing) is Step.PAY
    assert step_of(closing, RelayedBefore(last_at_utc=NOW - 1)) is Step.PAY
    assert step_of(replace(closing, counters=signed(FIRST_RELAY_FEE))) is Step.TOO_SMALL
    assert step_of(replace(closing, is_deployed=True)) is Step.TOO_SMALL
