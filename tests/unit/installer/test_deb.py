import gzip
import shutil
import subprocess
from pathlib import Path

import pytest

from installer.linux.deb import make_deb

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="there is no dpkg-deb")


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("package")
    bundle = folder / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "cocoon-provider").write_text("program")
    (bundle / "cocoon-provider-cli").symlink_to("cocoon-provider")
    package = make_deb(bundle, "1.2.3", folder / "out", "amd64")
    assert package.name == "cocoon-provider_1.2.3_amd64.deb"
    tree = folder / "tree"
    subprocess.run(["dpkg-deb", "-R", package, tree], check=True)
    return tree


def test_the_programs_are_found(unpacked: Path) -> None:
    for name in ("cocoon-provider", "cocoon-provider-cli"):
        assert (unpacked / "usr/bin" / name).read_text() == "program"


def test_the_desktop_finds_the_program_and_its_icon(unpacked: Path) -> None:
    entry = (unpacked / "usr/share/applications/cocoon-provider.desktop").read_text()
    assert "Exec=cocoon-provider\n" in entry
    assert (unpacked / "usr/share/icons/hicolor/scalable/apps/cocoon-provider.svg").is_file()


def test_nothing_starts_by_itself(unpacked: Path) -> None:
    assert not (unpacked / "etc").exists()
    assert not (unpacked / "usr/lib/systemd").exists()
    assert not (unpacked / "DEBIAN/postinst").exists()


def test_the_control_file_is_whole(unpacked: Path) -> None:
    control = (unpacked / "DEBIAN/control").read_text()
    for line in ("Package: cocoon-provider", "Version: 1.2.3", "Architecture: amd64"):
        assert f"{line}\n" in control
    assert "python" not in control.partition("Depends:")[2].partition("\n")[0]


def test_the_changes_are_shipped(unpacked: Path) -> None:
    changes = gzip.decompress(
        (unpacked / "usr/share/doc/cocoon-provider/changelog.gz").read_bytes()
    )
    assert changes.startswith(b"# ")


@pytest.mark.parametrize("script", ["config", "prerm", "postrm"])
def test_scripts_are_sound_and_may_run(unpacked: Path, script: str) -> None:
    path = unpacked / "DEBIAN" / script
    assert path.stat().st_mode & 0o111
    assert subprocess.run(["sh", "-n", path], check=False).returncode == 0


def test_wallets_are_kept_unless_their_deletion_is_typed(unpacked: Path) -> None:
    question = (unpacked / "DEBIAN/templates").read_text()
    assert "Wallets are kept unless you type: delete the wallets" in question
    assert 'WORDS="delete the wallets"' in (unpacked / "DEBIAN/postrm").read_text()
