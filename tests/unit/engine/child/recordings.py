"""Recordings in the supported formats, whole and broken, made on the spot."""

import io
import struct
from typing import Any

import av
import numpy as np
import numpy.typing as npt

RATE_HZ = 16_000
CODECS = {
    "wav": ("wav", "pcm_s16le", RATE_HZ),
    "flac": ("flac", "flac", RATE_HZ),
    "mp3": ("mp3", "libmp3lame", RATE_HZ),
    "ogg": ("ogg", "libopus", 48_000),
}


def tone(seconds: float, rate_hz: int = RATE_HZ) -> npt.NDArray[np.int16]:
    """Return a sine of 440 Hz at a third of full scale."""
    times = np.arange(int(seconds * rate_hz)) / rate_hz
    samples: npt.NDArray[np.int16] = (np.sin(2 * np.pi * 440 * times) * 11_000).astype(np.int16)
    return samples


def encoded(kind: str, seconds: float = 2.0, *, with_cover: bool = False) -> bytes:
    """Return a tone as a file of that kind, on request with a picture in it."""
    container_name, codec, rate_hz = CODECS[kind]
    buffer = io.BytesIO()
    with av.open(buffer, "w", format=container_name) as container:
        stream: Any = container.add_stream(codec, rate=rate_hz)
        stream.layout = "mono"
        if with_cover:
            _add_cover(container)
        samples = tone(seconds, rate_hz).reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(samples, format="s16", layout="mono")
        frame.sample_rate = rate_hz
        for packet in (*stream.encode(frame), *stream.encode(None)):
            container.mux(packet)
    return buffer.getvalue()


def wav(
    data: bytes = b"",
    *,
    coding: int = 1,
    channels: int = 1,
    rate_hz: int = RATE_HZ,
    bits: int = 16,
    data_bytes: int | None = None,
) -> bytes:
    """Return a WAV file with whatever header is asked for."""
    claimed = len(data) if data_bytes is None else data_bytes
    block = channels * bits // 8
    return (
        struct.pack("<4sI4s4sI", b"RIFF", (36 + claimed) % 2**32, b"WAVE", b"fmt ", 16)
        + struct.pack("<HHI", coding, channels, rate_hz)
        + struct.pack("<IHH", rate_hz * block % 2**32, block % 2**16, bits)
        + struct.pack("<4sI", b"data", claimed)
        + data
    )


def _add_cover(container: Any) -> None:
    stream = container.add_stream("png", rate=1)
    stream.width, stream.height, stream.pix_fmt = 8, 8, "rgb24"
    stream.disposition = av.stream.Disposition.attached_pic
    picture = av.VideoFrame.from_ndarray(np.zeros((8, 8, 3), np.uint8), format="rgb24")
    for packet in (*stream.encode(picture), *stream.encode(None)):
        container.mux(packet)
