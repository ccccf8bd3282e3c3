"""A wallet whose program is killed at random moments while it writes the wallet's files.

`COCOON_WALLET_KILLS=300` kills it more often, `COCOON_KILL_SEED` at other moments.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.wallet.child.box import Box, open_box, parse_box
from app.wallet.child.errors import BoxDamagedError, WrongPasswordError
from app.wallet.errors import KeystoreMissingError
from app.wallet.files import SystemFiles
from app.wallet.keystore_file import KeystoreFile
from tests.unit.wallet.wallet_values import SEED, WORDS, factors, sealed

KILLS = int(os.environ.get("COCOON_WALLET_KILLS", "30"))
SEED_OF_MOMENTS = int(os.environ.get("COCOON_KILL_SEED", "1"))
LONGEST_S = 0.06

WRITER = """
import sys
from itertools import count
from pathlib import Path
from app.wallet.child.box import parse_box
from app.wallet.files import SystemFiles
from app.wallet.keystore_file import KeystoreFile
from tests.unit.wallet.wallet_values import sealed

top = Path(sys.argv[1])
for wallet in count():
    file = KeystoreFile(top / str(wallet), SystemFiles())
    for change in range(4):
        print("begin", wallet, change, flush=True)
        raw = sealed(f"password {change}")
        if change:
            file.replace(file.load().box, raw)
        else:
            file.create(raw)
        print("done", wallet, change, flush=True)
"""

RIVAL = """
import sys, time
from pathlib import Path
from app.wallet.errors import KeystoreBusyError, KeystoreChangedError
from app.wallet.files import SystemFiles
from app.wallet.keystore_file import KeystoreFile
from tests.unit.wallet.wallet_values import sealed

file = KeystoreFile(Path(sys.argv[1]), SystemFiles())
end = time.monotonic() + 1
written = refused = 0
while time.monotonic() < end:
    try:
        file.replace(file.load().box, sealed(f"password {sys.argv[2]}"))
        written += 1
    except (KeystoreBusyError, KeystoreChangedError):
        refused += 1
print(written, refused)
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")


@pytest.mark.timeout(60 + 4 * KILLS)
def test_no_key_is_lost_or_half_whenever_the_program_is_killed(tmp_path: Path) -> None:
    moments = random.Random(SEED_OF_MOMENTS)
    found = {"no wallet yet": 0, "the old one": 0, "the new one": 0, "copies differ": 0}
    for number in range(KILLS):
        folder = tmp_path / str(number)
        folder.mkdir()
        lines = run_and_kill(folder, moments.uniform(0.0, LONGEST_S))
        found[check_last(folder, lines)] += 1
        check_others(folder, lines)
        found["copies differ"] += heal_last(folder, lines)
    sys.stdout.write(f"{KILLS} kills: {found}\n")
    assert found["the old one"] + found["no wallet yet"]
    assert found["the new one"]


def test_two_copies_of_the_program_never_mix_their_writes(tmp_path: Path) -> None:
    file = KeystoreFile(tmp_path, SystemFiles())
    file.create(sealed("password 0"))
    rivals = [
        subprocess.Popen(
            [sys.executable, "-c", RIVAL, str(tmp_path), str(number)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )
        for number in (0, 1)
    ]
    outputs = [rival.communicate(timeout=60)[0] for rival in rivals]
    assert [rival.returncode for rival in rivals] == [0, 0]
    assert all(int(output.split()[0]) for output in outputs)
    box = file.load().box
    assert opens(box, 0) or opens(box, 1)
    assert file.path.read_bytes() == file.backup.read_bytes()


def run_and_kill(folder: Path, after_s: float) -> list[list[str]]:
    """Let a process write wallets, kill it, return what it said that it had begun and done."""
    root = Path(__file__).parents[2]
    program = [sys.executable, "-c", WRITER, str(folder)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, cwd=root) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline()]
        assert lines[0], "the writer did not start"
        time.sleep(after_s)
        process.send_signal(signal.SIGKILL)
        lines.extend(line for line in process.stdout if line.endswith(b"\n"))
    assert process.returncode == -signal.SIGKILL
    return [line.decode().split() for line in lines]


def check_last(folder: Path, lines: list[list[str]]) -> str:
    """Open the wallet that was being written; return what was found."""
    what, wallet, change = lines[-1]
    newest = int(change)
    file = KeystoreFile(folder / wallet, SystemFiles())
    try:
        box = file.load().box
    except KeystoreMissingError:
        assert (what, newest) == ("begin", 0)
        return "no wallet yet"
    if what == "begin" and newest and opens(box, newest - 1):
        check_copies(file, (newest - 1,))
        return "the old one"
    assert opens(box, newest)
    check_copies(file, (newest,) if what == "done" else (newest - 1, newest))
    return "the new one"


def check_copies(file: KeystoreFile, allowed: tuple[int, ...]) -> None:
    """Each copy by itself is missing or whole, never half."""
    for path in (file.path, file.backup):
        try:
            box = parse_box(path.read_bytes())
        except FileNotFoundError:
            assert 0 in allowed
            continue
        except BoxDamagedError:
            pytest.fail(f"half a key: {path.read_bytes()!r}")
        assert any(opens(box, change) for change in allowed)


def check_others(folder: Path, lines: list[list[str]]) -> None:
    """Every wallet before the last one is finished."""
    for wallet in range(int(lines[-1][1])):
        file = KeystoreFile(folder / str(wallet), SystemFiles())
        assert opens(file.load().box, 3)
        check_copies(file, (3,))


def heal_last(folder: Path, lines: list[list[str]]) -> int:
    """Go on as the next start does: copies become equal; return 1 if they were not."""
    file = KeystoreFile(folder / lines[-1][1], SystemFiles())
    if not file.exists():
        file.create(sealed())
        return 0
    differ = not file.backup.exists() or file.backup.read_bytes() != file.path.read_bytes()
    file.heal(file.load().box)
    assert file.backup.read_bytes() == file.path.read_bytes()
    names = {path.name for path in file.path.parent.iterdir()}
    assert names - {"wallet.lock"} <= {
        "wallet.box",
        "wallet.backup.box",
        "wallet.draft",
        "wallet.backup.draft",
    }
    return int(differ)


def opens(box: Box, change: int) -> bool:
    try:
        plain = open_box(box, factors(f"password {change}"))
    except WrongPasswordError:
        return False
    assert plain.rstrip(b"\0") == SEED + WORDS.encode()
    return True
