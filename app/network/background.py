"""Work that runs beside the body of a `with`, and ends with it."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager


@asynccontextmanager
async def running_beside(work: Coroutine[None, None, None]) -> AsyncIterator[None]:
    """Run `work` while inside, then cancel it and wait for its end.

    An error of the body comes out as it is. If `work` fails, the body is cancelled and the failure
    comes out in a group.
    """
    failure: Exception | None = None
    try:
        async with asyncio.TaskGroup() as tasks:
            task = tasks.create_task(work)
            try:
                yield
            except Exception as error:
                failure = error
                raise
            finally:
                task.cancel()
    except BaseExceptionGroup:
        if failure is None:
            raise
        raise failure from failure.__cause__


@asynccontextmanager
async def passing_tasks() -> AsyncIterator[asyncio.TaskGroup]:
    """Offer a group whose tasks end with the body: what still runs then is cancelled.

    If one fails, the body is cancelled and the failure comes out in a group.
    """
    opened: asyncio.Future[asyncio.TaskGroup] = asyncio.get_running_loop().create_future()
    async with running_beside(_hold_open(opened)):
        yield await opened


async def _hold_open(opened: asyncio.Future[asyncio.TaskGroup]) -> None:
    async with asyncio.TaskGroup() as tasks:
        opened.set_result(tasks)
        await asyncio.Event().wait()
