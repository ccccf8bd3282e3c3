from pathlib import Path

import pytest

from app.domain.gpu import DriverState, GpuState, LimitReason, OtherProgram
from app.gpu import nvml_card
from app.gpu.nvml import LONGEST_RETRY_S, NvmlSource, Retries
from app.gpu.nvml_api import Code
from app.gpu.recorded import RecordedNvml, RecordedNvmlError, RecordedProcess
from tests.unit.gpu.recordings import GAME, GB, SHELL, Clock, bare_card, card, computer, source

OWN = frozenset({7})


def test_a_card_is_described_and_measured_in_our_units() -> None:
    look = source(computer(card()), Clock()).look(OWN, at_utc=100.0)
    assert look.driver is DriverState.WORKING
    (sample,) = look.samples
    info, reading = sample.info, sample.reading
    assert (info.name, info.driver, info.compute) == ("GeForce", "570.86", (8, 9))
    assert (info.power_limit_w, info.temperature_limit_c) == (285.0, 90)
    assert reading is not None
    assert (reading.at_utc, reading.load, reading.fan) == (100.0, 0.5, 0.4)
    assert (reading.power_w, reading.temperature_c) == (200.0, 60)
    assert (reading.memory_ours, reading.memory_others) == (5 * GB, 3 * GB)
    assert reading.largest_other == OtherProgram("Starfall.exe", 2 * GB)
    assert reading.limit is LimitReason.NOTHING


def test_what_a_card_does_not_tell_is_no_value() -> None:
    (sample,) = source(computer(bare_card()), Clock()).look(OWN, 0.0).samples
    assert sample.state is GpuState.WORKING
    assert sample.info.memory_total_bytes is None
    assert sample.info.power_limit_w is None
    reading = sample.reading
    assert reading is not None
    assert (reading.load, reading.power_w, reading.fan, reading.limit) == (None,) * 4
    assert (reading.memory_used, reading.memory_ours, reading.memory_others) == (None,) * 3


def test_windows_tells_no_memory_of_programs() -> None:
    programs = tuple(
        RecordedProcess(pid=pid, command="x", memory=None, draws=True) for pid in (7, 8)
    )
    (sample,) = source(computer(card(processes=programs)), Clock()).look(OWN, 0.0).samples
    assert sample.reading is not None
    assert sample.reading.memory_used == 8 * GB
    assert sample.reading.memory_ours is None
    assert sample.reading.memory_others is None


def test_without_our_processes_all_memory_is_of_others() -> None:
    (sample,) = source(computer(card(processes=(GAME, SHELL))), Clock()).look(OWN, 0.0).samples
    assert sample.reading is not None
    assert (sample.reading.memory_ours, sample.reading.memory_others) == (0, 8 * GB)


def test_a_program_that_has_just_ended_has_no_name() -> None:
    class Forgetful(RecordedNvml):
        def nvmlSystemGetProcessName(self, pid: int) -> str:
            raise RecordedNvmlError(Code.NOT_FOUND + 0 * pid)

    nvml = Forgetful(computer(card()), Clock())
    (sample,) = NvmlSource(nvml, Clock(), lambda _: False).look(OWN, 0.0).samples
    assert sample.reading is not None
    assert sample.reading.largest_other == OtherProgram("", 2 * GB)


@pytest.mark.parametrize(
    ("code", "state"),
    [
        (Code.LIBRARY_NOT_FOUND, DriverState.NOT_INSTALLED),
        (Code.DRIVER_NOT_LOADED, DriverState.NOT_LOADED),
        (Code.VERSION_MISMATCH, DriverState.UPDATED),
        (Code.NO_PERMISSION, DriverState.FORBIDDEN),
        (Code.GPU_NOT_FOUND, DriverState.NO_CARD),
        (Code.UNKNOWN, DriverState.FAILED),
        (4711, DriverState.FAILED),
    ],
)
def test_a_driver_that_does_not_start_has_a_state(code: int, state: DriverState) -> None:
    look = source(computer(card(), init=code), Clock()).look((), 0.0)
    assert look.driver is state
    assert look.samples == ()
    assert look.detail


def test_without_the_binding_nothing_is_asked() -> None:
    bare = NvmlSource(None)
    assert bare.look((), 0.0).driver is DriverState.NO_BINDING
    bare.close()


def test_a_driver_that_comes_later_is_found_after_a_while() -> None:
    clock = Clock()
    late = source(computer(card(), init=[Code.DRIVER_NOT_LOADED, 0]), clock)
    assert late.look((), 0.0).driver is DriverState.NOT_LOADED
    clock.now = 1.9
    assert late.look((), 0.0).driver is DriverState.NOT_LOADED
    clock.now = 2.0
    assert late.look((), 0.0).driver is DriverState.WORKING


def test_no_card_is_not_an_error() -> None:
    assert source(computer(), Clock()).look((), 0.0).driver is DriverState.NO_CARD


def test_a_lost_card_stays_visible_and_comes_back() -> None:
    clock = Clock()
    lost = computer(card(error=[0, Code.GPU_IS_LOST, 0], is_there=[1, 0, 0, 0, 1]))
    cards = source(lost, clock)
    states = []
    for clock.now in (0.0, 2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 14.0):
        look = cards.look(OWN, clock.now)
        assert look.driver is DriverState.WORKING
        states.append(look.samples[0].state)
    assert states[:3] == [GpuState.WORKING, GpuState.LOST, GpuState.LOST]
    assert states[-1] is GpuState.WORKING


def test_one_lost_card_does_not_disturb_the_other() -> None:
    clock = Clock()
    other = card(uuid="GPU-2", name="Second")
    first = card(error=[0, Code.GPU_IS_LOST], is_there=[1, 0])
    cards = source(computer(first, other), clock)
    cards.look(OWN, 0.0)
    for clock.now in (2.0, 4.0, 6.0):
        samples = cards.look(OWN, clock.now).samples
        assert [(s.info.index, s.state) for s in samples] == [
            (0, GpuState.LOST),
            (1, GpuState.WORKING),
        ]


def test_a_card_in_need_of_a_reset_says_so() -> None:
    clock = Clock()
    cards = source(computer(card(error=[0, Code.RESET_REQUIRED])), clock)
    cards.look(OWN, 0.0)
    clock.now = 2.0
    (sample,) = cards.look(OWN, 2.0).samples
    assert sample.state is GpuState.RESET_NEEDED
    assert sample.reading is None
    assert sample.detail


def test_a_driver_that_vanishes_takes_the_cards_along() -> None:
    clock = Clock()
    cards = source(
        computer(card(error=[0, Code.UNINITIALIZED]), init=[0, Code.DRIVER_NOT_LOADED]), clock
    )
    cards.look(OWN, 0.0)
    clock.now = 2.0
    assert cards.look(OWN, 2.0).samples[0].state is GpuState.FAILED
    clock.now = 4.0
    look = cards.look(OWN, 4.0)
    assert look.driver is DriverState.NOT_LOADED
    assert look.samples[0].state is GpuState.LOST


def test_a_card_that_is_split_into_parts() -> None:
    parts = card(mig_parts=3, load=None)
    (sample,) = source(computer(parts), Clock()).look(OWN, 0.0).samples
    assert sample.state is GpuState.SPLIT
    assert sample.info.parts == 3
    assert sample.reading is not None
    assert sample.reading.load is None
    assert sample.reading.memory_used == 8 * GB


def test_a_sleeping_card_is_not_woken() -> None:
    asked: list[str] = []

    def is_asleep(bus_id: str) -> bool:
        asked.append(bus_id)
        return True

    cards = NvmlSource(RecordedNvml(computer(card()), Clock()), Clock(), is_asleep)
    (sample,) = cards.look(OWN, 0.0).samples
    assert sample.state is GpuState.ASLEEP
    assert sample.reading is None
    assert asked == ["00000000:01:00.0"]


def test_linux_tells_that_a_card_sleeps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nvml_card, "_PCI_DEVICES", tmp_path)
    assert not nvml_card.is_suspended("00000000:0A:00.0")
    power = tmp_path / "0000:0a:00.0" / "power"
    power.mkdir(parents=True)
    (power / "runtime_status").write_text("suspended\n")
    assert nvml_card.is_suspended("00000000:0A:00.0")
    (power / "runtime_status").write_text("active\n")
    assert not nvml_card.is_suspended("00000000:0A:00.0")


def test_it_can_be_closed_and_used_again() -> None:
    cards = source(computer(card()), Clock())
    cards.close()
    for _ in range(2):
        assert cards.look(OWN, 0.0).driver is DriverState.WORKING
        cards.close()
        cards.close()


def test_retries_become_rarer_and_are_forgotten() -> None:
    retries = Retries()
    delays = []
    now = 0.0
    for _ in range(8):
        assert retries.is_due(now)
        retries.begin()
        assert not retries.is_due(now)
        retries.fail(now)
        retries.fail(now)
        later = next(now + s for s in range(1, 100) if retries.is_due(now + s))
        delays.append(later - now)
        now = later
    assert delays == [2, 4, 8, 16, 32, LONGEST_RETRY_S, LONGEST_RETRY_S, LONGEST_RETRY_S]
    retries.succeed()
    assert not retries.is_due(now + 1e6)
    retries.fail(now)
    assert retries.is_due(now + 2)
