"""The wallet with gnome-keyring, without a desktop."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SESSION, DAEMON = shutil.which("dbus-run-session"), shutil.which("gnome-keyring-daemon")
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(
    SESSION is None or DAEMON is None,
    reason="needs a keyring: apt-get install dbus gnome-keyring",
)


def test_half_of_the_key_is_in_a_real_keyring(tmp_path: Path) -> None:
    assert SESSION is not None
    assert DAEMON is not None
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    done = subprocess.run(
        [
            SESSION,
            "--",
            sys.executable,
            "-m",
            "tests.integration.wallet_keyring_program",
            str(tmp_path),
            DAEMON,
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
        cwd=ROOT,
        env={
            "HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(runtime),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
        },
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "preferred": "PlainTextKeyring",  # what the package would have used
        "notice": None,
        "has_entry": True,
        "entry_lengths": [44],
        "unlocking": "none",
        "unlocking_with_locked_keyring": "KeyringLockedError",
        "plain_text_written": False,
        "unlocking_without_entry": "KeyringEntryMissingError",
    }
