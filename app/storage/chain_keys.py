"""The owner's keys for servers of the chain, in a file of their own that only the owner reads.

A network file may be handed around, a command line is seen by every user of the computer, and an
environment is inherited: no key belongs there. The file is TOML with a table for each server::

    ["toncenter.com"]
    api_key = "..."
    requests_per_s = 10      # optional: what that key allows
"""

import os
import stat
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta

from app.domain.errors import AppError
from app.storage.paths import settings_dir
from app.ton.toncenter_endpoint import ToncenterEndpoint

FILE_VARIABLE = "COCOON_PROVIDER_CHAIN_KEYS"
"""Names another file than `chain-keys.toml` in the folder of the settings."""

LOCAL_RATE = 1000.0
"""Questions a second: a chain on this computer limits nobody and wants no key."""

_FILE_NAME = "chain-keys.toml"
_MAX_FILE_SIZE = 1 << 16
_LOCAL_HOSTS = {"127.0.0.1", "localhost", "::1"}
_FOR_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class ChainKeysError(AppError):
    """The file with the keys cannot be used; nothing of its content is said."""

    title = "The keys for the chain's servers are not usable"
    hint = 'The file has a table for each server, such as ["toncenter.com"], with an api_key.'


class _Server(msgspec.Struct, forbid_unknown_fields=True):
    api_key: Annotated[str, Meta(pattern=r"\A[\x21-\x7e]{1,200}\Z")]
    requests_per_s: Annotated[float, Meta(gt=0, le=100_000)] | None = None


def chain_endpoint(url: str, keys_file: Path | None = None) -> ToncenterEndpoint:
    """Describe a server of the chain, with the owner's key if there is one for exactly this host.

    Blocks on the disk for a small file; for a server on this computer there is none.

    Raises:
        EndpointError: it cannot be asked.
        ChainKeysError: there are keys that cannot be used.
    """
    url = url.rstrip("/")
    plain = ToncenterEndpoint(url)
    parts = urlsplit(url)
    if parts.hostname in _LOCAL_HOSTS:
        return ToncenterEndpoint(url, requests_per_s=LOCAL_RATE)
    server = _read_keys(keys_file or _usual_file()).get(parts.netloc.lower())
    return ToncenterEndpoint(url, server.api_key, server.requests_per_s) if server else plain


def _usual_file() -> Path:
    named = os.environ.get(FILE_VARIABLE)
    return Path(named).expanduser() if named else settings_dir() / _FILE_NAME


def _read_keys(path: Path) -> Mapping[str, _Server]:
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            data = file.read(_MAX_FILE_SIZE + 1)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ChainKeysError(f"cannot read {path}: {error.strerror}") from error
    if os.name == "posix" and mode & _FOR_OTHERS:
        raise ChainKeysError(
            f"other users of this computer can read {path}", hint=f"Type: chmod 600 {path}"
        )
    return _parse(path, data)


def _parse(path: Path, data: bytes) -> Mapping[str, _Server]:
    """Raise without a cause: the errors of the libraries may show what is in the file."""
    if len(data) > _MAX_FILE_SIZE:
        raise ChainKeysError(f"{path} is larger than {_MAX_FILE_SIZE >> 10} KiB")
    try:
        servers = msgspec.convert(tomllib.loads(data.decode()), dict[str, _Server])
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):
        raise ChainKeysError(f"{path} is not TOML") from None
    except msgspec.ValidationError:
        raise ChainKeysError(f"{path} has something else than servers and their keys") from None
    return {host.lower(): server for host, server in servers.items()}
