import asyncio
import sqlite3
from pathlib import Path

import pytest

from app.localnet.account import AccountKind, AccountRecord
from app.localnet.proxy_database import ProxyDatabaseError, open_proxy_database
from app.ton.address import Address
from tests.unit.localnet.parts import address

CONTRACT = address(50)


def record(saved: int, signed: int, payment: bytes, owner: int = 1) -> AccountRecord:
    return AccountRecord(AccountKind.WORKER, address(owner), saved, signed, payment)


async def saved_and_loaded(
    path: Path, *records: AccountRecord, contract: Address = CONTRACT
) -> list[AccountRecord]:
    async with open_proxy_database(path) as database:
        for one in records:
            await database.save(contract, [one])
        return await database.load(CONTRACT)


@pytest.mark.asyncio
async def test_records_survive(tmp_path: Path) -> None:
    path = tmp_path / "proxy.sqlite"
    client = AccountRecord(AccountKind.CLIENT, address(1), 7, 0, b"")
    await saved_and_loaded(path, record(2**62, 5, b"boc"), client)
    assert set(await saved_and_loaded(path)) == {record(2**62, 5, b"boc"), client}


@pytest.mark.asyncio
async def test_nothing_is_lowered(tmp_path: Path) -> None:
    path = tmp_path / "proxy.sqlite"
    loaded = await saved_and_loaded(path, record(10, 8, b"8"), record(9, 7, b"7"))
    assert loaded == [record(10, 8, b"8")]
    loaded = await saved_and_loaded(path, record(11, 8, b"another"), record(12, 9, b"9"))
    assert loaded == [record(12, 9, b"9")]


@pytest.mark.asyncio
async def test_first_payment_is_kept_also_for_no_tokens(tmp_path: Path) -> None:
    path = tmp_path / "proxy.sqlite"
    loaded = await saved_and_loaded(path, record(0, 0, b""), record(0, 0, b"0"))
    assert loaded == [record(0, 0, b"0")]


@pytest.mark.asyncio
async def test_contracts_do_not_mix(tmp_path: Path) -> None:
    path = tmp_path / "proxy.sqlite"
    assert await saved_and_loaded(path, record(5, 0, b""), contract=address(51)) == []


@pytest.mark.asyncio
async def test_all_contracts_are_listed(tmp_path: Path) -> None:
    path = tmp_path / "proxy.sqlite"
    async with open_proxy_database(path) as database:
        assert await database.contracts() == []
        for contract in (address(51), CONTRACT, CONTRACT):
            await database.save(contract, [record(5, 0, b"")])
        assert set(await database.contracts()) == {CONTRACT, address(51)}


@pytest.mark.asyncio
async def test_second_proxy_is_kept_out(tmp_path: Path) -> None:
    path = tmp_path / "proxy.sqlite"
    async with open_proxy_database(path) as database:
        await database.save(CONTRACT, [record(1, 0, b"")])
        with pytest.raises(ProxyDatabaseError, match="locked"):
            async with open_proxy_database(path):
                pass


@pytest.mark.asyncio
async def test_newer_and_foreign_files_are_refused(tmp_path: Path) -> None:
    newer = tmp_path / "newer.sqlite"
    with sqlite3.connect(newer) as connection:
        connection.execute("PRAGMA user_version = 2")
    connection.close()
    with pytest.raises(ProxyDatabaseError, match="newer version"):
        await saved_and_loaded(newer)
    foreign = tmp_path / "foreign.sqlite"
    foreign.write_bytes(b"this is no database at all, only text" * 100)
    with pytest.raises(ProxyDatabaseError, match="not a database"):
        await saved_and_loaded(foreign)
    with pytest.raises(ProxyDatabaseError, match="unable to open"):
        await saved_and_loaded(tmp_path / "missing" / "proxy.sqlite")


@pytest.mark.asyncio
async def test_refused_write_is_all_or_nothing(tmp_path: Path) -> None:
    path = tmp_path / "proxy.sqlite"
    async with open_proxy_database(path) as database:
        bad = AccountRecord(AccountKind.WORKER, address(2), 5, 0, None)  # type: ignore[arg-type]
        with pytest.raises(ProxyDatabaseError, match="NOT NULL"):
            await database.save(CONTRACT, [record(5, 0, b""), bad])
        assert await database.load(CONTRACT) == []
        await database.save(CONTRACT, [record(6, 0, b"")])
        assert await database.load(CONTRACT) == [record(6, 0, b"")]


@pytest.mark.asyncio
async def test_loop_is_free_while_the_disk_works(tmp_path: Path) -> None:
    turns = 0
    async with open_proxy_database(tmp_path / "proxy.sqlite") as database:
        many = [record(1, 0, b"x" * 200, owner) for owner in range(200)]
        async with asyncio.TaskGroup() as tasks:
            task = tasks.create_task(database.save(CONTRACT, many))
            while not task.done():
                turns += 1
                await asyncio.sleep(0)
    assert turns > 1
