from dataclasses import replace

import pytest

from app.domain.gpu import DriverState, Gpu, GpuReading, GpuState
from app.gpu.cpu import Tdx
from app.presenters.computer_lines import computer_lines
from app.presenters.formats import THIN
from app.presenters.parts import Mark
from app.presenters.words import plain
from app.services.eligibility import ComputerFacts, DiskFacts
from tests.unit.services.computers import GB, NO_CARD, card, with_cards, with_cpu, with_driver


def _line(facts: ComputerFacts, icon: str) -> tuple[str, str, Mark]:
    line = next(line for line in computer_lines(facts, plain) if line.icon == icon)
    assert line.mark_text
    return line.value.replace(THIN, " "), line.reason.replace(THIN, " "), line.mark


def test_no_card() -> None:
    value, reason, mark = _line(NO_CARD, "gpu")
    assert value == "No NVIDIA card in use"
    assert "processor computes" in reason
    assert mark is Mark.ABSENT


def test_a_card_that_this_version_cannot_use_yet() -> None:
    value, reason, mark = _line(with_cards(card()), "gpu")
    assert value == "GeForce RTX 4070 Ti"
    assert "still computes on the processor" in reason
    assert mark is Mark.LIMITED


@pytest.mark.parametrize(("memory", "billions"), [(12_878_610_432, 8), (24 * GB, 17), (2 * GB, 1)])
def test_a_card_that_jobs_can_use(memory: int, billions: int) -> None:
    _, reason, mark = _line(with_cards(card(memory=memory), computes=True), "gpu")
    assert reason == f"Models of up to {billions} billion weights."
    assert mark is Mark.FINE


def test_a_card_of_unknown_memory() -> None:
    unknown = with_cards(card(memory=None), computes=True)
    assert _line(unknown, "gpu")[2] is Mark.UNKNOWN
    assert _line(unknown, "memory")[2] is Mark.UNKNOWN


def test_several_cards() -> None:
    assert _line(with_cards(card(), card()), "gpu")[0] == "GeForce RTX 4070 Ti and 1 more"


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (GpuState.LOST, "gone"),
        (GpuState.RESET_NEEDED, "reset"),
        (GpuState.SILENT, "cannot be read"),
        (GpuState.FAILED, "cannot be read"),
        (GpuState.SPLIT, "MIG"),
    ],
)
def test_a_card_in_trouble(state: GpuState, word: str) -> None:
    _, reason, mark = _line(with_cards(card(state=state), computes=True), "gpu")
    assert word in reason
    assert mark is Mark.LIMITED


def test_memory_of_the_computer() -> None:
    assert _line(NO_CARD, "memory") == (
        "32 GB, 24 GB free",
        "Enough for the built-in models.",
        Mark.FINE,
    )
    assert _line(with_cards(card()), "memory")[0] == "32 GB"
    value, reason, mark = _line(with_cpu(memory=2**30), "memory")
    assert (value, reason, mark) == ("1.1 GB", "At least 2 GB is needed.", Mark.BLOCKING)


def test_memory_of_the_card() -> None:
    value, reason, mark = _line(with_cards(card(), computes=True), "memory")
    assert value == "12.9 GB, 11.5 GB free"
    assert reason == "Other programs hold 1.4 GB now, most of it firefox."
    assert mark is Mark.FINE
    nameless = Gpu(card().info, GpuState.WORKING, (GpuReading(0.0, memory_used=GB),))
    assert _line(with_cards(nameless, computes=True), "memory")[1] == (
        "Other programs hold 1 GB now."
    )


@pytest.mark.parametrize(
    ("version", "mark"),
    [("570.86.16", Mark.FINE), ("470.1", Mark.LIMITED), ("unknown", Mark.UNKNOWN)],
)
def test_the_version_of_a_driver(version: str, mark: Mark) -> None:
    value, reason, found = _line(with_cards(card(driver=version)), "wrench")
    assert value == version
    assert reason
    assert found is mark


@pytest.mark.parametrize("state", [s for s in DriverState if s is not DriverState.WORKING])
def test_every_trouble_of_a_driver_has_a_sentence(state: DriverState) -> None:
    value, reason, mark = _line(with_driver(state, "code 999"), "wrench")
    assert value
    assert reason.endswith(".")
    assert mark is not Mark.FINE
    assert mark is not Mark.BLOCKING
    if state is DriverState.FAILED:
        assert "code 999" in reason


@pytest.mark.parametrize("tdx", Tdx)
def test_every_answer_about_tdx_has_a_sentence(tdx: Tdx) -> None:
    value, reason, mark = _line(with_cpu(tdx), "processor")
    assert value == "Ryzen 7 5800X, 8 cores"
    assert "TDX" in reason
    assert (mark is Mark.FINE) is (tdx is Tdx.GUEST)


def test_cores_that_are_not_told() -> None:
    assert _line(with_cpu(cores=None), "processor")[0] == "Ryzen 7 5800X, 16 cores"


@pytest.mark.parametrize(
    ("free", "mark"), [(214 * GB, Mark.FINE), (5 * GB, Mark.LIMITED), (GB // 10, Mark.BLOCKING)]
)
def test_the_disk(free: int, mark: Mark) -> None:
    assert _line(replace(NO_CARD, disk=DiskFacts(free, 500 * GB)), "disk")[2] is mark


def test_a_disk_that_is_not_told() -> None:
    assert _line(replace(NO_CARD, disk=None), "disk")[2] is Mark.UNKNOWN


def test_the_sandbox_is_one_of_the_lines() -> None:
    value, reason, mark = _line(NO_CARD, "shield")
    assert value == "sandboxed, 9 of 10 layers"
    assert "Missing: few tasks." in reason
    assert mark is Mark.LIMITED
