import base64

from app.localnet.chain.chain import open_chain
from app.localnet.chain.machine import GetMethodResult, VmSlice
from app.localnet.chain.records import read_message
from app.localnet.chain.toncenter_json import (
    account_json,
    extended_account_json,
    message_json,
    run_result_json,
    stack_item_json,
    wallet_json,
    wallet_name,
)
from app.localnet.chain.vm_cell import VmBuilder, VmCell
from app.ton.address import Address
from tests.unit.localnet.chain.wallets import (
    COIN,
    NOW,
    WALLETS,
    external_message,
    internal_message,
    make_wallet,
)

SOURCE, DESTINATION = Address(0, bytes([1]) * 32), Address(0, bytes([2]) * 32)
CELL = VmBuilder().uint(0b101, 3).ref(VmBuilder().uint(7, 8).cell()).cell()
BOC = base64.b64encode(CELL.to_boc()).decode()


def comment_of(body: VmCell) -> tuple[str, str]:
    told = message_json(read_message(internal_message(SOURCE, DESTINATION, 1, body=body)))
    return told["msg_data"]["@type"], told["message"]


def test_comments_are_told_as_text() -> None:
    long = VmBuilder().uint(0, 32).raw(b"a" * 30).ref(VmBuilder().raw(b"b" * 32).cell()).cell()
    assert comment_of(long) == ("msg.dataText", "a" * 30 + "b" * 32)
    assert comment_of(VmBuilder().uint(0, 32).cell()) == ("msg.dataText", "")
    assert comment_of(VmBuilder().uint(0, 32).raw(b"\xff").cell()) == ("msg.dataText", "\ufffd")


def test_other_bodies_are_told_as_cells() -> None:
    for body in (
        VmBuilder().cell(),
        VmBuilder().uint(1, 32).cell(),
        VmBuilder().uint(0, 35).cell(),
    ):
        assert comment_of(body) == ("msg.dataRaw", "")


def test_an_external_message_has_no_text() -> None:
    body = VmBuilder().uint(0, 32).raw(b"a").cell()
    told = message_json(read_message(external_message(DESTINATION, body)))
    assert told["msg_data"]["@type"] == "msg.dataRaw"
    assert (told["source"], told["created_lt"], told["value"]) == ("", "0", "0")
    assert base64.b64decode(told["body_hash"]) == body.hash


def test_items_of_the_stack() -> None:
    assert stack_item_json(-26) == ["num", "-0x1a"]
    assert stack_item_json(None) == ["list", {"@type": "tvm.list", "elements": []}]
    kind, told = stack_item_json(CELL)
    assert (kind, told["bytes"]) == ("cell", BOC)
    assert told["object"]["data"] == {"b64": base64.b64encode(b"\xa0").decode(), "len": 3}
    assert told["object"]["refs"][0]["data"]["len"] == 8
    assert stack_item_json(VmSlice(CELL)) == ["cell", told]


def test_tuples_of_the_stack() -> None:
    kind, told = stack_item_json((5, None, CELL, VmSlice(CELL), (6,)))
    assert kind == "tuple"
    names = [element["@type"].removeprefix("tvm.stackEntry") for element in told["elements"]]
    assert names == ["Number", "List", "Cell", "Slice", "Tuple"]
    assert told["elements"][0]["number"]["number"] == "5"
    assert told["elements"][3]["slice"]["bytes"] == BOC
    assert told["elements"][4]["tuple"]["elements"][0]["number"]["number"] == "6"


def test_a_large_cell_has_only_its_bytes() -> None:
    cell = CELL
    for number in range(100):
        cell = VmBuilder().uint(number, 8).ref(cell).ref(cell).cell()
    assert stack_item_json(cell)[1]["object"] == {}


def test_a_strange_cell_has_only_its_bytes() -> None:
    library = bytes.fromhex("b5ee9c72010101010023000842") + b"\x02" + bytes(32)
    strange = VmCell.from_boc(library)
    assert stack_item_json(strange)[1]["object"] == {}
    told = message_json(read_message(internal_message(SOURCE, DESTINATION, 1, body=strange)))
    assert told["msg_data"]["@type"] == "msg.dataRaw"


def test_known_wallets_are_named() -> None:
    chain = open_chain(clock=lambda: NOW)
    names = []
    for version in WALLETS:
        wallet = make_wallet(version)
        chain.faucet(wallet.address, 10 * COIN)
        chain.submit_external(wallet.transfer(DESTINATION, COIN, seqno=0))
        account = chain.account(wallet.address)
        names.append(wallet_name(account))
        told = wallet_json(account, 1)
        assert (told["wallet"], told["seqno"]) == (True, 1)
        assert told["wallet_id"] == (2147483409 if version == "v5r1" else 698983191)
        state = extended_account_json(account, chain.head, NOW, 1)["account_state"]["@type"]
        assert state == {"v5r1": "raw"}.get(version, f"wallet.{version[:2]}") + ".accountState"
    assert names == ["wallet v3 r2", "wallet v4 r2", "wallet v5 r1"]


def test_an_account_is_told_with_time_and_block() -> None:
    chain = open_chain(clock=lambda: NOW)
    chain.faucet(DESTINATION, 5)
    account = chain.account(DESTINATION)
    told = account_json(account, chain.head, chain.now)
    assert (told["balance"], told["state"], told["code"]) == ("5", "uninitialized", "")
    assert (told["sync_utime"], told["block_id"]["seqno"]) == (NOW, 1)
    assert told["last_transaction_id"]["lt"] == str(account.last_lt)
    result = run_result_json(GetMethodResult(11, 100, (1,)), account, chain.head)
    assert (result["exit_code"], result["gas_used"], result["stack"]) == (
        11,
        100,
        [["num", "0x1"]],
    )
