"""A chain that is told by tests: accounts with linked transactions, and clients that show it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder
from app.ton.chain import (
    NO_HASH,
    AccountState,
    AccountStatus,
    ChainError,
    GetMethodError,
    StackValue,
    Transaction,
)
from app.ton.transaction_cells import read_transaction
from tests.chain_cells import Step, external_message, text_body, transaction_cell

START_UTC = 1_700_000_000
CODE, DATA = text_body("code"), text_body("data")
FEE = NanoTon(3_094_000)


@dataclass
class ChainStory:
    """What happened so far, the same for everybody who asks."""

    now_utc: int = START_UTC
    next_lt: int = 1_000_000
    cells: dict[Address, list[Cell]] = field(default_factory=dict)
    read: dict[Address, list[Transaction]] = field(default_factory=dict)
    sent: list[bytes] = field(default_factory=list)
    spent: dict[Address, int] = field(default_factory=dict)

    def happens(self, account: Address, *, in_message: Cell | None = None, **more: object) -> Cell:
        """Add a transaction at the end of the account's history."""
        self.next_lt += 1_000_000
        last = self.newest(account)
        step = Step(
            account,
            lt=self.next_lt,
            at_utc=self.now_utc,
            previous_lt=last.lt if last else 0,
            previous_hash=last.hash if last else NO_HASH,
            in_message=in_message,
        )
        cell = transaction_cell(replace(step, **more))  # type: ignore[arg-type]  # a test's fields
        self.cells.setdefault(account, []).append(cell)
        self.read.setdefault(account, []).append(read_transaction(cell, account))
        return cell

    def spend(self, account: Address, amount: int) -> None:
        """Take coins from an account, which has one coin otherwise."""
        self.spent[account] = self.spent.get(account, 0) + amount

    def history(self, account: Address) -> list[Transaction]:
        """Newest first."""
        return self.read.get(account, [])[::-1]

    def newest(self, account: Address) -> Transaction | None:
        history = self.history(account)[:1]
        return history[0] if history else None

    def state(self, account: Address) -> AccountState:
        last = self.newest(account)
        return AccountState(
            address=account,
            balance=NanoTon(10**9 - self.spent.get(account, 0) if last else 0),
            status=AccountStatus.ACTIVE if last else AccountStatus.UNINITIALIZED,
            code=CODE if last else None,
            data=DATA if last else None,
            last_lt=last.lt if last else 0,
            last_hash=last.hash if last else NO_HASH,
            at_utc=self.now_utc,
        )


class StoryClient:
    """A `ChainClient` that shows a story; a test makes it fail or lie by setting `error`."""

    def __init__(self, story: ChainStory) -> None:
        self.story = story
        self.error: ChainError | None = None
        self.errors: list[ChainError] = []
        self.edit: Callable[[list[Transaction]], list[Transaction]] = list
        self.questions: list[str] = []

    async def account(self, address: Address) -> AccountState:
        self._note("account")
        return self.story.state(address)

    async def run_get_method(
        self, address: Address, name: str, arguments: Sequence[StackValue] = ()
    ) -> tuple[StackValue, ...]:
        self._note("run_get_method", address)
        if name != "double":
            raise GetMethodError(name, 11)
        return tuple(2 * value if isinstance(value, int) else value for value in arguments)

    async def transactions(
        self, address: Address, *, limit: int, before: tuple[int, bytes] | None = None
    ) -> list[Transaction]:
        self._note("transactions")
        history = self.story.history(address)
        page = [each for each in history if before is None or each.lt < before[0]][:limit]
        return self.edit(page)

    async def send(self, boc: bytes) -> None:
        self._note("send")
        self.story.sent.append(boc)

    async def estimate_fee(self, address: Address, body: Cell, state_init: Cell | None) -> NanoTon:
        self._note("estimate_fee", address, body, state_init)
        return FEE

    async def time(self) -> int:
        self._note("time")
        return self.story.now_utc

    def _note(self, question: str, *_details: object) -> None:
        self.questions.append(question)
        if self.errors:
            raise self.errors.pop(0)
        if self.error is not None:
            raise self.error


@dataclass
class FakeClock:
    """Seconds that pass only when somebody sleeps."""

    now_s: float = 0.0
    sleeps: list[float] = field(default_factory=list)

    def __call__(self) -> float:
        return self.now_s

    async def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.now_s += seconds


def wallet_message(account: Address, number: int = 1) -> tuple[Cell, Cell]:
    """Return an external message and its body."""
    body = CellBuilder().uint(number, 32).raw(b"signed").cell()
    return external_message(account, body), body
