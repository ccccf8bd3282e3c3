import argparse
import asyncio
import os
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from app.cli.owner import (
    RELAYS_ONLY,
    Owner,
    add_fee_share,
    add_wallet,
    opened,
    owner_of,
    percent,
    wallet_sentence,
)
from app.cli.wallet_terminal import NoTerminalError
from app.domain.claims import FEE_SHARE
from app.domain.network import ChainSource
from app.wallet.accounts import AccountFile
from app.wallet.child.messages import DayLimits
from app.wallet.errors import KeystoreMissingError
from app.wallet.folder import WalletFolder
from tests.fakes import network_description
from tests.unit.cli.fake_terminal import FakeTerminal
from tests.unit.wallet.payment_values import SAVED, WATCHED
from tests.unit.wallet.wallet_values import sealed

PLAIN = network_description(price_per_token=20, worker_fee_per_token=19)
NETWORK = replace(
    PLAIN, chain=ChainSource(("http://127.0.0.1:1/api/v2",)), owner_address=SAVED.address.raw
)
OWNER = Owner(WalletFolder(Path()), SAVED)


def options(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(exit_on_error=False)
    add_wallet(parser, "the wallet")
    add_fee_share(parser)
    return parser.parse_args(arguments)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("1", Fraction(1, 100)),
        ("0.5%", Fraction(1, 200)),
        (" 2 % ", Fraction(1, 50)),
        ("100", Fraction(1)),
        ("0.0001", Fraction(1, 10**6)),
    ],
)
def test_a_share_is_read_exactly(text: str, share: Fraction) -> None:
    assert percent(text) == share


@pytest.mark.parametrize(
    "text", ["", "%", "0", "0.0", "-1", "101", "1e1", "1/2", "nan", "1.00000", "٣", "1000", "."]
)
def test_what_is_no_share_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        percent(text)


def test_the_default_is_one_percent_and_no_wallet() -> None:
    assert options().fee_share == FEE_SHARE == Fraction(1, 100)
    assert owner_of(options(), FakeTerminal()) is None


def test_nothing_but_relays_is_signed_without_the_password() -> None:
    assert RELAYS_ONLY.auto_lock_s is None
    assert RELAYS_ONLY.limits == DayLimits(transfers=0, deployments=0)
    assert RELAYS_ONLY.limits.relays > 0


def test_the_wallet_is_in_the_named_folder_or_in_the_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COCOON_PROVIDER_HOME", str(tmp_path))
    with pytest.raises(KeystoreMissingError, match="wallet"):
        owner_of(options("--wallet"), FakeTerminal())
    AccountFile(tmp_path / "mine").create(WATCHED)
    owner = owner_of(options("--wallet", str(tmp_path / "mine")), FakeTerminal(is_there=False))
    assert owner == Owner(WalletFolder((tmp_path / "mine").resolve()), WATCHED)


def test_a_password_is_read_at_once_and_asked_for_later(tmp_path: Path) -> None:
    folder = wallet_with_keys(tmp_path / "keys")
    reader, writer = os.pipe()
    os.write(writer, b"correct horse\nmore")
    os.close(writer)
    given = options("--wallet", str(folder), "--password-fd", str(reader))
    owner = owner_of(given, FakeTerminal(is_there=False))
    os.close(reader)
    assert owner is not None
    assert owner.password == bytearray(b"correct horse")
    asked = owner_of(options("--wallet", str(folder)), FakeTerminal())
    assert asked is not None
    assert asked.password is None
    with pytest.raises(NoTerminalError):
        owner_of(options("--wallet", str(folder)), FakeTerminal(is_there=False))


def wallet_with_keys(folder: Path) -> Path:
    """Write a wallet file."""
    WalletFolder(folder).keystore.file.create(sealed())
    return folder


@pytest.mark.parametrize("owner", [None, replace(OWNER, account=WATCHED)])
def test_without_keys_nothing_is_opened_and_nobody_asked(owner: Owner | None) -> None:
    async def look() -> bool:
        async with opened(owner, FakeTerminal()) as wallet:
            return wallet is None

    assert asyncio.run(look())


def test_who_pays_is_said_in_a_sentence() -> None:
    share = Fraction(1, 200)
    assert wallet_sentence(PLAIN, OWNER, share).startswith("This network has no chain")
    assert wallet_sentence(NETWORK, None, share).startswith("No wallet is open: what arrives")
    watching = wallet_sentence(NETWORK, replace(OWNER, account=WATCHED), share)
    assert WATCHED.text in watching
    assert "is watch-only" in watching
    own = wallet_sentence(NETWORK, OWNER, share)
    assert own == (
        f"The wallet {SAVED.text} is open for payouts: they are made when the fee is at most "
        "0.5 % of the sum."
    )
    other = wallet_sentence(replace(NETWORK, owner_address=WATCHED.address.raw), OWNER, share)
    assert other.startswith(own)
    assert other.endswith(f"what is earned goes to {WATCHED.address.to_text()}.")
