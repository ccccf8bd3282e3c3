import asyncio

import pytest

from app.gateway import credit_line as module
from app.gateway.credit_line import CreditLine
from tests.unit.network.support import settle

pytestmark = pytest.mark.asyncio


async def test_each_end_lets_one_try_the_first_first() -> None:
    line = CreditLine()
    tried: list[int] = []

    async def wait(number: int) -> None:
        await line.wait()
        tried.append(number)

    async with asyncio.TaskGroup() as tasks:
        for number in range(3):
            tasks.create_task(wait(number))
        await settle()
        for count in range(3):
            assert tried == list(range(count))
            line.advance()
            await settle()
    line.advance()
    assert tried == [0, 1, 2]


async def test_who_leaves_the_line_is_not_called() -> None:
    line = CreditLine()
    async with asyncio.TaskGroup() as tasks:
        leaves = tasks.create_task(line.wait())
        stays = tasks.create_task(line.wait())
        await settle()
        leaves.cancel()
        await settle()
        line.advance()
        await settle()
        assert stays.done()


async def test_nobody_waits_forever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "POLL_S", 0.0)
    line = CreditLine()
    await line.wait()
    assert not line._waiting
