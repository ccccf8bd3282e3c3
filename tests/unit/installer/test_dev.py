import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from installer import dev


@pytest.mark.parametrize(
    ("version", "is_supported"),
    [((3, 10, 14), False), ((3, 11, 0), True), ((3, 13, 9), True), ((3, 14, 0), False)],
)
def test_versions(version: tuple[int, ...], is_supported: bool) -> None:
    assert dev.is_supported(version) is is_supported


def test_an_environment_is_ready_only_for_the_lock_it_was_made_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "LOCKS", tmp_path)
    (tmp_path / "app.txt").write_text("one==1\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    environment = dev.Environment("app")
    assert not environment.is_ready()
    environment.bin.mkdir(parents=True)
    environment.python.touch()
    environment.stamp.write_text(environment.fingerprint)
    assert environment.is_ready()
    (tmp_path / "app.txt").write_text("one==2\n")
    assert not environment.is_ready()


def test_without_root_the_exact_line_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(dev.SetupError, match="sudo apt-get install -y python3-venv"):
        dev.install_system_packages(["python3-venv"])


def test_without_a_command_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([]) == 2
    assert dev.main(["--help"]) == 0
    assert "installer/dev.py demo" in capsys.readouterr().out


def test_locks_are_hashed_and_name_no_index() -> None:
    for name in ("app", "build", "dev", "uv"):
        text = (dev.LOCKS / f"{name}.txt").read_text()
        assert "://" not in text
        assert "--index" not in text
        assert "--hash=sha256:" in text


def test_every_dependency_of_the_program_is_locked() -> None:
    locked = (dev.LOCKS / "app.txt").read_text()
    for name in ("ctranslate2==4.8.5", "cryptography==50.", "multipart==", "openai=="):
        assert f"\n{name}" in f"\n{locked}"


def test_without_root_the_tests_say_what_they_skip(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", dict[str, str]().get)
    dev.install_packages_for_tests()
    assert "Without at-spi2-core and dbus and gnome-keyring and trayer" in capsys.readouterr().err
    dev.install_javascript_for_tests()
    assert "Without node and npm" in capsys.readouterr().err


def libraries(names: list[str], folder: Path) -> str:
    """A stand-in for ldconfig that knows only some libraries; its path."""
    program = folder / "ldconfig"
    lines = "\n".join(f"{name} (libc6,x86-64) => /lib/{name}" for name in names)
    program.write_text(f"#!/bin/sh\ncat <<'END'\n{lines}\nEND\n")
    program.chmod(0o755)
    return str(program)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no ldconfig")
def test_what_the_window_lacks_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = [name for name in dev.WINDOW_LIBRARIES.values() if "xcb-icccm" not in name]
    program = libraries(known, tmp_path)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda _name, path=None: program if path else None)
    assert dev.missing_libraries() == ["libxcb-icccm4"]


def test_only_root_installs_for_the_window(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "missing_libraries", lambda: ["libxcb-icccm4"])
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda _name: "/usr/bin/apt-get")
    with pytest.raises(dev.SetupError, match="apt-get install -y libxcb-icccm4"):
        dev.install_window_libraries()
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    dev.install_window_libraries()
    assert "libxcb-icccm4" in capsys.readouterr().err


def test_the_window_is_locked_with_the_program() -> None:
    locked = (dev.LOCKS / "app.txt").read_text()
    assert "\npyside6-essentials==" in locked
    assert "\nqasync==" in locked


@pytest.mark.parametrize(("status", "calls"), [(0, 1), (1, 2)])
def test_javascript_is_installed_once_for_each_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int, calls: int
) -> None:
    commands: list[tuple[object, ...]] = []

    def run(*command: object, quiet: bool = False) -> int:
        assert quiet
        commands.append(command)
        return status

    for name, value in (("ROOT", tmp_path), ("JAVASCRIPT", tmp_path), ("run", run)):
        monkeypatch.setattr(dev, name, value)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "package-lock.json").write_text("{}")
    dev.install_javascript_for_tests()
    dev.install_javascript_for_tests()
    assert commands == [("/usr/bin/npm", "ci", "--prefix", tmp_path, *dev.NPM_OPTIONS)] * calls


def test_javascript_packages_are_hashed_and_name_no_registry() -> None:
    lock = json.loads((dev.JAVASCRIPT / "package-lock.json").read_text())
    packages = [entry for name, entry in lock["packages"].items() if name]
    assert packages
    for entry in packages:
        assert entry["integrity"].startswith("sha512-")
        assert "resolved" not in entry


def test_what_is_shipped_is_built_apart_from_what_is_developed() -> None:
    assert dev.environment_for("build").folder == dev.ROOT / "build" / "venv"
    assert dev.environment_for("test").lock == dev.LOCKS / "dev.txt"
    assert dev.environment_for("demo").lock == dev.LOCKS / "app.txt"
