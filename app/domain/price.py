"""What a job costs: raw token counts, multipliers and the network's adjusted tokens."""

from dataclasses import dataclass

from app.domain.money import NanoTon

UNIT_COEFFICIENT = 1000
"""The coefficient that means a price of 1.0 (thousandths)."""

UNIT_MULTIPLIER = 10_000
"""The multiplier that means 1.0 (ten-thousandths)."""


@dataclass(frozen=True, slots=True)
class Multipliers:
    """How much each kind of token weighs, in ten-thousandths; from the root contract."""

    prompt: int = UNIT_MULTIPLIER
    cached: int = UNIT_MULTIPLIER
    completion: int = UNIT_MULTIPLIER
    reasoning: int = UNIT_MULTIPLIER


@dataclass(frozen=True, slots=True)
class TokenUsage:
    """Raw token counts of one job, as the OpenAI API reports them.

    `cached` is a part of `prompt`, `reasoning` is a part of `completion`.
    """

    prompt: int = 0
    cached: int = 0
    completion: int = 0
    reasoning: int = 0


@dataclass(frozen=True, slots=True)
class AdjustedTokens:
    """Token counts after coefficient and multipliers: the four disjoint parts of the price."""

    prompt: int = 0
    cached: int = 0
    completion: int = 0
    reasoning: int = 0

    @property
    def total(self) -> int:
        """The number that is paid for."""
        return self.prompt + self.cached + self.completion + self.reasoning


def adjust_tokens(tokens: int, coefficient: int, multiplier: int) -> int:
    """Weigh tokens in doubles, in the very order of the network's own programs.

    Integer arithmetic would differ: 100 tokens at coefficient 290 are 28, not 29.
    """
    return int(((float(tokens) * (float(coefficient) * 0.001)) * float(multiplier)) * 0.0001)


def adjust_usage(usage: TokenUsage, coefficient: int, multipliers: Multipliers) -> AdjustedTokens:
    """Turn raw counts into adjusted tokens; `coefficient` is in thousandths."""
    return AdjustedTokens(
        prompt=adjust_tokens(usage.prompt - usage.cached, coefficient, multipliers.prompt),
        cached=adjust_tokens(usage.cached, coefficient, multipliers.cached),
        completion=adjust_tokens(
            usage.completion - usage.reasoning, coefficient, multipliers.completion
        ),
        reasoning=adjust_tokens(usage.reasoning, coefficient, multipliers.reasoning),
    )


def price_of(adjusted_tokens: int, nanotons_per_token: int) -> NanoTon:
    """What that many adjusted tokens cost or earn."""
    return NanoTon(adjusted_tokens * nanotons_per_token)
