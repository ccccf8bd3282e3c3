"""Looks on the chain for the wallets that one key can have."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.money import NanoTon
from app.ton.chain import AccountState, ChainClient
from app.ton.mnemonic import seed_of
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion
from app.wallet.child.memory import wipe
from app.wallet.child.vault import public_key_of


@dataclass(frozen=True, slots=True)
class FoundWallet:
    """One of the wallets of a key, and what the chain shows of it."""

    account: WalletAccount
    state: AccountState

    @property
    def balance(self) -> NanoTon:
        """What it holds."""
        return self.state.balance

    @property
    def is_used(self) -> bool:
        """Whether it holds coins or has a history."""
        return bool(self.state.balance or self.state.last_lt)


def public_key_of_words(words: Sequence[str]) -> bytes:
    """Compute the public key; it takes about a tenth of a second of computing.

    Raises:
        MnemonicError: the words are no phrase of a TON wallet.
    """
    seed = bytearray(seed_of(words))
    try:
        return public_key_of(seed)
    finally:
        wipe(seed)


def candidates(
    public_key: bytes, network: TonNetwork | None, version: WalletVersion | None = None
) -> tuple[WalletAccount, ...]:
    """List a key's wallets, the newest contract first.

    v3r2 and v4r2 have one address on every network; they are listed once, for the main network
    unless `network` names the other one.
    """
    accounts = []
    for each in reversed(WalletVersion):
        both = network is None and each is WalletVersion.V5R1
        networks = tuple(TonNetwork) if both else (network or TonNetwork.MAINNET,)
        accounts += [WalletAccount(each, name, public_key) for name in networks]
    return tuple(each for each in accounts if version in {None, each.version})


async def scan_wallets(
    client: ChainClient, accounts: Sequence[WalletAccount]
) -> tuple[FoundWallet, ...]:
    """Ask the chain about each, those in use first, the richest of them at the top.

    Raises:
        ChainError: the chain cannot be asked.
    """
    found = [FoundWallet(each, await client.account(each.address)) for each in accounts]
    return tuple(sorted(found, key=lambda each: (each.is_used, each.balance), reverse=True))
