import pytest

from app.desktop.presence import Presence
from app.domain.gpu import DriverState, Gpu, GpuInfo, GpuReading, GpuState, Hardware
from app.domain.pause import Pause, PauseEnd, PauseReason, Surroundings
from app.domain.settings import Settings
from app.services.lookout import RELAXED_S, Interest, SystemLookout, interest, with_cards
from tests.unit.services.desk_parts import SetClock


class System:
    """Tells whatever a test says, and counts how often it is asked."""

    def __init__(self) -> None:
        self.battery: bool | None = True
        self.presence = Presence(is_locked=True)
        self.names: frozenset[str] | None = frozenset({"obs"})
        self.asked = 0

    def is_on_battery(self) -> bool | None:
        self.asked += 1
        return self.battery

    def look(self) -> Presence:
        return self.presence

    def running(self) -> frozenset[str] | None:
        return self.names

    def full_screen(self) -> str | None:
        return "film"


def _gpu(
    state: GpuState = GpuState.WORKING, *, is_cpu: bool = False, **measured: float | None
) -> Gpu:
    readings = (GpuReading(1.0, **measured),) if measured else ()  # type: ignore[arg-type]
    return Gpu(GpuInfo(0, "u", "Card", is_cpu=is_cpu), state, readings)


def _hardware(*gpus: Gpu) -> Hardware:
    return Hardware(DriverState.NO_CARD, gpus)


@pytest.mark.asyncio
async def test_everything_is_told_and_nothing_asked_too_often() -> None:
    system, clock = System(), SetClock()
    lookout = SystemLookout(power=system, session=system, programs=system, clock=clock)
    seen = await lookout.look()
    assert seen == Surroundings(
        is_on_battery=True, is_locked=True, programs=frozenset({"obs"}), full_screen="film"
    )
    system.battery = None
    assert await lookout.look() == seen
    clock.now += 6
    assert (await lookout.look()).is_on_battery is None
    assert system.asked == 2


@pytest.mark.asyncio
async def test_what_nobody_waits_for_is_looked_at_seldom() -> None:
    system, clock, waited_for = System(), SetClock(), Interest(lock=False, programs=False)
    lookout = SystemLookout(
        session=system, programs=system, interest=lambda: waited_for, clock=clock
    )
    await lookout.look()
    system.presence, system.names = Presence(is_locked=False), frozenset({"game"})
    clock.now += 11
    seen = await lookout.look()
    assert (seen.is_locked, seen.programs) == (True, frozenset({"obs"}))
    waited_for = Interest()
    seen = await lookout.look()
    assert (seen.is_locked, seen.programs) == (False, frozenset({"game"}))
    waited_for = Interest(lock=False, programs=False)
    system.presence, system.names = Presence(is_locked=True), frozenset()
    clock.now += RELAXED_S
    seen = await lookout.look()
    assert (seen.is_locked, seen.programs) == (True, frozenset())


def test_rules_and_pauses_wait_for_something() -> None:
    quiet = Interest(lock=False, programs=False)
    assert interest(Settings(), None) == quiet
    assert interest(Settings(), Pause(PauseReason.OWNER, 0.0)) == quiet
    assert interest(Settings(pauses_when_unlocked=True), None).lock
    assert interest(Settings(pause_programs=("game",)), None).programs
    until_lock = Pause(PauseReason.OWNER, 0.0, end=PauseEnd.LOCK)
    assert interest(Settings(), until_lock) == Interest(lock=True, programs=False)
    until_end = Pause(PauseReason.OWNER, 0.0, what="game", end=PauseEnd.PROGRAM)
    assert interest(Settings(), until_end) == Interest(lock=False, programs=True)


@pytest.mark.asyncio
async def test_without_sources_nothing_is_known() -> None:
    assert await SystemLookout().look() == Surroundings()


def test_the_hottest_card_and_the_fullest_count() -> None:
    cool = _gpu(temperature_c=50.0, memory_others=300)
    hot = _gpu(temperature_c=80.5, memory_others=None)
    seen = with_cards(Surroundings(), _hardware(cool, hot, _gpu()))
    assert (seen.temperature_c, seen.gpu_memory_of_others, seen.lost_gpu) == (80.5, 300, "")


def test_a_processor_is_no_card() -> None:
    processor = _gpu(is_cpu=True, temperature_c=95.0, memory_others=2**34)
    assert with_cards(Surroundings(), _hardware(processor)) == Surroundings()


def test_a_lost_card_is_named_and_its_last_words_do_not_count() -> None:
    seen = with_cards(Surroundings(), _hardware(_gpu(GpuState.LOST, temperature_c=99.0)))
    assert (seen.lost_gpu, seen.temperature_c) == ("Card", None)
