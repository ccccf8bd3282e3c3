from pathlib import Path

import pytest

from app.models import local_models
from app.models.local_models import LocalModels, LocalModelsError


def test_folders_are_kept_in_order_and_once(tmp_path: Path) -> None:
    models = LocalModels(tmp_path / "settings" / "models.json")
    assert models.folders() == ()
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second, first):
        models.add(folder)
    assert models.folders() == (first, second)
    models.remove(first)
    assert LocalModels(tmp_path / "settings" / "models.json").folders() == (second,)
    assert [path.name for path in (tmp_path / "settings").iterdir()] == ["models.json"]


def test_the_list_is_not_endless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local_models, "MOST_MODELS", 1)
    models = LocalModels(tmp_path / "models.json")
    models.add(tmp_path / "first")
    with pytest.raises(LocalModelsError, match="full"):
        models.add(tmp_path / "second")


@pytest.mark.parametrize("name", ["line\nbreak", "odd\udcff", "x" * 5000])
def test_names_that_cannot_be_written_down_are_refused(tmp_path: Path, name: str) -> None:
    models = LocalModels(tmp_path / "models.json")
    with pytest.raises(LocalModelsError, match="characters"):
        models.add(tmp_path / name)
    assert models.folders() == ()


@pytest.mark.parametrize("text", ["", "{}", "[3]", '["a\\nb"]', "[" * 5000])
def test_a_damaged_list_is_refused_and_not_written_over(tmp_path: Path, text: str) -> None:
    (tmp_path / "models.json").write_text(text)
    models = LocalModels(tmp_path / "models.json")
    with pytest.raises(LocalModelsError, match="damaged"):
        models.folders()
    with pytest.raises(LocalModelsError, match="damaged"):
        models.add(tmp_path / "mine")
    assert (tmp_path / "models.json").read_text() == text


def test_a_disk_that_refuses(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    models = LocalModels(tmp_path / "file" / "models.json")
    with pytest.raises(LocalModelsError):
        models.add(tmp_path / "mine")
