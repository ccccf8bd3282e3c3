"""What the wallet's page may ask for; `app.services.wallet_desk.WalletDesk` is one."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Protocol

from app.services.wallet_desk_values import Comparison, Estimate, Recipient, WalletFacts
from app.ton.wallet_contracts import WalletAccount
from app.wallet.outbox import Outgoing
from app.wallet.payment import Request
from app.wallet.scan import FoundWallet
from app.wallet.sending import Offer


class WalletSource(Protocol):
    """The owner's wallet. Buffers with words or passwords are wiped by whoever is given them.

    Everything but `facts` and `watch` raises `AppError` where it cannot be done.
    """

    @property
    def facts(self) -> WalletFacts:
        """The wallet now."""

    def watch(self) -> AsyncIterator[WalletFacts]:
        """Yield the wallet now and after every change."""

    async def refresh(self) -> None:
        """Ask the chain."""

    async def show_older(self) -> None:
        """Read one more page of the history."""

    async def export_csv(self, path: Path) -> int:
        """Write the whole history; return how many entries."""

    async def new_words(self) -> tuple[str, ...]:
        """Make 24 words for a wallet that does not exist yet."""

    async def find_wallets(self, words: Sequence[str]) -> tuple[FoundWallet, ...]:
        """Look on the chain for the wallets of these words, those in use first."""

    async def keep_words(
        self, words: Sequence[str], account: WalletAccount | None, password: bytearray
    ) -> str:
        """Make the wallet of these words; return what protects it less than it could, or ""."""

    async def watch_address(self, text: str) -> None:
        """Look at an address whose keys are elsewhere."""

    async def unlock(self, password: bytearray) -> None:
        """Open the wallet."""

    async def lock(self) -> None:
        """Close it."""

    async def change_password(self, password: bytearray, new_password: bytearray) -> None:
        """Protect the wallet by another password; it is locked afterwards."""

    async def reveal_words(self, password: bytearray) -> tuple[str, ...]:
        """Give the words to be written down."""

    async def look_up(self, text: str) -> Recipient:
        """Say what is known of an address."""

    async def estimate(self, request: Request) -> Estimate:
        """Say what a payment would cost; nothing is signed."""

    async def offer(self, request: Request) -> Offer:
        """Have the signer read what it would sign."""

    async def pay(self, offer: Offer, password: bytearray | None) -> Outgoing:
        """Sign and send what the newest offer shows, once; `facts` tell its fate."""

    async def compare(self) -> list[Comparison]:
        """Put side by side what jobs, proxies and the chain say of every proxy contract."""

    async def pay_out(self, proxy_contract: str) -> None:
        """Have a claim paid out now, whatever the fee."""
