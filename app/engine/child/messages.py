"""What the engine and its child say to each other, over `app.isolation.pipe`.

The child's messages count as hostile: every field that reaches others has a bound here. Jobs go
by a number that the parent counts, because ids from the network may repeat.
"""

from typing import Annotated

import msgspec

from app.sealing.keys import PUBLIC_KEY_BYTES
from app.sealing.statement import Digest, Name

Count = Annotated[int, msgspec.Meta(ge=0, le=2**48)]
"""A number of tokens, or of a job."""

HeaderName = Annotated[
    str, msgspec.Meta(min_length=1, max_length=100, pattern=r"\A[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
]
HeaderValue = Annotated[str, msgspec.Meta(max_length=4096, pattern=r"\A[\t -~]*\Z")]
Header = tuple[HeaderName, HeaderValue]

Line = Annotated[str, msgspec.Meta(max_length=500, pattern=r"\A[ -~]*\Z")]
"""One line of printable ASCII."""

Places = Annotated[str, msgspec.Meta(max_length=300, pattern=r"\A[A-Za-z0-9_.:<> -]*\Z")]
"""Names of an error and of lines of code; narrow, because it is logged while jobs run."""


PIECE_BYTES = 2**18
"""How much of a body goes into one message, in both directions."""

MAX_REQUEST_BYTES = 32 * 2**20
"""Longest body of a request: a voice message of 25 MB, the most the OpenAI API takes, fits."""


class ModelFiles(msgspec.Struct, frozen=True):
    """A model's folder and what it is for: ``chat`` or ``speech``."""

    kind: str
    path: str


class LoadModels(msgspec.Struct, frozen=True, tag="load"):
    """The first message: what to serve under which names, and how many jobs at once.

    `device` is ``auto`` (the CUDA card of that number if there is one) or ``cpu``.
    """

    models: dict[str, ModelFiles]
    max_jobs: int
    device: str = "cpu"
    device_index: int = 0


class Run(msgspec.Struct, frozen=True, tag="run"):
    """Answer an HTTP request; after `deadline_s` seconds the job stops by itself.

    `body` is the first piece of a body of `body_bytes`; the rest follows as `RunBody`.
    """

    number: int
    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    body_bytes: int
    deadline_s: float


class RunBody(msgspec.Struct, frozen=True, tag="run-body"):
    """The next piece of a request's body, at most `PIECE_BYTES`; with the last the job begins."""

    number: int
    data: bytes


class Cancel(msgspec.Struct, frozen=True, tag="cancel"):
    """Nobody wants this job's answer any more; it ends with `End` or `Failed` all the same."""

    number: int


class NewSealKey(msgspec.Struct, frozen=True, tag="new-seal-key"):
    """Make a key to which developers can seal their requests; `SealKey` answers."""


class Certificate(msgspec.Struct, frozen=True, tag="certificate"):
    """What the node states about such a key, and its signature."""

    statement: bytes
    signature: bytes


class Stop(msgspec.Struct, frozen=True, tag="stop"):
    """End the process."""


class Ready(msgspec.Struct, frozen=True, tag="ready"):
    """Models are loaded and warm; `layers` are the protections that really hold.

    `device` is where the models calculate, such as ``cuda:0 int8_float16``.
    """

    models: Annotated[tuple[str, ...], msgspec.Meta(max_length=100)]
    layers: Annotated[tuple[Line, ...], msgspec.Meta(max_length=100)]
    device: Line = ""


class SealKey(msgspec.Struct, frozen=True, tag="seal-key"):
    """A new public key; and the SHA-256 of the weights of each model, in hexadecimal."""

    key: Annotated[bytes, msgspec.Meta(min_length=PUBLIC_KEY_BYTES, max_length=PUBLIC_KEY_BYTES)]
    models: Annotated[dict[Name, Digest], msgspec.Meta(max_length=100)]


class LoadFailed(msgspec.Struct, frozen=True, tag="load-failed"):
    """The models cannot be served; the process ends."""

    reason: Line


class Head(msgspec.Struct, frozen=True, tag="head"):
    """An answer begins: HTTP status and headers."""

    number: Count
    status: Annotated[int, msgspec.Meta(ge=200, le=599)]
    headers: Annotated[tuple[Header, ...], msgspec.Meta(max_length=50)]


class Body(msgspec.Struct, frozen=True, tag="body"):
    """The next bytes of an answer."""

    number: Count
    data: Annotated[bytes, msgspec.Meta(min_length=1)]


class End(msgspec.Struct, frozen=True, tag="end"):
    """A job is over and used so many tokens; `is_cut`: it stopped at deadline or cancellation."""

    number: Count
    prompt: Count
    cached: Count
    completion: Count
    reasoning: Count
    is_cut: bool = False


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """A job is over by an error of the program; `reason` names types and places, no content."""

    number: Count
    reason: Places


ToChild = LoadModels | Run | RunBody | Cancel | NewSealKey | Certificate | Stop
FromChild = Ready | SealKey | LoadFailed | Head | Body | End | Failed
JobMessage = Head | Body | End | Failed
