"""What a child of ours may still do inside its sandbox."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rights:
    """The least that a child's work needs.

    `readable` are the files and folders, beside those of the program, that it may read until it
    is sealed. `locks_memory` lets it keep pages out of swap. `uses_cuda` opens NVIDIA's device
    nodes and what its driver needs; it holds for the whole life of the child.
    """

    readable: tuple[str, ...] = ()
    locks_memory: bool = False
    uses_cuda: bool = False
