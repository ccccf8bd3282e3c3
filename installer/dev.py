"""The way in on a fresh machine: make an environment, install what is locked, run.

    python3 installer/dev.py window        open the program's window
    python3 installer/dev.py demo          show the whole program once
    python3 installer/dev.py test          run every check and every test
    python3 installer/dev.py bench         print the measured figures
    python3 installer/dev.py build         make the bundle and this system's package of it
    python3 installer/dev.py lock          write the lock files anew
    python3 installer/dev.py COMMAND ...   any other command of the program, such as run

Needs nothing but Python's standard library. A second call finds the environment and goes on.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "installer" / "locks"
JAVASCRIPT = ROOT / "tests" / "javascript"
OLDEST, NEWEST = (3, 11), (3, 13)
TEST_PACKAGES = {
    "at-spi2-core": "/usr/libexec/at-spi2-registryd",
    "dbus": "dbus-run-session",
    "gnome-keyring": "gnome-keyring-daemon",
    "trayer": "trayer",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "xvfb": "Xvfb",
}
"""Debian packages that the tests use, and a program of each."""

TEST_FONTS = {
    "fonts-dejavu-core": "/usr/share/fonts/truetype/dejavu",
    "fonts-droid-fallback": "/usr/share/fonts/truetype/droid",
    "fonts-inter": "/usr/share/fonts/opentype/inter",
}
"""Fonts of the tests and the pictures, and where each is: Latin and Cyrillic, Chinese, and the
one of the pictures in the README."""

WINDOW_LIBRARIES = {
    "libdbus-1-3": "libdbus-1.so.3",
    "libegl1": "libEGL.so.1",
    "libfontconfig1": "libfontconfig.so.1",
    "libgl1": "libGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libx11-xcb1": "libX11-xcb.so.1",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-sync1": "libxcb-sync.so.1",
    "libxcb-xfixes0": "libxcb-xfixes.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxkbcommon0": "libxkbcommon.so.0",
}
"""Debian packages of what Qt's window asks the system for, and the library of each."""

ALL_TESTS = ("-n", "auto", "--maxprocesses", "4", "--dist", "loadfile")
"""Run everything on several processors; the tests of one file stay together."""

APP_EXTRAS = ("--extra", "chain", "--extra", "desktop", "--extra", "gpu")
"""What somebody who runs the program gets beside its plain dependencies."""

WINDOW = "window"
"""The command of the program that opens its window."""

NPM_OPTIONS = ("--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1")
"""No code of a package runs while it is installed; without a network it is given up soon."""

INTERPRETERS = ("python3.12", "python3.13", "python3.11")


class SetupError(Exception):
    """The environment cannot be made; the text says what to do."""


def run(*command: str | Path, quiet: bool = False) -> int:
    """Run a program in the project's folder and return its exit status."""
    output = subprocess.DEVNULL if quiet else None
    return subprocess.call([str(part) for part in command], cwd=ROOT, stdout=output, stderr=output)


def say(text: str) -> None:
    """Tell the person what happens, apart from the program's own output."""
    print(text, file=sys.stderr, flush=True)


class Environment:
    """The virtual environment of this checkout and the lock file it was made from."""

    def __init__(self, lock: str, folder: Path | None = None) -> None:
        self.folder = folder or ROOT / ".venv"
        self.bin = self.folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = self.bin / ("python.exe" if os.name == "nt" else "python")
        self.lock = LOCKS / f"{lock}.txt"
        self.stamp = self.folder / f"installed-{lock}"

    @property
    def fingerprint(self) -> str:
        """A hash of everything that decides what is installed."""
        parts = (self.lock.read_bytes(), (ROOT / "pyproject.toml").read_bytes())
        return hashlib.sha256(b"".join(parts)).hexdigest()

    def is_ready(self) -> bool:
        """Tell whether this very lock file is installed already."""
        return (
            self.python.exists()
            and self.stamp.exists()
            and self.stamp.read_text() == self.fingerprint
        )

    def ensure(self) -> None:
        """Make the environment and install, unless that was done before.

        Raises:
            SetupError: something is missing that this script cannot bring.
        """
        if self.is_ready():
            return
        if not self.python.exists():
            say(f"Making {self.folder.relative_to(ROOT)} ...")
            create_environment(self.folder)
        say(f"Installing {self.lock.relative_to(ROOT)} (some 700 MB, once) ...")
        self.install()
        self.stamp.write_text(self.fingerprint)

    def install(self) -> None:
        """Install the locked packages and this project with uv, or with pip where uv fails."""
        if not (self.install_with_uv() or self.install_with_pip()):
            raise SetupError(
                "The packages could not be installed; the lines above say why. "
                "Check the internet connection and run the same command again."
            )
        run(self.python, "-m", "compileall", "-q", "app", "tests")

    def install_with_uv(self) -> bool:
        """Try uv, which is ten times faster than pip; False when it cannot be had or fails."""
        uv = shutil.which("uv") or self.fetch_uv()
        if uv is None:
            return False
        pip = (uv, "pip", "install", "--quiet", "--python", self.python, "--compile-bytecode")
        return (
            run(*pip, "--require-hashes", "-r", self.lock) == 0
            and run(*pip, "--no-deps", "--no-build-isolation", "-e", ".") == 0
        )

    def fetch_uv(self) -> Path | None:
        """Install the locked uv into the environment."""
        pip = (self.python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        failed = run(*pip, "--require-hashes", "-r", LOCKS / "uv.txt", quiet=True)
        return None if failed else self.bin / "uv"

    def install_with_pip(self) -> bool:
        """Install with pip: slower, but it honours every pip setting of this machine."""
        say("Installing with pip instead of uv ...")
        pip = (self.python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        return (
            run(*pip, "--require-hashes", "-r", self.lock) == 0
            and run(*pip, "--no-deps", "--no-build-isolation", "-e", ".") == 0
        )


def is_supported(version: tuple[int, ...]) -> bool:
    """Tell whether the program runs on this version of Python."""
    return OLDEST <= version[:2] <= NEWEST


def find_python() -> str:
    """Return this interpreter, or another one of a version that the program runs on."""
    if is_supported(sys.version_info[:3]):
        return sys.executable
    for name in INTERPRETERS:
        path = shutil.which(name)
        if path is not None and run(path, "--version", quiet=True) == 0:
            return path
    found = ".".join(map(str, sys.version_info[:3]))
    raise SetupError(f"Python 3.11, 3.12 or 3.13 is needed, and only {found} was found.")


def create_environment(folder: Path) -> None:
    """Make the virtual environment; install Debian's part of it first where it is missing."""
    python = find_python()
    if run(python, "-c", "import ensurepip, venv", quiet=True) != 0:
        install_system_packages(["python3-venv"])
    if run(python, "-m", "venv", folder) != 0:
        shutil.rmtree(folder, ignore_errors=True)
        raise SetupError(f"{python} could not make {folder}; the lines above say why.")


def can_install_system_packages() -> bool:
    """Tell whether this is root on Debian or one of its kin."""
    return shutil.which("apt-get") is not None and hasattr(os, "geteuid") and os.geteuid() == 0


def install_system_packages(names: list[str]) -> None:
    """Install Debian packages as root, or say exactly what root has to type."""
    if not can_install_system_packages():
        raise SetupError(
            "A system package is missing. Install it with this line, then run the same "
            f"command again:\n\n    sudo apt-get install -y {' '.join(names)}\n"
        )
    say(f"Installing {', '.join(names)} ...")
    run("apt-get", "update", quiet=True)
    if run("apt-get", "install", "-y", *names, quiet=True) != 0:
        raise SetupError(f"apt-get could not install {', '.join(names)}.")


def missing_libraries() -> list[str]:
    """Name the packages of libraries that a window needs and this Linux does not have."""
    listing = shutil.which("ldconfig", path=f"{os.environ.get('PATH', '')}:/sbin:/usr/sbin")
    if listing is None or sys.platform != "linux":
        return []
    known = subprocess.run([listing, "-p"], capture_output=True, text=True, check=False).stdout
    return [name for name, library in WINDOW_LIBRARIES.items() if library not in known]


def install_window_libraries() -> None:
    """Bring what a window needs of the system, on Debian and its kin.

    Raises:
        SetupError: something is missing, and only root can install it.
    """
    missing = missing_libraries()
    if missing and shutil.which("apt-get") is not None:
        install_system_packages(missing)
    elif missing:
        say(f"The window may need what Debian calls {', '.join(missing)}.")


def install_packages_for_tests() -> None:
    """The wallet is tried with a real keyring, the window with a real tray, where that is here."""
    missing = [name for name, program in TEST_PACKAGES.items() if shutil.which(program) is None]
    missing += [name for name, folder in TEST_FONTS.items() if not Path(folder).is_dir()]
    if missing and can_install_system_packages():
        install_system_packages(missing)
    elif missing:
        say(f"Without {' and '.join(missing)} some tests are skipped or look different.")


def install_javascript_for_tests() -> None:
    """What is compiled and signed here is compared with TON's own tools, if node is there."""
    npm, lock = shutil.which("npm"), JAVASCRIPT / "package-lock.json"
    if npm is None or shutil.which("node") is None:
        say("Without node and npm the tests with TON's JavaScript tools are skipped.")
        return
    stamp = JAVASCRIPT / "node_modules" / ".installed"
    fingerprint = hashlib.sha256(lock.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == fingerprint:
        return
    say(f"Installing {lock.relative_to(ROOT)} (some 50 MB, once) ...")
    if run(npm, "ci", "--prefix", JAVASCRIPT, *NPM_OPTIONS, quiet=True) == 0:
        stamp.write_text(fingerprint)
    else:
        say("npm could not install it: the tests with TON's JavaScript tools are skipped.")


def test(environment: Environment, arguments: list[str]) -> int:
    """Run the checks, then the tests; extra arguments go to pytest alone."""
    if not arguments:
        for check in (
            ("ruff", "check", "--quiet", "."),
            ("ruff", "format", "--quiet", "--check", "."),
            ("mypy",),
            ("lint-imports", "--no-cache"),
        ):
            say(f"--- {' '.join(check)}")
            if run(environment.bin / check[0], *check[1:]) != 0:
                return 1
    install_window_libraries()
    install_packages_for_tests()
    install_javascript_for_tests()
    say("--- pytest")
    return run(environment.python, "-m", "pytest", *(arguments or ALL_TESTS))


def bench(environment: Environment, arguments: list[str]) -> int:
    """Run the named benchmarks, or all of them, one after the other."""
    folder = ROOT / "tests" / "benchmarks"
    names = arguments or sorted(path.stem for path in folder.glob("[a-z]*.py"))
    return max(run(environment.python, "-m", f"tests.benchmarks.{name}") for name in names)


def lock(environment: Environment, _arguments: list[str]) -> int:
    """Resolve the newest allowed versions for Linux, Windows and macOS into the lock files."""
    uv = shutil.which("uv") or environment.fetch_uv()
    if uv is None:
        raise SetupError("uv is needed to write lock files: install it and try again.")
    compile_lock = (uv, "pip", "compile", "--quiet", "--universal", "--python-version", "3.11")
    options = ("--generate-hashes", "--no-emit-index-url", "--no-header", "--upgrade")
    wanted: tuple[tuple[str, tuple[str | Path, ...]], ...] = (
        ("app", ("pyproject.toml", *APP_EXTRAS)),
        ("build", ("pyproject.toml", *APP_EXTRAS, "--group", "build", "-c", LOCKS / "app.txt")),
        ("dev", ("pyproject.toml", "--all-extras", "--group", "dev", "-c", LOCKS / "app.txt")),
        ("uv", (LOCKS / "uv.in",)),
    )
    return max(
        run(*compile_lock, *options, *sources, "-o", LOCKS / f"{name}.txt")
        for name, sources in wanted
    )


def build(environment: Environment, arguments: list[str]) -> int:
    """Make the bundle; on Debian and its kin its package, too."""
    if sys.platform == "linux" and shutil.which("strip") is None:
        install_system_packages(["binutils"])
    return run(environment.python, "-m", "installer.build", *arguments)


COMMANDS = {"bench": bench, "build": build, "lock": lock, "test": test}
"""What this script does itself; everything else is a command of the program."""


def main(arguments: list[str]) -> int:
    """Do what the command line asks; return the exit status."""
    if not arguments or arguments[0] in {"-h", "--help"}:
        print(__doc__)
        return 0 if arguments else 2
    own = COMMANDS.get(arguments[0])
    environment = environment_for(arguments[0])
    try:
        environment.ensure()
        if arguments[0] == WINDOW:
            install_window_libraries()
        return own(environment, arguments[1:]) if own else run_program(environment, arguments)
    except SetupError as error:
        say(f"error: {error}")
        return 1
    except KeyboardInterrupt:
        return 130


def environment_for(command: str) -> Environment:
    """The environment of a command: what is shipped is built from nothing but what is shipped."""
    if command == "build":
        return Environment("build", ROOT / "build" / "venv")
    return Environment("dev" if command in COMMANDS else "app")


def run_program(environment: Environment, arguments: list[str]) -> int:
    """Hand over to the program, which keeps this folder, this terminal and its signals."""
    command = [str(environment.bin / "cocoon-provider"), *arguments]
    if os.name != "nt":
        os.execv(command[0], command)  # noqa: S606 - no shell is wanted here
    return subprocess.call(command)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
