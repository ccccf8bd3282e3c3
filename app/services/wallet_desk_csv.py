"""The whole history of an account as a file of comma-separated values."""

import asyncio
import csv
import io
import os
from pathlib import Path

from app.domain.errors import AppError
from app.ton.address import Address
from app.ton.chain import ChainClient
from app.wallet.history import CSV_COLUMNS, read_history, write_csv


class HistoryFileError(AppError):
    """The history could not be written."""

    title = "The history was not saved"
    hint = "Choose another folder, or make room on the disk."


async def write_history(chain: ChainClient, account: Address, path: Path, *, testnet: bool) -> int:
    """Write it, newest first; return how many entries. The file is there whole or not at all.

    Raises:
        ChainError: the chain does not answer.
        HistoryFileError: the file cannot be written.
    """
    text, count = io.StringIO(), 0
    csv.writer(text, lineterminator="\n").writerow(CSV_COLUMNS)
    async for entry in read_history(chain, account):
        write_csv([entry], text, testnet=testnet)
        count += 1
    await asyncio.to_thread(_save, path, text.getvalue())
    return count


def _save(path: Path, text: str) -> None:
    draft = path.with_name(f".{path.name}.draft")
    try:
        draft.write_text(text, encoding="utf-8", newline="")
        os.replace(draft, path)  # noqa: PTH105 - the same on every system
    except OSError as error:
        raise HistoryFileError(f"{path.name}: {error.strerror or error}") from error
