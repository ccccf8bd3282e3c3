"""How the next token is chosen from the model's scores."""

from dataclasses import dataclass
from random import Random

import numpy as np
import numpy.typing as npt

MIN_TEMPERATURE = 0.01
"""Below this the most likely token is taken: dividing scores by less only overflows."""


@dataclass(frozen=True, slots=True)
class Sampling:
    """Temperature (0 takes the most likely token), nucleus and seed of one request."""

    temperature: float = 1.0
    top_p: float = 1.0
    seed: int | None = None

    @property
    def is_greedy(self) -> bool:
        """Whether chance has no part in it."""
        return self.temperature < MIN_TEMPERATURE or self.top_p <= 0


class SeededDraw:
    """Draws tokens from scores by chance; the same seed and scores give the same tokens.

    The order is that of the engine's own sampling: temperature first, then the nucleus.
    """

    def __init__(self, sampling: Sampling) -> None:
        self._sampling = sampling
        # Python promises the sequence of Random.random() for a seed; it must be no secret
        self._random = Random((sampling.seed or 0) % 2**64)  # noqa: S311

    def token(self, scores: object) -> int:
        """Return the next token; `scores` is an array of 1 x vocabulary, higher is likelier."""
        row = np.asarray(scores, dtype=np.float64).reshape(-1)
        weights = np.exp((row - row.max()) / self._sampling.temperature)
        return self._pick(weights / weights.sum())

    def _pick(self, chances: npt.NDArray[np.float64]) -> int:
        if self._sampling.top_p >= 1:
            return self._place(np.cumsum(chances))
        order = np.argsort(-chances, kind="stable")
        totals = np.cumsum(chances[order])
        nucleus = int(np.searchsorted(totals, self._sampling.top_p)) + 1
        return int(order[self._place(totals[:nucleus])])

    def _place(self, totals: npt.NDArray[np.float64]) -> int:
        drawn = self._random.random() * totals[-1]
        return min(int(np.searchsorted(totals, drawn, side="right")), len(totals) - 1)
