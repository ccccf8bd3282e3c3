"""Which earnings are on the chain already: told by when a proxy signed what was then paid."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

NEVER = float("-inf")


class Settled(IntEnum):
    """How far the money of a job is: paid on the chain, signed by the proxy, or neither yet."""

    PAID = 0
    SIGNED = 1
    OPEN = 2


@dataclass(frozen=True, slots=True)
class AccountTimes:
    """Until when an account's jobs are paid and signed, in Unix seconds; `NEVER` if none are.

    A signed payment counts every token before it, whichever machine of the owner earned them.
    So all jobs that ended before the payment was recorded which is on the chain now are paid.
    `since_utc` is when the account's first payment was recorded.
    """

    since_utc: float
    paid_until_utc: float
    signed_until_utc: float

    def settled(self, at_utc: float) -> Settled:
        """How far the money of a job is that ended then."""
        if at_utc <= self.paid_until_utc:
            return Settled.PAID
        return Settled.SIGNED if at_utc <= self.signed_until_utc else Settled.OPEN


class ProxyTimes:
    """The accounts of one proxy contract one after the other: each was in charge for a time."""

    def __init__(self, accounts: Iterable[AccountTimes]) -> None:
        self._accounts = sorted(accounts, key=lambda each: each.since_utc)
        ends = {t for each in self._accounts for t in (each.paid_until_utc, each.signed_until_utc)}
        begins = {each.since_utc for each in self._accounts[1:]}
        self._cuts = tuple(sorted((ends | begins) - {NEVER}))

    def settled(self, at_utc: float) -> Settled:
        """How far the money of a job is that ended then."""
        if not self._accounts:
            return Settled.OPEN
        begun = [each for each in self._accounts if each.since_utc <= at_utc]
        return (begun[-1] if begun else self._accounts[0]).settled(at_utc)

    def cuts(self) -> tuple[float, ...]:
        """The moments at which the answer may change, sorted.

        What ended at that very moment is before it, but a new account is in charge from it on.
        """
        return self._cuts
