"""The recordings that decide: voices, speeds, codecs and noises that training never meets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import corpus
import noise
import numpy as np
from check import Recording
from synthesis import SAMPLE_RATE
from transmission import HELD_OUT_CHANNELS

if TYPE_CHECKING:
    import random
    from collections.abc import Callable
    from pathlib import Path

    from texts import Kind
    from voices import Voice

COUNTS: dict[Kind, int] = {"command": 300, "digits": 300}
SENT_SHARE = 0.4
NOISY_SHARE = 0.4
NOISE_DB = (12, 30)


def held_out_plan(
    seed: int,
    counts: dict[Kind, int],
    draw_voice: Callable[[random.Random], Voice] = corpus.held_out_voice,
) -> list[corpus.Planned]:
    """Draw utterances of held-out voices and speeds; 40 % go through a codec not trained with."""
    kinds = [kind for kind, count in counts.items() for _ in range(count)]
    return corpus.plan(
        seed, kinds, corpus.HELD_OUT_SPEEDS, draw_voice, HELD_OUT_CHANNELS, SENT_SHARE
    )


def recordings(made: corpus.Corpus, seed: int) -> list[Recording]:
    """Put the utterances into silence, 40 % of them also into kinds of noise not trained with."""
    rng = np.random.default_rng(seed)
    placed = []
    for entry in made.entries:
        before, after = (int(rng.uniform(0, 1.0) * SAMPLE_RATE) for _ in range(2))
        audio = np.pad(made.samples(entry), (before, after)).astype(np.float32)
        if rng.random() < NOISY_SHARE:
            kind = noise.HELD_OUT_KINDS[int(rng.integers(len(noise.HELD_OUT_KINDS)))]
            audio = noise.mixed(audio, kind(rng, audio.size), rng.uniform(*NOISE_DB))
        loudness = 10 ** rng.uniform(-1.3, 0.2)
        heard = np.clip(audio * loudness, -1, 1).astype(np.float32)
        placed.append(Recording(heard, entry.text, entry.kind, entry.voice))
    return placed


def make(seed: int, folder: Path, workers: int) -> list[Recording]:
    """Speak the examination, or load it when an earlier run has."""
    made = corpus.make(held_out_plan(seed, COUNTS), folder, workers)
    return recordings(made, seed + 1)


def familiar(seed: int, folder: Path, workers: int) -> list[Recording]:
    """Speak, or load, clean recordings of the training's voices and speeds, drawn anew."""
    counts: dict[Kind, int] = {kind: count // 3 for kind, count in COUNTS.items()}
    kinds = [kind for kind, count in counts.items() for _ in range(count)]
    planned = corpus.plan(seed, kinds, corpus.TRAINING_SPEEDS, corpus.training_voice, (), 0.0)
    made = corpus.make(planned, folder, workers)
    return [Recording(made.samples(entry), entry.text, entry.kind) for entry in made.entries]
