"""From the trained network to the files that faster-whisper loads without a network connection."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ctranslate2.converters import TransformersConverter
from transformers import GenerationConfig, PreTrainedTokenizerFast

if TYPE_CHECKING:
    from model import SpeechModel
    from tokenizers import Tokenizer

PREPROCESSOR = {
    "feature_size": 80,
    "sampling_rate": 16_000,
    "hop_length": 160,
    "chunk_length": 30,
    "n_fft": 400,
}
COPIED = ["tokenizer.json", "preprocessor_config.json"]
FILES = ("model.bin", "config.json", "vocabulary.json", *COPIED)


def save_for_transformers(model: SpeechModel, tokenizer: Tokenizer, folder: Path) -> None:
    """Write the network as transformers keeps it; the helper output is left behind."""
    model.whisper.generation_config = GenerationConfig(suppress_tokens=[], begin_suppress_tokens=[])
    model.whisper.save_pretrained(folder)
    end = "<|endoftext|>"
    wrapped = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token=end, eos_token=end, unk_token=end, pad_token=end
    )
    wrapped.save_pretrained(folder)
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "preprocessor_config.json").write_text(json.dumps(PREPROCESSOR), encoding="utf-8")


def convert(model: SpeechModel, tokenizer: Tokenizer, folder: Path) -> None:
    """Write the model's files for CTranslate2, weights as 8-bit integers."""
    with tempfile.TemporaryDirectory() as name:
        source, target = Path(name, "torch"), Path(name, "ctranslate2")
        save_for_transformers(model, tokenizer, source)
        TransformersConverter(str(source), copy_files=COPIED).convert(
            str(target), quantization="int8"
        )
        folder.mkdir(parents=True, exist_ok=True)
        for file in FILES:
            shutil.copyfile(target / file, folder / file)


def described_files(folder: Path) -> dict[str, dict[str, str | int]]:
    """Return digest and size of every file of the model, as the manifest lists them."""
    contents = {file: (folder / file).read_bytes() for file in FILES}
    return {
        file: {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
        for file, data in contents.items()
    }
