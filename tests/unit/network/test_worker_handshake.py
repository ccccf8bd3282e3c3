from dataclasses import replace
from typing import Any

import pytest

from app.network.errors import PeerRejectedError, SessionEndedError
from app.protocol.messages import (
    ProxySignedPaymentEmpty,
    WorkerCompareBalanceWithProxy,
    WorkerCompareBalanceWithProxyResult,
    WorkerConnectToProxy,
    WorkerExtendedCompareBalanceWithProxy,
    WorkerExtendedCompareBalanceWithProxyResult,
    WorkerProxyHandshakeComplete,
)
from app.ton.address import Address
from tests.unit.network.scripted_proxy import MODEL, OWNER, Refusal, ScriptedProxy
from tests.unit.network.worker_support import Bench, profile

pytestmark = pytest.mark.asyncio

OTHER = Address(0, bytes([9]) * 32)


async def test_the_steps_come_in_order_and_say_who_we_are() -> None:
    bench = Bench()
    async with bench.running():
        pass
    kinds = [type(asked) for asked in bench.proxy.asked]
    assert kinds == [
        WorkerConnectToProxy,
        WorkerCompareBalanceWithProxy,
        WorkerProxyHandshakeComplete,
    ]
    offer = bench.proxy.offer
    assert (offer.flags, offer.worker_owner_address, offer.model) == (3, OWNER.to_text(), MODEL)
    assert (offer.coefficient, offer.is_test) == (1000, True)
    assert (offer.proxy_cnt, offer.max_active_requests) == (1, 4)
    assert (offer.min_proto_version, offer.max_proto_version) == (0, 2)
    assert bench.proxy.asked[-1] == WorkerProxyHandshakeComplete(is_disabled=False)


async def test_a_paused_worker_says_so_in_the_last_step() -> None:
    bench = Bench()
    bench.standing.set_enabled(False)
    async with bench.running():
        pass
    assert bench.proxy.asked[-1] == WorkerProxyHandshakeComplete(is_disabled=True)


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"flags": 0}, "The proxy is too old for this program."),
        (
            {"is_test": False},
            "The proxy belongs to a real network, this machine is set to a test network.",
        ),
        ({"version": 3}, "The proxy chose a version of the protocol that was not offered."),
        ({"version": -1}, "The proxy chose a version of the protocol that was not offered."),
    ],
)
async def test_wrong_parameters_are_refused(changes: dict[str, Any], text: str) -> None:
    bench = Bench(proxy=replace(ScriptedProxy(), **changes))
    assert await bench.refusal() == text
    assert isinstance(bench.error, PeerRejectedError)
    assert bench.links[0].is_closed


async def test_a_real_network_is_not_joined_by_a_test_proxy() -> None:
    root = replace(profile().root, proxy_hashes=frozenset({bytes(32)}))
    bench = Bench(profile=profile(is_test=False, root=root))
    bench.proxy.root = root
    assert "this machine is set to a real network" in await bench.refusal()


@pytest.mark.parametrize("is_test", [True, False])
async def test_the_proxys_program_must_be_listed_where_that_is_checked(is_test: bool) -> None:
    bench = Bench(profile=profile(is_test=is_test, checks_proxy_hashes=is_test))
    assert "the network's root contract does not list" in await bench.refusal()
    assert bench.proxy.asked == []


def claiming(field: str, text: str) -> Any:
    def script(proxy: ScriptedProxy, _function: object) -> object:
        connected = proxy.connected()
        change: dict[str, Any] = {field: text}
        if field == "worker_sc_address":
            return replace(connected, **change)
        return replace(connected, params=replace(connected.params, **change))

    return script


@pytest.mark.parametrize(
    ("field", "text", "reason"),
    [
        ("proxy_owner_address", "nonsense", "names an address that is none"),
        ("proxy_sc_address", "", "names an address that is none"),
        ("worker_sc_address", "UQ" + "A" * 46, "names an address that is none"),
        ("proxy_sc_address", OTHER.to_text(), "another address for its own contract"),
        ("worker_sc_address", OTHER.to_text(), "another address for this machine's contract"),
        ("proxy_owner_address", OTHER.to_text(), "another address for its own contract"),
    ],
)
async def test_wrong_addresses_are_refused(field: str, text: str, reason: str) -> None:
    bench = Bench()
    bench.proxy.scripts[WorkerConnectToProxy] = claiming(field, text)
    assert reason in await bench.refusal()


@pytest.mark.parametrize("field", ["proxy_sc_address", "worker_sc_address"])
async def test_an_address_in_another_form_is_refused(field: str) -> None:
    bench = Bench()
    proxy = bench.proxy
    address = proxy.contract if field == "proxy_sc_address" else proxy.worker_contract
    proxy.scripts[WorkerConnectToProxy] = claiming(field, address.to_text(bounceable=True))
    assert "in a wrong form" in await bench.refusal()


async def test_the_form_of_a_testnet_is_accepted() -> None:
    bench = Bench()
    proxy = bench.proxy
    proxy.scripts[WorkerConnectToProxy] = claiming(
        "proxy_sc_address", proxy.contract.to_text(testnet=True)
    )
    async with bench.running():
        assert bench.error is None


@pytest.mark.parametrize(
    "step", [WorkerConnectToProxy, WorkerCompareBalanceWithProxy, WorkerProxyHandshakeComplete]
)
async def test_an_answer_of_another_kind_is_refused(step: type) -> None:
    bench = Bench()
    bench.proxy.scripts[step] = lambda *_: WorkerExtendedCompareBalanceWithProxyResult(0)
    assert await bench.refusal() == "The proxy answered the handshake with something else."


async def test_payments_of_an_earlier_session_are_claimed() -> None:
    bench = Bench()
    bench.proxy.signed_tokens, bench.proxy.db_tokens, bench.proxy.max_tokens = 10, 20, 30
    async with bench.running():
        pass
    bench.proxy.ready.clear()
    async with bench.running():
        pass
    claims = [a for a in bench.proxy.asked if isinstance(a, WorkerCompareBalanceWithProxy)]
    assert claims == [
        WorkerCompareBalanceWithProxy(0, 0, 0),
        WorkerCompareBalanceWithProxy(10, 20, 30),
    ]
    assert [(c.max_tokens, c.db_tokens, c.signed_tokens) for c in bench.sink.counters] == [
        (30, 20, 10),
        (30, 20, 10),
    ]


@pytest.mark.parametrize("field", ["signed_tokens", "db_tokens", "max_tokens"])
async def test_a_proxy_that_takes_something_back_is_left(field: str) -> None:
    bench = Bench()
    bench.proxy.signed_tokens, bench.proxy.db_tokens, bench.proxy.max_tokens = 10, 20, 30
    async with bench.running():
        pass
    setattr(bench.proxy, field, getattr(bench.proxy, field) - 1)
    text = await bench.refusal()
    assert isinstance(bench.error, SessionEndedError)
    assert "after it had" in text


async def test_no_payment_at_all_is_refused() -> None:
    bench = Bench()
    bench.proxy.scripts[WorkerCompareBalanceWithProxy] = lambda *_: (
        WorkerCompareBalanceWithProxyResult(ProxySignedPaymentEmpty(), 0, 0, 0)
    )
    assert "sent no signed payment where one is due" in await bench.refusal()


async def test_a_proxy_that_lost_unsaved_credits_is_reconciled() -> None:
    bench = Bench()
    bench.proxy.signed_tokens, bench.proxy.db_tokens, bench.proxy.max_tokens = 10, 20, 30
    async with bench.running():
        pass
    bench.proxy.max_tokens, bench.proxy.error_code = 25, 1
    bench.proxy.ready.clear()
    async with bench.running():
        assert bench.error is None
        await bench.proxy.session.send(bench.proxy.charge())
    asked = WorkerExtendedCompareBalanceWithProxy(20, b"")
    assert asked in bench.proxy.asked
    assert bench.error is None


async def test_a_proxy_that_cannot_reconcile_is_left() -> None:
    bench = Bench()
    bench.proxy.error_code = 1
    bench.proxy.scripts[WorkerExtendedCompareBalanceWithProxy] = lambda *_: (
        WorkerExtendedCompareBalanceWithProxyResult(1)
    )
    assert "do not agree with this machine's" in await bench.refusal()


async def test_a_refusal_is_shown_as_plain_text() -> None:
    bench = Bench()
    bench.proxy.scripts[WorkerConnectToProxy] = lambda *_: Refusal(621, "no\x1b[31m\nway" * 99)
    text = await bench.refusal()
    assert text.startswith("The proxy refused this machine: no [31m way")
    assert text.endswith("… (code 621).")
    assert text.isprintable()
    assert len(text) < 260
