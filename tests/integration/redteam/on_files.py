"""Attacks on the owner's files."""

import os
from pathlib import Path

from app.isolation import start as program
from tests.integration.redteam.attack import Attacks, World

attack = Attacks()


@attack("read a key in the home folder")
def _(world: World) -> None:
    Path(world.key_file).read_bytes()


@attack("list the home folder")
def _(world: World) -> None:
    os.listdir(world.home)  # noqa: PTH208 - as an attacker would


@attack("read the wallet's file")
def _(world: World) -> None:
    Path(world.keystore).read_bytes()


@attack("read the list of users")
def _(_: World) -> None:
    Path("/etc/passwd").read_bytes()


@attack("see that a file of the home folder is there")
def _(world: World) -> None:
    Path(world.key_file).stat()


@attack("see where a link leads")
def _(_: World) -> None:
    Path("/proc/self/exe").readlink()


@attack("list all processes")
def _(_: World) -> None:
    os.listdir("/proc")  # noqa: PTH208


@attack("read the parent's environment")
def _(world: World) -> None:
    Path(f"/proc/{world.parent}/environ").read_bytes()


@attack("open the parent's memory")
def _(world: World) -> None:
    with Path(f"/proc/{world.parent}/mem").open("rb"):
        pass


@attack("read the parent's arguments")
def _(world: World) -> None:
    Path(f"/proc/{world.parent}/cmdline").read_bytes()


@attack("list the parent's descriptors")
def _(world: World) -> None:
    os.listdir(f"/proc/{world.parent}/fd")  # noqa: PTH208


@attack("read its own memory map")
def _(_: World) -> None:
    Path("/proc/self/maps").read_bytes()


@attack("write into the folder for temporary files")
def _(_: World) -> None:
    file = Path(f"/tmp/attack-{os.getpid()}")  # noqa: S108
    file.write_bytes(b"x")
    file.unlink()


@attack("make a folder")
def _(_: World) -> None:
    folder = Path(f"/tmp/attack-folder-{os.getpid()}")  # noqa: S108
    folder.mkdir()
    folder.rmdir()


@attack("write into shared memory")
def _(_: World) -> None:
    file = Path(f"/dev/shm/attack-{os.getpid()}")  # noqa: S108
    file.write_bytes(b"x")
    file.unlink()


@attack("open a model for writing")
def _(world: World) -> None:
    with Path(world.model_file).open("r+b"):
        pass


@attack("cut a model short")
def _(world: World) -> None:
    os.truncate(world.model_file, 5)


@attack("change a model's rights")
def _(world: World) -> None:
    Path(world.model_file).chmod(0o644)


@attack("change a model's times")
def _(world: World) -> None:
    os.utime(world.model_file)


@attack("rename a model")
def _(world: World) -> None:
    os.rename(world.model_file, world.model_file)  # noqa: PTH104 - onto itself: no harm


@attack("change the program's code")
def _(_: World) -> None:
    with Path(program.__file__).open("r+b"):
        pass


@attack("make a link to a key")
def _(world: World) -> None:
    Path(f"{world.home}/link-{os.getpid()}").symlink_to(world.key_file)


@attack("make a named pipe")
def _(world: World) -> None:
    os.mkfifo(f"{world.home}/pipe-{os.getpid()}")


@attack("go to another folder")
def _(world: World) -> None:
    os.chdir(world.home)
    os.chdir("/")


@attack("read the kernel's log")
def _(_: World) -> None:
    with Path("/dev/kmsg").open("rb"):
        pass


@attack("read the computer's memory")
def _(_: World) -> None:
    with Path("/dev/mem").open("rb"):
        pass


@attack("open a terminal")
def _(_: World) -> None:
    os.close(os.open("/dev/ptmx", os.O_RDWR | os.O_NOCTTY))
