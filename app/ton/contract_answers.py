"""What the network's contracts answer to get-methods, from the stack that a server gives.

Amounts are in nanotons, times in seconds UTC. Source: cocoon-contracts, the get-methods.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, CellError
from app.ton.cocoon_ops import ContractState

PROXY_METHOD = "get_cocoon_proxy_data"
WORKER_METHOD = "get_cocoon_worker_data"
CLIENT_METHOD = "get_cocoon_client_data"
ROOT_METHOD = "get_cocoon_data"

_AMOUNT_BITS = 120


@dataclass(frozen=True, slots=True)
class ProxyAnswer:
    """What a proxy's contract says about itself."""

    owner: Address
    public_key: bytes
    root: Address
    state: ContractState
    balance: NanoTon
    stake: NanoTon
    unlock_at_utc: int
    price_per_token: NanoTon
    worker_fee_per_token: NanoTon
    min_proxy_stake: NanoTon
    min_client_stake: NanoTon
    params_version: int


@dataclass(frozen=True, slots=True)
class WorkerAnswer:
    """What a worker's contract says about itself."""

    owner: Address
    proxy_contract: Address
    proxy_public_key: bytes
    state: ContractState
    tokens: int


@dataclass(frozen=True, slots=True)
class ClientAnswer:
    """What a client's contract says about itself."""

    owner: Address
    proxy_contract: Address
    proxy_public_key: bytes
    state: ContractState
    balance: NanoTon
    stake: NanoTon
    tokens_used: int
    unlock_at_utc: int
    secret_hash: bytes


@dataclass(frozen=True, slots=True)
class RootAnswer:
    """What the root contract says in short; the rest is in its data only."""

    version: int
    last_proxy_seqno: int
    params_version: int
    unique_id: int
    is_test: bool
    price_per_token: NanoTon
    worker_fee_per_token: NanoTon
    min_proxy_stake: NanoTon
    min_client_stake: NanoTon
    owner: Address


def read_proxy_answer(stack: Sequence[int | Cell]) -> ProxyAnswer:
    """Read the answer to `PROXY_METHOD`.

    Raises:
        CellError: that is no such answer; so do the others.
    """
    values = _Values(stack)
    answer = ProxyAnswer(  # the arguments are evaluated, and so read, in this order
        owner=values.address(),
        public_key=values.raw(),
        root=values.address(),
        state=values.state(),
        balance=values.amount(),
        stake=values.amount(),
        unlock_at_utc=values.uint(32),
        price_per_token=values.amount(),
        worker_fee_per_token=values.amount(),
        min_proxy_stake=values.amount(),
        min_client_stake=values.amount(),
        params_version=values.uint(32),
    )
    values.finish()
    return answer


def read_worker_answer(stack: Sequence[int | Cell]) -> WorkerAnswer:
    """Read the answer to `WORKER_METHOD`."""
    values = _Values(stack)
    answer = WorkerAnswer(
        owner=values.address(),
        proxy_contract=values.address(),
        proxy_public_key=values.raw(),
        state=values.state(),
        tokens=values.uint(64),
    )
    values.finish()
    return answer


def read_client_answer(stack: Sequence[int | Cell]) -> ClientAnswer:
    """Read the answer to `CLIENT_METHOD`."""
    values = _Values(stack)
    answer = ClientAnswer(
        owner=values.address(),
        proxy_contract=values.address(),
        proxy_public_key=values.raw(),
        state=values.state(),
        balance=values.amount(),
        stake=values.amount(),
        tokens_used=values.uint(64),
        unlock_at_utc=values.uint(32),
        secret_hash=values.raw(),
    )
    values.finish()
    return answer


def read_root_answer(stack: Sequence[int | Cell]) -> RootAnswer:
    """Read the answer to `ROOT_METHOD`."""
    values = _Values(stack)
    answer = RootAnswer(
        version=values.uint(32),
        last_proxy_seqno=values.uint(32),
        params_version=values.uint(32),
        unique_id=values.uint(32),
        is_test=values.truth(),
        price_per_token=values.amount(),
        worker_fee_per_token=values.amount(),
        min_proxy_stake=values.amount(),
        min_client_stake=values.amount(),
        owner=values.address(),
    )
    values.finish()
    return answer


class _Values:
    def __init__(self, stack: Sequence[int | Cell]) -> None:
        self._values = list(stack)[::-1]

    def uint(self, bits: int) -> int:
        value = self._next()
        if isinstance(value, Cell) or not 0 <= value < 1 << bits:
            raise CellError(f"the answer has something else than a number of {bits} bits")
        return value

    def truth(self) -> bool:
        value = self._next()
        if isinstance(value, Cell):
            raise CellError("the answer has a cell instead of a truth value")
        return value != 0

    def raw(self) -> bytes:
        return self.uint(256).to_bytes(32)

    def amount(self) -> NanoTon:
        return NanoTon(self.uint(_AMOUNT_BITS))

    def state(self) -> ContractState:
        try:
            return ContractState(self.uint(2))
        except ValueError as error:
            raise CellError(str(error)) from error

    def address(self) -> Address:
        value = self._next()
        if not isinstance(value, Cell):
            raise CellError("the answer has a number instead of an address")
        fields = value.reader()
        address = fields.address()
        fields.finish()
        return address

    def finish(self) -> None:
        if self._values:
            raise CellError("the answer has too many values")

    def _next(self) -> int | Cell:
        if not self._values:
            raise CellError("the answer has too few values")
        return self._values.pop()
