"""Send an external message and follow it until its fate is certain.

What must be kept before the first sending, so that the message can be followed after a crash, is
a `SentMessage`. Its `after_lt` is the lt of the account's newest transaction, read before the
message was signed (`read_starting_lt`); an older one is as good, only slower.

What is concluded, from the answers of one server:

* It is **there** if a transaction of the account after `after_lt` was caused by it, that is by an
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

A fate is certain once `quorum` servers conclude the same, with the same transaction; by default
two, or the only one. Servers that contradict each other leave it open, however long it takes:
waiting costs nothing, paying twice does.

Sending the same bytes again is harmless and is done until a transaction is seen or the message
has expired. A new message is never made here: only after `FateKind.EXPIRED` or `FateKind.FAILED`
may the caller sign one.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from app.ton.address import Address
from app.ton.chain import (
    AccountState,
    ChainClient,
    ChainDataError,
    ChainError,
    ChainUnavailableError,
    Transaction,
)
from app.ton.transaction_cells import normalised_hash_of

EXPIRY_MARGIN_S = 60
"""Blocks of different shards do not agree on the time to the second."""
INTERVAL_S = 4.0
"""About the time between two blocks."""

_PAGE_SIZE = 15  # one request of toncenter
_MAX_SCANNED = 100_000
_DEFAULT_QUORUM = 2


@dataclass(frozen=True, slots=True)
class SentMessage:
    """An external message and what is needed to recognise it.

    `hash` is the normalised one; `after_lt` was the account's `last_lt` before it was signed;
    `valid_until` is in seconds since 1970.
    """

    account: Address
    boc: bytes
    hash: bytes
    valid_until: int
    after_lt: int


class FateKind(Enum):
    """What became of a message for good."""

    DONE = "done"
    FAILED = "failed"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Fate:
    """The end of a message; `transaction` is None only if it expired.

    A wallet drops transfers it cannot pay without failing: compare `transaction.out_messages`
    with what was to be sent.
    """

    kind: FateKind
    transaction: Transaction | None

    @property
    def name(self) -> tuple[FateKind, bytes]:
        """What servers must agree on."""
        return self.kind, self.transaction.hash if self.transaction else b""


@dataclass(frozen=True, slots=True)
class Sighting:
    """What one server shows of a message now; `fate` is None while it is open."""

    transactions: tuple[Transaction, ...]
    fate: Fate | None
    has_expired: bool


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
    """Ask one server what it shows of a message.

    Raises:
        ChainError: no answer, or one that cannot be true.
    """
    state = await client.account(message.account)
    if state.last_lt <= message.after_lt and not _is_late(state, message):
        return Sighting((), None, has_expired=False)
    history = await _read_history(client, message)
    has_expired = _is_conclusive(state, history, message)
    caused = tuple(each for each in history if _is_caused_by(each, message))
    return Sighting(caused, _conclude(caused, has_expired=has_expired), has_expired)


async def follow_message(
    servers: Sequence[ChainClient],
    message: SentMessage,
    *,
    quorum: int | None = None,
    interval_s: float = INTERVAL_S,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    observe: Callable[[Sequence[Sighting]], None] | None = None,
) -> Fate:
    """Send the message now and again, and return its fate once it is certain.

    It runs for as long as that takes; cancel it to stop, and call it again later with the same
    message. `observe` is told after each round what the servers that answered show.

    Raises:
        ValueError: more servers must agree than there are.
    """
    needed = _needed(servers, quorum)
    while True:
        sightings = await _look_everywhere(servers, message)
        if observe is not None:
            observe(sightings)
        if fate := _agreed_fate(sightings, needed):
            return fate
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


async def _look_everywhere(servers: Sequence[ChainClient], message: SentMessage) -> list[Sighting]:
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(_try_to_look(server, message)) for server in servers]
    return [found for task in tasks if (found := task.result()) is not None]


async def _try_to_look(client: ChainClient, message: SentMessage) -> Sighting | None:
    try:
        return await look_for_message(client, message)
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


async def _read_history(client: ChainClient, message: SentMessage) -> list[Transaction]:
    """Read every transaction after `after_lt`, newest first, without a gap."""
    history: list[Transaction] = []
    before: tuple[int, bytes] | None = None
    while len(history) < _MAX_SCANNED:
        page = await client.transactions(message.account, limit=_PAGE_SIZE, before=before)
        history += [each for each in page if each.lt > message.after_lt]
        if not page or page[-1].previous_lt <= message.after_lt:
            return history
        before = (page[-1].lt, page[-1].hash)
    raise ChainDataError("an account has an impossible number of new transactions")


def _is_conclusive(
    state: AccountState, history: Sequence[Transaction], message: SentMessage
) -> bool:
    """Say whether this is all that can ever be there: nothing later can accept the message."""
    if not _is_late(state, message):
        return False
    if state.last_lt < message.after_lt:
        return False  # older than what was known before the message was signed
    if state.last_lt == message.after_lt:
        return True
    return any((each.lt, each.hash) == (state.last_lt, state.last_hash) for each in history)


def _is_late(state: AccountState, message: SentMessage) -> bool:
    return state.at_utc > message.valid_until + EXPIRY_MARGIN_S


def _is_caused_by(transaction: Transaction, message: SentMessage) -> bool:
    return normalised_hash_of(transaction.in_message) == message.hash


def _conclude(caused: Sequence[Transaction], *, has_expired: bool) -> Fate | None:
    successes = [each for each in caused if each.is_success]
    if successes:
        return Fate(FateKind.DONE, successes[-1])
    if not has_expired:
        return None
    return Fate(FateKind.FAILED, caused[-1]) if caused else Fate(FateKind.EXPIRED, None)


def _agreed_fate(sightings: Sequence[Sighting], needed: int) -> Fate | None:
    fates = [each.fate for each in sightings if each.fate is not None]
    votes = Counter(fate.name for fate in fates)
    if len(votes) != 1:
        return None
    return fates[0] if len(fates) >= needed else None
