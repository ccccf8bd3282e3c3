"""What happens to a voice on its way: lossy codecs, telephone bandwidth, kinds of files."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import av
import numpy as np
from scipy.signal import resample_poly

if TYPE_CHECKING:
    from numpy.typing import NDArray

SAMPLE_RATE = 16_000


@dataclass(frozen=True, slots=True)
class Channel:
    """A file format with its codec, sample rate and bit rate (0: the codec has none)."""

    container: str
    codec: str
    sample_rate: int
    bits_per_second: int = 0


VOICE_MESSAGE = Channel("ogg", "libopus", 48_000, 20_000)
TRAINING_CHANNELS = (
    Channel("ogg", "libopus", 48_000, 12_000),
    Channel("ogg", "libopus", 48_000, 16_000),
    Channel("ogg", "libopus", 48_000, 24_000),
    Channel("ogg", "libopus", 16_000, 16_000),
    Channel("mp3", "libmp3lame", 16_000, 24_000),
    Channel("mp3", "libmp3lame", 22_050, 32_000),
    Channel("mp3", "libmp3lame", 44_100, 64_000),
    Channel("wav", "pcm_s16le", 8_000),
    Channel("wav", "pcm_s16le", 8_000),
    Channel("wav", "pcm_s16le", 11_025),
)
HELD_OUT_CHANNELS = (
    VOICE_MESSAGE,
    Channel("ogg", "libopus", 48_000, 14_000),
    Channel("mp3", "libmp3lame", 32_000, 48_000),
    Channel("wav", "pcm_mulaw", 8_000),
    Channel("mp4", "aac", 16_000, 32_000),
)


def encode(audio: NDArray[np.float32], channel: Channel) -> bytes:
    """Return the bytes of a mono file holding this 16 kHz audio."""
    divisor = int(np.gcd(SAMPLE_RATE, channel.sample_rate))
    resampled = resample_poly(audio, channel.sample_rate // divisor, SAMPLE_RATE // divisor)
    samples = np.clip(np.round(resampled * 32767), -32768, 32767).astype(np.int16)
    target = io.BytesIO()
    with av.open(target, "w", format=channel.container) as file:
        stream = file.add_stream(channel.codec, rate=channel.sample_rate, layout="mono")
        if channel.bits_per_second:
            stream.bit_rate = channel.bits_per_second
        frame = av.AudioFrame.from_ndarray(samples[None, :], format="s16", layout="mono")
        frame.sample_rate = channel.sample_rate
        resampler = av.AudioResampler(
            format=stream.codec_context.format,
            layout="mono",
            rate=channel.sample_rate,
            frame_size=stream.codec_context.frame_size or 1024,
        )
        for piece in (*resampler.resample(frame), *resampler.resample(None)):
            file.mux(stream.encode(piece))
        file.mux(stream.encode(None))
    return target.getvalue()


def decode(data: bytes) -> NDArray[np.float32]:
    """Return the audio of a file, mono at 16 kHz."""
    resampler = av.AudioResampler(format="s16", layout="mono", rate=SAMPLE_RATE)
    pieces = []
    with av.open(io.BytesIO(data)) as file:
        for frame in file.decode(audio=0):
            pieces += [piece.to_ndarray()[0] for piece in resampler.resample(frame)]
        pieces += [piece.to_ndarray()[0] for piece in resampler.resample(None)]
    return np.concatenate(pieces).astype(np.float32) / 32768


def send(audio: NDArray[np.float32], channel: Channel) -> NDArray[np.float32]:
    """Return what is left of the audio after a journey through the channel."""
    return decode(encode(audio, channel))
