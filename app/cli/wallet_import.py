"""Which of a key's wallets is the owner's: found on the chain, chosen by the owner."""

import argparse
from collections.abc import Sequence

from app.cli.wallet_common import chain_of, network_of
from app.cli.wallet_terminal import Terminal
from app.domain.errors import AppError
from app.domain.money import format_amount
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion
from app.wallet.accounts import network_name
from app.wallet.scan import FoundWallet, candidates, scan_wallets


class ChooseVersionError(AppError):
    """The words have several wallets, and nobody said which one is meant."""

    title = "Choose one of the wallets of these words"
    hint = "Say --version, and --network where it matters."


async def choose_account(
    terminal: Terminal, options: argparse.Namespace, public_key: bytes
) -> WalletAccount:
    """Find the wallets that a key has and let the owner choose; `--version` chooses by itself.

    Raises:
        ChooseVersionError: nobody can be asked.
        ChainError: the chain cannot be asked.
    """
    network = network_of(options.network)
    if options.version is not None:
        version = WalletVersion(options.version)
        return WalletAccount(version, network or TonNetwork.MAINNET, public_key)
    if not options.chain:
        raise ChooseVersionError(
            "they have one for each version of the wallet contract",
            hint="Look for the coins with --chain URL, or say --version.",
        )
    async with chain_of(options) as chain:
        found = await scan_wallets(chain, candidates(public_key, network))
    if not terminal.is_there:
        raise ChooseVersionError("; ".join(wallet_line(each) for each in found))
    return await _ask(terminal, found)


def wallet_line(found: FoundWallet) -> str:
    """Describe one of the wallets."""
    account = found.account
    is_test = account.network is TonNetwork.TESTNET
    used = "used" if found.is_used else "never used"
    return (
        f"{account.version.value} {network_name(account.network)}  "
        f"{account.address.to_text(testnet=is_test)}  {format_amount(found.balance)}, {used}"
    )


async def _ask(terminal: Terminal, found: Sequence[FoundWallet]) -> WalletAccount:
    terminal.tell("These words have several wallets:")
    for number, each in enumerate(found, 1):
        terminal.tell(f"  {number}  {wallet_line(each)}")
    while True:
        answer = await terminal.ask(f"Which one, 1 to {len(found)} (Enter for 1)? ") or "1"
        if answer.isascii() and answer.isdecimal() and 1 <= int(answer[:3]) <= len(found):
            return found[int(answer) - 1].account
        terminal.tell("Please type one of the numbers.")
