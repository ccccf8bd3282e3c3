"""A toncenter server and what may be asked of it; the client itself takes its time to load."""

import ipaddress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from app.domain.errors import AppError

TIMEOUT_S = 15.0

DEFAULT_RATE, KEY_RATE = 0.75, 9.0
"""Just below what toncenter.com lets a stranger and the holder of a free key ask in a second."""


class EndpointError(AppError):
    """The text is not an address of a server that may be asked."""

    title = "That is not the address of a toncenter server"
    hint = "Write it like https://toncenter.com/api/v2; without https only on this computer."


@dataclass(frozen=True, slots=True)
class ToncenterEndpoint:
    """A server: `url` ends with the version, such as ``https://toncenter.com/api/v2``.

    `api_key` is sent with each request and shown nowhere; `requests_per_s` is what its owner may
    ask, `DEFAULT_RATE` without a key and `KEY_RATE` with one unless said otherwise.

    Raises:
        EndpointError: not such an address, or one without TLS on another computer.
    """

    url: str
    api_key: str = field(default="", repr=False)
    requests_per_s: float | None = None

    def __post_init__(self) -> None:
        if not _is_acceptable(self.url) or not (
            self.api_key.isascii() and self.api_key.isprintable()
        ):
            raise EndpointError("the address or the key of a chain server is malformed")

    @property
    def name(self) -> str:
        """The host, for people."""
        return urlsplit(self.url).netloc

    @property
    def rate(self) -> float:
        """How many requests a second are allowed."""
        return self.requests_per_s or (KEY_RATE if self.api_key else DEFAULT_RATE)


def _is_acceptable(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    if not host or parts.query or parts.fragment or parts.username is not None:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_here(host))


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
