import base64
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backends.SecretService import Keyring as SecretServiceKeyring

from app.wallet import keyring_secret
from app.wallet.errors import KeyringEntryMissingError, KeyringError, KeyringLockedError
from app.wallet.keyring_secret import (
    SERVICE,
    KeyringStore,
    NoSecretStore,
    find_secret_store,
    is_allowed,
)
from tests.unit.wallet.fake_keyring import PlainTextKeyring
from tests.unit.wallet.wallet_values import ENTRY, KEYRING_SECRET


class KeyringLocked(Exception):  # noqa: N818 - the name that the package gives it
    pass


class Backend(SecretServiceKeyring):
    """Stands in for the daemon behind the allowed backend."""

    priority = 5

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], Any] = {}
        self.failure: Exception | None = None
        super().__init__()  # type: ignore[no-untyped-call]

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.failure:
            raise self.failure
        self.entries[service, username] = password

    def get_password(self, service: str, username: str) -> Any:
        if self.failure:
            raise self.failure
        return self.entries.get((service, username))


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> Backend:
    """A backend that counts as allowed, as if the package had it."""
    monkeypatch.setattr(keyring_secret, "is_allowed", lambda _: True)
    return Backend()


def test_a_secret_is_kept_as_text(backend: Backend) -> None:
    store = KeyringStore(backend)
    store.save(ENTRY, bytearray(KEYRING_SECRET))
    assert backend.entries == {(SERVICE, ENTRY): base64.b64encode(KEYRING_SECRET).decode()}
    assert store.load(ENTRY) == KEYRING_SECRET


def test_a_missing_entry_is_told_apart(backend: Backend) -> None:
    with pytest.raises(KeyringEntryMissingError):
        KeyringStore(backend).load(ENTRY)


@pytest.mark.parametrize("text", ["", "x", "AAAA", "!" * 44, b"bytes", 5, "A" * 44, "AAAA" * 100])
def test_something_else_in_the_entry_is_not_taken_for_a_key(text: object, backend: Backend) -> None:
    backend.entries[SERVICE, ENTRY] = text
    with pytest.raises(KeyringError):
        KeyringStore(backend).load(ENTRY)


@pytest.mark.parametrize(
    "failure",
    [
        KeyringLocked("Failed to unlock the collection!"),
        RuntimeError("Failed to create the collection: Prompt dismissed.."),
    ],
)
def test_a_locked_keyring_is_told_apart(backend: Backend, failure: Exception) -> None:
    backend.failure = failure
    with pytest.raises(KeyringLockedError):
        KeyringStore(backend).load(ENTRY)


def test_whatever_a_backend_raises_is_an_error_of_the_keyring(backend: Backend) -> None:
    backend.failure = RuntimeError("The bus is gone")
    with pytest.raises(KeyringError, match="The bus is gone"):
        KeyringStore(backend).save(ENTRY, bytearray(KEYRING_SECRET))


def test_a_keyring_that_keeps_nothing_is_noticed(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Backend, "set_password", lambda *_: None)
    with pytest.raises(KeyringError):
        KeyringStore(backend).save(ENTRY, bytearray(KEYRING_SECRET))


def make(kind: Any) -> object:
    """An instance of a class without types."""
    return kind()


def impostor() -> object:
    """A class that only calls itself like an allowed one."""
    return type(
        "Keyring",
        (PlainTextKeyring,),
        {"__module__": "keyring.backends.SecretService", "__qualname__": "Keyring"},
    )()


@pytest.mark.parametrize(
    "bad",
    [
        PlainTextKeyring(),
        make(keyring.backends.null.Keyring),
        make(keyring.backends.fail.Keyring),
        Backend(),
        impostor(),
        None,
    ],
)
def test_other_backends_are_refused(bad: object) -> None:
    assert not is_allowed(bad)
    with pytest.raises(KeyringError, match="not to be trusted"):
        KeyringStore(bad)


def test_the_backend_itself_is_allowed() -> None:
    assert is_allowed(make(SecretServiceKeyring))


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32", "freebsd14", ""])
def test_a_preferred_plain_text_backend_is_never_used(
    platform: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It is installed, chosen in the environment and in the package itself."""
    monkeypatch.setattr(PlainTextKeyring, "file", tmp_path / "plain")
    bad = type("Plain", (PlainTextKeyring, keyring.backend.KeyringBackend), {})
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.unit.wallet.fake_keyring.PlainTextKeyring")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setattr(keyring.core, "_keyring_backend", bad())
    if platform == sys.platform == "darwin" or platform == sys.platform == "win32":
        pytest.skip("this system has a keyring of its own")
    found = find_secret_store(platform)
    assert isinstance(found, NoSecretStore)
    assert "password alone" in found.notice
    assert not (tmp_path / "plain").exists()


def test_the_first_backend_that_works_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("keyring.backends.kwallet")

    class DBusKeyring:
        priority = 5

    DBusKeyring.__module__, DBusKeyring.__qualname__ = module.__name__, "DBusKeyring"
    module.DBusKeyring = DBusKeyring  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    found = find_secret_store("linux")
    assert isinstance(found, KeyringStore)
    assert isinstance(found._backend, DBusKeyring)


def test_without_the_package_the_password_stands_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SecretService", "kwallet"):
        monkeypatch.setitem(sys.modules, f"keyring.backends.{name}", None)
    found = find_secret_store("linux")
    assert isinstance(found, NoSecretStore)
    assert "no keyring can be used" in found.notice
