import subprocess
import sys

import pytest

from app.isolation.launcher import CHILD_ARGUMENT
from installer import entry


def test_the_argument_of_children_is_the_launchers() -> None:
    assert entry.CHILD_ARGUMENT == CHILD_ARGUMENT


def test_other_arguments_go_to_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["cocoon-provider", "--version"])
    with pytest.raises(SystemExit) as ended:
        entry.main()
    assert ended.value.code == 0
    assert capsys.readouterr().out


def test_a_child_begins_without_the_command_line() -> None:
    code = (
        "import sys; sys.argv = ['x', '--isolated-child', '{']\n"
        "from installer import entry\n"
        "try: entry.main()\n"
        "except ValueError: print('app.cli.main' in sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout == "False\n"
