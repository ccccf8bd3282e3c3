"""Log-mel features in batches, equal to faster-whisper's, with the voices varied on the way.

Moving the mel filters along the frequency axis sounds like a shorter or longer vocal tract; that, a
random tilt and a random upper limit of the band are applied here because they cost next to nothing.
"""

from __future__ import annotations

import numpy as np
import torch
from faster_whisper.feature_extractor import FeatureExtractor
from torch import Tensor

MEL_BINS = 80
HOP = 160
WINDOW = 400
WARPS = tuple(float(warp) for warp in np.linspace(0.86, 1.16, 13))
SILENCE_POWER = 1e-10
BAND_LIMITED_SHARE = 0.25
BAND_LIMITS_HZ = (3_300, 8_000)


class FeatureMaker:
    """Turns batches of padded audio into features."""

    def __init__(self, generator: torch.Generator) -> None:
        self._generator = generator
        self._window = torch.hann_window(WINDOW)
        self._bins_hz = torch.fft.rfftfreq(WINDOW, 1 / 16_000)
        self._plain = torch.from_numpy(FeatureExtractor(feature_size=MEL_BINS).mel_filters)
        self._warped = torch.stack([self._warp(warp) for warp in WARPS])

    def _warp(self, warp: float) -> Tensor:
        """Return the filters of a speaker whose resonances lie higher by this factor."""
        bins = torch.arange(self._plain.shape[1])
        source = (bins / warp).clamp(max=bins[-1])
        low = source.floor().long()
        share = source - low
        high = (low + 1).clamp(max=int(bins[-1]))
        return self._plain[:, low] * (1 - share) + self._plain[:, high] * share

    def _random(self, *shape: int) -> Tensor:
        return torch.rand(*shape, generator=self._generator)

    def _power(self, audio: Tensor) -> Tensor:
        padded = torch.nn.functional.pad(audio, (0, HOP))
        spectrum = torch.stft(padded, WINDOW, HOP, window=self._window, return_complex=True)
        return spectrum[..., :-1].abs().square()

    def _varied(self, power: Tensor) -> Tensor:
        count = power.shape[0]
        low, high = BAND_LIMITS_HZ
        limits = torch.where(
            self._random(count) < BAND_LIMITED_SHARE,
            low + (high - low) * self._random(count),
            9_000.0,
        )
        power = power * torch.where(self._bins_hz[None] > limits[:, None], 1e-6, 1.0)[..., None]
        chosen = torch.randint(len(WARPS), (count,), generator=self._generator)
        mel = torch.bmm(self._warped[chosen], power)
        return mel * self._tilt(count)

    def _tilt(self, count: int) -> Tensor:
        """Return a smooth random gain over the mel axis of about 6 dB."""
        axis = torch.linspace(-1, 1, MEL_BINS)[None]
        slope, bend, centre = (2 * self._random(3, count, 1) - 1).unbind(0)
        decibels = 6 * slope * axis + 5 * bend * torch.cos(3 * (axis - centre))
        return torch.pow(10.0, decibels / 10)[..., None]

    def __call__(self, audio: Tensor, lengths: Tensor, frames: int, *, vary: bool) -> Tensor:
        """Return features of shape (batch, 80, frames), 0.0 after each clip's end.

        Args:
            audio: (batch, samples), zeros after each clip's end, full scale 1.0.
            lengths: samples of each clip.
            frames: the window; clips that are longer are cut.
            vary: change the voices at random.
        """
        power = self._power(audio)
        mel = self._varied(power) if vary else torch.matmul(self._plain, power)
        valid = torch.arange(mel.shape[-1])[None] < (lengths[:, None] + HOP) // HOP
        logarithm = mel.clamp(min=SILENCE_POWER).log10()
        peak = logarithm.masked_fill(~valid[:, None], -10.0).amax((1, 2), keepdim=True)
        scaled = (torch.maximum(logarithm, peak - 8.0) + 4.0) / 4.0
        scaled = scaled * valid[:, None]
        return torch.nn.functional.pad(scaled, (0, max(0, frames - scaled.shape[-1])))[..., :frames]

    def mask(self, features: Tensor) -> Tensor:
        """Blank one band and one moment of each clip (SpecAugment), up to 12 steps each."""
        count, bins, frames = features.shape
        features = features.clone()
        for axis, size in ((1, bins), (2, frames)):
            width = (self._random(count, 1) * 12).long()
            start = (self._random(count, 1) * (size - 12)).long().clamp(min=0)
            place = torch.arange(size)[None]
            hidden = (place >= start) & (place < start + width)
            features.masked_fill_(hidden[:, :, None] if axis == 1 else hidden[:, None, :], 0.0)
        return features
