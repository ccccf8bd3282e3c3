"""Which account the owner looks at: its public part, in a file that holds no secret."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from app.ton.address import Address, parse_address
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion
from app.wallet.child.box import NetworkName, WalletName
from app.wallet.errors import (
    KeystoreError,
    KeystoreExistsError,
    KeystoreMissingError,
    KeystoreReadError,
    KeystoreWriteError,
)
from app.wallet.files import Files, SystemFiles, write_whole
from app.wallet.folder_lock import folder_lock

_MAX_FILE_BYTES = 4096

_RawAddress = Annotated[str, msgspec.Meta(pattern=r"\A(0|-1):[0-9a-f]{64}\Z")]


class AccountFileError(KeystoreError):
    """The file of the account is not one that this program wrote."""

    title = "The wallet's account file cannot be used"
    hint = "Move account.json away. A wallet with keys writes it anew; watch the address again."


class WatchOnlyError(KeystoreError):
    """There are no keys for this account here."""

    title = "This wallet is watch-only"
    hint = "Its keys are elsewhere; to use them here, import the 24 words into another folder."


@dataclass(frozen=True, slots=True)
class SavedAccount:
    """An account; one that is only watched has no version and no public key."""

    address: Address
    network: TonNetwork
    version: WalletVersion | None = None
    public_key: bytes | None = None

    @property
    def is_watch_only(self) -> bool:
        """Whether there are no keys for it here."""
        return self.version is None

    @property
    def text(self) -> str:
        """The address for people, with the network's flag; coins sent to it never bounce."""
        return self.address.to_text(testnet=self.network is TonNetwork.TESTNET)

    def with_keys(self) -> WalletAccount:
        """Say what is needed to make messages.

        Raises:
            WatchOnlyError: there are no keys.
        """
        if self.version is None or self.public_key is None:
            raise WatchOnlyError(f"there are no keys for {self.text}")
        return WalletAccount(self.version, self.network, self.public_key)


def saved_account_of(account: WalletAccount) -> SavedAccount:
    """Take the public part of a wallet with keys."""
    return SavedAccount(account.address, account.network, account.version, account.public_key)


class _Keys(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    version: WalletName
    public_key: Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal[1]
    address: _RawAddress
    network: NetworkName
    keys: _Keys | None


class AccountFile:
    """The file ``account.json`` in the wallet's folder; everything here blocks on the disk."""

    def __init__(self, folder: Path, files: Files | None = None) -> None:
        """Use the folder; `files` replaces the system's own."""
        self.path = folder / "account.json"
        self._folder = folder
        self._files = files or SystemFiles()

    def load(self) -> SavedAccount:
        """Read the account.

        Raises:
            KeystoreMissingError: there is none.
            KeystoreReadError: the system does not let it be read.
            AccountFileError: it is damaged, or its fields contradict each other.
        """
        try:
            raw = self._files.read(self.path, _MAX_FILE_BYTES + 1)
        except FileNotFoundError as error:
            raise KeystoreMissingError(f"{self.path} does not exist") from error
        except OSError as error:
            raise KeystoreReadError(f"{self.path}: {error.strerror or error}") from error
        return self._parse(raw)

    def create(self, account: SavedAccount) -> None:
        """Write it where there was none.

        Raises:
            KeystoreExistsError: there is an account already.
            KeystoreWriteError, KeystoreBusyError: it could not be written.
        """
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with folder_lock(self._folder / "account.lock"):
                if self.path.exists():
                    raise KeystoreExistsError(f"{self.path} is there already")
                write_whole(
                    self._files, self.path, self.path.with_suffix(".draft"), _encode(account)
                )
                self._files.sync_folder(self._folder)
        except OSError as error:
            reason = error.strerror or str(error)
            raise KeystoreWriteError(f"{self.path}: {reason}", is_saved=False) from error

    def _parse(self, raw: bytes) -> SavedAccount:
        try:
            content = msgspec.json.decode(raw, type=_Content)
        except (msgspec.MsgspecError, ValueError, RecursionError) as error:
            raise AccountFileError(f"{self.path} is damaged") from error
        account = _account_of(content)
        if account.version is not None and account.with_keys().address != account.address:
            raise AccountFileError(f"{self.path} names another address than its key has")
        return account


def _account_of(content: _Content) -> SavedAccount:
    address, network = parse_address(content.address), TonNetwork[content.network.upper()]
    if content.keys is None:
        return SavedAccount(address, network)
    return SavedAccount(
        address, network, WalletVersion(content.keys.version), content.keys.public_key
    )


def _encode(account: SavedAccount) -> bytes:
    keys = None
    if account.version is not None and account.public_key is not None:
        keys = _Keys(version=account.version.value, public_key=account.public_key)
    content = _Content(1, account.address.raw, network_name(account.network), keys)
    return msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"


def network_name(network: TonNetwork) -> NetworkName:
    """Write a network as files and commands do."""
    return "mainnet" if network is TonNetwork.MAINNET else "testnet"
