"""Backends of a keyring for tests: one kept in memory, one that stores plain text."""

from pathlib import Path

from app.wallet.errors import KeyringEntryMissingError


class MemoryStore:
    """A `SecretStore` without a system behind it."""

    def __init__(self) -> None:
        self.entries: dict[str, bytes] = {}

    def save(self, entry: str, secret: bytearray) -> None:
        self.entries[entry] = bytes(secret)

    def load(self, entry: str) -> bytearray:
        if entry not in self.entries:
            raise KeyringEntryMissingError(entry)
        return bytearray(self.entries[entry])


class PlainTextKeyring:
    """What some packages install: it works everywhere, is preferred, and protects nothing."""

    priority = 100
    file = Path("plain-text-keyring")

    def set_password(self, service: str, username: str, password: str) -> None:
        self.file.write_text(f"{service} {username} {password}", encoding="utf-8")

    def get_password(self, _service: str, _username: str) -> str:
        return self.file.read_text(encoding="utf-8").split()[-1]
