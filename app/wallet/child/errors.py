"""Why a wallet file cannot be opened, and why nothing is signed."""

from app.domain.errors import AppError


class BoxError(AppError):
    """A wallet file cannot be used."""

    title = "The wallet file cannot be opened"


class BoxDamagedError(BoxError):
    """The bytes are not a whole wallet file."""

    title = "The wallet file is damaged"
    hint = "Restore the wallet from its 24 words."


class BoxVersionError(BoxError):
    """The file was written by a newer version of this program."""

    hint = "Update this program; it must not guess what the file means."


class BoxCostError(BoxError):
    """The file demands more memory or time for the password than is reasonable."""

    hint = "The file was changed by somebody else. Restore the wallet from its 24 words."


class WrongPasswordError(BoxError):
    """The password is wrong, or a part of the file that it protects was changed."""

    title = "The password is wrong"
    hint = "Try again; without the password only the 24 words help."


class PasswordError(AppError):
    """A new password is too short or too long."""

    title = "Choose another password"
    hint = "It needs at least 8 characters; several words are easier to remember."


class WordsError(AppError):
    """What was to be sealed are not the words of a wallet."""

    title = "These are not the words of a wallet"
    hint = "Check every word and their order; there are 24."


class OrderError(AppError):
    """The signer does not sign this."""

    title = "The wallet refuses to sign this"


class PasswordNeededError(AppError):
    """It is more than may be signed without asking the owner."""

    title = "The wallet's password is needed"
    hint = "Enter the wallet's password to sign this."
