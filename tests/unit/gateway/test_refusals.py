import pytest

from app.gateway.answers import AnswerFailed
from app.gateway.errors import (
    BudgetError,
    GatewayError,
    NetworkFailedError,
    NoAnswerError,
    NoWorkerError,
    UnknownModelError,
)
from app.gateway.refusals import may_be_tried_elsewhere, refusal


@pytest.mark.parametrize(
    ("code", "text", "error", "status", "elsewhere"),
    [
        (621, "unknown model tiny", UnknownModelError, 404, True),
        (651, "no workers for model tiny", NoWorkerError, 503, True),
        (651, "no ready workers for model tiny", NoWorkerError, 503, True),
        (651, "can run this query with coefficient=5000", NoWorkerError, 503, True),
        (651, "proxy is disabled", NoWorkerError, 503, True),
        (651, "balance is too low", BudgetError, 402, True),
        (602, "client balance is too low: max_tokens=1 available=0", BudgetError, 402, True),
        (652, "proxy: timeout", NoAnswerError, 504, False),
        (602, "connection is dead", NetworkFailedError, 502, False),
        (602, "active config version is too low", NetworkFailedError, 502, False),
        (0, "", NetworkFailedError, 502, False),
        (-1, "anything", NetworkFailedError, 502, False),
    ],
)
def test_each_refusal_has_its_status(
    code: int, text: str, error: type[GatewayError], status: int, *, elsewhere: bool
) -> None:
    failed = AnswerFailed(code, text)
    found = refusal(failed, "tiny")
    assert type(found) is error
    assert found.status == status
    assert found.code
    assert may_be_tried_elsewhere(failed) is elsewhere


def test_only_requests_that_nobody_began_may_be_repeated_by_the_client() -> None:
    for code, text in ((652, "late"), (602, "connection is dead"), (602, "balance is too low")):
        assert refusal(AnswerFailed(code, text), "tiny").headers == {"X-Should-Retry": "false"}
    assert refusal(AnswerFailed(651, "busy"), "tiny").headers == {"Retry-After": "1"}


def test_too_dear_workers_have_a_sentence_of_their_own() -> None:
    found = refusal(AnswerFailed(651, "can run this query with coefficient=5000"), "tiny")
    assert found.code == "price_too_high"
    assert "coefficient=5000." in str(found)


def test_foreign_text_stays_short_and_plain() -> None:
    text = str(refusal(AnswerFailed(602, "\x1b[2J<b>" + "x" * 10_000), "tiny"))
    assert text.isprintable()
    assert len(text) < 600
    assert "\\n" in str(refusal(AnswerFailed(621, "unknown model x"), "ti\\ny"))
