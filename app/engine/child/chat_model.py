"""A loaded text model: prompts in, tokens out; everything it needs is in memory."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import ctranslate2

from app.engine.child.decoding import Decoder
from app.engine.child.devices import CPU, Device
from app.engine.child.model_files import (
    ModelFiles,
    ModelFilesError,
    fingerprint,
    read_json,
    read_model_files,
)
from app.engine.child.prompt import PromptLayout
from app.engine.child.requests import Message, TextOrder
from app.engine.child.sampling import Sampling
from app.engine.child.tokenizer import TextTokenizer

FILES = ("config.json", "model.bin", "tokenizer.json", "vocabulary.json")
DEFAULT_CONTEXT_TOKENS = 2048
"""Assumed when the manifest does not say how long a text the model was made for."""

SMALL_MODEL_BYTES = 64 * 2**20
SMALL_MODEL_LANES = 8
"""Texts decoded at once with a small model, one thread each.

Measured with 1 M parameters on two cores: 1 to 8 lanes finish 32 waiting requests equally fast
(about 175 ms), but the first token then comes after 17 ms (median) instead of 92 ms.
"""

CARD_LANES = 4
"""Texts decoded at once with a large model on a card: each has a stream of its own there."""


@dataclass(frozen=True, slots=True)
class ChatModel:
    """Weights, tokenizer and habits of one text model; safe to use from any thread."""

    kind: ClassVar[str] = "chat"

    fingerprint: str
    created_at_utc: int
    tokenizer: TextTokenizer
    layout: PromptLayout
    decoder: Decoder
    habit: Sampling = field(default_factory=Sampling)
    weights_sha256: str = ""
    device: Device = CPU

    def sampling(self, order: TextOrder) -> Sampling:
        """Return how to choose tokens: as ordered, else as is this model's habit."""
        return Sampling(
            self.habit.temperature if order.temperature is None else order.temperature,
            self.habit.top_p if order.top_p is None else order.top_p,
            order.seed,
        )


def load_chat_model(folder: Path, created_at_utc: int, device: Device = CPU) -> ChatModel:
    """Load a converted model and generate a few tokens with it.

    Raises:
        ModelFilesError, TokenizerError: the files are missing, damaged or do not fit together.
    """
    files = read_model_files(folder, FILES)
    vocabulary = _vocabulary(files)
    tokenizer = TextTokenizer(files.contents["tokenizer.json"], vocabulary)
    decoder = _decoder(files, vocabulary, tokenizer, device)
    context_tokens = _context_tokens(files.manifest)
    digest = files.weights_sha256
    model = ChatModel(
        fingerprint(digest),
        created_at_utc,
        tokenizer,
        PromptLayout(tokenizer, context_tokens),
        decoder,
        _habit(files.manifest),
        digest,
        device,
    )
    _warm_up(model)
    return model


def _decoder(
    files: ModelFiles, vocabulary: list[str], tokenizer: TextTokenizer, device: Device
) -> Decoder:
    is_small = len(files.contents["model.bin"]) <= SMALL_MODEL_BYTES
    lanes = SMALL_MODEL_LANES if is_small else CARD_LANES if device.kind == "cuda" else 2
    threads = 1 if is_small else max(1, (os.cpu_count() or 2) // 2)
    try:
        generator = ctranslate2.Generator(
            "model",
            device=device.kind,
            device_index=device.index,
            compute_type=device.compute_type,
            inter_threads=lanes,
            intra_threads=threads,
            max_queued_batches=-1,
            files={name: files.contents[name] for name in FILES if name != "tokenizer.json"},
        )
    except (RuntimeError, ValueError) as error:
        raise ModelFilesError("model.bin cannot be loaded") from error
    return Decoder(generator, vocabulary, sorted(tokenizer.control_ids), lanes)


def _vocabulary(files: ModelFiles) -> list[str]:
    vocabulary = read_json(files, "vocabulary.json")
    if not isinstance(vocabulary, list) or not all(isinstance(token, str) for token in vocabulary):
        raise ModelFilesError("vocabulary.json is no list of tokens")
    return vocabulary


def _context_tokens(manifest: Mapping[str, Any]) -> int:
    tokens = manifest.get("context_tokens", DEFAULT_CONTEXT_TOKENS)
    if type(tokens) is not int or tokens < 1:
        raise ModelFilesError("context_tokens of the manifest is no number of tokens")
    return tokens


def _habit(manifest: Mapping[str, Any]) -> Sampling:
    sampling = manifest.get("sampling", {})
    try:
        return Sampling(float(sampling.get("temperature", 1)), float(sampling.get("top_p", 1)))
    except (AttributeError, TypeError, ValueError) as error:
        raise ModelFilesError("sampling of the manifest is damaged") from error


def _warm_up(model: ChatModel) -> None:
    prompt = model.layout.chat([Message("user", "hi")])
    model.decoder.warm_up(prompt)
    for sampling in (Sampling(0), Sampling(1), Sampling(1, seed=0)):
        for _ in model.decoder.tokens(prompt, 1, sampling, lambda: False):
            pass
