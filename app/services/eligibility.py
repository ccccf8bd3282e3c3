"""What this computer can do, and which networks would admit it."""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.domain.gpu import Gpu, GpuState, Hardware
from app.gpu.cpu import CpuFacts, Tdx
from app.isolation.layer_names import REQUIRED
from app.isolation.layers import SandboxFacts

LEAST_MEMORY_BYTES = 2 * 10**9
"""The built-in models, the program and a network of its own run in it, and the desktop goes on."""

LEAST_DISK_BYTES = 500 * 10**6
"""Room for the ledger and the local chain."""

COMFORTABLE_DISK_BYTES = 10 * 10**9
"""Room for one larger model."""

LEAST_DRIVER = (535,)
"""The first long-term branch that runs programs made for any CUDA 12 (which 525 begins to)."""

_SERVER_CARD = re.compile(r"\b(?:G?H100|H200|H800|GH200|G?B100|G?B200|B300|GB300)\b")
"""Cards that keep their memory secret from the computer around them, NVIDIA's Hopper and later."""

_SEEN = {GpuState.WORKING, GpuState.SPLIT, GpuState.ASLEEP}


@dataclass(frozen=True, slots=True)
class DiskFacts:
    """The disk on which the program keeps its data."""

    free_bytes: int
    total_bytes: int


@dataclass(frozen=True, slots=True)
class ComputerFacts:
    """What was found out, without changing anything or asking anybody outside.

    `computes_on_card` tells whether this version's engine can use cards at all. `has_chain` tells
    whether the local chain can run here. `disk` is None where the system did not tell.
    """

    system: str
    hardware: Hardware
    cpu: CpuFacts
    disk: DiskFacts | None
    sandbox: SandboxFacts
    has_chain: bool = True
    computes_on_card: bool = False

    @property
    def cards(self) -> tuple[Gpu, ...]:
        """Graphics cards, in their order."""
        return tuple(gpu for gpu in self.hardware.gpus if not gpu.info.is_cpu)

    @property
    def usable_cards(self) -> tuple[Gpu, ...]:
        """Those that answer."""
        return tuple(card for card in self.cards if card.state in _SEEN)


class NetworkKind(StrEnum):
    """What somebody can join."""

    PRACTICE = "practice"
    OTHER = "other"
    MAIN = "main"
    LOOK = "look"


class Admission(StrEnum):
    """Whether a network would take this computer."""

    WORKS = "works"
    ASK = "ask"
    """Its operator decides."""
    REFUSED = "refused"


class Need(StrEnum):
    """What is missing."""

    MEMORY = "memory"
    DISK = "disk"
    ENGINE = "engine"
    SANDBOX = "sandbox"
    TDX = "tdx"
    CARD = "card"
    IMAGE = "image"


@dataclass(frozen=True, slots=True)
class NetworkVerdict:
    """A network's answer and what stands against it; `needs` may be there without a refusal."""

    kind: NetworkKind
    admission: Admission
    needs: tuple[Need, ...] = ()


def judge_networks(facts: ComputerFacts) -> tuple[NetworkVerdict, ...]:
    """Tell for each kind of network whether it would admit this computer."""
    own = _own_needs(facts)
    main = (*own, *_main_network_needs(facts))
    return (
        NetworkVerdict(NetworkKind.PRACTICE, Admission.REFUSED if own else Admission.WORKS, own),
        NetworkVerdict(NetworkKind.OTHER, Admission.REFUSED if own else Admission.ASK, own),
        NetworkVerdict(NetworkKind.MAIN, Admission.REFUSED, main),
        NetworkVerdict(NetworkKind.LOOK, Admission.WORKS),
    )


def is_ready(facts: ComputerFacts) -> bool:
    """Tell whether this computer can share on the practice network now."""
    return not _own_needs(facts)


def is_server_card(name: str) -> bool:
    """Tell whether a card is of the class that the main network's machines have."""
    return _SERVER_CARD.search(name) is not None


def is_driver_new_enough(version: str) -> bool | None:
    """Compare a driver's version; None if it is not written as versions are."""
    numbers = re.findall(r"\d+", version)[:2]
    return None if not numbers else tuple(map(int, numbers)) >= LEAST_DRIVER


def _own_needs(facts: ComputerFacts) -> tuple[Need, ...]:
    needs = []
    if facts.cpu.memory_bytes < LEAST_MEMORY_BYTES:
        needs.append(Need.MEMORY)
    if facts.disk is not None and facts.disk.free_bytes < LEAST_DISK_BYTES:
        needs.append(Need.DISK)
    if facts.sandbox.failure:
        needs.append(Need.ENGINE)
    elif not set(facts.sandbox.holding) >= REQUIRED:
        needs.append(Need.SANDBOX)
    return tuple(needs)


def _main_network_needs(facts: ComputerFacts) -> tuple[Need, ...]:
    """The image is always missing: what is listed is the network's own, not this program."""
    needs = []
    if facts.cpu.tdx is not Tdx.GUEST:
        needs.append(Need.TDX)
    if not any(is_server_card(card.info.name) for card in facts.usable_cards):
        needs.append(Need.CARD)
    return (*needs, Need.IMAGE)
