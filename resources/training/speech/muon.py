"""The Muon optimizer in float32, matrices of one shape at a time.

torch's own works in bfloat16 on one matrix after the other, which takes most of a step of so
small a model on a processor without fast bfloat16.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import torch
from torch import Tensor

if TYPE_CHECKING:
    from collections.abc import Iterable

# The quintic of Newton-Schulz iteration that Muon's author chose: https://kellerjordan.github.io/posts/muon/
COEFFICIENTS = (3.4445, -4.7750, 2.0315)
ITERATIONS = 5


def orthogonal(matrices: Tensor) -> Tensor:
    """Return the nearest half-orthogonal matrices, about; shape (count, rows, columns)."""
    a, b, c = COEFFICIENTS
    tall = matrices.shape[1] > matrices.shape[2]
    x = matrices.mT if tall else matrices
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(ITERATIONS):
        square = x @ x.mT
        x = a * x + (b * square + c * (square @ square)) @ x
    return x.mT if tall else x


class Muon(torch.optim.Optimizer):
    """Momentum whose step is made orthogonal; for the matrices and kernels inside a network."""

    def __init__(
        self, params: Iterable[Tensor], *, lr: float, momentum: float, weight_decay: float
    ) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]  # noqa: ARG002
        """Change the parameters once, from their gradients."""
        for group in self.param_groups:
            by_shape: dict[torch.Size, list[Tensor]] = defaultdict(list)
            for parameter in group["params"]:
                by_shape[parameter.shape].append(parameter)
            for parameters in by_shape.values():
                self._step_one_shape(
                    parameters, group["lr"], group["momentum"], group["weight_decay"]
                )

    def _step_one_shape(
        self, parameters: list[Tensor], rate: float, momentum: float, decay: float
    ) -> None:
        directions = []
        for parameter in parameters:
            assert parameter.grad is not None  # noqa: S101 - every layer takes part in every step
            speed = self.state[parameter].setdefault("speed", torch.zeros_like(parameter))
            speed.lerp_(parameter.grad, 1 - momentum)
            directions.append(parameter.grad.lerp(speed, momentum).flatten(1))
        rows, columns = directions[0].shape
        scaled_rate = rate * max(1.0, rows / columns) ** 0.5
        for parameter, change in zip(parameters, orthogonal(torch.stack(directions)), strict=True):
            parameter.mul_(1 - rate * decay)
            parameter.add_(change.view_as(parameter), alpha=-scaled_rate)
