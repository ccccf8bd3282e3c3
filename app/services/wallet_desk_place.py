"""Where a wallet is, and what is known of other addresses there."""

import asyncio
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.domain.claims import Claim
from app.domain.differences import Sides
from app.domain.errors import AppError
from app.services.wallet_desk_values import Comparison
from app.ton.address import Address
from app.ton.chain_pool import ChainPool
from app.ton.wallet_contracts import TonNetwork
from app.wallet.exchanges import read_exchanges
from app.wallet.folder import WalletFolder
from app.wallet.sending import MessagesUnderWay, no_messages

PRACTICE_EXCHANGE = "Practice Exchange"


class NoChainError(AppError):
    """Nobody can be asked about coins."""

    title = "This network has no chain"
    hint = "Choose the practice network, or a network whose file names servers of its chain."


class PayoutDesk(Protocol):
    """Payouts of the network that is joined; see `app.services.wallet_payouts`."""

    @property
    def pays_by_itself(self) -> bool:
        """Whether what is due is paid out unasked."""

    async def sides(self, now_utc: float) -> list[Sides]:
        """Say what every proxy contract has signed and paid."""

    async def compare(self, now_utc: float) -> list[Comparison]:
        """Look on the chain for what arrived, and put it beside jobs and signed payments."""

    async def pay_out(self, claim: Claim) -> object:
        """Have a claim paid out; what becomes of it is followed elsewhere."""


@dataclass(frozen=True, slots=True)
class WalletTimes:
    """Seconds between two looks at the chain, and at a payment that is under way."""

    refresh_s: float = 20.0
    follow_s: float = 1.0
    first_retry_s: float = 5.0
    longest_retry_s: float = 300.0


@dataclass(frozen=True, slots=True)
class WalletPlace:
    """Where the wallet is: its folder, its chain, what is known of other addresses there.

    `chain` is None on a network without one.
    """

    folder: WalletFolder
    chain: ChainPool | None
    network: TonNetwork
    exchanges_file: Path
    clock: Callable[[], float]
    is_practice: bool = False
    payouts: PayoutDesk | None = None
    times: WalletTimes = WalletTimes()
    relays: MessagesUnderWay = no_messages

    @property
    def asked(self) -> ChainPool:
        """The chain.

        Raises:
            NoChainError: there is none.
        """
        if self.chain is None:
            raise NoChainError("there are no servers to ask")
        return self.chain

    async def exchanges(self) -> Mapping[Address, str]:
        """Read the names of the exchanges by their addresses.

        Raises:
            ExchangeListError: their list cannot be read.
        """
        known = await asyncio.to_thread(read_exchanges, self.exchanges_file)
        return {**known, practice_exchange(): PRACTICE_EXCHANGE} if self.is_practice else known


def practice_exchange() -> Address:
    """Return an address that nobody has keys for, to learn with practice coins."""
    return Address(0, hashlib.sha256(PRACTICE_EXCHANGE.encode()).digest())


def practice_text(place: WalletPlace) -> str:
    """Write that address as it belongs to the place's chain."""
    return practice_exchange().to_text(testnet=place.network is TonNetwork.TESTNET)
