"""The node: ledger, engine and proxies together, started in order and stopped in reverse."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from app.domain.network import NetworkDescription
from app.engine.engine import Engine
from app.network.proxy_pool import ProxyPool
from app.network.worker_types import PaymentSink, QueryHandler
from app.services.accounting import Accounting
from app.services.intake import Intake
from app.services.sharing import Sharing
from app.storage.ledger import Ledger

PoolFactory = Callable[[QueryHandler, PaymentSink], ProxyPool]


@dataclass(frozen=True, slots=True)
class NodeParts:
    """What a node is made of, not yet started."""

    network: NetworkDescription
    ledger: AbstractAsyncContextManager[Ledger]
    engine: AbstractAsyncContextManager[Engine]
    make_pool: PoolFactory


@dataclass(frozen=True, slots=True)
class Node:
    """A running node."""

    network: NetworkDescription
    ledger: Ledger
    engine: Engine
    sharing: Sharing
    accounting: Accounting
    pool: ProxyPool
    intake: Intake


@asynccontextmanager
async def running_node(
    parts: NodeParts, *, is_open: bool = True, is_loaded: bool = True
) -> AsyncIterator[Node]:
    """Share this machine while inside; jobs are taken only while the engine is healthy.

    Unless `is_open` none are taken at first, and unless `is_loaded` the engine is not either.

    Raises:
        AppError: the ledger cannot be used or the engine cannot be started.
    """
    async with AsyncExitStack() as stack:
        ledger = await stack.enter_async_context(parts.ledger)
        engine = await stack.enter_async_context(parts.engine)
        if is_loaded:
            await engine.wait_healthy()
        else:
            await engine.suspend()
        accounting = Accounting(ledger, parts.network)
        sharing = Sharing(engine, accounting)
        pool = parts.make_pool(sharing, accounting)
        intake = Intake(engine, pool, is_open=is_open)
        tasks = await stack.enter_async_context(asyncio.TaskGroup())
        running = [tasks.create_task(pool.run()), tasks.create_task(intake.run())]
        try:
            yield Node(parts.network, ledger, engine, sharing, accounting, pool, intake)
        finally:
            for task in running:
                task.cancel()
