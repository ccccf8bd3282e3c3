"""Why something sealed is refused: one type, one code and one sentence for each reason."""

from typing import ClassVar


class SealError(Exception):
    """Something sealed, or a statement about a key, cannot be trusted."""

    code: ClassVar[str] = "seal_refused"
    sentence: ClassVar[str] = "What is sealed cannot be opened."

    def __init__(self) -> None:
        super().__init__(self.sentence)


class MalformedSealError(SealError):
    """It does not have the form of anything sealed."""

    code = "seal_malformed"
    sentence = "This is nothing sealed, or sealed by a newer version."


class TruncatedSealError(SealError):
    """A part of it is missing."""

    code = "seal_truncated"
    sentence = "A part of what was sealed is missing."


class AlteredSealError(SealError):
    """Its bytes, or the fields beside it, are not those that were sealed."""

    code = "seal_altered"
    sentence = "What was sealed has been altered on its way."


class SplicedSealError(SealError):
    """Its parts stem from different requests."""

    code = "seal_spliced"
    sentence = "Parts of different sealed requests have been put together."


class ReplayedSealError(SealError):
    """It has been opened before."""

    code = "seal_replayed"
    sentence = "This has been received before; it is not opened twice."


class WrongKeyError(SealError):
    """It was sealed for others."""

    code = "seal_wrong_key"
    sentence = "The request is sealed to keys of other engines."


class ExpiredKeyError(SealError):
    """The key's time is over, or it has opened as many jobs as it may."""

    code = "seal_expired_key"
    sentence = "The request is sealed to a key that has expired."


class ExpiredRequestError(SealError):
    """The request was made too long ago, or for too far a future."""

    code = "seal_expired_request"
    sentence = "The sealed request is too old, or one of the two clocks is wrong."


class BadStatementError(SealError):
    """What is said about a key is not signed by the node that it names, or makes no sense."""

    code = "seal_bad_statement"
    sentence = "The statement about the engine's key is not properly signed."


class ExpiredStatementError(SealError):
    """What is said about a key does not count any more, or not yet."""

    code = "seal_expired_statement"
    sentence = "The statement about the engine's key has expired."
