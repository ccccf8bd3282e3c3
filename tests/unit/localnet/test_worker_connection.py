from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.localnet.account import Account, AccountKind
from app.localnet.admission import AdmissionRules
from app.localnet.bookkeeper import Bookkeeper, BookkeepingOptions
from app.localnet.office import Office
from app.localnet.outbox import Outbox
from app.localnet.proxy_database import open_proxy_database
from app.localnet.refusal import RefusedError
from app.localnet.switchboard import Switchboard
from app.localnet.waiting_line import WaitingLimits
from app.localnet.worker_connection import WorkerHandler
from app.protocol.messages import (
    ClientConnectToProxy,
    ClientParams,
    ProxySignedPayment,
    TcpPing,
    WorkerCompareBalanceWithProxy,
    WorkerCompareBalanceWithProxyResult,
    WorkerConnectedToProxy,
    WorkerConnectToProxy,
    WorkerEnabledDisabled,
    WorkerExtendedCompareBalanceWithProxy,
    WorkerExtendedCompareBalanceWithProxyResult,
    WorkerNewCoefficient,
    WorkerParams,
    WorkerPaymentStatus,
    WorkerProxyHandshakeComplete,
    WorkerProxyHandshakeCompleted,
    WorkerUpdatePaymentStatus,
)
from app.protocol.tl import TlFunction, TlObject
from tests.unit.localnet.parts import FakeTime, address, first_answer, proxy_keys, root_config

OWNER = address(7)
CONNECT = WorkerConnectToProxy(
    WorkerParams(3, OWNER.to_text(), "tiny@1:ff", 1000, True, 2, 5, 1, 2)
)
COMPARE = WorkerCompareBalanceWithProxy(0, 0, 0)
COMPLETE = WorkerProxyHandshakeComplete(False)


@asynccontextmanager
async def opened_office(folder: Path, *, checks_hashes: bool = False) -> AsyncIterator[Office]:
    keys = proxy_keys()
    async with open_proxy_database(folder / "proxy.sqlite") as database:
        bookkeeper = Bookkeeper(database, keys, BookkeepingOptions(3600.0, 3600.0))
        board = Switchboard(bookkeeper, FakeTime().clock, 3, WaitingLimits())
        rules = AdmissionRules(root_config(), is_test=True, checks_hashes=checks_hashes)
        yield Office(keys, rules, bookkeeper, board)


async def step(handler: WorkerHandler, function: TlFunction) -> TlObject:
    result = await handler.answer(function)
    handler.answered(function)
    return result


async def refusal(handler: WorkerHandler, function: TlFunction) -> tuple[int, str]:
    with pytest.raises(RefusedError) as caught:
        await step(handler, function)
    assert caught.value.closes
    return caught.value.code, caught.value.message


async def ready(office: Office) -> WorkerHandler:
    handler = WorkerHandler(office, Outbox(), bytes(32))
    for function in (CONNECT, COMPARE, COMPLETE):
        await step(handler, function)
    return handler


async def worker_account(office: Office) -> Account:
    return await office.bookkeeper.account(AccountKind.WORKER, OWNER)


@pytest.mark.asyncio
async def test_handshake(tmp_path: Path) -> None:
    async with opened_office(tmp_path) as office:
        handler = WorkerHandler(office, Outbox(), bytes(32))
        connected = await step(handler, CONNECT)
        assert isinstance(connected, WorkerConnectedToProxy)
        account = await worker_account(office)
        assert connected.worker_sc_address == account.contract.to_text()
        assert connected.params.proto_version == 2
        compared = await step(handler, COMPARE)
        payment = ProxySignedPayment(account.payment)
        assert compared == WorkerCompareBalanceWithProxyResult(payment, 0, 0, 0)
        was_ready = handler.is_ready
        assert list(office.switchboard.workers) == []
        assert await step(handler, COMPLETE) == WorkerProxyHandshakeCompleted()
        assert (was_ready, handler.is_ready) == (False, True)
        (worker,) = office.switchboard.workers
        assert (worker.model, worker.limit, worker.is_disabled) == ("tiny@1:ff", 3, False)
        status = await step(handler, WorkerUpdatePaymentStatus())
        assert status == WorkerPaymentStatus(payment, 0, 0)
        handler.gone()
        assert list(office.switchboard.workers) == []


@pytest.mark.asyncio
async def test_worker_that_knows_more_takes_one_step_more(tmp_path: Path) -> None:
    async with opened_office(tmp_path) as office:
        handler = WorkerHandler(office, Outbox(), bytes(32))
        await step(handler, CONNECT)
        compared = await step(handler, WorkerCompareBalanceWithProxy(0, 0, 5))
        assert isinstance(compared, WorkerCompareBalanceWithProxyResult)
        assert (compared.error_code, compared.max_tokens) == (1, 0)
        extended = await step(handler, WorkerExtendedCompareBalanceWithProxy(0, b""))
        assert extended == WorkerExtendedCompareBalanceWithProxyResult(0)
        await step(handler, COMPLETE)
        assert handler.is_ready


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "claimed",
    [
        WorkerCompareBalanceWithProxy(1, 0, 1),
        WorkerCompareBalanceWithProxy(0, 1, 1),
        WorkerCompareBalanceWithProxy(-1, 0, 0),
        WorkerCompareBalanceWithProxy(0, -1, 0),
    ],
)
async def test_counters_beyond_ours_are_refused(
    claimed: WorkerCompareBalanceWithProxy, tmp_path: Path
) -> None:
    async with opened_office(tmp_path) as office:
        handler = WorkerHandler(office, Outbox(), bytes(32))
        await step(handler, CONNECT)
        code, text = await refusal(handler, claimed)
        assert code == 621
        assert "more committed tokens" in text


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("before", "function"),
    [
        ([], COMPARE),
        ([], COMPLETE),
        ([], WorkerUpdatePaymentStatus()),
        ([CONNECT], CONNECT),
        ([CONNECT], COMPLETE),
        ([CONNECT, COMPARE], WorkerExtendedCompareBalanceWithProxy(0, b"")),
        ([CONNECT, COMPARE], COMPARE),
        ([CONNECT, COMPARE, COMPLETE], COMPLETE),
        ([CONNECT, COMPARE, COMPLETE], CONNECT),
    ],
)
async def test_steps_come_in_one_order(
    before: list[TlFunction], function: TlFunction, tmp_path: Path
) -> None:
    async with opened_office(tmp_path) as office:
        handler = WorkerHandler(office, Outbox(), bytes(32))
        for one in before:
            await step(handler, one)
        assert await refusal(handler, function) == (621, "unexpected query")


@pytest.mark.asyncio
async def test_client_at_the_wrong_port(tmp_path: Path) -> None:
    async with opened_office(tmp_path) as office:
        handler = WorkerHandler(office, Outbox(), bytes(32))
        query = ClientConnectToProxy(ClientParams(3, OWNER.to_text(), True, 1, 2), 3)
        assert await refusal(handler, query) == (621, "client connect() from non client")


@pytest.mark.asyncio
async def test_image_is_checked_before_the_message(tmp_path: Path) -> None:
    async with opened_office(tmp_path, checks_hashes=True) as office:
        handler = WorkerHandler(office, Outbox(), b"\xcd" * 32)
        expected = (621, f"invalid worker image hash {'CD' * 32}")
        assert await refusal(handler, COMPARE) == expected


@pytest.mark.asyncio
async def test_messages_before_the_handshake_are_dropped(tmp_path: Path) -> None:
    async with opened_office(tmp_path) as office:
        handler = WorkerHandler(office, Outbox(), bytes(32))
        await step(handler, CONNECT)
        handler.received(WorkerNewCoefficient(-1))
        handler.received(first_answer(bytes(32)))
        handler.gone()
        assert office.switchboard.tally.late_answers == 0


@pytest.mark.asyncio
async def test_worker_changes_its_state_and_price(tmp_path: Path) -> None:
    async with opened_office(tmp_path) as office:
        handler = await ready(office)
        (worker,) = office.switchboard.workers
        handler.received(WorkerEnabledDisabled(1))
        assert worker.is_disabled
        handler.received(WorkerEnabledDisabled(0))
        handler.received(WorkerNewCoefficient(1500))
        assert (worker.is_disabled, worker.coefficient) == (False, 1500)
        handler.received(TcpPing(1))
        handler.relieved()
        handler.received(first_answer(bytes(32)))
        assert office.switchboard.tally.late_answers == 1


@pytest.mark.asyncio
@pytest.mark.parametrize("coefficient", [-1, 10**9])
async def test_impossible_price_ends_the_connection(coefficient: int, tmp_path: Path) -> None:
    async with opened_office(tmp_path) as office:
        handler = await ready(office)
        with pytest.raises(RefusedError, match="invalid coefficient value"):
            handler.received(WorkerNewCoefficient(coefficient))
