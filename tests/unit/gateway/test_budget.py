import pytest

from app.domain.money import NanoTon
from app.gateway.budget import Budget
from app.gateway.errors import BudgetError


def test_running_requests_are_held_and_only_their_cost_is_spent() -> None:
    budget = Budget(NanoTon(100))
    with budget.reserve(NanoTon(60)) as reservation:
        assert budget.left == 40
        reservation.cost = NanoTon(10)
    assert (budget.spent, budget.left) == (10, 90)


def test_a_request_that_might_exceed_the_budget_does_not_start() -> None:
    budget = Budget(NanoTon(100), spent=NanoTon(50))
    with (
        budget.reserve(NanoTon(30)),
        pytest.raises(BudgetError) as refused,
        budget.reserve(NanoTon(21)),
    ):
        pytest.fail("started")
    assert "0.00000002 TON of the budget is left" in str(refused.value)
    assert refused.value.status == 402


def test_the_last_nanoton_can_be_spent() -> None:
    budget = Budget(NanoTon(5))
    with budget.reserve(NanoTon(5)) as reservation:
        reservation.cost = NanoTon(5)
    assert budget.left == 0


def test_a_failed_request_frees_what_it_held() -> None:
    budget = Budget(NanoTon(10))
    with pytest.raises(RuntimeError), budget.reserve(NanoTon(10)):
        raise RuntimeError
    assert (budget.spent, budget.reserved, budget.left) == (0, 0, 10)


def test_no_limit_still_counts() -> None:
    budget = Budget(None)
    with budget.reserve(NanoTon(10**18)) as reservation:
        reservation.cost = NanoTon(3)
    assert (budget.left, budget.spent) == (None, 3)
