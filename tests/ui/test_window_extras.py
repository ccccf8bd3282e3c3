from pathlib import Path

import pytest

from app.cli.window_extras import RecordingMissingError, recorded_monitor


@pytest.mark.parametrize("name", ["idle", "sharing", "hot", "game", "lost"])
def test_shipped_recordings_are_found_by_name(name: str) -> None:
    assert recorded_monitor(name).gpus == ()


def test_a_recording_of_ones_own_is_a_file(tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    file.write_text('{"about":"x","driver":"1","cards":[]}')
    assert recorded_monitor(str(file)).gpus == ()


@pytest.mark.parametrize("name", ["nothing", "/nonexistent/x.json"])
def test_what_is_not_there_is_said(name: str) -> None:
    with pytest.raises(RecordingMissingError):
        recorded_monitor(name)


def test_what_is_no_recording_is_said(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("[]")
    with pytest.raises(RecordingMissingError):
        recorded_monitor(str(tmp_path / "x.json"))
