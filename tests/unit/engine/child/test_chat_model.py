import json
import shutil
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from app.engine.child.chat_model import DEFAULT_CONTEXT_TOKENS, ChatModel, load_chat_model
from app.engine.child.model_files import ModelFilesError
from app.engine.child.requests import TextOrder
from app.engine.child.sampling import Sampling
from app.engine.child.tokenizer import TokenizerError
from tests.unit.engine.child.asking import never


@pytest.fixture
def copy(chat_folder: Path, tmp_path: Path) -> Path:
    shutil.copytree(chat_folder, tmp_path, dirs_exist_ok=True)
    return tmp_path


def with_manifest(folder: Path, **more: Any) -> ChatModel:
    names = ("config.json", "model.bin", "tokenizer.json", "vocabulary.json")
    files = {name: sha256((folder / name).read_bytes()).hexdigest() for name in names}
    manifest = json.dumps({"files": files, **more})
    (folder / "manifest.json").write_text(manifest, encoding="utf-8")
    return load_chat_model(folder, 0)


def test_no_file_is_needed_after_loading(copy: Path) -> None:
    model = load_chat_model(copy, 5)
    shutil.rmtree(copy)
    prompt = model.layout.completion("hello")
    assert list(model.decoder.tokens(prompt, 3, Sampling(0), never))
    assert model.created_at_utc == 5
    assert model.fingerprint.startswith("fp_")


def test_without_a_manifest_openai_defaults_hold(copy: Path) -> None:
    model = load_chat_model(copy, 0)
    assert model.sampling(TextOrder("m")) == Sampling(1, 1, None)
    assert model.layout.answer_limit([1], None, "prompt") == DEFAULT_CONTEXT_TOKENS - 1


def test_the_manifest_states_context_and_habit(copy: Path) -> None:
    model = with_manifest(copy, context_tokens=32, sampling={"temperature": 0})
    assert model.layout.answer_limit([1], None, "prompt") == 31
    assert model.sampling(TextOrder("m", seed=3)) == Sampling(0, 1, 3)
    assert model.sampling(TextOrder("m", temperature=0.5, top_p=0.9)) == Sampling(0.5, 0.9)


@pytest.mark.parametrize(
    "wrong",
    [
        {"context_tokens": 0},
        {"context_tokens": "many"},
        {"context_tokens": True},
        {"sampling": 5},
        {"sampling": {"temperature": "hot"}},
        {"sampling": {"top_p": []}},
    ],
)
def test_a_manifest_with_nonsense_is_refused(copy: Path, wrong: dict[str, Any]) -> None:
    with pytest.raises(ModelFilesError):
        with_manifest(copy, **wrong)


@pytest.mark.parametrize("name", ["config.json", "model.bin", "tokenizer.json", "vocabulary.json"])
def test_every_file_is_needed_and_must_be_whole(copy: Path, name: str) -> None:
    whole = (copy / name).read_bytes()
    for damaged in (b"", whole[:20], whole[: len(whole) // 2]):
        (copy / name).write_bytes(damaged)
        with pytest.raises((ModelFilesError, TokenizerError)):
            load_chat_model(copy, 0)
    (copy / name).unlink()
    with pytest.raises(ModelFilesError, match=name):
        load_chat_model(copy, 0)


@pytest.mark.parametrize("tokens", ["[]", "{}", "[1]", '["a"]'])
def test_another_vocabulary_is_refused(copy: Path, tokens: str) -> None:
    (copy / "vocabulary.json").write_text(tokens, encoding="utf-8")
    with pytest.raises((ModelFilesError, TokenizerError)):
        load_chat_model(copy, 0)
