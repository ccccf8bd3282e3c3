"""A backend such as some packages bring: chosen by every setting, and it protects nothing."""

import os
from pathlib import Path

from keyring.backend import KeyringBackend


class PlainTextKeyring(KeyringBackend):
    """Writes what it is given into a file."""

    priority = 1000

    def set_password(self, service: str, username: str, password: str) -> None:
        self._file().write_text(f"{service} {username} {password}", encoding="utf-8")

    def get_password(self, service: str, username: str) -> str | None:  # noqa: ARG002
        return self._file().read_text(encoding="utf-8").split()[-1]

    @staticmethod
    def _file() -> Path:
        return Path(os.environ["HOME"]) / "plain-text"
