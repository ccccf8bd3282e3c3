"""Reading a TL schema: declarations, their fields and their constructor ids."""

import re
import zlib
from dataclasses import dataclass
from pathlib import Path

SCHEMA_FILE = Path(__file__).with_name("schema.tl")

_MODULE = re.compile(r"// module (\w+)(?:: (.*))?")
_DECLARATION = re.compile(r"([\w.]+)(?:#([0-9a-f]{8}))?((?: \w+:(?:\([^)]*\)|\S+))*) = ([\w.]+);")
_FIELD = re.compile(r" (\w+):(?:flags\.(\d+)\?)?(?:\(vector ([\w.]+)\)|(\S+))")


@dataclass(frozen=True, slots=True)
class Field:
    """One field; `bit` is the bit of `flags` that says whether it is there, None if always."""

    name: str
    type: str
    bit: int | None
    is_vector: bool


@dataclass(frozen=True, slots=True)
class Constructor:
    """One declaration of the schema.

    `written_id` is the id that the declaration states, None if it is to be computed.
    """

    name: str
    fields: tuple[Field, ...]
    result: str
    is_function: bool
    written_id: int | None
    declaration: str
    module: str

    @property
    def canonical(self) -> str:
        """The declaration as its id is computed from it."""
        plain = re.sub(r"#[0-9a-f]{8}", "", self.declaration)
        return re.sub(r"[(){}]", "", plain)

    @property
    def id(self) -> int:
        """The constructor id, unsigned: written, or the CRC32 of the canonical declaration."""
        return zlib.crc32(self.canonical.encode()) if self.written_id is None else self.written_id


@dataclass(frozen=True, slots=True)
class Schema:
    """All declarations in file order, and what each module of them is for."""

    constructors: tuple[Constructor, ...]
    modules: dict[str, str]

    def constructor(self, name: str) -> Constructor | None:
        """Return the constructor of exactly that name, None if the name is something else."""
        return next((entry for entry in self.constructors if entry.name == name), None)

    def constructors_of(self, result: str) -> tuple[Constructor, ...]:
        """Return the constructors that make a value of that (boxed) type."""
        return tuple(
            entry for entry in self.constructors if entry.result == result and not entry.is_function
        )


def parse_schema(text: str) -> Schema:
    """Read a schema file.

    Raises:
        ValueError: a line is not understood, or two declarations share an id.
    """
    constructors: list[Constructor] = []
    modules: dict[str, str] = {}
    module, is_function = "", False
    for line in filter(None, map(str.strip, text.splitlines())):
        if started := _MODULE.fullmatch(line):
            module = started[1]
            modules.setdefault(module, started[2])
        elif line == "---functions---":
            is_function = True
        elif not line.startswith("//"):
            constructors.append(_parse_declaration(line, module, is_function=is_function))
    if len({entry.id for entry in constructors}) != len(constructors):
        raise ValueError("two declarations have the same constructor id")
    return Schema(tuple(constructors), modules)


def _parse_declaration(line: str, module: str, *, is_function: bool) -> Constructor:
    match = _DECLARATION.fullmatch(line)
    if match is None:
        raise ValueError(f"not a declaration: {line}")
    name, written_id, fields, result = match.groups()
    return Constructor(
        name=name,
        fields=tuple(_field(*groups) for groups in _FIELD.findall(fields)),
        result=result,
        is_function=is_function,
        written_id=int(written_id, 16) if written_id else None,
        declaration=line.removesuffix(";"),
        module=module,
    )


def _field(name: str, bit: str, item: str, plain: str) -> Field:
    return Field(name, item or plain, int(bit) if bit else None, is_vector=bool(item))
