from pathlib import Path

import pytest

from app.engine.child.chat_model import ChatModel
from app.engine.child.errors import ApiError
from app.engine.child.model_files import ModelFilesError
from app.engine.child.models import ModelShelf, UnknownKindError, load_model
from app.engine.child.speech_model import SpeechModel


def test_a_model_is_loaded_by_its_kind(chat_folder: Path) -> None:
    model = load_model("chat", chat_folder)
    assert isinstance(model, ChatModel)
    assert model.created_at_utc > 1_700_000_000


def test_other_kinds_are_refused(chat_folder: Path) -> None:
    with pytest.raises(UnknownKindError):
        load_model("image", chat_folder)
    with pytest.raises(ModelFilesError):
        load_model("speech", chat_folder)


def test_models_are_found_by_name_and_kind(chat_model: ChatModel) -> None:
    shelf = ModelShelf({"tiny": chat_model})
    assert shelf.find("tiny") is chat_model
    assert shelf.find_kind("tiny", ChatModel) is chat_model
    assert shelf.items() == [("tiny", chat_model)]


@pytest.mark.parametrize("name", ["", "Tiny", "tiny ", "tiny\0", "\x1b[31m"])
def test_an_unknown_name_is_answered_as_openai_does(chat_model: ChatModel, name: str) -> None:
    with pytest.raises(ApiError) as refused:
        ModelShelf({"tiny": chat_model}).find(name)
    error = refused.value
    assert (error.status, error.param, error.code) == (404, "model", "model_not_found")
    assert str(error).isprintable()


def test_a_model_of_another_kind_is_refused(chat_model: ChatModel) -> None:
    with pytest.raises(ApiError, match="no speech model") as refused:
        ModelShelf({"tiny": chat_model}).find_kind("tiny", SpeechModel)
    assert refused.value.code == "unsupported_model"
