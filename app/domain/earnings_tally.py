"""Samples of what devices do and draw, added up to spans of time."""

from dataclasses import dataclass

from app.domain.earnings_energy import SHARING, EnergySpan

MAX_GAP_S = 30.0
"""Samples further apart do not belong together: the computer slept, or its clock was set."""


@dataclass(frozen=True, slots=True)
class DeviceSample:
    """One device now: what it draws if that is measured, else what is assumed; in watts."""

    device: str
    watts: float | None
    assumed_watts: float = 0.0


@dataclass(frozen=True, slots=True)
class Sample:
    """What this computer does on a network, and what its devices draw."""

    network: str
    state: str
    devices: tuple[DeviceSample, ...]


@dataclass(slots=True)
class _Open:
    """A span in the making."""

    network: str
    state: str
    is_measured: bool
    began_utc: float
    seen_utc: float
    joules: float = 0.0


class EnergyTally:
    """Makes spans of samples; only a device that is shared costs energy."""

    def __init__(self) -> None:
        self._open: dict[str, _Open] = {}
        self._done: list[EnergySpan] = []

    def add(self, sample: Sample, at_utc: float) -> bool:
        """Take a sample; return whether something began or ended, so that it is worth keeping."""
        has_changed = False
        for device in sample.devices:
            has_changed |= self._add(sample, device, at_utc)
        for gone in set(self._open) - {device.device for device in sample.devices}:
            self._close(gone)
            has_changed = True
        return has_changed

    def take(self) -> list[EnergySpan]:
        """Return what was added up since the last time; open spans go on from there."""
        for device, span in list(self._open.items()):
            self._close(device)
            self._open[device] = _Open(
                span.network, span.state, span.is_measured, span.seen_utc, span.seen_utc
            )
        done, self._done = self._done, []
        return done

    def _add(self, sample: Sample, device: DeviceSample, at_utc: float) -> bool:
        is_measured = device.watts is not None
        span = self._open.get(device.device)
        if span is not None and 0 <= at_utc - span.seen_utc <= MAX_GAP_S:
            self._extend(span, device, at_utc)
            same = (span.network, span.state, span.is_measured)
            if same == (sample.network, sample.state, is_measured):
                return False
        self._close(device.device)
        self._open[device.device] = _Open(sample.network, sample.state, is_measured, at_utc, at_utc)
        return True

    @staticmethod
    def _extend(span: _Open, device: DeviceSample, at_utc: float) -> None:
        if span.state == SHARING:
            watts = device.assumed_watts if device.watts is None else device.watts
            span.joules += max(0.0, watts) * (at_utc - span.seen_utc)
        span.seen_utc = at_utc

    def _close(self, device: str) -> None:
        span = self._open.pop(device, None)
        if span is None or int(span.began_utc) >= int(span.seen_utc):
            return
        self._done.append(
            EnergySpan(
                device=device,
                network=span.network,
                state=span.state,
                from_utc=int(span.began_utc),
                until_utc=int(span.seen_utc),
                joules=round(span.joules),
                is_measured=span.is_measured,
            )
        )
