"""A disk of which every step can fail and whose power can be cut at any step.

What a file system may lose is lost: data that was not synced is there up to any byte, and a new
name of which the folder was not synced may or may not be there.
"""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path


class PowerCutError(BaseException):
    """Nothing of the program runs any more."""


@dataclass
class _File:
    data: bytes = b""
    synced: bytes | None = None


@dataclass
class FakeDisk:
    """`Files` in memory. `before_step` is called with the name of each step that changes it."""

    before_step: Callable[[str], None] = lambda _: None
    most_written: int = 2**20
    names: dict[Path, _File] = field(default_factory=dict)
    steps: list[str] = field(default_factory=list)
    _durable: dict[Path, _File] = field(default_factory=dict)
    _open: dict[int, _File] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(3))

    def read(self, path: Path, limit: int) -> bytes:
        if path not in self.names:
            raise FileNotFoundError(2, "No such file", str(path))
        return self.names[path].data[:limit]

    def create(self, path: Path) -> int:
        self._step("create")
        if path in self.names:
            raise FileExistsError(17, "File exists", str(path))
        number, self.names[path] = next(self._numbers), _File()
        self._open[number] = self.names[path]
        return number

    def write(self, descriptor: int, data: bytes) -> int:
        file = self._open[descriptor]
        file.data += data[: self.most_written // 2]  # what was half written when the step fails
        self._step("write")
        written = data[: self.most_written]
        file.data = file.data[: -len(data[: self.most_written // 2]) or None] + written
        return len(written)

    def sync(self, descriptor: int) -> None:
        self._step("sync")
        self._open[descriptor].synced = self._open[descriptor].data

    def close(self, descriptor: int) -> None:
        del self._open[descriptor]
        self._step("close")

    def replace(self, source: Path, target: Path) -> None:
        self._step("replace")
        self.names[target] = self.names.pop(source)

    def remove(self, path: Path) -> None:
        if path not in self.names:
            raise FileNotFoundError(2, "No such file", str(path))
        self._step("remove")
        del self.names[path]

    def sync_folder(self, folder: Path) -> None:
        self._step("sync_folder")
        self._durable = {path: file for path, file in self.names.items() if path.parent == folder}

    def after_power_cut(self) -> list["FakeDisk"]:
        """The disks that may be found when the computer is switched on again."""
        paths = sorted(self._durable.keys() | self.names.keys())
        choices = [self._fates(path) for path in paths]
        return [
            FakeDisk(
                names={
                    path: _File(data, data)
                    for path, data in zip(paths, fates, strict=True)
                    if data is not None
                }
            )
            for fates in itertools.product(*choices)
        ]

    def _fates(self, path: Path) -> list[bytes | None]:
        """What may be under a name; None for nothing."""
        found: list[bytes | None] = []
        for names in (self._durable, self.names):
            found += _states(names.get(path))
        return list(dict.fromkeys(found))

    def settle(self) -> None:
        """Let everything reach the disk."""
        for file in self.names.values():
            file.synced = file.data
        self._durable = dict(self.names)

    def _step(self, name: str) -> None:
        self.steps.append(name)
        self.before_step(name)


def _states(file: _File | None) -> list[bytes | None]:
    if file is None:
        return [None]
    if file.synced is not None:
        return [file.synced]
    return [b"", file.data[: len(file.data) // 2], file.data]


def failing_at(number: int, error: Callable[[], BaseException]) -> Callable[[str], None]:
    """Make the step with that number fail, counting from 0."""
    numbers = itertools.count()

    def before_step(_: str) -> None:
        if next(numbers) == number:
            raise error()

    return before_step
