"""Batches to learn from: clips in silence and noise, their features, and the answers."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

import noise
import numpy as np
import torch
from features import HOP, FeatureMaker
from model import FULL_WINDOW_FRAMES, seeded
from synthesis import SAMPLE_RATE
from texts import vocabulary
from torch import Tensor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus import Corpus, Entry
    from numpy.typing import NDArray
    from tokenizers import Tokenizer
    from tokens import Ids

NOISE_S = 20
CLIPS_PER_NOISE = 4
BABBLE_CLIPS = 8
BABBLE_SPEAKERS = 7
POOLED_BATCHES = 32
NO_SPEECH_SHARE = 0.06
NOISY_SHARE = 0.6
BABBLE_SHARE = 0.15
SILENT_SHARE = 0.15
SILENCE_S = 1.0
LONG_SILENCE_S = 2.5
LONG_SILENCE_SHARE = 0.1
PROMPTED_SHARE = 0.04
LONGEST_PROMPT = 40
ECHO_SHARE = 0.12
STRETCHED_SHARE = 0.5
STRETCHES = (0.9, 1.12)
MASKED_SHARE = 0.6
LONG_WINDOW_SHARE = 0.05
LONG_WINDOW_COST = 4
REPEATED_WORD_WEIGHT = 1.6
RECORDED_VOICE_WEIGHT = 2.0
COMMAND_WEIGHT = 1.3
NOISE_DB = (9, 40)
IGNORED = -100


@dataclass(frozen=True, slots=True)
class Batch:
    """Features (batch, 80, frames), decoder inputs and targets, spoken words.

    Inputs and targets (2 * batch, tokens) hold two answers to each clip, one after the other: one
    with timestamps, one without.
    """

    features: Tensor
    inputs: Tensor
    targets: Tensor
    words: Tensor
    word_counts: Tensor


@dataclass(frozen=True, slots=True)
class Placed:
    """An utterance with the silence around it, in samples; silence alone without an utterance."""

    entry: Entry | None
    before: int
    after: int

    @property
    def length(self) -> int:
        """Samples in all."""
        return self.before + self.after + (self.entry.length if self.entry else 0)


@dataclass(frozen=True, slots=True)
class Clip:
    """Audio with what is said in it; nothing when ``text`` is empty."""

    audio: NDArray[np.float32]
    text: str
    speech_end_s: float


def weight(entry: Entry) -> float:
    """Return how often an utterance is drawn, 1.0 being usual.

    More often: a word said twice in a row, which is easily heard as one, the few voices that were
    built from recordings of a person, and commands, so that they are half of what is drawn.
    """
    words = entry.text.split()
    reasons = {
        REPEATED_WORD_WEIGHT: any(word == following for word, following in pairwise(words)),
        RECORDED_VOICE_WEIGHT: not entry.voice.startswith("espeak:"),
        COMMAND_WEIGHT: entry.kind == "command",
    }
    return math.prod(factor for factor, holds in reasons.items() if holds)


def noise_bank(seed: int) -> list[NDArray[np.float32]]:
    """Return some clips of every training kind of noise."""
    rng = np.random.default_rng(seed)
    length = NOISE_S * SAMPLE_RATE
    return [make(rng, length) for make in noise.TRAINING_KINDS for _ in range(CLIPS_PER_NOISE)]


def babble_bank(corpus: Corpus, seed: int) -> list[NDArray[np.float32]]:
    """Return clips in which seven voices speak at once."""
    rng = random.Random(seed)
    clips = []
    for _ in range(BABBLE_CLIPS):
        sound = np.zeros(NOISE_S * SAMPLE_RATE, dtype=np.float32)
        for _ in range(BABBLE_SPEAKERS * NOISE_S):
            samples = corpus.samples(rng.choice(corpus.entries))
            at = rng.randrange(sound.size - samples.size)
            sound[at : at + samples.size] += samples
        clips.append(sound / float(np.sqrt(np.mean(np.square(sound)))))
    return clips


def echoed(audio: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.float32]:
    """Return the audio as in a room that rings for 0.1 to 0.4 s."""
    length = int(rng.uniform(0.1, 0.4) * SAMPLE_RATE)
    room = rng.standard_normal(length) * np.exp(-6.9 * np.arange(length) / length) * 0.05
    room[0] = 1.0
    size = audio.size + length
    ringing = np.fft.irfft(np.fft.rfft(audio, size) * np.fft.rfft(room, size), size)
    return ringing[: audio.size].astype(np.float32)


def stretched(audio: NDArray[np.float32], factor: float) -> NDArray[np.float32]:
    """Play the audio slower by a factor: longer, lower, a larger speaker."""
    places = np.arange(int(audio.size * factor)) / factor
    return np.interp(places, np.arange(audio.size), audio).astype(np.float32)


class BatchMaker:
    """Draws batches without end from a corpus."""

    def __init__(self, corpus: Corpus, tokenizer: Tokenizer, ids: Ids, seed: int) -> None:
        self._corpus, self._tokenizer, self._ids = corpus, tokenizer, ids
        self._rng = random.Random(seed)
        self._noise_rng = np.random.default_rng(seed)
        self._maker = FeatureMaker(seeded(seed))
        self._noises = noise_bank(seed + 1)
        self._babble = babble_bank(corpus, seed + 2)
        self._word_ids = {word: i + 1 for i, word in enumerate(vocabulary())}

    def _noise(self, length: int, *, speech: bool) -> NDArray[np.float32]:
        bank = self._babble if speech and self._rng.random() < BABBLE_SHARE else self._noises
        source = self._rng.choice(bank)
        start = self._rng.randrange(source.size - length) if source.size > length else 0
        return np.resize(source[start : start + length], length)

    def _silence(self) -> int:
        longest_s = LONG_SILENCE_S if self._rng.random() < LONG_SILENCE_SHARE else SILENCE_S
        seconds = self._rng.uniform(0, longest_s)
        return int(seconds * SAMPLE_RATE)

    def _place(self, entry: Entry) -> Placed:
        if self._rng.random() < NO_SPEECH_SHARE:
            return Placed(None, int(self._rng.uniform(0.2, 3.0) * SAMPLE_RATE), 0)
        return Placed(entry, self._silence(), self._silence())

    def _speech(self, placed: Placed, entry: Entry) -> Clip:
        audio = self._corpus.samples(entry)
        if self._rng.random() < STRETCHED_SHARE:
            audio = stretched(audio, self._rng.uniform(*STRETCHES))
        whole = np.pad(audio, (placed.before, placed.after))
        if self._rng.random() < ECHO_SHARE:
            whole = echoed(whole, self._noise_rng)
        if self._rng.random() < NOISY_SHARE:
            level = float(np.sqrt(np.mean(np.square(audio))))
            ratio_db = self._rng.uniform(*NOISE_DB)
            whole = whole + self._noise(whole.size, speech=True) * level * 10 ** (-ratio_db / 20)
        gain = 10 ** self._rng.uniform(-1.6, 0.3)
        heard = np.clip(whole * gain, -1, 1).astype(np.float32)
        return Clip(heard, entry.text, (placed.before + audio.size) / SAMPLE_RATE)

    def _nothing(self, length: int) -> Clip:
        loudness = 0.0 if self._rng.random() < SILENT_SHARE else 10 ** self._rng.uniform(-4.5, -0.7)
        audio = np.clip(self._noise(length, speech=False) * loudness, -1, 1)
        return Clip(audio.astype(np.float32), "", 0.0)

    def _clip(self, placed: Placed) -> Clip:
        return self._speech(placed, placed.entry) if placed.entry else self._nothing(placed.length)

    def _answer(self, clip: Clip, *, timed: bool) -> tuple[list[int], list[int]]:
        """Return decoder inputs and targets, with timestamps or without."""
        ids = self._ids
        first = ids.time(0.0) if timed else ids.no_timestamps
        if not clip.text:
            return [ids.start, first], [ids.no_speech, ids.end]
        text = self._tokenizer.encode(f" {clip.text}").ids
        if timed:
            last = ids.time(clip.speech_end_s)
            return [ids.start, first, *text, last], [first, *text, last, ids.end]
        return [ids.start, first, *text], [IGNORED, *text, ids.end]

    def _prompted(
        self, count: int, inputs: list[int], targets: list[int]
    ) -> tuple[list[int], list[int]]:
        """Put a prompt of any tokens before the answer, to be passed over."""
        if not count:
            return inputs, targets
        prompt = [self._rng.randrange(self._ids.end) for _ in range(count)]
        return [self._ids.previous, *prompt, *inputs], [IGNORED] * (count + 1) + targets

    def _window(self, longest: int) -> int:
        return min(FULL_WINDOW_FRAMES, (longest + self._rng.randint(0, 60)) // 2 * 2 + 2)

    def _long_window(self, longest: int) -> int:
        """Return a window of up to 30 s, shorter ones more often."""
        return min(FULL_WINDOW_FRAMES, int(longest * 2 ** self._rng.uniform(0.5, 4)) // 2 * 2)

    def batch(self, group: list[Placed], *, full: bool = False) -> Batch:
        """Make a batch of these utterances; a quarter of them in a long window."""
        long = not full and self._rng.random() < LONG_WINDOW_SHARE
        group = group[:: LONG_WINDOW_COST if long else 1]
        clips = [self._clip(placed) for placed in group]
        lengths = torch.tensor([clip.audio.size for clip in clips])
        audio = torch.zeros(len(clips), int(lengths.max()))
        for row, clip in enumerate(clips):
            audio[row, : clip.audio.size] = torch.from_numpy(clip.audio)
        longest = int(lengths.max()) // HOP + 1
        usual = FULL_WINDOW_FRAMES if full else self._window(longest)
        frames = self._long_window(longest) if long else usual
        features = self._maker(audio, lengths, frames, vary=True)
        if self._rng.random() < MASKED_SHARE:
            features = self._maker.mask(features)
        return self._with_answers(features, clips)

    def _with_answers(self, features: Tensor, clips: list[Clip]) -> Batch:
        prompt = self._rng.randint(1, LONGEST_PROMPT) if self._rng.random() < PROMPTED_SHARE else 0
        answers = [
            self._prompted(prompt, *self._answer(clip, timed=timed))
            for clip in clips
            for timed in (True, False)
        ]
        width = max(len(inputs) for inputs, _ in answers)
        inputs = torch.full((len(answers), width), self._ids.end)
        targets = torch.full((len(answers), width), IGNORED)
        for row, (given, wanted) in enumerate(answers):
            inputs[row, : len(given)] = torch.tensor(given)
            targets[row, : len(wanted)] = torch.tensor(wanted)
        words = [self._word_ids[word] for clip in clips for word in clip.text.split()]
        counts = torch.tensor([len(clip.text.split()) for clip in clips])
        return Batch(features, inputs, targets, torch.tensor(words, dtype=torch.long), counts)

    def forever(self, size: int, *, full: bool = False) -> Iterator[Batch]:
        """Yield batches of utterances of similar length, in random order."""
        entries = self._corpus.entries
        weights = list(accumulate(weight(entry) for entry in entries))
        while True:
            drawn = self._rng.choices(entries, cum_weights=weights, k=size * POOLED_BATCHES)
            pool = sorted((self._place(entry) for entry in drawn), key=lambda placed: placed.length)
            groups = [pool[at : at + size] for at in range(0, len(pool), size)]
            self._rng.shuffle(groups)
            for group in groups:
                yield self.batch(group, full=full)
