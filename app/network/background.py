"""Work that runs beside the body of a `with`."""

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
