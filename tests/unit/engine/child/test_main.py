from pathlib import Path

import pytest

from app.engine.child import main
from app.engine.child.devices import CPU_ONLY, Device
from app.engine.child.messages import LoadModels, ModelFiles
from app.engine.child.model_files import ModelFilesError

CARD = Device("cuda", 0, "int8_float16")


def order(folder: Path, device: str = CPU_ONLY) -> LoadModels:
    return LoadModels({"tiny": ModelFiles("chat", str(folder))}, 1, device)


def test_the_processor_is_used_and_named(chat_folder: Path) -> None:
    assert main.load_api(order(chat_folder)).device == "cpu int8"


def test_a_card_that_cannot_load_is_given_up_for_the_processor(
    chat_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """This library has no CUDA at all, or no card: the attempt fails for real."""
    monkeypatch.setattr(main, "choose_device", lambda _wish, _index: CARD)
    api = main.load_api(order(chat_folder, "auto"))
    assert api.device.startswith("cpu int8 (")
    assert "CUDA" in api.device


def test_damaged_files_stay_an_error_whatever_the_device(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main, "choose_device", lambda _wish, _index: CARD)
    with pytest.raises(ModelFilesError):
        main.load_api(order(tmp_path, "auto"))
