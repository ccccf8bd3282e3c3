"""Accounts on the virtual machine, and messages delivered between them, one after the other."""

from collections import deque
from dataclasses import dataclass, field
from functools import cached_property

from app.localnet.chain.machine import ContractState, GetMethodResult, Machine, Moment, VmSlice
from app.localnet.chain.vm_cell import VmBuilder, VmCell, VmReader, address_cell
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder
from app.ton.chain import Transaction
from app.ton.transaction_cells import read_transaction

COIN = 10**9
NOW = 1_800_000_000
EMPTY_ACCOUNT = VmBuilder().ref(VmBuilder().uint(0, 1).cell()).uint(0, 256).uint(0, 64).cell()
EMPTY_BODY = CellBuilder().cell()
_LT_STEP = 1_000_000
_SEED = bytes(32)
_MAX_STEPS = 100


def state_address(state: Cell) -> Address:
    return Address(0, state.digest.hash)


def state_init(code: Cell, data: Cell) -> Cell:
    return CellBuilder().uint(0b00110, 5).ref(code).ref(data).cell()


@dataclass(frozen=True)
class Outcome:
    """What the compute and the action phase came to; no exit code if no code ran."""

    exit_code: int | None
    gas: int
    is_success: bool


@dataclass(frozen=True)
class Step:
    """One transaction; read only as far as somebody asks."""

    account: Address
    cell: VmCell
    outcome: Outcome
    sent: tuple[VmCell, ...]

    @cached_property
    def transaction(self) -> Transaction:
        return read_transaction(self.cell.to_cell(), self.account)

    @property
    def exit_code(self) -> int | None:
        return self.outcome.exit_code

    @property
    def gas(self) -> int:
        return self.outcome.gas

    @property
    def is_success(self) -> bool:
        return self.outcome.is_success


@dataclass(frozen=True)
class Account:
    balance: int
    code: VmCell | None
    data: VmCell | None


NO_ACCOUNT = Account(0, None, None)


@dataclass
class World:
    """Every account is a shard account's cell; time moves only when told to."""

    machine: Machine
    now: int = NOW
    lt: int = _LT_STEP
    cells: dict[Address, VmCell] = field(default_factory=dict)

    def copy(self) -> "World":
        return World(self.machine, self.now, self.lt, dict(self.cells))

    def send(
        self,
        source: Address,
        destination: Address,
        value: int,
        body: Cell = EMPTY_BODY,
        *,
        bounce: bool = True,
        state: Cell | None = None,
    ) -> list[Step]:
        """Deliver a message and all that follows from it; the first step is its own."""
        return self.deliver(self.internal(source, destination, value, body, bounce, state))

    def internal(
        self,
        source: Address,
        destination: Address,
        value: int,
        body: Cell,
        bounce: bool,
        state: Cell | None = None,
    ) -> VmCell:
        message = VmBuilder().uint(0b01, 2).uint(int(bounce), 1).uint(0, 1)
        message.address(source).address(destination).coins(value).uint(0, 1)
        message.coins(0).coins(0).uint(self.lt, 64).uint(self.now, 32)
        return _with_body(message, body, state)

    def bounce(self, source: Address, destination: Address, body: Cell) -> list[Step]:
        """Deliver a message as the chain makes it when `source` did not take one."""
        message = VmBuilder().uint(0b01, 2).uint(0b01, 2)
        message.address(source).address(destination).coins(COIN // 20).uint(0, 1)
        message.coins(0).coins(0).uint(self.lt, 64).uint(self.now, 32)
        return self.deliver(_with_body(message, body, None))

    def place(self, code: Cell, data: Cell, balance: int) -> Address:
        """Put a contract on the chain where its first state says."""
        state = state_init(code, data)
        self.send(Address(0, bytes(32)), state_address(state), balance, state=state)
        return state_address(state)

    def put(self, address: Address, code: Cell, data: Cell, balance: int) -> None:
        """Put a contract where its first state does not say."""
        shard = self.cells.pop(self.place(code, data, balance)).reader()
        account = shard.ref().reader()
        account.flag()
        account.address()
        moved = VmBuilder().uint(1, 1).address(address).slice(account).cell()
        self.cells[address] = VmBuilder().ref(moved).slice(shard).cell()

    def external(self, destination: Address, body: Cell, state: Cell | None = None) -> list[Step]:
        message = VmBuilder().uint(0b10, 2).address(None).address(destination).coins(0)
        return self.deliver(_with_body(message, body, state))

    def deliver(self, message: VmCell) -> list[Step]:
        pending, steps = deque([message]), list[Step]()
        while pending:
            step = self.run(pending.popleft())
            steps.append(step)
            pending.extend(step.sent)
            assert len(steps) < _MAX_STEPS
        return steps

    def run(self, message: VmCell) -> Step:
        """Run one transaction."""
        destination = _destination(message)
        self.lt += _LT_STEP
        account = self.cells.get(destination, EMPTY_ACCOUNT)
        moment = Moment(self.now, self.lt, _SEED)
        done = self.machine.run_transaction(account, message, moment)
        self.cells[destination] = done.shard_account
        return _step(done.transaction, destination)

    def account(self, address: Address) -> Account:
        cell = self.cells.get(address)
        return NO_ACCOUNT if cell is None else _read_account(cell.reader().ref().reader())

    def balance(self, address: Address) -> int:
        return self.account(address).balance

    def data(self, address: Address) -> Cell:
        data = self.account(address).data
        assert data is not None
        return data.to_cell()

    def call(self, address: Address, method: str, *arguments: int) -> tuple[object, ...]:
        """Run a get-method; slices come back as addresses."""
        result = self.run_get_method(address, method, *arguments)
        assert result.exit_code == 0, result.exit_code
        return tuple(_plain(item) for item in result.stack)

    def run_get_method(self, address: Address, method: str, *arguments: int) -> GetMethodResult:
        account = self.account(address)
        assert account.code is not None
        state = ContractState(address, account.balance, account.code, account.data)
        moment = Moment(self.now, self.lt, _SEED)
        return self.machine.run_get_method(state, method, arguments, moment)


def _plain(item: object) -> object:
    return item.cell.reader().address() if isinstance(item, VmSlice) else item


def _with_body(message: VmBuilder, body: Cell, state: Cell | None) -> VmCell:
    if state is None:
        message.uint(0, 1)
    else:
        message.uint(0b11, 2).ref(VmCell.from_cell(state))
    return message.uint(1, 1).ref(VmCell.from_cell(body)).cell()


def _destination(message: VmCell) -> Address:
    fields = message.reader()
    if fields.flag():
        fields.skip(1)
    else:
        fields.skip(3)
    fields.address()
    destination = fields.address()
    assert destination is not None
    return destination


def _step(transaction: VmCell, account: Address) -> Step:
    messages = transaction.reader().ref().reader()
    messages.optional_ref()
    sent = messages.optional_ref()
    leaves = () if sent is None else tuple(_leaves(sent, 15))
    return Step(account, transaction, _outcome(transaction), leaves)


def _leaves(node: VmCell, bits_left: int) -> list[VmCell]:
    """The references in a dictionary's leaves, in the order of their keys."""
    fields = node.reader()
    bits_left -= _skip_label(fields, bits_left)
    if bits_left == 0:
        return [fields.ref()]
    return [leaf for _ in range(2) for leaf in _leaves(fields.ref(), bits_left - 1)]


def _skip_label(fields: VmReader, bits_left: int) -> int:
    if not fields.flag():  # short: unary length
        length = 0
        while fields.flag():
            length += 1
        fields.skip(length)
        return length
    length_bits = bits_left.bit_length()
    if not fields.flag():  # long
        length = fields.uint(length_bits)
        fields.skip(length)
        return length
    fields.skip(1)  # the same bit again and again
    return fields.uint(length_bits)


def _outcome(transaction: VmCell) -> Outcome:
    outer = transaction.reader()
    for _ in range(2):
        outer.ref()
    details = outer.ref().reader()
    details.skip(5)
    if details.flag():  # storage phase
        details.coins()
        if details.flag():
            details.coins()
        if details.flag():
            details.skip(1)
    if details.flag():  # credit phase
        if details.flag():
            details.coins()
        details.coins()
        details.skip(1)
    if not details.flag():
        return Outcome(None, 0, is_success=False)
    is_computed = details.flag()
    details.skip(2)
    details.coins()
    exit_code, gas = _compute_numbers(details.ref().reader())
    actions = details.optional_ref()
    is_done = actions is None or actions.reader().flag()
    return Outcome(exit_code, gas, is_success=is_computed and is_done and not details.flag())


def _compute_numbers(numbers: VmReader) -> tuple[int, int]:
    gas = _size_and_number(numbers, 3)
    _size_and_number(numbers, 3)
    if numbers.flag():
        _size_and_number(numbers, 2)
    numbers.skip(8)
    return numbers.signed(32), gas


def _size_and_number(numbers: VmReader, size_bits: int) -> int:
    size = numbers.uint(size_bits)
    return numbers.uint(8 * size) if size else 0


def _read_account(fields: VmReader) -> Account:
    if not fields.flag():
        return NO_ACCOUNT
    fields.address()
    for _ in range(2):  # cells and bits in use
        size = fields.uint(3)
        fields.skip(8 * size)
    if fields.uint(3):  # a hash of the storage's dictionary
        fields.skip(256)
    fields.skip(32)
    if fields.flag():
        fields.coins()
    fields.skip(64)
    balance = fields.coins()
    fields.optional_ref()
    if not fields.flag():
        return Account(balance, None, None)
    fields.skip(2)
    return Account(balance, fields.optional_ref(), fields.optional_ref())


__all__ = ["Account", "Step", "World", "address_cell", "state_address", "state_init"]
