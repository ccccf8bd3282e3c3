"""Why a payout was what it was: the jobs, tokens, multipliers, prices and fees behind it."""

from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.money import NanoTon, format_amount
from app.domain.price import UNIT_COEFFICIENT, AdjustedTokens, TokenUsage, price_of


@dataclass(frozen=True, slots=True)
class JobGroup:
    """Jobs of one model at one price; `coefficient` in thousandths, prices in nanotons a token."""

    model: str
    coefficient: int
    price_per_token: int
    worker_fee_per_token: int
    jobs: int
    usage: TokenUsage
    adjusted: AdjustedTokens

    @property
    def earned(self) -> NanoTon:
        """What these jobs brought."""
        return price_of(self.adjusted.total, self.worker_fee_per_token)

    @property
    def proxy_share(self) -> NanoTon:
        """What the proxy kept of what the clients paid for them."""
        return price_of(self.adjusted.total, self.price_per_token - self.worker_fee_per_token)


@dataclass(frozen=True, slots=True)
class Reason:
    """A payout with everything that explains it. Addresses are raw text, times Unix seconds.

    It paid for the tokens after `from_tokens` up to `to_tokens` of the worker contract's count,
    in one or more `transactions`. `cost` and `deposit` are those of the owner's wallet, None if
    the proxy paid on its own. `is_matched_by_time`: other machines of the owner earned too, so
    this machine's jobs are those that ended between two payments.
    """

    transactions: tuple[bytes, ...]
    network: str
    proxy_contract: str
    worker_contract: str
    at_utc: int
    amount: NanoTon
    from_tokens: int
    to_tokens: int
    worker_fee_per_token: int
    cost: NanoTon | None
    deposit: NanoTon
    groups: tuple[JobGroup, ...]
    is_matched_by_time: bool = False

    @property
    def tokens(self) -> int:
        """How many tokens it paid for."""
        return self.to_tokens - self.from_tokens

    @property
    def worth(self) -> NanoTon:
        """What those tokens are worth; less may have arrived yet."""
        return price_of(self.tokens, self.worker_fee_per_token)

    @property
    def job_tokens(self) -> int:
        """How many of them this machine's jobs came to."""
        return sum(group.adjusted.total for group in self.groups)

    @property
    def other_tokens(self) -> int:
        """How many came from elsewhere; below 0 where more jobs than tokens were found."""
        return self.tokens - self.job_tokens

    @property
    def jobs(self) -> int:
        """How many jobs of this machine it paid for."""
        return sum(group.jobs for group in self.groups)


def reason_lines(reason: Reason) -> list[str]:
    """Explain a payout to its owner."""
    at = datetime.fromtimestamp(reason.at_utc, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    count = f"the contract's count rose from {reason.from_tokens} to {reason.to_tokens}"
    lines = [
        f"{format_amount(reason.amount)} arrived on {at}",
        f"  for {reason.tokens} tokens at {reason.worker_fee_per_token} nanotons each: {count}",
        *_group_lines(reason),
        *_rest_lines(reason),
        *_proxy_lines(reason),
        *_fee_lines(reason),
        *(f"  transaction {each.hex()}" for each in reason.transactions),
    ]
    missing = reason.worth - reason.amount
    if missing > 0:
        lines.insert(2, f"  of {format_amount(reason.worth)}; the rest has not arrived")
    return lines


def _group_lines(reason: Reason) -> list[str]:
    return [line for group in reason.groups for line in _one_group(group)]


def _one_group(group: JobGroup) -> list[str]:
    usage, adjusted = group.usage, group.adjusted
    kinds = (
        ("prompt", usage.prompt - usage.cached, adjusted.prompt),
        ("cached prompt", usage.cached, adjusted.cached),
        ("completion", usage.completion - usage.reasoning, adjusted.completion),
        ("reasoning", usage.reasoning, adjusted.reasoning),
    )
    title = (
        f"  {_count(group.jobs, 'job')} of {group.model}: {format_amount(group.earned)} for "
        f"{group.adjusted.total} tokens, price coefficient {group.coefficient / UNIT_COEFFICIENT:g}"
    )
    return [title, *(_kind_line(*kind, group.coefficient) for kind in kinds if kind[1])]


def _kind_line(name: str, raw: int, adjusted: int, coefficient: int) -> str:
    return (
        f"    {raw} {name} tokens count as {adjusted}"
        f" (multiplier {_multiplier(raw, adjusted, coefficient)})"
    )


def _multiplier(raw: int, adjusted: int, coefficient: int) -> str:
    """Find the network's multiplier again; each job's tokens were rounded down."""
    weighted = raw * coefficient / UNIT_COEFFICIENT
    return f"{adjusted / weighted:.4g}" if weighted else "0"


def _rest_lines(reason: Reason) -> list[str]:
    other = reason.other_tokens
    lines = []
    if other > 0:
        lines.append(
            f"  {other} tokens came from other machines of the same owner, or from jobs that "
            "this ledger does not have"
        )
    if other < 0:
        lines.append(
            f"  {-other} tokens of these jobs were paid with another payout: the proxy counts "
            "jobs in its own order"
        )
    if reason.is_matched_by_time:
        lines.append("  jobs of this machine are matched by the time at which they ended")
    return lines


def _proxy_lines(reason: Reason) -> list[str]:
    share = sum(group.proxy_share for group in reason.groups)
    prices = sorted({group.price_per_token for group in reason.groups})
    if not prices:
        return []
    at = " and ".join(str(price) for price in prices)
    kept = format_amount(NanoTon(share))
    return [f"  clients paid {at} nanotons a token; the proxy's share of these jobs was {kept}"]


def _fee_lines(reason: Reason) -> list[str]:
    if reason.cost is None:
        return ["  paid by the proxy on its own, without a fee of yours"]
    line = f"  your wallet paid {format_amount(reason.cost)} in fees"
    if reason.amount:
        line += f", {reason.cost * 100 / reason.amount:.2g} % of it"
    if reason.deposit:
        line += f", and left {format_amount(reason.deposit)} as a deposit with the worker contract"
    return [line]


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
