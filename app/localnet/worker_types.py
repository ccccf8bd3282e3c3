"""What clients see of the workers."""

from app.localnet.peers import ConnectedWorker
from app.localnet.worker_pool import WorkerPool
from app.protocol.messages import (
    ClientWorkerInstanceV2,
    ClientWorkerType,
    ClientWorkerTypes,
    ClientWorkerTypesV2,
    ClientWorkerTypeV2,
)

NO_COEFFICIENT = 2**31 - 1
"""Upstream's first list has this value at the end of every model's prices."""


def worker_types(pool: WorkerPool) -> ClientWorkerTypes:
    """Return the older list: per model a summary of all workers, disabled ones too."""
    return ClientWorkerTypes(tuple(_summary(name, workers) for name, workers in pool.models()))


def worker_types_v2(pool: WorkerPool) -> ClientWorkerTypesV2:
    """Return the newer list: per model its enabled workers, cheapest first.

    Models whose workers have all left stay in the list, with nobody.
    """
    return ClientWorkerTypesV2(
        tuple(ClientWorkerTypeV2(name, _instances(workers)) for name, workers in pool.models())
    )


def _summary(name: str, workers: list[ConnectedWorker]) -> ClientWorkerType:
    prices = [*sorted(worker.coefficient for worker in workers), NO_COEFFICIENT]
    return ClientWorkerType(name, len(workers), prices[0], prices[len(prices) // 2], prices[-1])


def _instances(workers: list[ConnectedWorker]) -> tuple[ClientWorkerInstanceV2, ...]:
    enabled = sorted(
        (worker for worker in workers if not worker.is_disabled),
        key=lambda worker: worker.coefficient,
    )
    return tuple(
        ClientWorkerInstanceV2(0, worker.coefficient, worker.running, worker.limit)
        for worker in enabled
    )
