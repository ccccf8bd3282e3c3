"""The local network at one moment, as plain data for commands and tests."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.localnet.account import Account, AccountKind
from app.localnet.office import Office
from app.localnet.peers import ConnectedClient, ConnectedWorker


@dataclass(frozen=True, slots=True)
class WorkerStatus:
    """A worker that is connected; `coefficient` in thousandths, `limit` in queries at once."""

    owner: str
    model: str
    coefficient: int
    running: int
    limit: int
    is_disabled: bool
    jobs_done: int
    jobs_failed: int


@dataclass(frozen=True, slots=True)
class ClientStatus:
    """A client that is connected; `available_tokens` is what it may still reserve."""

    owner: str
    running: int
    available_tokens: int


@dataclass(frozen=True, slots=True)
class AccountStatus:
    """Counters of an owner in adjusted tokens, and what the signed ones are worth in nanotons."""

    kind: AccountKind
    owner: str
    contract: str
    max_tokens: int
    saved_tokens: int
    signed_tokens: int
    signed_nanotons: int


@dataclass(frozen=True, slots=True)
class NetworkStatus:
    """Who is there, what is going on, and what happened since the start."""

    workers: tuple[WorkerStatus, ...]
    clients: tuple[ClientStatus, ...]
    accounts: tuple[AccountStatus, ...]
    running: int
    waiting: int
    answered: int
    failed: int
    refused: int
    tokens: int
    unsound_reports: int
    late_answers: int


def network_status(offices: Sequence[Office]) -> NetworkStatus:
    """Take a picture of the proxy: its present contract first, then those that are being left."""
    tally = offices[0].switchboard.tally
    workers = [worker for office in offices for worker in office.switchboard.workers]
    accounts = (
        _account(account, office)
        for office in offices
        for kind in AccountKind
        for account in office.bookkeeper.accounts(kind)
    )
    return NetworkStatus(
        workers=tuple(_worker(worker) for worker in workers),
        clients=tuple(_client(client) for office in offices for client in office.clients),
        accounts=tuple(accounts),
        running=sum(worker.running for worker in workers),
        waiting=sum(office.switchboard.waiting for office in offices),
        answered=tally.answered,
        failed=tally.failed,
        refused=tally.refused,
        tokens=tally.tokens,
        unsound_reports=tally.unsound_reports,
        late_answers=tally.late_answers,
    )


def _worker(worker: ConnectedWorker) -> WorkerStatus:
    return WorkerStatus(
        owner=worker.account.owner.to_text(),
        model=worker.model,
        coefficient=worker.coefficient,
        running=worker.running,
        limit=worker.limit,
        is_disabled=worker.is_disabled,
        jobs_done=worker.jobs_done,
        jobs_failed=worker.jobs_failed,
    )


def _client(client: ConnectedClient) -> ClientStatus:
    return ClientStatus(
        owner=client.account.owner.to_text(),
        running=len(client.queries),
        available_tokens=client.budget.available(client.account.max_tokens),
    )


def _account(account: Account, office: Office) -> AccountStatus:
    root = office.rules.root
    is_worker = account.kind is AccountKind.WORKER
    price = root.worker_fee_per_token if is_worker else root.price_per_token
    return AccountStatus(
        kind=account.kind,
        owner=account.owner.to_text(),
        contract=account.contract.to_text(),
        max_tokens=account.max_tokens,
        saved_tokens=account.saved_tokens,
        signed_tokens=account.signed_tokens,
        signed_nanotons=account.signed_tokens * price,
    )
