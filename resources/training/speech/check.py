"""The examination: recordings, silence and noise through faster-whisper, as in the product."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import noise
import numpy as np
from faster_whisper import WhisperModel
from synthesis import SAMPLE_RATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

OPTIONS = {
    "language": "en",
    "beam_size": 1,
    "temperature": 0.0,
    "condition_on_previous_text": False,
    "vad_filter": False,
}
LEAST_EXACT_SHARE = 0.97
MOST_WORD_ERROR_RATE = 0.07


@dataclass(frozen=True, slots=True)
class Recording:
    """Audio (16 kHz, full scale 1.0), what is said in it, the set it is counted in, and by whom."""

    audio: NDArray[np.float32]
    text: str
    group: str
    voice: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """How a set was heard; the word error rate is errors over words spoken."""

    asked: int
    exact: int
    words: int
    errors: int

    @property
    def exact_share(self) -> float:
        """Return the share of recordings heard without any error."""
        return self.exact / self.asked

    @property
    def word_error_rate(self) -> float:
        """Return wrong, missing and added words over the words spoken."""
        return self.errors / max(1, self.words)

    def as_json(self) -> dict[str, float]:
        """Return the entry of the manifest."""
        rate = round(self.word_error_rate, 4)
        return {"asked": self.asked, "exact": self.exact, "word_error_rate": rate}


def word_errors(said: Sequence[str], heard: Sequence[str]) -> int:
    """Return the fewest insertions, deletions and replacements between two texts."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, 1):
        previous, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (word != other))
    return row[-1]


def load(folder: Path, threads: int = 1) -> WhisperModel:
    """Load a finished model."""
    return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=threads)


def transcribe(model: WhisperModel, audio: NDArray[np.float32], *, timestamps: bool = True) -> str:
    """Return what the model hears."""
    segments, _ = model.transcribe(audio, without_timestamps=not timestamps, **OPTIONS)
    return "".join(segment.text for segment in segments).strip()


def examine(model: WhisperModel, recordings: Iterable[Recording]) -> dict[str, Score]:
    """Return the score of each set, and of them all under "all"."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for number, recording in enumerate(recordings):
        heard = transcribe(model, recording.audio, timestamps=number % 2 == 0)
        said = recording.text.split()
        errors = word_errors(said, heard.split())
        for group in (recording.group, "all"):
            for place, value in enumerate((1, heard == recording.text, len(said), errors)):
                counts[group][place] += value
    return {group: Score(*values) for group, values in counts.items()}


def quiet_recordings(seed: int, count: int) -> list[Recording]:
    """Return silence and pure noise of every kind, 0.5 to 12 s long; nothing is said in them."""
    rng = np.random.default_rng(seed)
    kinds = (*noise.TRAINING_KINDS, *noise.HELD_OUT_KINDS)
    recordings = []
    for number in range(count):
        length = int(rng.uniform(0.5, 12) * SAMPLE_RATE)
        loudness = 0.0 if number % 10 == 0 else 10 ** rng.uniform(-4, -0.8)
        sound = np.clip(kinds[number % len(kinds)](rng, length) * loudness, -1, 1)
        recordings.append(Recording(sound.astype(np.float32), "", "nothing"))
    return recordings


def failures(scores: dict[str, Score], promised: Iterable[str]) -> list[str]:
    """Return in words which promises the scores break."""
    broken = [
        f"{group}: {scores[group].exact} of {scores[group].asked} exact"
        for group in promised
        if scores[group].exact_share < LEAST_EXACT_SHARE
    ]
    if scores["all"].word_error_rate > MOST_WORD_ERROR_RATE:
        broken.append(f"word error rate {scores['all'].word_error_rate:.3f}")
    return broken
