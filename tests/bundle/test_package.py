"""The Debian package on a fresh Debian without Python: install, use, upgrade, remove, purge.

    python3 installer/dev.py build
    COCOON_PACKAGE=dist/cocoon-provider_0.1.0_amd64.deb python3 installer/dev.py test tests/bundle

Needs root, debootstrap and a Debian mirror; takes some minutes.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer.linux.deb import make_deb

PACKAGE = os.environ.get("COCOON_PACKAGE", "")
RELEASE = "bookworm"
MOUNTS = ("proc", "dev", "sys")
HOME = "home/ana"
DATA, SETTINGS = f"{HOME}/.local/share/cocoon-provider", f"{HOME}/.config/cocoon-provider"
TYPED = "cocoon-provider cocoon-provider/delete-wallets string delete the wallets\n"

pytestmark = [
    pytest.mark.skipif(not PACKAGE, reason="COCOON_PACKAGE names no built package"),
    pytest.mark.timeout(1800),
]


class Debian:
    """A system of its own below a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *command: str, user: str = "root", words: str = "") -> str:
        """Run a command inside as a user; its output, errors included."""
        home = "/root" if user == "root" else f"/home/{user}"
        clean = ("env", "-i", f"HOME={home}", "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive")
        path = "PATH=/usr/sbin:/usr/bin:/sbin:/bin"
        ended = subprocess.run(
            ["chroot", f"--userspec={user}:{user}", self.root, *clean, path, *command],
            input=words, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert ended.returncode == 0, f"{command}: {ended.stdout[-2000:]}{ended.stderr[-2000:]}"
        return ended.stdout + ended.stderr

    def install(self, package: Path) -> None:
        """Install or upgrade from a file, with what it depends on from the mirror."""
        shutil.copy(package, self.root / "root" / package.name)
        recommends = "--no-install-recommends"
        self.run("apt-get", "install", "-y", "-q", recommends, f"/root/{package.name}")
        (self.root / "root" / package.name).unlink()

    def left(self) -> list[str]:
        """Everything that bears the program's name, outside of the system's own folders."""
        skipped = {self.root / name for name in MOUNTS}
        return [
            str(path.relative_to(self.root))
            for top in self.root.iterdir() if top not in skipped
            for path in top.rglob("*cocoon*")
        ]  # fmt: skip


@pytest.fixture(scope="module")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Debian]:
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        pytest.skip("only root can make a fresh Debian, with debootstrap")
    root = tmp_path_factory.mktemp("debian")
    root.chmod(0o755)
    subprocess.run(["debootstrap", "--variant=minbase", RELEASE, str(root)], check=True)
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    try:
        for name in MOUNTS:
            subprocess.run(["mount", "--bind", f"/{name}", root / name], check=True)
        made = Debian(root)
        made.run("useradd", "-m", "ana")
        yield made
    finally:
        for name in reversed(MOUNTS):
            subprocess.run(["umount", "-l", root / name], check=False)


def test_the_life_of_the_package(debian: Debian, tmp_path: Path) -> None:
    package = Path(PACKAGE).resolve()
    debian.install(package)
    assert not list((debian.root / "usr/bin").glob("python*"))
    _works(debian)
    _keeps_data_over_an_upgrade(debian, package, tmp_path)
    _leaves_data_when_removed(debian)
    debian.install(package)
    _purges_all_but_the_wallet(debian)
    debian.install(package)
    _purges_the_wallet_when_that_is_typed(debian)


def _works(debian: Debian) -> None:
    lines = debian.run("cocoon-provider-cli", "demo", "--json", user="ana").splitlines()
    (told,) = (json.loads(line) for line in lines if line.startswith("{"))
    assert told["failed"] == 0
    assert told["signed_nanoton"] == told["earned_nanoton"] > 0
    report = debian.run("cocoon-provider-cli", "doctor", user="ana")
    assert "Practice network: works now" in report


def _keeps_data_over_an_upgrade(debian: Debian, package: Path, tmp_path: Path) -> None:
    debian.run("cocoon-provider-cli", "settings", "set", "hot_c", "80", user="ana")
    wallet = debian.root / DATA / "wallet"
    debian.run("mkdir", "-p", f"/{DATA}/wallet", user="ana")
    (wallet / "kept").write_text("a key")
    debian.install(make_deb(package.parent / "cocoon-provider", "9.0.0", tmp_path))
    assert debian.run("cocoon-provider-cli", "settings", "get", "hot_c", user="ana") == "80\n"
    assert (wallet / "kept").read_text() == "a key"


def _leaves_data_when_removed(debian: Debian) -> None:
    debian.run("apt-get", "remove", "-y", "-q", "cocoon-provider")
    assert not (debian.root / "usr/lib/cocoon-provider").exists()
    assert not list((debian.root / "usr/bin").glob("cocoon*"))
    assert (debian.root / SETTINGS).is_dir()


def _purges_all_but_the_wallet(debian: Debian) -> None:
    told = debian.run("dpkg", "--purge", "cocoon-provider")
    assert f"Removing settings: /{SETTINGS}" in told
    assert "KEPT" in told
    assert not (debian.root / SETTINGS).exists()
    assert [path.name for path in (debian.root / DATA).iterdir()] == ["wallet"]


def _purges_the_wallet_when_that_is_typed(debian: Debian) -> None:
    debian.run("debconf-set-selections", words=TYPED)
    debian.run("dpkg", "--purge", "cocoon-provider")
    assert debian.left() == []
