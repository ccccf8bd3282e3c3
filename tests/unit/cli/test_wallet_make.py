import asyncio
import random
import re
from pathlib import Path

import pytest

from app.cli.main import main
from app.cli.wallet_make import NoBackupError, confirm_backup, word_lines
from tests.unit.cli.fake_terminal import FakeTerminal
from tests.unit.wallet.payment_values import SOMEBODY
from tests.unit.wallet.wallet_values import WORDS

WORD_LIST = WORDS.split()


def right(prompt: str) -> str:
    match = re.fullmatch(r"Word ([0-9]+): ", prompt)
    assert match is not None
    return WORD_LIST[int(match[1]) - 1]


def confirm(terminal: FakeTerminal, *, is_shown: bool = True) -> None:
    asyncio.run(confirm_backup(terminal, WORD_LIST, is_shown=is_shown, rng=random.Random(1)))


def test_the_words_are_shown_in_order() -> None:
    lines = word_lines(WORD_LIST)
    numbered = dict(re.findall(r"([0-9]+)\. ([a-z]+)", "\n".join(lines)))
    assert numbered == {str(number): word for number, word in enumerate(WORD_LIST, 1)}


def test_a_backup_is_confirmed_by_typing_words_back() -> None:
    terminal = FakeTerminal()
    terminal.answer = right
    confirm(terminal)
    assert len(terminal.shown) == len(word_lines(WORD_LIST))
    asked = [prompt for prompt in terminal.prompts if prompt.startswith("Word")]
    assert len(set(asked)) == 4
    assert not any(any(secret) for secret in terminal.secrets)


def test_after_a_mistake_the_words_are_shown_again() -> None:
    terminal = FakeTerminal("zoo")
    terminal.answer = right
    confirm(terminal)
    assert len(terminal.shown) == 2 * len(word_lines(WORD_LIST))


def test_words_that_went_elsewhere_are_not_shown() -> None:
    terminal = FakeTerminal()
    terminal.answer = right
    confirm(terminal, is_shown=False)
    assert terminal.shown == []


def test_without_the_words_there_is_no_wallet() -> None:
    terminal = FakeTerminal()
    terminal.answer = lambda _prompt: "zoo"
    with pytest.raises(NoBackupError):
        confirm(terminal)


def test_an_address_is_watched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path / "wallet")
    address = SOMEBODY.to_text(testnet=True)
    assert main(["wallet", "watch", address, "--folder", folder]) == 0
    assert address in capsys.readouterr().out
    assert main(["wallet", "address", "--json", "--folder", folder]) == 0
    assert '"watch_only": true' in capsys.readouterr().out
    for command in (["watch", address], ["unlock"], ["send", address, "1", "--chain", "http://x"]):
        assert main(["wallet", *command, "--folder", folder]) == 1
        assert "hint: " in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["create"],
        ["create", "--skip-backup-check"],
        ["import"],
        ["watch", "UQ"],
        ["balance", "--chain", "http://127.0.0.1:1"],
        ["lock"],
        ["unlock"],
        ["export"],
        ["send", "--chain", "http://127.0.0.1:1", "--resume"],
    ],
)
def test_a_script_is_told_what_it_must_say(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert main(["wallet", *arguments, "--folder", str(tmp_path / "wallet")]) == 1
    assert capsys.readouterr().err.startswith("error: ")
    assert not (tmp_path / "wallet").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["send", "UQ", "x"],
        ["history", "--before", "1"],
        ["create", "--version=v2"],
        ["create", "--words-fd=987654"],
        ["unlock", "--password-fd=-1"],
    ],
)
def test_arguments_that_cannot_be_meant(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["wallet", *arguments])
    assert caught.value.code == 2
