import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installer import bundle, dev


def entry(name: str, kind: str = "DATA") -> bundle.Entry:
    return name, f"/somewhere/{name}", kind


def imports_of(asked: dict[str, tuple[str, ...]]) -> bundle.ImportsOf:
    def imports(source: str) -> list[tuple[str, str | None]]:
        return [(name, f"/lib/{name}") for name in asked.get(Path(source).name, ())]

    return imports


NOTHING = imports_of({})


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "resources/translations/ru.qm",
        "ctranslate2/_ext.so",
    ],
)
def test_what_the_window_loads_is_kept(name: str) -> None:
    assert bundle.used_files([entry(name)], NOTHING) == [entry(name)]


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6\\Qt\\plugins\\tls\\qopensslbackend.dll",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6EglFSDeviceIntegration.so.6",
    ],
)
def test_what_it_never_loads_is_left_out(name: str) -> None:
    assert bundle.used_files([entry(name)], NOTHING) == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing of the system is bundled")
def test_libraries_that_only_unused_files_wanted_go_too() -> None:
    names = {
        "libqxcb.so": ("libxcb.so.1",),
        "libxcb.so.1": ("libXau.so.6",),
        "libqgtk3.so": ("libgtk-3.so.0",),
        "libgtk-3.so.0": ("libcairo.so.2", "libXau.so.6"),
    }
    tops = ("libpython3.11.so.1.0", "libxcb.so.1", "libXau.so.6", "libgtk-3.so.0", "libcairo.so.2")
    entries = [
        entry("PySide6/Qt/plugins/platforms/libqxcb.so", "BINARY"),
        entry("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "BINARY"),
        *(entry(name, "BINARY") for name in tops),
    ]
    used = {Path(name).name for name, _, _ in bundle.used_files(entries, imports_of(names))}
    assert used == {"libqxcb.so", "libxcb.so.1", "libXau.so.6", "libpython3.11.so.1.0"}


def test_every_named_file_of_the_project_is_there() -> None:
    for source, _ in bundle.DATA_FILES:
        assert list(dev.ROOT.glob(source)), source


def test_every_resource_that_the_program_reads_is_bundled() -> None:
    not_shipped = {"pictures", "training", "contracts"}
    shipped = {source.split("/")[1].partition(".")[0] for source, _ in bundle.DATA_FILES}
    for path in (dev.ROOT / "resources").iterdir():
        assert path.name in not_shipped or path.stem in shipped, path


@pytest.mark.skipif(sys.platform == "win32", reason="links are for the others")
def test_one_program_has_two_names(tmp_path: Path) -> None:
    (tmp_path / "cocoon-provider").write_text("program")
    bundle.link_programs(tmp_path)
    bundle.link_programs(tmp_path)
    assert (tmp_path / "cocoon-provider-cli").read_text() == "program"


@pytest.mark.skipif(shutil.which("strip") is None, reason="binutils are not installed")
def test_symbols_go_where_that_is_safe(tmp_path: Path) -> None:
    library = Path(os.path.realpath(sys.executable))
    grafted = tmp_path / "numpy.libs" / "libone.so"
    grafted.parent.mkdir()
    for target in (tmp_path / "two.so", grafted):
        shutil.copy(library, target)
    saved = bundle.strip_symbols(tmp_path)
    assert grafted.read_bytes() == library.read_bytes()
    assert (tmp_path / "two.so").stat().st_size == library.stat().st_size - saved
    command = [str(tmp_path / "two.so"), "-c", "print(1)"]
    environment = {"PYTHONHOME": sys.base_prefix}
    assert subprocess.run(command, check=False, env=environment).returncode == 0
