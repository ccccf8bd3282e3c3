"""The spoken texts: drawn from a seed, synthesised in parallel, kept in a folder for the next run.

``audio.npy`` holds all utterances end to end as 16-bit samples at 16 kHz, ``index.json`` what
they are.
"""

from __future__ import annotations

import json
import random
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import texts
import voices
from synthesis import SAMPLE_RATE, Request, speak_all
from texts import Kind, Sentence
from transmission import TRAINING_CHANNELS, Channel, send
from voices import Voice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

LONGEST_S = 4.5
CHUNK = 40
TRAINING_SPEEDS = tuple(range(110, 246, 5))
HELD_OUT_SPEEDS = (103, 118, 133, 147, 162, 178, 193, 207, 222, 238, 252)
TRAINING_SHARES: dict[Kind, int] = {"command": 53, "digits": 47}
FURTHER_SHARES: dict[Kind, int] = {"command": 25, "digits": 75}
MELODIES_HZ = (75, 210)
SENT_SHARE = 0.2
HELD_OUT_FLITE_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class Planned:
    """An utterance to be made: what shall be heard, how it is spoken, how it travels."""

    sentence: Sentence
    request: Request
    channel: Channel | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """An utterance that was made, by its place in the corpus' audio (in samples)."""

    text: str
    kind: Kind
    voice: str
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Corpus:
    """Entries and the samples they point into."""

    entries: list[Entry]
    audio: NDArray[np.int16]

    def samples(self, entry: Entry) -> NDArray[np.float32]:
        """Return one utterance, full scale 1.0."""
        return self.audio[entry.start : entry.start + entry.length].astype(np.float32) / 32768


def together(corpora: Sequence[Corpus]) -> Corpus:
    """Return one corpus of them all."""
    entries: list[Entry] = []
    position = 0
    for one in corpora:
        entries += [replace(entry, start=position + entry.start) for entry in one.entries]
        position += one.audio.size
    return Corpus(entries, np.concatenate([one.audio for one in corpora]))


def _espeak_voice(rng: random.Random, accents: Sequence[str], variants: Sequence[str]) -> Voice:
    variant = rng.choice(variants)
    return Voice("espeak", rng.choice(accents) + (f"+{variant}" if variant else ""))


def training_voice(rng: random.Random, shares: Sequence[int] = (57, 28, 15)) -> Voice:
    """Draw a voice of espeak-ng, flite or festival; the shares are percentages."""
    engine = rng.choices(("espeak", "flite", "festival"), shares)[0]
    if engine == "espeak":
        return _espeak_voice(rng, voices.ESPEAK_ACCENTS, voices.ESPEAK_VARIANTS)
    if engine == "flite":
        return Voice("flite", rng.choice(voices.FLITE_VOICES))
    return Voice("festival", rng.choice(voices.FESTIVAL_VOICES))


def held_out_voice(rng: random.Random) -> Voice:
    """Draw a voice that training never hears: 80 % espeak-ng, 20 % flite."""
    if rng.random() < HELD_OUT_FLITE_SHARE:
        return Voice("flite", rng.choice(voices.HELD_OUT_FLITE_VOICES))
    return _espeak_voice(rng, voices.HELD_OUT_ESPEAK_ACCENTS, voices.HELD_OUT_ESPEAK_VARIANTS)


def plan(
    seed: int,
    kinds: Iterable[Kind],
    speeds: Sequence[int],
    draw_voice: Callable[[random.Random], Voice],
    channels: Sequence[Channel],
    sent_share: float,
) -> list[Planned]:
    """Draw one utterance for every kind given."""
    rng = random.Random(seed)
    planned = []
    for kind in kinds:
        sentence = texts.draw(rng, kind)
        spoken = texts.spoken(rng, sentence)
        request = Request(spoken, draw_voice(rng), rng.choice(speeds), rng.randint(20, 80))
        channel = rng.choice(channels) if rng.random() < sent_share else None
        planned.append(Planned(sentence, request, channel))
    return planned


def training_plan(seed: int, count: int) -> list[Planned]:
    """Draw the utterances to learn from."""
    rng = random.Random(seed)
    kinds = rng.choices(list(TRAINING_SHARES), list(TRAINING_SHARES.values()), k=count)
    return plan(seed + 1, kinds, TRAINING_SPEEDS, training_voice, TRAINING_CHANNELS, SENT_SHARE)


def _further_voice(rng: random.Random) -> Voice:
    return training_voice(rng, (45, 40, 15))


def further_plan(seed: int, count: int) -> list[Planned]:
    """Draw more utterances to learn from: three quarters digits, flite at any pitch of a person."""
    rng = random.Random(seed)
    kinds = rng.choices(list(FURTHER_SHARES), list(FURTHER_SHARES.values()), k=count)
    planned = plan(seed + 1, kinds, TRAINING_SPEEDS, _further_voice, TRAINING_CHANNELS, SENT_SHARE)
    return [
        replace(one, request=replace(one.request, melody_hz=rng.randint(*MELODIES_HZ)))
        for one in planned
    ]


def _make(planned: Sequence[Planned]) -> list[NDArray[np.int16]]:
    spoken = speak_all([one.request for one in planned])
    made = []
    for one, audio in zip(planned, spoken, strict=True):
        louder = audio * (0.5 / max(float(np.abs(audio).max(initial=0.0)), 1e-6))
        heard = send(louder, one.channel) if one.channel and louder.size else louder
        made.append(np.clip(np.round(heard * 32767), -32768, 32767).astype(np.int16))
    return made


def _save(entries: list[Entry], pieces: list[NDArray[np.int16]], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    np.save(folder / "audio.npy", np.concatenate(pieces))
    (folder / "index.json").write_text(
        json.dumps([asdict(entry) for entry in entries]), encoding="utf-8"
    )


def load(folder: Path) -> Corpus:
    """Read a corpus that was made before."""
    listed = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    return Corpus([Entry(**values) for values in listed], np.load(folder / "audio.npy"))


def make(planned: list[Planned], folder: Path, workers: int) -> Corpus:
    """Speak the planned utterances, or load them when an earlier run has.

    Empty ones and those over 4.5 s are left out.
    """
    if (folder / "index.json").exists():
        return load(folder)
    chunks = [planned[at : at + CHUNK] for at in range(0, len(planned), CHUNK)]
    entries: list[Entry] = []
    pieces: list[NDArray[np.int16]] = []
    position = 0
    with ProcessPoolExecutor(workers) as pool:
        for chunk, made in zip(chunks, pool.map(_make, chunks), strict=True):
            for one, samples in zip(chunk, made, strict=True):
                if not 0 < samples.size <= LONGEST_S * SAMPLE_RATE:
                    continue
                voice = f"{one.request.voice.engine}:{one.request.voice.name}"
                entries.append(
                    Entry(one.sentence.text, one.sentence.kind, voice, position, samples.size)
                )
                pieces.append(samples)
                position += samples.size
    _save(entries, pieces, folder)
    return load(folder)
