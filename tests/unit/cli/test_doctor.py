import json
from dataclasses import replace

import pytest

from app.cli import doctor
from app.cli.doctor import facts_json
from app.cli.main import main
from app.services.eligibility import ComputerFacts
from tests.unit.services.computers import NO_CARD, card, with_cards, with_cpu


def _answer(monkeypatch: pytest.MonkeyPatch, facts: ComputerFacts) -> None:
    async def look(*_: object, **__: object) -> ComputerFacts:
        return facts

    monkeypatch.setattr(doctor, "look_at_computer", look)


def test_names_that_stay() -> None:
    found = facts_json(with_cards(card()))
    assert json.loads(json.dumps(found)) == found
    assert found["cards"] == [
        {
            "index": 0,
            "uuid": "GPU-1",
            "name": "NVIDIA GeForce RTX 4070 Ti",
            "driver": "570.86.16",
            "state": "working",
            "memory_bytes": 12_878_610_432,
            "memory_used_bytes": 1_400_000_000,
            "compute_capability": "8.9",
            "parts": 0,
        }
    ]
    assert found["networks"] == [
        {"network": "practice", "admission": "works", "needs": []},
        {"network": "other", "admission": "ask", "needs": []},
        {"network": "main", "admission": "refused", "needs": ["tdx", "card", "image"]},
        {"network": "look", "admission": "works", "needs": []},
    ]
    assert facts_json(replace(NO_CARD, disk=None))["disk"] is None


def test_the_exit_status_tells_whether_this_computer_can_share(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _answer(monkeypatch, NO_CARD)
    assert main(["doctor"]) == 0
    _answer(monkeypatch, with_cpu(memory=2**30))
    assert main(["doctor"]) == 1
    out = capsys.readouterr().out
    assert "Not ready to share yet" in out
    assert out.isascii()


def test_json_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _answer(monkeypatch, NO_CARD)
    assert main(["doctor", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["is_ready"] is True
