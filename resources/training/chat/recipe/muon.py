"""The Muon optimizer in single precision.

``torch.optim.Muon`` computes in bfloat16, which is some twenty times slower than float32 on a
processor without instructions for it. Method: Keller Jordan, "Muon: an optimizer for the hidden
layers of neural networks" (2024): momentum, then the nearest half-orthogonal matrix.
"""

from collections.abc import Iterable

import torch
from torch import Tensor

_COEFFICIENTS = (3.4445, -4.7750, 2.0315)
_ITERATIONS = 5


def orthogonalize(gradient: Tensor) -> Tensor:
    """Bring all singular values near 1 by a quintic Newton-Schulz iteration."""
    a, b, c = _COEFFICIENTS
    is_tall = gradient.shape[0] > gradient.shape[1]
    matrix = gradient.T if is_tall else gradient
    matrix = matrix / (matrix.norm() + 1e-7)
    for _ in range(_ITERATIONS):
        square = matrix @ matrix.T
        matrix = a * matrix + (b * square + c * square @ square) @ matrix
    return matrix.T if is_tall else matrix


class Muon(torch.optim.Optimizer):
    """Momentum whose update is orthogonalized; for two-dimensional parameters only."""

    def __init__(
        self, matrices: Iterable[Tensor], *, lr: float, momentum: float = 0.95, decay: float = 0.01
    ) -> None:
        super().__init__(list(matrices), {"lr": lr, "momentum": momentum, "decay": decay})

    @torch.no_grad()
    def step(self) -> None:  # type: ignore[override]
        """Update every matrix once."""
        for group in self.param_groups:
            for matrix in group["params"]:
                self._update(matrix, group["lr"], group["momentum"], group["decay"])

    def _update(self, matrix: Tensor, rate: float, momentum: float, decay: float) -> None:
        average = self.state[matrix].setdefault("average", torch.zeros_like(matrix))
        average.lerp_(matrix.grad, 1 - momentum)
        update = orthogonalize(matrix.grad.lerp(average, momentum))
        scale = max(1.0, matrix.shape[0] / matrix.shape[1]) ** 0.5
        matrix.mul_(1 - rate * decay).add_(update, alpha=-rate * scale)
