"""``POST /v1/audio/transcriptions``: a form with a recording in, a transcript out."""

import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.domain.job import JobRequest
from app.domain.price import TokenUsage
from app.engine.child.answers import Parts, content_answer, json_answer, nothing, usage_json
from app.engine.child.audio import decode_audio
from app.engine.child.errors import ApiError, shown
from app.engine.child.lanes import Cancelled
from app.engine.child.models import ModelShelf
from app.engine.child.multipart import Form, parse_form
from app.engine.child.rules import TRANSCRIPTION_RULES, drop_harmless
from app.engine.child.speech_model import SpeechCancelledError, SpeechModel, SpeechOrder, Transcript

AUDIO_TOKENS_PER_SECOND = 50
AUDIO_RULE = "50 prompt tokens per started second of audio, plus the tokens of the prompt"
"""How recordings are billed; part of every answer.

A Whisper model hears 1,500 positions in 30 seconds: 50 tokens per second, at least one second.
The text that was heard counts as completion, token by token, without control tokens.
"""

USAGE_HEADER = "X-Cocoon-Usage"
"""Carries the usage of an answer that has no room for it in its body, as JSON."""

MAX_PROMPT_CHARS = 4096

_FORMATS = ("json", "verbose_json", "text")
_GRANULARITIES = {"segment", "word"}
_FIELDS = {"model", "language", "prompt", "response_format", "temperature"}
_GRANULARITY_FIELDS = {"timestamp_granularities[]", "timestamp_granularities"}


@dataclass(frozen=True, slots=True)
class TranscriptionRequest:
    """A recording, the model that shall hear it, and how the transcript is wanted."""

    model: str
    recording: bytes
    order: SpeechOrder
    response_format: str
    granularities: frozenset[str]


def answer_transcription(request: JobRequest, models: ModelShelf, cancelled: Cancelled) -> Parts:
    """Decode and hear the recording; return the answer.

    Raises:
        ApiError: the form or the recording cannot be used.
    """
    asked = read_transcription_request(parse_form(request.header("content-type"), request.body))
    model = models.find_kind(asked.model, SpeechModel)
    _check_language(asked.order.language, model)
    try:
        with model.lanes.lane(cancelled):
            samples = decode_audio(asked.recording, cancelled)
            transcript = model.transcribe(samples, asked.order, cancelled)
    except SpeechCancelledError:
        return nothing()
    return _ANSWERS[asked.response_format](transcript, asked)


def read_transcription_request(form: Form) -> TranscriptionRequest:
    """Check the fields of a form.

    Raises:
        ApiError: a field is missing, unknown, given twice, out of range or unsupported.
    """
    granularities = [value for name, value in form.fields if name in _GRANULARITY_FIELDS]
    fields = _unique([one for one in form.fields if one[0] not in _GRANULARITY_FIELDS])
    response_format = fields.get("response_format", "json")
    if response_format not in _FORMATS:
        raise _unsupported("response_format", f"it must be one of {', '.join(_FORMATS)}")
    return TranscriptionRequest(
        model=_required(fields, "model"),
        recording=_recording(form),
        order=SpeechOrder(
            language=fields.get("language") or None,
            prompt=_prompt(fields.get("prompt", "")),
            temperature=_temperature(fields.get("temperature", "0")),
            with_words="word" in granularities,
        ),
        response_format=response_format,
        granularities=_granularities(granularities, response_format),
    )


def audio_usage(transcript: Transcript) -> TokenUsage:
    """Count a transcript by `AUDIO_RULE`."""
    started_seconds = max(1, math.ceil(transcript.seconds))
    audio = started_seconds * AUDIO_TOKENS_PER_SECOND
    return TokenUsage(prompt=audio + transcript.prompt_tokens, completion=transcript.text_tokens)


def _unique(fields: list[tuple[str, str]]) -> dict[str, str]:
    known = drop_harmless(dict(fields), TRANSCRIPTION_RULES)
    if unknown := next((name for name in known if name not in _FIELDS), None):
        message = f"Unknown parameter: {shown(unknown)}."
        raise ApiError(message, code="unknown_parameter")
    names = [name for name, _ in fields]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise ApiError(f"'{twice}' is given twice.", param=twice, code="invalid_value")
    return known


def _required(fields: dict[str, str], name: str) -> str:
    value = fields.get(name)
    if not value:
        raise _missing(name)
    return value


def _recording(form: Form) -> bytes:
    if len(form.files) != 1 or form.files[0][0] != "file":
        raise _missing("file")
    return form.files[0][1]


def _prompt(text: str) -> str:
    if len(text) > MAX_PROMPT_CHARS:
        raise _unsupported("prompt", f"it must be at most {MAX_PROMPT_CHARS} characters")
    return text


def _temperature(text: str) -> float:
    try:
        temperature = float(text)
    except ValueError:
        temperature = math.nan
    if not 0 <= temperature <= 1:
        raise _unsupported("temperature", "it must be a number from 0 to 1")
    return temperature


def _granularities(given: list[str], response_format: str) -> frozenset[str]:
    if not _GRANULARITIES.issuperset(given):
        raise _unsupported("timestamp_granularities", "it must be segment or word")
    if given and response_format != "verbose_json":
        raise _unsupported("timestamp_granularities", "it needs response_format verbose_json")
    return frozenset(given or ["segment"])


def _check_language(language: str | None, model: SpeechModel) -> None:
    if language is not None and language not in model.languages:
        raise _unsupported("language", f"this model knows {', '.join(sorted(model.languages))}")


def _json(transcript: Transcript, _: TranscriptionRequest) -> Parts:
    usage = audio_usage(transcript)
    return json_answer(
        {"text": transcript.text, "usage": _usage_json("tokens", transcript, usage)}, usage
    )


def _verbose(transcript: Transcript, asked: TranscriptionRequest) -> Parts:
    usage = audio_usage(transcript)
    value = {
        "task": "transcribe",
        "language": transcript.language,
        "duration": round(transcript.seconds, 3),
        "text": transcript.text,
        "usage": _usage_json("duration", transcript, usage),
    }
    if "segment" in asked.granularities:
        value["segments"] = [_segment_json(segment) for segment in transcript.segments]
    if "word" in asked.granularities:
        words = [word for segment in transcript.segments for word in segment.words or ()]
        value["words"] = [
            {
                "word": word.word.strip(),
                "start": round(float(word.start), 3),
                "end": round(float(word.end), 3),
            }
            for word in words
        ]
    return json_answer(value, usage)


def _plain(transcript: Transcript, _: TranscriptionRequest) -> Parts:
    usage = audio_usage(transcript)
    header = json.dumps({**usage_json(usage), "rule": AUDIO_RULE}, separators=(",", ":"))
    return content_answer(
        f"{transcript.text}\n".encode(),
        "text/plain; charset=utf-8",
        usage,
        headers=((USAGE_HEADER, header),),
    )


_ANSWERS: dict[str, Callable[[Transcript, TranscriptionRequest], Parts]] = {
    "json": _json,
    "verbose_json": _verbose,
    "text": _plain,
}


def _usage_json(kind: str, transcript: Transcript, usage: TokenUsage) -> dict[str, Any]:
    """Return the usage for both readers: OpenAI's audio fields and the network's token counts."""
    return {
        "type": kind,
        "seconds": max(1, math.ceil(transcript.seconds)),
        "input_tokens": usage.prompt,
        "output_tokens": usage.completion,
        "input_token_details": {
            "audio_tokens": usage.prompt - transcript.prompt_tokens,
            "text_tokens": transcript.prompt_tokens,
        },
        **usage_json(usage),
        "rule": AUDIO_RULE,
    }


def _segment_json(segment: Any) -> dict[str, Any]:
    return {
        "id": segment.id - 1,
        "seek": segment.seek,
        "start": round(float(segment.start), 3),
        "end": round(float(segment.end), 3),
        "text": segment.text,
        "tokens": list(segment.tokens),
        "temperature": segment.temperature,
        "avg_logprob": segment.avg_logprob,
        "compression_ratio": segment.compression_ratio,
        "no_speech_prob": segment.no_speech_prob,
    }


def _missing(name: str) -> ApiError:
    return ApiError(
        f"Missing required parameter: '{name}'.", param=name, code="missing_required_parameter"
    )


def _unsupported(name: str, reason: str) -> ApiError:
    return ApiError(
        f"Unsupported value for '{name}': {reason}.", param=name, code="unsupported_value"
    )
