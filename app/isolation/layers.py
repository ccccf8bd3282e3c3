"""Trying out, with a real child, which protections this system grants."""

import asyncio
import os
from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec

from app.isolation.frames import PipeError
from app.isolation.launcher import ChildProcess, ChildSpec, Launcher
from app.isolation.pipe import ParentPipe
from app.isolation.report import Layers
from app.isolation.sandbox import known_layers
from app.isolation.start import ChildStart, Limits

_ENTRY = "app.isolation.report"
_ADDRESS_SPACE_BYTES = 8 * 2**30
"""Engines have such a limit too; any size shows whether the system keeps it."""

_PATIENCE_S = 20.0


@dataclass(frozen=True, slots=True)
class SandboxFacts:
    """Which protections a child has here; with `failure` none could be started."""

    holding: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    failure: str = ""
    reasons: Mapping[str, str] = field(default_factory=dict)
    """What the system said about those that are missing."""


async def try_layers() -> SandboxFacts:
    """Start a child, some 100 ms of work, and hear which protections hold in it."""
    limits = Limits(address_space_bytes=_ADDRESS_SPACE_BYTES)
    known = known_layers(ChildStart(_ENTRY, (), -1, os.getpid(), limits))
    try:
        async with Launcher() as launcher, asyncio.timeout(_PATIENCE_S):
            child = await launcher.start(ChildSpec(_ENTRY, limits))
            said = await _hear(child)
    except (OSError, PipeError, EOFError) as error:  # a timeout is an OSError too
        return SandboxFacts(missing=known, failure=str(error) or "the child did not begin in time")
    missing = tuple(name for name in known if name not in said.names)
    return SandboxFacts(said.names, missing, reasons=dict(said.refused))


async def _hear(child: ChildProcess) -> Layers:
    pipe = await ParentPipe.open(child.pipe, msgspec.msgpack.Decoder(Layers))
    try:
        batch = await anext(pipe.batches(), None)
    finally:
        await pipe.close()
    if not batch:
        raise EOFError("the child ended without a word")
    return batch[0]
