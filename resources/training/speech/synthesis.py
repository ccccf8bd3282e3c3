"""Text to speech with the programs of the Debian packages espeak-ng, flite and festival.

They are tools of the build alone: nothing of them is shipped.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from scipy.io import wavfile
from scipy.signal import resample_poly

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from voices import Voice

SAMPLE_RATE = 16_000
SPOKEN_THRESHOLD = 2e-3
ESPEAK_SAMPLE_RATE = 22_050
WAV_HEADER_BYTES = 44
USUAL_WORDS_PER_MINUTE = 160
TIMEOUT_S = 60


@dataclass(frozen=True, slots=True)
class Request:
    """One utterance to be spoken.

    Attributes:
        text: with the punctuation that gives it its melody.
        words_per_minute: 160 is each voice's own pace.
        pitch: 0 to 99, 50 is the voice's own; outside espeak-ng it also scales the vocal tract.
        melody_hz: the middle of the melody, for flite alone; 0 is the voice's own.
    """

    text: str
    voice: Voice
    words_per_minute: int
    pitch: int
    melody_hz: int = 0


def _resample(
    audio: NDArray[np.float32], rate: int, wanted: int = SAMPLE_RATE
) -> NDArray[np.float32]:
    divisor = int(np.gcd(rate, wanted))
    resampled = resample_poly(audio, wanted // divisor, rate // divisor)
    return np.asarray(resampled, dtype=np.float32)


def trim(audio: NDArray[np.float32]) -> NDArray[np.float32]:
    """Cut the silence from both ends."""
    loud = np.flatnonzero(np.abs(audio) > SPOKEN_THRESHOLD)
    return audio[loud[0] : loud[-1] + 1] if loud.size else audio[:0]


def _to_float(samples: NDArray[np.int16]) -> NDArray[np.float32]:
    return samples.astype(np.float32) / 32768


def _read_wav(path: Path) -> tuple[int, NDArray[np.float32]]:
    rate, samples = wavfile.read(path)
    return int(rate), _to_float(samples)


def _size_ratio(request: Request) -> float:
    """Return how much larger than its own the speaker shall sound (0.85 to 1.18)."""
    return float(1.18 ** ((50 - request.pitch) / 50))


def _stretch(request: Request) -> float:
    return USUAL_WORDS_PER_MINUTE / request.words_per_minute / _size_ratio(request)


def _resize(audio: NDArray[np.float32], rate: int, request: Request) -> NDArray[np.float32]:
    """Play the recording slower or faster: a larger or smaller speaker."""
    played_rate = int(round(rate / _size_ratio(request), -2))
    return _resample(audio, played_rate)


def _espeak(request: Request) -> NDArray[np.float32]:
    options = ["-s", str(request.words_per_minute), "-p", str(request.pitch), "--stdout"]
    command = ["espeak-ng", "-v", request.voice.name, *options, request.text]
    answer = subprocess.run(command, capture_output=True, check=True, timeout=TIMEOUT_S)
    samples = np.frombuffer(answer.stdout[WAV_HEADER_BYTES:], dtype="<i2")
    return _resample(_to_float(samples), ESPEAK_SAMPLE_RATE)


def _flite(request: Request) -> NDArray[np.float32]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "speech.wav")
        settings = ["--setf", f"duration_stretch={_stretch(request):.3f}"]
        if request.melody_hz:
            settings += ["--setf", f"int_f0_target_mean={request.melody_hz}"]
        command = ["flite", "-voice", request.voice.name, *settings, "-t", request.text]
        subprocess.run(
            [*command, "-o", str(path)], capture_output=True, check=True, timeout=TIMEOUT_S
        )
        rate, audio = _read_wav(path)
    return _resize(audio, rate, request)


def _festival_script(requests: Sequence[Request], folder: Path) -> str:
    lines = []
    for number, request in enumerate(requests):
        lines += [
            f"(voice_{request.voice.name})",
            f"(Parameter.set 'Duration_Stretch {_stretch(request):.3f})",
            f"(set! spoken (utt.synth (eval (list 'Utterance 'Text \"{request.text}\"))))",
            f'(utt.save.wave spoken "{folder / str(number)}.wav" \'riff)',
        ]
    return "\n".join(lines)


def _festival(requests: Sequence[Request]) -> list[NDArray[np.float32]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        script = folder / "speech.scm"
        script.write_text(_festival_script(requests, folder), encoding="ascii")
        limit = TIMEOUT_S + len(requests)
        command = ["festival", "-b", str(script)]
        subprocess.run(
            command,
            capture_output=True,
            check=True,
            timeout=limit,
            env={**os.environ, "HOME": name},
        )
        read = [_read_wav(folder / f"{number}.wav") for number in range(len(requests))]
    return [
        _resize(audio, rate, request) for (rate, audio), request in zip(read, requests, strict=True)
    ]


def speak_all(requests: Sequence[Request]) -> list[NDArray[np.float32]]:
    """Speak every request; mono, 16 kHz, full scale 1.0, ends trimmed, in the order asked."""
    by_festival = [i for i, request in enumerate(requests) if request.voice.engine == "festival"]
    spoken = (
        dict(zip(by_festival, _festival([requests[i] for i in by_festival]), strict=True))
        if by_festival
        else {}
    )
    for i, request in enumerate(requests):
        if i not in spoken:
            spoken[i] = _espeak(request) if request.voice.engine == "espeak" else _flite(request)
    return [trim(spoken[i]) for i in range(len(requests))]
