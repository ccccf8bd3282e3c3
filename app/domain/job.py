"""A job: an HTTP request that came over the network, and the pieces of its answer."""

from dataclasses import dataclass
from typing import NewType

from app.domain.price import TokenUsage

JobId = NewType("JobId", str)
"""The proxy's 32-byte request id as 64 hexadecimal digits."""

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class JobRequest:
    """What a developer asks: one OpenAI API call as an HTTP request, body complete."""

    method: str
    path: str
    headers: Headers
    body: bytes

    def header(self, name: str) -> str | None:
        """Return the value of the first header of that name, in any case, or None."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


@dataclass(frozen=True, slots=True)
class ResponseHead:
    """The first part of an answer: HTTP status and headers, without a length."""

    status: int
    headers: Headers


@dataclass(frozen=True, slots=True)
class ResponseBody:
    """The next bytes of the body."""

    data: bytes


@dataclass(frozen=True, slots=True)
class ResponseEnd:
    """The last part: nothing follows, and this is what the job used."""

    usage: TokenUsage


ResponsePart = ResponseHead | ResponseBody | ResponseEnd
