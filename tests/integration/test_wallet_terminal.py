"""The wallet's commands at a terminal, as a person uses them: nothing secret is echoed."""

import asyncio
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.localnet.chain.toncenter_server import running_chain
from app.ton.address import parse_address
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion
from tests.integration.wallet_support import keystore
from tests.unit.wallet.wallet_values import PASSWORD as WALLET_PASSWORD
from tests.unit.wallet.wallet_values import PUBLIC_KEY, WORDS, sealed

if sys.platform == "win32":
    pytest.skip("has no such terminals", allow_module_level=True)

import pty

PASSWORD = "correct horse battery"
EXCHANGE = "EQD5mxRgCuRNLxKxeOjG6r14iSroLF5FtomPnet-sgP5xNJb"


@dataclass
class Person:
    """Sits at a terminal; `seen` is everything that was ever on it."""

    process: subprocess.Popen[bytes]
    terminal: int
    seen: str = ""
    _read_to: int = field(default=0, repr=False)

    def wait_for(self, pattern: str) -> re.Match[str]:
        """Read until the pattern is there, after what was found last."""
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            if match := re.compile(pattern).search(self.seen, self._read_to):
                self._read_to = match.end()
                return match
            self.seen += os.read(self.terminal, 4096).decode()
        raise AssertionError(f"{pattern!r} did not come: {self.seen[self._read_to :]!r}")

    def type(self, text: str) -> None:
        os.write(self.terminal, text.encode() + b"\n")

    def result(self) -> dict[str, object]:
        assert self.process.stdout is not None
        printed = self.process.stdout.read()
        assert self.process.wait(30) == 0
        found: dict[str, object] = json.loads(printed)
        return found


@contextmanager
def sitting_at(home: Path, *arguments: str) -> Iterator[Person]:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "wallet", *arguments, "--json"],
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        env={**os.environ, "COCOON_PROVIDER_HOME": str(home)},
    )
    os.close(theirs)
    try:
        with process:
            yield Person(process, ours)
    finally:
        process.kill()
        os.close(ours)


def test_a_wallet_is_made_backed_up_and_opened(tmp_path: Path) -> None:
    with sitting_at(tmp_path, "create") as person:
        shown = person.wait_for(r"(?s)(.*)Press Enter")[1]
        words = {int(number): word for number, word in re.findall(r"(\d+)\. ([a-z]+)", shown)}
        assert sorted(words) == list(range(1, 25))
        person.type("")
        assert "\x1b[?1049l" in person.wait_for(r"(?s)(.*)Now type some")[1]
        after_words = len(person.seen)
        for _ in range(4):
            position = int(person.wait_for(r"Word (\d+): ")[1])
            person.type(words[position])
        person.wait_for("New password: ")
        person.type(PASSWORD)
        person.wait_for("again: ")
        person.type(PASSWORD)
        assert person.result()["watch_only"] is False
        assert PASSWORD not in person.seen
        for word in words.values():  # an echo would stand behind a prompt; some prompts use words
            assert re.search(rf": *{word}\b", person.seen[after_words:]) is None
    with sitting_at(tmp_path, "unlock") as person:
        person.wait_for("Password: ")
        person.type(PASSWORD)
        assert person.result()["password_is_right"] is True
        assert PASSWORD not in person.seen


def test_a_pasted_list_with_a_wrong_word(tmp_path: Path) -> None:
    numbered = [f"{number}. {word}" for number, word in enumerate(WORDS.split(), 1)]
    with sitting_at(tmp_path, "import", "--version", "v4r2") as person:
        person.wait_for("Words: ")
        person.type("\n".join(numbered).replace("accuse", "acuse"))
        person.wait_for('Word 2 reads "acuse". Is it accuse')
        person.wait_for("Words: ")
        person.type("\n".join(numbered))
        for _ in range(2):
            person.wait_for("assword.*: ")
            person.type(PASSWORD)
        assert person.result()["version"] == "v4r2"
        assert "blanket" not in person.seen


def pay(home: Path, url: str, answer: str) -> Person:
    """Pay an exchange by hand, up to the end or to the owner's no."""
    with sitting_at(home, "send", EXCHANGE, "0.5", "--chain", url) as person:
        person.wait_for("The recipient is Binance.*")
        person.wait_for("Comment .type none for none.: ")
        person.type("4711")
        person.wait_for("Password: ")
        person.type(WALLET_PASSWORD)
        person.wait_for(r"Amount   0\.5 TON\s+Comment  4711\s+Fee      about 0\.00")
        person.wait_for("Warning: You have not paid this address lately.*")
        person.wait_for("Type yes: ")
        person.type(answer)
        person.process.wait(60)
        assert WALLET_PASSWORD not in person.seen
        return person


@pytest.mark.asyncio
async def test_a_payment_is_made_only_after_a_yes(tmp_path: Path) -> None:
    keystore(tmp_path / "data" / "wallet").file.create(sealed())
    own = WalletAccount(WalletVersion.V5R1, TonNetwork.TESTNET, PUBLIC_KEY).address
    recipient = parse_address(EXCHANGE)
    async with running_chain(tmp_path) as chain:
        await chain.call(lambda each: each.faucet(own, 10**9))
        for answer, status, received in (("no", 1, 0), ("yes", 0, 5 * 10**8)):
            person = await asyncio.to_thread(pay, tmp_path, chain.url, answer)
            assert person.process.returncode == status
            account = await chain.call(lambda each: each.account(recipient))
            assert account.balance == received


def test_ctrl_c_leaves_nothing_and_gives_the_terminal_back(tmp_path: Path) -> None:
    with sitting_at(tmp_path, "import", "--version", "v5r1") as person:
        person.wait_for("Words: ")
        os.write(person.terminal, b"\x03")
        person.process.send_signal(2)
        assert person.process.wait(30) == 130
    assert not (tmp_path / "data").exists()
