"""The state that the pictures show: the example figures of the design."""

from datetime import UTC, datetime

from app.domain.money import NanoTon
from app.domain.pause import Pause, PauseReason, Surroundings
from app.isolation.layer_names import REQUIRED
from app.presenters.control import Clockwork
from app.presenters.status import PayoutOutlook
from app.presenters.tray import TrayFacts
from app.services.desk_state import (
    DeskState,
    EngineFacts,
    JobCounts,
    Mode,
    MoneyToday,
    NetworkFacts,
    ProxyFacts,
)

NOW = datetime(2026, 11, 19, 16, 40, tzinfo=UTC).timestamp()
ZONE = UTC
CLOCKWORK = Clockwork(NOW, ZONE, NOW + 15 * 3600 + 1200)
PAYOUT = PayoutOutlook(NanoTon(60_000_000), NanoTon(200_000_000), 7000)
TRAY = TrayFacts(net_today="+0.57 EUR", is_wallet_locked=False, payout=PAYOUT)

NETWORK = NetworkFacts(
    name="Practice",
    is_practice=True,
    is_test=True,
    price_per_token=20,
    worker_fee_per_token=19,
    params_version=3,
    root_address="0:" + "5a" * 32,
    models=("Qwen3 4B", "Whisper large v3 turbo"),
    has_chain=True,
)
PROXIES = tuple(
    ProxyFacts(f"127.0.0.1:{port}", "Qwen3 4B", True, "connected", jobs=jobs, signed=NanoTon(coins))
    for port, jobs, coins in ((9001, 10_492, 40_000_000), (9002, 5_300, 20_000_000))
)
SPEED = tuple(390 + 40 * ((i * 7919 % 13) / 13) for i in range(60))

SHARING = DeskState(
    mode=Mode.SHARING,
    network=NETWORK,
    jobs=JobCounts(running=6, waiting=1, slots=8, done_today=15_792, failed_today=3),
    tokens_per_s=412.0,
    speed=SPEED,
    proxies=PROXIES,
    engine=EngineFacts(is_loaded=True, models=("Qwen3 4B",), layers=tuple(sorted(REQUIRED))),
    money=MoneyToday(
        paid=NanoTon(840_000_000),
        signed=NanoTon(60_000_000),
        earned=NanoTon(900_000_000),
        estimated_by_midnight=NanoTon(460_000_000),
        payouts=4,
        fees=NanoTon(2_000_000),
        adjusted_tokens=47_400_000,
    ),
    freed_in_s=1.4,
    surroundings=Surroundings(is_locked=False, programs=frozenset({"Blender", "Starfall"})),
)
PAUSED = DeskState(
    mode=Mode.PAUSED,
    network=NETWORK,
    pause=Pause(PauseReason.OWNER, NOW - 120, NOW + 3480),
    jobs=JobCounts(slots=8, done_today=15_792, failed_today=3),
    engine=EngineFacts(is_loaded=True, models=("Qwen3 4B",)),
    money=SHARING.money,
    freed_in_s=1.4,
)
