"""A loaded speech model: samples in, what was said out; everything it needs is in memory."""

import copy
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from faster_whisper import WhisperModel

from app.engine.child.audio import SAMPLE_RATE_HZ, Samples
from app.engine.child.devices import CPU, Device
from app.engine.child.lanes import Cancelled, Lanes
from app.engine.child.model_files import ModelFilesError, fingerprint, read_model_files

FILES = (
    "config.json",
    "model.bin",
    "preprocessor_config.json",
    "tokenizer.json",
    "vocabulary.json",
)
USED_PROMPT_TOKENS = 223
"""How much of a prompt the model is shown, its end: less than half of the 448 positions."""

END = "<|endoftext|>"
WORKERS = 2
"""Recordings heard at once, one thread each; ten minutes of sound take half a gigabyte."""


class SpeechCancelledError(Exception):
    """The transcript is not wanted any more."""


@dataclass(frozen=True, slots=True)
class SpeechOrder:
    """How a recording is to be heard; None leaves the language to the model."""

    language: str | None = None
    prompt: str | None = None
    temperature: float = 0.0
    with_words: bool = False


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was said; times in seconds. `segments` are the library's own."""

    language: str
    seconds: float
    segments: tuple[Any, ...]
    prompt_tokens: int
    text_tokens: int

    @property
    def text(self) -> str:
        """All of it, without space around it."""
        return "".join(segment.text for segment in self.segments).strip()


@dataclass(frozen=True, slots=True)
class SpeechModel:
    """A Whisper model; safe to use from any thread."""

    kind: ClassVar[str] = "speech"

    fingerprint: str
    created_at_utc: int
    whisper: WhisperModel
    lanes: Lanes = field(default_factory=lambda: Lanes(WORKERS))
    weights_sha256: str = ""
    device: Device = CPU

    @property
    def languages(self) -> frozenset[str]:
        """Languages that may be asked for, by their ISO 639-1 names."""
        return frozenset(self.whisper.supported_languages)

    def transcribe(self, samples: Samples, order: SpeechOrder, cancelled: Cancelled) -> Transcript:
        """Hear a recording (mono, 16 kHz); `cancelled` is asked before each window of 30 s.

        Raises:
            SpeechCancelledError: it said so.
        """
        if cancelled():
            raise SpeechCancelledError
        segments, info = _cancellable(self.whisper, cancelled).transcribe(
            samples,
            language=order.language,
            initial_prompt=order.prompt or None,
            temperature=order.temperature,
            word_timestamps=order.with_words,
            beam_size=1,
            best_of=1,
            condition_on_previous_text=False,
        )
        heard = tuple(segments)
        return Transcript(
            language=info.language,
            seconds=len(samples) / SAMPLE_RATE_HZ,
            segments=heard,
            prompt_tokens=self._prompt_tokens((order.prompt or "").strip()),
            text_tokens=self._text_tokens(heard),
        )

    def _prompt_tokens(self, prompt: str) -> int:
        tokens = self.whisper.hf_tokenizer.encode(f" {prompt}", add_special_tokens=False).ids
        return min(len(tokens), USED_PROMPT_TOKENS) if prompt else 0

    def _text_tokens(self, segments: Iterable[Any]) -> int:
        """Count the tokens of the text itself: control tokens and time stamps come after it."""
        first_control = self.whisper.hf_tokenizer.token_to_id(END)
        return sum(token < first_control for segment in segments for token in segment.tokens)


def load_speech_model(folder: Path, created_at_utc: int, device: Device = CPU) -> SpeechModel:
    """Load a converted Whisper model and let it hear half a second of silence.

    Raises:
        ModelFilesError: the files are missing, damaged or not those of the manifest.
    """
    files = read_model_files(folder, FILES)
    try:
        whisper = WhisperModel(
            "model",
            device=device.kind,
            device_index=device.index,
            compute_type=device.compute_type,
            cpu_threads=1,
            num_workers=WORKERS,
            files=dict(files.contents),
        )
    except Exception as error:  # tokenizers and the engine raise bare and runtime errors
        raise ModelFilesError("the speech model cannot be loaded") from error
    if whisper.hf_tokenizer.token_to_id(END) is None:
        raise ModelFilesError(f"tokenizer.json lacks {END}")
    whisper.hf_tokenizer.encode_special_tokens = True
    digest = files.weights_sha256
    model = SpeechModel(
        fingerprint(digest), created_at_utc, whisper, weights_sha256=digest, device=device
    )
    silence = np.zeros(SAMPLE_RATE_HZ // 2, np.float32)
    model.transcribe(silence, SpeechOrder(), lambda: False)
    return model


def _cancellable(whisper: WhisperModel, cancelled: Cancelled) -> Any:
    """Return a view of the model that asks before it looks at the next window."""
    view: Any = copy.copy(whisper)

    def encode(features: Any) -> Any:
        if cancelled():
            raise SpeechCancelledError
        return whisper.encode(features)

    view.encode = encode
    return view
