"""Everything that the first run's views are made of, at one moment."""

from dataclasses import dataclass, field

from app.domain.first_run import FirstRunNotes
from app.domain.forecast import MeasuredSpeed
from app.domain.settings import DEFAULTS, Settings
from app.presenters.settings_page import SettingRowView
from app.services.calibration import CalibrationNews
from app.services.eligibility import ComputerFacts, is_ready
from app.services.first_run_values import BuiltInModel, NetworkGlance


@dataclass(frozen=True, slots=True)
class FirstRunState:
    """`computer` and `network` are None until they were looked at.

    `network_error`, `wallet_error` and `speed_error` are sentences about the present answers.
    `news` is there while the speed is measured. `is_busy`: the owner waits for a moment.
    """

    notes: FirstRunNotes = field(default_factory=FirstRunNotes)
    computer: ComputerFacts | None = None
    network: NetworkGlance | None = None
    network_error: str = ""
    is_reading_network: bool = False
    wallet_address: str = ""
    wallet_error: str = ""
    can_make_wallet: bool = False
    models: tuple[BuiltInModel, ...] = ()
    speed: MeasuredSpeed | None = None
    speed_error: str = ""
    news: CalibrationNews | None = None
    measure_s: float = 0.0
    settings: Settings = DEFAULTS
    is_set: frozenset[str] = frozenset()
    rows: tuple[SettingRowView, ...] = ()
    is_busy: bool = False

    @property
    def is_computer_ready(self) -> bool:
        """Whether this computer can share at all."""
        return self.computer is not None and is_ready(self.computer)
