import base64
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.localnet.chain.chain import Chain, open_chain, read_external
from app.localnet.chain.machine import Machine
from app.localnet.chain.store import Store
from app.localnet.chain.toncenter_methods import LOCAL_METHODS, TONCENTER_METHODS
from app.localnet.chain.toncenter_requests import Parameters, RequestError
from app.ton.address import Address
from tests.unit.localnet.chain.wallets import COIN, NOW, make_wallet

DESTINATION = Address(0, bytes([0x11]) * 32)
WALLET = make_wallet()
SIGNED = WALLET.transfer(DESTINATION, COIN, seqno=0)
ALL_METHODS = {**TONCENTER_METHODS, **LOCAL_METHODS}
MACHINE = Machine()
NAMES = (
    *("address", "boc", "body", "method", "stack", "limit", "lt", "hash", "to_lt", "archival"),
    *("init_code", "init_data", "ignore_chksig", "amount", "forward_s"),
)

plain = (
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.text(max_size=70)
    | st.sampled_from(
        [WALLET.address.raw, DESTINATION.to_text(), base64.b64encode(SIGNED).decode(), "num"]
    )
)
anything = st.recursive(
    plain,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=8,
)
parameters = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(NAMES, anything)
) | st.fixed_dictionaries(
    {"address": st.just(WALLET.address.raw)}, optional=dict.fromkeys(NAMES[1:], anything)
)


def new_chain() -> Chain:
    chain = open_chain(clock=lambda: NOW)
    chain.faucet(WALLET.address, 10 * COIN)
    return chain


SHARED = new_chain()


def status_of(chain: Chain, name: str, values: dict[str, Any]) -> int:
    """Return the HTTP status that the server would answer with."""
    try:
        json.dumps(ALL_METHODS[name](chain, Parameters(values)))
    except RequestError as error:
        return error.status if str(error) else 0
    return 200


@pytest.mark.parametrize("name", ALL_METHODS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(parameters)
def test_whatever_is_asked_gets_an_answer_or_a_sentence(name: str, values: dict[str, Any]) -> None:
    assert 200 <= status_of(SHARED, name, values) <= 500


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, len(SIGNED) - 1), st.integers(0, 255)), min_size=1))
def test_a_damaged_message_never_moves_coins(changes: list[tuple[int, int]]) -> None:
    damaged = bytearray(SIGNED)
    for place, value in changes:
        damaged[place] = value
    chain = Chain(Store.open(), machine=MACHINE, clock=lambda: NOW)
    values = {"boc": base64.b64encode(bytes(damaged)).decode()}
    assert 400 <= status_of(chain, "sendBoc", values) <= 500


def test_a_method_that_returns_something_else_is_no_wallet() -> None:
    chain = new_chain()
    told = TONCENTER_METHODS["getWalletInformation"](
        chain, Parameters({"address": WALLET.address.raw})
    )
    assert told["wallet"] is False
    assert "seqno" not in told


def test_an_estimate_with_the_first_state_needs_no_wallet_yet() -> None:
    chain = new_chain()
    account = WALLET.wallet.state_init
    wanted = {
        "address": WALLET.address.raw,
        "body": base64.b64encode(_body_of(SIGNED)).decode(),
        "init_code": account.code.to_boc().hex(),
    }
    with pytest.raises(RequestError):
        TONCENTER_METHODS["estimateFee"](chain, Parameters(wanted))
    wanted |= {
        "init_code": base64.b64encode(account.code.to_boc()).decode(),
        "init_data": base64.b64encode(account.data.to_boc()).decode(),
    }
    fees = TONCENTER_METHODS["estimateFee"](chain, Parameters(wanted))["source_fees"]
    (sent, _) = chain.submit_external(SIGNED)
    estimate = sum(fees[key] for key in fees if key != "@type")
    assert sent.fee <= estimate < sent.fee + 50_000  # the first state has a cell of its own here
    wrong = {**wanted, "ignore_chksig": False, "address": DESTINATION.raw}
    with pytest.raises(RequestError):
        TONCENTER_METHODS["estimateFee"](chain, Parameters(wrong))


def _body_of(boc: bytes) -> bytes:
    return read_external(boc).body.to_boc()


def test_the_newest_transactions_of_all_accounts_come_with_their_blocks() -> None:
    chain = new_chain()
    chain.submit_external(SIGNED)
    told = LOCAL_METHODS["newest"](chain, Parameters({"limit": 2}))
    assert told["block"] == chain.head.seqno
    accounts = [entry["account"] for entry in told["transactions"]]
    assert accounts == [DESTINATION.raw, WALLET.address.raw]
    assert [entry["block"] for entry in told["transactions"]] == [chain.head.seqno] * 2
    with pytest.raises(RequestError):
        LOCAL_METHODS["newest"](chain, Parameters({"limit": 101}))
