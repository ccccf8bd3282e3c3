"""A local network's contracts on a chain in memory: no server, no threads, a clock by hand."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from typing import TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.money import NanoTon
from app.localnet.account import Account, AccountKind, AccountRecord
from app.localnet.chain.chain import Chain
from app.localnet.chain.machine import VmSlice
from app.localnet.chain.store import Store
from app.localnet.chain.vm_cell import VmCell
from app.localnet.owner_wallet import owner_account
from app.localnet.proxy_keys import ProxyKeys
from app.localnet.root_state import FirstRoot, make_first_root
from app.localnet.settlement import Settlement
from app.ton.address import Address
from app.ton.cells import Cell
from app.ton.chain import (
    AccountState,
    AccountStatus,
    GetMethodError,
    StackValue,
    Transaction,
)
from app.ton.root_config import fake_ton_root
from app.ton.root_data import RootState
from tests.unit.localnet.parts import START_UNIX, address

COIN = 10**9
PRICE, FEE = 20_000, 19_000
DEPOSIT = NanoTon(100 * COIN)
ROOT_SEED = bytes([9] * 32)
T = TypeVar("T")


class MemoryChain:
    """Asks and changes a chain in memory, as a client of a server and as the server itself."""

    def __init__(self, chain: Chain) -> None:
        self.chain = chain

    async def call(self, work: Callable[[Chain], T]) -> T:
        return work(self.chain)

    async def account(self, address: Address) -> AccountState:
        found = self.chain.account(address)
        return AccountState(
            address,
            NanoTon(found.balance),
            AccountStatus(found.status.value),
            None if found.code is None else found.code.to_cell(),
            None if found.data is None else found.data.to_cell(),
            found.last_lt,
            found.last_hash,
            self.chain.now,
        )

    async def run_get_method(
        self, address: Address, name: str, arguments: Sequence[StackValue] = ()
    ) -> tuple[StackValue, ...]:
        assert not arguments
        result = self.chain.run_get_method(address, name)
        if result.exit_code not in {0, 1}:
            raise GetMethodError(name, result.exit_code)
        return tuple(map(_value, result.stack))

    async def transactions(
        self, address: Address, *, limit: int, before: tuple[int, bytes] | None = None
    ) -> list[Transaction]:
        raise NotImplementedError

    async def send(self, boc: bytes) -> None:
        self.chain.submit_external(boc)

    async def estimate_fee(self, address: Address, body: Cell, state_init: Cell | None) -> NanoTon:
        raise NotImplementedError

    async def time(self) -> int:
        return self.chain.now


def _value(item: object) -> StackValue:
    match item:
        case int():
            return item
        case VmSlice(cell) | (VmCell() as cell):
            return cell.to_cell()
    raise AssertionError(item)


@dataclass
class Settled:
    """A chain with a root contract and an open proxy contract."""

    memory: MemoryChain
    settlement: Settlement
    first: FirstRoot
    root: RootState
    keys: ProxyKeys

    def account(self, kind: AccountKind, tokens: int, number: int = 7) -> Account:
        """An account that is saved and signed for so many tokens."""
        owner = address(number)
        contract = self.keys.contract_of(kind, owner)
        payment = self.keys.sign(kind, contract, tokens)
        return Account(kind, owner, contract, tokens, tokens, tokens, payment)

    def record(self, kind: AccountKind, tokens: int, number: int = 7) -> AccountRecord:
        """The same as the database keeps it."""
        one = self.account(kind, tokens, number)
        return AccountRecord(kind, one.owner, tokens, tokens, one.payment)

    def balance(self, owner: Address) -> int:
        return self.memory.chain.account(owner).balance

    def transactions(self, contract: Address) -> int:
        return len(self.memory.chain.transactions(contract, limit=1000))


def first_root(**changes: int) -> FirstRoot:
    """A root contract that a wallet with a known key owns."""
    config = fake_ton_root(
        owner_address=owner_account(ROOT_SEED).address,
        price_per_token=PRICE,
        worker_fee_per_token=FEE,
    )
    return make_first_root(replace(config, **changes))  # type: ignore[arg-type]


@contextmanager
def memory_chain() -> Iterator[MemoryChain]:
    """A chain in memory whose clock stands until it is moved."""
    with closing(Store.open()) as store:
        yield MemoryChain(Chain(store, clock=lambda: START_UNIX))


async def settled(memory: MemoryChain, **changes: int) -> Settled:
    """Found a network on a chain."""
    settlement, first = Settlement(memory, memory), first_root(**changes)
    root = await settlement.found(first)
    key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    keys = ProxyKeys(key, address(2), root.config, first.address)
    await settlement.open_proxy(root, keys)
    return Settled(memory, settlement, first, root, keys)
