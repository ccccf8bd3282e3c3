"""Where the jobs, the ledger and the chain differ about one proxy contract, and why.

Every difference is a sentence, the same wherever it is shown.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from app.domain.claims import FEE_SHARE, Claim, ProxyStanding, Step
from app.domain.money import NanoTon
from app.domain.payouts import Received
from app.domain.price import price_of
from app.domain.said import Coins, Moment, Said, Share, said

SILENT_AFTER_S = 600.0
"""A proxy signs every minute or so for what it has credited."""


class Difference(StrEnum):
    """Which two sides differ; the values are stable names."""

    NOT_SIGNED = "not_signed"
    PROXY_SILENT = "proxy_silent"
    OLDER_PAYMENT = "older_payment"
    IN_FLIGHT = "in_flight"
    NOT_WORTH_THE_FEE = "not_worth_the_fee"
    WAITS_FOR_WALLET = "waits_for_wallet"
    IS_DUE = "is_due"
    PAID_LATELY = "paid_lately"
    PROXY_CLOSING = "proxy_closing"
    PROXY_CLOSED = "proxy_closed"
    PROXY_GONE = "proxy_gone"
    PROXY_STRANGE = "proxy_strange"
    WORKER_CLOSED = "worker_closed"
    OLD_PARAMETERS = "old_parameters"
    PAID_BY_PROXY = "paid_by_proxy"
    PAID_BEYOND_SIGNED = "paid_beyond_signed"
    NOT_ARRIVED = "not_arrived"
    ARRIVED_BEYOND_PAID = "arrived_beyond_paid"


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference; `tokens` and `amount` say how large it is, 0 where that means nothing."""

    kind: Difference
    sentence: Said
    tokens: int = 0
    amount: NanoTon = NanoTon(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """What each side says about one proxy contract.

    `claim` joins the proxy's signed counts and the chain's; `received` is what arrived at the
    owner; `heard_signed` is what the proxy last sent in this session, None without one;
    `params_version` is the network's present one. `has_wallet`: an unlocked wallet pays.
    """

    claim: Claim
    step: Step
    received: Received
    now_utc: float
    has_wallet: bool = False
    fee_share: Fraction = FEE_SHARE
    heard_signed: int | None = None
    params_version: int | None = None

    @property
    def fee_per_token(self) -> int:
        """What the worker earns for a token."""
        return self.claim.counters.worker_fee_per_token


def find_differences(sides: Sides) -> list[Finding]:
    """Compare credited, signed, paid and arrived, and say what is the matter with the proxy."""
    looks = (_unsigned, _older_payment, _unpaid, _contracts, _parameters, _paid, _arrived)
    return [finding for look in looks for finding in look(sides)]


def _unsigned(sides: Sides) -> list[Finding]:
    counters = sides.claim.counters
    tokens = counters.max_tokens - counters.signed_tokens
    if tokens <= 0:
        return []
    size = _size(sides, tokens)
    if sides.now_utc - counters.updated_at_utc <= SILENT_AFTER_S:
        text = said(
            "{size} are credited and not signed yet; proxies sign every minute or so.", size=size
        )
        return [_finding(sides, Difference.NOT_SIGNED, text, tokens)]
    text = said(
        "The proxy has said nothing since {time}: {size} are credited and not signed. What it "
        "signed can be paid out without it.",
        time=Moment(counters.updated_at_utc),
        size=size,
    )
    return [_finding(sides, Difference.PROXY_SILENT, text, tokens)]


def _older_payment(sides: Sides) -> list[Finding]:
    signed, heard = sides.claim.counters.signed_tokens, sides.heard_signed
    if heard is None or heard >= signed:
        return []
    text = said(
        "The proxy sent an older payment, for {heard} tokens; the one in the ledger, for "
        "{signed} tokens, is kept and stays usable.",
        heard=heard,
        signed=signed,
    )
    return [_finding(sides, Difference.OLDER_PAYMENT, text, signed - heard)]


def _unpaid(sides: Sides) -> list[Finding]:
    tell = _STEPS.get(sides.step)
    if tell is None:
        return []
    kind, text = tell(sides)
    return [_finding(sides, kind, text, sides.claim.unpaid_tokens)]


def _in_flight(sides: Sides) -> tuple[Difference, Said]:
    return Difference.IN_FLIGHT, said(
        "A payout of {amount} is on its way.", amount=Coins(sides.claim.amount)
    )


def _too_small(sides: Sides) -> tuple[Difference, Said]:
    claim = sides.claim
    text = said(
        "{amount} are signed and not paid out: the fee, up to {fee}, would be {share} of it, more "
        "than the {most}. It is paid out from {due} on, or at once when you ask.",
        amount=Coins(claim.amount),
        fee=Coins(claim.fee),
        share=Share(float(Fraction(claim.fee, claim.amount))),
        most=Share(float(sides.fee_share)),
        due=Coins(claim.worth_from(sides.fee_share)),
    )
    return Difference.NOT_WORTH_THE_FEE, text


def _too_soon(sides: Sides) -> tuple[Difference, Said]:
    text = said(
        "{amount} are signed; they wait a while, for a payout was made lately.",
        amount=Coins(sides.claim.amount),
    )
    return Difference.PAID_LATELY, text


def _due(sides: Sides) -> tuple[Difference, Said]:
    amount = Coins(sides.claim.amount)
    if sides.has_wallet:
        text = said("{amount} are signed and are paid out next.", amount=amount)
        return Difference.IS_DUE, text
    text = said("{amount} are signed and wait for a wallet that pays the fee.", amount=amount)
    return Difference.WAITS_FOR_WALLET, text


def _not_payable(sides: Sides) -> tuple[Difference, Said]:
    claim = sides.claim
    kind, why = _WORKER_CLOSED if claim.is_worker_closed else _NOT_PAYABLE[claim.proxy]
    text = said(
        "{amount} are signed and cannot be paid out: {why}. The payment is kept.",
        amount=Coins(claim.amount),
        why=why,
    )
    return kind, text


_WORKER_CLOSED = (
    Difference.WORKER_CLOSED,
    said("the worker contract is closed and takes no payment"),
)


_NOT_PAYABLE = {
    ProxyStanding.CLOSED: (Difference.PROXY_CLOSED, said("the proxy has closed its contract")),
    ProxyStanding.GONE: (
        Difference.PROXY_GONE,
        said("the proxy's contract is not on the chain"),
    ),
    ProxyStanding.STRANGE: (
        Difference.PROXY_STRANGE,
        said("a contract does not answer as the network's contracts do"),
    ),
}

_STEPS: dict[Step, Callable[[Sides], tuple[Difference, Said]]] = {
    Step.WAIT_FOR_FATE: _in_flight,
    Step.NOT_PAYABLE: _not_payable,
    Step.TOO_SMALL: _too_small,
    Step.TOO_SOON: _too_soon,
    Step.PAY: _due,
}


def _contracts(sides: Sides) -> list[Finding]:
    claim = sides.claim
    if claim.proxy is not ProxyStanding.CLOSING:
        return []
    if claim.is_deployed:
        text = said("The proxy is closing its contract; it pays what it owes before that.")
    else:
        text = said(
            "The proxy is closing its contract, and your worker contract is not on the chain: "
            "what is signed must be paid out before that."
        )
    return [Finding(Difference.PROXY_CLOSING, text)]


def _parameters(sides: Sides) -> list[Finding]:
    old, new = sides.claim.params_version, sides.params_version
    if old is None or new is None or old >= new:
        return []
    text = said(
        "The network has new parameters (version {new}, this proxy contract has {old}). It "
        "still pays what it signed; new jobs are paid by another contract.",
        new=new,
        old=old,
    )
    return [Finding(Difference.OLD_PARAMETERS, text)]


def _paid(sides: Sides) -> list[Finding]:
    findings = []
    by_proxy = sides.received.by_proxy
    if by_proxy:
        text = said(
            "{amount} were paid by the proxy on its own, without a fee of yours.",
            amount=Coins(by_proxy),
        )
        findings.append(Finding(Difference.PAID_BY_PROXY, text, 0, by_proxy))
    beyond = sides.claim.paid_tokens - sides.claim.counters.signed_tokens
    if beyond > 0:
        text = said(
            "The chain has paid for {size} more than this ledger has a signed payment for: "
            "another machine of the owner, or the proxy itself, had a later one.",
            size=_size(sides, beyond),
        )
        findings.append(_finding(sides, Difference.PAID_BEYOND_SIGNED, text, beyond))
    return findings


def _arrived(sides: Sides) -> list[Finding]:
    paid = price_of(sides.claim.paid_tokens, sides.fee_per_token)
    missing = NanoTon(paid - sides.received.amount)
    if missing > 0:
        text = said(
            "{amount} count as paid on the chain and have not arrived: they are on their way, or "
            "the proxy's contract is short of money and pays when it has some.",
            amount=Coins(missing),
        )
        return [Finding(Difference.NOT_ARRIVED, text, 0, missing)]
    if missing < 0:
        more = NanoTon(-missing)
        text = said(
            "{amount} more have arrived than this proxy contract's tokens are worth at {fee} "
            "nanotons each.",
            amount=Coins(more),
            fee=sides.fee_per_token,
        )
        return [Finding(Difference.ARRIVED_BEYOND_PAID, text, 0, more)]
    return []


def _finding(sides: Sides, kind: Difference, text: Said, tokens: int) -> Finding:
    return Finding(kind, text, tokens, price_of(tokens, sides.fee_per_token))


def _size(sides: Sides, tokens: int) -> Said:
    amount = Coins(price_of(tokens, sides.fee_per_token))
    return said("{n} token ({amount})|{n} tokens ({amount})", n=tokens, amount=amount)
