"""Stands in for faster-whisper's model: says fixed words, remembers how it was asked."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from app.engine.child.speech_model import SpeechModel
from tests.unit.engine.child.tiny_model import make_tokenizer


class _SpeechTokenizer:
    """As in Whisper's vocabulary: control tokens and time stamps follow the text tokens."""

    def __init__(self) -> None:
        self._tokenizer = make_tokenizer()

    def encode(self, text: str, *, add_special_tokens: bool) -> Any:
        return self._tokenizer.encode(text, add_special_tokens=add_special_tokens)

    def token_to_id(self, token: str) -> int:
        assert token == "<|endoftext|>"
        return 1000


@dataclass
class FakeWhisper:
    """Hears "hello world" in the first window and nothing in the others."""

    windows: int = 1
    supported_languages: tuple[str, ...] = ("en",)
    asked: dict[str, Any] = field(default_factory=dict)
    hf_tokenizer: Any = field(default_factory=_SpeechTokenizer)

    def encode(self, features: object) -> object:
        return features

    def transcribe(self, samples: Any, **options: Any) -> tuple[Iterator[Any], Any]:
        self.asked.update(options, samples=samples)
        return self._segments(options["word_timestamps"]), SimpleNamespace(language="en")

    def _segments(self, with_words: bool) -> Iterator[Any]:
        for window in range(self.windows):
            self.encode(window)
            if window == 0:
                yield _segment(with_words)


def speech_model(whisper: FakeWhisper) -> SpeechModel:
    model: Any = whisper
    return SpeechModel("fp_0", 0, model)


def _segment(with_words: bool) -> Any:
    word = SimpleNamespace(word=" hello", start=0.1, end=0.5)
    return SimpleNamespace(
        id=1,
        seek=0,
        start=0.0,
        end=1.5004,
        text=" hello world",
        tokens=[1500, 7, 8, 1575],
        temperature=0.0,
        avg_logprob=-0.25,
        compression_ratio=0.8,
        no_speech_prob=0.01,
        words=[word] if with_words else None,
    )
