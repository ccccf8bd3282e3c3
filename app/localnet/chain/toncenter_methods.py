"""The methods of toncenter v2 that the server knows, and what each does with the chain."""

from collections.abc import Callable

from app.localnet.chain.chain import MAX_LT, Chain, SupplyError, read_external
from app.localnet.chain.chain_config import chain_config
from app.localnet.chain.machine import MessageNotAcceptedError
from app.localnet.chain.records import ChainAccount
from app.localnet.chain.toncenter_json import (
    Json,
    account_json,
    base64_of,
    boc_of,
    extended_account_json,
    fees_json,
    masterchain_json,
    run_result_json,
    transaction_json,
    wallet_json,
    wallet_name,
)
from app.localnet.chain.toncenter_requests import MAX_LIMIT, Parameters, RequestError
from app.localnet.chain.vm_cell import VmBuilder, VmCell
from app.ton.cells import BocError, CellError

Method = Callable[[Chain, Parameters], Json]

_SERVER_ERROR = 500
_MAX_FAUCET = 10**18
_MAX_STEP_S = 2**31
_INLINE_BITS, _INLINE_REFS = 740, 3
"""What a message's first cell has room for beside its head and a first state."""


def get_masterchain_info(chain: Chain, _: Parameters) -> Json:
    """Name the last block."""
    return masterchain_json(chain.head)


def get_address_information(chain: Chain, wanted: Parameters) -> Json:
    """Tell an account's balance, code and data."""
    return account_json(chain.account(wanted.address()), chain.head, chain.now)


def get_extended_address_information(chain: Chain, wanted: Parameters) -> Json:
    """Tell the same, and what kind of contract it is."""
    account = chain.account(wanted.address())
    return extended_account_json(account, chain.head, chain.now, _seqno(chain, account))


def get_address_balance(chain: Chain, wanted: Parameters) -> Json:
    """Tell an account's balance in nanotons."""
    return str(chain.account(wanted.address()).balance)


def get_address_state(chain: Chain, wanted: Parameters) -> Json:
    """Tell whether an account is active."""
    return chain.account(wanted.address()).status.value


def get_wallet_information(chain: Chain, wanted: Parameters) -> Json:
    """Tell a wallet's version and sequence number."""
    account = chain.account(wanted.address())
    return wallet_json(account, _seqno(chain, account))


def get_config_all(_: Chain, __: Parameters) -> Json:
    """Tell the chain's configuration."""
    config = {"@type": "tvm.cell", "bytes": boc_of(chain_config().cell)}
    return {"@type": "configInfo", "config": config}


def run_get_method(chain: Chain, wanted: Parameters) -> Json:
    """Run a get-method."""
    address = wanted.address()
    try:
        result = chain.run_get_method(address, wanted.method(), wanted.stack())
    except CellError as error:
        raise RequestError(str(error)) from error
    return run_result_json(result, chain.account(address), chain.head)


def send_boc(chain: Chain, wanted: Parameters) -> Json:
    """Take an external message."""
    _send(chain, wanted)
    return {"@type": "ok"}


def send_boc_return_hash(chain: Chain, wanted: Parameters) -> Json:
    """Take an external message and tell its cell's hash."""
    message_hash = base64_of(_send(chain, wanted))
    return {"@type": "raw.extMessageInfo", "hash": message_hash, "hash_norm": message_hash}


def get_transactions(chain: Chain, wanted: Parameters) -> Json:
    """List an account's transactions, newest first, from a given one on."""
    address = wanted.address()
    limit = wanted.integer("limit", least=1, most=MAX_LIMIT, default=10)
    after_lt, newest_lt = wanted.lt("to_lt"), MAX_LT
    wanted.flag("archival", default=False)  # everything is kept here
    if wanted.has("lt") != wanted.has("hash"):
        raise RequestError("lt and hash belong together")
    if wanted.has("lt"):
        newest_lt = wanted.integer("lt", least=0, most=MAX_LT)
    found = chain.transactions(address, limit=limit, newest_lt=newest_lt, after_lt=after_lt)
    if wanted.has("lt"):
        first = chain.transactions(address, limit=1, newest_lt=newest_lt)
        if not first or (first[0].lt, first[0].hash) != (newest_lt, wanted.transaction_hash()):
            raise RequestError(
                "LITE_SERVER_UNKNOWN: cannot locate transaction in block with specified logical"
                " time",
                _SERVER_ERROR,
            )
    return [transaction_json(done) for done in found]


def estimate_fee(chain: Chain, wanted: Parameters) -> Json:
    """Tell what an external message would cost, normally without checking its signature."""
    cell = _external_message(wanted)
    ignores_signatures = wanted.flag("ignore_chksig", default=True)
    try:
        done = chain.try_external(cell, checks_signatures=not ignores_signatures)
    except MessageNotAcceptedError as error:
        raise _refusal(error) from error
    return fees_json(done)


def local_faucet(chain: Chain, wanted: Parameters) -> Json:
    """Give an account new coins: `address`, `amount` in nanotons. Not part of toncenter."""
    address = wanted.address()
    try:
        chain.faucet(address, wanted.integer("amount", least=1, most=_MAX_FAUCET))
    except SupplyError as error:
        raise RequestError(str(error)) from error
    return {"balance": str(chain.account(address).balance)}


def local_clock(chain: Chain, wanted: Parameters) -> Json:
    """Tell the time, after moving it by `forward_s` seconds if given. Not part of toncenter."""
    forward_s = wanted.integer("forward_s", least=0, most=_MAX_STEP_S, default=0)
    try:
        return {"now": chain.move_clock(forward_s) if forward_s else chain.now}
    except ValueError as error:
        raise RequestError(str(error)) from error


def local_newest(chain: Chain, wanted: Parameters) -> Json:
    """List the last transactions of all accounts, newest first. Not part of toncenter."""
    limit = wanted.integer("limit", least=1, most=MAX_LIMIT, default=20)
    entries = [
        {"block": block, "account": done.account.raw, **transaction_json(done)}
        for block, done in chain.newest(limit)
    ]
    return {"block": chain.head.seqno, "at_utc": chain.head.at_utc, "transactions": entries}


TONCENTER_METHODS: dict[str, Method] = {
    "getMasterchainInfo": get_masterchain_info,
    "getAddressInformation": get_address_information,
    "getExtendedAddressInformation": get_extended_address_information,
    "getAddressBalance": get_address_balance,
    "getAddressState": get_address_state,
    "getWalletInformation": get_wallet_information,
    "getConfigAll": get_config_all,
    "runGetMethod": run_get_method,
    "sendBoc": send_boc,
    "sendBocReturnHash": send_boc_return_hash,
    "getTransactions": get_transactions,
    "estimateFee": estimate_fee,
}
"""By their public names."""

LOCAL_METHODS: dict[str, Method] = {
    "faucet": local_faucet,
    "clock": local_clock,
    "newest": local_newest,
}
"""What only a local chain has; served beside the public methods, never among them."""


def _seqno(chain: Chain, account: ChainAccount) -> int | None:
    if wallet_name(account) is None:
        return None
    result = chain.run_get_method(account.address, "seqno")
    (seqno,) = result.stack if len(result.stack) == 1 else (None,)
    return seqno if isinstance(seqno, int) else None


def _send(chain: Chain, wanted: Parameters) -> bytes:
    boc = wanted.boc("boc")
    try:
        message = read_external(boc)
        chain.submit_external(boc)
    except BocError as error:
        raise RequestError(f"boc: {error}") from error
    except MessageNotAcceptedError as error:
        raise _refusal(error) from error
    return message.cell.hash


def _external_message(wanted: Parameters) -> VmCell:
    """Build the message as wallets do: the body inside the first cell if there is room."""
    message = VmBuilder().uint(0b10, 2).uint(0, 2).address(wanted.address()).coins(0)
    code, data = wanted.optional_cell("init_code"), wanted.optional_cell("init_data")
    if code is not None or data is not None:
        state_init = VmBuilder().uint(0, 2).optional_ref(code).optional_ref(data).uint(0, 1)
        message.uint(0b11, 2).ref(state_init.cell())
    else:
        message.uint(0, 1)
    body = wanted.cell("body")
    content = body.reader()
    if content.bits_left <= _INLINE_BITS and content.refs_left <= _INLINE_REFS:
        return message.uint(0, 1).slice(content).cell()
    return message.uint(1, 1).ref(body).cell()


def _refusal(error: MessageNotAcceptedError) -> RequestError:
    """Say it in the words of the public servers, which clients look for."""
    opening = "LITE_SERVER_UNKNOWN: cannot apply external message to current state : "
    if error.exit_code is None:
        return RequestError(f"{opening}{error}", _SERVER_ERROR)
    return RequestError(
        f"{opening}External message was not accepted\nCannot run message on account: inbound"
        " external message rejected by transaction: exitcode="
        f"{error.exit_code}, steps=0, gas_used=0",
        _SERVER_ERROR,
    )
