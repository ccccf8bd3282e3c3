"""Send an external message and follow it until its fate is certain.

What must be kept before the first sending, so that the message can be followed after a crash, is
a `SentMessage`. Its `after_lt` is the lt of the account's newest transaction, read before the
message was signed (`read_starting_lt`); an older one is as good, only slower.

What is concluded, from the answers of one server (`app.ton.message_search`):

* It is **done** if a transaction of the account after `after_lt` was caused by it, that is by an
  external message with the same normalised hash, and was successful. Contracts of wallets carry
  a message out once only, so nothing else can follow.
* A transaction that failed is not final. Some contracts do not remember a message whose
  transaction failed, and anyone can send it again until it expires. It is **failed** once it has
  expired and all that is there are failures.
* It is **expired** if the account's state is of a block later than `valid_until` plus
  `EXPIRY_MARGIN_S`, the history read down to `after_lt` without a gap contains the transaction
  that this state names as its newest, and no transaction in it was caused by the message. The
  time is the chain's own: the clock of this computer has no say.
* Otherwise, or if the server does not answer, nothing.

When that is certain, with several servers, is said in `app.ton.message_verdict`; `quorum` of them
must agree, by default two, or the only one. Waiting costs nothing, paying twice does.

Sending the same bytes again is harmless and is done until a transaction is seen or the message
has expired. A new message is never made here: only after `FateKind.EXPIRED` or `FateKind.FAILED`
may the caller sign one.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from app.ton.address import Address
from app.ton.chain import ChainClient, ChainError, ChainUnavailableError
from app.ton.message_search import EXPIRY_MARGIN_S, MessageSearch
from app.ton.message_verdict import Verdict
from app.ton.sent_message import Fate, FateKind, SentMessage, Sighting

__all__ = [
    "EXPIRY_MARGIN_S",
    "INTERVAL_S",
    "Fate",
    "FateKind",
    "SentMessage",
    "Sighting",
    "follow_message",
    "look_for_message",
    "read_starting_lt",
]

INTERVAL_S = 4.0
"""About the time between two blocks."""

_DEFAULT_QUORUM = 2


async def read_starting_lt(
    servers: Sequence[ChainClient], account: Address, *, quorum: int | None = None
) -> int:
    """Return the `after_lt` for a message that will be signed next: the lowest that is named.

    A server that lags behind or lies can only make the search longer.

    Raises:
        ChainUnavailableError: fewer than `quorum` servers answer.
    """
    needed = _needed(servers, quorum)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(_try_to_read_lt(server, account)) for server in servers]
    found = [lt for task in tasks if (lt := task.result()) is not None]
    if len(found) < needed:
        raise ChainUnavailableError(f"{len(found)} of {needed} servers answer")
    return min(found)


async def look_for_message(client: ChainClient, message: SentMessage) -> Sighting:
    """Ask one server once what it shows of a message.

    Raises:
        ChainError: no answer, or one that cannot be true.
    """
    return await MessageSearch(client, message).look()


async def follow_message(
    servers: Sequence[ChainClient],
    message: SentMessage,
    *,
    quorum: int | None = None,
    interval_s: float = INTERVAL_S,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    observe: Callable[[Sequence[Sighting]], None] | None = None,
    on_doubt: Callable[[str], None] | None = None,
) -> Fate:
    """Send the message now and again, and return its fate once it is certain.

    It runs for as long as that takes; cancel it to stop, and call it again later with the same
    message. `observe` is told after each round what the servers that answered show, `on_doubt`
    why it takes longer than it should, each sentence once while it holds.

    Raises:
        ValueError: more servers must agree than there are.
    """
    verdict = Verdict(len(servers), _needed(servers, quorum))
    searches = [MessageSearch(server, message) for server in servers]
    told: str | None = None
    while True:
        sightings = await _look_everywhere(searches)
        if observe is not None:
            observe(sightings)
        if fate := verdict.conclude(sightings):
            return fate
        if on_doubt is not None and verdict.doubt not in {None, told}:
            on_doubt(verdict.doubt or "")
        told = verdict.doubt
        if not any(each.transactions or each.has_expired for each in sightings):
            await _send_once(servers, message)
        await sleep(interval_s)


def _needed(servers: Sequence[ChainClient], quorum: int | None) -> int:
    needed = min(_DEFAULT_QUORUM, len(servers)) if quorum is None else quorum
    if not 1 <= needed <= len(servers):
        raise ValueError(f"{needed} of {len(servers)} servers cannot agree")
    return needed


async def _try_to_read_lt(client: ChainClient, account: Address) -> int | None:
    try:
        return (await client.account(account)).last_lt
    except ChainError:
        return None


async def _look_everywhere(searches: Sequence[MessageSearch]) -> list[Sighting]:
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(_try_to_look(search)) for search in searches]
    return [found for task in tasks if (found := task.result()) is not None]


async def _try_to_look(search: MessageSearch) -> Sighting | None:
    try:
        return await search.look()
    except ChainError:
        return None


async def _send_once(servers: Sequence[ChainClient], message: SentMessage) -> None:
    """Give it to every server; what they say to it proves nothing and is not needed."""
    async with asyncio.TaskGroup() as group:
        for server in servers:
            group.create_task(_try_to_send(server, message.boc))


async def _try_to_send(client: ChainClient, boc: bytes) -> bool:
    try:
        await client.send(boc)
    except ChainError:
        return False
    return True
