"""Write app/protocol/messages from app/protocol/schema.tl.

Run it as ``python -m installer.generate_protocol`` after every change of the schema.
"""

import builtins
import re
import struct
import subprocess
import sys
import textwrap
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from app.protocol.schema import SCHEMA_FILE, Constructor, Field, Schema, parse_schema

MESSAGES_FOLDER = SCHEMA_FILE.with_name("messages")

_SETTINGS = Path(__file__).parents[1] / "pyproject.toml"

_NUMBERS = {
    "int": ("i", "int"),
    "long": ("q", "int"),
    "#": ("I", "int"),
    "double": ("d", "float"),
    "int256": ("32s", "bytes"),
}
_STRINGS = {"string": "str", "bytes": "bytes", "Bool": "bool"}
_LAYOUT_WORDS = {"i": "INT", "q": "LONG", "I": "FLAGS", "d": "DOUBLE", "32s": "INT256"}
_SMALLEST_BOXED = 4
_LINE = 96
_NOTE = "Generated from schema.tl by installer/generate_protocol.py; do not edit."
_NOQA = "# ruff: noqa: D102 - app.protocol.objects says what store and read do"


def generate(schema: Schema) -> dict[str, str]:
    """Return the text of every generated module by its file name."""
    files = {f"{name}.py": _ModuleWriter(schema, name).text() for name in schema.modules}
    files["__init__.py"] = _index(schema)
    return _formatted(files)


def class_name(tl_name: str) -> str:
    """Turn ``proxy.queryAnswerEx`` into ``ProxyQueryAnswerEx``."""
    return "".join(part[0].upper() + part[1:] for part in tl_name.split("."))


def main() -> None:
    """Replace the generated modules."""
    files = generate(parse_schema(SCHEMA_FILE.read_text(encoding="utf-8")))
    for old in MESSAGES_FOLDER.glob("*.py"):
        old.unlink()
    for name, text in files.items():
        (MESSAGES_FOLDER / name).write_text(text, encoding="utf-8", newline="\n")


def _formatted(files: dict[str, str]) -> dict[str, str]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        for file_name, text in files.items():
            (folder / file_name).write_text(text, encoding="utf-8", newline="\n")
        for step in (["check", "--select=I", "--fix-only"], ["format"]):
            ruff = [sys.executable, "-m", "ruff", *step, "--config", str(_SETTINGS), name]
            subprocess.run(ruff, capture_output=True, check=True)
        return {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.py")}


def _index(schema: Schema) -> str:
    lines = [f'"""Every object of the wire protocol.\n\n{_NOTE}\n"""\n']
    lines.append("from app.protocol.objects import TlFunction, TlObject\n")
    exported = ["TlFunction", "TlObject"]
    for module in schema.modules:
        names = _class_names(schema, module) + _union_names(schema, module)
        exported += names
        lines.append(f"from app.protocol.messages.{module} import {', '.join(names)}\n")
    lines.append("\nCONSTRUCTORS: tuple[type[TlObject], ...] = (\n")
    lines += [f"    {class_name(entry.name)},\n" for entry in schema.constructors]
    lines.append(')\n\n__all__ = [\n    "CONSTRUCTORS",\n')
    lines += [f'    "{name}",\n' for name in sorted(exported)]
    return "".join([*lines, "]\n"])


def _class_names(schema: Schema, module: str) -> list[str]:
    return [class_name(entry.name) for entry in schema.constructors if entry.module == module]


def _unions(schema: Schema, module: str) -> list[str]:
    """Return the boxed types that some field has and whose constructors this module holds."""
    used = {field.type for entry in schema.constructors for field in entry.fields}
    results = dict.fromkeys(e.result for e in schema.constructors if e.module == module)
    return [result for result in results if result in used]


def _union_names(schema: Schema, module: str) -> list[str]:
    return [f"Any{class_name(result)}" for result in _unions(schema, module)]


def _union_reader(result: str) -> str:
    return "read_any" + re.sub(r"([A-Z])", r"_\1", class_name(result)).lower()


def _indented(lines: list[str], levels: int) -> list[str]:
    return [f"{'    ' * levels}{line}" for line in lines]


class _ModuleWriter:
    """Writes the classes of one module, remembering which number layouts they need."""

    def __init__(self, schema: Schema, module: str) -> None:
        self._schema = schema
        self._module = module
        self._layouts: dict[str, str] = {}

    def text(self) -> str:
        """Return the whole module, not yet formatted."""
        lines: list[str] = []
        for entry in self._schema.constructors:
            if entry.module == self._module:
                lines += ["", "", *self._class(entry)]
                lines += self._union_after(entry)
        layouts = [f'{name} = Struct("<{code}")' for code, name in sorted(self._layouts.items())]
        body = "\n".join([*layouts, *lines, ""])
        purpose = self._schema.modules[self._module]
        return f'"""{purpose}\n\n{_NOTE}\n"""\n\n{_NOQA}\n\n{self._imports(body)}\n\n{body}'

    def _imports(self, body: str) -> str:
        sources = {
            "dataclasses": ["dataclass"],
            "struct": ["Struct"],
            "typing": ["ClassVar", "Self", "final"],
            "app.protocol.errors": ["RemoteProtocolError"],
            "app.protocol.objects": ["TlFunction", "TlObject", "store_boxed"],
            "app.protocol.primitives": [
                *("UINT", "int256", "optional", "read_bool", "read_bytes", "read_string"),
                *("read_vector", "store_bool", "store_bytes", "store_string", "store_vector"),
            ],
        }
        for other in self._schema.modules:
            if other != self._module:
                readers = [_union_reader(result) for result in _unions(self._schema, other)]
                names = _class_names(self._schema, other) + _union_names(self._schema, other)
                sources[f"app.protocol.messages.{other}"] = names + readers
        code = re.sub(r'""".*?"""', "", body, flags=re.DOTALL)
        lines = []
        for source, names in sources.items():
            wanted = [name for name in names if re.search(rf"\b{name}\b", code)]
            lines += [f"from {source} import {', '.join(wanted)}"] if wanted else []
        return "\n".join(lines)

    def _class(self, entry: Constructor) -> list[str]:
        base = "TlFunction" if entry.is_function else "TlObject"
        return [
            "@final",
            "@dataclass(frozen=True, slots=True, repr=False)",
            f"class {class_name(entry.name)}({base}):",
            *_indented(_docstring(entry), 1),
            "",
            f"    CONSTRUCTOR_ID: ClassVar[int] = 0x{entry.id:08X}",
            *(_indented(self._body(entry), 1) if entry.fields else []),
        ]

    def _body(self, entry: Constructor) -> list[str]:
        return [
            "",
            *(self._declaration(field) for field in entry.fields),
            "",
            "def store(self, out: list[bytes]) -> None:",
            *_indented(self._store_lines(entry), 1),
            "",
            "@classmethod",
            "def read(cls, wire: bytes, at: int) -> tuple[Self, int]:",
            *_indented(self._read_lines(entry), 1),
        ]

    def _declaration(self, field: Field) -> str:
        kind = self._type(field)
        return f"{field.name}: {kind}" + ("" if field.bit is None else " | None = None")

    def _type(self, field: Field) -> str:
        if field.is_vector:
            return f"tuple[{class_name(field.type)}, ...]"
        if field.type in _NUMBERS:
            return _NUMBERS[field.type][1]
        if self._schema.constructor(field.type):
            return class_name(field.type)
        return _STRINGS.get(field.type, f"Any{class_name(field.type)}")

    def _runs(self, entry: Constructor) -> list[list[Field]]:
        """Group neighbouring numbers that are always there; everything else stands alone."""
        runs: list[list[Field]] = []
        for is_number, fields in groupby(entry.fields, key=_is_plain_number):
            listed = list(fields)
            runs += [listed] if is_number else [[field] for field in listed]
        return runs

    def _store_lines(self, entry: Constructor) -> list[str]:
        lines: list[str] = []
        for run in self._runs(entry):
            first = run[0]
            if _is_plain_number(first):
                values = ", ".join(_packed(field, f"self.{field.name}") for field in run)
                lines.append(f"out.append({self._layout(run)}.pack({values}))")
            elif first.bit is None:
                lines.append(self._store_one(first, f"self.{first.name}"))
            else:
                value = f'optional(self.flags, {first.bit}, "{first.name}", self.{first.name})'
                lines.append(f"if ({_local(first)} := {value}) is not None:")
                lines.append(f"    {self._store_one(first, _local(first))}")
        return lines

    def _store_one(self, field: Field, value: str) -> str:
        if field.is_vector:
            return f"store_vector(out, {value})"
        if field.type in _NUMBERS:
            return f"out.append({self._layout([field])}.pack({_packed(field, value)}))"
        if field.type in _STRINGS:
            return f"store_{field.type.lower()}(out, {value})"
        if self._schema.constructor(field.type):
            return f"{value}.store(out)"
        return f"store_boxed(out, {value})"

    def _read_lines(self, entry: Constructor) -> list[str]:
        lines: list[str] = []
        for run in self._runs(entry):
            first = run[0]
            if first.bit is None:
                lines += self._read_run(run)
            else:
                lines.append(f"{_local(first)}: {self._type(first)} | None = None")
                lines.append(f"if flags & {1 << first.bit}:")
                lines += _indented(self._read_run(run), 1)
        names = ", ".join(_local(field) for field in entry.fields)
        return [*lines, f"return cls({names}), at"]

    def _read_run(self, run: list[Field]) -> list[str]:
        first = run[0]
        if first.is_vector or first.type not in _NUMBERS:
            return [f"{_local(first)}, at = {self._read_one(first)}"]
        names = ", ".join(_local(field) for field in run)
        target = f"({names},)" if len(run) == 1 else names
        size = struct.calcsize(f"<{_codes(run)}")
        return [f"{target} = {self._layout(run)}.unpack_from(wire, at)", f"at += {size}"]

    def _read_one(self, field: Field) -> str:
        if field.is_vector:
            smallest = self._smallest(field.type)
            return f"read_vector(wire, at, {class_name(field.type)}.read, {smallest})"
        if field.type in _STRINGS:
            return f"read_{field.type.lower()}(wire, at)"
        if self._schema.constructor(field.type):
            return f"{class_name(field.type)}.read(wire, at)"
        return f"{_union_reader(field.type)}(wire, at)"

    def _smallest(self, name: str) -> int:
        """Return the size in bytes of the shortest object of that constructor."""
        entry = self._schema.constructor(name)
        if entry is None:
            return _SMALLEST_BOXED
        return sum(
            struct.calcsize(f"<{_NUMBERS[field.type][0]}")
            if field.type in _NUMBERS
            else 4
            if field.type in _STRINGS or field.is_vector
            else self._smallest(field.type)
            for field in entry.fields
            if field.bit is None
        )

    def _layout(self, run: list[Field]) -> str:
        groups = [(code, len(list(same))) for code, same in groupby(_code(field) for field in run)]
        words = [_LAYOUT_WORDS[c] + (f"_X{count}" if count > 1 else "") for c, count in groups]
        name = "_" + "_".join(words)
        self._layouts[_codes(run)] = name
        return name

    def _union_after(self, entry: Constructor) -> list[str]:
        is_last = self._schema.constructors_of(entry.result)[-1:] == (entry,)
        is_used = entry.result in _unions(self._schema, self._module)
        return ["", "", *self._union(entry.result)] if is_last and is_used else []

    def _union(self, result: str) -> list[str]:
        names = [class_name(entry.name) for entry in self._schema.constructors_of(result)]
        lines = [
            f"Any{class_name(result)} = {' | '.join(names)}",
            f'"""A ``{result}``."""',
            "",
            "",
            f"def {_union_reader(result)}(",
            f"    wire: bytes, at: int) -> tuple[Any{class_name(result)}, int]:",
            '    """Read a constructor id, then the fields of that constructor."""',
            "    (constructor_id,) = UINT.unpack_from(wire, at)",
        ]
        for name in names:
            lines.append(f"    if constructor_id == {name}.CONSTRUCTOR_ID:")
            lines.append(f"        return {name}.read(wire, at + 4)")
        text = f"{{constructor_id:08x}} is no {result}"
        return [*lines, f'    raise RemoteProtocolError(f"{text}")']


def _docstring(entry: Constructor) -> list[str]:
    wrapped = textwrap.wrap(
        f"``{entry.declaration}``", _LINE, break_long_words=False, break_on_hyphens=False
    )
    kind = "The function" if entry.is_function else "The type"
    return [f'"""{kind} ``{entry.name}``.', "", *wrapped, '"""']


def _local(field: Field) -> str:
    return f"{field.name}_" if hasattr(builtins, field.name) else field.name


def _is_plain_number(field: Field) -> bool:
    return field.type in _NUMBERS and not field.is_vector and field.bit is None


def _packed(field: Field, value: str) -> str:
    return f"int256({value})" if field.type == "int256" else value


def _code(field: Field) -> str:
    return _NUMBERS[field.type][0]


def _codes(run: list[Field]) -> str:
    return "".join(_code(field) for field in run)


if __name__ == "__main__":
    main()
