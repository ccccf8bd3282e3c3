"""What the wallet's integration tests share."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from app.wallet.child.messages import DayLimits, Payment, TransferOrder
from app.wallet.keyring_secret import NoSecretStore, SecretStore
from app.wallet.keystore import Keystore
from app.wallet.signer import Signer, running_signer
from app.wallet.signer_values import SignerOptions
from tests.unit.wallet.wallet_values import CHEAP, password, words

SOMEBODY = "0:" + "09" * 32
UNTIL = 2_000_000_000
LIMITS = DayLimits(transfers=1000)


def no_store() -> NoSecretStore:
    """A system without a keyring."""
    return NoSecretStore("no keyring here")


def keystore(folder: Path, store: SecretStore | None = None) -> Keystore:
    """A wallet's files, with the system's keyring replaced."""
    return Keystore(folder, find_store=no_store if store is None else lambda: store)


@asynccontextmanager
async def signer(
    folder: Path, store: SecretStore | None = None, **options: Any
) -> AsyncIterator[Signer]:
    """A signer whose passwords cost nothing to try."""
    chosen = SignerOptions(**{"cost": CHEAP, "limits": LIMITS, **options})
    async with asyncio.timeout(100), running_signer(keystore(folder, store), chosen) as running:
        yield running


async def create(running: Signer) -> None:
    """Make the test wallet."""
    await running.create(words(), password(), wallet="v5r1", network="testnet")


def transfer(amount: int = 100, comment: str = "rent") -> TransferOrder:
    """An order to pay somebody."""
    return TransferOrder((Payment(SOMEBODY, amount, comment),))
