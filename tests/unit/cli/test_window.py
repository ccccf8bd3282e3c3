import pytest

from app.cli import window
from app.cli.main import main
from app.desktop.foreground import raise_order
from app.desktop.orders import NotRunningError


def answering(monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    async def ask(_folder: object, order: object) -> dict[str, object]:
        assert order == raise_order()
        return {"window": place}

    monkeypatch.setattr(window, "ask_running", ask)


def test_a_second_start_raises_the_first_one_s_window(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answering(monkeypatch, "here")
    assert main([]) == 0
    assert capsys.readouterr().err == ""


def test_a_start_in_another_session_says_where_the_window_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answering(monkeypatch, "elsewhere")
    assert main(["window"]) == 0
    assert "another session" in capsys.readouterr().err


def test_a_program_without_a_window_cannot_show_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answering(monkeypatch, "nowhere")
    assert main(["window"]) == 1
    error, hint = capsys.readouterr().err.splitlines()
    assert error.startswith("error: The program runs without a window")
    assert "cocoon-provider quit" in hint


@pytest.mark.asyncio
async def test_the_first_start_has_nobody_to_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    async def ask(_folder: object, _order: object) -> dict[str, object]:
        raise NotRunningError("no copy of it is open")

    monkeypatch.setattr(window, "ask_running", ask)
    assert not await window._raise_first()
