from pathlib import Path

import pytest

from app.models.catalogue import InstalledModel, ModelNotFoundError, find_model


def make_model(folder: Path, *names: str) -> Path:
    folder.mkdir(parents=True)
    for name in names:
        (folder / name).touch()
    return folder


def test_built_in_models_are_found_among_the_resources(tmp_path: Path) -> None:
    chat = make_model(tmp_path / "models" / "chat", "model.bin")
    assert find_model("builtin:chat", tmp_path) == InstalledModel("chat", chat)


def test_a_folder_of_ones_own_is_found(tmp_path: Path) -> None:
    folder = make_model(tmp_path / "mine", "model.bin")
    assert find_model(str(folder), Path("/nowhere")).folder == folder


def test_a_model_that_listens_is_told_by_its_features(tmp_path: Path) -> None:
    folder = make_model(tmp_path / "mine", "model.bin", "preprocessor_config.json")
    assert find_model(str(folder), tmp_path).kind == "speech"


@pytest.mark.parametrize("source", ["builtin:chat", "/nowhere"])
def test_a_missing_model_is_named(source: str, tmp_path: Path) -> None:
    with pytest.raises(ModelNotFoundError, match=r"model\.bin"):
        find_model(source, tmp_path)
