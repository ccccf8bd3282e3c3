import asyncio
from contextlib import suppress

import pytest

from app.network.errors import SessionEndedError, SessionError
from app.network.tasks import raise_if_cancelled, session_error


def test_the_first_cause_stands_for_all() -> None:
    first = SessionEndedError("one.")
    group = ExceptionGroup("", [ExceptionGroup("", [first]), SessionEndedError("two.")])
    assert session_error(group) is first


@pytest.mark.parametrize("bug", [ValueError("bug"), KeyError("bug")])
def test_a_bug_is_never_hidden(bug: Exception) -> None:
    group = ExceptionGroup("", [SessionEndedError("one."), bug])
    assert session_error(group) is group


async def _fails_when_stopped() -> None:
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        raise SessionError("hung up") from None


async def _goes_on_after_errors() -> None:
    while True:
        with suppress(BaseExceptionGroup):
            async with asyncio.TaskGroup() as group:
                group.create_task(_fails_when_stopped())
        raise_if_cancelled()


@pytest.mark.asyncio
async def test_a_cancellation_behind_an_error_is_not_lost() -> None:
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        task = group.create_task(_goes_on_after_errors())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
    assert task.cancelled()


@pytest.mark.asyncio
async def test_nothing_happens_to_a_task_that_was_not_cancelled() -> None:
    raise_if_cancelled()
