"""Where the program keeps its files on this system."""

import os
from pathlib import Path

import platformdirs

HOME_VARIABLE = "COCOON_PROVIDER_HOME"
"""Set it to keep everything in one folder instead of the system's usual places."""

_APP_NAME = "cocoon-provider"


def data_dir() -> Path:
    """Return the folder of the ledger and other data; it may not exist yet."""
    if home := _home():
        return home / "data"
    return platformdirs.user_data_path(_APP_NAME, appauthor=False)


def settings_dir() -> Path:
    """Return the folder of the settings and network files; it may not exist yet."""
    if home := _home():
        return home / "settings"
    return platformdirs.user_config_path(_APP_NAME, appauthor=False)


def instance_dir() -> Path:
    """Return the folder through which commands reach the running program."""
    return data_dir() / "instance"


def log_dir() -> Path:
    """Return the folder of the program's log; it may not exist yet."""
    return data_dir() / "log"


def resources_dir() -> Path:
    """Return the read-only folder of built-in models and other shipped files."""
    return Path(__file__).resolve().parents[2] / "resources"


def make_private_dir(path: Path) -> None:
    """Make the folder and missing ones above it, readable by this user only."""
    if path.is_dir():
        return
    make_private_dir(path.parent)
    path.mkdir(mode=0o700, exist_ok=True)


def _home() -> Path | None:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home).expanduser() if home else None
