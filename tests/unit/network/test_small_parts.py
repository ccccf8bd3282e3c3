"""Changes, the standing and words of peers."""

import asyncio

import pytest

from app.network.changes import Changes
from app.network.peer_text import shown
from app.network.standing import Standing
from tests.unit.network.support import settle


@pytest.mark.asyncio
async def test_a_change_wakes_all_who_wait() -> None:
    changes = Changes()
    async with asyncio.TaskGroup() as group:
        waiting = [group.create_task(changes.beyond(0)) for _ in range(3)]
        await settle()
        assert not any(task.done() for task in waiting)
        changes.notify()
    assert [task.result() for task in waiting] == [1, 1, 1]


@pytest.mark.asyncio
async def test_who_comes_late_does_not_wait() -> None:
    changes = Changes()
    changes.notify()
    changes.notify()
    assert await changes.beyond(0) == 2


def test_jobs_are_counted_up_to_the_limit() -> None:
    standing = Standing(coefficient=1, max_active_requests=2, is_enabled=True)
    assert [standing.begin_job() for _ in range(3)] == [True, True, False]
    standing.end_job()
    assert standing.begin_job()


def test_while_sessions_are_replaced_each_half_has_its_jobs() -> None:
    standing = Standing(coefficient=1, max_active_requests=2, is_enabled=True)
    standing.shares = 2
    assert [standing.begin_job() for _ in range(5)] == [True, True, True, True, False]
    standing.shares = 1
    standing.end_job()
    assert not standing.begin_job()


def test_only_real_changes_are_told() -> None:
    standing = Standing(coefficient=1, max_active_requests=2, is_enabled=True)
    standing.set_enabled(True)
    standing.set_coefficient(1)
    assert standing.changes.count == 0
    standing.set_enabled(False)
    standing.set_coefficient(2)
    assert standing.changes.count == 2


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("plain", "plain"),
        ("a\nb\x1b[0m\u202ec\0", "a b [0m c "),
        ("x" * 11, "x" * 9 + "…"),
        ("x" * 10, "x" * 10),
        ("", ""),
    ],
)
def test_words_of_peers_are_short_and_printable(text: str, clean: str) -> None:
    assert shown(text, limit=10) == clean
