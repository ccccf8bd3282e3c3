"""Sums on their way from rows to cells."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.earnings_bars import MoneyCell
from app.domain.earnings_settled import Settled
from app.domain.money import NanoTon
from app.domain.price import TokenUsage


@dataclass(frozen=True, slots=True)
class JobSums:
    """A row of sums: jobs, raw counts, adjusted tokens and fee."""

    is_answered: bool
    jobs: int
    prompt: int
    cached: int
    completion: int
    reasoning: int
    adjusted: int
    fee: int


@dataclass(slots=True)
class MoneySums:
    """A cell in the making."""

    answered: int = 0
    not_answered: int = 0
    usage: list[int] = field(default_factory=lambda: [0, 0, 0, 0])
    adjusted: int = 0
    fees: dict[Settled, int] = field(default_factory=lambda: dict.fromkeys(Settled, 0))

    def add(self, sums: JobSums, shares: Mapping[Settled, int] | Settled) -> None:
        """Add a row; `shares` says how far its fee is, or how much of it is how far."""
        if not sums.is_answered:
            self.not_answered += sums.jobs
            return
        self.answered += sums.jobs
        self.adjusted += sums.adjusted
        more = (sums.prompt, sums.cached, sums.completion, sums.reasoning)
        self.usage = [old + new for old, new in zip(self.usage, more, strict=True)]
        if isinstance(shares, Settled):
            shares = {shares: sums.fee}
        for settled, fee in shares.items():
            self.fees[settled] += fee

    def cell(self, bar: int, network: str, model: str) -> MoneyCell:
        """Finish it."""
        return MoneyCell(
            bar=bar,
            network=network,
            model=model,
            answered=self.answered,
            not_answered=self.not_answered,
            usage=TokenUsage(*self.usage),
            adjusted_tokens=self.adjusted,
            paid=NanoTon(self.fees[Settled.PAID]),
            signed=NanoTon(self.fees[Settled.SIGNED]),
            open=NanoTon(self.fees[Settled.OPEN]),
        )
