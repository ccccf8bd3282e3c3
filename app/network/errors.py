"""How a link or a session to another machine ends; every text is a sentence for a person."""


class SessionError(Exception):
    """Something between this machine and another one did not work."""


class UnreachableError(SessionError):
    """No link came about: nobody answered, or not in time."""


class PeerRejectedError(SessionError):
    """The other side is not what it should be: certificate, proof of work, contract or version."""


class SessionEndedError(SessionError):
    """The session is over; `reason` is the sentence that says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class OtherParametersError(PeerRejectedError):
    """The other side has other parameters of the network: one of the two has not heard yet."""


class SessionReplacedError(SessionEndedError):
    """A new session is wanted at once: the network's parameters have changed."""


class QueryTimeoutError(SessionError):
    """The other side did not answer a question in time; the session goes on."""


class QueryError(SessionError):
    """The other side answered a question with an error; the session goes on."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(f"The other side refused: {message} (code {code}).")
        self.code = code
        self.message = message
