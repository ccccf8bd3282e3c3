"""What the first run may ask for; `app.services.first_run_parts` and `calibration` give it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.domain.first_run import FirstRunNotes, NetworkPick
from app.domain.forecast import MeasuredSpeed
from app.presenters.settings_page import SettingsSource
from app.services.calibration import Tell
from app.services.eligibility import ComputerFacts
from app.services.first_run_values import BuiltInModel, NetworkGlance


class Notebook(Protocol):
    """Remembers over a restart how far the owner has come."""

    async def read(self) -> FirstRunNotes:
        """Return what was kept."""

    async def write(self, notes: FirstRunNotes) -> None:
        """Keep these.

        Raises:
            AppError: they could not be kept.
        """


class ComputerSource(Protocol):
    """Looks at this computer."""

    async def look(self) -> ComputerFacts:
        """Find out what it can do; takes a second or two."""


class NetworkSource(Protocol):
    """Looks at networks before they are joined."""

    async def glance(self, pick: NetworkPick, file: str) -> NetworkGlance:
        """Say what one pays.

        Raises:
            AppError: its file cannot be used, or its chain does not answer.
        """


class WalletGate(Protocol):
    """The wallet as far as the first run needs it."""

    async def known_address(self) -> str:
        """Return the address of the wallet that is there, "" if there is none.

        Raises:
            AppError: its files cannot be used.
        """

    async def watch_address(self, text: str) -> None:
        """Have coins counted that are paid to an address whose keys are elsewhere.

        Raises:
            AppError: that is no address, or it could not be kept.
        """


class WalletMaker(Protocol):
    """Leads through making a wallet, with the wallet page's own steps."""

    async def make_wallet(self, *, is_restored: bool) -> bool:
        """Return whether there is a wallet now; the owner may have turned back.

        Raises:
            AppError: it could not be made.
        """


class SpeedSource(Protocol):
    """Measures how fast this computer answers."""

    @property
    def seconds(self) -> float:
        """How long it measures."""

    async def measure(self, tell: Tell) -> MeasuredSpeed:
        """Measure; cancelling ends it and leaves nothing behind.

        Raises:
            AppError: it could not be measured.
        """


class LoginSource(Protocol):
    """The system's list of programs to start."""

    async def start_with_system(self, *, is_on: bool) -> None:
        """Be on it, or not.

        Raises:
            AppError: the system refused.
        """


class NetworkJoiner(Protocol):
    """Joins networks; `app.services.desk.Desk` is one."""

    async def use_network(self, choice: str) -> None:
        """Leave the present network and join this one.

        Raises:
            AppError: the choice cannot be kept.
        """


@dataclass(frozen=True, slots=True)
class FirstRunParts:
    """Everything the first run works with.

    `models` reads what came with the program and may block. `place` is the system's language such
    as ``de_AT``: the country is assumed from it. Without `maker` no wallet is made here.
    """

    notebook: Notebook
    computer: ComputerSource
    networks: NetworkSource
    wallet: WalletGate
    speed: SpeedSource
    settings: SettingsSource
    login: LoginSource
    desk: NetworkJoiner
    models: Callable[[], tuple[BuiltInModel, ...]]
    place: str = ""
    maker: WalletMaker | None = None
