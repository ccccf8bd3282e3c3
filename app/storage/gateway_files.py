"""The gateway's own small files: its API key and the key of its cocoon wallet."""

import base64
import binascii
import os
import re
import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import AppError
from app.storage.paths import make_private_dir

_FILE_MODE = 0o600
_WALLET = "wallet.key"
_SEED_SIZE = 32
_API_KEY = re.compile(r"[\x21-\x7e]{8,200}")


class GatewayFileError(AppError):
    """A file of the gateway cannot be read or written."""

    title = "The gateway's files are not usable"
    hint = "Check the permissions of the folder; a damaged file can be moved away."


@dataclass(frozen=True, slots=True)
class GatewayFiles:
    """What a gateway keeps between starts; neither value may be printed to a log."""

    api_key: str
    wallet_seed: bytes


def open_gateway_files(folder: Path) -> GatewayFiles:
    """Read the two files, making what is missing with mode 0600; blocks on the disk.

    Raises:
        GatewayFileError: not readable, not writable, or not what this program wrote.
    """
    try:
        make_private_dir(folder)
        api_key = _read_or_make(folder / "api-key", f"sk-cocoon-{secrets.token_urlsafe(24)}")
        seed = _read_or_make(folder / _WALLET, base64.b64encode(os.urandom(_SEED_SIZE)).decode())
    except OSError as error:
        raise GatewayFileError(f"{error.filename}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise GatewayFileError(f"a file in {folder} is not text") from error
    return GatewayFiles(checked_api_key(api_key), _seed(seed, folder))


def has_gateway_files(folder: Path) -> bool:
    """Tell whether a gateway has ever been set up in that folder; looks at the disk."""
    return (folder / _WALLET).is_file()


def checked_api_key(text: str) -> str:
    """Return the key if it can travel in a header.

    Raises:
        GatewayFileError: too short, too long, or with blanks.
    """
    if _API_KEY.fullmatch(text) is None:
        raise GatewayFileError(
            "the API key is not usable",
            hint="A key has 8 to 200 visible characters and no blanks.",
        )
    return text


def _text(seed: bytes) -> str:
    return base64.b64encode(seed).decode()


def _seed(text: str, folder: Path) -> bytes:
    try:
        seed = base64.b64decode(text, validate=True)
    except binascii.Error:
        seed = b""
    if len(seed) != _SEED_SIZE:
        raise GatewayFileError(f"{folder / _WALLET} is damaged")
    return seed


def _read_or_make(path: Path, text: str) -> str:
    """Write a new file whole or not at all: another start may read it at the same moment."""
    if not path.exists():
        draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FILE_MODE)
        with os.fdopen(descriptor, "w") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(draft, path)
        draft.unlink()
    return path.read_text("utf-8").strip()
