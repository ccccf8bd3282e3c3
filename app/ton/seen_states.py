"""What was already seen of the chain, so that nothing older is believed afterwards."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from app.ton.address import Address
from app.ton.chain import NO_HASH, AccountState, ChainDataError, Transaction

MAX_LAG_S = 60
"""Servers of one provider differ by a few blocks; what lags further is not believed."""
DISPUTE_S = 60.0
_MAX_ACCOUNTS = 4096


class StaleAnswerError(ChainDataError):
    """An answer is older than what is already known."""

    title = "A server of the chain lags behind"


class ChainContradictionError(ChainDataError):
    """Two servers say what cannot both be true; nothing is concluded from either."""

    title = "The chain's servers contradict each other"
    hint = "Nothing is decided until they agree. If it stays, remove one of them in the settings."


@dataclass(frozen=True, slots=True)
class _Seen:
    source: str
    lt: int
    hash: bytes
    at_utc: int
    content: tuple[object, ...] | None


class SeenStates:
    """The newest state seen of each account, and who said so.

    Every method takes the name of a server and what it said, and raises `StaleAnswerError` or
    `ChainContradictionError` if that must not be believed.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._accounts: dict[Address, _Seen] = {}
        self._disputed_until_s: dict[Address, float] = {}
        self._newest_utc = 0

    def check_account(self, source: str, state: AccountState) -> None:
        """Take a state that is newer or the same as the newest one."""
        cells = [cell and cell.digest.hash for cell in (state.code, state.data)]
        content = (state.balance, state.status, *cells)
        new = _Seen(source, state.last_lt, state.last_hash, state.at_utc, content)
        self._check(state.address, new)
        seen = self._accounts.get(state.address)
        if seen and state.at_utc < seen.at_utc - MAX_LAG_S:
            raise StaleAnswerError(f"{source} lags behind by {seen.at_utc - state.at_utc} s")
        self._remember(state.address, new)

    def check_newest(self, source: str, address: Address, found: list[Transaction]) -> None:
        """Take a list of an account's newest transactions that starts at the newest or later."""
        lt, digest = (found[0].lt, found[0].hash) if found else (0, NO_HASH)
        new = _Seen(source, lt, digest, 0, None)
        self._check(address, new)
        self._remember(address, new)

    def check_time(self, source: str, at_utc: int) -> None:
        """Take a time that is not long before the newest one."""
        if at_utc < self._newest_utc - MAX_LAG_S:
            raise StaleAnswerError(f"{source} lags behind by {self._newest_utc - at_utc} s")
        self._newest_utc = max(self._newest_utc, at_utc)

    def _check(self, address: Address, new: _Seen) -> None:
        if self._disputed_until_s.get(address, self._clock()) > self._clock():
            raise ChainContradictionError(f"what happened to {address} is disputed")
        seen = self._accounts.get(address)
        if seen is None:
            return
        if new.lt < seen.lt:
            raise StaleAnswerError(f"{new.source} does not know what {seen.source} knows")
        is_same = new.hash == seen.hash and (
            new.content is None or seen.content is None or new.content == seen.content
        )
        if new.lt == seen.lt and not is_same:
            del self._accounts[address]
            self._disputed_until_s[address] = self._clock() + DISPUTE_S
            raise ChainContradictionError(
                f"{new.source} and {seen.source} tell different stories of {address}"
            )

    def _remember(self, address: Address, new: _Seen) -> None:
        seen = self._accounts.pop(address, None)
        if seen and seen.lt == new.lt:
            new = _Seen(
                seen.source,
                new.lt,
                new.hash,
                max(seen.at_utc, new.at_utc),
                new.content or seen.content,
            )
        elif seen:
            new = _Seen(new.source, new.lt, new.hash, max(seen.at_utc, new.at_utc), new.content)
        self._accounts[address] = new
        if len(self._accounts) > _MAX_ACCOUNTS:
            del self._accounts[next(iter(self._accounts))]
