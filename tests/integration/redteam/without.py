"""Children that begin without some of their layers, by the tests' own boot file."""

import json
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from app.isolation import launcher
from app.isolation.start import ChildStart

BOOT = Path(__file__).with_name("boot.py")


def command_without(folder: Path, names: Iterable[str]) -> Callable[[ChildStart], list[str]]:
    """Return what to put in the place of `launcher.child_command`; `folder` is for its files."""
    boot = folder / "boot.py"
    shutil.copy(BOOT, boot)
    (folder / "without.json").write_text(json.dumps(list(names)), encoding="utf-8")
    usual = launcher.child_command

    def command(start: ChildStart) -> list[str]:
        *head, _, text = usual(start)
        return [*head, str(boot), text, "without.json"]

    return command
