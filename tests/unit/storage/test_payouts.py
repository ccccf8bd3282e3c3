import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.money import NanoTon
from app.domain.payouts import PaidTotals, Payout, RelayEnd, RelayFate
from app.storage.payouts import PayoutInFlightError, Relay, open_payouts
from app.ton.address import Address
from app.ton.message_fate import SentMessage

pytestmark = pytest.mark.asyncio
WALLET = Address(0, bytes(32))
MESSAGE = SentMessage(WALLET, b"message", bytes(32), 1_800_000_000, 2**60)
RELAY = Relay("net", "0:aa", "0:bb", 2**64 - 1, 500, MESSAGE)
PAYOUT = Payout(bytes(32), 7, "net", "0:aa", "0:bb", 2**64 - 1, 500, NanoTon(9), 1_800_000_000)


def another(relay: Relay, number: int) -> Relay:
    return replace(relay, message=replace(relay.message, hash=bytes([number]) * 32))


async def test_what_is_in_flight_is_there_after_reopening(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    async with open_payouts(path) as book:
        await book.begin(RELAY)
    async with open_payouts(path) as book:
        assert await book.open_relays() == [RELAY]
        assert await book.end_of(RELAY) is None
        end = RelayEnd(RelayFate.PAID, NanoTon(3), NanoTon(4))
        await book.end(RELAY, end)
        await book.end(RELAY, RelayEnd(RelayFate.EXPIRED))
        assert await book.end_of(RELAY) == end
        assert await book.open_relays() == []


async def test_one_message_at_a_time_for_each_worker_contract(tmp_path: Path) -> None:
    async with open_payouts(tmp_path / "ledger.sqlite") as book:
        await book.begin(RELAY)
        with pytest.raises(PayoutInFlightError, match="0:bb"):
            await book.begin(another(RELAY, 1))
        await book.begin(replace(another(RELAY, 2), worker_contract="0:cc"))
        await book.end(RELAY, RelayEnd(RelayFate.EXPIRED))
        await book.begin(another(RELAY, 1))
        with pytest.raises(PayoutInFlightError):
            await book.begin(RELAY)  # the very same message
        assert len(await book.open_relays()) == 2


async def test_a_payout_is_kept_once(tmp_path: Path) -> None:
    async with open_payouts(tmp_path / "ledger.sqlite") as book:
        assert await book.totals() == PaidTotals(0, NanoTon(0), NanoTon(0))
        assert await book.record(PAYOUT)
        assert not await book.record(replace(PAYOUT, amount=NanoTon(100)))
        newer = replace(PAYOUT, transaction=bytes([1]) * 32, lt=8)
        assert await book.record(newer)
        assert await book.payouts() == [newer, PAYOUT]
        assert await book.payouts(1) == [newer]
        await book.begin(RELAY)
        await book.end(RELAY, RelayEnd(RelayFate.PAID, NanoTon(3), NanoTon(4)))
        assert await book.totals() == PaidTotals(2, NanoTon(18), NanoTon(3))
        assert (await book.fees(0), await book.fees(1e12)) == (3, 0)


@pytest.mark.parametrize("table", ["relays", "relay_ends", "payouts"])
async def test_nothing_is_taken_back(tmp_path: Path, table: str) -> None:
    path = tmp_path / "ledger.sqlite"
    async with open_payouts(path) as book:
        await book.begin(RELAY)
        await book.end(RELAY, RelayEnd(RelayFate.PAID))
        await book.record(PAYOUT)
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - a name from above
    column = {"relays": "tokens", "relay_ends": "cost", "payouts": "amount"}[table]
    with pytest.raises(sqlite3.IntegrityError, match="never change"):
        connection.execute(f"UPDATE {table} SET {column} = 0")  # noqa: S608 - a name from above
    connection.close()
