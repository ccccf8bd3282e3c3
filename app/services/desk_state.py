"""The state of the whole program at one moment, as plain data for presenters and commands.

Amounts are nanotons, times Unix seconds.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.money import NanoTon
from app.domain.pause import Pause, Surroundings

SPEED_SAMPLES = 60
SPEED_INTERVAL_S = 2.0

_NOTHING = NanoTon(0)
_UNKNOWN = Surroundings()


class Mode(StrEnum):
    """What the program is about, in one word.

    `STARTING`: a network is being joined. `FREEING`: the engine is being unloaded; `FREED`: it is,
    and no job is taken. `OFFLINE`: no proxy is reached. `ATTENTION`: the owner must do something
    first. `STOPPED`: no network is chosen. `LOOKING`: watching a network without sharing.
    """

    STARTING = "starting"
    SHARING = "sharing"
    PAUSED = "paused"
    FREEING = "freeing"
    FREED = "freed"
    OFFLINE = "offline"
    ATTENTION = "attention"
    STOPPED = "stopped"
    LOOKING = "looking"


@dataclass(frozen=True, slots=True)
class NetworkFacts:
    """The chosen network; prices in nanotons per adjusted token, `root_address` raw text.

    `coefficient` is what this computer asks for, in thousandths of the network's price.
    """

    name: str
    is_practice: bool
    is_test: bool
    price_per_token: int
    worker_fee_per_token: int
    params_version: int
    root_address: str
    models: tuple[str, ...] = ()
    has_chain: bool = False
    coefficient: int = 1000


@dataclass(frozen=True, slots=True)
class JobCounts:
    """Jobs now, and those that ended since midnight (local time)."""

    running: int = 0
    waiting: int = 0
    slots: int = 0
    done_today: int = 0
    failed_today: int = 0


@dataclass(frozen=True, slots=True)
class ProxyFacts:
    """One connection to a proxy.

    `status` and `last_error` are sentences that may hold text of the other side. `next_try_utc`,
    `jobs` (answered for it since the start), `signed` and `answer_s` (how long its last answer to a
    question about payments took) are None where they are not known.
    """

    endpoint: str
    model: str
    is_ready: bool
    status: str
    last_error: str | None = None
    next_try_utc: float | None = None
    jobs: int | None = None
    signed: NanoTon | None = None
    answer_s: float | None = None


@dataclass(frozen=True, slots=True)
class EngineFacts:
    """The engine: which models it serves, which protections hold, and what last went wrong.

    `device` is where it calculates, in its own words: ``cuda:0 int8_float16``, ``cpu int8``, or the
    latter with the reason in brackets why it is no card.
    """

    is_loaded: bool = False
    is_starting: bool = False
    models: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    last_failure: str = ""
    device: str = ""


@dataclass(frozen=True, slots=True)
class MoneyToday:
    """Money since midnight (local time), of all networks of one kind together.

    `paid` arrived today. `signed` is what proxies signed at any time and have not paid yet.
    `earned` is what today's answered jobs come to, paid or not. `estimated_by_midnight` is what may
    come on top of it, no part of any sum; None without enough to go by. `payouts` arrived today;
    `fees` were spent on payouts that ended today.
    """

    paid: NanoTon = _NOTHING
    signed: NanoTon = _NOTHING
    earned: NanoTon = _NOTHING
    estimated_by_midnight: NanoTon | None = None
    payouts: int = 0
    fees: NanoTon = _NOTHING
    adjusted_tokens: int = 0


class TroubleKind(StrEnum):
    """What is wrong."""

    CRASHED = "crashed"
    LEDGER = "ledger"
    NEWER_LEDGER = "newer_ledger"
    DISK_FULL = "disk_full"
    KEYRING_LOCKED = "keyring_locked"
    PORT_BUSY = "port_busy"
    NETWORK_FILE = "network_file"
    CHAIN = "chain"
    MODEL = "model"
    ENGINE = "engine"
    PROTECTION = "protection"
    SECURITY = "security"
    GPU_LOST = "gpu_lost"
    PRACTICE = "practice"
    SETTINGS = "settings"
    CLOCK = "clock"
    OTHER = "other"


class TroubleAction(StrEnum):
    """The way out that is offered beside the sentence."""

    NONE = ""
    RETRY = "retry"
    RESUME = "resume"
    CHOOSE_NETWORK = "choose_network"
    CHOOSE_MODEL = "choose_model"
    OPEN_SETTINGS = "open_settings"
    OPEN_DATA_FOLDER = "open_data_folder"
    SUPPORT_BUNDLE = "support_bundle"
    UNLOCK_KEYRING = "unlock_keyring"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that the owner should know: a title, a sentence, and what can be done.

    With `blocks` nothing is shared until it is settled. `retry_utc` is when the program tries again
    by itself. `what` is the value in the sentence, for those who say it in their own words: the
    free bytes of a disk, a card's name, seconds that a clock was moved by, a `BadEnd`.
    """

    kind: TroubleKind
    title: str
    sentence: str
    hint: str = ""
    action: TroubleAction = TroubleAction.NONE
    blocks: bool = False
    since_utc: float = 0.0
    retry_utc: float | None = None
    what: str = ""


@dataclass(frozen=True, slots=True)
class Wake:
    """The computer's last sleep: when it woke, and for how many seconds it had slept."""

    at_utc: float
    slept_s: float


@dataclass(frozen=True, slots=True)
class DeskState:
    """Everything at one moment.

    `speed` holds the tokens per second of the last two minutes, one sample for each
    `SPEED_INTERVAL_S`, the newest last; `tokens_per_s` is the present one. `freed_in_s` is how long
    the last "Free the GPU now" took. `finish_by_utc` is when jobs that still run in a pause are
    cut. With `has_lower_limits` fewer jobs run at once, because of a crash.
    """

    mode: Mode = Mode.STOPPED
    network: NetworkFacts | None = None
    pause: Pause | None = None
    jobs: JobCounts = JobCounts()
    tokens_per_s: float = 0.0
    speed: tuple[float, ...] = (0.0,) * SPEED_SAMPLES
    proxies: tuple[ProxyFacts, ...] = ()
    engine: EngineFacts = EngineFacts()
    money: MoneyToday = MoneyToday()
    freed_in_s: float | None = None
    freeing_since_utc: float | None = None
    finish_by_utc: float | None = None
    trouble: Trouble | None = None
    surroundings: Surroundings = _UNKNOWN
    offline_since_utc: float | None = None
    has_lower_limits: bool = False
    wake: Wake | None = None

    @property
    def is_working(self) -> bool:
        """Whether the card works for others; whatever ends the program now is no good end."""
        return self.mode in {Mode.STARTING, Mode.SHARING}
