"""The random half of the wallet's key, in the system's own keyring.

The keyring alone protects little: any program of the same user can read it. It makes a stolen
wallet file worthless without the computer's keyring, and nothing but 32 random bytes is there.

The ``keyring`` package would also pick whatever backend is installed, named in its settings or
in the environment, plain-text files included. So it is never asked to choose: the few backends
that are good enough are imported by name, and without one of them the password stands alone.
"""

import base64
import importlib
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from app.wallet.child.box import KEYRING_SECRET_BYTES
from app.wallet.errors import KeyringEntryMissingError, KeyringError, KeyringLockedError

SERVICE = "cocoon-provider wallet"

_ALLOWED: Mapping[str, Sequence[tuple[str, str]]] = {
    "linux": (
        ("keyring.backends.SecretService", "Keyring"),
        ("keyring.backends.kwallet", "DBusKeyring"),
    ),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
}

_NOTICE = (
    "The wallet is protected by its password alone, because {reason}. "
    "Choose a long password: whoever copies the wallet file can try passwords on it."
)

_Result = TypeVar("_Result")


class SecretStore(Protocol):
    """Where 32-byte secrets are kept under a name; blocking, possibly until a dialog is closed."""

    def save(self, entry: str, secret: bytearray) -> None:
        """Keep a secret; raises `KeyringError`."""

    def load(self, entry: str) -> bytearray:
        """Return a secret; raises `KeyringError`."""


@dataclass(frozen=True, slots=True)
class NoSecretStore:
    """There is no keyring to trust; `notice` is for the owner."""

    notice: str


NO_KEYRING_WANTED = NoSecretStore(_NOTICE.format(reason="it was made without the keyring"))


_LOCKED = frozenset({"KeyringLocked", "LockedException", "PromptDismissedException"})


class KeyringStore:
    """Secrets in one of the allowed backends."""

    def __init__(self, backend: Any) -> None:
        """Use a backend.

        Raises:
            KeyringError: it is not exactly one of the allowed kinds.
        """
        if not is_allowed(backend):
            kind = type(backend)
            raise KeyringError(f"{kind.__module__}.{kind.__qualname__} is not to be trusted")
        self._backend = backend

    def save(self, entry: str, secret: bytearray) -> None:
        """Keep a secret and read it back.

        Raises:
            KeyringError: the keyring is locked, or does not return what it was given.
        """
        text = base64.b64encode(secret).decode()
        _fenced(lambda: self._backend.set_password(SERVICE, entry, text))
        if self.load(entry) != secret:
            raise KeyringError("the keyring does not keep what it is given")

    def load(self, entry: str) -> bytearray:
        """Return a secret.

        Raises:
            KeyringEntryMissingError: the keyring does not have it.
            KeyringError: the keyring is locked, gone, or holds something else there.
        """
        text = _fenced(lambda: self._backend.get_password(SERVICE, entry))
        if text is None:
            raise KeyringEntryMissingError(f"there is no entry {entry} of {SERVICE!r}")
        return _read_secret(text)


def find_secret_store(platform: str = sys.platform) -> SecretStore | NoSecretStore:
    """Find the system's keyring; blocking for some milliseconds, so call it in a thread."""
    reasons = []
    for module, name in _ALLOWED.get(platform, ()):
        try:
            return KeyringStore(_make_backend(module, name))
        except Exception as error:  # noqa: BLE001 - whatever a backend lacks, the next one may work
            reasons.append(str(error) or type(error).__name__)
    reason = reasons[0].rstrip(".") if reasons else "this system has no known keyring"
    return NoSecretStore(_NOTICE.format(reason=f"no keyring can be used ({reason[:200]})"))


def is_allowed(backend: object) -> bool:
    """Tell whether a backend is exactly one of those that do not write plain text."""
    kind = type(backend)
    allowed = {name for names in _ALLOWED.values() for name in names}
    if (kind.__module__, kind.__qualname__) not in allowed:
        return False
    module = sys.modules.get(kind.__module__)
    return getattr(module, kind.__qualname__, None) is kind


def _make_backend(module: str, name: str) -> Any:
    kind = getattr(importlib.import_module(module), name)
    _ = kind.priority  # raises where it cannot work here
    return kind()


def _read_secret(text: object) -> bytearray:
    if isinstance(text, str):
        try:
            secret = bytearray(base64.b64decode(text, validate=True))
        except ValueError:
            secret = bytearray()
        if len(secret) == KEYRING_SECRET_BYTES:
            return secret
    raise KeyringError("the keyring holds something else under the wallet's name")


def _fenced(call: Callable[[], _Result]) -> _Result:
    """Backends raise their own errors and those of D-Bus or the system beneath."""
    try:
        return call()
    except Exception as error:
        # a prompt that was closed comes as an error of the package with these words
        if type(error).__name__ in _LOCKED or "dismissed" in str(error):
            raise KeyringLockedError("nobody unlocked it") from error
        raise KeyringError(f"it says {type(error).__name__}: {str(error)[:200]}") from error
