"""What an engine serves and how much at once."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app.engine.seal_keys import Certify

ModelKind = Literal["chat", "speech"]
DeviceWish = Literal["auto", "cpu"]
"""A CUDA card if the child finds one it can use, or never."""


@dataclass(frozen=True, slots=True)
class EngineModel:
    """A converted model in `folder`, served under `name` (the base model name)."""

    name: str
    kind: ModelKind
    folder: Path


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """How an engine runs.

    `max_jobs` run at once and up to `queue_limit` more wait; further ones are refused. `threads`
    is the number of threads one calculation uses, 0 leaves it to the library. A child that has
    not ended a cancelled job after `unresponsive_s` is replaced. `entry` is the child's module.
    With `certify`, which states something about a key, developers can seal their requests.
    With `accepts_less_protection` jobs are given to a child whose sandbox lacks a layer that
    should be there. `card` names the only card that the child sees, by its UUID; where it is empty
    the child takes the first one. Several cards have an engine each.
    """

    models: tuple[EngineModel, ...]
    max_jobs: int = 8
    queue_limit: int = 64
    threads: int = 0
    load_timeout_s: float = 120.0
    unresponsive_s: float = 30.0
    stop_timeout_s: float = 5.0
    entry: str = "app.engine.child.main"
    certify: Certify | None = None
    accepts_less_protection: bool = False
    device: DeviceWish = "auto"
    card: str = ""
