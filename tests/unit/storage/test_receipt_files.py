import asyncio
import logging
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.network.background import running_beside
from app.storage import receipt_files
from app.storage.receipt_files import KEPT_DAYS, ReceiptFiles, ReceiptFilesError, read_receipts

DAY_S = 86_400
NOW = 1_800_000_000.0


class Fixture:
    def __init__(self, folder: Path) -> None:
        self.now = NOW
        self.folder = folder
        self.files = ReceiptFiles(folder, lambda: self.now)

    def write(self, *lines: bytes) -> None:
        for line in lines:
            self.files.add(line)
        self.files.flush()

    def run_until(self, is_done: Callable[[], bool]) -> None:
        async def main() -> None:
            async with running_beside(self.files.run(0.0)):
                await asyncio.sleep(0)
                while not is_done():  # noqa: ASYNC110 - a thread does it
                    await asyncio.sleep(0)

        asyncio.run(main())


@pytest.fixture
def place(tmp_path: Path) -> Fixture:
    return Fixture(tmp_path / "receipts")


def test_lines_are_kept_in_order_by_day(place: Fixture) -> None:
    place.write(b"1\n", b"2\n")
    place.now += DAY_S
    place.write(b"3\n")
    assert list(read_receipts(place.folder)) == [b"1\n", b"2\n", b"3\n"]
    assert list(read_receipts(place.folder, "2027-01-16")) == [b"3\n"]
    assert sorted(file.name for file in place.folder.iterdir()) == [
        "2027-01-15.jsonl",
        "2027-01-16.jsonl",
    ]


def test_nothing_to_write_makes_no_file(place: Fixture) -> None:
    place.files.flush()
    assert not place.folder.exists()
    assert list(read_receipts(place.folder)) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_nobody_else_can_read_them(place: Fixture) -> None:
    place.write(b"1\n")
    (file,) = place.folder.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(place.folder.stat().st_mode) == 0o700


def test_they_are_written_by_themselves_and_at_the_end(place: Fixture) -> None:
    place.files.add(b"1\n")
    place.run_until(lambda: list(read_receipts(place.folder)) == [b"1\n"])
    place.files.add(b"2\n")
    place.run_until(lambda: True)
    assert list(read_receipts(place.folder)) == [b"1\n", b"2\n"]


def test_old_ones_are_forgotten(place: Fixture) -> None:
    place.write(b"old\n")
    place.now += KEPT_DAYS * DAY_S
    place.write(b"newer\n")
    place.now += DAY_S
    place.run_until(lambda: len(list(place.folder.iterdir())) == 1)
    assert list(read_receipts(place.folder)) == [b"newer\n"]


def test_a_disk_that_refuses_is_tried_again(
    place: Fixture, caplog: pytest.LogCaptureFixture
) -> None:
    place.folder.write_text("in the way")
    place.files.add(b"1\n")
    with pytest.raises(ReceiptFilesError):
        place.files.flush()
    with caplog.at_level(logging.WARNING):
        place.run_until(lambda: bool(caplog.records))
    assert len(caplog.records) == 1
    place.folder.unlink()
    place.files.flush()
    assert list(read_receipts(place.folder)) == [b"1\n"]


def test_what_waits_is_bounded(place: Fixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receipt_files, "MAX_WAITING", 2)
    place = Fixture(place.folder)
    place.write(b"1\n", b"2\n", b"3\n")
    assert list(read_receipts(place.folder)) == [b"2\n", b"3\n"]


def test_a_file_that_cannot_be_read_is_an_error(place: Fixture) -> None:
    (place.folder / "2027-01-15.jsonl").mkdir(parents=True)
    with pytest.raises(ReceiptFilesError):
        list(read_receipts(place.folder))
