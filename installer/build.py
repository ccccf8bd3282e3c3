"""Make the bundle of the program, and this system's package of it.

python3 installer/dev.py build             the bundle in dist/cocoon-provider, and a package
python3 installer/dev.py build --bundle    the bundle alone
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import distributions
from pathlib import Path

from installer import bundle
from installer.licences import collect_licences
from installer.linux.deb import make_deb

ROOT = Path(__file__).resolve().parent.parent
DIST, WORK = ROOT / "dist", ROOT / "build" / "pyinstaller"
NAME = "cocoon-provider"


def program_version() -> str:
    """Return the version that is being built."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def make_bundle() -> Path:
    """Run PyInstaller on ``build.spec``, then make the result smaller; return its folder.

    Raises:
        subprocess.CalledProcessError: PyInstaller failed; its own words say why.
    """
    tool = (sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR")
    folders = ("--distpath", str(DIST), "--workpath", str(WORK))
    subprocess.run([*tool, *folders, "build.spec"], cwd=ROOT, check=True)
    made = DIST / NAME
    if sys.platform == "linux":
        bundle.strip_symbols(made)
    bundle.link_programs(made)
    collect_licences(distributions(), made / "licences")
    shutil.copy(ROOT / "LICENSE", made / "licences")
    return made


def main() -> int:
    """Build and tell where the results are."""
    parser = argparse.ArgumentParser(description="Make the bundle and this system's package.")
    parser.add_argument("--bundle", action="store_true", help="no package of it")
    options = parser.parse_args()
    made = make_bundle()
    _tell(made, sum(file.lstat().st_size for file in made.rglob("*") if not file.is_symlink()))
    if not options.bundle and shutil.which("dpkg-deb"):
        package = make_deb(made, program_version(), DIST)
        _tell(package, package.stat().st_size)
    return 0


def _tell(path: Path, size: int) -> None:
    print(f"{path.relative_to(ROOT)}  {size / 1e6:.0f} MB", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
