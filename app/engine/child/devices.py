"""Which processor calculates: a CUDA card where the library finds one, the CPU everywhere else.

Asked in the child, because only its own libraries and its own rights decide what works.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, Protocol

import ctranslate2

AUTO, CPU_ONLY = "auto", "cpu"
"""Wishes: a card if there is one, or never."""

_CUDA_TYPES = ("int8_float16", "int8_bfloat16", "float16", "bfloat16", "int8_float32", "float32")
"""The best first: weights of one byte leave most room for texts, and keep their speed."""

_LONGEST_NOTE = 200


@dataclass(frozen=True, slots=True)
class Device:
    """Where models are loaded; `note` says why it is not the card that was hoped for."""

    kind: Literal["cpu", "cuda"] = "cpu"
    index: int = 0
    compute_type: str = "int8"
    note: str = ""

    @property
    def text(self) -> str:
        """Write it for people and logs, as one line of ASCII."""
        place = self.kind if self.kind == "cpu" else f"{self.kind}:{self.index}"
        note = f" ({self.note})" if self.note else ""
        return f"{place} {self.compute_type}{note}"


CPU = Device()


class Library(Protocol):
    """The part of CTranslate2 that knows the cards."""

    def get_cuda_device_count(self) -> int:
        """Count them; 0 without a driver."""

    def get_supported_compute_types(self, device: str, device_index: int = 0) -> Iterable[str]:
        """Say which kinds of numbers a device calculates with."""


def choose_device(wish: str, index: int, library: Library = ctranslate2) -> Device:
    """Return the card of that number if it is wished for, there and able, else the CPU."""
    if wish == CPU_ONLY:
        return CPU
    try:
        count = library.get_cuda_device_count()
        if not count:
            return CPU
        if index >= count:
            return without_card(f"there is no card {index}")
        return _card(index, set(library.get_supported_compute_types("cuda", index)))
    except (RuntimeError, ValueError) as error:
        return without_card(str(error))


def without_card(reason: str) -> Device:
    """Return the CPU in place of a card that cannot be used."""
    return Device(note=re.sub(r"[^ -~]", "?", reason)[:_LONGEST_NOTE])


def _card(index: int, types: set[str]) -> Device:
    for compute_type in _CUDA_TYPES:
        if compute_type in types:
            return Device("cuda", index, compute_type)
    return without_card("the card is too old")
