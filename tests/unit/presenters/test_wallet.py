from dataclasses import replace
from datetime import UTC

import pytest

from app.domain.money import NanoTon
from app.presenters import formats
from app.presenters.formats import MINUS, THIN
from app.presenters.parts import Rank, Tone
from app.presenters.wallet import (
    CREATE,
    PAY_OUT,
    RESTORE,
    UNLOCK,
    WATCH,
    WalletView,
    present_wallet,
)
from app.presenters.wallet_history import present_entry
from app.presenters.wallet_receive import present_receive
from app.presenters.words import plain
from app.services.wallet_desk_values import WalletFacts, WalletKind
from app.wallet.history import EntryKind
from tests.unit.presenters.wallet_fakes import (
    EMPTY,
    FACTS,
    FRIEND,
    NOW,
    OPEN,
    PAYOUT,
    SAVED,
    ended,
    entry,
    text_of,
)
from tests.unit.wallet.payment_values import PAYMENT

WATCHED = replace(FACTS, kind=WalletKind.WATCHED)


def show(facts: WalletFacts) -> WalletView:
    return present_wallet(facts, NOW, plain, UTC)


def test_without_a_wallet_there_are_three_ways_to_begin() -> None:
    view = show(EMPTY)
    assert view.setup is not None
    assert [way.button.action for way in view.setup.ways] == [CREATE, RESTORE, WATCH]
    assert (view.balance, view.history, view.keys, view.payouts) == (None, None, None, ())
    assert "practice coins" in view.setup.sentence
    assert "practice" not in (show(replace(EMPTY, is_practice=False)).setup or view.setup).sentence


def test_the_balance_and_what_can_be_done_with_it() -> None:
    view = show(FACTS).balance
    assert view is not None
    assert str(view.figure) == f"16.40{THIN}TON"
    assert view.sentence == "Practice coins have no market value."
    assert view.send.is_enabled
    assert view.lock is not None
    assert (view.lock.action, view.state.text) == (UNLOCK, "locked")
    assert view.whole == SAVED.text
    opened = show(OPEN).balance
    assert opened is not None
    assert opened.state.text == "unlocked"


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        (WATCHED, "The keys of this address are elsewhere."),
        (replace(FACTS, under_way=PAYMENT), "A payment is under way."),
        (replace(FACTS, balance=None), "Waiting for the chain."),
        (replace(FACTS, balance=NanoTon(0)), "There is nothing to send yet."),
        (replace(FACTS, has_chain=False), "There is no chain to send on."),
    ],
)
def test_why_nothing_can_be_sent(facts: WalletFacts, reason: str) -> None:
    view = show(facts).balance
    assert view is not None
    assert (view.send.is_enabled, view.send.reason) == (False, reason)


def test_tags_say_which_coins_these_are() -> None:
    tags = [
        show(FACTS).tag,
        show(replace(FACTS, is_practice=False)).tag,
        show(replace(FACTS, is_practice=False, is_testnet=False)).tag,
    ]
    assert [tag and tag.text for tag in tags] == ["practice coins", "test network", None]


def test_one_banner_for_what_matters_most() -> None:
    way = show(replace(FACTS, under_way=PAYMENT, trouble="no answer")).banner
    assert way is not None
    assert way.clause == "A payment is under way."
    assert "1.00" in way.sentence
    lost = show(replace(FACTS, trouble="no answer", last_end=ended("paid"))).banner
    assert lost is not None
    assert (lost.rank, lost.sentence, lost.action) == (Rank.CAUTION, "no answer", "refresh")
    bad = show(replace(EMPTY, kind=WalletKind.UNREADABLE, trouble="It is damaged.")).banner
    assert bad is not None
    assert bad.rank is Rank.PROBLEM
    assert show(FACTS).banner is None


@pytest.mark.parametrize(
    ("outcome", "rank", "text"),
    [
        ("paid", Rank.GOOD, "Paid."),
        ("skipped", Rank.CAUTION, "The wallet did not pay"),
        ("failed", Rank.CAUTION, "The payment failed"),
        ("expired", Rank.CAUTION, "The payment expired"),
    ],
)
def test_how_a_payment_ended(outcome: str, rank: Rank, text: str) -> None:
    banner = show(replace(FACTS, last_end=ended(outcome))).banner
    assert banner is not None
    assert (banner.rank, banner.can_close) == (rank, True)
    assert banner.clause.startswith(text)


def test_without_payouts_of_their_own_accord_no_sum_is_waited_for() -> None:
    (view,) = show(replace(OPEN, pays_out=False)).payouts
    assert (view.amount, view.share) == (str(formats.ton(PAYOUT.signed, plain)), 0.0)
    assert view.sentences == (
        "It is paid out when you ask: payouts are switched off in the settings.",
    )
    assert view.button is not None
    assert view.button.action == PAY_OUT


def test_what_a_payout_waits_for() -> None:
    (view,) = show(FACTS).payouts
    assert view.amount == f"0.12 of 0.20{THIN}TON"
    assert view.share == pytest.approx(0.6)
    assert view.sentences == (f"Signed by the proxy, goes on chain at 0.20{THIN}TON.",)
    assert view.button is not None
    assert (view.button.action, view.button.is_enabled) == (PAY_OUT, False)
    assert view.button.reason == "Unlock the wallet to pay out now."
    told = replace(PAYOUT, sentences=("It waits.",), due_at=NanoTon(0))
    (view,) = show(replace(OPEN, payouts=(told,))).payouts
    assert (view.sentences, view.share) == (("It waits.",), 0.0)
    assert view.button is not None
    assert view.button.is_enabled
    assert show(replace(WATCHED, payouts=(told,))).payouts[0].button is None
    (view,) = show(replace(OPEN, payouts=(replace(told, is_payable=False),))).payouts
    assert view.button is not None
    assert (view.button.text, view.button.is_enabled) == ("Pay out now", False)
    (view,) = show(replace(OPEN, payouts=(replace(told, signed=NanoTon(0)),))).payouts
    assert (view.title, view.button) == ("Proxy contract kQCE…hDGL", None)
    (view,) = show(replace(FACTS, payouts=())).payouts
    assert view.sentences[0].startswith("Nothing waits now.")
    settled = replace(PAYOUT, signed=NanoTon(0), is_payable=False)
    assert show(replace(FACTS, payouts=(settled,))).payouts == (view,)


def test_the_history_in_words() -> None:
    view = show(FACTS).history
    assert view is not None
    payout, _, sent, came = view.rows
    assert (payout.title, payout.tone, payout.time) == ("Payout", Tone.PAID, "15:46")
    assert payout.amount == f"+0.21{THIN}TON"
    assert sent.title.startswith("Sent to kQ") or sent.title.startswith("Sent to 0Q")
    assert (sent.caption, sent.amount) == ("Comment: order 1182", f"{MINUS}4.00{THIN}TON")
    assert came.caption == "Comment: Welcome coins"
    assert (view.older, view.nothing) == ("", None)
    assert show(replace(FACTS, has_older=True)).history.older == "Show older"  # type: ignore[union-attr]


def test_a_strangers_comment_is_plain_and_short() -> None:
    nasty = "<b>pay</b>\n\u202egnp.exe" + "x" * 500
    facts = replace(FACTS, entries=(entry(EntryKind.RECEIVED, 1, FRIEND, comment=nasty),))
    view = show(facts).history
    assert view is not None
    caption = view.rows[0].caption
    assert "\n" not in caption
    assert "\u202e" not in caption
    assert len(caption) < 80
    whole = dict(present_entry(facts, "0", plain, UTC).pairs)["Comment"]
    assert "\u202e" not in whole


@pytest.mark.parametrize(
    ("note", "title"),
    [
        ("change", "Change from a contract"),
        ("bounced", "Came back unwanted"),
        ("failed", "A payment failed"),
    ],
)
def test_what_contracts_send(note: str, title: str) -> None:
    kind = EntryKind.FEE if note == "failed" else EntryKind.RECEIVED
    facts = replace(FACTS, entries=(entry(kind, 5, FRIEND, note=note, fee=7),))
    view = show(facts).history
    assert view is not None
    assert view.rows[0].title == title


def test_a_fee_alone_and_a_fee_beside() -> None:
    fees = (entry(EntryKind.FEE, 0, None, fee=400_000), entry(EntryKind.SENT, 1, FRIEND, fee=9))
    view = show(replace(FACTS, entries=fees)).history
    assert view is not None
    assert (view.rows[0].title, view.rows[0].amount) == ("Only a fee", f"{MINUS}0.0004{THIN}TON")
    assert view.rows[1].caption.startswith("Fee 0.000000009")


def test_one_movement_whole() -> None:
    view = present_entry(FACTS, "2", plain, UTC)
    assert dict(view.mono)["To"] == text_of(FRIEND)
    assert dict(view.mono)["Transaction"] == "09" * 32
    assert dict(view.pairs)["Comment"] == "order 1182"


def test_an_empty_history_says_what_will_fill_it() -> None:
    waiting = show(replace(FACTS, entries=(), balance=None)).history
    empty = show(replace(FACTS, entries=())).history
    assert waiting is not None
    assert empty is not None
    assert waiting.nothing is not None
    assert empty.nothing is not None
    assert (waiting.nothing.title, empty.nothing.title) == (
        "Not read yet",
        "Nothing has happened yet",
    )
    assert empty.export == ""


def test_keys_are_offered_only_where_they_are() -> None:
    keys, none = show(FACTS).keys, show(WATCHED).keys
    assert keys is not None
    assert none is not None
    assert [row.button.action for row in keys.rows] == ["show_words", "change_password"]
    assert none.rows == ()
    assert "watch-only" in none.caption


def test_the_address_to_be_paid_at() -> None:
    view = present_receive(FACTS, plain)
    assert view.code == f"ton://transfer/{SAVED.text}"
    captions = [
        present_receive(facts, plain).caption
        for facts in (
            FACTS,
            replace(FACTS, is_practice=False),
            replace(WATCHED, is_practice=False, is_testnet=False),
            replace(FACTS, is_practice=False, is_testnet=False),
        )
    ]
    assert len(set(captions)) == 4
