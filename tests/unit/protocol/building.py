"""Objects from the vectors, and strategies for arbitrary ones, both by the schema."""

from collections.abc import Callable, Mapping
from typing import Any, cast

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from app.protocol.messages import CONSTRUCTORS
from app.protocol.schema import SCHEMA_FILE, Constructor, Field, parse_schema
from app.protocol.tl import TlObject

SCHEMA = parse_schema(SCHEMA_FILE.read_text(encoding="utf-8"))
CLASSES: Mapping[str, type[TlObject]] = {
    entry.name: kind for entry, kind in zip(SCHEMA.constructors, CONSTRUCTORS, strict=True)
}

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=300)
PRIMITIVES: Mapping[str, SearchStrategy[Any]] = {
    "int": st.integers(-(2**31), 2**31 - 1),
    "long": st.integers(-(2**63), 2**63 - 1),
    "#": st.integers(0, 2**32 - 1),
    "double": st.floats(allow_nan=False),
    "int256": st.binary(min_size=32, max_size=32),
    "string": TEXT,
    "bytes": st.binary(max_size=300),
    "Bool": st.booleans(),
}
_FROM_TEXT: Mapping[str, Callable[[Any], Any]] = {"bytes": bytes.fromhex, "int256": bytes.fromhex}


def from_vector(value: Mapping[str, Any]) -> TlObject:
    """Build the object that a vector describes by names, with bytes as hexadecimal digits."""
    return _from_fields(constructor(value["@type"]), value)


def constructor(name: str) -> Constructor:
    """Return the declaration of that name."""
    entry = SCHEMA.constructor(name)
    assert entry is not None
    return entry


def objects(entry: Constructor) -> SearchStrategy[TlObject]:
    """Return all objects of a constructor whose flags agree with what is there."""
    flags = PRIMITIVES["#"] if "flags" in {field.name for field in entry.fields} else st.just(0)
    return flags.flatmap(lambda value: _with_flags(entry, value))


def _with_flags(entry: Constructor, flags: int) -> SearchStrategy[TlObject]:
    fields: dict[str, SearchStrategy[Any]] = {}
    for field in entry.fields:
        if field.name == "flags":
            fields["flags"] = st.just(flags)
        elif field.bit is None or flags >> field.bit & 1:
            fields[field.name] = _values(field)
    return st.builds(CLASSES[entry.name], **fields)


def _values(field: Field) -> SearchStrategy[Any]:
    if field.type in PRIMITIVES:
        return PRIMITIVES[field.type]
    bare = SCHEMA.constructor(field.type)
    if bare is None:
        return st.one_of(*(objects(entry) for entry in SCHEMA.constructors_of(field.type)))
    return st.lists(objects(bare), max_size=4).map(tuple) if field.is_vector else objects(bare)


def _from_fields(entry: Constructor, value: Mapping[str, Any]) -> TlObject:
    present = [field for field in entry.fields if field.name in value]
    build = cast("Callable[..., TlObject]", CLASSES[entry.name])
    return build(**{field.name: _from_value(field, value[field.name]) for field in present})


def _from_value(field: Field, value: Any) -> Any:
    bare = SCHEMA.constructor(field.type)
    if bare is None:
        is_boxed = isinstance(value, Mapping)
        return from_vector(value) if is_boxed else _FROM_TEXT.get(field.type, _same)(value)
    if field.is_vector:
        return tuple(_from_fields(bare, item) for item in value)
    return _from_fields(bare, value)


def _same(value: Any) -> Any:
    return value
