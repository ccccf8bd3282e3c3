"""Making and opening wallet files."""

import re
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import AppError
from app.ton.mnemonic import seed_of
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion
from app.wallet.child.box import (
    SEED_BYTES,
    AccountName,
    Box,
    Factors,
    open_box,
    parse_box,
    seal_box,
)
from app.wallet.child.errors import BoxDamagedError, PasswordError, WordsError
from app.wallet.child.memory import wipe
from app.wallet.child.messages import Reseal, Reveal, Seal

MIN_PASSWORD_BYTES = 8

_WORDS = re.compile(rb"[a-z]+(?: [a-z]+){23}")


@dataclass(frozen=True, slots=True, repr=False)
class Secrets:
    """What was in a box; whoever opened it wipes it."""

    seed: bytearray
    words: bytearray

    def wipe(self) -> None:
        """Forget both."""
        wipe(self.seed)
        wipe(self.words)


def seal(order: Seal) -> bytes:
    """Make a new wallet file.

    Raises:
        WordsError, PasswordError, BoxCostError: see there.
    """
    check_new_password(order.password)
    factors = Factors(order.password, order.keyring_secret)
    seed = _seed_of(order.words)
    account = AccountName(order.wallet, order.network, public_key_of(seed))
    try:
        return seal_box(
            seed,
            order.words,
            factors,
            account=account,
            cost=order.cost,
            keyring_entry=order.keyring_entry,
        )
    finally:
        factors.wipe()
        wipe(seed)
        wipe(order.words)


def reseal(order: Reseal) -> bytes:
    """Make the file anew for another password; account and keyring's half stay.

    Raises:
        BoxError, PasswordError: see there.
    """
    check_new_password(order.new_password)
    box = parse_box(order.box)
    factors = Factors(order.password, order.keyring_secret)
    new_factors = Factors(order.new_password, order.keyring_secret)
    secrets = unseal(box, factors)
    try:
        return seal_box(
            secrets.seed,
            secrets.words,
            new_factors,
            account=box.header.account,
            cost=order.cost,
            keyring_entry=box.header.keyring_entry,
        )
    finally:
        secrets.wipe()
        factors.wipe()
        new_factors.wipe()


def reveal(order: Reveal) -> bytearray:
    """Give the words; the caller wipes them.

    Raises:
        BoxError: the file cannot be opened.
    """
    factors = Factors(order.password, order.keyring_secret)
    try:
        secrets = unseal(parse_box(order.box), factors)
    finally:
        factors.wipe()
    wipe(secrets.seed)
    return secrets.words


def unseal(box: Box, factors: Factors) -> Secrets:
    """Open a box and check that the keys are those of its account.

    Raises:
        BoxError: it does not open, or its maker lied about the account.
    """
    plain = open_box(box, factors)
    secrets = Secrets(plain[:SEED_BYTES], plain[SEED_BYTES:].rstrip(b"\0"))
    wipe(plain)
    if public_key_of(secrets.seed) != box.header.account.public_key:
        secrets.wipe()
        raise BoxDamagedError("the keys are not those of the wallet's address")
    return secrets


def account_of(box: Box) -> WalletAccount:
    """Say which wallet a box is for."""
    name = box.header.account
    return WalletAccount(
        WalletVersion(name.wallet), TonNetwork[name.network.upper()], name.public_key
    )


def public_key_of(seed: bytearray) -> bytes:
    """Compute the public key of a 32-byte seed."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def check_new_password(password: bytearray) -> None:
    """Refuse what anybody would guess.

    Raises:
        PasswordError: shorter than 8 bytes.
    """
    if len(password) < MIN_PASSWORD_BYTES:
        raise PasswordError("the password is too short")


def _seed_of(words: bytearray) -> bytearray:
    if _WORDS.fullmatch(words) is None:
        raise WordsError("24 lower-case words with single spaces were expected")
    try:
        return bytearray(seed_of(tuple(words.decode("ascii").split(" "))))
    except AppError as error:
        raise WordsError("they do not belong to a wallet") from error
