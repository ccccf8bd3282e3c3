"""How the engine's child is to be started."""

import os
from pathlib import Path

from app.engine.options import EngineOptions
from app.isolation.launcher import ChildSpec
from app.isolation.rights import Rights
from app.isolation.start import Limits

_MIB = 2**20
_BASE_BYTES = 6 * 2**30
_WORKING_BYTES = 3 * 2**30
"""Beside the weights: the interpreter, texts, and two recordings of ten minutes."""

_PER_THREAD_BYTES = 72 * _MIB
"""A stack of 8 MiB and an arena of the C library of 64 MiB, both mostly untouched."""

_NO_CARD = "-1"
_ENVIRONMENT = {
    "CUDA_CACHE_DISABLE": "1",  # the sandbox lets nothing be written
    "HF_HUB_OFFLINE": "1",  # a library that could download must not even try
}


_CARD_NODES = (Path("/dev/nvidiactl"), Path("/dev/dxg"))
"""What NVIDIA's driver shows of itself, on Linux and inside Windows."""


def child_spec(options: EngineOptions, card_nodes: tuple[Path, ...] = _CARD_NODES) -> ChildSpec:
    """Describe the child; reads the models' sizes, so call it in a thread.

    It may use a card only if that is wished for and a driver is there.

    Raises:
        OSError: a model's folder cannot be read.
    """
    environment = dict(_ENVIRONMENT)
    if options.threads:
        environment["OMP_NUM_THREADS"] = str(options.threads)
    uses_cuda = options.device != "cpu" and any(node.exists() for node in card_nodes)
    if visible := _visible(options):
        environment["CUDA_VISIBLE_DEVICES"] = visible
    limits = Limits(address_space_bytes=None if uses_cuda else _address_space_bytes(options))
    readable = tuple(str(model.folder.absolute()) for model in options.models)
    rights = Rights(readable=readable, uses_cuda=uses_cuda)
    return ChildSpec(options.entry, limits, environment, rights)


def _visible(options: EngineOptions) -> str:
    """Name the cards that the library may see; nothing stands for all."""
    return _NO_CARD if options.device == "cpu" else options.card


def resident_limit_bytes(options: EngineOptions) -> int:
    """How much memory the child may really use; reads the models' sizes, so call it in a thread.

    Raises:
        OSError: a model's folder cannot be read.
    """
    return 2 * sum(_size(model.folder) for model in options.models) + _WORKING_BYTES


def _address_space_bytes(options: EngineOptions) -> int:
    """Twice the models (files while they are read, weights) and room for calculation."""
    models = sum(_size(model.folder) for model in options.models)
    threads = options.max_jobs + (options.threads or os.cpu_count() or 1)
    return 2 * models + threads * _PER_THREAD_BYTES + _BASE_BYTES


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
