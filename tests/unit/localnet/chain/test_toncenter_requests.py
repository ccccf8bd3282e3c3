import base64
from typing import Any

import pytest

from app.localnet.chain.machine import VmSlice
from app.localnet.chain.toncenter_requests import Parameters, RequestError
from app.localnet.chain.vm_cell import VmBuilder, VmCell
from app.ton.address import Address

ADDRESS = Address(0, bytes(range(32)))
CELL = VmBuilder().uint(5, 8).cell()
BOC = base64.b64encode(CELL.to_boc()).decode()


def stack(*items: Any) -> tuple[Any, ...]:
    return Parameters({"stack": list(items)}).stack()


@pytest.mark.parametrize(
    "form",
    [ADDRESS.raw, ADDRESS.to_text(), ADDRESS.to_text(bounceable=True, testnet=True)],
)
def test_addresses_have_several_forms(form: str) -> None:
    assert Parameters({"address": form}).address() == ADDRESS


def test_numbers_may_be_texts() -> None:
    for value in (7, "7", "0x7"):
        assert Parameters({"n": value}).integer("n", least=0, most=9) == 7
    assert Parameters({}).integer("n", least=0, most=9, default=4) == 4
    wrong: Any
    for wrong in (True, 1.0, "", "7.0", None, "-1", 10, [], "1" * 90):
        with pytest.raises(RequestError):
            Parameters({"n": wrong}).integer("n", least=0, most=9)


def test_yes_and_no_have_several_forms() -> None:
    for value in (True, "true", "1", 1, "True"):
        assert Parameters({"f": value}).flag("f", default=False)
    assert not Parameters({"f": "no"}).flag("f", default=True)
    assert Parameters({}).flag("f", default=True)
    with pytest.raises(RequestError):
        Parameters({"f": "x" * 1000}).flag("f", default=True)


def test_hashes_are_hexadecimal_or_base64() -> None:
    raw = bytes([0xFB]) * 32
    for text in (raw.hex(), base64.b64encode(raw).decode(), base64.urlsafe_b64encode(raw).decode()):
        assert Parameters({"hash": text}).transaction_hash() == raw
    spaced = base64.b64encode(raw).decode().replace("+", " ")
    assert Parameters({"hash": spaced}).transaction_hash() == raw
    for wrong in ("zz" * 32, "AAAA", "", 5):
        with pytest.raises(RequestError):
            Parameters({"hash": wrong}).transaction_hash()


def test_methods_have_names_or_numbers() -> None:
    assert Parameters({"method": "seqno"}).method() == "seqno"
    assert Parameters({"method": "85143"}).method() == Parameters({"method": 85143}).method()
    wrong: Any
    for wrong in (None, "", 2**31, "9" * 40, {}):
        with pytest.raises(RequestError):
            Parameters({"method": wrong}).method()


def test_cells_are_bags_in_base64() -> None:
    assert Parameters({"body": BOC}).cell("body").hash == CELL.hash
    assert Parameters({}).optional_cell("body") is None
    assert Parameters({"body": ""}).optional_cell("body") is None
    for wrong in ("?", "AAAA", 5, "A" * 200_000):
        with pytest.raises(RequestError):
            Parameters({"body": wrong}).optional_cell("body")


def test_every_form_of_number_on_the_stack() -> None:
    assert stack(["num", "0x10"], ["num", 5], ["int", "-3"], ["number", "-0x1"]) == (16, 5, -3, -1)


@pytest.mark.parametrize("value", [BOC, {"bytes": BOC, "object": {}}])
def test_every_form_of_cell_on_the_stack(value: Any) -> None:
    whole, old, part, old_part = stack(
        ["cell", value], ["tvm.Cell", value], ["slice", value], ["tvm.Slice", value]
    )
    assert isinstance(whole, VmCell)
    assert isinstance(part, VmSlice)
    hashes = {whole.hash, old.hash, part.cell.hash, old_part.cell.hash}
    assert hashes == {CELL.hash}


def test_tuples_and_nothing_on_the_stack() -> None:
    number = {"@type": "tvm.stackEntryNumber", "number": {"number": "7"}}
    inside = {"@type": "tvm.stackEntryTuple", "tuple": {"elements": [number]}}
    cell = {"@type": "tvm.stackEntryCell", "cell": {"bytes": BOC}}
    items = stack(["tuple", {"elements": [number, inside, ["num", 1]]}], ["list", []], ["null", 0])
    assert items == ((7, (7,), 1), None, None)
    (((only,),),) = (stack(["tuple", {"elements": [cell]}]),)
    assert only.hash == CELL.hash


@pytest.mark.parametrize(
    "item",
    [
        5,
        "num",
        [],
        ["num"],
        ["num", 1, 2],
        ["num", 2**256],
        ["unknown", 1],
        ["cell", None],
        ["cell", "A" * 200_000],
        ["tuple", {"elements": 5}],
        {"@type": "tvm.stackEntryUnknown"},
        {},
    ],
)
def test_other_items_are_refused(item: Any) -> None:
    with pytest.raises(RequestError):
        stack(item)


def test_deep_and_long_stacks_are_refused() -> None:
    nested: Any = ["num", 1]
    for _ in range(9):
        nested = ["tuple", {"elements": [nested]}]
    with pytest.raises(RequestError, match="deeply"):
        stack(nested)
    with pytest.raises(RequestError, match="at most"):
        stack(*[["num", 1]] * 65)
    with pytest.raises(RequestError):
        Parameters({"stack": "num"}).stack()
    assert Parameters({}).stack() == ()
