import os
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE

import pytest

from app import __version__
from app.cli.main import _commands, main
from app.cli.output import READER_GONE


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    shown = capsys.readouterr().out
    assert all(name in shown for name in ("window", "demo", "run", "localnet", "gateway", "wallet"))


def test_without_a_command_the_window_is_meant() -> None:
    assert [command.__name__ for command in _commands([])] == ["app.cli.window"]  # type: ignore[attr-defined]


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.strip() == __version__


def test_an_error_is_a_sentence_and_a_hint(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["run", "--network", str(tmp_path / "none.toml")]) == 1
    error, hint = capsys.readouterr().err.splitlines()
    assert error.startswith("error: The network file is not usable: cannot read ")
    assert hint.startswith("hint: ")


@pytest.mark.parametrize(
    "arguments",
    [
        ["run"],
        ["gateway"],
        ["gateway", "--network", "x", "--port", "70000"],
        ["gateway", "--network", "x", "--budget", "-1"],
        ["gateway", "--network", "x", "--budget", "1.0000000001"],
        ["localnet", "--difficulty", "29"],
        ["localnet", "--policy", "tdx"],
        ["earnings", "--json", "--csv"],
        ["no-such-command"],
    ],
)
def test_wrong_arguments_are_refused_before_anything_starts(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


def test_only_the_command_that_is_meant_is_loaded() -> None:
    look = "import sys; from app.cli.main import main; main(['earnings', '--ledger', 'none'])"
    loaded = f"{look}; print(*(name for name in sys.modules if name.startswith('app.cli.')))"
    shown = subprocess.run(
        [sys.executable, "-c", loaded], capture_output=True, check=True, text=True
    ).stdout.split()
    assert "app.cli.earnings" in shown
    assert not {"app.cli.gateway", "app.cli.run", "app.cli.wallet"} & set(shown)


def test_a_reader_who_leaves_ends_the_command_quietly() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    ended = subprocess.run(
        [sys.executable, "-m", "app", "settings", "list"], stdout=writer, stderr=PIPE, check=False
    )
    os.close(writer)
    assert (ended.returncode, ended.stderr) == (READER_GONE, b"")
