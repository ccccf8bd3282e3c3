"""The data cells of the network's contracts, in the order in which the contracts store them.

First states have the same layouts, so these make the addresses too. Amounts are in nanotons,
times in seconds UTC. Source: cocoon, runners/smartcontracts; cocoon-contracts.
"""

from dataclasses import dataclass

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellDigest, CellError, CellReader
from app.ton.cocoon_ops import ContractState

_KEY_SIZE = 32
_NO_HASH = bytes(32)


@dataclass(frozen=True, slots=True)
class ProxyData:
    """A proxy's contract, which holds the money of its clients."""

    owner: Address
    public_key: bytes
    root: Address
    params: Cell | CellDigest
    state: ContractState = ContractState.NORMAL
    balance: NanoTon = NanoTon(0)
    stake: NanoTon = NanoTon(0)
    unlock_at_utc: int = 0

    def builder(self) -> CellBuilder:
        """Write it."""
        cell = CellBuilder().address(self.owner).raw(self.public_key).address(self.root)
        cell.uint(self.state, 2).coins(self.balance).coins(self.stake)
        return cell.uint(self.unlock_at_utc, 32).ref(self.params)


@dataclass(frozen=True, slots=True)
class WorkerData:
    """A worker's contract at one proxy: how many tokens it was paid for."""

    owner: Address
    proxy_contract: Address
    proxy_public_key: bytes
    params: Cell | CellDigest
    state: ContractState = ContractState.NORMAL
    tokens: int = 0

    def builder(self) -> CellBuilder:
        """Write it."""
        cell = CellBuilder().address(self.owner).address(self.proxy_contract)
        cell.raw(self.proxy_public_key).uint(self.state, 2).uint(self.tokens, 64)
        return cell.ref(self.params)


@dataclass(frozen=True, slots=True)
class ClientData:
    """A client's contract at one proxy."""

    owner: Address
    proxy_contract: Address
    proxy_public_key: bytes
    params: Cell | CellDigest
    stake: NanoTon
    state: ContractState = ContractState.NORMAL
    balance: NanoTon = NanoTon(0)
    tokens_used: int = 0
    unlock_at_utc: int = 0
    secret_hash: bytes = _NO_HASH

    def builder(self) -> CellBuilder:
        """Write it."""
        fixed = CellBuilder().address(self.owner).address(self.proxy_contract)
        fixed.raw(self.proxy_public_key)
        cell = CellBuilder().uint(self.state, 2).coins(self.balance).coins(self.stake)
        cell.uint(self.tokens_used, 64).uint(self.unlock_at_utc, 32).raw(self.secret_hash)
        return cell.ref(fixed.cell()).ref(self.params)


@dataclass(frozen=True, slots=True)
class CocoonWalletData:
    """The wallet contract of a node's key, which pays the fees for its owner."""

    public_key: bytes
    owner: Address
    seqno: int = 0
    subwallet: int = 0
    is_blocked: bool = False

    def builder(self) -> CellBuilder:
        """Write it."""
        cell = CellBuilder().uint(self.seqno, 32).uint(self.subwallet, 32).raw(self.public_key)
        return cell.uint(int(self.is_blocked), 32).address(self.owner)


def read_proxy_data(data: Cell) -> ProxyData:
    """Read it.

    Raises:
        CellError: that is no such data; so do the others.
    """
    fields = data.reader()
    found = ProxyData(  # the arguments are evaluated, and so read, in this order
        owner=fields.address(),
        public_key=fields.raw(_KEY_SIZE),
        root=fields.address(),
        state=_state(fields.uint(2)),
        balance=NanoTon(fields.coins()),
        stake=NanoTon(fields.coins()),
        unlock_at_utc=fields.uint(32),
        params=fields.ref(),
    )
    _finish(fields)
    return found


def read_worker_data(data: Cell) -> WorkerData:
    """Read it."""
    fields = data.reader()
    found = WorkerData(
        owner=fields.address(),
        proxy_contract=fields.address(),
        proxy_public_key=fields.raw(_KEY_SIZE),
        state=_state(fields.uint(2)),
        tokens=fields.uint(64),
        params=fields.ref(),
    )
    _finish(fields)
    return found


def _finish(fields: CellReader) -> None:
    """Raise if anything but one more reference follows.

    The contracts of `resources/contracts` keep in it what they remember beyond the network's
    layout: claims that wait, payouts that may bounce.
    """
    if fields.remaining_refs:
        fields.ref()
    fields.finish()


def read_client_data(data: Cell) -> ClientData:
    """Read it."""
    fields = data.reader()
    fixed = fields.ref().reader()
    found = ClientData(
        owner=fixed.address(),
        proxy_contract=fixed.address(),
        proxy_public_key=fixed.raw(_KEY_SIZE),
        state=_state(fields.uint(2)),
        balance=NanoTon(fields.coins()),
        stake=NanoTon(fields.coins()),
        tokens_used=fields.uint(64),
        unlock_at_utc=fields.uint(32),
        secret_hash=fields.raw(_KEY_SIZE),
        params=fields.ref(),
    )
    fixed.finish()
    fields.finish()
    return found


def read_cocoon_wallet_data(data: Cell) -> CocoonWalletData:
    """Read it."""
    fields = data.reader()
    found = CocoonWalletData(
        seqno=fields.uint(32),
        subwallet=fields.uint(32),
        public_key=fields.raw(_KEY_SIZE),
        is_blocked=fields.uint(32) != 0,
        owner=fields.address(),
    )
    fields.finish()
    return found


def _state(value: int) -> ContractState:
    try:
        return ContractState(value)
    except ValueError as error:
        raise CellError(f"{value} is no state of a contract") from error
