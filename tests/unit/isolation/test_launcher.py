import sys
from pathlib import Path

import pytest

from app.isolation.launcher import (
    CHILD_ARGUMENT,
    ChildSpec,
    child_command,
    clean_environment,
    search_path,
)
from app.isolation.start import ChildStart, Limits

START = ChildStart("entry", (), 5, 1, Limits())


def test_the_command_isolates_the_interpreter() -> None:
    python, *switches, boot, text = child_command(START)
    assert python == sys.executable
    assert switches == ["-I", "-S", "-B"]
    assert Path(boot).is_file()
    assert ChildStart.from_text(text) == START


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command(START) == [sys.executable, CHILD_ARGUMENT, START.to_text()]


def test_nothing_of_the_own_environment_is_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET", "x")
    assert clean_environment({"OMP_NUM_THREADS": "2"}) == {
        "LANG": "C.UTF-8",
        "HOME": "/nonexistent",
        "TMPDIR": "/nonexistent",
        "OMP_NUM_THREADS": "2",
    }


def test_the_search_path_has_only_existing_absolute_folders(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "path", ["", "relative", str(tmp_path), "/nonexistent/x"])
    assert search_path() == (str(Path(__file__).parents[3]), str(tmp_path))


def test_folders_of_the_owner_s_files_are_left_out(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    home = tmp_path / "home" / "me"
    packages = home / "packages"
    packages.mkdir(parents=True)
    monkeypatch.setattr(Path, "home", lambda: home)
    monkeypatch.setattr(sys, "path", ["/", str(tmp_path), str(home), str(packages)])
    assert search_path()[1:] == (str(packages),)


def test_a_spec_has_moderate_limits_by_itself() -> None:
    assert ChildSpec("entry").limits == Limits(None, open_files=64, new_tasks=256)
