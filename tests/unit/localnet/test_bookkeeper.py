import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.localnet.account import Account, AccountKind, AccountRecord
from app.localnet.bookkeeper import Bookkeeper, BookkeepingOptions, running_bookkeeper
from app.localnet.proxy_database import ProxyDatabase, ProxyDatabaseError, open_proxy_database
from app.localnet.refusal import RefusedError
from app.storage.journal import Journal
from app.ton.signed_payment import verify_payment
from tests.unit.localnet.parts import address, proxy_keys

KEYS = proxy_keys()
WORKER, CLIENT = AccountKind.WORKER, AccountKind.CLIENT
AT_ONCE = BookkeepingOptions(0.0, 3600.0)
LATER = BookkeepingOptions(3600.0, 3600.0)


@asynccontextmanager
async def opened(path: Path, options: BookkeepingOptions = AT_ONCE) -> AsyncIterator[Bookkeeper]:
    async with open_proxy_database(path) as database:
        bookkeeper = Bookkeeper(database, KEYS, options)
        await bookkeeper.load()
        try:
            yield bookkeeper
        finally:
            bookkeeper.close()  # as the end of the process does


def signed_tokens(account: Account) -> int:
    payment = verify_payment(
        account.payment, public_key=KEYS.public_key, worker_contract=account.contract
    )
    return payment.tokens


def nothing() -> None:
    pass


@pytest.mark.asyncio
async def test_new_account_has_a_payment_for_nothing(tmp_path: Path) -> None:
    path = tmp_path / "proxy.sqlite"
    async with opened(path) as bookkeeper:
        account = await bookkeeper.account(WORKER, address(5))
        assert signed_tokens(account) == 0
        assert account.contract == KEYS.contract_of(WORKER, address(5))
        assert await bookkeeper.account(WORKER, address(5)) is account
        assert bookkeeper.accounts(WORKER) == [account]
        assert bookkeeper.accounts(CLIENT) == []
    async with opened(path) as bookkeeper:
        again = await bookkeeper.account(WORKER, address(5))
        assert again.payment == account.payment


@pytest.mark.asyncio
async def test_two_connections_of_one_owner_share_the_account(tmp_path: Path) -> None:
    async with opened(tmp_path / "proxy.sqlite") as bookkeeper, asyncio.TaskGroup() as tasks:
        both = [tasks.create_task(bookkeeper.account(WORKER, address(5))) for _ in range(2)]
        assert await both[0] is await both[1]


@pytest.mark.asyncio
async def test_saving_comes_before_telling(tmp_path: Path) -> None:
    async with opened(tmp_path / "proxy.sqlite") as bookkeeper:
        worker = await bookkeeper.account(WORKER, address(5))
        client = await bookkeeper.account(CLIENT, address(6))
        told: list[int] = []
        bookkeeper.credit(worker, client, 10, lambda: told.append(worker.saved_tokens))
        assert told == []
        state = bookkeeper.payment_state(worker)
        assert (state.db_tokens, state.max_tokens) == (0, 0)
        await bookkeeper.save()
        assert told == [10]
        assert (client.saved_tokens, client.max_tokens) == (10, 10)
        state = bookkeeper.payment_state(worker)
        assert (state.db_tokens, state.max_tokens) == (10, 10)


@pytest.mark.asyncio
async def test_upstreams_way_tells_at_once(tmp_path: Path) -> None:
    async with opened(tmp_path / "proxy.sqlite", LATER) as bookkeeper:
        worker = await bookkeeper.account(WORKER, address(5))
        client = await bookkeeper.account(CLIENT, address(6))
        told: list[bool] = []
        bookkeeper.credit(worker, client, 10, lambda: told.append(True))
        assert told == [True]
        state = bookkeeper.payment_state(worker)
        assert (state.db_tokens, state.max_tokens) == (0, 10)


@pytest.mark.asyncio
async def test_what_was_not_saved_is_lost_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "proxy.sqlite"
    async with opened(path, LATER) as bookkeeper:
        worker = await bookkeeper.account(WORKER, address(5))
        client = await bookkeeper.account(CLIENT, address(6))
        bookkeeper.credit(worker, client, 10, nothing)
        await bookkeeper.save()
        await bookkeeper.sign()
        payment = worker.payment
        bookkeeper.credit(worker, client, 5, nothing)
    async with opened(path) as bookkeeper:
        again = await bookkeeper.account(WORKER, address(5))
        assert (again.max_tokens, again.saved_tokens, again.signed_tokens) == (10, 10, 10)
        assert again.payment == payment
        assert (await bookkeeper.account(CLIENT, address(6))).max_tokens == 10


@pytest.mark.asyncio
async def test_what_was_credited_survives_a_kill_before_it_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "proxy.sqlite"
    async with opened(path) as bookkeeper:
        worker = await bookkeeper.account(WORKER, address(5))
        client = await bookkeeper.account(CLIENT, address(6))
        bookkeeper.credit(worker, client, 10, nothing)
        await bookkeeper.save()
        bookkeeper.credit(worker, client, 5, nothing)
        bookkeeper.credit(worker, client, 2, nothing)
    for _ in range(2):
        async with opened(path) as bookkeeper:
            again = await bookkeeper.account(WORKER, address(5))
            assert (again.max_tokens, again.saved_tokens, again.signed_tokens) == (17, 17, 0)
            assert (await bookkeeper.account(CLIENT, address(6))).saved_tokens == 17


@pytest.mark.asyncio
async def test_a_credit_survives_a_failed_saving(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "proxy.sqlite"

    async def refuse(*_args: object) -> None:
        raise ProxyDatabaseError("disk full")

    async with opened(path) as bookkeeper:
        worker = await bookkeeper.account(WORKER, address(5))
        client = await bookkeeper.account(CLIENT, address(6))
        bookkeeper.credit(worker, client, 10, nothing)
        monkeypatch.setattr(ProxyDatabase, "save", refuse)
        with pytest.raises(ProxyDatabaseError):
            await bookkeeper.save()
        bookkeeper.credit(worker, client, 5, nothing)
        with pytest.raises(ProxyDatabaseError):
            await bookkeeper.save()
        bookkeeper.credit(worker, client, 2, nothing)
        monkeypatch.undo()
    async with opened(path) as bookkeeper:
        assert (await bookkeeper.account(WORKER, address(5))).saved_tokens == 17


@pytest.mark.asyncio
async def test_payment_changes_only_with_the_tokens(tmp_path: Path) -> None:
    async with opened(tmp_path / "proxy.sqlite") as bookkeeper:
        told: list[Account] = []
        bookkeeper.on_signed = told.append
        worker = await bookkeeper.account(WORKER, address(5))
        client = await bookkeeper.account(CLIENT, address(6))
        first = worker.payment
        await bookkeeper.sign()
        assert worker.payment == first
        bookkeeper.credit(worker, client, 10, nothing)
        await bookkeeper.sign()
        assert worker.payment == first, "what is not saved is not signed"
        await bookkeeper.save()
        await bookkeeper.sign()
        assert signed_tokens(worker) == 10
        assert told == [worker, client]
        second = worker.payment
        await bookkeeper.sign()
        assert worker.payment == second


@pytest.mark.asyncio
async def test_run_saves_and_signs_by_itself(tmp_path: Path) -> None:
    async with open_proxy_database(tmp_path / "proxy.sqlite") as database:
        bookkeeper = Bookkeeper(database, KEYS, BookkeepingOptions(0.0, 0.01))
        signed = asyncio.Event()
        async with running_bookkeeper(bookkeeper):
            worker = await bookkeeper.account(WORKER, address(5))
            client = await bookkeeper.account(CLIENT, address(6))
            bookkeeper.on_signed = lambda _: signed.set()
            bookkeeper.credit(worker, client, 10, nothing)
            await signed.wait()
        assert signed_tokens(worker) == 10


@pytest.mark.asyncio
async def test_last_counters_are_saved_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "proxy.sqlite"
    async with (
        open_proxy_database(path) as database,
        running_bookkeeper(Bookkeeper(database, KEYS, LATER)) as bookkeeper,
    ):
        worker = await bookkeeper.account(WORKER, address(5))
        client = await bookkeeper.account(CLIENT, address(6))
        bookkeeper.credit(worker, client, 10, nothing)
    async with opened(path) as bookkeeper:
        assert (await bookkeeper.account(WORKER, address(5))).saved_tokens == 10


class FullDisk(ProxyDatabase):
    """Refuses to write until the disk has room."""

    has_room = False

    def __init__(self) -> None:
        self.attempts = 0

    def new_journal(self) -> Journal:
        raise OSError("disk full")

    async def save(self, *_args: object) -> None:
        self.attempts += 1
        if not self.has_room:
            raise ProxyDatabaseError("disk full")


@pytest.mark.asyncio
async def test_nothing_is_told_while_the_disk_is_full() -> None:
    disk = FullDisk()
    bookkeeper = Bookkeeper(disk, KEYS, AT_ONCE)
    with pytest.raises(RefusedError, match="cannot save") as caught:
        await bookkeeper.account(WORKER, address(5))
    assert caught.value.code == 651
    disk.has_room = True
    worker = await bookkeeper.account(WORKER, address(5))
    client = await bookkeeper.account(CLIENT, address(6))
    disk.has_room = False
    told: list[bool] = []
    bookkeeper.credit(worker, client, 10, lambda: told.append(True))
    with pytest.raises(ProxyDatabaseError):
        await bookkeeper.save()
    assert (told, worker.saved_tokens) == ([], 0)
    disk.has_room = True
    await bookkeeper.save()
    assert (told, worker.saved_tokens) == ([True], 10)


@pytest.mark.asyncio
async def test_accounts_are_bounded(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("app.localnet.bookkeeper.MAX_ACCOUNTS", 2)
    path = tmp_path / "proxy.sqlite"
    async with opened(path) as bookkeeper:
        await bookkeeper.account(WORKER, address(1))
    async with opened(path) as bookkeeper:
        await bookkeeper.account(WORKER, address(2))
        with pytest.raises(RefusedError, match="too many owners"):
            await bookkeeper.account(WORKER, address(3))
        await bookkeeper.account(WORKER, address(1))


@pytest.mark.asyncio
async def test_account_without_a_payment_is_signed_when_opened(tmp_path: Path) -> None:
    path = tmp_path / "proxy.sqlite"
    async with open_proxy_database(path) as database:
        record = AccountRecord(WORKER, address(5), 7, 0, b"")
        await database.save(KEYS.contract, [record])
    async with opened(path) as bookkeeper:
        assert signed_tokens(await bookkeeper.account(WORKER, address(5))) == 7
