import shutil
import sys
import time
from pathlib import Path

import psutil
import pytest

from app.domain.settings import LOOK_ONLY
from tests.ui.real_program import NEEDS, PATIENCE_S, children, program, screen, with_network

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, NEEDS)), reason="no X server here"
)


def test_the_program_draws_its_window_and_goes_without_a_trace(tmp_path: Path) -> None:
    with_network(tmp_path, f"{LOOK_ONLY}{tmp_path / 'missing.toml'}")
    with screen() as shown:
        before = shown.middle()
        assert len(set(before)) == 1
        with program(shown, tmp_path) as pid:
            deadline = time.monotonic() + PATIENCE_S
            while shown.middle() == before:
                assert time.monotonic() < deadline, "no window was drawn"
                time.sleep(0.05)
            started = [pid, *children(pid)]
        assert not [each for each in started if psutil.pid_exists(each)]
