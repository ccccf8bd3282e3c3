"""Looking at this very computer, and at a recorded one."""

from pathlib import Path

import pytest

from app.cli.main import main
from app.gpu.nvml import NvmlSource
from app.gpu.recorded import RecordedNvml, load_recording
from app.presenters.eligibility import as_text, eligibility_view
from app.services.computer import look_at_computer
from app.services.eligibility import is_ready
from app.storage.paths import resources_dir

IDLE = resources_dir() / "hardware" / "idle.json"


@pytest.mark.asyncio
async def test_a_computer_with_a_card(tmp_path: Path) -> None:
    cards = NvmlSource(RecordedNvml(load_recording(IDLE)), is_asleep=lambda _: False)
    folder = tmp_path / "not" / "there"
    facts = await look_at_computer(folder, has_chain=True, cards=cards)
    assert [card.info.name for card in facts.cards] == ["NVIDIA GeForce RTX 4070 Ti"]
    assert facts.disk is not None
    assert facts.disk.free_bytes > 0
    assert not folder.exists()
    assert "GeForce RTX 4070 Ti" in as_text(eligibility_view(facts))


@pytest.mark.asyncio
async def test_this_computer(tmp_path: Path) -> None:
    facts = await look_at_computer(tmp_path, has_chain=False)
    assert facts.sandbox.failure == ""
    assert is_ready(facts)


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 0
    assert "Ready for the practice network" in capsys.readouterr().out
    assert main(["doctor", "--json"]) == 0
    assert '"is_ready": true' in capsys.readouterr().out
