"""The demo as a person starts it."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.domain.claims import FIRST_RELAY_FEE
from app.localnet.settlement import OWNER_GIFT
from app.storage.paths import resources_dir

COMMAND = (sys.executable, "-m", "app", "demo")
VOICE = resources_dir() / "models" / "voice-message.ogg"


def environment(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "TMPDIR": str(tmp_path), "COCOON_PROVIDER_HOME": str(tmp_path / "home")}


def processes_in(session: int) -> list[str]:
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue  # it has just ended
        if int(fields[2]) == session or int(fields[3]) == session:
            found.append(path.parent.name)
    return found


def test_everything_works_and_nothing_is_left(tmp_path: Path) -> None:
    done = subprocess.run(
        COMMAND, capture_output=True, text=True, env=environment(tmp_path), check=False, timeout=90
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Tokyo" in done.stdout
    assert "Everything worked" in done.stdout
    assert "Owner's balance   1" in done.stdout
    assert done.stderr == ""
    assert list(tmp_path.iterdir()) == []


def test_json_with_ones_own_question_and_recording(tmp_path: Path) -> None:
    arguments = ("--json", "--question", "what's the capital of Italy", "--voice", str(VOICE))
    done = subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        text=True,
        env=environment(tmp_path),
        check=True,
        timeout=90,
    )
    (line,) = done.stdout.splitlines()
    result = json.loads(line)
    assert (result["jobs"], result["failed"]) == (2, 0)
    assert result["chat"] == [
        {"question": "what's the capital of Italy", "answer": "The capital of Italy is Rome."}
    ]
    assert result["voice"]["transcript"]
    assert (
        result["earned_nanoton"] == result["signed_nanoton"] == result["tokens"]["paid"] * 9_500_000
    )
    payout = result["payout"]
    assert payout["amount_nanoton"] == result["signed_nanoton"]
    assert len(bytes.fromhex(payout["transaction"])) == 32
    assert 0 < payout["fee_nanoton"] < FIRST_RELAY_FEE
    deposit = 110_000_000
    expected = OWNER_GIFT + payout["amount_nanoton"] - payout["fee_nanoton"] - deposit
    assert abs(payout["balance_nanoton"] - expected) < 1_000_000
    assert result["seconds"] > 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopped_in_the_middle_it_leaves_nothing(number: int, tmp_path: Path) -> None:
    demo = subprocess.Popen(
        COMMAND,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(tmp_path),
        start_new_session=True,
    )
    assert demo.stdout is not None
    while "Acting as a developer" not in demo.stdout.readline():
        pass
    demo.send_signal(number)
    _, errors = demo.communicate(timeout=30)
    assert demo.returncode == 130
    assert errors == ""
    assert list(tmp_path.iterdir()) == []
    time.sleep(0.1)
    assert processes_in(demo.pid) == []


def test_a_missing_recording_is_said_before_anything_starts(tmp_path: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "--voice", str(tmp_path / "none.ogg")],
        capture_output=True,
        text=True,
        env=environment(tmp_path),
        check=False,
        timeout=30,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("error: The recording cannot be read")
