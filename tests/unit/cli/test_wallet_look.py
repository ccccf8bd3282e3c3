import sys
from dataclasses import replace

import pytest

from app.cli.wallet_look import (
    balance_json,
    cursor_of,
    entry_line,
    history_json,
    qr_code,
)
from app.wallet.history import entries_of
from tests.chain_story import ChainStory
from tests.unit.wallet.payment_values import FEE_ONLY, OWN, PAYMENT, RECEIVED, SAVED, SENT, SOMEBODY


def test_entries_for_a_person() -> None:
    (received,), (sent,), (fee,) = map(entries_of, (RECEIVED, SENT, FEE_ONLY))
    line = entry_line(received, SAVED)
    assert line.startswith("2023-11-14 22:13              +1 TON  from ")
    assert line.endswith('fee 0.000000007 TON, "rent"')
    assert f"-1 TON  to {SOMEBODY.to_text()}" in entry_line(sent, SAVED)
    assert entry_line(fee, SAVED).endswith("only a fee  fee 0.000000007 TON, failed")


def test_a_comment_stays_on_its_line() -> None:
    (entry,) = entries_of(RECEIVED)
    line = entry_line(replace(entry, comment="a\n2023-01-01  +9 TON\r\tb"), SAVED)
    assert '"a 2023-01-01 +9 TON b"' in line
    assert "\n" not in line


def test_history_with_stable_names() -> None:
    entries = [*entries_of(RECEIVED), *entries_of(FEE_ONLY)]
    content = history_json(entries, SAVED)
    assert content["next_before"] == cursor_of(entries[-1]) == f"30:{FEE_ONLY.hash.hex()}"
    found = content["entries"]
    assert isinstance(found, list)
    first, second = found
    assert first == {
        "kind": "received",
        "amount_nanoton": 10**9,
        "fee_nanoton": 7,
        "counterparty": SOMEBODY.to_text(),
        "comment": "rent",
        "note": "",
        "at_utc": 1_700_000_000,
        "lt": 10,
        "transaction": RECEIVED.hash.hex(),
    }
    assert second["counterparty"] is None
    assert history_json([], SAVED)["next_before"] is None


def test_a_balance_with_stable_names() -> None:
    state = ChainStory().state(OWN)
    quiet = balance_json(SAVED, state, None)
    assert (quiet["balance_nanoton"], quiet["status"], quiet["in_flight"]) == (
        0,
        "uninitialized",
        None,
    )
    busy = balance_json(SAVED, state, PAYMENT)
    assert busy["in_flight"] == {
        "message": PAYMENT.hash.hex(),
        "recipient": SOMEBODY.to_text(),
        "amount_nanoton": 10**9,
        "seqno": 3,
        "valid_until": PAYMENT.valid_until,
    }


class Terminal:
    def __init__(self, encoding: str | None) -> None:
        self.encoding = encoding


@pytest.mark.parametrize(
    ("encoding", "is_drawn"), [("utf-8", True), ("cp1252", False), (None, False)]
)
def test_a_code_is_drawn_where_it_can_be(
    monkeypatch: pytest.MonkeyPatch, encoding: str | None, is_drawn: bool
) -> None:
    pytest.importorskip("segno")
    monkeypatch.setattr("sys.stdout", Terminal(encoding))
    assert bool(qr_code("ton://transfer/UQ")) is is_drawn


def test_without_the_library_there_is_no_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", Terminal("utf-8"))
    monkeypatch.setitem(sys.modules, "segno", None)
    assert not qr_code("ton://transfer/UQ")
