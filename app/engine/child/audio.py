"""Decode a recording from memory: four formats, recognised by their content, within limits.

The container is chosen from the first bytes, never from a file name, and its demuxer is forced;
nothing else can be opened from inside a file, and only decoders of these formats may run.
"""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

import av
import numpy as np
import numpy.typing as npt
from av.audio.fifo import AudioFifo
from av.audio.resampler import AudioResampler

from app.engine.child.errors import ApiError

SAMPLE_RATE_HZ = 16_000
"""What speech models hear."""

MAX_SECONDS = 600
MIN_SECONDS = 0.1
MAX_CHANNELS = 8
MIN_RATE_HZ = 4_000
MAX_RATE_HZ = 192_000
MAX_DECODED_SAMPLES = 2 * 48_000 * MAX_SECONDS
"""Samples of all channels that are decoded before a file counts as a bomb: stereo at 48 kHz."""

GATHERED_SAMPLES = 100_000
"""Samples per channel that are resampled in one go."""

PCM = "pcm_u8,pcm_s16le,pcm_s24le,pcm_s32le,pcm_f32le,pcm_f64le,pcm_alaw,pcm_mulaw"

_MP3_SYNC_AND_LAYER = 0b11111111_11100110
_MP3_FRAME = 0b11111111_11100010  # layer bits 01: layer III
_MP3_VERSION = 0b00011000
_MP3_NO_VERSION = 0b00001000  # reserved

_FULL_SCALE = 2**15  # of 16-bit samples

Samples = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class AudioFormat:
    """A container and the decoders that it may use, in FFmpeg's names."""

    name: str
    demuxer: str
    decoders: str


WAV = AudioFormat("wav", "wav", PCM)
FLAC = AudioFormat("flac", "flac", "flac")
MP3 = AudioFormat("mp3", "mp3", "mp3float,mp3")
OGG = AudioFormat("ogg", "ogg", "opus,libopus,vorbis,libvorbis,flac")


def recognise(data: bytes) -> AudioFormat:
    """Tell the format from the first bytes.

    Raises:
        ApiError: none of the supported formats.
    """
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        return WAV
    if data[:4] == b"fLaC":
        return FLAC
    if data[:4] == b"OggS":
        return OGG
    if data[:3] == b"ID3" or _is_mp3_frame(data):
        return MP3
    raise _bad("The file is empty." if not data else "The file is none of wav, flac, mp3 and ogg.")


def decode_audio(data: bytes, cancelled: Callable[[], bool] = lambda: False) -> Samples:
    """Return the first audio track, mono at 16 kHz, every sample within -1 to 1.

    A damaged file gives what can be decoded of it; decoding ends early once `cancelled`.

    Raises:
        ApiError: not supported, nothing to hear in it, or longer than the limits.
    """
    form = recognise(data)
    try:
        with _open(data, form) as container:
            samples = _mono(_frames(container, form, cancelled), cancelled)
    except (av.error.FFmpegError, ValueError, MemoryError):
        raise _bad(f"The {form.name} file is damaged.") from None
    if len(samples) < MIN_SECONDS * SAMPLE_RATE_HZ and not cancelled():
        raise _bad(f"The file holds less than {MIN_SECONDS} seconds of sound.")
    return samples.astype(np.float32) / np.float32(_FULL_SCALE)


def _is_mp3_frame(data: bytes) -> bool:
    """Look for the header of MPEG audio layer III: 11 bits of sync, a version, the layer."""
    head = int.from_bytes(data[:2], "big")
    return head & _MP3_SYNC_AND_LAYER == _MP3_FRAME and head & _MP3_VERSION != _MP3_NO_VERSION


def _open(data: bytes, form: AudioFormat) -> Any:
    return av.open(
        io.BytesIO(data),
        mode="r",
        format=form.demuxer,
        options={"protocol_whitelist": "none", "codec_whitelist": form.decoders},
        metadata_errors="ignore",
        io_open=_refuse_to_open,
    )


def _refuse_to_open(*_: object) -> NoReturn:
    raise PermissionError("a recording may not open other files")


def _frames(
    container: Any, form: AudioFormat, cancelled: Callable[[], bool]
) -> Iterator[av.AudioFrame]:
    stream = next(iter(container.streams.audio), None)
    codec = None if stream is None else stream.codec_context
    if codec is None or codec.name not in form.decoders.split(","):
        raise _bad(f"The {form.name} file holds no sound in a supported coding.")
    _check_shape(codec.sample_rate, codec.channels)
    for packet in container.demux(stream):
        if cancelled():
            return
        try:
            yield from packet.decode()
        except av.error.InvalidDataError:
            continue  # a damaged packet: the next ones may be whole


def _mono(frames: Iterator[av.AudioFrame], cancelled: Callable[[], bool]) -> npt.NDArray[np.int16]:
    mixer = _Mixer()
    for frame in frames:
        if cancelled():
            break
        mixer.add(frame)
    return mixer.finish()


class _Mixer:
    """Brings frames of any shape to mono 16 kHz, whole numbers: no NaN survives that.

    Frames are gathered first, because resampling each small frame costs three times as much.
    """

    def __init__(self) -> None:
        self._shape: tuple[str, str, int] | None = None
        self._gathered = AudioFifo()
        self._resampler = _resampler()
        self._pieces: list[npt.NDArray[np.int16]] = []
        self._decoded = 0
        self._kept = 0

    def add(self, frame: av.AudioFrame) -> None:
        self._check_amount(frame)
        shape = (frame.format.name, frame.layout.name, frame.sample_rate)
        if shape != self._shape:  # a chained file: its next part may sound different
            self._end_part()
            self._shape = shape
        frame.pts = None  # time stamps are a stranger's claim; samples follow each other
        self._gathered.write(frame)
        if self._gathered.samples >= GATHERED_SAMPLES:
            self._resample(self._gathered.read())

    def finish(self) -> npt.NDArray[np.int16]:
        self._end_part()
        self._check_length()
        return np.concatenate(self._pieces) if self._pieces else np.zeros(0, np.int16)

    def _check_amount(self, frame: av.AudioFrame) -> None:
        channels = frame.layout.nb_channels
        _check_shape(frame.sample_rate, channels)
        self._decoded += frame.samples * channels
        self._check_length()

    def _check_length(self) -> None:
        if self._decoded > MAX_DECODED_SAMPLES or self._kept > MAX_SECONDS * SAMPLE_RATE_HZ:
            raise _bad(
                f"The recording is longer than {MAX_SECONDS} seconds, or has too many samples.",
                code="audio_too_long",
            )

    def _end_part(self) -> None:
        if self._shape is None:
            return
        if self._gathered.samples:
            self._resample(self._gathered.read())
        self._resample(None)
        self._gathered, self._resampler = AudioFifo(), _resampler()

    def _resample(self, frame: av.AudioFrame | None) -> None:
        for piece in self._resampler.resample(frame):
            samples = piece.to_ndarray().reshape(-1).astype(np.int16, copy=False)
            self._kept += len(samples)
            self._pieces.append(samples)


def _resampler() -> AudioResampler:
    return AudioResampler(format="s16", layout="mono", rate=SAMPLE_RATE_HZ)


def _check_shape(rate_hz: int, channels: int) -> None:
    if not MIN_RATE_HZ <= rate_hz <= MAX_RATE_HZ or not 1 <= channels <= MAX_CHANNELS:
        raise _bad(
            f"The recording must have 1 to {MAX_CHANNELS} channels at {MIN_RATE_HZ} to "
            f"{MAX_RATE_HZ} Hz."
        )


def _bad(message: str, code: str = "invalid_audio") -> ApiError:
    return ApiError(message, param="file", code=code)
