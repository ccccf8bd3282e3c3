"""All cards of this computer's NVIDIA driver: blocking calls, for a thread of their own."""

import time
from collections.abc import Callable, Collection

from app.domain.gpu import DriverState, GpuInfo, GpuState
from app.gpu.nvml_api import Code, Nvml, code_of, errors_of
from app.gpu.nvml_card import CardLostError, NvmlCard, is_suspended
from app.gpu.source import Look, Sample

FIRST_RETRY_S = 2.0
LONGEST_RETRY_S = 60.0

_DRIVER_STATES: dict[int, DriverState] = {
    Code.LIBRARY_NOT_FOUND: DriverState.NOT_INSTALLED,
    Code.DRIVER_NOT_LOADED: DriverState.NOT_LOADED,
    Code.VERSION_MISMATCH: DriverState.UPDATED,
    Code.NO_PERMISSION: DriverState.FORBIDDEN,
    Code.GPU_NOT_FOUND: DriverState.NO_CARD,
}
_FINE = {GpuState.WORKING, GpuState.SPLIT, GpuState.ASLEEP}


class Retries:
    """When to start again: due at once at first, then ever more rarely until all is well."""

    def __init__(self) -> None:
        self._due_at: float | None = 0.0
        self._delay_s = FIRST_RETRY_S

    def is_due(self, now: float) -> bool:
        """Tell whether it is time."""
        return self._due_at is not None and now >= self._due_at

    def begin(self) -> None:
        """Take note that a start is being tried."""
        self._due_at = None

    def fail(self, now: float) -> None:
        """Plan the next start, unless one is planned."""
        if self._due_at is None:
            self._due_at = now + self._delay_s
            self._delay_s = min(2 * self._delay_s, LONGEST_RETRY_S)

    def succeed(self) -> None:
        """Forget all failures."""
        self._due_at = None
        self._delay_s = FIRST_RETRY_S


class NvmlSource:
    """A `GpuSource` over NVML.

    NVML is started at the first look, and again after it or a card has failed: only a new start
    finds cards that come back after a reset or a change of the driver.
    """

    def __init__(
        self,
        nvml: Nvml | None,
        clock: Callable[[], float] = time.monotonic,
        is_asleep: Callable[[str], bool] = is_suspended,
    ) -> None:
        """Take a module with NVML's functions, None where there is none.

        `is_asleep` tells for a PCI address whether a card is switched off.
        """
        self._nvml = nvml
        self._clock = clock
        self._is_asleep = is_asleep
        self._retries = Retries()
        self._cards: dict[str, NvmlCard] | None = None
        self._infos: dict[str, GpuInfo] = {}
        self._failure = Look(DriverState.NO_BINDING)
        self._is_started = False

    def look(self, own_pids: Collection[int], at_utc: float) -> Look:  # noqa: D102
        if self._nvml is None:
            return self._failure
        if self._retries.is_due(self._clock()):
            self._restart(self._nvml)
        if self._cards is None:
            return Look(self._failure.driver, self._gone(), self._failure.detail)
        samples = [
            card.sample(self._infos[uuid], own_pids, at_utc) for uuid, card in self._cards.items()
        ]
        return self._judged(samples)

    def close(self) -> None:  # noqa: D102
        if self._nvml is not None:
            self._stop(self._nvml)
            self._retries = Retries()

    def _judged(self, samples: list[Sample]) -> Look:
        gone = self._gone()
        if samples and not gone and all(sample.state in _FINE for sample in samples):
            self._retries.succeed()
        else:
            self._retries.fail(self._clock())
        in_order = sorted((*samples, *gone), key=lambda sample: sample.info.index)
        return Look(DriverState.WORKING if in_order else DriverState.NO_CARD, tuple(in_order))

    def _gone(self) -> tuple[Sample, ...]:
        """Return the cards that were there once and are not now."""
        present = self._cards or {}
        return tuple(
            Sample(info, GpuState.LOST) for uuid, info in self._infos.items() if uuid not in present
        )

    def _restart(self, nvml: Nvml) -> None:
        self._retries.begin()
        self._stop(nvml)
        try:
            nvml.nvmlInit()
            self._is_started = True
            self._cards = self._find_cards(nvml)
        except errors_of(nvml) as error:
            state = _DRIVER_STATES.get(code_of(error), DriverState.FAILED)
            self._failure = Look(state, detail=str(error))
            self._retries.fail(self._clock())

    def _stop(self, nvml: Nvml) -> None:
        self._cards = None
        if not self._is_started:
            return
        self._is_started = False
        try:
            nvml.nvmlShutdown()
        except errors_of(nvml):  # it was not running any more
            return

    def _find_cards(self, nvml: Nvml) -> dict[str, NvmlCard]:
        driver = nvml.nvmlSystemGetDriverVersion()
        errors: tuple[type[Exception], ...] = (*errors_of(nvml), CardLostError)
        cards: dict[str, NvmlCard] = {}
        for number in range(nvml.nvmlDeviceGetCount()):
            try:
                card = NvmlCard(nvml, nvml.nvmlDeviceGetHandleByIndex(number), self._is_asleep)
                self._infos[card.uuid] = card.describe(self._index_of(card.uuid), driver)
            except errors:
                continue  # one card that cannot be asked does not hide the others
            cards[card.uuid] = card
        return cards

    def _index_of(self, uuid: str) -> int:
        known = self._infos.get(uuid)
        return len(self._infos) if known is None else known.index
