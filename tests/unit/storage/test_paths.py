"""Where files are kept."""

import stat
import sys
from pathlib import Path

import pytest

from app.storage.paths import (
    HOME_VARIABLE,
    data_dir,
    make_private_dir,
    resources_dir,
    settings_dir,
)


def test_one_folder_for_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    assert data_dir() == tmp_path / "data"
    assert settings_dir() == tmp_path / "settings"
    monkeypatch.setenv(HOME_VARIABLE, "~/kept")
    assert data_dir() == Path.home() / "kept" / "data"


@pytest.mark.skipif(sys.platform != "linux", reason="XDG folders")
def test_the_usual_places_of_the_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert data_dir() == tmp_path / "share" / "cocoon-provider"
    assert settings_dir() == tmp_path / "config" / "cocoon-provider"


def test_resources_lie_beside_the_package() -> None:
    assert resources_dir() == Path(__file__).resolve().parents[3] / "resources"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_private_folders(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o755)
    make_private_dir(shared / "a" / "b")
    make_private_dir(shared / "a" / "b")
    assert stat.S_IMODE((shared / "a").stat().st_mode) == 0o700
    assert stat.S_IMODE((shared / "a" / "b").stat().st_mode) == 0o700
    assert stat.S_IMODE(shared.stat().st_mode) == 0o755
