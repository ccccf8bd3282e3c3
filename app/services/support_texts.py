"""The texts of a support bundle, in English for whoever helps; none of them is redacted here."""

import asyncio
import platform
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from app import __version__
from app.domain.earnings import EarningsSummary
from app.domain.errors import AppError
from app.domain.money import format_amount
from app.domain.payouts import PaidTotals
from app.domain.settings import SETTINGS, Settings
from app.services.event_log import DeskEvent
from app.storage.ledger_database import LedgerDatabase
from app.storage.payouts import open_payouts

PACKAGES = (
    "aiohttp", "av", "cryptography", "ctranslate2", "faster-whisper", "keyring", "msgspec",
    "numpy", "nvidia-ml-py", "psutil", "pyopenssl", "PySide6-Essentials", "pytoniq-core", "qasync",
    "tokenizers", "tonpy", "tonutils", "uvloop",
)  # fmt: skip

ABOUT = """\
A report of Cocoon Provider for somebody who helps with a problem.

Every file here is plain text. It holds how this computer is equipped, what is set, what happened,
and sums of the ledgers. It never holds keys, recovery words, passwords, API keys, prompts or
answers. Addresses are shortened, folders lose the names of people, and what looks like a secret is
replaced: [#1a2b] stands for a long number, the same one wherever it was the same.
"""

_BUSY_TIMEOUT_S = 2.0


def versions_text() -> str:
    """List the versions of the program, of Python and of what they are made of."""
    lines = [
        f"Cocoon Provider {__version__}",
        f"Python {platform.python_version()} ({platform.python_implementation()})",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        "",
    ]
    for name in PACKAGES:
        with suppress(PackageNotFoundError):
            lines.append(f"{name} {version(name)}")
    return "\n".join(lines) + "\n"


def settings_text(settings: Settings, is_set: frozenset[str], problems: Sequence[str]) -> str:
    """List every setting with its value and whether the owner has chosen it."""
    lines = [f"problem: {problem}" for problem in problems]
    for setting in SETTINGS:
        value = setting.text(settings.value(setting.name)) or "not set"
        mark = "" if setting.name in is_set else "  (default)"
        lines.append(f"{setting.name} = {value}{mark}")
    return "\n".join(lines) + "\n"


def events_text(events: Sequence[DeskEvent]) -> str:
    """List events, newest first."""
    lines = [f"{moment(event.at_utc)}  {event.kind}  {event.detail}" for event in events]
    return "\n".join(lines or ["Nothing has happened yet."]) + "\n"


async def ledgers_text(files: Mapping[str, Path]) -> str:
    """Sum every ledger up that is there; what cannot be read says why."""
    parts = []
    for name, path in files.items():
        if not path.exists():
            parts.append(f"{name}: there is none.")
            continue
        try:
            summary = await asyncio.to_thread(_summary, path)
            async with open_payouts(path) as book:
                paid = await book.totals()
        except AppError as error:
            parts.append(f"{name}: {error.title}: {error}")
            continue
        parts.append("\n".join([f"{name}:", *_sums(summary, paid)]))
    return "\n\n".join(parts) + "\n"


def moment(at_utc: float) -> str:
    """Write a moment in UTC, to the second."""
    return datetime.fromtimestamp(at_utc, UTC).strftime("%Y-%m-%d %H:%M:%S")


def _summary(path: Path) -> EarningsSummary:
    database = LedgerDatabase(path, busy_timeout_s=_BUSY_TIMEOUT_S)
    try:
        return database.summary()
    finally:
        database.close()


def _sums(summary: EarningsSummary, paid: PaidTotals) -> list[str]:
    totals = summary.totals
    ends = [at for at in (summary.first_job_at_utc, summary.last_job_at_utc) if at is not None]
    ended = f"{totals.failed} failed, {totals.cancelled} cancelled, {totals.refused} refused"
    tokens = f"{totals.usage.prompt} read, {totals.usage.completion} written"
    credited = f"{format_amount(summary.credited)}, signed: {format_amount(summary.signed)}"
    payouts = f"{paid.payouts} payouts, {format_amount(paid.fees)} in fees"
    return [
        f"  jobs: {totals.answered} answered, {ended}",
        f"  tokens: {tokens}, {totals.adjusted_tokens} paid for",
        f"  earned: {format_amount(totals.fee)}",
        f"  credited: {credited}",
        f"  paid: {format_amount(paid.amount)} in {payouts}",
        f"  from {' to '.join(map(moment, ends))}" if ends else "  no job yet",
    ]
