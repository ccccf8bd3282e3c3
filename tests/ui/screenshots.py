"""Pictures of every page: light and dark, at 100 and 200 %, in two languages.

    python -m tests.ui.screenshots OUT [--only PART] [--languages en,de] [--scales 1,2]

A file `tests/ui/scene_*.py` adds pictures by its `SCENES`: name to function of a `Tr` that
returns the widget. `--only` keeps those whose name holds PART.
"""

import argparse
import importlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.presenters.words import Tr
from app.ui.tokens import DARK, LIGHT
from app.ui.translation import translator
from app.ui.widgets.focus_ring import FocusRing
from tests.ui.looks import dressed

HERE = Path(__file__).parent
PAGE_SIZE, WINDOW_SIZE = (892, 760), (1100, 760)
SCHEMES = {"light": LIGHT, "dark": DARK}
Scene = Callable[[Tr], QWidget]


def scenes(only: str) -> dict[str, Scene]:
    """Collect what can be pictured."""
    found: dict[str, Scene] = {}
    for path in sorted(HERE.glob("scene_*.py")):
        module = importlib.import_module(f"tests.ui.{path.stem}")
        found |= module.SCENES
    return {name: scene for name, scene in found.items() if only in name}


def take(widget: QWidget, path: Path) -> None:
    """Show a widget and save what it looks like."""
    size = WINDOW_SIZE if widget.isWindow() and widget.objectName() == "window" else PAGE_SIZE
    if not widget.property("own_size"):
        widget.resize(*size)
    widget.show()
    focused = widget.findChild(QWidget, "focused")
    if focused is not None:
        focused.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        QApplication.processEvents()
    widget.grab().save(str(path))
    widget.hide()
    widget.deleteLater()
    QApplication.processEvents()


def take_all(out: Path, only: str, languages: Iterable[str], scale: str) -> None:
    """Take every picture at the scale that this process was started with."""
    application = QApplication(["cocoon-provider"])
    theme = dressed(application, LIGHT)
    FocusRing(application)
    for scheme, palette in SCHEMES.items():
        theme.use(palette)
        for language in languages:
            tr = translator(language)
            for name, scene in scenes(only).items():
                path = out / f"{name}-{language}-{scheme}-{round(float(scale) * 100)}.png"
                take(scene(tr), path)
                print(path)  # noqa: T201 - a command tells what it made


def main() -> int:
    """Read the command line; start one process for each scale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--languages", default="en,de")
    parser.add_argument("--scales", default="1,2")
    parser.add_argument("--one-scale", default="", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    if chosen.one_scale:
        take_all(chosen.out, chosen.only, chosen.languages.split(","), chosen.one_scale)
        return 0
    return max(
        subprocess.call(
            [sys.executable, "-m", "tests.ui.screenshots", *sys.argv[1:], "--one-scale", scale],
            env=os.environ | {"QT_SCALE_FACTOR": scale},
        )
        for scale in chosen.scales.split(",")
    )


if __name__ == "__main__":
    raise SystemExit(main())
