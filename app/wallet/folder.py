"""The folder of one wallet, with keys or watch-only."""

from dataclasses import dataclass
from pathlib import Path

from app.wallet.accounts import AccountFile, AccountFileError, SavedAccount, saved_account_of
from app.wallet.child.vault import account_of
from app.wallet.errors import KeystoreExistsError
from app.wallet.keystore import Keystore


@dataclass(frozen=True, slots=True)
class WalletFolder:
    """The files of a wallet; everything here blocks on the disk."""

    path: Path

    @property
    def keystore(self) -> Keystore:
        """The files with the keys."""
        return Keystore(self.path)

    def load(self) -> SavedAccount:
        """Read which account it is for; where there are keys, their file decides.

        Raises:
            KeystoreError, BoxError: there is no wallet, or its files cannot be used.
        """
        file = AccountFile(self.path)
        if not self.keystore.file.exists():
            return file.load()
        account = saved_account_of(account_of(self.keystore.load().box))
        if not file.path.exists():
            file.create(account)
        elif file.load() != account:
            raise AccountFileError(f"{file.path} is about another account than the keys")
        return account

    def check_unused(self) -> None:
        """Make sure that there is no wallet yet.

        Raises:
            KeystoreExistsError: there is one, with keys or without.
        """
        self.keystore.file.check_new()
        if AccountFile(self.path).path.exists():
            raise KeystoreExistsError(
                f"{self.path} has an account already",
                hint="Choose another folder with --folder, or move its files away.",
            )

    def watch(self, account: SavedAccount) -> None:
        """Look at an address whose keys are elsewhere.

        Raises:
            KeystoreError: there is a wallet already, or it cannot be written.
        """
        self.check_unused()
        AccountFile(self.path).create(account)
