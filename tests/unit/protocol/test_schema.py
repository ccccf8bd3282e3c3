from typing import Any

import pytest

from app.protocol.messages import CONSTRUCTORS, TlFunction
from app.protocol.schema import Field, parse_schema
from tests.unit.protocol.building import CLASSES, SCHEMA
from tests.vectors import vectors

ENTRIES = vectors("constructor_ids")["entries"]


@pytest.mark.parametrize("vector", ENTRIES, ids=lambda vector: str(vector["name"]))
def test_constructor_ids(vector: dict[str, Any]) -> None:
    entry = SCHEMA.constructor(vector["name"])
    assert entry is not None
    assert entry.declaration == vector["declaration"]
    assert entry.canonical == vector["canonical"]
    assert f"{entry.id:08x}" == vector["id"]
    assert (entry.written_id is not None) == vector["explicit_id"]
    assert entry.is_function == (vector["kind"] == "function")
    kind = CLASSES[entry.name]
    assert entry.id == kind.CONSTRUCTOR_ID
    assert kind.WIRE_ID.hex() == vector["wire"]
    assert issubclass(kind, TlFunction) == entry.is_function


def test_the_schema_has_what_the_vectors_have() -> None:
    assert [entry.name for entry in SCHEMA.constructors] == [*CLASSES]
    assert {entry.name for entry in SCHEMA.constructors} == {entry["name"] for entry in ENTRIES}
    assert len(CONSTRUCTORS) == len(ENTRIES)


def test_fields() -> None:
    schema = parse_schema(
        "// module m: x\nm.b x:int = m.B;\na#0000002a v:(vector m.b) f:# w:f = A;"
    )
    entry = schema.constructor("a")
    assert entry is not None
    assert entry.id == 42
    assert entry.fields[0] == Field("v", "m.b", None, is_vector=True)
    assert entry.fields[1:] == (Field("f", "#", None, False), Field("w", "f", None, False))
    assert entry.canonical == "a v:vector m.b f:# w:f = A"
    assert schema.modules == {"m": "x"}


def test_a_field_behind_a_flag() -> None:
    schema = parse_schema("a flags:# x:flags.3?string = A;")
    assert schema.constructors[0].fields[1] == Field("x", "string", 3, is_vector=False)


def test_functions_make_no_values() -> None:
    schema = parse_schema("a x:int = A;\n---functions---\nb = A;")
    assert [entry.name for entry in schema.constructors_of("A")] == ["a"]
    assert schema.constructor("c") is None


@pytest.mark.parametrize("line", ["a = A", "a x = A;", "a x: = A;", "a  x:int = A;", "= A;"])
def test_lines_that_are_no_declaration(line: str) -> None:
    with pytest.raises(ValueError, match="not a declaration"):
        parse_schema(line)


def test_two_declarations_with_one_id() -> None:
    with pytest.raises(ValueError, match="same constructor id"):
        parse_schema("a#00000001 = A;\nb#00000001 = B;")
