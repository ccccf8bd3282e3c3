import faulthandler
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.fault_file import noting_faults, take_fault

CRASH = """
import ctypes, sys
from pathlib import Path
from app.storage.fault_file import noting_faults

def crashing(secret: str) -> None:
    ctypes.string_at(0)

with noting_faults(Path(sys.argv[1])):
    crashing("the secret words")
"""


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    was_enabled = faulthandler.is_enabled()
    yield
    if was_enabled and sys.__stderr__ is not None:
        faulthandler.enable(sys.__stderr__)


def test_a_run_that_ends_well_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "log" / "x.fault"
    with noting_faults(path):
        assert path.exists()
        if os.name == "posix":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not path.exists()
    assert take_fault(path, str) == ""


def test_a_crash_of_the_interpreter_leaves_its_places_and_no_values(tmp_path: Path) -> None:
    path = tmp_path / "x.fault"
    done = subprocess.run(
        [sys.executable, "-c", CRASH, str(path)], capture_output=True, check=False
    )
    assert done.returncode != 0
    text = take_fault(path, lambda text: text.replace("crashing", "xyz"))
    assert "in xyz" in text
    assert "secret" not in text
    assert path.with_name("x.fault.last").read_text() == text
    assert not path.exists()


def test_a_folder_that_cannot_be_written_disturbs_nobody(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with noting_faults(tmp_path / "taken" / "deep" / "x.fault"):
        pass
    assert take_fault(tmp_path / "taken" / "x.fault", str) == ""
