import pytest

from app.domain.money import NanoTon
from app.gateway.budget import Budget
from app.gateway.errors import BudgetError


def test_running_requests_are_held_and_only_their_cost_is_spent() -> None:
    budget = Budget(NanoTon(100))
    reservation = budget.reserve(NanoTon(60))
    assert budget.left == 40
    reservation.settle(NanoTon(10))
    assert (budget.spent, budget.reserved, budget.left) == (10, 0, 90)


def test_a_request_that_might_exceed_the_budget_does_not_start() -> None:
    budget = Budget(NanoTon(100), spent=NanoTon(50))
    budget.reserve(NanoTon(30))
    with pytest.raises(BudgetError) as refused:
        budget.reserve(NanoTon(21))
    assert "may cost 0.000000021 TON" in str(refused.value)
    assert "0.00000002 TON of the budget is left" in str(refused.value)
    assert (refused.value.status, refused.value.code) == (402, "budget_exceeded")
    assert budget.left == 20


def test_the_last_nanoton_can_be_spent() -> None:
    budget = Budget(NanoTon(5))
    budget.reserve(NanoTon(5)).settle(NanoTon(5))
    assert budget.left == 0


def test_an_answer_that_takes_more_than_announced_is_counted_whole() -> None:
    budget = Budget(NanoTon(10))
    budget.reserve(NanoTon(5)).settle(NanoTon(50))
    assert (budget.spent, budget.left) == (50, 0)
    with pytest.raises(BudgetError, match="0 TON of the budget is left"):
        budget.reserve(NanoTon(1))


def test_no_limit_still_counts() -> None:
    budget = Budget(None)
    budget.reserve(NanoTon(10**18)).settle(NanoTon(3))
    assert (budget.left, budget.spent) == (None, 3)
