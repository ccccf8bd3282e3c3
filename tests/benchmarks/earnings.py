"""Speed of the earnings page's reading: ``python -m tests.benchmarks.earnings [--years 10]``.

Fills a ledger with the sums of so many years, two models on two networks, two cards and payouts
every day, and prints how long each period takes to open: sums of hours and days as a busy node
has them, and the jobs of the last days one by one.
"""

import argparse
import asyncio
import random
import sqlite3
import sys
import tempfile
import time
from datetime import UTC
from pathlib import Path

from app.domain.earnings_periods import Period, Zone, stretch
from app.storage.database import open_database, transaction
from app.storage.earnings_history import HistoryReader, open_history

HOUR_S = 3600
DAY_S = 86_400
YEAR_S = 365 * DAY_S + DAY_S // 4
NOW = 1_800_014_400
JOBS_AN_HOUR = 900
DAYS_OF_JOBS = 14
NAMES = [
    *("0:" + "1" * 64, "0:" + "2" * 64, "0:" + "3" * 64, "home", "mainnet", "chat", "speech"),
    *("gpu0", "gpu1", "sharing", "owner", "/v1/chat/completions", "UQclient"),
]
PROXIES, WORKER, NETWORKS, MODELS, GPUS = (1, 2), 3, (4, 5), (6, 7), (8, 9)
PATH, CLIENT = 12, 13


def main() -> None:
    """Fill a ledger in a temporary folder and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--years", type=int, default=10, help="years of history")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ledger.sqlite"
        first = (NOW - options.years * YEAR_S) // DAY_S * DAY_S
        _fill(path, first)
        _say(f"{path.stat().st_size / 1e6:.0f} MB hold {options.years} years")
        asyncio.run(_measure(path))


async def _measure(path: Path) -> None:
    zone = Zone(UTC)
    begin = time.perf_counter()
    async with open_history(path) as reader:
        first = await reader.first_utc()
        _say(f"{(time.perf_counter() - begin) * 1e3:6.1f} ms to open and find the first hour")
        for period in Period:
            shown = stretch(period, NOW, first_utc=first, now_utc=NOW, zone=zone)
            await _measure_one(reader, f"{period}: {len(shown.bounds) - 1} bars", shown.bounds)
        months = stretch(Period.YEAR, NOW - YEAR_S, first_utc=first, now_utc=NOW, zone=zone)
        await _measure_one(reader, "the year before", months.bounds)


async def _measure_one(reader: HistoryReader, name: str, bounds: tuple[int, ...]) -> None:
    begin, busy = time.perf_counter(), time.process_time()
    found = await reader.history(bounds)
    spent_ms, busy_ms = (time.perf_counter() - begin) * 1e3, (time.process_time() - busy) * 1e3
    cells = f"{len(found.money)} cells of money, {len(found.times)} of time"
    _say(f"{spent_ms:6.1f} ms, {busy_ms:.1f} of them busy: {name}, {cells}")


def _fill(path: Path, first: int) -> None:
    source = random.Random(5)
    connection = open_database(path, busy_timeout_s=5)
    with transaction(connection):
        connection.executemany("INSERT INTO names (text) VALUES (?)", [(name,) for name in NAMES])
        _fill_sums(connection, first, source)
        _fill_jobs(connection, source)
        _fill_payments(connection, first)
    connection.close()


def _fill_sums(connection: sqlite3.Connection, first: int, source: random.Random) -> None:
    """Hours and days as the triggers would have made them; spans an hour each."""
    for table, step in (("hours", HOUR_S), ("days", DAY_S)):
        rows = (
            (start, proxy, network, model, outcome, *(source.randrange(9, 9999) for _ in range(7)))
            for start in range(first, NOW - DAYS_OF_JOBS * DAY_S, step)
            for proxy, network in zip(PROXIES, NETWORKS, strict=True)
            for model in MODELS
            for outcome in ("answered", "failed")
        )
        connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * 12)})", rows)  # noqa: S608
    connection.execute(
        "INSERT INTO months SELECT unixepoch(start_utc, 'unixepoch', 'start of month') AS month,"
        " proxy, network, model, outcome, sum(jobs), sum(prompt), sum(cached), sum(completion),"
        " sum(reasoning), sum(adjusted), sum(fee)"
        " FROM days GROUP BY month, proxy, network, model, outcome"
    )
    spans = (
        (gpu, start, start + HOUR_S, NETWORKS[0], 10 if start // DAY_S % 9 else 11, 774_000, 1)
        for start in range(first, NOW, HOUR_S)
        for gpu in GPUS
    )
    connection.executemany("INSERT INTO spans VALUES (?, ?, ?, ?, ?, ?, ?)", spans)


def _fill_jobs(connection: sqlite3.Connection, source: random.Random) -> None:
    count, begin = DAYS_OF_JOBS * 24 * JOBS_AN_HOUR, NOW - DAYS_OF_JOBS * DAY_S
    times = (begin + number * (NOW - begin) / count for number in range(count))
    usage = (900, 0, 700, 0, 900, 0, 5600, 0, 1000, 20, 19, 6500 * 19)
    names = (PROXIES[0], NETWORKS[0], MODELS[0], PATH, CLIENT)
    rows = (
        (None, source.randbytes(32), *names, 200, "answered", *usage, at_utc - 3, at_utc)
        for at_utc in times
    )
    connection.executemany(f"INSERT INTO jobs VALUES ({', '.join('?' * 23)})", rows)  # noqa: S608


def _fill_payments(connection: sqlite3.Connection, first: int) -> None:
    """A signature an hour, a payout a day, and a fee for it; the last day is not paid yet."""
    hours = range(first, NOW, HOUR_S)
    for account, proxy in enumerate(PROXIES, 1):
        connection.execute(
            "INSERT INTO accounts VALUES (?, ?, ?, ?, zeroblob(32), 19, 0, ?, ?, ?)",
            (account, proxy, WORKER, NETWORKS[account - 1], len(hours), len(hours), float(NOW)),
        )
        connection.executemany(
            "INSERT INTO payments VALUES (?, ?, x'00', ?)",
            ((account, tokens, at + 1800.5) for tokens, at in enumerate(hours, 1)),
        )
        _fill_payouts(connection, account, first, len(hours) - 24)


def _fill_payouts(connection: sqlite3.Connection, account: int, first: int, paid: int) -> None:
    names = (NAMES[3 + account - 1], NAMES[account - 1], NAMES[2])
    for tokens in range(24, paid, 24):
        at_utc, key = first + tokens * HOUR_S, (account * 10**9 + tokens).to_bytes(32, "big")
        connection.execute(
            "INSERT INTO payouts VALUES (NULL, ?, 1, ?, ?, ?, zeroblob(8), ?, 500, ?)",
            (key, *names, tokens, at_utc),
        )
        relay = connection.execute(
            "INSERT INTO relays VALUES (NULL, ?, ?, ?, zeroblob(8), ?, 'w', x'00', ?, 1, 0, 1.0)",
            (*names, tokens, key),
        )
        connection.execute(
            "INSERT INTO relay_ends VALUES (?, 'paid', 5, 0, ?)", (relay.lastrowid, float(at_utc))
        )


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
