"""Whether the owner has written the words down: some of them are typed back."""

import asyncio
import random
from collections.abc import Sequence
from typing import Protocol

from app.ton.mnemonic import WORD_COUNT, MnemonicError, parse_words
from app.ton.wallet_contracts import WalletAccount
from app.wallet.accounts import AccountFile, network_name, saved_account_of
from app.wallet.child.box import NetworkName, WalletName
from app.wallet.child.memory import wipe
from app.wallet.folder import WalletFolder
from app.wallet.secret_text import words_buffer
from app.wallet.signer_values import CreatedWallet


class WordsKeeper(Protocol):
    """The part of the signer that seals new words."""

    async def create(
        self,
        words: bytearray,
        password: bytearray,
        *,
        wallet: WalletName,
        network: NetworkName,
        use_keyring: bool = True,
    ) -> CreatedWallet:
        """Keep new words; see `Signer.create`."""


def choose_positions(count: int, rng: random.Random | None = None) -> tuple[int, ...]:
    """Choose which words are asked for, in rising order, counted from 0."""
    return tuple(sorted((rng or random.SystemRandom()).sample(range(WORD_COUNT), count)))


def is_same_word(word: str, typed: str) -> bool:
    """Tell whether a word was typed back, whatever its case and the blanks around it."""
    try:
        return parse_words(typed) == (word,)
    except MnemonicError:
        return False


async def keep_wallet(
    signer: WordsKeeper,
    folder: WalletFolder,
    words: Sequence[str],
    account: WalletAccount,
    password: bytearray,
    *,
    use_keyring: bool = True,
) -> CreatedWallet:
    """Keep the words of an account, and its public part beside them.

    Raises:
        AppError: see `Signer.create`.
    """
    secret = words_buffer(words)
    try:
        created = await signer.create(
            secret,
            password,
            wallet=account.version.value,
            network=network_name(account.network),
            use_keyring=use_keyring,
        )
    finally:
        wipe(secret)
    saved = saved_account_of(created.account)
    await asyncio.to_thread(AccountFile(folder.path).create, saved)
    return created
