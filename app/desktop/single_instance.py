"""One running program for each user: it takes orders from all later starts."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import ExitStack, asynccontextmanager, suppress
from pathlib import Path

import msgspec

from app.desktop.doors import Door, Stranger, Streams, system_door
from app.desktop.instance_lock import AlreadyRunningError, instance_lock, is_locked
from app.desktop.orders import (
    LONGEST_ANSWER,
    Answer,
    NoAnswerError,
    NotRunningError,
    Order,
    OrderRefusedError,
)
from app.domain.errors import AppError

MOST_CONNECTIONS = 8
IDLE_LIMIT_S = 10.0
"""A connection that says nothing for so long is closed."""

ANSWER_LIMIT_S = 30.0
START_PATIENCE_S = 3.0
"""How long the door of a program that has just begun may stay shut."""

_KNOCK_EVERY_S = 0.05
_LOCK_EVERY_S = 0.02
_LOCK_TRIES = 8

_log = logging.getLogger(__name__)

Servant = Callable[[Order], Awaitable[Answer]]


@asynccontextmanager
async def single_instance(
    folder: Path, servant: Servant, door: Door | None = None
) -> AsyncIterator[None]:
    """Be the one running program of `folder`; meanwhile `servant` carries out orders.

    Raises:
        AlreadyRunningError: there is one already; `ask_running` reaches it.
        OSError: the lock or the door cannot be made.
    """
    failure: Exception | None = None
    with ExitStack() as stack:
        await _take_lock(stack, folder)
        async with asyncio.TaskGroup() as tasks:
            house = _House(door or system_door(folder), servant, tasks)
            server = await house.open()
            try:
                yield
            except Exception as error:  # noqa: BLE001 - leaves the group as itself, not in a group
                failure = error
            finally:
                server.close()
                house.close()
    if failure is not None:
        raise failure


async def _take_lock(stack: ExitStack, folder: Path) -> None:
    """Take the lock; a command that only looks whether it is held has it for a moment."""
    for _ in range(_LOCK_TRIES - 1):
        with suppress(AlreadyRunningError):
            stack.enter_context(instance_lock(folder))
            return
        await asyncio.sleep(_LOCK_EVERY_S)
    stack.enter_context(instance_lock(folder))


class _House:
    """Serves everybody who is let in."""

    def __init__(self, door: Door, servant: Servant, tasks: asyncio.TaskGroup) -> None:
        self._door = door
        self._servant = servant
        self._tasks = tasks
        self._guests: set[asyncio.Task[None]] = set()

    async def open(self) -> asyncio.Server:
        return await self._door.open(self._welcome)

    def close(self) -> None:
        for guest in self._guests:
            guest.cancel()

    def _welcome(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if len(self._guests) >= MOST_CONNECTIONS:
            writer.close()
            return
        guest = self._tasks.create_task(self._serve(reader, writer))
        self._guests.add(guest)
        guest.add_done_callback(self._guests.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(IDLE_LIMIT_S):
                await self._door.admit(reader, writer)
            while line := await _next_line(reader):
                writer.write(msgspec.json.encode(await self._carry_out(line)) + b"\n")
                await writer.drain()
        except TimeoutError:
            _log.info("A local connection was closed: it was silent.")
        except (Stranger, OSError) as error:
            _log.info("A local connection was closed: %s.", error)
        finally:
            writer.close()

    async def _carry_out(self, line: bytes) -> Answer:
        try:
            order = msgspec.json.decode(line, type=Order)
        except msgspec.DecodeError:
            return Answer(error="this is no order that this version understands")
        try:
            return await self._servant(order)
        except AppError as error:
            return Answer(error=f"{error.title}: {error}", hint=error.hint)
        except Exception:  # noqa: BLE001 - a bug in one order must not end the program that shares
            _log.exception("The order %s failed.", order.command)
            return Answer(error="the program failed at this; its log says more")


async def _next_line(reader: asyncio.StreamReader) -> bytes:
    """Return a line, nothing at the end or when it is too long."""
    try:
        async with asyncio.timeout(IDLE_LIMIT_S):
            return await reader.readuntil()
    except (asyncio.IncompleteReadError, asyncio.LimitOverrunError):
        return b""


async def ask_running(
    folder: Path,
    order: Order,
    door: Door | None = None,
    *,
    answer_limit_s: float = ANSWER_LIMIT_S,
    patience_s: float = START_PATIENCE_S,
) -> dict[str, object]:
    """Have the running program of `folder` carry out an order; return what it says.

    Raises:
        NotRunningError: there is none.
        NoAnswerError: there is one, and it does not answer in time.
        OrderRefusedError: it could not do it, and says why.
    """
    if not await asyncio.to_thread(is_locked, folder):
        raise NotRunningError("no copy of it is open")
    try:
        streams = await _knock(door or system_door(folder), patience_s)
        async with asyncio.timeout(answer_limit_s):
            answer = await _ask(streams, order)
    except TimeoutError as error:
        raise NoAnswerError(f"it took the order and was silent for {answer_limit_s:g} s") from error
    except (OSError, EOFError, Stranger, msgspec.DecodeError) as error:
        raise NoAnswerError("it is there, but did not take the order") from error
    if answer.result is None:
        raise OrderRefusedError(answer.error, hint=answer.hint)
    return answer.result


async def _knock(door: Door, patience_s: float) -> Streams:
    clock = asyncio.get_running_loop().time
    deadline = clock() + patience_s
    while True:
        try:
            return await door.knock()
        except (FileNotFoundError, ConnectionRefusedError):
            if clock() >= deadline:
                raise
        await asyncio.sleep(_KNOCK_EVERY_S)


async def _ask(streams: Streams, order: Order) -> Answer:
    reader, writer = streams
    try:
        writer.write(msgspec.json.encode(order) + b"\n")
        await writer.drain()
        line = await reader.readuntil()
    except asyncio.LimitOverrunError as error:
        raise EOFError(f"an answer of more than {LONGEST_ANSWER} bytes") from error
    finally:
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()
    return msgspec.json.decode(line, type=Answer)
