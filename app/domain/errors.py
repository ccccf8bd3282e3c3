"""Errors that a person may see."""


class AppError(Exception):
    """Something went wrong that the owner can understand and act on.

    The tray and the command line show `title`, the message and `hint` and nothing else; every
    other exception is a bug and shows its traceback.
    """

    title = "Something went wrong"
    hint = ""

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        if hint is not None:
            self.hint = hint
