"""What a support bundle is: the files of one zip, as they will be written."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum


class Part(StrEnum):
    """What a file of the bundle is about."""

    ABOUT = "about"
    VERSIONS = "versions"
    COMPUTER = "computer"
    SETTINGS = "settings"
    EVENTS = "events"
    LEDGERS = "ledgers"
    LOG = "log"
    CRASH = "crash"


@dataclass(frozen=True, slots=True)
class BundleFile:
    """A file as it will be written."""

    name: str
    part: Part
    text: str

    @property
    def size_bytes(self) -> int:
        """How long it is."""
        return len(self.text.encode())


@dataclass(frozen=True, slots=True)
class Bundle:
    """Everything that will be in the zip."""

    files: tuple[BundleFile, ...]
    made_utc: float

    @property
    def file_name(self) -> str:
        """A name for the zip, by the day."""
        day = datetime.fromtimestamp(self.made_utc, UTC).date()
        return f"cocoon-provider-report-{day}.zip"
