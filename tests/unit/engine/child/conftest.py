"""The tiny chat model, written and loaded once."""

import hashlib
from pathlib import Path

import pytest

from app.engine.child.api import Api
from app.engine.child.chat_model import ChatModel, load_chat_model
from tests.unit.engine.child.tiny_model import write_chat_model


@pytest.fixture(scope="session")
def chat_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_chat_model(tmp_path_factory.mktemp("chat"))


@pytest.fixture(scope="session")
def chat_model(tmp_path_factory: pytest.TempPathFactory, chat_folder: Path) -> ChatModel:
    folder = tmp_path_factory.mktemp("chat-with-manifest")
    files = {path.name: _digest(path) for path in chat_folder.iterdir()}
    manifest = {"files": files, "context_tokens": 128}
    return load_chat_model(write_chat_model(folder, manifest), created_at_utc=1_700_000_000)


@pytest.fixture(scope="session")
def api(chat_model: ChatModel) -> Api:
    return Api({"tiny": chat_model})


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
