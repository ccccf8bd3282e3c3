import asyncio
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any, cast

from app.cli.owner import Owner
from app.cli.run_events import Event
from app.cli.run_payouts import PayoutChoice, _event, payout_rounds, start_event
from app.domain.network import ChainSource
from app.services.payout_rounds import News, PayoutRounds
from app.wallet.folder import WalletFolder
from tests.fakes import network_description
from tests.unit.wallet.payment_values import SAVED, WATCHED

PLAIN = network_description(price_per_token=20, worker_fee_per_token=19)
NETWORK = replace(PLAIN, chain=ChainSource(("http://127.0.0.1:1/api/v2",)))
OWNER = Owner(WalletFolder(Path()), SAVED)


class FakeNode:
    """As much of a node as payouts need."""

    def __init__(self, network: object) -> None:
        self.network = network
        self.ledger = self.accounting = self

    def heard_signed(self) -> dict[str, int]:
        return {}


async def made(network: object, folder: Path) -> PayoutRounds | None:
    shown: list[Event] = []
    node = cast("Any", FakeNode(network))
    file = folder / "ledger.sqlite"
    async with payout_rounds(node, file, None, Fraction(1, 100), shown.append) as rounds:
        return rounds


def test_a_network_without_a_chain_has_no_rounds(tmp_path: Path) -> None:
    assert asyncio.run(made(PLAIN, tmp_path)) is None
    assert list(tmp_path.iterdir()) == []


def test_a_network_with_a_chain_has_them_also_without_a_wallet(tmp_path: Path) -> None:
    assert isinstance(asyncio.run(made(NETWORK, tmp_path)), PayoutRounds)


def test_the_start_says_whether_anything_is_paid_out() -> None:
    nobody = start_event(NETWORK, PayoutChoice(None, Fraction(1, 100)))
    assert (nobody.name, nobody.values["wallet"], nobody.values["is_open"]) == (
        "payouts",
        None,
        False,
    )
    somebody = start_event(PLAIN, PayoutChoice(OWNER, Fraction(1, 200)))
    assert somebody.values == {
        "wallet": SAVED.text,
        "is_open": True,
        "has_chain": False,
        "fee_share_percent": 0.5,
        "owner_address": PLAIN.owner_address,
    }
    watching = PayoutChoice(replace(OWNER, account=WATCHED), Fraction(1, 100))
    assert start_event(NETWORK, watching).values["is_open"] is False


def test_news_are_events_of_the_same_name() -> None:
    news = News("payout_begun", "A payout.", {"amount_nanoton": 5})
    assert _event(news) == Event("payout_begun", "A payout.", {"amount_nanoton": 5})
