import string
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from app.presenters import formats
from app.presenters.words import plain
from app.ui import translation
from app.ui.translation import LANGUAGES, MARKS, translation_file, translator
from installer.extract_texts import FORMS, TRANSLATIONS, Text, Words, read_ts
from tests.ui.demo import PAUSED, SHARING
from tests.ui.pseudo import clipped, pseudo, untranslated
from tests.ui.scene_window import window

FILES = {language: read_ts(TRANSLATIONS / f"{language}.ts") for language in FORMS}
DONE = [
    (language, text, words)
    for language, known in FILES.items()
    for text, words in known.items()
    if words is not None
]


def places(text: str) -> set[str]:
    return {name for _literal, name, _spec, _way in string.Formatter().parse(text) if name}


def forms_of(words: Words) -> list[str]:
    return words if isinstance(words, list) else [words or ""]


def test_every_language_has_its_files() -> None:
    assert set(LANGUAGES) == set(FORMS) == set(MARKS) - {"en"}
    for language in LANGUAGES:
        assert translation_file(language).is_file()


def test_translations_keep_the_places_of_values() -> None:
    for language, text, words in DONE:
        whole = places(text.source.replace("|", " "))
        for form in forms_of(words):
            kept = places(form)
            assert kept <= whole, (language, text.source, form)
            assert kept >= whole - {"n", "count"}, (language, text.source, form)


def test_numbers_have_all_their_forms() -> None:
    for language, text, words in DONE:
        if text.is_counted:
            assert len(forms_of(words)) == FORMS[language], (language, text.source)
        assert all(forms_of(words)), (language, text.source)


def test_the_words_of_the_control_block_are_there_in_all_languages() -> None:
    for language in LANGUAGES:
        tr = translator(language)
        assert tr is not plain
        assert tr("Free the GPU now") != "Free the GPU now"


@pytest.mark.parametrize(
    ("n", "text"),
    [(1, "Работает, 1 задание"), (2, "Работает, 2 задания"), (5, "Работает, 5 заданий")],
)
def test_russian_has_three_forms(n: int, text: str) -> None:
    assert translator("ru")("Sharing, {n} job|Sharing, {n} jobs", n=n) == text


def test_numbers_are_written_as_in_the_language() -> None:
    assert formats.count(15_792, translator("de")) == "15.792"
    assert formats.number(0.84, translator("ru"), decimals=2) == "0,84"


def test_an_unknown_text_stays_english() -> None:
    tr = translator("de")
    assert tr("No such text, {name}", name="x") == "No such text, x"
    assert tr("{n} such|{n} suches", n=2) == "2 suches"


def test_a_language_without_a_file_is_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert translator("en") is plain
    assert translator("xx") is plain
    (tmp_path / "de.qm").write_bytes(b"nonsense")
    monkeypatch.setattr(translation, "translation_file", lambda code: tmp_path / f"{code}.qm")
    assert translator("de") is plain
    assert translator("ru") is plain


def test_the_system_may_decide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translation, "system_language", lambda: "es")
    assert translator("system").marks == MARKS["es"]
    monkeypatch.undo()
    assert len(translation.system_language()) <= 2


def test_compiled_files_are_not_older_in_content() -> None:
    for language, text, words in DONE[:: max(1, len(DONE) // 200)]:
        if not text.is_counted and not places(text.source):
            assert translator(language)(text.source) == words, "run extract_texts.py build"


@pytest.mark.parametrize("state", [SHARING, PAUSED], ids=["sharing", "paused"])
@pytest.mark.parametrize("size", [QSize(1100, 760), QSize(800, 560)], ids=["first", "least"])
def test_long_words_have_room_around_the_pages(qtbot: QtBot, state: object, size: QSize) -> None:
    made = window(pseudo, SHARING if state is SHARING else PAUSED)
    made.show_page("wallet")
    qtbot.addWidget(made, before_close_func=lambda widget: widget.hide())
    made.resize(size)
    made.show()
    qtbot.wait(1)
    assert not clipped(made.sidebar)
    assert not untranslated(made.sidebar, "Cocoon Provider")


def test_what_is_missing_is_found(qtbot: QtBot) -> None:
    made = window(plain, SHARING)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.hide())
    made.show()
    assert "Free the GPU now" in untranslated(made.sidebar)
    assert Text("Pause") in FILES["de"]
