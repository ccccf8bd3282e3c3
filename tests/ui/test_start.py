import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOADED = """
import sys
import app.cli.window_program
print("\\n".join(sys.modules))
"""


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """What is loaded before the window is made."""
    run = subprocess.run(
        [sys.executable, "-c", LOADED], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(run.stdout.split())


@pytest.mark.parametrize(
    "name",
    [
        "app.cli.window_first_run",
        "app.gateway.server",
        "app.localnet.network",
        "aiohttp",
        "numpy",
    ],
)
def test_the_window_does_not_wait_for_what_it_does_not_need(loaded: set[str], name: str) -> None:
    assert "app.ui.main_window" in loaded
    assert name not in loaded
