"""The proxy's view of who is connected, and of the queries between them."""

from dataclasses import dataclass, field
from typing import Protocol

from app.localnet.account import Account
from app.localnet.client_budget import ClientBudget
from app.localnet.client_query import ClientQuery, ReplyForm
from app.localnet.clock import Cancellable
from app.localnet.worker_choice import QueryTimes
from app.protocol.tl import TlObject


class Mailbox(Protocol):
    """Takes messages for a peer without waiting; dropped once the peer is gone."""

    def post(self, message: TlObject, payload_bytes: int = 0) -> None:
        """Queue a message; `payload_bytes` is the size of the part that matters for memory."""

    @property
    def is_congested(self) -> bool:
        """So much is queued that nothing large should be added."""


@dataclass(slots=True, eq=False)
class ConnectedWorker:
    """A worker's ready connection; `coefficient` in thousandths, `limit` in queries at once."""

    connection_id: int
    account: Account
    mailbox: Mailbox
    model: str
    base_model: str
    coefficient: int
    limit: int
    version: int
    is_disabled: bool
    queries: dict[bytes, "RunningQuery"] = field(default_factory=dict)
    query_times: QueryTimes = field(default_factory=QueryTimes)
    jobs_done: int = 0
    jobs_failed: int = 0

    @property
    def running(self) -> int:
        """Queries it is answering now."""
        return len(self.queries)

    @property
    def is_free(self) -> bool:
        """One more query fits."""
        return self.running < self.limit and not self.mailbox.is_congested


@dataclass(slots=True, eq=False)
class ConnectedClient:
    """A client's ready connection."""

    connection_id: int
    account: Account
    budget: ClientBudget
    mailbox: Mailbox
    version: int
    queries: dict[bytes, "RunningQuery"] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class RunningQuery:
    """One query; `deadline` and `dispatched` in monotonic, `started_at` in unix seconds."""

    id: bytes
    query: ClientQuery
    form: ReplyForm
    client: ConnectedClient
    reservation: int
    deadline: float
    started_at: float
    alarm: Cancellable | None = None
    worker: ConnectedWorker | None = None
    dispatched: float = 0.0
    has_answer: bool = False
