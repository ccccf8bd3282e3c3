"""One moment of a card that works, as the pictures of the design show it."""

import math

from app.domain.earnings_energy import EnergyUsed
from app.domain.earnings_rates import Rate, RateKind
from app.domain.gpu import DriverState, Gpu, GpuInfo, GpuReading, GpuState, Hardware, LimitReason
from app.domain.money import NanoTon
from app.isolation.layer_names import REQUIRED
from app.presenters.dashboard import DashboardFacts
from app.presenters.net_today import MoneyFacts
from app.services.desk_state import (
    DeskState,
    EngineFacts,
    JobCounts,
    Mode,
    MoneyToday,
    NetworkFacts,
    ProxyFacts,
)

GB = 10**9
CENT = 10**7
INFO = GpuInfo(
    0,
    "GPU-1",
    "GeForce RTX 4070 Ti",
    driver="570.86",
    memory_total_bytes=12 * GB,
    power_limit_w=285.0,
    temperature_limit_c=83.0,
)
MONEY = MoneyToday(
    paid=NanoTon(84 * CENT),
    signed=NanoTon(6 * CENT),
    earned=NanoTon(90 * CENT),
    estimated_by_midnight=NanoTon(46 * CENT),
    payouts=4,
    fees=NanoTon(2_000_000),
    adjusted_tokens=47_400_000,
)
SHARING = DeskState(
    mode=Mode.SHARING,
    network=NetworkFacts("practice", True, True, 20, 19, 3, "0:00"),
    jobs=JobCounts(running=6, slots=8, done_today=15792, failed_today=3),
    tokens_per_s=412.0,
    speed=tuple(380 + 40 * math.sin(k / 3) + 20 * math.sin(k) for k in range(60)),
    proxies=(ProxyFacts("127.0.0.1:1", "tiny", True, "Connected to the proxy."),),
    engine=EngineFacts(is_loaded=True, models=("Qwen3 4B",), layers=tuple(sorted(REQUIRED))),
    money=MONEY,
)


def reading(k: int) -> GpuReading:
    wave = math.sin(k / 4)
    return GpuReading(
        at_utc=2.0 * k,
        load=0.87 + 0.04 * wave,
        memory_ours=59 * GB // 10,
        memory_others=14 * GB // 10,
        memory_total=12 * GB,
        power_w=214 + 8 * wave,
        temperature_c=66 + wave,
        fan=0.48,
        limit=LimitReason.MEMORY,
    )


CARD = Gpu(INFO, GpuState.WORKING, tuple(reading(k) for k in range(60)))
RATES = (
    Rate(RateKind.COIN, "EUR", 1_520_000, "assumed", 0.0, is_assumed=True),
    Rate(RateKind.POWER, "EUR", 260_000, "assumed", 0.0, is_assumed=True),
)


def facts(
    state: DeskState = SHARING, *, gpus: tuple[Gpu, ...] = (CARD,), is_practice: bool = True
) -> DashboardFacts:
    energy = EnergyUsed(measured_joules=3_070_000 * 36 // 10)
    money = MoneyFacts(state.money, energy, *RATES, is_practice=is_practice)
    return DashboardFacts(state, Hardware(DriverState.WORKING, gpus), money, 448.0)
