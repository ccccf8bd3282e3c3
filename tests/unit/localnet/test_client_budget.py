import pytest

from app.localnet.client_budget import ClientBudget, reservation_for
from app.localnet.refusal import RefusedError

STAKE, BALANCE = 10**9, 100 * 10**9


def test_stake_bounds_what_can_be_used_without_a_chain() -> None:
    assert ClientBudget(STAKE, BALANCE, 2).available(0) == 5 * 10**8
    assert ClientBudget(STAKE, BALANCE, 2).available(5 * 10**8 + 7) == -7


def test_balance_bounds_it_when_smaller() -> None:
    assert ClientBudget(STAKE, 99, 10).available(0) == 9


def test_charged_tokens_raise_both_limits() -> None:
    assert ClientBudget(100, 1000, 10, charged=50).available(50) == 10


def test_tokens_that_cost_nothing() -> None:
    assert ClientBudget(STAKE, BALANCE, 0).available(0) == 10**12


def test_reservation_reduces_what_is_available_until_released() -> None:
    budget = ClientBudget(STAKE, BALANCE, 2)
    budget.reserve(10**8, used=0)
    assert budget.available(0) == 4 * 10**8
    budget.release(10**8)
    assert budget.available(0) == 5 * 10**8


def test_refusals_have_the_documented_codes() -> None:
    budget = ClientBudget(STAKE, BALANCE, 10**8)
    budget.check(10, used=0)
    with pytest.raises(RefusedError, match=r"^client balance is too low: ") as too_many:
        budget.check(11, used=0)
    assert too_many.value.code == 602
    with pytest.raises(RefusedError, match=r"^balance is too low$") as too_dear:
        budget.reserve(11, used=0)
    assert too_dear.value.code == 651
    assert budget.reserved == 0


def test_reservation_counts_bytes_of_the_request_and_the_highest_price() -> None:
    assert reservation_for(max_tokens=100, query_bytes=264, max_coefficient=4000) == 1456
    assert reservation_for(max_tokens=100, query_bytes=0, max_coefficient=290) == 28
