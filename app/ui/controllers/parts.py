"""What pages are fed from."""

import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from app.domain.earnings_energy import EnergyUsed
from app.domain.forecast import MeasuredSpeed
from app.domain.market import Market
from app.domain.support import Bundle
from app.gpu.power_limit import CardPower
from app.presenters.earnings import EarningsSource
from app.presenters.models import ModelsSource
from app.presenters.payout_outlook import payout_outlook
from app.presenters.status import PayoutOutlook
from app.presenters.try_it import TryItDesk
from app.presenters.words import Tr, plain
from app.services.calibration import Tell
from app.services.chain_story import ChainStory
from app.services.desk import Desk
from app.services.desk_state import DeskState
from app.services.eligibility import ComputerFacts
from app.services.event_log import EventLog
from app.services.lookout import Cards
from app.services.wallet_keeper import WalletKeeper
from app.storage.speed_file import KeptSpeed
from app.ui.actions import Actions
from app.wallet.history import HistoryEntry

Account = tuple[HistoryEntry, ...]
"""The last movements of the owner's coins, newest first."""


async def nobody() -> str | None:
    """Tell that nobody knows which program fills the screen."""
    return None


class Books(EarningsSource, Protocol):
    """What the ledgers tell."""

    def energy_today(self) -> Awaitable[EnergyUsed]:
        """Return the electricity since midnight."""


class MarketSource(Protocol):
    """Watches who works on the network."""

    @property
    def market(self) -> Market:
        """What was seen last."""


class LocalChain(Protocol):
    """The practice network's own chain."""

    def read(self) -> Awaitable[ChainStory | None]:
        """Return what it wrote last, None where there is none.

        Raises:
            AppError: it does not answer.
        """

    def give_play_coins(self) -> Awaitable[None]:
        """Give the owner's wallet coins without value.

        Raises:
            AppError: there is no such chain, or it does not answer.
        """


class SpeedSource(Protocol):
    """Measures how fast this computer answers."""

    async def last(self) -> KeptSpeed | None:
        """Return the last measurement, None if there never was one."""

    async def measure(self, tell: Tell) -> MeasuredSpeed:
        """Measure anew; cancelling ends it.

        Raises:
            AppError: it could not be measured.
        """


class PowerSource(Protocol):
    """Keeps cards under the owner's ceiling."""

    @property
    def cards(self) -> tuple[CardPower, ...]:
        """What became of the ceiling on each card; nothing without one."""


class NetworkRules(Protocol):
    """The practice network's root contract, which the owner may change."""

    def change(self, values: Mapping[str, int]) -> Awaitable[None]:
        """Change what is named.

        Raises:
            AppError: the contract does not take the change.
        """

    def renew_contracts(self) -> Awaitable[None]:
        """Have all contracts made from this program's codes; raises as `change`."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The program behind the window; `account` reads the last transactions of the owner.

    `report` collects a support bundle, `log_file` is where the log is written. `full_screen` names
    the program that fills the screen; "" if none does, None where the system cannot tell. With
    `is_demo` the cards are played from a recording, and the window says so.
    """

    desk: Desk
    cards: Cards
    books: Books
    account: Callable[[], Awaitable[Account]]
    data_folder: Path
    wallets: WalletKeeper | None = None
    try_it: TryItDesk | None = None
    models: ModelsSource | None = None
    market: MarketSource | None = None
    chain: LocalChain | None = None
    rules: NetworkRules | None = None
    computer: Callable[[], Awaitable[ComputerFacts]] | None = None
    speed: SpeedSource | None = None
    power: PowerSource | None = None
    is_demo: bool = False
    report: Callable[[], Awaitable[Bundle]] | None = None
    log_file: Path | None = None
    full_screen: Callable[[], Awaitable[str | None]] = nobody
    events: EventLog = field(default_factory=EventLog)
    tr: Tr = plain
    clock: Callable[[], float] = time.time

    @property
    def seen(self) -> Market | None:
        """What is known of the network's workers; None where nobody watches."""
        return None if self.market is None else self.market.market

    def payout(self, state: DeskState) -> PayoutOutlook | None:
        """What the next payout waits for; None where nothing is known of one."""
        desk = self.wallets.desk if self.wallets else None
        return None if desk is None else payout_outlook(desk.facts, state.money, self.clock())


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a page may ask the window for."""

    actions: Actions
    open_setting: Callable[[str], None]
    open_page: Callable[[str], None]


class Controller(Protocol):
    """Feeds one page; made when the page is first visited."""

    def show_state(self, state: DeskState) -> None:
        """Show how everything stands; called after changes while the page is in sight."""

    def visited(self) -> None:
        """The page came into sight."""
