"""The workers that are ready, by the model that clients ask for."""

from collections.abc import Iterator

from app.localnet.peers import ConnectedWorker
from app.localnet.refusal import RefusedError
from app.protocol.error_codes import ErrorCode

MAX_KNOWN_MODELS = 1000
"""Names of models whose workers have all left are remembered up to this many."""


class WorkerPool:
    """The ready workers by base model name, in the order in which they connected."""

    def __init__(self) -> None:
        self._by_model: dict[str, dict[int, ConnectedWorker]] = {}

    def add(self, worker: ConnectedWorker) -> None:
        """Take in a worker whose handshake is complete."""
        workers = self._by_model.pop(worker.base_model, {})
        workers[worker.connection_id] = worker
        self._by_model[worker.base_model] = workers
        self._forget_empty()

    def remove(self, worker: ConnectedWorker) -> None:
        """Let a worker go; its model stays known."""
        self._by_model.get(worker.base_model, {}).pop(worker.connection_id, None)

    def of_model(self, base_model: str) -> list[ConnectedWorker]:
        """Return the workers of a model, enabled or not.

        Raises:
            RefusedError: no worker ever offered it.
        """
        if base_model not in self._by_model:
            raise RefusedError(ErrorCode.PROTOVIOLATION, f"unknown model {base_model}")
        return self.known(base_model)

    def known(self, base_model: str) -> list[ConnectedWorker]:
        """Return the same, nobody for a model that was never offered."""
        return list(self._by_model.get(base_model, {}).values())

    def models(self) -> Iterator[tuple[str, list[ConnectedWorker]]]:
        """Yield every known model with its workers, also when there are none."""
        for name, workers in self._by_model.items():
            yield name, list(workers.values())

    def __iter__(self) -> Iterator[ConnectedWorker]:
        for workers in self._by_model.values():
            yield from workers.values()

    def _forget_empty(self) -> None:
        if len(self._by_model) > MAX_KNOWN_MODELS:
            empty = [name for name, workers in self._by_model.items() if not workers]
            for name in empty[: len(self._by_model) - MAX_KNOWN_MODELS]:
                del self._by_model[name]
