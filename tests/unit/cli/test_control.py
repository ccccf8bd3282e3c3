"""The commands that talk to the running program, without one and with a scripted one."""

import json
from pathlib import Path

import pytest

from app.cli import control
from app.cli.main import main
from app.desktop.orders import Order
from app.domain.pause import Pause, PauseReason
from app.services.desk_state import DeskState, Mode
from app.services.instance_commands import state_json
from app.storage.paths import HOME_VARIABLE, instance_dir

STATE = DeskState(mode=Mode.PAUSED, pause=Pause(PauseReason.BATTERY, 0.0))


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))


@pytest.fixture
def orders(monkeypatch: pytest.MonkeyPatch) -> list[Order]:
    heard: list[Order] = []

    async def answer(folder: Path, order: Order, *, answer_limit_s: float) -> dict[str, object]:
        assert folder == instance_dir()
        assert answer_limit_s > 10
        heard.append(order)
        return state_json(STATE)

    monkeypatch.setattr(control, "ask_running", answer)
    return heard


@pytest.mark.parametrize("command", ["status", "pause", "resume", "free", "quit"])
def test_without_a_program_there_is_nobody_to_tell(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command]) == 1
    assert "does not run" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "order"),
    [
        (["status"], Order("status")),
        (["pause"], Order("pause", {"until": "resume"})),
        (["pause", "--until", "1h"], Order("pause", {"until": "1h"})),
        (["pause", "--program", "obs"], Order("pause", {"program": "obs"})),
        (["resume"], Order("resume")),
        (["free"], Order("free")),
        (["quit"], Order("quit")),
    ],
)
def test_words_become_orders_and_the_state_is_said(
    words: list[str], order: Order, orders: list[Order], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 0
    assert orders == [order]
    assert capsys.readouterr().out.startswith("Paused: the computer runs on battery.")


def test_the_state_as_json(orders: list[Order], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == json.loads(json.dumps(state_json(STATE)))
    assert len(orders) == 1


@pytest.mark.parametrize("words", [["--until", "program"], ["--until", "soon"]])
def test_other_pauses_are_refused_at_once(words: list[str]) -> None:
    with pytest.raises(SystemExit):
        main(["pause", *words])
