"""What the API answers when it cannot do what was asked, in the shape of the OpenAI API."""

INVALID_REQUEST = "invalid_request_error"
SERVER_ERROR = "server_error"

_SHOWN_CHARS = 60


class ApiError(Exception):
    """A request ends with an HTTP error status and this reason.

    `param` names the field at fault, `code` is one of OpenAI's machine-readable words.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int = 400,
        kind: str = INVALID_REQUEST,
        param: str | None = None,
        code: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.kind = kind
        self.param = param
        self.code = code

    def as_json(self) -> dict[str, dict[str, str | None]]:
        """Return the body of the answer."""
        error = {"message": str(self), "type": self.kind, "param": self.param, "code": self.code}
        return {"error": error}


def shown(text: str) -> str:
    """Quote a stranger's text for a message: short, printable ASCII only."""
    cut = text if len(text) <= _SHOWN_CHARS else text[:_SHOWN_CHARS] + "..."
    return ascii(cut)
