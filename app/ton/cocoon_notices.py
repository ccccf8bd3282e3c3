"""What the network's contracts send: payments, excesses, and their reports to a proxy.

Source: cocoon-contracts, messages.tlb.
"""

from dataclasses import dataclass
from typing import TypeAlias

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellError, CellReader
from app.ton.cocoon_ops import ContractState, Op


@dataclass(frozen=True, slots=True)
class OwnerPayment:
    """A proxy's contract pays a worker's owner, who gets the message's value."""

    query_id: int


@dataclass(frozen=True, slots=True)
class Excesses:
    """What was left of the value that somebody attached to a request."""

    query_id: int


@dataclass(frozen=True, slots=True)
class PayoutRequest:
    """A signed payment on its way to a worker's contract; the signature was not checked."""

    query_id: int
    tokens: int
    worker_contract: Address
    excesses_to: Address
    is_last: bool


@dataclass(frozen=True, slots=True)
class PayoutParts:
    """How a payout is shared, in nanotons."""

    worker: NanoTon
    proxy: NanoTon
    excesses_to: Address


@dataclass(frozen=True, slots=True)
class WorkerReport:
    """A worker's contract tells the proxy's contract its state, and what to pay if anything."""

    query_id: int
    owner: Address
    state: ContractState
    tokens: int
    payout: PayoutParts | None

    def body(self) -> Cell:
        """Write it."""
        builder = CellBuilder().uint(Op.WORKER_REPORT, 32).uint(self.query_id, 64)
        builder.address(self.owner).uint(self.state, 2).uint(self.tokens, 64)
        parts = None if self.payout is None else _payout_cell(self.payout)
        return builder.optional_ref(parts).cell()


@dataclass(frozen=True, slots=True)
class ClientReport:
    """A client's contract tells the proxy's contract its state; `event` says why, unread."""

    query_id: int
    owner: Address
    state: ContractState
    balance: NanoTon
    stake: NanoTon
    tokens_used: int
    secret_hash: bytes
    event: Cell | None

    def body(self) -> Cell:
        """Write it."""
        state = CellBuilder().uint(self.state, 2).coins(self.balance).coins(self.stake)
        state.uint(self.tokens_used, 64).raw(self.secret_hash)
        builder = CellBuilder().uint(Op.CLIENT_REPORT, 32).uint(self.query_id, 64)
        return builder.address(self.owner).ref(state.cell()).optional_ref(self.event).cell()


@dataclass(frozen=True, slots=True)
class StateCommit:
    """A proxy program's note in its contract's history."""

    query_id: int
    seqno: int
    session_hash: bytes


Notice: TypeAlias = (
    OwnerPayment | Excesses | PayoutRequest | WorkerReport | ClientReport | StateCommit
)


def read_notice(body: Cell) -> Notice | None:
    """Recognise a message between the network's contracts; None for everything else."""
    try:
        fields = body.reader()
        notice = _read(fields)
        fields.finish()
    except (CellError, ValueError):
        return None
    return notice


def _read(fields: CellReader) -> Notice:
    op, query_id = fields.uint(32), fields.uint(64)
    match op:
        case Op.OWNER_PAYMENT:
            return OwnerPayment(query_id)
        case Op.EXCESSES:
            return Excesses(query_id)
        case Op.PAYOUT | Op.LAST_PAYOUT:
            return _read_payout_request(fields, op, query_id)
        case Op.WORKER_REPORT:
            return _read_worker_report(fields, query_id)
        case Op.CLIENT_REPORT:
            return _read_client_report(fields, query_id)
        case Op.IGNORED if fields.uint(32) == Op.STATE_COMMIT:
            return StateCommit(query_id, fields.signed(32), fields.raw(32))
    raise CellError("no message of these contracts")


def _read_payout_request(fields: CellReader, op: int, query_id: int) -> PayoutRequest:
    excesses_to = fields.address()
    fields.raw(64)
    promise = fields.ref().reader()
    if (promise.uint(32), promise.uint(64)) != (op, query_id):
        raise CellError("the payment's two cells differ")
    request = PayoutRequest(
        query_id, promise.uint(64), promise.address(), excesses_to, op == Op.LAST_PAYOUT
    )
    promise.finish()
    return request


def _read_worker_report(fields: CellReader, query_id: int) -> WorkerReport:
    owner, state, tokens = fields.address(), ContractState(fields.uint(2)), fields.uint(64)
    payout = fields.optional_ref()
    parts = None if payout is None else _read_payout_parts(payout.reader())
    return WorkerReport(query_id, owner, state, tokens, parts)


def _read_payout_parts(fields: CellReader) -> PayoutParts:
    if fields.uint(32) != Op.WORKER_PAYOUT_PART:
        raise CellError("not a worker's payout")
    parts = PayoutParts(NanoTon(fields.coins()), NanoTon(fields.coins()), fields.address())
    fields.finish()
    return parts


def _read_client_report(fields: CellReader, query_id: int) -> ClientReport:
    owner, state, event = fields.address(), fields.ref().reader(), fields.optional_ref()
    report = ClientReport(
        query_id=query_id,
        owner=owner,
        state=ContractState(state.uint(2)),
        balance=NanoTon(state.coins()),
        stake=NanoTon(state.coins()),
        tokens_used=state.uint(64),
        secret_hash=state.raw(32),
        event=event,
    )
    state.finish()
    return report


def _payout_cell(parts: PayoutParts) -> Cell:
    builder = CellBuilder().uint(Op.WORKER_PAYOUT_PART, 32).coins(parts.worker)
    return builder.coins(parts.proxy).address(parts.excesses_to).cell()
