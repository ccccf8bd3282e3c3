from dataclasses import replace

import pytest

from app.domain.gpu import GpuState
from app.gpu.cpu import Tdx
from app.isolation.layers import SandboxFacts
from app.services.eligibility import (
    Admission,
    ComputerFacts,
    DiskFacts,
    Need,
    NetworkKind,
    is_driver_new_enough,
    is_ready,
    is_server_card,
    judge_networks,
)
from tests.unit.services.computers import CPU_GPU, NO_CARD, card, with_cards, with_cpu


def _needs(facts: ComputerFacts, kind: NetworkKind) -> tuple[Need, ...]:
    return next(verdict.needs for verdict in judge_networks(facts) if verdict.kind is kind)


def test_a_home_computer() -> None:
    admissions = {verdict.kind: verdict.admission for verdict in judge_networks(NO_CARD)}
    assert admissions == {
        NetworkKind.PRACTICE: Admission.WORKS,
        NetworkKind.OTHER: Admission.ASK,
        NetworkKind.MAIN: Admission.REFUSED,
        NetworkKind.LOOK: Admission.WORKS,
    }
    assert is_ready(NO_CARD)
    assert _needs(NO_CARD, NetworkKind.MAIN) == (Need.TDX, Need.CARD, Need.IMAGE)


@pytest.mark.parametrize(
    ("facts", "need"),
    [
        (with_cpu(memory=2**30), Need.MEMORY),
        (replace(NO_CARD, disk=DiskFacts(10**8, 10**9)), Need.DISK),
        (replace(NO_CARD, sandbox=SandboxFacts(failure="no")), Need.ENGINE),
    ],
)
def test_what_is_missing_everywhere(facts: ComputerFacts, need: Need) -> None:
    assert not is_ready(facts)
    verdicts = judge_networks(facts)
    assert [verdict.admission for verdict in verdicts] == [
        *[Admission.REFUSED] * 3,
        Admission.WORKS,
    ]
    assert verdicts[0].needs == verdicts[1].needs == (need,)
    assert verdicts[2].needs[0] is need


def test_a_disk_that_is_not_told_does_not_stop_anybody() -> None:
    assert is_ready(replace(NO_CARD, disk=None))


def test_a_machine_of_the_main_network_lacks_only_its_image() -> None:
    server = replace(
        with_cards(card("NVIDIA H100 80GB HBM3")), cpu=replace(NO_CARD.cpu, tdx=Tdx.GUEST)
    )
    assert _needs(server, NetworkKind.MAIN) == (Need.IMAGE,)
    host = replace(server, cpu=replace(NO_CARD.cpu, tdx=Tdx.HOST))
    assert _needs(host, NetworkKind.MAIN) == (Need.TDX, Need.IMAGE)
    lost = replace(
        with_cards(card("NVIDIA H100", GpuState.LOST)), cpu=replace(NO_CARD.cpu, tdx=Tdx.GUEST)
    )
    assert _needs(lost, NetworkKind.MAIN) == (Need.CARD, Need.IMAGE)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("NVIDIA H100 PCIe", True),
        ("NVIDIA GH200 480GB", True),
        ("NVIDIA B200", True),
        ("NVIDIA A100-SXM4-80GB", False),
        ("NVIDIA GeForce RTX 5090", False),
        ("NVIDIA GeForce GT 1030", False),
    ],
)
def test_server_cards(name: str, expected: bool) -> None:
    assert is_server_card(name) is expected


@pytest.mark.parametrize(
    ("version", "expected"),
    [("570.86.16", True), ("535", True), ("525.60", False), ("", None), ("new", None)],
)
def test_drivers(version: str, expected: bool | None) -> None:
    assert is_driver_new_enough(version) is expected


def test_the_processor_is_no_card_and_a_lost_card_is_not_usable() -> None:
    assert NO_CARD.hardware.gpus == (CPU_GPU,)
    assert NO_CARD.cards == ()
    lost = with_cards(card(state=GpuState.LOST), card(state=GpuState.ASLEEP))
    assert len(lost.cards) == 2
    assert len(lost.usable_cards) == 1
