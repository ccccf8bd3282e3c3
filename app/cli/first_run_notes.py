"""Whether the first run is still to come; the first run itself takes its time to load."""

from app.domain.settings import Settings
from app.services.first_run_parts import FirstRunKeeper
from app.storage.first_run_file import FirstRunFile
from app.storage.paths import settings_dir


def first_run_keeper() -> FirstRunKeeper:
    """Return what remembers how far the first run has come."""
    return FirstRunKeeper(FirstRunFile(settings_dir() / "first-run.json"))


async def is_first_run_over(settings: Settings) -> bool:
    """Tell whether it was finished, or is not needed because a network is chosen."""
    return bool(settings.network) or (await first_run_keeper().read()).is_finished
