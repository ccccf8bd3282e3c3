"""The virtual machine: one transaction or one get-method at a time, without any state of its own.

Everything that must be remembered goes in and comes out as cells.
"""

import re
from dataclasses import dataclass
from typing import Any, TypeAlias

from tonpy.libs import python_ton

from app.domain.errors import AppError
from app.localnet.chain.chain_config import GAS_LIMIT, ChainConfig, chain_config
from app.localnet.chain.vm_cell import LIBRARY_ERRORS, VmBuilder, VmCell, VmReader, address_cell
from app.ton.address import Address
from app.ton.cells import CellError

GET_METHOD_NAME_LIMIT = 256
NOT_ACTIVE_EXIT_CODE = -13
"""What public servers answer for a get-method of an account without code."""

_EXIT_CODE = re.compile(r"(?:terminating vm with exit code|exit code) (-?\d+)")
_OUT_OF_GAS = "out-of-gas"
_OUT_OF_GAS_EXIT_CODE = -14
_CONTEXT_MAGIC = 0x076EF1EA
_METHOD_ID_FLAG = 0x10000
_CURRENT_VERSION = 1  # the library's other choice repeats an old error of the main network
_NULL, _INTEGER, _CELL, _BUILDER, _SLICE, _TUPLE = 0, 1, 2, 3, 4, 6
_MAX_STACK_DEPTH = 256


@dataclass(frozen=True, slots=True)
class VmSlice:
    """A slice on the virtual machine's stack, as a cell of its own."""

    cell: VmCell


StackItem: TypeAlias = "int | VmCell | VmSlice | tuple[StackItem, ...] | None"


class MessageNotAcceptedError(AppError):
    """An external message did not make a transaction, nobody pays for it.

    `exit_code` is the contract's, None if its code did not run.
    """

    title = "The chain did not accept the message"

    def __init__(self, message: str, exit_code: int | None = None) -> None:
        super().__init__(message)
        self.exit_code = exit_code


@dataclass(frozen=True, slots=True)
class Moment:
    """When something runs: unix seconds, logical time, and 32 bytes that seed its randomness."""

    now_utc: int
    lt: int
    seed: bytes


@dataclass(frozen=True, slots=True)
class Execution:
    """What one transaction made: itself and the account's new state, both as the chain's cells."""

    transaction: VmCell
    shard_account: VmCell


@dataclass(frozen=True, slots=True)
class ContractState:
    """What a get-method sees of its contract; the balance is in nanotons."""

    address: Address
    balance: int
    code: VmCell
    data: VmCell | None


@dataclass(frozen=True, slots=True)
class GetMethodResult:
    """`exit_code` is 0 (or 1) for success; the stack's last item is its top."""

    exit_code: int
    gas_used: int
    stack: tuple[StackItem, ...]


class Machine:
    """A virtual machine with a configuration; not for two threads at the same time."""

    def __init__(self, config: ChainConfig | None = None) -> None:
        python_ton.globalSetVerbosity(0)  # it would print to the error output
        self._config = config or chain_config()
        self._emulator = python_ton.PyEmulator(self._config.cell.handle)
        self._null = python_ton.PyStackEntry()

    def run_transaction(
        self,
        shard_account: VmCell,
        message: VmCell,
        moment: Moment,
        *,
        checks_signatures: bool = True,
    ) -> Execution:
        """Deliver a message to an account; `lt` must be above the account's and the message's.

        Raises:
            MessageNotAcceptedError: the account did not accept this external message.
        """
        emulator = self._emulator
        emulator.set_rand_seed(moment.seed.hex().upper())
        emulator.set_ignore_chksig(not checks_signatures)
        try:
            is_done = emulator.emulate_transaction(
                shard_account.handle,
                message.handle,
                str(moment.now_utc),
                str(moment.lt),
                _CURRENT_VERSION,
                False,
            )
        except LIBRARY_ERRORS as error:
            raise MessageNotAcceptedError(_reason(error)) from error
        if not is_done:
            raise _not_accepted(str(emulator.vm_log))
        return Execution(VmCell(emulator.transaction_cell), VmCell(emulator.account_cell))

    def run_get_method(
        self,
        contract: ContractState,
        method: str | int,
        arguments: tuple[StackItem, ...],
        moment: Moment,
    ) -> GetMethodResult:
        """Run a get-method by name or number.

        Raises:
            CellError: the name or an argument is no such thing.
        """
        data = None if contract.data is None else contract.data.handle
        machine = python_ton.PyTVM(0, contract.code.handle, data, False, True, False, False)
        stack = python_ton.PyStack()
        for argument in (*arguments, method_id(method)):
            stack.push(self._entry(argument))
        machine.set_stack(stack)
        machine.set_gasLimit(str(GAS_LIMIT), str(GAS_LIMIT))
        machine.set_c7(self._context(contract, moment))
        return _result(machine, machine.run_vm())

    def _context(self, contract: ContractState, moment: Moment) -> Any:
        """Build what code can ask for; the order is the instruction GETPARAM's."""
        no_libraries_blocks_or_debts: tuple[StackItem, ...] = (0, None)
        unpacked = tuple(cell and VmSlice(cell) for cell in self._config.unpacked)
        return self._entry(
            (
                *(_CONTEXT_MAGIC, 0, 0, moment.now_utc, moment.lt, moment.lt),
                int.from_bytes(moment.seed),
                (contract.balance, None),
                VmSlice(address_cell(contract.address)),
                self._config.cell,
                contract.code,
                (0, None),
                *no_libraries_blocks_or_debts,
                unpacked,
                *(0, 0),
            )
        )

    def _entry(self, item: StackItem) -> Any:
        if item is None:
            return self._null
        if isinstance(item, int):
            return _integer(item)
        if isinstance(item, VmCell):
            return python_ton.PyStackEntry(cell=item.handle)
        if isinstance(item, VmSlice):
            return python_ton.PyStackEntry(cell_slice=item.cell.reader().handle)
        return python_ton.make_tuple([self._entry(part) for part in item])


def method_id(method: str | int) -> int:
    """Return a get-method's number.

    Raises:
        CellError: a name that is too long, or a number out of range.
    """
    if isinstance(method, int):
        if not -(2**31) <= method < 2**31:
            raise CellError("a get-method's number has 32 bits")
        return method
    if len(method) > GET_METHOD_NAME_LIMIT or not method.isascii():
        raise CellError("no get-method has such a name")
    return int(python_ton.method_name_to_id(method)) | _METHOD_ID_FLAG


def _integer(value: int) -> Any:
    if not -(2**256) <= value < 2**256:
        raise CellError("the virtual machine's integers have 257 bits")
    return python_ton.PyStackEntry(big_int=str(int(value)))


def _result(machine: Any, stack: Any) -> GetMethodResult:
    depth = stack.depth()
    items = tuple(_item(stack.at(place), _MAX_STACK_DEPTH) for place in reversed(range(depth)))
    return GetMethodResult(~machine.exit_code, int(machine.gas_used), items)


def _item(entry: Any, depth_left: int) -> StackItem:
    kind = entry.type()
    if kind == _INTEGER:
        return int(entry.as_int())
    if kind == _CELL:
        return VmCell(entry.as_cell())
    if kind == _SLICE:
        return VmSlice(VmReader(entry.as_cell_slice()).rest())
    if kind == _BUILDER:
        return VmCell(entry.as_cell_builder().get_cell(False))
    if kind == _TUPLE and depth_left:
        return tuple(_item(part, depth_left - 1) for part in entry.as_tuple())
    return None  # a null, a continuation, NaN or a list deeper than anybody reads


def _not_accepted(log: str) -> MessageNotAcceptedError:
    """Tell why a run did not accept; the log's last line names the exit code of a throw."""
    codes = _EXIT_CODE.findall(log)
    code = int(codes[-1]) if codes else 0
    if _OUT_OF_GAS in log:
        code = _OUT_OF_GAS_EXIT_CODE
    return MessageNotAcceptedError(f"the contract did not accept it: exit code {code}", code)


def _reason(error: Exception) -> str:
    text = str(error)
    if "before smart-contract execution" in text:
        return "the account does not exist, has no code, or cannot pay for the message"
    return f"the message is malformed: {text[:200]}"


__all__ = [
    "NOT_ACTIVE_EXIT_CODE",
    "ContractState",
    "Execution",
    "GetMethodResult",
    "Machine",
    "MessageNotAcceptedError",
    "Moment",
    "StackItem",
    "VmBuilder",
    "VmCell",
    "VmSlice",
]
