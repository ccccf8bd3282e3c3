"""What a proxy contract has signed and not yet paid, and whether it is worth its fee now."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from app.domain.earnings import ProxyCounters
from app.domain.money import NanoTon
from app.domain.price import price_of

FIRST_RELAY_FEE, RELAY_FEE = NanoTon(32_000_000), NanoTon(20_000_000)
"""What a payout costs at most, from the wallet's message to the coins that come back.

The first one carries the worker contract's code. Measured on the local chain, whose fees are those
of the main network: 0.0301 and 0.0177, and 0.0011 more if the proxy's contract is short of money.
"""

FEE_SHARE = Fraction(1, 100)

PAUSE_S = 3 * 3600.0
"""Between two payouts of one proxy contract: ten a day are signed without asking."""


class ProxyStanding(StrEnum):
    """What the chain says of a proxy's contract.

    `GONE`: there is no contract. `STRANGE`: there is something that does not answer like one.
    """

    OPEN = "open"
    CLOSING = "closing"
    CLOSED = "closed"
    GONE = "gone"
    STRANGE = "strange"


@dataclass(frozen=True, slots=True)
class Claim:
    """What one proxy contract has signed, and what the worker contract was paid for.

    `params_version` counts the network's parameters from which the contracts were made, None if
    it is not known.
    """

    counters: ProxyCounters
    paid_tokens: int
    is_deployed: bool
    is_worker_closed: bool = False
    proxy: ProxyStanding = ProxyStanding.OPEN
    params_version: int | None = None

    @property
    def unpaid_tokens(self) -> int:
        """Signed for and not paid."""
        return max(0, self.counters.signed_tokens - self.paid_tokens)

    @property
    def amount(self) -> NanoTon:
        """What a payout brings."""
        return price_of(self.unpaid_tokens, self.counters.worker_fee_per_token)

    @property
    def fee(self) -> NanoTon:
        """What a payout costs at most."""
        return RELAY_FEE if self.is_deployed else FIRST_RELAY_FEE

    @property
    def is_payable(self) -> bool:
        """Whether the contracts would take the payment at all."""
        closed = {ProxyStanding.CLOSED, ProxyStanding.GONE, ProxyStanding.STRANGE}
        return not self.is_worker_closed and self.proxy not in closed

    def worth_from(self, fee_share: Fraction) -> NanoTon:
        """Return the amount from which a payout is worth its fee.

        A proxy that closes its contract pays last what it owes, but only to worker contracts
        that are there. Where ours is not, now is the last time: anything above the fee counts.
        """
        if self.proxy is ProxyStanding.CLOSING and not self.is_deployed:
            return NanoTon(self.fee + 1)
        return NanoTon(-(-self.fee * fee_share.denominator // fee_share.numerator))


class Step(StrEnum):
    """What is to be done about a claim."""

    NOTHING = "nothing"
    WAIT_FOR_FATE = "wait_for_fate"
    NOT_PAYABLE = "not_payable"
    TOO_SMALL = "too_small"
    TOO_SOON = "too_soon"
    PAY = "pay"


@dataclass(frozen=True, slots=True)
class RelayedBefore:
    """What the ledger knows of earlier payouts of a worker contract."""

    is_in_flight: bool = False
    last_at_utc: float | None = None


def next_step(claim: Claim, before: RelayedBefore, *, fee_share: Fraction, now_utc: float) -> Step:
    """Decide about a claim; a payout in flight comes first, whatever it was for."""
    if before.is_in_flight:
        return Step.WAIT_FOR_FATE
    if not claim.amount:
        return Step.NOTHING
    if not claim.is_payable:
        return Step.NOT_PAYABLE
    if claim.amount < claim.worth_from(fee_share):
        return Step.TOO_SMALL
    if claim.proxy is not ProxyStanding.CLOSING and _is_soon(before.last_at_utc, now_utc):
        return Step.TOO_SOON
    return Step.PAY


def _is_soon(last_at_utc: float | None, now_utc: float) -> bool:
    return last_at_utc is not None and 0 <= now_utc - last_at_utc < PAUSE_S
