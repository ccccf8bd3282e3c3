"""Sounds that are no speech: the kinds trained with, and other kinds kept for the check."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

SAMPLE_RATE = 16_000


def _unit(audio: NDArray[np.float64]) -> NDArray[np.float32]:
    """Scale to a mean square of one."""
    power = float(np.sqrt(np.mean(np.square(audio))))
    return np.asarray(audio / max(power, 1e-9), dtype=np.float32)


def coloured(rng: np.random.Generator, length: int, slope: float) -> NDArray[np.float32]:
    """Return noise falling with frequency to a power (0 white, 0.5 pink, 1 brown)."""
    spectrum = np.fft.rfft(rng.standard_normal(length))
    frequency = np.fft.rfftfreq(length, 1 / SAMPLE_RATE)
    spectrum /= np.maximum(frequency, 30.0) ** slope
    return _unit(np.fft.irfft(spectrum, length))


def band(
    rng: np.random.Generator, length: int, low_hz: float, high_hz: float
) -> NDArray[np.float32]:
    """Return noise of one band of frequencies."""
    spectrum = np.fft.rfft(rng.standard_normal(length))
    frequency = np.fft.rfftfreq(length, 1 / SAMPLE_RATE)
    spectrum[(frequency < low_hz) | (frequency > high_hz)] *= 0.01
    return _unit(np.fft.irfft(spectrum, length))


def hum(rng: np.random.Generator, length: int) -> NDArray[np.float32]:
    """Return mains hum with its harmonics over a little hiss."""
    time_s = np.arange(length) / SAMPLE_RATE
    base_hz = rng.choice((50.0, 60.0, 100.0, 120.0))
    sound = 0.1 * rng.standard_normal(length)
    for harmonic in range(1, 12):
        sound += np.sin(2 * np.pi * base_hz * harmonic * time_s + rng.uniform(0, 6.3)) / harmonic
    return _unit(sound)


def tones(rng: np.random.Generator, length: int) -> NDArray[np.float32]:
    """Return a melody of plain tones with changing loudness over a little hiss."""
    sound = 0.02 * rng.standard_normal(length)
    at = 0
    while at < length:
        span = min(int(rng.integers(1_600, 12_000)), length - at)
        time_s = np.arange(span) / SAMPLE_RATE
        tone = sum(
            np.sin(2 * np.pi * rng.uniform(110, 2_000) * time_s) for _ in range(rng.integers(1, 4))
        )
        sound[at : at + span] += tone * np.hanning(span) * rng.uniform(0, 1)
        at += span
    return _unit(sound)


def clicks(rng: np.random.Generator, length: int) -> NDArray[np.float32]:
    """Return knocks of 5 to 60 ms over a little hiss."""
    sound = 0.02 * rng.standard_normal(length)
    for at in rng.integers(0, length, max(1, length // 6_000)):
        span = min(int(rng.integers(80, 960)), length - int(at))
        sound[at : at + span] += rng.standard_normal(span) * np.exp(-np.arange(span) / (span / 5))
    return _unit(sound)


def rain(rng: np.random.Generator, length: int) -> NDArray[np.float32]:
    """Return thousands of drops a minute over a high rustle."""
    sound = 0.3 * band(rng, length, 2_000, 8_000).astype(np.float64)
    drop = np.exp(-np.arange(200) / 30) * np.sin(np.arange(200) * rng.uniform(0.5, 1.5))
    for at in rng.integers(0, max(1, length - 200), length // 300):
        sound[at : at + 200] += drop[: length - at] * rng.uniform(0, 2)
    return _unit(sound)


def motor(rng: np.random.Generator, length: int) -> NDArray[np.float32]:
    """Return a running motor: low noise beating at its turning speed."""
    time_s = np.arange(length) / SAMPLE_RATE
    turns_hz = rng.uniform(15, 40)
    beat = 1 + 0.8 * np.sin(2 * np.pi * turns_hz * time_s)
    return _unit(
        beat * coloured(rng, length, 0.7) + 0.3 * np.sin(2 * np.pi * turns_hz * 4 * time_s)
    )


TRAINING_KINDS: tuple[Callable[[np.random.Generator, int], NDArray[np.float32]], ...] = (
    lambda rng, length: coloured(rng, length, 0.0),
    lambda rng, length: coloured(rng, length, 0.5),
    lambda rng, length: coloured(rng, length, 1.0),
    lambda rng, length: coloured(rng, length, rng.uniform(-0.3, 1.5)),
    lambda rng, length: band(rng, length, rng.uniform(50, 1_000), rng.uniform(1_500, 8_000)),
    hum,
    tones,
    clicks,
)
HELD_OUT_KINDS: tuple[Callable[[np.random.Generator, int], NDArray[np.float32]], ...] = (
    rain,
    motor,
    lambda rng, length: coloured(rng, length, 0.3),
    lambda rng, length: band(rng, length, 300, 3_400),
)


def mixed(
    speech: NDArray[np.float32], noise: NDArray[np.float32], ratio_db: float
) -> NDArray[np.float32]:
    """Add noise (mean square one) so that the speech is that many decibels stronger."""
    power = float(np.sqrt(np.mean(np.square(speech))))
    return np.asarray(speech + noise * power * 10 ** (-ratio_db / 20), dtype=np.float32)
