"""The recordings kept in the repository: the demo's voice message and a sample for the tests.

All are spoken by held-out voices. The showcase holds fixed sentences in each kind of file that the
product takes; the sample is drawn from the held-out set by a seed, not chosen.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import check
import numpy as np
from synthesis import SAMPLE_RATE, Request, speak_all
from transmission import VOICE_MESSAGE, Channel, decode, encode
from voices import Voice

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from check import Recording
    from faster_whisper import WhisperModel
    from numpy.typing import NDArray

SAMPLE_SEED = 9_000
SAMPLE_COUNTS = {"command": 12, "digits": 12, "nothing": 2}
SAMPLE_CHANNEL = Channel("ogg", "libopus", 48_000, 16_000)
AROUND_S = 0.3
LOUDNESS = 0.5


@dataclass(frozen=True, slots=True)
class Spoken:
    """A recording to be made: its file name, what is said, by whom, and in which kind of file."""

    file: str
    text: str
    voice: Voice
    words_per_minute: int
    channel: Channel


WIDE_WAV = Channel("wav", "pcm_s16le", 16_000)
NARROW_WAV = Channel("wav", "pcm_s16le", 8_000)
TELEPHONE_WAV = Channel("wav", "pcm_mulaw", 8_000)
FLAC = Channel("flac", "flac", 16_000)
MP3 = Channel("mp3", "libmp3lame", 32_000, 48_000)
RMS, QUINCY = Voice("flite", "rms"), Voice("espeak", "en-gb-x-rp+quincy")
BELINDA, MALE_6 = Voice("espeak", "en-gb+belinda"), Voice("espeak", "en-us+m6")
STEPH_3, ANNIE = Voice("espeak", "en-us+steph3"), Voice("espeak", "en-us+Annie")
DAVID, JOHN = Voice("espeak", "en-gb-x-gbclan+david"), Voice("espeak", "en-gb+john")
DEMO = Spoken("voice-message.ogg", "what did i earn today", RMS, 165, VOICE_MESSAGE)
SHOWCASE = (
    Spoken("light.wav", "turn on the light", BELINDA, 150, WIDE_WAV),
    Spoken("earnings.wav", "show my earnings", RMS, 150, NARROW_WAV),
    Spoken("telephone.wav", "call home", MALE_6, 178, TELEPHONE_WAV),
    Spoken("timer.flac", "set a timer for ten minutes", STEPH_3, 193, FLAC),
    Spoken("digits.flac", "four two seven", QUINCY, 160, FLAC),
    Spoken("window.mp3", "close the window", DAVID, 133, MP3),
    Spoken("digits.mp3", "nine zero", ANNIE, 147, MP3),
    Spoken("message.ogg", "send a message", JOHN, 162, VOICE_MESSAGE),
    Spoken("digits.ogg", "eight", RMS, 140, VOICE_MESSAGE),
)


def _framed(audio: NDArray[np.float32]) -> NDArray[np.float32]:
    """Put the speech into a little silence, at an even loudness."""
    silence = int(AROUND_S * SAMPLE_RATE)
    return np.pad(audio * (LOUDNESS / float(np.abs(audio).max())), silence).astype(np.float32)


def _request(spoken: Spoken) -> Request:
    return Request(spoken.text, spoken.voice, spoken.words_per_minute, 50)


def _sample(examined: Sequence[Recording]) -> list[Recording]:
    rng = random.Random(SAMPLE_SEED)
    return [
        recording
        for group, count in SAMPLE_COUNTS.items()
        for recording in rng.sample([one for one in examined if one.group == group], count)
    ]


def _write_sample(folder: Path, examined: Sequence[Recording]) -> list[dict[str, str]]:
    described = []
    for number, one in enumerate(_sample(examined)):
        file = f"sample-{number:02}.ogg"
        (folder / file).write_bytes(encode(one.audio, SAMPLE_CHANNEL))
        voice = one.voice.replace(":", " ")
        described.append({"file": file, "set": one.group, "text": one.text, "voice": voice})
    return described


def _write_showcase(
    folder: Path, model: WhisperModel, wanted: tuple[Spoken, ...], group: str
) -> list[dict[str, str]]:
    described = []
    for one, audio in zip(wanted, speak_all([_request(one) for one in wanted]), strict=True):
        data = encode(_framed(audio), one.channel)
        heard = check.transcribe(model, decode(data))
        if heard != one.text:
            raise ValueError(f"{one.file}: said {one.text!r}, heard {heard!r}")
        (folder / one.file).write_bytes(data)
        voice = f"{one.voice.engine} {one.voice.name}"
        described.append({"file": one.file, "set": group, "text": one.text, "voice": voice})
    return described


def _write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


def write_recordings(repository: Path, model: WhisperModel, examined: Sequence[Recording]) -> None:
    """Write the voice message and the tests' recordings, some of which are drawn from ``examined``.

    Raises:
        ValueError: the model does not hear the voice message or the showcase exactly.
    """
    models = repository / "resources" / "models"
    (message,) = _write_showcase(models, model, (DEMO,), "demo")
    _write_json(models / "voice-message.json", message)
    folder = repository / "tests" / "vectors" / "speech"
    folder.mkdir(parents=True, exist_ok=True)
    shown = _write_showcase(folder, model, SHOWCASE, "showcase")
    listed = [*shown, *_write_sample(folder, examined)]
    _write_json(folder / "recordings.json", listed)
