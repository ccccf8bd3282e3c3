from app.domain.gpu import HISTORY, DriverState, GpuInfo, GpuReading, GpuState
from app.gpu.history import GAP_AFTER_S, History
from app.gpu.source import Look, Sample

CARD = GpuInfo(0, "GPU-1", "Card")
SECOND = GpuInfo(1, "GPU-2", "Second")
CPU = GpuInfo(0, "cpu", "Processor", is_cpu=True)


def _look(info: GpuInfo, at_utc: float, load: float | None = 0.5) -> Look:
    reading = GpuReading(at_utc, load=load)
    return Look(DriverState.WORKING, (Sample(info, GpuState.WORKING, reading),))


def test_it_keeps_two_minutes() -> None:
    history = History()
    for step in range(HISTORY + 5):
        history.take(_look(CARD, 2.0 * step), 2.0 * step)
    (gpu,) = history.hardware().gpus
    assert len(gpu.readings) == HISTORY
    assert gpu.readings[0].at_utc == 10.0


def test_a_look_without_a_reading_is_a_gap() -> None:
    history = History()
    history.take(_look(CARD, 0.0), 0.0)
    lost = Sample(CARD, GpuState.LOST, detail="GPU is lost")
    history.take(Look(DriverState.WORKING, (lost,)), 2.0)
    (gpu,) = history.hardware().gpus
    assert (gpu.state, gpu.detail) == (GpuState.LOST, "GPU is lost")
    assert [reading.load for reading in gpu.readings] == [0.5, None]


def test_sleep_of_the_computer_is_a_gap_too() -> None:
    history = History()
    for at_utc in (0.0, GAP_AFTER_S, 3600.0):
        history.take(_look(CARD, at_utc), at_utc)
    (gpu,) = history.hardware().gpus
    assert [reading.load for reading in gpu.readings] == [0.5, 0.5, None, 0.5]


def test_a_driver_that_hangs_silences_all_cards() -> None:
    history = History()
    history.take(_look(CARD, 0.0), 0.0)
    history.take_silence(2.0)
    hardware = history.hardware()
    assert hardware.driver is DriverState.SILENT
    assert hardware.gpus[0].state is GpuState.SILENT
    assert hardware.gpus[0].latest == GpuReading(2.0)


def test_the_processor_makes_place_for_a_card() -> None:
    history = History()
    history.take(_look(CPU, 0.0), 0.0)
    history.take(_look(CARD, 2.0), 2.0)
    assert [gpu.info for gpu in history.hardware().gpus] == [CARD]


def test_cards_come_in_the_order_of_their_numbers() -> None:
    history = History()
    samples = tuple(Sample(info, GpuState.WORKING) for info in (SECOND, CARD))
    history.take(Look(DriverState.WORKING, samples), 0.0)
    assert [gpu.info.index for gpu in history.hardware().gpus] == [0, 1]
