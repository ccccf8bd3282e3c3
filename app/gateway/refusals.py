"""A proxy's or worker's refusal in a developer's words."""

from app.gateway.answers import AnswerFailed
from app.gateway.errors import (
    BudgetError,
    GatewayError,
    NetworkFailedError,
    NoAnswerError,
    NoWorkerError,
    UnknownModelError,
)
from app.network.peer_text import shown
from app.protocol.error_codes import ErrorCode

_MAX_TEXT = 500
_NO_MONEY = "balance is too low"
_UNKNOWN = "unknown model"
_CLOSING = "proxy is disabled"
_TOO_DEAR = "can run this query with coefficient="
"""Beginnings of the texts that proxies use. Source: cocoon, runners/proxy/ProxyRunner.cpp."""


def is_short_of_credit(failed: AnswerFailed) -> bool:
    """Tell whether the proxy lends no more; it may when other requests are over."""
    return _NO_MONEY in failed.message


def is_closing(failed: AnswerFailed) -> bool:
    """Tell whether the proxy takes nothing more on this contract: it may have another one."""
    return failed.message.startswith(_CLOSING)


def may_be_tried_elsewhere(failed: AnswerFailed) -> bool:
    """Tell whether nobody has begun to answer, so that another proxy may be asked."""
    return (
        failed.code == ErrorCode.NOTREADY
        or is_short_of_credit(failed)
        or failed.message.startswith(_UNKNOWN)
    )


def refusal(failed: AnswerFailed, model: str) -> GatewayError:
    """Choose the HTTP error and the sentence; what the other side said stays plain text."""
    said = shown(failed.message.strip().rstrip("."), _MAX_TEXT) or "nothing"
    if failed.message.startswith(_UNKNOWN):
        return UnknownModelError(
            f"The network does not know the model {shown(model)!r}; "
            "GET /v1/models lists those that it serves.",
            param="model",
            code="model_not_found",
        )
    if is_short_of_credit(failed):
        return BudgetError(
            f"The proxy does not lend this gateway enough for the request; it says: {said}.",
            code="insufficient_quota",
        )
    return _by_code(failed, said)


def _by_code(failed: AnswerFailed, said: str) -> GatewayError:
    if failed.code == ErrorCode.TIMEOUT:
        return NoAnswerError(f"No worker answered in time; the proxy says: {said}.", code="timeout")
    if failed.code == ErrorCode.NOTREADY and failed.message.startswith(_TOO_DEAR):
        return NoWorkerError(
            "Every worker that is free asks for more than this gateway pays at most; "
            f"the proxy says: {said}.",
            code="price_too_high",
        )
    if failed.code == ErrorCode.NOTREADY:
        return NoWorkerError(
            f"No worker can take this request now; the proxy says: {said}.", code="no_worker"
        )
    return NetworkFailedError(
        f"The request failed on its way through the network: {said}.", code="network_failed"
    )
