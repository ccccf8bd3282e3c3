"""What the first run asks of this computer: networks, models, the login, a wallet's address."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.desktop.autostart import Autostart, LoginStart, set_autostart
from app.domain.errors import AppError
from app.domain.first_run import FirstRunNotes, NetworkPick
from app.domain.network import NetworkDescription
from app.gpu.source import GpuSource
from app.services.computer import look_at_computer
from app.services.eligibility import ComputerFacts
from app.services.first_run_values import BuiltInModel, NetworkGlance
from app.storage.first_run_file import FirstRunFile
from app.ton.address import parse_address, read_address
from app.ton.wallet_contracts import TonNetwork
from app.wallet.accounts import SavedAccount
from app.wallet.errors import KeystoreMissingError
from app.wallet.folder import WalletFolder

PRACTICE_NAME = "practice"
_KINDS = ("chat", "speech")
_MAX_MANIFEST = 1 << 20


class FirstRunFileError(AppError):
    """How far the first run has come could not be kept."""

    title = "The first run could not be remembered"
    hint = "Look at the free space and the rights of the settings folder."


class LoginError(AppError):
    """The system does not let this program start with it."""

    title = "The system refused"
    hint = "Start the program by hand, or ask whoever looks after this computer."


@dataclass(frozen=True, slots=True)
class FirstRunKeeper:
    """Keeps the notes in a file; nothing here blocks the loop."""

    file: FirstRunFile

    async def read(self) -> FirstRunNotes:
        """Return what was kept."""
        return await asyncio.to_thread(self.file.read)

    async def write(self, notes: FirstRunNotes) -> None:
        """Keep these.

        Raises:
            FirstRunFileError: the disk or the permissions.
        """
        try:
            await asyncio.to_thread(self.file.write, notes)
        except OSError as error:
            raise FirstRunFileError(error.strerror or str(error)) from error


@dataclass(frozen=True, slots=True)
class ThisComputer:
    """Looks at this computer; see `look_at_computer`."""

    data_dir: Path
    has_chain: bool
    cards: GpuSource | None = None

    async def look(self) -> ComputerFacts:
        """Find out what it can do."""
        return await look_at_computer(self.data_dir, has_chain=self.has_chain, cards=self.cards)


@dataclass(frozen=True, slots=True)
class NetworkGlances:
    """Reads what a network pays before it is joined.

    `practice_fee` is what the built-in network pays for a token; `read` reads a network file.
    """

    practice_fee: int
    read: Callable[[Path], Awaitable[NetworkDescription]]
    has_chain: bool = True

    async def glance(self, pick: NetworkPick, file: str) -> NetworkGlance:
        """Look at a network.

        Raises:
            AppError: its file cannot be used, or its chain does not answer.
        """
        if pick is NetworkPick.PRACTICE:
            fee = self.practice_fee
            return NetworkGlance(PRACTICE_NAME, fee, is_practice=True, has_chain=self.has_chain)
        found = await self.read(Path(file))
        return NetworkGlance(
            name=found.name,
            fee_per_token=found.root.worker_fee_per_token,
            is_test=found.is_test,
            has_chain=found.chain is not None,
            owner_address=parse_address(found.owner_address).to_text(testnet=found.is_test),
            models=len(found.models),
            proxies=len(found.proxies or found.root.proxies),
        )


@dataclass(frozen=True, slots=True)
class LoginChoice:
    """Starting with the system."""

    login: LoginStart

    async def start_with_system(self, *, is_on: bool) -> None:
        """Have the system start the program at login, or not.

        Raises:
            LoginError: it refused.
        """
        try:
            now = await set_autostart(self.login, is_on=is_on)
        except OSError as error:
            raise LoginError(error.strerror or str(error)) from error
        if now is not (Autostart.ON if is_on else Autostart.OFF):
            raise LoginError("what was asked for is not what it says now")


@dataclass(frozen=True, slots=True)
class OwnerWallet:
    """The wallet's folder as far as the first run needs it."""

    folder: WalletFolder

    async def known_address(self) -> str:
        """Return the address of the wallet that is there, "" if there is none."""
        return await asyncio.to_thread(self._known)

    def _known(self) -> str:
        try:
            return self.folder.load().text
        except KeystoreMissingError:
            return ""

    async def watch_address(self, text: str) -> None:
        """Make a wallet that is only looked at, for coins whose keys are elsewhere.

        Raises:
            AddressError: that is no address.
            KeystoreError: there is a wallet already, or the disk refused.
        """
        written = read_address(text.strip())
        network = TonNetwork.TESTNET if written.is_testnet else TonNetwork.MAINNET
        account = SavedAccount(written.address, network)
        await asyncio.to_thread(self.folder.watch, account)


class _File(msgspec.Struct):
    bytes: int


class _Manifest(msgspec.Struct):
    name: str
    kind: str
    parameters: int
    files: dict[str, _File]


def built_in_models(models_dir: Path) -> tuple[BuiltInModel, ...]:
    """Read what came with the program; a damaged model is left out. Blocks on the disk."""
    found = []
    for kind in _KINDS:
        try:
            data = (models_dir / kind / "manifest.json").read_bytes()[:_MAX_MANIFEST]
            manifest = msgspec.json.decode(data, type=_Manifest)
        except (OSError, msgspec.DecodeError):
            continue
        size = sum(file.bytes for file in manifest.files.values())
        found.append(BuiltInModel(manifest.name, manifest.kind, manifest.parameters, size))
    return tuple(found)
