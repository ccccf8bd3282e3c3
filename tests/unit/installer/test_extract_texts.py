import json
from pathlib import Path

import pytest

from installer import extract_texts
from installer.extract_texts import ExtractionError, Text, read_ts, texts_of_file, write_ts

SOURCE = """
class FullDiskError(AppError):
    title = "The disk is full"
    hint = "Free 2 GB"
    code = "no text"

def view(tr, self, n, is_on):
    tr("Paused by you "
       "until {time}.", time=1)
    self._tr("{n} job|{n} jobs", n=n)
    tr("On" if is_on else "Off")
    tr(error.title)
    other("not this")
    NOTE = later("Back soon.")
"""


def write(tmp_path: Path, source: str) -> Path:
    path = tmp_path / "page.py"
    path.write_text(source)
    return path


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(extract_texts, "ROOT", tmp_path)
    monkeypatch.setattr(extract_texts, "SOURCES", tmp_path)
    monkeypatch.setattr(extract_texts, "TRANSLATIONS", tmp_path / "translations")
    monkeypatch.setattr(extract_texts, "texts_of_settings", lambda: iter([Text("Hours")]))
    write(tmp_path, SOURCE)
    return tmp_path


def test_literals_errors_and_choices_are_found(project: Path) -> None:
    assert set(texts_of_file(project / "page.py")) == {
        Text("The disk is full"),
        Text("Free 2 GB"),
        Text("Paused by you until {time}."),
        Text("{n} job|{n} jobs", is_counted=True),
        Text("On"),
        Text("Off"),
        Text("Back soon."),
    }


def test_what_cannot_be_collected_is_refused(project: Path) -> None:
    path = write(project, 'tr(f"{x} jobs")')
    with pytest.raises(ExtractionError, match=r"page\.py:1: tr\(\) needs a literal text"):
        list(texts_of_file(path))


def test_translations_survive_an_update(project: Path) -> None:
    assert extract_texts.take("de", {"On": "Ein", "{n} job|{n} jobs": ["{n} Job", "{n} Jobs"]}) == 2
    extract_texts.main([])
    words = read_ts(project / "translations" / "de.ts")
    assert words[Text("On")] == "Ein"
    assert words[Text("{n} job|{n} jobs", is_counted=True)] == ["{n} Job", "{n} Jobs"]
    assert words[Text("Off")] is None


def test_texts_that_are_gone_go(project: Path) -> None:
    extract_texts.take("de", {"On": "Ein"})
    write(project, 'tr("New")')
    extract_texts.update("de")
    assert set(read_ts(project / "translations" / "de.ts")) == {Text("Hours"), Text("New")}


@pytest.mark.usefixtures("project")
def test_what_is_missing_has_empty_places() -> None:
    extract_texts.take("ru", {"On": "x"})
    lacking = extract_texts.missing("ru")
    assert lacking["{n} job|{n} jobs"] == ["", "", ""]
    assert lacking["Off"] == ""
    assert "On" not in lacking


@pytest.mark.usefixtures("project")
def test_words_of_the_wrong_shape_are_left_out() -> None:
    assert extract_texts.take("de", {"On": ["Ein"], "{n} job|{n} jobs": "x", "Off": ""}) == 0


def test_files_are_written_in_the_same_order(tmp_path: Path) -> None:
    words: dict[Text, extract_texts.Words] = {Text("b"): "B & <b>", Text("a"): None}
    write_ts(tmp_path / "x.ts", "de", words)
    first = (tmp_path / "x.ts").read_text("utf-8")
    write_ts(tmp_path / "x.ts", "de", dict(reversed(words.items())))
    assert (tmp_path / "x.ts").read_text("utf-8") == first
    assert first.index("<source>a") < first.index("<source>b")
    assert read_ts(tmp_path / "x.ts") == words


def test_the_command_tells_what_is_missing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    extract_texts.main([])
    assert "zh: 8 texts, 8 to translate" in capsys.readouterr().out
    extract_texts.main(["missing", "zh"])
    filled = dict.fromkeys(json.loads(capsys.readouterr().out), "x")
    (project / "zh.json").write_text(json.dumps(filled))
    extract_texts.main(["take", "zh", str(project / "zh.json")])
    assert "7 taken" in capsys.readouterr().out
    assert extract_texts.main(["nonsense"]) == 2


def test_every_text_of_the_program_can_be_collected() -> None:
    texts = extract_texts.all_texts()
    assert Text("Free the GPU now") in texts
    assert Text("Sharing, {n} job|Sharing, {n} jobs", is_counted=True) in texts
