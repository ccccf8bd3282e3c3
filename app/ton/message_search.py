"""Looking for a message on one server: each transaction is read once, however often one looks."""

from collections.abc import Sequence

from app.ton.chain import AccountState, ChainClient, ChainDataError, Transaction
from app.ton.message_number import is_number_unused
from app.ton.sent_message import Fate, FateKind, SentMessage, Sighting
from app.ton.transaction_cells import normalised_hash_of

EXPIRY_MARGIN_S = 60
"""Blocks of different shards do not agree on the time to the second."""

_PAGE_SIZE = 15  # one request of toncenter
_MAX_SCANNED = 100_000


class MessageSearch:
    """What one server has shown of an account since a message was signed.

    Only new transactions are asked for, down to the newest one that is known. If that one is
    missing from what the server shows now, the server has changed its story: all it said is
    forgotten and read anew.
    """

    def __init__(self, client: ChainClient, message: SentMessage) -> None:
        self._client = client
        self._message = message
        self._forget()

    async def look(self) -> Sighting:
        """Ask the server what it shows of the message now.

        Raises:
            ChainError: no answer, or one that cannot be true.
        """
        state = await self._client.account(self._message.account)
        is_late = state.at_utc > self._message.valid_until + EXPIRY_MARGIN_S
        if state.last_lt <= self._message.after_lt and not is_late:
            return Sighting((), None, has_expired=False)
        if not self._knows(state):
            await self._read_on(state)
        has_expired = is_late and self._is_all_of(state)
        is_unused = (
            is_late
            and state.last_lt >= self._message.after_lt
            and is_number_unused(state, self._message.boc)
        )
        caused = tuple(self._caused)
        fate = _conclude(caused, has_expired=has_expired)
        return Sighting(caused, fate, has_expired, is_unused)

    def _forget(self) -> None:
        self._scanned: dict[int, bytes] = {}  # hashes by lt
        self._newest_lt = self._message.after_lt
        self._caused: list[Transaction] = []  # newest first

    def _knows(self, state: AccountState) -> bool:
        return self._scanned.get(state.last_lt) == state.last_hash

    def _is_all_of(self, state: AccountState) -> bool:
        """Say whether the state is of a time when nothing but what was read had happened."""
        if state.last_lt < self._message.after_lt:
            return False  # older than what was known before the message was signed
        return state.last_lt == self._message.after_lt or self._knows(state)

    async def _read_on(self, state: AccountState) -> None:
        if self._message.after_lt < state.last_lt <= self._newest_lt:
            self._forget()  # it should have been among what was read
        found = await self._read_down_to(self._newest_lt)
        if found and not self._continues(found[-1]):
            self._forget()
            found = await self._read_down_to(self._newest_lt)
        self._scanned |= {each.lt: each.hash for each in found}
        self._caused = [each for each in found if self._is_cause(each)] + self._caused
        self._newest_lt = found[0].lt if found else self._newest_lt

    def _continues(self, oldest: Transaction) -> bool:
        if not self._scanned:
            return True  # what was before is none of this message's business
        return self._scanned.get(oldest.previous_lt) == oldest.previous_hash

    async def _read_down_to(self, known_lt: int) -> list[Transaction]:
        """Read every transaction after `known_lt`, newest first, without a gap."""
        found: list[Transaction] = []
        before: tuple[int, bytes] | None = None
        while len(found) + len(self._scanned) < _MAX_SCANNED:
            page = await self._client.transactions(
                self._message.account, limit=_PAGE_SIZE, before=before
            )
            found += [each for each in page if each.lt > known_lt]
            if not page or page[-1].previous_lt <= known_lt:
                return found
            before = (page[-1].lt, page[-1].hash)
        raise ChainDataError("an account has an impossible number of new transactions")

    def _is_cause(self, transaction: Transaction) -> bool:
        return normalised_hash_of(transaction.in_message) == self._message.hash


def _conclude(caused: Sequence[Transaction], *, has_expired: bool) -> Fate | None:
    successes = [each for each in caused if each.is_success]
    if successes:
        return Fate(FateKind.DONE, successes[-1])
    if not has_expired:
        return None
    return Fate(FateKind.FAILED, caused[-1]) if caused else Fate(FateKind.EXPIRED, None)
