"""Computers of all kinds, as facts."""

from dataclasses import replace

from app.domain.gpu import DriverState, Gpu, GpuInfo, GpuReading, GpuState, Hardware, OtherProgram
from app.gpu.cpu import CpuFacts, Tdx
from app.isolation.layer_names import REQUIRED
from app.isolation.layers import SandboxFacts
from app.services.eligibility import ComputerFacts, DiskFacts

GB = 10**9
CPU = CpuFacts("Ryzen 7 5800X", 8, 16, 32 * GB, Tdx.NONE)
CPU_GPU = Gpu(
    GpuInfo(0, "cpu", CPU.name, is_cpu=True),
    GpuState.WORKING,
    (GpuReading(0.0, memory_used=8 * GB, memory_total=32 * GB),),
)
NO_CARD = ComputerFacts(
    system="Linux 6.5",
    hardware=Hardware(DriverState.NOT_INSTALLED, (CPU_GPU,), "no library"),
    cpu=CPU,
    disk=DiskFacts(214 * GB, 500 * GB),
    sandbox=SandboxFacts(tuple(sorted(REQUIRED)), ("few tasks",)),
)


def card(
    name: str = "NVIDIA GeForce RTX 4070 Ti",
    state: GpuState = GpuState.WORKING,
    driver: str = "570.86.16",
    memory: int | None = 12_878_610_432,
) -> Gpu:
    info = GpuInfo(0, "GPU-1", name, driver, memory, 285.0, 90.0, (8, 9))
    reading = GpuReading(
        0.0,
        memory_used=1_400_000_000,
        memory_total=memory,
        largest_other=OtherProgram("firefox", 720_000_000),
    )
    return Gpu(info, state, (reading,))


def with_cards(*cards: Gpu, computes: bool = False) -> ComputerFacts:
    numbered = tuple(
        replace(one, info=replace(one.info, index=index)) for index, one in enumerate(cards)
    )
    hardware = Hardware(DriverState.WORKING, numbered)
    return replace(NO_CARD, hardware=hardware, computes_on_card=computes)


def with_driver(state: DriverState, detail: str = "") -> ComputerFacts:
    return replace(NO_CARD, hardware=Hardware(state, (CPU_GPU,), detail))


def with_cpu(tdx: Tdx = Tdx.NONE, memory: int = 32 * GB, cores: int | None = 8) -> ComputerFacts:
    return replace(NO_CARD, cpu=replace(CPU, tdx=tdx, memory_bytes=memory, cores=cores))
