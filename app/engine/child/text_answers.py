"""The two shapes in which a generated text is delivered: a chat message, or bare text."""

import secrets
import time
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, Protocol

from app.domain.job import ResponseEnd
from app.engine.child.answers import (
    LAST_EVENT,
    Parts,
    event,
    event_body,
    event_head,
    json_answer,
    usage_json,
)
from app.engine.child.lanes import Cancelled
from app.engine.child.requests import TextOrder
from app.engine.child.text_run import FinishReason, TextRun

OBFUSCATION_BLOCK = 32
"""With obfuscation, text and padding of every event make up a multiple of this many characters."""


@dataclass(frozen=True, slots=True)
class AnswerLabels:
    """What every part of an answer repeats."""

    identity: str
    model: str
    fingerprint: str
    created_at_utc: int = field(default_factory=lambda: int(time.time()))


class TextShape(Protocol):
    """Puts text into the JSON of one endpoint."""

    id_prefix: str
    object_name: str
    chunk_object_name: str

    def choice(self, text: str, finish_reason: FinishReason | None) -> dict[str, Any]:
        """Return the one choice of an answer that is not streamed."""
        ...

    def opening(self) -> dict[str, Any] | None:
        """Return the choice that opens a stream, if there is one."""
        ...

    def piece(self, text: str, finish_reason: FinishReason | None = None) -> dict[str, Any]:
        """Return a choice of a stream: the next text, or the end."""
        ...


class ChatShape:
    """``chat.completion`` and its chunks."""

    id_prefix = "chatcmpl-"
    object_name = "chat.completion"
    chunk_object_name = "chat.completion.chunk"

    def choice(self, text: str, finish_reason: FinishReason | None) -> dict[str, Any]:
        """Return the one choice of an answer that is not streamed."""
        message = {"role": "assistant", "content": text, "refusal": None}
        return _choice("message", message, finish_reason)

    def opening(self) -> dict[str, Any] | None:
        """Return the choice that says who speaks."""
        return _choice("delta", {"role": "assistant", "content": ""}, None)

    def piece(self, text: str, finish_reason: FinishReason | None = None) -> dict[str, Any]:
        """Return the next text, or an empty delta at the end."""
        return _choice("delta", {"content": text} if text else {}, finish_reason)


class CompletionShape:
    """``text_completion``, streamed or not."""

    id_prefix = "cmpl-"
    object_name = "text_completion"
    chunk_object_name = "text_completion"

    def choice(self, text: str, finish_reason: FinishReason | None) -> dict[str, Any]:
        """Return the one choice of an answer that is not streamed."""
        return _choice("text", text, finish_reason)

    def opening(self) -> dict[str, Any] | None:
        """Return nothing: bare text has no speaker."""
        return None

    def piece(self, text: str, finish_reason: FinishReason | None = None) -> dict[str, Any]:
        """Return the next text, or an empty one at the end."""
        return _choice("text", text, finish_reason)


def text_answer(
    run: TextRun, order: TextOrder, shape: TextShape, fingerprint: str, cancelled: Cancelled
) -> Parts:
    """Generate the text and yield it in the ordered way."""
    labels = AnswerLabels(shape.id_prefix + secrets.token_hex(12), order.model, fingerprint)
    if order.is_stream:
        return _streamed(run, _Events(shape, labels, order), cancelled)
    return _whole(run, shape, labels, cancelled)


def _whole(run: TextRun, shape: TextShape, labels: AnswerLabels, cancelled: Cancelled) -> Parts:
    with closing(run.pieces(cancelled)) as pieces:
        text = "".join(pieces)
    if run.finish_reason is None:
        yield ResponseEnd(run.usage)
        return
    choices = [shape.choice(text, run.finish_reason)]
    value = _labelled(labels, shape.object_name, choices) | {"usage": usage_json(run.usage)}
    yield from json_answer(value, run.usage)


def _streamed(run: TextRun, events: "_Events", cancelled: Cancelled) -> Parts:
    with closing(run.pieces(cancelled)) as pieces:
        first = next(pieces, "")
        if first or run.finish_reason is not None:
            yield event_head()
            yield from event_body([*events.opening(), *events.piece(first)])
        for text in pieces:
            yield from event_body(events.piece(text))
    if run.finish_reason is not None:
        yield from event_body(events.closing(run))
    yield ResponseEnd(run.usage)


class _Events:
    """The events of one streamed answer."""

    def __init__(self, shape: TextShape, labels: AnswerLabels, order: TextOrder) -> None:
        self._shape = shape
        self._labels = labels
        self._order = order

    def opening(self) -> list[bytes]:
        choice = self._shape.opening()
        return [] if choice is None else [self._event([choice])]

    def piece(self, text: str) -> list[bytes]:
        if not text:
            return []
        padding = {}
        if self._order.with_obfuscation:
            missing = -len(text) % OBFUSCATION_BLOCK
            padding = {"obfuscation": secrets.token_urlsafe(OBFUSCATION_BLOCK)[:missing]}
        return [self._event([self._shape.piece(text)], padding)]

    def closing(self, run: TextRun) -> list[bytes]:
        last = [self._event([self._shape.piece("", run.finish_reason)])]
        if self._order.with_usage:
            last.append(self._event([], {"usage": usage_json(run.usage)}))
        return [*last, LAST_EVENT]

    def _event(self, choices: list[dict[str, Any]], more: dict[str, Any] | None = None) -> bytes:
        usage = {"usage": None} if self._order.with_usage else {}
        labelled = _labelled(self._labels, self._shape.chunk_object_name, choices)
        return event({**labelled, **usage, **(more or {})})


def _choice(key: str, content: object, finish_reason: FinishReason | None) -> dict[str, Any]:
    return {"index": 0, key: content, "logprobs": None, "finish_reason": finish_reason}


def _labelled(
    labels: AnswerLabels, object_name: str, choices: list[dict[str, Any]]
) -> dict[str, Any]:
    return {
        "id": labels.identity,
        "object": object_name,
        "created": labels.created_at_utc,
        "model": labels.model,
        "system_fingerprint": labels.fingerprint,
        "choices": choices,
    }
