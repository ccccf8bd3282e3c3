"""A ceiling for what cards may draw: set through the driver, and put back as it was."""

from dataclasses import dataclass
from enum import Enum

from app.gpu.nvml_api import Code, Handle, Nvml, code_of, errors_of

_WATT = 1000
"""NVML counts milliwatts."""


class PowerOutcome(Enum):
    """What became of a ceiling on one card."""

    LOWERED = "lowered"
    ALREADY_LOWER = "already-lower"
    """The card's own limit is not above the ceiling; it was left alone."""
    AT_LEAST = "at-least"
    """The ceiling is below what the card can be limited to; it has its lowest limit now."""
    FORBIDDEN = "forbidden"
    """The system lets only administrators change it."""
    NOT_OFFERED = "not-offered"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CardPower:
    """A card with a ceiling; `limit_w` is the limit in force, None where it is not told."""

    uuid: str
    outcome: PowerOutcome
    limit_w: float | None = None


_OUTCOMES: dict[int, PowerOutcome] = {
    Code.NO_PERMISSION: PowerOutcome.FORBIDDEN,
    Code.NOT_SUPPORTED: PowerOutcome.NOT_OFFERED,
}


class PowerLimits:
    """Changes limits and remembers what they were; every call blocks.

    NVML counts its starts, so this one's disturb no other's.
    """

    def __init__(self, nvml: Nvml | None) -> None:
        self._nvml = nvml
        self._former_mw: dict[str, int] = {}

    def apply(self, watts: int) -> tuple[CardPower, ...]:
        """Let no card draw more than that; limits that are lower already stay."""
        nvml = self._nvml
        if nvml is None:
            return ()
        try:
            nvml.nvmlInit()
        except errors_of(nvml):
            return ()
        try:
            return tuple(self._lower(nvml, handle, watts * _WATT) for handle in _cards(nvml))
        except errors_of(nvml):
            return ()
        finally:
            _end(nvml)

    def restore(self) -> None:
        """Give every card the limit back that it had before the first change."""
        nvml = self._nvml
        if nvml is None or not self._former_mw:
            return
        try:
            nvml.nvmlInit()
        except errors_of(nvml):
            return  # without a driver there is no limit either
        try:
            for handle in _cards(nvml):
                self._restore_one(nvml, handle)
        except errors_of(nvml):
            return
        finally:
            _end(nvml)

    def _restore_one(self, nvml: Nvml, handle: Handle) -> None:
        uuid = nvml.nvmlDeviceGetUUID(handle)
        former = self._former_mw.get(uuid)
        if former is not None:
            nvml.nvmlDeviceSetPowerManagementLimit(handle, former)
            del self._former_mw[uuid]

    def _lower(self, nvml: Nvml, handle: Handle, wanted_mw: int) -> CardPower:
        uuid, now_mw = "", None
        try:
            uuid = nvml.nvmlDeviceGetUUID(handle)
            now_mw = nvml.nvmlDeviceGetPowerManagementLimit(handle)
            return self._set(nvml, handle, uuid, now_mw, wanted_mw)
        except errors_of(nvml) as error:
            outcome = _OUTCOMES.get(code_of(error), PowerOutcome.FAILED)
            return CardPower(uuid, outcome, None if now_mw is None else now_mw / _WATT)

    def _set(self, nvml: Nvml, handle: Handle, uuid: str, now_mw: int, wanted_mw: int) -> CardPower:
        former = self._former_mw.get(uuid) or _former(nvml, handle, now_mw, wanted_mw)
        if former <= wanted_mw:
            self._restore_one(nvml, handle)
            return CardPower(uuid, PowerOutcome.ALREADY_LOWER, former / _WATT)
        least, _ = nvml.nvmlDeviceGetPowerManagementLimitConstraints(handle)
        limit = max(least, wanted_mw)
        nvml.nvmlDeviceSetPowerManagementLimit(handle, limit)
        self._former_mw[uuid] = former
        outcome = PowerOutcome.LOWERED if limit == wanted_mw else PowerOutcome.AT_LEAST
        return CardPower(uuid, outcome, limit / _WATT)


def _former(nvml: Nvml, handle: Handle, now_mw: int, wanted_mw: int) -> int:
    """Return what to go back to; a limit that is just the wanted one was left by a crash."""
    if now_mw != wanted_mw:
        return now_mw
    return nvml.nvmlDeviceGetPowerManagementDefaultLimit(handle)


def _cards(nvml: Nvml) -> list[Handle]:
    return [nvml.nvmlDeviceGetHandleByIndex(n) for n in range(nvml.nvmlDeviceGetCount())]


def _end(nvml: Nvml) -> None:
    try:
        nvml.nvmlShutdown()
    except errors_of(nvml):
        return
