import re
import shutil
import subprocess
from pathlib import Path

import pytest

from app.desktop.autostart import RunKeyLoginStart
from installer import dev

SCRIPT = dev.ROOT / "installer/windows/cocoon-provider.nsi"
TEXT = SCRIPT.read_text(encoding="utf-8")


class Registry:
    """Remembers what was written."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str] = {}

    def read(self, key: str, name: str) -> str | None:
        return self.values.get((key, name))

    def write(self, key: str, name: str, value: str) -> None:
        self.values[key, name] = value

    def remove(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_the_script_compiles_on_the_layout_of_the_bundle(tmp_path: Path) -> None:
    bundle, out = tmp_path / "bundle", tmp_path / "CocoonProvider.exe"
    for name in ("cocoon-provider.exe", "cocoon-provider-cli.exe", "_internal/python3.dll"):
        (bundle / name).parent.mkdir(parents=True, exist_ok=True)
        (bundle / name).touch()
    (bundle / "licences").mkdir()
    shutil.copy(dev.ROOT / "LICENSE", bundle / "licences")
    names = (f"-DBUNDLE={bundle}", "-DVERSION=1.2.3", f"-DOUT={out}")
    subprocess.run(["makensis", "-V2", "-WX", *names, SCRIPT], check=True)
    assert out.read_bytes()[:2] == b"MZ"


def test_the_program_recognises_the_autostart_of_the_installer() -> None:
    written = re.search(r'"\$\{RUN\}" "\$\{ID\}" \'(.+)\'', TEXT)
    assert written is not None
    folder = r"C:\Users\Ana\AppData\Local\Programs\cocoon-provider"
    line = written[1].replace("$INSTDIR", folder).replace("${ID}", "cocoon-provider")
    registry = Registry()
    program = rf"{folder}\cocoon-provider.exe"
    RunKeyLoginStart([program, "window", "--hidden"], registry).switch_on()
    assert registry.values["Run", "cocoon-provider"] == line


def test_no_administrator_is_needed_and_no_wallet_goes_in_silence() -> None:
    assert "RequestExecutionLevel user" in TEXT
    assert "HKLM" not in TEXT
    silent = TEXT.partition("Function un.onInit")[2].partition("FunctionEnd")[0]
    assert "StrCpy $DeleteWallets ${BST_UNCHECKED}" in silent
    assert "${BST_CHECKED}" not in silent.replace("StrCpy $DeleteData ${BST_CHECKED}", "")
