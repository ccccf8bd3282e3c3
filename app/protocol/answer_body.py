"""What a worker changes in the body of an answer: it reads the usage and adds what it costs.

Source of the rules: cocoon, runners/worker and runners/helpers; other than there, server-sent
events are understood and forwarded one by one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from json import JSONDecoder, JSONEncoder
from typing import Any, Final, NoReturn

from app.domain.job import Headers
from app.domain.price import Multipliers, TokenUsage, adjust_usage
from app.protocol.cutters import Cutter, EventCutter, JsonCutter, NoCutter

MAX_PENDING = 1024 * 1024
"""Bytes of one event or value; a longer one, and all that follows, is forwarded unread."""

MAX_COUNT = 2**53
"""The largest token count that a double, and so the price, can represent exactly."""


class BodyKind(Enum):
    """How a body is understood."""

    EVENTS = auto()
    JSON = auto()
    OPAQUE = auto()


KINDS: Final = {
    "text/event-stream": BodyKind.EVENTS,
    "application/json": BodyKind.JSON,
    "application/x-ndjson": BodyKind.JSON,
}

_CUTTERS: Final[dict[BodyKind, Callable[[], Cutter]]] = {
    BodyKind.EVENTS: EventCutter,
    BodyKind.JSON: JsonCutter,
    BodyKind.OPAQUE: NoCutter,
}


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


_READER: Final = JSONDecoder(parse_constant=_refuse_constant)
_WRITER: Final = JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
)
_ESCAPING_WRITER: Final = JSONEncoder(allow_nan=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Prices:
    """The root contract's prices: weights, and nanotons that a client pays per adjusted token."""

    multipliers: Multipliers
    price_per_token: int


def body_kind(headers: Headers) -> BodyKind:
    """Return how the body behind these headers is understood; unknown types are OPAQUE."""
    return KINDS.get(_media_type(headers), BodyKind.OPAQUE)


def is_single_value(headers: Headers) -> bool:
    """Tell whether the body is one JSON value, of no use to anybody before its end."""
    return _media_type(headers) == "application/json"


def _media_type(headers: Headers) -> str:
    values = (value for name, value in headers if name.lower() == "content-type")
    return next(values, "").partition(";")[0].strip().lower()


class AnswerBody:
    """Takes the body of one answer in pieces and returns what to forward.

    Complete JSON values leave with sorted keys, compact, each followed by a line feed, as upstream
    sends them; of an event stream only the events that report a rise of usage are rewritten. A
    value whose usage rose gets three costs in nanotons, computed with `coefficient` (thousandths).
    What cannot be read (no JSON, NaN, nested too deeply, longer than `MAX_PENDING`) is forwarded
    unchanged: from there to the end in a JSON body, event by event in a stream.
    """

    def __init__(self, kind: BodyKind, coefficient: int, prices: Prices) -> None:
        self._coefficient = coefficient
        self._prices = prices
        self._usage = TokenUsage()
        self._pending_limit = MAX_PENDING
        self._cutter: Cutter = _CUTTERS[kind]()
        self._rewrite: Callable[[bytes], bytes] = {
            BodyKind.EVENTS: self._event,
            BodyKind.JSON: self._value,
            BodyKind.OPAQUE: _unchanged,
        }[kind]

    @property
    def usage(self) -> TokenUsage:
        """The largest counts seen so far."""
        seen = self._usage
        cached, reasoning = min(seen.cached, seen.prompt), min(seen.reasoning, seen.completion)
        return TokenUsage(seen.prompt, cached, seen.completion, reasoning)

    def feed(self, data: bytes) -> bytes:
        """Take the next bytes; return what to forward now, which may be nothing."""
        out = [self._rewrite(unit) for unit in self._cutter.receive_data(data)]
        if self._cutter.pending_bytes > self._pending_limit:
            out.append(self._cutter.take_rest())
            self._cutter = NoCutter()
            self._give_up()
        return b"".join(out)

    def finish(self) -> bytes:
        """Return what is left to forward once the body has ended."""
        rest = self._cutter.take_rest()
        if isinstance(self._cutter, JsonCutter):
            return b"" if rest.isspace() else rest
        return self._rewrite(rest)

    def _give_up(self) -> None:
        """Forward the rest of the body unchanged."""
        self._rewrite = _unchanged
        self._pending_limit = -1

    def _value(self, unit: bytes) -> bytes:
        rewritten = self._rewritten(unit)
        if rewritten is None:
            self._give_up()
            return unit
        return rewritten + b"\n"

    def _event(self, event: bytes) -> bytes:
        if b"usage" not in event:
            return event
        lines = event.splitlines(keepends=True)
        data = [line for line in lines if _is_data(line)]
        before = self._usage
        rewritten = self._rewritten(b"\n".join(map(_data_of, data)))
        if rewritten is None or self._usage == before:
            return event
        first = lines.index(data[0])
        others = [line for line in lines[first:] if not _is_data(line)]
        priced = b"data: " + rewritten + _line_end(data[0])
        return b"".join([*lines[:first], priced, *others])

    def _rewritten(self, text: bytes) -> bytes | None:
        """Return the value as it leaves; None if it cannot be read, or not be written again."""
        if len(text) > MAX_PENDING:
            return None
        try:
            value = _READER.decode(text.decode())
            self._price(value)
            return _compact(value)
        except (ValueError, RecursionError):
            return None

    def _price(self, value: Any) -> None:
        """Take the counts of a value; if one rose, write the costs into it."""
        usage = _object(value, "usage")
        seen = _higher(_counts(usage), self._usage)
        if seen != self._usage:
            self._usage = seen
            usage |= self._costs()

    def _costs(self) -> dict[str, int]:
        adjusted = adjust_usage(self.usage, self._coefficient, self._prices.multipliers)
        price = self._prices.price_per_token
        return {
            "prompt_total_cost": (adjusted.prompt + adjusted.cached) * price,
            "completion_total_cost": (adjusted.completion + adjusted.reasoning) * price,
            "total_cost": adjusted.total * price,
        }


def _unchanged(unit: bytes) -> bytes:
    return unit


def _compact(value: Any) -> bytes:
    """Write sorted and compact; only a lone surrogate needs an escape.

    Raises:
        ValueError: a number that JSON cannot write.
        RecursionError: nested too deeply.
    """
    try:
        return _WRITER.encode(value).encode()
    except UnicodeEncodeError:
        return _ESCAPING_WRITER.encode(value).encode()


def _higher(one: TokenUsage, other: TokenUsage) -> TokenUsage:
    return TokenUsage(
        max(one.prompt, other.prompt),
        max(one.cached, other.cached),
        max(one.completion, other.completion),
        max(one.reasoning, other.reasoning),
    )


def _counts(usage: dict[str, Any]) -> TokenUsage:
    completion_details = _object(usage, "completion_tokens_details")
    return TokenUsage(
        prompt=_count(usage, "prompt_tokens"),
        cached=_count(_object(usage, "prompt_tokens_details"), "cached_tokens"),
        completion=_count(usage, "completion_tokens"),
        reasoning=max(
            _count(completion_details, "reasoning_tokens"), _count(usage, "reasoning_tokens")
        ),
    )


def _object(parent: Any, key: str) -> dict[str, Any]:
    child = parent.get(key) if isinstance(parent, dict) else None
    return child if isinstance(child, dict) else {}


def _count(parent: dict[str, Any], key: str) -> int:
    value = parent.get(key)
    if not isinstance(value, int) or isinstance(value, bool):
        return 0
    return value if 0 <= value <= MAX_COUNT else 0


def _is_data(line: bytes) -> bool:
    return line.startswith(b"data:") or line.rstrip(b"\r\n") == b"data"


def _data_of(line: bytes) -> bytes:
    return line.rstrip(b"\r\n")[len(b"data:") :].removeprefix(b" ")


def _line_end(line: bytes) -> bytes:
    return line[len(line.rstrip(b"\r\n")) :]
