"""The first evening of an owner, on a real desktop: nothing in the program is replaced.

    COCOON_WALK_PICTURES=OUT python3 installer/dev.py test tests/integration/test_owner_walk.py

It takes more than a minute, and the mouse and the keyboard of a busy machine may come too late;
so it runs when its pictures are asked for.
"""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.integration import desktop_session

if sys.platform != "linux" or desktop_session.missing():
    pytest.skip(f"needs {', '.join(desktop_session.missing())}", allow_module_level=True)
if not os.environ.get("COCOON_WALK_PICTURES"):
    pytest.skip("COCOON_WALK_PICTURES names no folder for the pictures", allow_module_level=True)

from app.ton.address import Address
from tests.integration.accessible import Accessibility
from tests.integration.desktop_session import Desktop, desktop, programs_of, tray, wait_until
from tests.integration.owner import ROOT, Owner

PASSWORD = "correct horse"
FRIEND = Address(0, bytes(range(32))).to_text(testnet=True)
HARMLESS = ("qt.accessibility.atspi: Could not find accessible on path",)
"""What Qt says when the reader asks for a control that has just gone."""

END_S = 15.0


@dataclass(frozen=True, slots=True)
class Run:
    """The program as it runs, and what it prints."""

    process: subprocess.Popen[str]
    output: Path

    def said(self) -> list[str]:
        lines = self.output.read_text().splitlines()
        return [line for line in lines if line and not line.startswith(HARMLESS)]


@contextmanager
def program(place: Desktop, folder: Path) -> Iterator[Run]:
    variables = place.environment | {
        "COCOON_PROVIDER_HOME": str(folder / "home"),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    output = folder / "output"
    command = (sys.executable, "-m", "app")
    with (
        output.open("w") as file,
        subprocess.Popen(
            command, cwd=ROOT, env=variables, stdout=file, stderr=file, text=True
        ) as process,
    ):
        try:
            yield Run(process, output)
        finally:
            process.kill()


@contextmanager
def owner(place: Desktop) -> Iterator[Owner]:
    pictures = Path(os.environ["COCOON_WALK_PICTURES"])
    pictures.mkdir(parents=True, exist_ok=True)
    with closing(Accessibility(place.bus)) as reader:
        person = Owner(place, reader, pictures)
        try:
            yield person
        except BaseException:
            person.picture("stopped-here")
            raise


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short name: sockets in it have a limit."""
    path = Path("/tmp") / f"walk-{os.getpid()}"  # noqa: S108
    path.mkdir(mode=0o700)
    yield path
    shutil.rmtree(path)


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_from_the_first_start_to_the_end(folder: Path) -> None:
    with desktop(folder) as place, tray(place), program(place, folder) as run:
        with owner(place) as person:
            first_run(person)
            earn(person)
            hold(person)
            send(person)
            look_around(person)
            leave(person)
        assert run.process.wait(END_S) == 0
        assert run.said() == []
        # What the desktop itself runs ends with it.
        assert [
            line for line in programs_of(folder) if " -m app" in line or "boot.py" in line
        ] == []
    assert programs_of(folder) == []
    assert jobs(folder) > 0


def first_run(person: Owner) -> None:
    """Five steps, with a wallet and its words."""
    person.see("Step 1 of 5*")
    person.see("Ready for the practice network*")
    person.picture("first-run-computer")
    person.press("Choose a network")
    person.see("Step 2 of 5*")
    person.picture("first-run-network")
    person.press("Go on to the wallet")
    make_wallet(person)
    person.see("Step 4 of 5*")
    person.picture("first-run-model")
    person.press("Set house rules")
    person.see("Step 5 of 5*")
    person.picture("first-run-rules")
    person.press("Start sharing")


def make_wallet(person: Owner) -> None:
    person.see("Step 3 of 5*")
    person.press("Create a new wallet", "radio button")
    person.picture("first-run-wallet")
    person.press("Create the wallet")
    spoken = person.see("1 *, 2 *, 3 *").name
    words = dict(re.findall(r"(\d+) (\w+)", spoken))
    person.picture("wallet-words")
    person.press("I have written them down")
    person.see("Type three of them")
    for number in re.findall(r"Word (\d+)", " ".join(dict.fromkeys(person.names()))):
        person.write(words[number], f"Word {number}")
    person.picture("wallet-words-typed")
    person.press("Continue")
    person.see("Choose a password")
    person.write(PASSWORD, "Password")
    person.write(PASSWORD, "The same again")
    person.picture("wallet-password")
    person.press("Make the wallet")
    person.see("The wallet is ready")
    person.picture("wallet-ready")
    person.press("Close")


def earn(person: Owner) -> None:
    """Jobs come, and with them signed coins."""
    person.see("Jobs now, * of 8, [1-9]* done today, 0 failed")
    person.picture("dashboard")
    go(person, "Earnings")
    person.see("Signed, [0-9]*.[0-9]* TON, measured")
    person.press("Why did I earn this?")
    person.see("Why *", "panel")
    person.picture("earnings-why")
    person.keys("Escape")
    person.picture("earnings")


def hold(person: Owner) -> None:
    """Pause and resume in the tray; free the card and resume in the window."""
    person.open_tray_menu()
    person.picture("tray-menu")
    person.choose("Pause*", "Until I resume*")
    person.see("Paused*")
    person.picture("paused")
    person.open_tray_menu()
    person.choose("Resume now*")
    wait_until("sharing again", lambda: person.find("Pause", "push button"))
    go(person, "Dashboard")
    person.press("Free the GPU now")
    person.see("*freed*")
    person.picture("freed")
    person.press("Resume*")
    person.see("Waiting for jobs*")


def send(person: Owner) -> None:
    """Pay somebody, after a look at what is signed."""
    go(person, "Wallet")
    person.press("Send")
    person.write(FRIEND, "To")
    person.write("1.5", "Amount")
    person.press("Mine, or a person's")
    person.picture("wallet-send")
    person.press("Review")
    person.write(PASSWORD, "Password")
    person.press("Review")
    person.see("This is what the signer has read and will sign.")
    person.see("You have not paid this address lately.*")
    person.picture("wallet-review")
    person.press("Send 1.50*")
    person.see("Paid. 1.50*")
    person.see("Balance, 8.49*")
    person.picture("wallet-paid")
    person.keys("Escape")


def look_around(person: Owner) -> None:
    for page in ("Models", "Network", "Try it", "Activity", "Settings"):
        go(person, page)
        person.picture(page.lower().replace(" ", "-"))


def go(person: Owner, page: str) -> None:
    person.press(page, "check box")


def leave(person: Owner) -> None:
    """Quit in the tray."""
    person.open_tray_menu()
    person.choose("Quit")


def jobs(folder: Path) -> int:
    with closing(sqlite3.connect(folder / "home" / "data" / "practice.sqlite")) as ledger:
        return int(ledger.execute("SELECT count(*) FROM jobs").fetchone()[0])
