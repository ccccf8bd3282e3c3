"""The jobs of a time one by one: found by halving, as they are numbered in about their order."""

import sqlite3
from collections import defaultdict

from app.domain.price import AdjustedTokens, TokenUsage
from app.domain.reasons import JobGroup
from app.storage import earnings_sql as sql

DISORDER_S = 900.0
"""Jobs are numbered as they are recorded: the order of their ends up to this much."""


def first_number(connection: sqlite3.Connection, at_utc: float) -> int:
    """Return the number of about the first job that ended after then."""
    low, high = 1, int(connection.execute(sql.SELECT_LAST_NUMBER).fetchone()[0]) + 1
    while low < high:
        middle = (low + high) // 2
        row = connection.execute(sql.SELECT_TIME_FROM, (middle,)).fetchone()
        if row is not None and row[0] < at_utc:
            low = middle + 1
        else:
            high = middle
    return low


def job_groups(
    connection: sqlite3.Connection, since_utc: float, until_utc: float
) -> dict[str, list[JobGroup]]:
    """Group the answered jobs of a time by network, and those by what their price was made of."""
    first = first_number(connection, since_utc - DISORDER_S)
    last = first_number(connection, until_utc + DISORDER_S)
    found: dict[str, list[JobGroup]] = defaultdict(list)
    for row in connection.execute(sql.SELECT_GROUPS, (first, last, since_utc, until_utc)):
        network, model, coefficient, price, fee, jobs, *tokens = row
        usage, adjusted = TokenUsage(*tokens[:4]), AdjustedTokens(*tokens[4:])
        found[network].append(JobGroup(model, coefficient, price, fee, jobs, usage, adjusted))
    return dict(found)
