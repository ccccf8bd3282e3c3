from pathlib import Path

import pytest

from app.domain.payouts import RelayEnd, RelayFate
from app.services.relays_under_way import relays_under_way
from app.storage.payouts import Relay, open_payouts
from tests.unit.services.payout_story import MESSAGE, PROXY, QUERY, WORKER

pytestmark = pytest.mark.asyncio
RELAY = Relay("test", PROXY.raw, WORKER.raw, QUERY, 500, MESSAGE)


async def test_relays_are_under_way_until_they_have_ended(tmp_path: Path) -> None:
    file = tmp_path / "ledger.sqlite"
    async with open_payouts(file) as book:
        await book.begin(RELAY)
        assert await relays_under_way([tmp_path / "none.sqlite", file]) == [MESSAGE]
        await book.end(RELAY, RelayEnd(RelayFate.EXPIRED))
        assert await relays_under_way([file]) == []
    assert not (tmp_path / "none.sqlite").exists()


async def test_a_ledger_that_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "ledger.sqlite"
    file.write_bytes(b"not a ledger" * 1000)
    assert await relays_under_way([file]) == []
