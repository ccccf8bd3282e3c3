"""The licence texts of everything that the bundle brings."""

import re
import shutil
from collections.abc import Iterable
from importlib.metadata import Distribution
from pathlib import Path

_LICENCE_NAME = re.compile(r"(licen[cs]e|copying|notice|copyright|authors)", re.IGNORECASE)
_NOT_SHIPPED = frozenset(
    {"altgraph", "cocoon-provider", "packaging", "pip", "pyinstaller", "setuptools"}
    | {"pyinstaller-hooks-contrib"}
)
"""Tools of the build, and the program itself."""


def collect_licences(shipped: Iterable[Distribution], folder: Path) -> list[str]:
    """Copy each package's licence files, and list all packages in ``packages.txt``.

    Returns the names of packages that bring no such file; the list names their licence then.
    """
    lines, without = [], []
    for package in sorted(shipped, key=lambda package: package.name.lower()):
        if package.name.lower() in _NOT_SHIPPED:
            continue
        lines.append(f"{package.name} {package.version}: {_licence_of(package)}")
        if not _copy_files(package, folder / package.name):
            without.append(package.name)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "packages.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return without


def _licence_of(package: Distribution) -> str:
    def values(name: str) -> list[str]:
        return [str(value).strip() for value in package.metadata.get_all(name) or []]

    named = [
        entry.rpartition(" :: ")[2]
        for entry in values("Classifier")
        if entry.startswith("License ::")
    ]
    stated = values("License-Expression") or [", ".join(named)] * bool(named) or values("License")
    return stated[0].partition("\n")[0] if stated else "see its files"


def _copy_files(package: Distribution, folder: Path) -> int:
    found = [file for file in package.files or () if _is_licence(file.parts)]
    for file in found:
        target = folder / "-".join(file.parts[1:])
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(Path(str(file.locate())), target)
    return len(found)


def _is_licence(parts: tuple[str, ...]) -> bool:
    return ".dist-info" in parts[0] and _LICENCE_NAME.search(parts[-1]) is not None
