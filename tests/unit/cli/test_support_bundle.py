import json
import zipfile
from pathlib import Path

import pytest

from app.cli.main import main
from app.storage.paths import HOME_VARIABLE, log_dir, settings_dir

KEY = "3b" * 32


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    log_dir().mkdir(parents=True)
    (log_dir() / "window.log").write_text(f"2026-11-23T01:02:03.456Z INFO app: {KEY}\n")
    settings_dir().mkdir(parents=True)
    (settings_dir() / "settings.toml").write_text('currency = "USD"\n')
    return tmp_path


def test_it_is_written_where_it_is_wanted(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["support-bundle", str(home / "x.zip")]) == 0
    assert f"Written to {home / 'x.zip'}" in capsys.readouterr().out
    with zipfile.ZipFile(home / "x.zip") as archive:
        held = {name: archive.read(name).decode() for name in archive.namelist()}
    assert "currency = USD\n" in held["x/settings.txt"]
    assert "INFO app: [#" in held["x/log-window.txt"]
    assert '"cores"' in held["x/computer.txt"]
    assert not any(KEY[:12] in text or '"uuid"' in text for text in held.values())


def test_without_a_name_it_is_called_by_the_day(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["support-bundle", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    path = Path(told["path"])
    assert path.parent == home
    assert path.name.startswith("cocoon-provider-report-20")
    assert {"name": "about.txt", "bytes": told["files"][0]["bytes"]} == told["files"][0]


def test_it_can_be_looked_at_first(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["support-bundle", "--list"]) == 0
    assert "log-window.txt" in capsys.readouterr().out
    assert main(["support-bundle", "--show", "log-window.txt"]) == 0
    assert "INFO app: [#" in capsys.readouterr().out
    assert main(["support-bundle", "--show", "secrets.txt"]) == 1
    assert "hint: " in capsys.readouterr().err
    assert not list(home.glob("*.zip"))


def test_a_folder_that_is_not_there_is_an_error(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["support-bundle", str(home / "none" / "x.zip")]) == 1
    assert capsys.readouterr().err.startswith("error: The report was not saved")
