"""The settings on the command line."""

import json
from pathlib import Path

import pytest

from app.cli.main import main
from app.domain.settings import SETTINGS
from app.storage.paths import HOME_VARIABLE


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    return tmp_path


def _run(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    assert main(["settings", *words]) == status
    captured = capsys.readouterr()
    return captured.err if status else captured.out


def test_every_setting_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    text = _run(capsys, "list")
    listed = json.loads(_run(capsys, "list", "--json"))["settings"]
    assert [each["name"] for each in listed] == [setting.name for setting in SETTINGS]
    assert all(f"  {setting.name} = " in text for setting in SETTINGS)
    assert "hot_c = 84 °C (default)" in text
    assert "electricity_price = not set (default)" in text


def test_a_value_is_set_and_got(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    assert _run(capsys, "set", "hot_c", "90") == "hot_c = 90 °C\n"
    assert _run(capsys, "get", "hot_c") == "90\n"
    got = json.loads(_run(capsys, "get", "hot_c", "--json"))
    assert (got["value"], got["is_set"], got["default"], got["allowed"]) == (
        90, True, 84, "50 to 105 °C",
    )  # fmt: skip
    assert (home / "settings" / "settings.toml").exists()
    assert _run(capsys, "unset", "hot_c") == "hot_c = 84 °C (default)\n"


def test_an_empty_text_unsets(capsys: pytest.CaptureFixture[str]) -> None:
    _run(capsys, "set", "coin_price", "2.5")
    assert _run(capsys, "set", "coin_price", "") == "coin_price = not set (default)\n"


def test_bad_values_and_names_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    error = _run(capsys, "set", "hot_c", "500", status=1)
    assert error == (
        "error: That value is not allowed: hot_c cannot be 500\nhint: It takes 50 to 105 °C.\n"
    )
    assert "no such setting" in _run(capsys, "get", "colour", status=1)


def test_problems_of_the_file_are_noted(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    (home / "settings").mkdir()
    (home / "settings" / "settings.toml").write_text("hot_c = 500\n", encoding="utf-8")
    assert main(["settings", "get", "hot_c"]) == 0
    captured = capsys.readouterr()
    assert captured.out == "84\n"
    assert "note: hot_c cannot be 500" in captured.err
