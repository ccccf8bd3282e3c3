"""A network that this computer has joined, and how it is to begin there."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.network import NetworkDescription, RootConfig
from app.services.money_today import TodaysBooks
from app.services.node import Node


@dataclass(frozen=True, slots=True)
class NodeStart:
    """How a node begins: whether jobs are let in, whether the engine is loaded, jobs at once.

    Unless `uses_gpu` the engine calculates on the processor even if there is a card. Unless
    `accepts_less_protection` it gets no job where its sandbox lacks something.
    """

    is_open: bool = True
    is_loaded: bool = True
    max_jobs: int = 8
    uses_gpu: bool = True
    accepts_less_protection: bool = False


@dataclass(frozen=True, slots=True)
class Joined:
    """A network, and the node that shares on it; without a node it is only looked at."""

    network: NetworkDescription
    is_practice: bool = False
    node: Node | None = None
    books: TodaysBooks | None = None
    ledger_file: Path | None = None
    slots: int = 0

    @property
    def root(self) -> RootConfig:
        """What the root contract said last; who only looks on knows what it said at first."""
        return self.network.root if self.node is None else self.node.pool.root
