import pytest

from app.gateway.errors import BadRequestError
from app.gateway.seal_policy import SealMode, SealPolicy


@pytest.mark.parametrize("mode", SealMode)
def test_a_request_that_says_nothing_follows_the_gateway(mode: SealMode) -> None:
    assert SealPolicy(mode).mode_for(None) is mode


@pytest.mark.parametrize("wanted", SealMode)
@pytest.mark.parametrize("mode", [SealMode.OFF, SealMode.PREFER])
def test_a_request_may_say_for_itself(mode: SealMode, wanted: SealMode) -> None:
    assert SealPolicy(mode).mode_for(f" {wanted.upper()} ") is wanted


def test_what_the_gateway_requires_cannot_be_taken_back() -> None:
    policy = SealPolicy(SealMode.REQUIRE)
    assert policy.mode_for("require") is SealMode.REQUIRE
    for weaker in ("off", "prefer"):
        with pytest.raises(BadRequestError, match="only sealed"):
            policy.mode_for(weaker)


def test_other_words_are_refused() -> None:
    with pytest.raises(BadRequestError, match="require, prefer, off"):
        SealPolicy().mode_for("perhaps")
