from typing import Any

import msgspec
import pytest

from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion
from app.wallet.child import vault
from app.wallet.child.box import parse_box
from app.wallet.child.errors import (
    BoxCostError,
    BoxDamagedError,
    PasswordError,
    WordsError,
    WrongPasswordError,
)
from app.wallet.child.messages import Reseal, Reveal, Seal
from tests.unit.wallet.wallet_values import (
    ACCOUNT,
    CHEAP,
    ENTRY,
    KEYRING_SECRET,
    PUBLIC_KEY,
    SEED,
    WORDS,
    factors,
    password,
    sealed,
    words,
)


def order(**changes: Any) -> Seal:
    seal = Seal(1, words(), password(), None, None, "v5r1", "testnet", CHEAP)
    return msgspec.structs.replace(seal, **changes)


def test_words_become_a_file() -> None:
    request = order()
    box = parse_box(vault.seal(request))
    assert box.header.account == ACCOUNT
    secrets = vault.unseal(box, factors())
    assert secrets.seed == SEED
    assert secrets.words == WORDS.encode()
    assert request.words == bytes(len(WORDS))
    assert request.password == bytes(len(password()))


def test_a_file_may_need_the_keyring_too() -> None:
    request = order(keyring_secret=bytearray(KEYRING_SECRET), keyring_entry=ENTRY)
    box = parse_box(vault.seal(request))
    assert vault.unseal(box, factors(secret=KEYRING_SECRET)).seed == SEED


@pytest.mark.parametrize(
    "text",
    [
        "",
        "one two",
        WORDS.upper(),
        WORDS + " ",
        WORDS.replace(" ", "  "),
        WORDS.replace(" ", "\n"),
        WORDS.replace("picture", "pictures"),
        " ".join(reversed(WORDS.split())),
        " ".join(WORDS.split()[:23]),
        "\xff" * 24,
    ],
)
def test_other_words_are_refused_without_being_named(text: str) -> None:
    with pytest.raises(WordsError) as caught:
        vault.seal(order(words=bytearray(text.encode())))
    assert "picture" not in str(caught.value)


@pytest.mark.parametrize("text", ["", "1234567"])
def test_a_short_password_is_refused(text: str) -> None:
    with pytest.raises(PasswordError):
        vault.seal(order(password=password(text)))
    with pytest.raises(PasswordError):
        vault.reseal(Reseal(1, sealed(), password(), None, password(text), CHEAP))


def test_an_unreasonable_cost_is_refused() -> None:
    with pytest.raises(BoxCostError):
        vault.seal(order(cost=msgspec.structs.replace(CHEAP, iterations=11)))


@pytest.mark.parametrize("secret", [None, KEYRING_SECRET])
def test_a_new_password_replaces_the_old_one(secret: bytes | None) -> None:
    keyring_secret = None if secret is None else bytearray(secret)
    request = Reseal(
        1, sealed(secret=secret), password(), keyring_secret, password("another one"), CHEAP
    )
    box = parse_box(vault.reseal(request))
    assert vault.unseal(box, factors("another one", secret)).words == WORDS.encode()
    with pytest.raises(WrongPasswordError):
        vault.unseal(box, factors(secret=secret))
    assert not any(request.password + request.new_password)


def test_the_old_password_must_be_right() -> None:
    with pytest.raises(WrongPasswordError):
        vault.reseal(Reseal(1, sealed(), password("wrong one"), None, password(), CHEAP))


def test_the_owner_can_see_the_words() -> None:
    request = Reveal(1, sealed(), password(), None)
    assert vault.reveal(request) == WORDS.encode()
    assert not any(request.password)
    with pytest.raises(WrongPasswordError):
        vault.reveal(Reveal(1, sealed(), password("wrong one"), None))


def test_keys_of_another_account_are_refused() -> None:
    account = msgspec.structs.replace(ACCOUNT, public_key=bytes(32))
    with pytest.raises(BoxDamagedError, match="address"):
        vault.unseal(parse_box(sealed(account=account)), factors())


def test_a_box_says_which_wallet_it_is_for() -> None:
    expected = WalletAccount(WalletVersion.V5R1, TonNetwork.TESTNET, PUBLIC_KEY)
    assert vault.account_of(parse_box(sealed())) == expected
    account = msgspec.structs.replace(ACCOUNT, wallet="v4r2", network="mainnet")
    expected = WalletAccount(WalletVersion.V4R2, TonNetwork.MAINNET, PUBLIC_KEY)
    assert vault.account_of(parse_box(sealed(account=account))) == expected


def test_secrets_can_be_wiped() -> None:
    secrets = vault.unseal(parse_box(sealed()), factors())
    secrets.wipe()
    assert not any(secrets.seed + secrets.words)
