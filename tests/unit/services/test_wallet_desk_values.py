from dataclasses import replace

import pytest

from app.domain.claims import ProxyStanding, Step
from app.domain.differences import Sides
from app.services.wallet_desk_values import payout_waits
from tests.unit.domain.claim_values import CLAIM, SETTLED, UNPAID

MOVING = replace(UNPAID, step=Step.WAIT_FOR_FATE)
CLOSED: Sides = replace(
    UNPAID, step=Step.NOT_PAYABLE, claim=replace(CLAIM, proxy=ProxyStanding.CLOSED)
)


def test_what_is_signed_waits_with_its_reason() -> None:
    (wait,) = payout_waits([UNPAID])
    assert wait.signed == UNPAID.claim.amount
    assert wait.due_at == UNPAID.claim.worth_from(UNPAID.fee_share)
    assert wait.is_payable
    assert wait.sentences
    assert wait.proxy_contract == UNPAID.claim.counters.proxy_contract


def test_what_is_paid_waits_for_nothing() -> None:
    (wait,) = payout_waits([SETTLED])
    assert (wait.signed, wait.is_payable, wait.sentences) == (0, False, ())


@pytest.mark.parametrize("sides", [MOVING, CLOSED])
def test_what_is_on_its_way_or_lost_cannot_be_asked_for(sides: Sides) -> None:
    (wait,) = payout_waits([sides])
    assert not wait.is_payable
