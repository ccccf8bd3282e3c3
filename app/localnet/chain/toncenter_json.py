"""What the server answers: the JSON of toncenter v2."""

import base64
from typing import Any

from app.localnet.chain.machine import GetMethodResult, StackItem, VmSlice
from app.localnet.chain.records import (
    AccountStatus,
    ChainAccount,
    ChainMessage,
    ChainTransaction,
    MessageKind,
)
from app.localnet.chain.store import Head
from app.localnet.chain.vm_cell import VmCell, VmReader
from app.ton.address import Address
from app.ton.cells import CellError

Json = Any

_MASTERCHAIN_SHARD = "-9223372036854775808"
_SHOWN_CELLS = 64
_MAX_COMMENT_CELLS = 64
_WALLETS = {
    "84dafa449f98a6987789ba232358072bc0f76dc4524002a5d0918b9a75d2d599": "wallet v3 r2",
    "feb5ff6820e2ff0d9483e7e0d62c817d846789fb4ae580c878866d959dabd5c0": "wallet v4 r2",
    "20834b7b72b112147e1b2fb457b84e74d1a30f04f737d4f62a668e9552d2b72f": "wallet v5 r1",
}
_WALLET_STATES = {"wallet v3 r2": "wallet.v3", "wallet v4 r2": "wallet.v4"}


def base64_of(data: bytes) -> str:
    """Write bytes as the server does."""
    return base64.b64encode(data).decode()


def boc_of(cell: VmCell | None) -> str:
    """Write a cell as a bag of cells in base64, nothing as the empty text."""
    return "" if cell is None else base64_of(cell.to_boc())


def block_json(head: Head) -> Json:
    """Name the last block."""
    return {
        "@type": "ton.blockIdExt",
        "workchain": -1,
        "shard": _MASTERCHAIN_SHARD,
        "seqno": head.seqno,
        "root_hash": base64_of(head.block_hash),
        "file_hash": base64_of(head.block_hash),
    }


def masterchain_json(head: Head) -> Json:
    """Answer `getMasterchainInfo`."""
    first = Head()
    return {
        "@type": "blocks.masterchainInfo",
        "last": block_json(head),
        "state_root_hash": base64_of(head.block_hash),
        "init": {**block_json(first), "shard": "0"},
    }


def account_json(account: ChainAccount, head: Head, now: int) -> Json:
    """Answer `getAddressInformation`."""
    return {
        "@type": "raw.fullAccountState",
        "balance": str(account.balance),
        "extra_currencies": [],
        **_code_and_data(account),
        "last_transaction_id": _last_transaction(account),
        "block_id": block_json(head),
        "frozen_hash": base64_of(account.frozen_hash),
        "sync_utime": now,
        "state": account.status.value,
    }


def extended_account_json(account: ChainAccount, head: Head, now: int, seqno: int | None) -> Json:
    """Answer `getExtendedAddressInformation`; `seqno` is what the get-method says."""
    return {
        "@type": "fullAccountState",
        "address": _account_address(account.address),
        "balance": str(account.balance),
        "extra_currencies": [],
        "last_transaction_id": _last_transaction(account),
        "block_id": block_json(head),
        "sync_utime": now,
        "account_state": _account_state(account, seqno),
        "revision": 0,
    }


def wallet_json(account: ChainAccount, seqno: int | None) -> Json:
    """Answer `getWalletInformation`; `seqno` is what the get-method says."""
    name = wallet_name(account)
    answer: dict[str, Json] = {
        "wallet": name is not None,
        "balance": str(account.balance),
        "extra_currencies": [],
        "account_state": account.status.value,
        "last_transaction_id": _last_transaction(account),
    }
    if name is not None:
        answer |= {"wallet_type": name, "seqno": seqno, "wallet_id": _wallet_id(account, name)}
    return answer


def wallet_name(account: ChainAccount) -> str | None:
    """Tell which kind of wallet it is, None if it is no known one."""
    return None if account.code is None else _WALLETS.get(account.code.hash.hex())


def transaction_json(done: ChainTransaction) -> Json:
    """Write one entry of `getTransactions`."""
    storage_fee = done.phases.storage_fee
    received = done.in_message
    return {
        "@type": "raw.transaction",
        "address": _account_address(done.account),
        "utime": done.at_utc,
        "data": boc_of(done.cell),
        "transaction_id": transaction_id_json(done.lt, done.hash),
        "fee": str(done.fee),
        "storage_fee": str(storage_fee),
        "other_fee": str(done.fee - storage_fee),
        "in_msg": None if received is None else message_json(received),
        "out_msgs": [message_json(sent) for sent in done.out_messages],
    }


def transaction_id_json(lt: int, tx_hash: bytes) -> Json:
    """Name a transaction."""
    return {"@type": "internal.transactionId", "lt": str(lt), "hash": base64_of(tx_hash)}


def message_json(message: ChainMessage) -> Json:
    """Write a message; comments are given as text."""
    comment = _comment(message.body)
    return {
        "@type": "raw.message",
        "hash": base64_of(message.cell.hash),
        "source": _address_text(message.source),
        "destination": _address_text(message.destination),
        "value": str(message.value),
        "extra_currencies": [],
        "fwd_fee": str(message.forward_fee),
        "ihr_fee": str(message.ihr_fee),
        "created_lt": str(message.created_lt),
        "body_hash": base64_of(message.body.hash),
        "msg_data": _message_data(message, comment),
        "message": "" if comment is None else comment.decode(errors="replace"),
    }


def fees_json(done: ChainTransaction) -> Json:
    """Answer `estimateFee` with what a trial cost."""
    phases = done.phases
    known = phases.storage_fee + phases.gas_fee + phases.action_fees
    return {
        "@type": "query.fees",
        "source_fees": {
            "@type": "fees",
            "in_fwd_fee": done.total_fees - known,
            "storage_fee": phases.storage_fee,
            "gas_fee": phases.gas_fee,
            "fwd_fee": phases.forward_fees,
        },
        "destination_fees": [],
    }


def run_result_json(result: GetMethodResult, account: ChainAccount, head: Head) -> Json:
    """Answer `runGetMethod`."""
    return {
        "@type": "smc.runResult",
        "gas_used": result.gas_used,
        "stack": [stack_item_json(item) for item in result.stack],
        "exit_code": result.exit_code,
        "block_id": block_json(head),
        "last_transaction_id": _last_transaction(account),
    }


def stack_item_json(item: StackItem) -> Json:
    """Write an item of the stack; the public servers name slices "cell" and null "list"."""
    if item is None:
        return ["list", {"@type": "tvm.list", "elements": []}]
    if isinstance(item, int):
        return ["num", hex(item)]
    if isinstance(item, VmCell | VmSlice):
        cell = item if isinstance(item, VmCell) else item.cell
        return ["cell", {"bytes": boc_of(cell), "object": _cell_object(cell)}]
    return ["tuple", {"@type": "tvm.tuple", "elements": [_element_json(part) for part in item]}]


def _element_json(item: StackItem) -> Json:
    """Write an item inside a tuple, where the form is another one."""
    if item is None:
        return {"@type": "tvm.stackEntryList", "list": {"@type": "tvm.list", "elements": []}}
    if isinstance(item, int):
        number = {"@type": "tvm.numberDecimal", "number": str(item)}
        return {"@type": "tvm.stackEntryNumber", "number": number}
    if isinstance(item, VmCell):
        cell = {"@type": "tvm.cell", "bytes": boc_of(item)}
        return {"@type": "tvm.stackEntryCell", "cell": cell}
    if isinstance(item, VmSlice):
        part = {"@type": "tvm.slice", "bytes": boc_of(item.cell)}
        return {"@type": "tvm.stackEntrySlice", "slice": part}
    elements = {"@type": "tvm.tuple", "elements": [_element_json(part) for part in item]}
    return {"@type": "tvm.stackEntryTuple", "tuple": elements}


def _cell_object(cell: VmCell) -> Json:
    """Write a small cell's bits out; a large one has only its bytes."""
    left = [_SHOWN_CELLS]

    def describe(part: VmCell) -> Json:
        left[0] -= 1
        fields = part.reader()
        length = fields.bits_left
        bits = "".join(f"{fields.uint(1)}" for _ in range(length))
        data = int(bits.ljust(-length % 8 + length, "0") or "0", 2).to_bytes((length + 7) // 8)
        refs = [describe(fields.ref()) for _ in range(fields.refs_left) if left[0] > 0]
        return {"data": {"b64": base64_of(data), "len": length}, "refs": refs, "special": False}

    try:
        described = describe(cell)
    except CellError:  # a cell that is not an ordinary one has no fields
        return {}
    return described if left[0] > 0 else {}


def _account_address(address: Address) -> Json:
    return {"@type": "accountAddress", "account_address": _address_text(address)}


def _address_text(address: Address | None) -> str:
    return "" if address is None else address.to_text(bounceable=True)


def _last_transaction(account: ChainAccount) -> Json:
    return transaction_id_json(account.last_lt, account.last_hash)


def _code_and_data(account: ChainAccount) -> dict[str, str]:
    return {"code": boc_of(account.code), "data": boc_of(account.data)}


def _account_state(account: ChainAccount, seqno: int | None) -> Json:
    if account.status is not AccountStatus.ACTIVE:
        frozen_hash = base64_of(account.frozen_hash)
        return {"@type": "uninited.accountState", "frozen_hash": frozen_hash}
    name = wallet_name(account)
    if name in _WALLET_STATES and seqno is not None:
        wallet_id = str(_wallet_id(account, name))
        kind = f"{_WALLET_STATES[name]}.accountState"
        return {"@type": kind, "wallet_id": wallet_id, "seqno": seqno}
    return {"@type": "raw.accountState", **_code_and_data(account), "frozen_hash": ""}


def _wallet_id(account: ChainAccount, name: str) -> int | None:
    if account.data is None:
        return None
    fields = account.data.reader()
    if name == "wallet v5 r1":
        fields.skip(1)  # whether signatures are allowed
    fields.skip(32)
    return fields.signed(32)


def _message_data(message: ChainMessage, comment: bytes | None) -> Json:
    if comment is not None and message.kind is MessageKind.INTERNAL:
        return {"@type": "msg.dataText", "text": base64_of(comment)}
    state_init = boc_of(message.state_init)
    return {"@type": "msg.dataRaw", "body": boc_of(message.body), "init_state": state_init}


def _comment(body: VmCell) -> bytes | None:
    """Read a text comment: 32 zero bits, then whole bytes, in a snake of cells."""
    try:
        fields = body.reader()
        if fields.bits_left < 32 or fields.uint(32) != 0:  # noqa: PLR2004  # the operation's size
            return None
        return _snake(fields)
    except CellError:
        return None


def _snake(fields: VmReader) -> bytes | None:
    text = bytearray()
    for _ in range(_MAX_COMMENT_CELLS):
        if fields.bits_left % 8:
            return None
        while fields.bits_left:
            text += fields.raw(min(fields.bits_left // 8, 32))
        if not fields.refs_left:
            break
        fields = fields.ref().reader()
    return bytes(text)
