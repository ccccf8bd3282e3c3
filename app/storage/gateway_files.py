"""The gateway's own small files: its API key and the key of its cocoon wallet."""

import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import AppError
from app.storage.kept_texts import new_seed, read_or_make, seed_in
from app.storage.paths import make_private_dir

_WALLET = "wallet.key"
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
        api_key = read_or_make(folder / "api-key", f"sk-cocoon-{secrets.token_urlsafe(24)}")
        seed = read_or_make(folder / _WALLET, new_seed())
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


def _seed(text: str, folder: Path) -> bytes:
    seed = seed_in(text)
    if seed is None:
        raise GatewayFileError(f"{folder / _WALLET} is damaged")
    return seed
