"""The tokenizer: every word is one token; the special tokens stand where Whisper has them."""

from __future__ import annotations

from dataclasses import dataclass

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

SPECIAL = (
    "<|endoftext|>",
    "<|startoftranscript|>",
    "<|en|>",
    "<|translate|>",
    "<|transcribe|>",
    "<|startoflm|>",
    "<|startofprev|>",
    "<|nospeech|>",
    "<|notimestamps|>",
)
TIMESTAMPS = 1501
TIMESTAMP_S = 0.02
MOST_TEXT_TOKENS = 1_000


@dataclass(frozen=True, slots=True)
class Ids:
    """The numbers of the special tokens; ``first_time`` is the timestamp 0.00."""

    end: int
    start: int
    previous: int
    no_speech: int
    no_timestamps: int
    first_time: int
    size: int

    def time(self, seconds: float) -> int:
        """Return the timestamp token nearest to a time."""
        return self.first_time + min(round(seconds / TIMESTAMP_S), TIMESTAMPS - 1)


def build(texts: list[str]) -> Tokenizer:
    """Return a byte-level tokenizer trained on the texts with a space before each."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    trainer = trainers.BpeTrainer(
        vocab_size=MOST_TEXT_TOKENS, initial_alphabet=alphabet, min_frequency=1, show_progress=False
    )
    tokenizer.train_from_iterator([f" {text}" for text in texts], trainer)
    tokenizer.add_special_tokens(list(SPECIAL))
    return tokenizer


def ids(tokenizer: Tokenizer) -> Ids:
    """Return the special tokens of a tokenizer made here."""
    names = (*SPECIAL[:2], "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>")
    end, start, previous, no_speech, no_timestamps = (tokenizer.token_to_id(n) for n in names)
    first_time = no_timestamps + 1
    return Ids(end, start, previous, no_speech, no_timestamps, first_time, first_time + TIMESTAMPS)
