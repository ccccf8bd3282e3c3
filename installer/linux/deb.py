"""Make the Debian package of a bundle with dpkg-deb.

The bundle goes to ``/usr/lib/cocoon-provider``, its programs are linked into ``/usr/bin``. The
package starts nothing by itself: starting with the system is the owner's choice in the program.
"""

import gzip
import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
NAME = "cocoon-provider"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}

DEPENDS = (
    "fontconfig-config",
    "libc6 (>= 2.36)",
    "libegl1",
    "libgl1",
    "libx11-6",
    "libxcb1",
    "fonts-dejavu-core | fonts-inter | fonts-noto-core",
    "debconf (>= 0.5) | debconf-2.0",
)
"""What the bundle asks the system for: graphics drivers and fonts belong to the system."""

RECOMMENDS = ("gnome-keyring | kwalletmanager",)
"""Half of the wallet file's key is kept there; without it a password alone protects the wallet."""

_CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: The Cocoon Provider authors <cocoon-provider@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Section: net
Priority: optional
Description: share this computer's GPU on a Cocoon network
 Answers AI jobs of a Cocoon network (Confidential Compute Open Network, on the
 TON blockchain) with this computer and is paid in TON for them. A tray icon
 gives the card back in one click. A practice network is built in: everything
 can be tried offline, with coins without value.
"""


def make_deb(bundle: Path, version: str, folder: Path, architecture: str = "") -> Path:
    """Make the package of `bundle` in `folder` and return its path.

    `architecture` is Debian's name for it, this computer's if empty.

    Raises:
        subprocess.CalledProcessError: dpkg-deb failed.
    """
    architecture = architecture or ARCHITECTURES[platform.machine()]
    folder.mkdir(parents=True, exist_ok=True)
    package = folder / f"{NAME}_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix="cocoon-deb-") as name:
        tree = Path(name)
        tree.chmod(0o755)
        _fill(tree, bundle)
        _describe(tree, version, architecture)
        command = ("dpkg-deb", "--root-owner-group", "-Zzstd", "--build", tree, package)
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return package


def _fill(tree: Path, bundle: Path) -> None:
    library, programs = tree / "usr/lib" / NAME, tree / "usr/bin"
    shutil.copytree(bundle, library, symlinks=True)
    programs.mkdir(parents=True)
    for program in (NAME, f"{NAME}-cli"):
        (programs / program).symlink_to(f"../lib/{NAME}/{program}")
    _copy(HERE / f"{NAME}.desktop", tree / "usr/share/applications" / f"{NAME}.desktop")
    icons = tree / "usr/share/icons/hicolor/scalable/apps"
    _copy(ROOT / "resources/icons/app.svg", icons / f"{NAME}.svg")
    documents = tree / "usr/share/doc" / NAME
    _copy(HERE / "copyright", documents / "copyright")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (documents / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))


def _describe(tree: Path, version: str, architecture: str) -> None:
    kilobytes = sum(file.lstat().st_size for file in tree.rglob("*")) // 1024
    control = tree / "DEBIAN"
    control.mkdir(mode=0o755)
    text = _CONTROL.format(
        name=NAME,
        version=version,
        architecture=architecture,
        kilobytes=kilobytes,
        depends=", ".join(DEPENDS),
        recommends=", ".join(RECOMMENDS),
    )
    (control / "control").write_text(text, encoding="utf-8")
    for script in ("config", "prerm", "postrm"):
        _copy(HERE / f"debian-{script}", control / script, mode=0o755)
    _copy(HERE / "debian-templates", control / "templates")


def _copy(source: Path, target: Path, mode: int = 0o644) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(mode)
