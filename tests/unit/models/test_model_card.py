from pathlib import Path

import pytest

from app.models import model_card
from app.models.catalogue import ModelNotFoundError
from app.models.model_card import BUILT_IN_SOURCES, UnfitModelError, read_card
from app.storage.paths import resources_dir
from tests.unit.models.parts import CHAT, SPEECH, make_model, weights


def test_what_comes_with_the_program_says_what_it_is() -> None:
    chat, speech = (read_card(source, resources_dir()) for source in BUILT_IN_SOURCES)
    assert (chat.kind, speech.kind) == ("chat", "speech")
    assert chat.name == "cocoon-tiny-chat"
    assert chat.licence == "Apache-2.0"
    assert chat.context_tokens == 512
    assert "capitals" in chat.abilities
    assert chat.is_built_in
    assert chat.has_manifest
    assert chat.parameters is not None
    assert 0 < chat.weights_bytes < chat.size_bytes


def test_a_folder_without_a_manifest_is_called_by_its_name(tmp_path: Path) -> None:
    folder = make_model(tmp_path / "mine")
    card = read_card(str(folder), tmp_path)
    assert (card.name, card.kind, card.licence) == ("mine", "chat", "")
    assert card.parameters is None
    assert not card.is_built_in
    assert not card.has_manifest
    assert card.weights_bytes == len(weights())
    assert card.size_bytes == len(weights()) + 6


def test_a_model_that_listens(tmp_path: Path) -> None:
    families = [{"name": "digits", "example": "one"}, {"name": "nothing", "example": ""}]
    folder = make_model(tmp_path / "ears", SPEECH, name="Ears", families=families)
    card = read_card(str(folder), tmp_path)
    assert (card.name, card.kind, card.abilities) == ("Ears", "speech", ("digits",))


def test_a_missing_folder_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFoundError):
        read_card(str(tmp_path / "gone"), tmp_path)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "damaged"),
        (b"\x06\0\0", "damaged"),
        (b"GGUF" + b"\x05\0" + b"abcde", "format"),
        (b"\x06\0\0\0" + b"\xff\xff" + b"a" * 300, "not in CTranslate2"),
        (b"\x06\0\0\0" + b"\x04\0" + b"\x1b[3\0", "not in CTranslate2"),
        (weights("TransformerSpec"), "Transformer model"),
        (weights(CHAT, version=7), "format 7"),
    ],
)
def test_weights_of_another_kind_are_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    folder = make_model(tmp_path / "mine")
    (folder / "model.bin").write_bytes(data)
    with pytest.raises(UnfitModelError, match=reason):
        read_card(str(folder), tmp_path)


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json", "vocabulary.json"])
def test_what_is_missing_is_named(tmp_path: Path, name: str) -> None:
    folder = make_model(tmp_path / "mine")
    (folder / name).unlink()
    with pytest.raises(UnfitModelError, match=name):
        read_card(str(folder), tmp_path)


def test_a_model_that_listens_needs_to_know_how(tmp_path: Path) -> None:
    folder = make_model(tmp_path / "ears", SPEECH)
    (folder / "preprocessor_config.json").unlink()
    with pytest.raises(UnfitModelError, match="preprocessor_config"):
        read_card(str(folder), tmp_path)
    other = make_model(tmp_path / "mouth")
    (other / "preprocessor_config.json").write_text("{}")
    with pytest.raises(UnfitModelError, match="is none"):
        read_card(str(other), tmp_path)


@pytest.mark.parametrize("text", ["[", "[]", '{"name": 3}', '{"name": "' + "x" * 300 + '"}'])
def test_a_damaged_manifest_is_refused(tmp_path: Path, text: str) -> None:
    folder = make_model(tmp_path / "mine")
    (folder / "manifest.json").write_text(text)
    with pytest.raises(UnfitModelError, match="damaged"):
        read_card(str(folder), tmp_path)


def test_a_manifest_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_card, "MAX_MANIFEST_BYTES", 5)
    folder = make_model(tmp_path / "mine", name="long")
    with pytest.raises(UnfitModelError, match="too long"):
        read_card(str(folder), tmp_path)
