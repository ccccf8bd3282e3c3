"""Keeps the accounts: credits in memory, saves them, signs what counts as committed on chain.

Neither a saved counter nor a signed payment is told to anybody before it is in the database. Until
then a credit is in a journal: it is there before the answer leaves that it is for.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.localnet.account import Account, AccountKind, AccountRecord, opened_account
from app.localnet.proxy_database import ProxyDatabase, ProxyDatabaseError, credit_entry
from app.localnet.proxy_keys import ProxyKeys
from app.localnet.refusal import RefusedError
from app.network.background import running_beside
from app.protocol.error_codes import ErrorCode
from app.protocol.messages import ProxySignedPayment
from app.ton.address import Address

if TYPE_CHECKING:
    from app.storage.journal import Journal

MAX_ACCOUNTS = 100_000
"""Strangers can open accounts by connecting; this bounds memory and the file (about 60 MB)."""

GATHER_S = 0.1
"""So long the database waits for other queries that end: each transaction waits for the disk."""

RETRY_S = 1.0
"""Between attempts to write to a database that refuses (disk full)."""

Key = tuple[AccountKind, Address]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class BookkeepingOptions:
    """How often counters move on, in seconds.

    `save_every_s` 0 loses nothing, saves soon and tells about a query only then; otherwise the
    payment messages go out immediately with counters that a crash could lose, as upstream's do (1
    to 2 s).
    `sign_every_s` stands for the commits on chain (upstream: 30 to 60 s).
    """

    save_every_s: float = 0.0
    sign_every_s: float = 2.0


@dataclass(frozen=True, slots=True)
class PaymentState:
    """The three counters as the network's messages carry them, the lowest inside the payment."""

    signed_payment: ProxySignedPayment
    db_tokens: int
    max_tokens: int


class Bookkeeper:
    """All accounts of one proxy contract; `on_signed` is told about every new payment."""

    def __init__(
        self, database: ProxyDatabase, keys: ProxyKeys, options: BookkeepingOptions
    ) -> None:
        self.on_signed: Callable[[Account], None] = _ignore
        self._database = database
        self._keys = keys
        self._options = options
        self._records: dict[Key, AccountRecord] = {}
        self._accounts: dict[Key, Account] = {}
        self._opening = asyncio.Lock()
        self._changed = asyncio.Event()
        self._unsaved: dict[Key, Account] = {}
        self._waiting: list[Callable[[], None]] = []
        self._journal: Journal | None = None

    async def load(self) -> None:
        """Read the accounts that the database knows; memory starts where the database ends."""
        records = await self._database.load(self._keys.contract)
        self._records = {(record.kind, record.owner): record for record in records}

    async def account(self, kind: AccountKind, owner: Address) -> Account:
        """Return the owner's account with a signed payment, opening it at the first time.

        Raises:
            RefusedError: there are too many accounts, or the database does not take a new one.
        """
        async with self._opening:
            known = self._accounts.get((kind, owner))
            try:
                return known or await self._open(kind, owner)
            except ProxyDatabaseError as error:
                raise RefusedError(ErrorCode.NOTREADY, "the proxy cannot save now") from error

    async def _open(self, kind: AccountKind, owner: Address) -> Account:
        record = self._records.get((kind, owner))
        if record is None and len(self._accounts) + len(self._records) >= MAX_ACCOUNTS:
            raise RefusedError(ErrorCode.NOTREADY, "this proxy knows too many owners")
        contract = await asyncio.to_thread(self._keys.contract_of, kind, owner)
        account = opened_account(record or AccountRecord(kind, owner, 0, 0, b""), contract)
        if not account.payment:
            await self._sign([account])
        self._records.pop((kind, owner), None)
        self._accounts[kind, owner] = account
        return account

    def credit(
        self, worker: Account, client: Account, tokens: int, when_told: Callable[[], None]
    ) -> None:
        """Count a finished query for both sides.

        `when_told` is called as soon as the new counters may be told to the peers.
        """
        for account in (worker, client):
            account.add(tokens)
            self._unsaved[account.kind, account.owner] = account
        if self._options.save_every_s:
            when_told()
        else:
            self._note(worker, client)
            self._waiting.append(when_told)
        self._changed.set()

    def _note(self, *accounts: Account) -> None:
        """Keep credits where the end of this process does not harm them."""
        contract = self._keys.contract
        try:
            if self._journal is None:
                self._journal = self._database.new_journal()
            self._journal.append(
                credit_entry(
                    contract,
                    [(account.kind, account.owner, account.max_tokens) for account in accounts],
                )
            )
        except OSError as error:
            _log.warning("A credit is not safe before it is saved: %s", error)

    def payment_state(self, account: Account) -> PaymentState:
        """Return what may be told about an account now."""
        is_saved_first = not self._options.save_every_s
        return PaymentState(
            ProxySignedPayment(account.payment),
            account.saved_tokens,
            account.saved_tokens if is_saved_first else account.max_tokens,
        )

    def accounts(self, kind: AccountKind) -> list[Account]:
        """Return the accounts of that kind that were used since the start."""
        return [account for account in self._accounts.values() if account.kind is kind]

    async def save(self) -> None:
        """Write every changed counter in one transaction, then say so."""
        targets = [(account, account.max_tokens) for account in self._unsaved.values()]
        told = len(self._waiting)
        if self._journal is not None:
            self._journal.turn()
        await self._write(_with_saved(account, tokens) for account, tokens in targets)
        for account, tokens in targets:
            account.was_saved(tokens)
            if not account.needs_saving:
                self._unsaved.pop((account.kind, account.owner))
        if self._journal is not None:
            self._journal.forget()
        self._tell(told)

    def close(self) -> None:
        """Let the journal go; what was not saved by now is saved by the next start."""
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _tell(self, count: int) -> None:
        ready, self._waiting = self._waiting[:count], self._waiting[count:]
        for tell in ready:
            tell()

    async def sign(self) -> None:
        """Commit: sign a payment for every account whose saved counter is ahead."""
        behind = [account for account in self._accounts.values() if account.needs_signing]
        if behind:
            await self._sign(behind)
            for account in behind:
                self.on_signed(account)

    async def _sign(self, accounts: list[Account]) -> None:
        targets = [(account, account.saved_tokens) for account in accounts]
        payments = await asyncio.to_thread(self._payments, targets)
        await self._write(
            AccountRecord(account.kind, account.owner, tokens, tokens, payment)
            for (account, tokens), payment in zip(targets, payments, strict=True)
        )
        for (account, tokens), payment in zip(targets, payments, strict=True):
            account.was_signed(tokens, payment)

    def _payments(self, targets: list[tuple[Account, int]]) -> list[bytes]:
        return [
            self._keys.sign(account.kind, account.contract, tokens) for account, tokens in targets
        ]

    async def _write(self, records: Iterable[AccountRecord]) -> None:
        rows = list(records)
        if rows:
            await self._database.save(self._keys.contract, rows)

    async def _keep_saving(self) -> None:
        while True:
            await self._changed.wait()
            await asyncio.sleep(max(self._options.save_every_s, GATHER_S))
            self._changed.clear()
            await self._try_again(self.save)

    async def _keep_signing(self) -> None:
        while True:
            await asyncio.sleep(self._options.sign_every_s)
            await self._try_again(self.sign)

    async def _try_again(self, step: Callable[[], Awaitable[None]]) -> None:
        """Repeat a step until the database takes it; until then nobody is told anything new."""
        while True:
            try:
                return await step()
            except ProxyDatabaseError as error:
                _log.warning("The proxy's database refused a change: %s", error)
                await asyncio.sleep(RETRY_S)

    async def run(self) -> None:
        """Save and sign until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._keep_saving())
            tasks.create_task(self._keep_signing())


@asynccontextmanager
async def running_bookkeeper(bookkeeper: Bookkeeper) -> AsyncIterator[Bookkeeper]:
    """Load the accounts and keep them until the end; what is still unsaved then is saved."""
    await bookkeeper.load()
    async with keeping_books(bookkeeper):
        yield bookkeeper


@asynccontextmanager
async def keeping_books(bookkeeper: Bookkeeper) -> AsyncIterator[None]:
    """Keep accounts that are loaded; what is still unsaved at the end is saved."""
    try:
        async with running_beside(bookkeeper.run()):
            yield
    finally:
        try:
            await bookkeeper.save()
        finally:
            bookkeeper.close()


def _ignore(account: Account) -> None:
    """Nobody wants to know about new payments."""


def _with_saved(account: Account, tokens: int) -> AccountRecord:
    return AccountRecord(
        account.kind, account.owner, tokens, account.signed_tokens, account.payment
    )
