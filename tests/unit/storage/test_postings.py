import asyncio
from pathlib import Path

import pytest

from app.storage.database import LedgerError
from app.storage.journal import recover
from app.storage.postings import Postings

pytestmark = pytest.mark.asyncio


class Book:
    """Takes entries when the test says so."""

    def __init__(self) -> None:
        self.posted: list[list[str]] = []
        self.orders: list[tuple[list[str], asyncio.Future[None]]] = []

    def post(self, entries: list[str]) -> asyncio.Future[None]:
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.orders.append((list(entries), done))
        return done

    async def take(self, error: Exception | None = None) -> None:
        entries, done = self.orders.pop(0)
        if error is None:
            self.posted.append(entries)
            done.set_result(None)
        else:
            done.set_exception(error)
        await asyncio.sleep(0)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "book.sqlite"


@pytest.fixture
def book() -> Book:
    return Book()


@pytest.fixture
def postings(database: Path, book: Book, monkeypatch: pytest.MonkeyPatch) -> Postings[str]:
    monkeypatch.setattr("app.storage.postings.GATHER_S", 0.0)
    monkeypatch.setattr("app.storage.postings.RETRY_S", 0.0)
    return Postings(database, str.encode, book.post)


def left_behind(database: Path) -> list[bytes]:
    found: list[bytes] = []
    recover(database, found.extend)
    return sorted(found)


async def turns() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_entries_that_come_together_are_posted_together(
    postings: Postings[str], book: Book
) -> None:
    postings.take("a")
    postings.take("b")
    assert not book.orders
    await turns()
    postings.take("c")
    await book.take()
    await turns()
    await book.take()
    assert book.posted == [["a", "b"], ["c"]]
    await postings.close()


async def test_what_is_not_posted_survives(
    postings: Postings[str], book: Book, database: Path
) -> None:
    postings.take("a")
    await turns()
    postings.take("b")
    await book.take()
    await turns()
    postings.take("c")
    assert postings._journal is not None
    postings._journal.close()  # as the end of the program does
    assert left_behind(database) == [b"b", b"c"]


async def test_a_failure_is_tried_again_and_nothing_is_forgotten(
    postings: Postings[str], book: Book, database: Path
) -> None:
    postings.take("a")
    await turns()
    postings.take("b")
    await book.take(LedgerError("busy"))
    await turns()
    await book.take(LedgerError("still busy"))
    await turns()
    await book.take()
    await turns()
    await book.take()
    assert book.posted == [["a"], ["b"]]
    await postings.close()
    assert left_behind(database) == []


async def test_settling_waits_for_all_that_was_taken(postings: Postings[str], book: Book) -> None:
    postings.take("a")
    await turns()
    postings.take("b")
    async with asyncio.TaskGroup() as group:
        settling = group.create_task(postings.settle())
        await turns()
        await book.take()
        await turns()
        assert not settling.done()
        await book.take()
    assert book.posted == [["a"], ["b"]]
    await postings.settle()
    await postings.close()


async def test_what_is_refused_at_the_end_is_there_at_the_next_start(
    postings: Postings[str], book: Book, database: Path
) -> None:
    postings.take("a")
    async with asyncio.TaskGroup() as group:
        closing = group.create_task(postings.close())
        await turns()
        await book.take(LedgerError("the disk is full"))
        await turns()
    assert closing.done()
    assert left_behind(database) == [b"a"]


async def test_a_journal_that_cannot_be_written_is_told(tmp_path: Path, book: Book) -> None:
    postings: Postings[str] = Postings(tmp_path / "none" / "book.sqlite", str.encode, book.post)
    with pytest.raises(LedgerError):
        postings.take("a")
    await postings.close()
