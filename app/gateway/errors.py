"""Refusals of the gateway, each an HTTP status with OpenAI's error object."""

from collections.abc import Mapping
from typing import ClassVar

from app.domain.openai_error import error_json

_TRY_AGAIN = {"Retry-After": "1"}
_DO_NOT_REPEAT = {"X-Should-Retry": "false"}
"""OpenAI's own clients repeat failed requests unless they are told not to; a request that a worker
may have answered would be paid twice."""


class NotSentError(Exception):
    """A connection was lost before a request left, so the request may take another one."""


class GatewayError(Exception):
    """A request that gets no answer from the network; the text is for the developer."""

    status: ClassVar[int] = 500
    kind: ClassVar[str] = "server_error"
    headers: ClassVar[Mapping[str, str]] = _DO_NOT_REPEAT

    def __init__(self, message: str, *, param: str | None = None, code: str | None = None) -> None:
        super().__init__(message)
        self.param = param
        self.code = code

    def body(self) -> bytes:
        """Write the error object of the OpenAI API."""
        return error_json(str(self), kind=self.kind, param=self.param, code=self.code)


class BadRequestError(GatewayError):
    """The request itself is wrong."""

    status = 400
    kind = "invalid_request_error"


class WrongKeyError(GatewayError):
    """The API key is missing or is not the gateway's."""

    status = 401
    kind = "authentication_error"


class BudgetError(GatewayError):
    """The answer could cost more than is left of the budget or of the balance at the proxy."""

    status = 402
    kind = "insufficient_quota"


class UnknownModelError(GatewayError):
    """No worker of the network serves this model."""

    status = 404
    kind = "invalid_request_error"


class TooLargeError(GatewayError):
    """The request does not fit into one message of the network."""

    status = 413
    kind = "invalid_request_error"


class NetworkFailedError(GatewayError):
    """A proxy or a worker failed while it had the request."""

    status = 502


class NoWorkerError(GatewayError):
    """Nobody can take the request now: no proxy connected, or every worker busy or too dear."""

    status = 503
    headers = _TRY_AGAIN


class NotSealedError(GatewayError):
    """The request must be sealed, and nobody who serves its model can open it."""

    status = 503
    headers = _TRY_AGAIN


class NotAccountableError(GatewayError):
    """The gateway cannot keep its books, so it takes no requests."""

    status = 503
    headers = _TRY_AGAIN


class NoAnswerError(GatewayError):
    """The answer did not come in time."""

    status = 504
