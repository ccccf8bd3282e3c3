"""Reading what happened to an account since some moment."""

from app.ton.address import Address
from app.ton.chain import ChainClient, ChainDataError, Transaction

MAX_READ = 10_000
"""An owner's account or a worker's contract does not have so many new ones."""

_PAGE_SIZE = 15


async def transactions_after(
    chain: ChainClient, account: Address, after_lt: int
) -> list[Transaction]:
    """Return every transaction of an account after that logical time, the oldest first.

    Raises:
        ChainError: no usable answer.
    """
    found: list[Transaction] = []
    before: tuple[int, bytes] | None = None
    while len(found) < MAX_READ:
        page = await chain.transactions(account, limit=_PAGE_SIZE, before=before)
        found += [each for each in page if each.lt > after_lt]
        if not page or page[-1].previous_lt <= after_lt:
            return found[::-1]
        before = (page[-1].lt, page[-1].hash)
    raise ChainDataError(f"{account} has more than {MAX_READ} new transactions")
