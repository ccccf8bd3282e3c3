import argparse
import asyncio
from dataclasses import replace

import pytest

from app.cli.wallet_import import ChooseVersionError, choose_account, wallet_line
from app.cli.wallet_send import (
    SendArgumentsError,
    _ask_comment,
    _recipient,
    finished_json,
    offer_lines,
)
from app.domain.money import NanoTon
from app.ton.wallet_contracts import TonNetwork, WalletVersion
from app.wallet.outbox import Finished
from app.wallet.scan import FoundWallet
from app.wallet.send_check import Warn
from app.wallet.sending import OUTCOME_TEXTS, Offer
from app.wallet.signer_values import PreviewItem
from tests.chain_story import ChainStory
from tests.unit.cli.fake_terminal import FakeTerminal
from tests.unit.wallet.payment_values import ACCOUNT, COIN, OWN, SAVED, SOMEBODY
from tests.unit.wallet.wallet_values import PUBLIC_KEY

ITEM = PreviewItem(SOMEBODY, COIN, "rent", False, False, "comment", False, None)
OFFER = Offer(SAVED, ITEM, NanoTon(5_000_000), NanoTon(2 * COIN), (), None)


def test_the_owner_sees_everything_that_counts() -> None:
    assert offer_lines(OFFER) == [
        f"From     {OWN.to_text()}",
        f"To       {SOMEBODY.to_text()}",
        "Amount   1 TON",
        "Comment  rent",
        "Fee      about 0.005 TON",
        "Remains  about 2 TON",
    ]


def test_warnings_exchanges_and_everything() -> None:
    item = replace(ITEM, sends_all=True, amount=NanoTon(0), comment="", is_bounceable=True)
    account = replace(SAVED, network=TonNetwork.TESTNET)
    lines = offer_lines(replace(OFFER, account=account, item=item, warnings=(Warn.NEW_RECIPIENT,)))
    assert lines[1] == f"To       {SOMEBODY.to_text(bounceable=True, testnet=True)}"
    assert lines[2:4] == ["Amount   everything", "Comment  (none)"]
    assert lines[-1].startswith("Warning: You have not paid this address lately.")
    assert "(Example)" in offer_lines(replace(OFFER, exchange="Example"))[1]


@pytest.mark.parametrize(
    ("answer", "comment"), [("12345", "12345"), ("none", ""), ("None", ""), ("", None)]
)
def test_the_comment_for_an_exchange(answer: str, comment: str | None) -> None:
    assert asyncio.run(_ask_comment(FakeTerminal(answer), "Example")) == comment


@pytest.mark.parametrize(
    ("address", "amount", "everything"),
    [(None, None, False), (None, COIN, False), ("UQ", None, False), ("UQ", COIN, True)],
)
def test_it_must_be_clear_what_to_send(
    address: str | None, amount: int | None, everything: bool
) -> None:
    options = argparse.Namespace(address=address, amount=amount, all=everything)
    with pytest.raises(SendArgumentsError):
        _recipient(options)


def test_an_ending_with_stable_names() -> None:
    finished = Finished(bytes(32), 3, SOMEBODY.raw, COIN, "expired", None)
    assert finished_json(finished, SAVED) == {
        "outcome": "expired",
        "recipient": SOMEBODY.to_text(),
        "amount_nanoton": COIN,
        "seqno": 3,
        "message": "00" * 32,
        "transaction": None,
    }
    assert set(OUTCOME_TEXTS) == {"paid", "skipped", "failed", "expired"}


def choose(version: str | None, network: str | None) -> object:
    options = argparse.Namespace(version=version, network=network, chain=[])
    return asyncio.run(choose_account(FakeTerminal(), options, PUBLIC_KEY))


def test_a_version_that_was_said_needs_no_chain() -> None:
    assert choose("v5r1", None) == ACCOUNT
    assert choose("v5r1", "testnet") == replace(ACCOUNT, network=TonNetwork.TESTNET)
    assert choose("v3r2", None) == replace(ACCOUNT, version=WalletVersion.V3R2)
    with pytest.raises(ChooseVersionError):
        choose(None, "mainnet")


def test_a_wallet_that_was_found_is_one_line() -> None:
    found = FoundWallet(ACCOUNT, ChainStory().state(OWN))
    assert wallet_line(found) == f"v5r1 mainnet  {OWN.to_text()}  0 TON, never used"
