"""Conversion of the trained checkpoint to CTranslate2 with 8-bit weights."""

from pathlib import Path

from ctranslate2.converters import TransformersConverter

FILES = (
    "config.json",
    "model.bin",
    "vocabulary.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "chat_template.jinja",
)
_COPIED = ["tokenizer.json", "tokenizer_config.json", "chat_template.jinja"]


def convert(checkpoint: Path, target: Path) -> None:
    """Write the files of the model, replacing those of an earlier run."""
    converter = TransformersConverter(str(checkpoint), copy_files=_COPIED)
    converter.convert(str(target), quantization="int8", force=True)
