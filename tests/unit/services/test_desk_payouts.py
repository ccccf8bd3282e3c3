import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from app.services import desk_payouts
from app.services.desk_payouts import PayoutKeeper, Tell
from app.services.joined import Joined
from app.ton.chain import ChainUnavailableError
from tests.unit.services.desk_parts import joined, settle

if TYPE_CHECKING:
    from app.services.payout_rounds import News

pytestmark = pytest.mark.asyncio


class Story:
    """Rounds that only say for whom they run."""

    def __init__(self) -> None:
        self.payers: list[str | None] = []
        self.ended = 0
        self.errors: list[Exception] = []
        self.news: list[News] = []
        self.keeper: PayoutKeeper[str] = PayoutKeeper(self._make, self.news.append)

    @asynccontextmanager
    async def _make(self, _: Joined, payer: str | None, __: Tell) -> AsyncIterator["Story"]:
        self.payers.append(payer)
        if self.errors:
            raise self.errors.pop()
        try:
            yield self
        finally:
            self.ended += 1

    async def run(self) -> None:
        await asyncio.Event().wait()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        async with asyncio.timeout(5), asyncio.TaskGroup() as group:
            task = group.create_task(self.keeper.run(joined(None)))
            await settle()
            yield
            task.cancel()


async def test_rounds_go_on_with_the_wallet_that_is_open() -> None:
    story = Story()
    async with story.running():
        assert story.payers == [None]
        story.keeper.set_payer("wallet")
        await settle()
        assert (story.payers, story.ended) == ([None, "wallet"], 1)
        story.keeper.begin_anew()
        await settle()
        story.keeper.set_payer(None)
        await settle()
        assert story.payers == [None, "wallet", "wallet", None]
    assert story.ended == 4
    assert story.news == []


async def test_what_cannot_be_begun_is_told_and_tried_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(desk_payouts, "RETRY_S", 0.0)
    story = Story()
    story.errors = [ChainUnavailableError("it is silent")]
    async with story.running():
        assert story.payers == [None, None]
        assert [news.kind for news in story.news] == ["payout_problem"]
        assert "it is silent" in story.news[0].text
