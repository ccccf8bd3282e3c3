"""The settings file: what is written is read, and what somebody else wrote does no harm."""

import os
import stat
import tomllib
from pathlib import Path

import pytest

from app.domain.setting import SettingError, UnknownSettingError
from app.domain.settings import DEFAULTS, SETTINGS
from app.storage.settings_file import FORMAT, SettingsFile, SettingsFileError, settings_text


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "deep" / "settings.toml")


def _write(file: SettingsFile, text: str) -> None:
    file.path.parent.mkdir(parents=True, exist_ok=True)
    file.path.write_text(text, encoding="utf-8")


def test_without_a_file_nothing_is_set(file: SettingsFile) -> None:
    loaded = file.read()
    assert loaded.settings == DEFAULTS
    assert not loaded.is_set
    assert not loaded.problems
    assert not file.path.exists()


def test_values_are_kept(file: SettingsFile) -> None:
    file.set("hot_c", 90)
    file.set("pause_programs", ("obs", 'a "b"'))
    file.set("electricity_price", 0.25)
    loaded = file.set("hours", "22:00-07:00")
    assert loaded == SettingsFile(file.path).read()
    assert loaded.is_set == {"hot_c", "pause_programs", "electricity_price", "hours"}
    assert loaded.settings.pause_programs == ("obs", 'a "b"')
    assert (loaded.settings.hot_c, loaded.settings.electricity_price) == (90, 0.25)


def test_unset_goes_back_to_the_default(file: SettingsFile) -> None:
    file.set("hot_c", 90)
    assert file.unset("hot_c").settings == DEFAULTS
    assert not file.read().is_set
    with pytest.raises(UnknownSettingError):
        file.unset("nope")


def test_every_default_can_be_uncommented() -> None:
    text = settings_text({})
    for setting in SETTINGS:
        assert f"# {setting.label}: {setting.help}\n# ({setting.allowed})\n" in text
        text = text.replace(f"\n# {setting.name} = ", f"\n{setting.name} = ")
    text = "\n".join(line for line in text.splitlines() if not line.endswith(" ="))
    values = tomllib.loads(text)
    assert all(DEFAULTS.value(name) is not None for name in values if name != "format")


def test_the_file_is_private_and_no_draft_stays(file: SettingsFile) -> None:
    file.set("hot_c", 90)
    assert list(file.path.parent.iterdir()) == [file.path]
    if os.name == "posix":
        assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


def test_bad_values_are_refused_and_nothing_is_written(file: SettingsFile) -> None:
    file.set("hot_c", 90)
    before = file.path.read_bytes()
    with pytest.raises(SettingError, match="hot_c cannot be 500"):
        file.set("hot_c", 500)
    with pytest.raises(SettingError, match="at least"):
        file.set("cool_c", 89)
    assert file.path.read_bytes() == before


def test_bad_values_in_the_file_leave_the_old_one_in_force(file: SettingsFile) -> None:
    old = DEFAULTS.with_values({"hot_c": 88})
    _write(file, 'hot_c = 500\nmorning = "06:00"\n')
    loaded = file.read(old)
    assert loaded.settings.hot_c == 88
    assert loaded.settings.morning == "06:00"
    assert loaded.is_set == {"morning"}
    (problem,) = loaded.problems
    assert problem == ("hot_c cannot be 500. It takes 50 to 105 °C. In force is 88.")


def test_values_that_do_not_go_together_stay_as_they_were(file: SettingsFile) -> None:
    _write(file, "hot_c = 60\ncool_c = 70\nfinish_s = 5\n")
    loaded = file.read()
    assert (loaded.settings.hot_c, loaded.settings.cool_c) == (84, 75)
    assert loaded.is_set == {"finish_s"}
    assert "at least 3 °C below" in loaded.problems[0]


def test_one_bad_value_does_not_spoil_a_good_pair(file: SettingsFile) -> None:
    _write(file, "hot_c = 500\ncool_c = 83\n")
    loaded = file.read()
    assert (loaded.settings.hot_c, loaded.settings.cool_c) == (84, 75)
    assert len(loaded.problems) == 2


def test_unknown_keys_are_named_and_kept(file: SettingsFile) -> None:
    _write(file, 'colour = "green"\n[table]\ndeep = [1.5, {a = 2026-02-03}]\n')
    loaded = file.read()
    assert [problem for problem in loaded.problems if "'colour'" in problem]
    assert [problem for problem in loaded.problems if "'table'" in problem]
    before = tomllib.loads(file.path.read_text(encoding="utf-8"))
    file.set("hot_c", 90)
    after = tomllib.loads(file.path.read_text(encoding="utf-8"))
    assert after == {**before, "hot_c": 90, "format": FORMAT}


def test_refused_values_stay_in_the_file(file: SettingsFile) -> None:
    _write(file, "hot_c = 500\n")
    file.set("finish_s", 5)
    assert tomllib.loads(file.path.read_text(encoding="utf-8"))["hot_c"] == 500


def test_whole_numbers_with_a_point_are_whole(file: SettingsFile) -> None:
    _write(file, "finish_s = 30.0\n")
    assert file.read().settings.finish_s == 30


@pytest.mark.parametrize("content", [b"hot_c = ", b"\xff\xfe", b"x" * (2 << 20), b"[" * 100_000])
def test_a_broken_file_is_moved_aside(file: SettingsFile, content: bytes) -> None:
    _write(file, "")
    file.path.write_bytes(content)
    loaded = file.read()
    assert loaded.settings == DEFAULTS
    (aside,) = file.path.parent.iterdir()
    assert aside.read_bytes() == content
    assert aside.name in loaded.problems[0]
    assert file.set("hot_c", 90).settings.hot_c == 90


def test_a_file_of_a_newer_version_is_read_but_not_written(file: SettingsFile) -> None:
    _write(file, f"format = {FORMAT + 1}\nhot_c = 90\nfuture = true\n")
    before = file.path.read_bytes()
    loaded = file.read()
    assert loaded.is_newer
    assert loaded.settings.hot_c == 90
    assert "newer version" in loaded.problems[0]
    with pytest.raises(SettingsFileError, match="newer version"):
        file.set("hot_c", 80)
    assert file.path.read_bytes() == before


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("", encoding="utf-8")
    file = SettingsFile(tmp_path / "taken" / "settings.toml")
    with pytest.raises(SettingsFileError, match="taken"):
        file.set("hot_c", 90)
