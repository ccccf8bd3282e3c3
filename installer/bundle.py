"""What belongs into the bundle, and how its files are made smaller."""

import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""A collected file as PyInstaller lists it: its place in the bundle, where it comes from, kind."""

ImportsOf = Callable[[str], Iterable[tuple[str, str | None]]]
"""Gives the libraries that a file asks for, as name and place; PyInstaller brings one."""

DATA_FILES = (
    ("app/protocol/schema.tl", "app/protocol"),
    ("app/storage/migrations/*.sql", "app/storage/migrations"),
    ("resources/contracts/compiled", "resources/contracts/compiled"),
    ("resources/exchanges.json", "resources"),
    ("resources/hardware", "resources/hardware"),
    ("resources/icons", "resources/icons"),
    ("resources/models", "resources/models"),
    ("resources/translations/*.qm", "resources/translations"),
)
"""Files of the project beside its modules, and their folders in the bundle."""

PROGRAMS: tuple[tuple[str, bool], ...] = (("cocoon-provider", False), ("cocoon-provider-cli", True))
"""The programs of the bundle, and whether each has a console."""

if sys.platform != "win32":  # one program can be both: the other is a link, see `link_programs`
    PROGRAMS = PROGRAMS[:1]

HIDDEN_MODULES = ["pynvml", "uvloop"]
"""Optional ones that are looked for by name."""

UNUSED_MODULES = [
    "PySide6.QtNetwork",
    "hf_xet",
    "onnxruntime",
    "pip",
    "setuptools",
    "tkinter",
    "unittest",
]
"""Imported by libraries for what this program never asks of them."""

_UNUSED_PARTS = (
    "libqgtk3",  # only for the looks of file dialogs, and brings all of GTK
    "EglFS",
    "EglFs",
    "egldeviceintegrations",
    "eglfs",
    "linuxfb",
    "vkkhrdisplay",
    "libqvnc",
    "QtNetwork",
    "Qt6Network",
    "plugins/generic",
    "plugins/networkinformation",
    "plugins/tls",
    "imageformats/libqicns",
    "imageformats/libqtga",
    "imageformats/libqtiff",
    "imageformats/libqwbmp",
    "imageformats/libqwebp",
    "virtualkeyboard",
    "QtQml",
    "QtQuick",
    "QtPdf",
)
"""Parts of the names of Qt's files that the window never loads."""

_LANGUAGES = ("de", "es", "ru", "zh_CN")
_ALWAYS = ("libpython", "python3")


def used_files(entries: Iterable[Entry], imports: ImportsOf) -> list[Entry]:
    """Leave out what the program never loads, and the libraries that only that has asked for."""
    used = [entry for entry in entries if _is_used(entry[0].replace("\\", "/"))]
    return used if sys.platform != "linux" else _without_orphans(used, imports)


def _is_used(name: str) -> bool:
    if "Qt/translations/" in name:
        return name.endswith(tuple(f"qtbase_{language}.qm" for language in _LANGUAGES))
    return not any(part in name for part in _UNUSED_PARTS)


def _without_orphans(entries: list[Entry], imports: ImportsOf) -> list[Entry]:
    """Drop libraries of the system, which lie at the bundle's top, that nothing here needs."""
    optional = {entry[0]: entry for entry in entries if _is_system_library(entry)}
    kept = [entry for entry in entries if entry[0] not in optional]
    pending = list(kept)
    while pending:
        _, source, kind = pending.pop()
        if kind not in {"BINARY", "EXTENSION"}:
            continue
        for wanted, _ in imports(source):
            if found := optional.pop(PurePosixPath(wanted).name, None):
                kept.append(found)
                pending.append(found)
    return kept


def _is_system_library(entry: Entry) -> bool:
    name, _, kind = entry
    return kind == "BINARY" and "/" not in name and not name.startswith(_ALWAYS)


def strip_symbols(bundle: Path) -> int:
    """Take debug symbols out of Linux libraries; return how many bytes that saved.

    Libraries in ``*.libs`` were changed after they were linked, and break when stripped.
    """
    saved = 0
    for path in bundle.rglob("*.so*"):
        if path.is_symlink() or path.parent.name.endswith(".libs"):
            continue
        before = path.stat().st_size
        subprocess.run(["strip", "--strip-unneeded", str(path)], check=False, capture_output=True)
        saved += before - path.stat().st_size
    return saved


def link_programs(bundle: Path) -> None:
    """Give the one program of a Linux or macOS bundle its second name."""
    if sys.platform != "win32":
        link = bundle / "cocoon-provider-cli"
        link.unlink(missing_ok=True)
        link.symlink_to("cocoon-provider")
