"""How the proxy says no."""


class RefusedError(Exception):
    """A worker or a client asked for something that the proxy will not do.

    `code` and `message` go to the peer as they are; codes are those of `ErrorCode`, 0 for a text
    that could not be read. `closes` says whether a refused query ends the connection.
    """

    def __init__(self, code: int, message: str, *, closes: bool = True) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.closes = closes
