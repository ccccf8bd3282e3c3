import asyncio
import csv
import io
from dataclasses import replace

import pytest

from app.domain.money import NanoTon
from app.ton.cells import CellBuilder
from app.ton.cocoon_ops import Op
from app.wallet.history import (
    CSV_COLUMNS,
    PAGE_SIZE,
    EntryKind,
    HistoryEntry,
    entries_of,
    fee_of,
    read_history,
    read_some,
    write_csv,
)
from tests.chain_cells import internal_message
from tests.chain_story import ChainStory, StoryClient
from tests.unit.wallet.payment_values import (
    COIN,
    FEE_ONLY,
    OWN,
    RECEIVED,
    SENT,
    SOMEBODY,
    message,
)


def test_coins_that_came() -> None:
    (entry,) = entries_of(RECEIVED)
    assert (entry.kind, entry.amount, entry.fee) == (EntryKind.RECEIVED, COIN, 7)
    assert (entry.counterparty, entry.comment, entry.note) == (SOMEBODY, "rent", "")
    assert (entry.lt, entry.transaction, entry.at_utc) == (10, RECEIVED.hash, RECEIVED.at_utc)


def test_coins_that_went_and_their_whole_fee() -> None:
    (entry,) = entries_of(SENT)
    assert (entry.kind, entry.counterparty, entry.comment) == (EntryKind.SENT, SOMEBODY, "for you")
    assert entry.fee == fee_of(SENT) == 107


def test_a_transaction_without_coins_is_its_fee() -> None:
    (entry,) = entries_of(FEE_ONLY)
    assert (entry.kind, entry.amount, entry.fee, entry.note) == (EntryKind.FEE, 0, 7, "failed")
    (fine,) = entries_of(replace(FEE_ONLY, is_success=True))
    assert not fine.note


def test_several_movements_bear_the_fee_once() -> None:
    both = replace(RECEIVED, out_messages=(message(OWN, SOMEBODY), message(OWN, None, 0)))
    received, sent = entries_of(both)
    assert (received.kind, sent.kind) == (EntryKind.RECEIVED, EntryKind.SENT)
    assert (received.fee, sent.fee) == (207, 0)


@pytest.mark.parametrize(
    ("op", "note"), [(Op.OWNER_PAYMENT, "payout"), (Op.EXCESSES, "change"), (0x12345678, "")]
)
def test_what_contracts_send_has_a_name(op: int, note: str) -> None:
    body = CellBuilder().uint(op, 32).uint(1, 64).cell()
    (entry,) = entries_of(replace(RECEIVED, in_message=message(SOMEBODY, OWN, body=body)))
    assert (entry.note, entry.comment) == (note, "")


def test_coins_that_came_back() -> None:
    back = message(SOMEBODY, OWN, is_bounced=True, comment="ignored")
    (entry,) = entries_of(replace(RECEIVED, in_message=back))
    assert (entry.note, entry.comment) == ("bounced", "")


def told(count: int) -> StoryClient:
    story = ChainStory()
    for number in range(count):
        story.happens(OWN, in_message=internal_message(SOMEBODY, OWN, NanoTon(number + 1)))
    return StoryClient(story)


async def everything(client: StoryClient) -> list[HistoryEntry]:
    return [entry async for entry in read_history(client, OWN)]


@pytest.mark.parametrize("count", [0, 1, PAGE_SIZE, PAGE_SIZE + 1, 3 * PAGE_SIZE])
def test_all_pages_without_gaps(count: int) -> None:
    amounts = [entry.amount for entry in asyncio.run(everything(told(count)))]
    assert amounts == list(range(count, 0, -1))


def test_a_page_and_the_one_after_it() -> None:
    client = told(10)
    first = asyncio.run(read_some(client, OWN, limit=4))
    assert [entry.amount for entry in first] == [10, 9, 8, 7]
    place = (first[-1].lt, first[-1].transaction)
    rest = asyncio.run(read_some(client, OWN, limit=100, before=place))
    assert [entry.amount for entry in rest] == [6, 5, 4, 3, 2, 1]


def test_csv_can_be_read_back_and_is_harmless_in_a_table() -> None:
    entries = [
        replace(entries_of(RECEIVED)[0], comment=text)
        for text in ('a "b", c', "=1+1", "@sum", "two\nlines", "-1")
    ]
    target = io.StringIO()
    write_csv([*entries, *entries_of(FEE_ONLY)], target, testnet=False)
    rows = list(csv.reader(io.StringIO(target.getvalue())))
    assert all(len(row) == len(CSV_COLUMNS) for row in rows)
    comments = [row[CSV_COLUMNS.index("comment")] for row in rows]
    assert comments == ['a "b", c', "'=1+1", "'@sum", "two lines", "'-1", ""]
    assert rows[0][:4] == ["2023-11-14T22:13:20+00:00", "received", "1000000000", "7"]
    assert rows[0][4] == SOMEBODY.to_text()
