from typing import get_args

import pytest

from app.domain.errors import AppError
from app.wallet.child.errors import BoxCostError, OrderError, WrongPasswordError
from app.wallet.child.messages import Reason, Refused
from app.wallet.errors import SignerLockedError
from app.wallet.refusals import refusal_error


@pytest.mark.parametrize("reason", get_args(Reason))
def test_every_reason_becomes_an_error_that_says_something(reason: Reason) -> None:
    error = refusal_error(Refused(1, reason))
    assert isinstance(error, AppError)
    assert str(error)
    assert error.title
    assert error.hint or isinstance(error, OrderError)


def test_the_kind_of_error_is_kept() -> None:
    assert isinstance(refusal_error(Refused(1, "wrong password", "no")), WrongPasswordError)
    assert isinstance(refusal_error(Refused(1, "locked")), SignerLockedError)
    assert isinstance(refusal_error(Refused(1, "memory")), BoxCostError)
    assert str(refusal_error(Refused(1, "refused", "far too much"))) == "far too much"
