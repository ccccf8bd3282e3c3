"""The node: ledger, engine and proxies together, started in order and stopped in reverse."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from app.domain.network import NetworkDescription
from app.engine.engine import Engine
from app.network.proxy_pool import ProxyPool
from app.network.worker_types import PaymentSink, QueryHandler
from app.services.accounting import Accounting
from app.services.intake import Intake
from app.services.node_identity import NodeIdentity
from app.services.receipts import Receipts
from app.services.sharing import JobBook, Sharing
from app.storage.ledger import Ledger
from app.storage.receipt_files import ReceiptFiles

PoolFactory = Callable[[QueryHandler, PaymentSink], ProxyPool]


@dataclass(frozen=True, slots=True)
class NodeParts:
    """What a node is made of, not yet started; with the last two it signs receipts."""

    network: NetworkDescription
    ledger: AbstractAsyncContextManager[Ledger]
    engine: AbstractAsyncContextManager[Engine]
    make_pool: PoolFactory
    identity: NodeIdentity | None = None
    receipts_folder: Path | None = None


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
        book, files = _book(parts, accounting)
        sharing = Sharing(engine, book)
        pool = parts.make_pool(sharing, accounting)
        intake = Intake(engine, pool, is_open=is_open)
        tasks = await stack.enter_async_context(asyncio.TaskGroup())
        running = [tasks.create_task(part.run()) for part in (pool, intake, files) if part]
        try:
            yield Node(parts.network, ledger, engine, sharing, accounting, pool, intake)
        finally:
            for task in running:
                task.cancel()


def _book(parts: NodeParts, accounting: Accounting) -> tuple[JobBook, ReceiptFiles | None]:
    """Return where jobs are written down: with an identity and a folder also as receipts."""
    identity, folder = parts.identity, parts.receipts_folder
    if identity is None or folder is None:
        return accounting, None
    files = ReceiptFiles(folder)
    certify = identity.certify
    receipts = Receipts(accounting, files, parts.network, identity.key, lambda: certify.facts)
    return receipts, files
