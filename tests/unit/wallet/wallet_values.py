"""A wallet made for tests: its words, its account, and a password that costs nothing to try."""

from typing import Any

from app.ton.mnemonic import seed_of
from app.wallet.child.box import AccountName, Factors, PasswordCost, seal_box
from app.wallet.child.vault import public_key_of

WORDS = (
    "casual accuse prosper follow core smooth virtual educate safe dynamic defy fuel "
    "blanket session sausage require dust alley great ladder frost oil chat picture"
)
SEED = bytes.fromhex("838174342cccf4154e3835c44604b4304cf0ca8ac02319667b37c16f93f83f8c")
PUBLIC_KEY = public_key_of(bytearray(SEED))
ACCOUNT = AccountName("v5r1", "testnet", PUBLIC_KEY)
CHEAP = PasswordCost(memory_kib=8, iterations=1, lanes=1)
PASSWORD = "correct horse"
ENTRY = "0123456789abcdef" * 2
KEYRING_SECRET = bytes(range(32))


def words() -> bytearray:
    return bytearray(WORDS.encode())


def password(text: str = PASSWORD) -> bytearray:
    return bytearray(text.encode())


def factors(text: str = PASSWORD, secret: bytes | None = None) -> Factors:
    return Factors(password(text), None if secret is None else bytearray(secret))


def sealed(text: str = PASSWORD, secret: bytes | None = None, **changes: Any) -> bytes:
    """A wallet file for a password, and for the keyring's half if there is one."""
    fields: dict[str, Any] = {
        "account": ACCOUNT,
        "cost": CHEAP,
        "keyring_entry": None if secret is None else ENTRY,
        **changes,
    }
    return seal_box(bytearray(SEED), words(), factors(text, secret), **fields)


def assert_seed_is_that_of_the_words() -> None:
    assert seed_of(tuple(WORDS.split())) == SEED
