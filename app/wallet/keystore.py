"""All that is kept of the wallet: its file, the keyring's half of the key, the wrong passwords.

Nothing here can open the wallet; that happens in the signer process. Everything blocks, so
call it in a thread.
"""

import logging
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.wallet.child.box import KEYRING_SECRET_BYTES, Box
from app.wallet.errors import (
    KeyringEntryMissingError,
    KeystoreBusyError,
    KeystoreWriteError,
)
from app.wallet.files import Files, SystemFiles
from app.wallet.keyring_secret import (
    NO_KEYRING_WANTED,
    NoSecretStore,
    SecretStore,
    find_secret_store,
)
from app.wallet.keystore_file import KeystoreFile, StoredBox
from app.wallet.throttle import Throttle

_log = logging.getLogger(__name__)

_ENTRY_BYTES = 16


@dataclass(frozen=True, slots=True, repr=False)
class KeyringHalf:
    """What the keyring adds to a password: nothing in password-only mode, with the reason."""

    entry: str | None
    secret: bytearray | None
    notice: str | None


class Keystore:
    """A wallet's files in one folder."""

    def __init__(
        self,
        folder: Path,
        *,
        find_store: Callable[[], SecretStore | NoSecretStore] = find_secret_store,
        files: Files | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        """Keep the wallet in `folder`; the other parameters replace the system's own."""
        files = files or SystemFiles()
        self.file = KeystoreFile(folder, files)
        self.throttle = Throttle(folder, files, now)
        self._find_store = find_store

    def load(self) -> StoredBox:
        """Read the wallet without opening it; see `KeystoreFile.load` for what can be wrong."""
        return self.file.load()

    def make_keyring_half(self, use_keyring: bool = True) -> KeyringHalf:
        """Put a new random key into the keyring, under a name that was never used before.

        Without a keyring to trust, or if the owner does not want it, the password stands alone.

        Raises:
            KeyringError: there is a keyring and it refuses; nothing was lost.
        """
        store = self._find_store() if use_keyring else NO_KEYRING_WANTED
        if isinstance(store, NoSecretStore):
            return KeyringHalf(None, None, store.notice)
        entry, secret = os.urandom(_ENTRY_BYTES).hex(), bytearray(os.urandom(KEYRING_SECRET_BYTES))
        store.save(entry, secret)
        return KeyringHalf(entry, secret, None)

    def keyring_secret(self, box: Box) -> bytearray | None:
        """Get the keyring's half for this wallet, None where the password alone opens it.

        Raises:
            KeyringError: the keyring does not give it.
        """
        entry = box.header.keyring_entry
        if entry is None:
            return None
        store = self._find_store()
        if isinstance(store, NoSecretStore):
            raise KeyringEntryMissingError(
                "this wallet needs the system's keyring, and there is none"
            )
        return store.load(entry)

    def opened(self, box: Box) -> None:
        """Note that the right password was given, and repair a copy that differs."""
        self.throttle.succeed()
        try:
            self.file.heal(box)
        except (KeystoreWriteError, KeystoreBusyError) as error:
            _log.warning("The wallet's second copy is not up to date: %s.", error)
