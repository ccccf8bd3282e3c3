from dataclasses import replace

from app.domain.money import NanoTon
from app.domain.said import Coins, said
from app.presenters.formats import THIN
from app.presenters.wallet_check import CheckView, present_check
from app.presenters.words import plain
from app.services.wallet_desk_values import Comparison

COIN = NanoTon(10**9)
SAME = Comparison("0:" + "84" * 32, COIN, COIN, COIN, COIN, ())


def show(*found: Comparison) -> CheckView:
    return present_check(found, 0.0, plain, is_testnet=True)


def test_all_sides_stand_below_one_another() -> None:
    (contract,) = show(replace(SAME, arrived=NanoTon(5 * 10**8))).contracts
    assert contract.rows == (
        ("Credited", f"1.00{THIN}TON"),
        ("Signed", f"1.00{THIN}TON"),
        ("Paid on the chain", f"1.00{THIN}TON"),
        ("Arrived", f"0.50{THIN}TON"),
    )
    assert contract.copied.startswith("kQ")


def test_what_agrees_is_said_and_what_does_not_is_explained() -> None:
    late = said("{amount} are late.", amount=Coins(COIN))
    agreed, explained = show(SAME, replace(SAME, sentences=(late,))).contracts
    assert agreed.sentences == ("Ledger and chain agree.",)
    assert explained.sentences == (f"1.00{THIN}TON are late.",)


def test_where_nothing_was_earned_there_is_nothing_to_compare() -> None:
    view = show()
    assert view.contracts == ()
    assert "has credited anything" in view.sentence
