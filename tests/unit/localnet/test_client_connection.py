import hashlib
from pathlib import Path

import pytest

from app.localnet.account import AccountKind
from app.localnet.client_connection import ClientHandler
from app.localnet.office import Office
from app.localnet.outbox import Outbox
from app.localnet.refusal import RefusedError
from app.protocol.messages import (
    ClientAuthorizationWithProxyFailed,
    ClientAuthorizationWithProxySuccess,
    ClientAuthorizeWithProxyLong,
    ClientAuthorizeWithProxyShort,
    ClientConnectedToProxy,
    ClientConnectToProxy,
    ClientGetWorkerTypes,
    ClientGetWorkerTypesV2,
    ClientParams,
    ClientPaymentStatus,
    ClientProxyConnectionAuthShort,
    ClientQueryAnswerError,
    ClientRequestRefund,
    ClientUpdatePaymentStatus,
    ClientWorkerTypes,
    ClientWorkerTypesV2,
    ProxySignedPayment,
    ProxySignedPaymentEmpty,
    WorkerConnectToProxy,
    WorkerParams,
)
from app.protocol.tl import TlFunction, TlObject
from tests.unit.localnet.parts import FakeMailbox, address, run_query
from tests.unit.localnet.test_worker_connection import opened_office, ready

OWNER = address(8)
CONNECT = ClientConnectToProxy(ClientParams(3, OWNER.to_text(), True, 1, 2), 3)
SHORT = ClientAuthorizeWithProxyShort(b"")


class RememberingOutbox(Outbox):
    def __init__(self) -> None:
        super().__init__()
        self.sent = FakeMailbox()

    def post(self, message: TlObject, payload_bytes: int = 0) -> None:
        self.sent.post(message, payload_bytes)


def handler_in(office: Office) -> tuple[ClientHandler, FakeMailbox]:
    outbox = RememberingOutbox()
    return ClientHandler(office, outbox), outbox.sent


async def step(handler: ClientHandler, function: TlFunction) -> TlObject:
    result = await handler.answer(function)
    handler.answered(function)
    return result


async def authorized(office: Office) -> tuple[ClientHandler, FakeMailbox]:
    handler, sent = handler_in(office)
    await step(handler, CONNECT)
    await step(handler, SHORT)
    return handler, sent


@pytest.mark.asyncio
async def test_connecting_and_short_authorization(tmp_path: Path) -> None:
    async with opened_office(tmp_path) as office:
        handler, _ = handler_in(office)
        connected = await step(handler, CONNECT)
        account = await office.bookkeeper.account(AccountKind.CLIENT, OWNER)
        assert isinstance(connected, ClientConnectedToProxy)
        assert connected.client_sc_address == account.contract.to_text()
        assert connected.signed_payment == ProxySignedPaymentEmpty()
        assert isinstance(connected.auth, ClientProxyConnectionAuthShort)
        assert connected.auth.secret_hash == hashlib.sha256(b"").digest()
        was_ready = handler.is_ready
        payment = ProxySignedPayment(account.payment)
        assert await step(handler, SHORT) == ClientAuthorizationWithProxySuccess(payment, 0, 0)
        assert (was_ready, handler.is_ready) == (False, True)
        status = await step(handler, ClientUpdatePaymentStatus())
        assert status == ClientPaymentStatus(payment, 0, 0)
        assert len(office.clients) == 1
        handler.gone()
        assert not office.clients


@pytest.mark.asyncio
async def test_long_authorization_needs_no_transaction(tmp_path: Path) -> None:
    async with opened_office(tmp_path) as office:
        handler, _ = handler_in(office)
        await step(handler, CONNECT)
        result = await step(handler, ClientAuthorizeWithProxyLong())
        assert isinstance(result, ClientAuthorizationWithProxySuccess)


@pytest.mark.asyncio
async def test_wrong_secret(tmp_path: Path) -> None:
    async with opened_office(tmp_path) as office:
        handler, _ = handler_in(office)
        await step(handler, CONNECT)
        result = await step(handler, ClientAuthorizeWithProxyShort(b"guess"))
        assert isinstance(result, ClientAuthorizationWithProxyFailed)
        assert not handler.is_ready


@pytest.mark.asyncio
async def test_worker_types(tmp_path: Path) -> None:
    async with opened_office(tmp_path) as office:
        await ready(office)
        handler, _ = await authorized(office)
        first = await step(handler, ClientGetWorkerTypes())
        assert isinstance(first, ClientWorkerTypes)
        assert first.types[0].name == "tiny"
        second = await step(handler, ClientGetWorkerTypesV2())
        assert isinstance(second, ClientWorkerTypesV2)
        assert second.types[0].workers[0].max_active_requests == 3


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("before", "function", "text", "closes"),
    [
        ([], SHORT, "unexpected query", True),
        ([], ClientGetWorkerTypes(), "unexpected query", True),
        ([CONNECT], CONNECT, "unexpected query", True),
        ([CONNECT, SHORT], SHORT, "unexpected query", True),
        ([CONNECT, SHORT], CONNECT, "unexpected query", True),
        ([CONNECT, SHORT], ClientRequestRefund(), "unexpected query", False),
        (
            [],
            WorkerConnectToProxy(WorkerParams(3, "", "m", 1, True, 1, 1, 1, 2)),
            "worker connect() from non worker",
            True,
        ),
    ],
)
async def test_queries_at_the_wrong_time(
    before: list[TlFunction], function: TlFunction, text: str, closes: bool, tmp_path: Path
) -> None:
    async with opened_office(tmp_path) as office:
        handler, _ = handler_in(office)
        for one in before:
            await step(handler, one)
        with pytest.raises(RefusedError) as caught:
            await step(handler, function)
        assert (caught.value.message, caught.value.closes) == (text, closes)


@pytest.mark.asyncio
async def test_queries_are_run_or_refused(tmp_path: Path) -> None:
    async with opened_office(tmp_path) as office:
        await ready(office)
        handler, sent = await authorized(office)
        handler.received(run_query(1))
        assert sent.take() == []
        handler.received(run_query(2, model="other"))
        handler.received(run_query(3, timeout=-1.0))
        first, second = sent.take()
        assert isinstance(first, ClientQueryAnswerError)
        assert (first.error_code, first.error) == (621, "unknown model other")
        assert isinstance(second, ClientQueryAnswerError)
        assert (second.request_id, second.error) == (bytes([3]) * 32, "invalid timeout")
        assert office.switchboard.tally.refused == 2
        (worker,) = office.switchboard.workers
        assert worker.running == 1


@pytest.mark.asyncio
async def test_queries_before_the_authorization_are_dropped(tmp_path: Path) -> None:
    async with opened_office(tmp_path) as office:
        handler, sent = handler_in(office)
        await step(handler, CONNECT)
        handler.received(run_query())
        handler.received(WorkerConnectToProxy(WorkerParams(0, "", "m", 1)))
        handler.relieved()
        handler.gone()
        assert sent.take() == []


@pytest.mark.asyncio
async def test_connections_of_one_client_share_its_budget(tmp_path: Path) -> None:
    async with opened_office(tmp_path) as office:
        await ready(office)
        first, _ = await authorized(office)
        second, sent = await authorized(office)
        first.received(run_query(1, max_tokens=100_000_000, max_coefficient=4000))
        second.received(run_query(2, max_tokens=100_000_000, max_coefficient=4000))
        (refused,) = sent.take()
        assert isinstance(refused, ClientQueryAnswerError)
        assert refused.error.startswith("client balance is too low")
