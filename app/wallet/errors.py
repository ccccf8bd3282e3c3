"""What can go wrong with the wallet outside the signer process."""

from app.domain.errors import AppError


class KeystoreError(AppError):
    """The wallet's file is not as it should be."""

    title = "The wallet cannot be used"


class KeystoreMissingError(KeystoreError):
    """There is no wallet yet."""

    title = "There is no wallet yet"
    hint = "Create one, or import one from its 24 words."


class KeystoreExistsError(KeystoreError):
    """There is a wallet already; it is never overwritten by another one."""

    title = "There is a wallet already"
    hint = "Make sure that you have its words, then move its files away."


class KeystoreReadError(KeystoreError):
    """The system does not let the wallet's files be read."""

    hint = "Check the disk and the rights of the wallet's folder."


class KeystoreWriteError(KeystoreError):
    """A file could not be written, or not for certain.

    `is_saved` tells whether the new content is there all the same; if not, the old one is.
    """

    hint = "Check that the disk is not full and that the wallet's folder can be written."

    def __init__(self, message: str, *, is_saved: bool) -> None:
        super().__init__(message)
        self.is_saved = is_saved


class KeystoreBusyError(KeystoreError):
    """Another running copy of the program changes the wallet at this moment."""

    hint = "Close the other copy of this program or try again."


class KeystoreChangedError(KeystoreError):
    """Another copy of the program changed the wallet meanwhile."""

    hint = "Try again with the password that is valid now."


class TooManyTriesError(KeystoreError):
    """Several wrong passwords came one after the other."""

    title = "Too many wrong passwords"

    def __init__(self, wait_s: int) -> None:
        super().__init__(f"the next try is possible in {wait_s} seconds")
        self.wait_s = wait_s
        self.hint = f"Wait {wait_s} seconds."


class KeyringError(AppError):
    """The system's keyring holds half of the wallet's key and does not give it."""

    title = "The system's keyring does not answer"
    hint = "Log in to the desktop as usual and try again, or restore the wallet from its words."


class KeyringLockedError(KeyringError):
    """The keyring is locked and nobody unlocked it."""

    title = "The system's keyring is locked"
    hint = "Unlock the keyring and try again."


class KeyringEntryMissingError(KeyringError):
    """The keyring no longer has what belongs to this wallet."""

    title = "The system's keyring has lost the wallet's key"
    hint = "Restore the keyring from a backup, or the wallet from its 24 words."


class SignerLockedError(AppError):
    """The wallet is locked."""

    title = "The wallet is locked"
    hint = "Unlock it with its password."


class SignerLostError(AppError):
    """The signer process ended or misbehaved; what it was asked for was not released."""

    title = "The wallet's signer stopped"
    hint = "Unlock the wallet and try again."


class SignerUnsafeError(AppError):
    """The system does not protect the signer process as it must; no key was given to it."""

    title = "The wallet cannot be unlocked safely on this system"
    hint = "Another wallet program can open the same 24 words."


class NotSignedError(AppError):
    """The signer refused or failed; nothing was signed."""

    title = "The payment was not signed"
    hint = "No coins have moved."
