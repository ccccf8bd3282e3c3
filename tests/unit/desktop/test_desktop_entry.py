from pathlib import Path

import pytest

from app.desktop.desktop_entry import exec_line, read_entry, write_entry


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (["/usr/bin/cocoon-provider", "--in-tray"], "/usr/bin/cocoon-provider --in-tray"),
        (["/home/me/My Programs/x"], '"/home/me/My Programs/x"'),
        (["x", ""], 'x ""'),
        (["100%"], "100%%"),
        (['say "hi"'], r'"say \\"hi\\""'),
        (["a\\b"], r'"a\\\\b"'),
        (["$HOME"], r'"\\$HOME"'),
        (["two\nlines"], r'"two\nlines"'),
    ],
)
def test_a_command_is_quoted_as_the_specification_asks(command: list[str], expected: str) -> None:
    assert exec_line(command) == expected


def test_only_the_first_group_counts(tmp_path: Path) -> None:
    path = tmp_path / "x.desktop"
    path.write_text(
        "Name=before\n[Desktop Entry]\n# Name=comment\nName=first\nName=second\nno value\n"
        "[Desktop Action x]\nExec=other\n"
    )
    assert read_entry(path, 1000) == {"Name": "first"}


def test_no_file_is_nothing_and_a_huge_one_is_cut(tmp_path: Path) -> None:
    assert read_entry(tmp_path / "none", 10) == {}
    path = tmp_path / "x.desktop"
    path.write_bytes(b"[Desktop Entry]\nName=\xff" + b"x" * 1000)
    assert len(read_entry(path, 30)["Name"]) < 12


def test_what_is_written_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "new" / "x.desktop"
    write_entry(path, {"Name": "A = B", "Exec": "x"})
    assert read_entry(path, 1000) == {"Name": "A = B", "Exec": "x"}
    assert [file.name for file in path.parent.iterdir()] == ["x.desktop"]
