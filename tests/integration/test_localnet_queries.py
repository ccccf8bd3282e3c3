import asyncio
import time
from pathlib import Path

import pytest

from app.domain.network import ConnectionKind, Endpoint, Policy
from app.localnet.bookkeeper import BookkeepingOptions
from app.network.errors import SessionError
from app.protocol.messages import (
    ClientGetWorkerTypesV2,
    ClientPaymentStatus,
    ClientQueryAnswer,
    ClientQueryAnswerError,
    ClientQueryAnswerErrorEx,
    ClientQueryAnswerEx,
    ClientQueryAnswerPart,
    ClientQueryAnswerPartEx,
    ClientUpdatePaymentStatus,
    ClientWorkerTypesV2,
    ProxyClientRequestPayment,
    ProxyQueryAnswer,
    ProxyQueryAnswerErrorEx,
    ProxyQueryAnswerPart,
    ProxyRunQuery,
    ProxyRunQueryEx,
    ProxySignedPayment,
    WorkerEnabledDisabled,
    WorkerPaymentStatus,
    WorkerUpdatePaymentStatus,
)
from app.ton.signed_payment import verify_payment
from tests.integration.localnet_peers import (
    CLIENT_OWNER,
    HOST,
    WORKER_OWNER,
    ScriptedWorker,
    answer_at_once,
    client_end,
    connected,
    plain_proxy,
    running_client,
    running_worker,
    until,
    worker_end,
)
from tests.unit.localnet.parts import answer_part, final_info, first_answer, http_response, tokens

Query = ProxyRunQuery | ProxyRunQueryEx


@pytest.mark.asyncio
async def test_query_from_client_to_worker_and_back(tmp_path: Path) -> None:
    async with (
        plain_proxy(tmp_path) as proxy,
        running_worker(worker_end(proxy)) as worker,
        running_client(client_end(proxy)) as client,
    ):
        first, middle, last, payment = await client.ask()
        assert isinstance(first, ClientQueryAnswerEx)
        assert isinstance(middle, ClientQueryAnswerPartEx)
        assert isinstance(last, ClientQueryAnswerPartEx)
        assert (middle.answer, last.answer) == (b"some", b" text")
        assert last.final_info is not None
        assert last.final_info.tokens_used.total_tokens_used == 10
        assert isinstance(payment, ProxyClientRequestPayment)
        assert (payment.request_tokens, payment.db_tokens, payment.max_tokens) == (10, 10, 10)
        await until(lambda: bool(worker.payments))
        assert worker.payments[0].request_client_owner == CLIENT_OWNER.to_text()
        assert worker.payments[0].db_tokens == 10
        stats = proxy.stats()
        assert (stats.answered, stats.failed, stats.tokens, stats.running) == (1, 0, 10, 0)
        assert stats.workers[0].jobs_done == 1
        assert stats.clients[0].available_tokens == 5 * 10**8 - 10


@pytest.mark.asyncio
async def test_versions_of_the_protocol_do_not_matter_to_each_other(tmp_path: Path) -> None:
    async def answer_old(worker: ScriptedWorker, query: Query) -> None:
        assert isinstance(query, ProxyRunQuery)
        first = ProxyQueryAnswer(http_response(), False, query.request_id, tokens(0))
        await worker.session.send(first)
        await worker.session.send(ProxyQueryAnswerPart(b"x", True, query.request_id, tokens(7)))

    async with (
        plain_proxy(tmp_path) as proxy,
        running_worker(worker_end(proxy), answer_old, versions=(0, 0)),
        running_client(client_end(proxy)) as newer,
        running_client(client_end(proxy), versions=(0, 0)) as older,
    ):
        assert isinstance((await newer.ask())[1], ClientQueryAnswerPartEx)
        first, last, payment = await older.ask(is_old=True)
        assert isinstance(first, ClientQueryAnswer)
        assert isinstance(last, ClientQueryAnswerPart)
        assert (last.is_completed, last.request_tokens_used.total_tokens_used) == (True, 7)
        assert isinstance(payment, ProxyClientRequestPayment)


@pytest.mark.asyncio
@pytest.mark.parametrize("policy", list(Policy))
async def test_tls_and_proof_of_work(policy: Policy, tmp_path: Path) -> None:
    async with plain_proxy(tmp_path, policy=policy) as proxy:
        workers = Endpoint(HOST, proxy.ports.workers)
        clients = Endpoint(HOST, proxy.ports.clients)
        async with (
            connected(workers, ConnectionKind.TLS, policy) as worker,
            connected(clients, ConnectionKind.TLS, policy) as client,
        ):
            scripted = ScriptedWorker(worker)
            await scripted.handshake()
            assert worker.link.peer.public_key != bytes(32)
            assert client.link.peer.public_key == worker.link.peer.public_key


async def shake_hands(endpoint: Endpoint) -> None:
    async with connected(endpoint, ConnectionKind.TLS) as session:
        await ScriptedWorker(session).handshake()


@pytest.mark.asyncio
async def test_worker_without_attestation_is_kept_out_where_it_is_demanded(tmp_path: Path) -> None:
    async with plain_proxy(tmp_path, policy=Policy.FAKE_TDX) as proxy:
        with pytest.raises(SessionError):
            await shake_hands(Endpoint(HOST, proxy.ports.workers))
        async with connected(Endpoint(HOST, proxy.ports.clients), ConnectionKind.TLS):
            assert proxy.stats().workers == ()


@pytest.mark.asyncio
async def test_pieces_are_not_held_back(tmp_path: Path) -> None:
    gate = asyncio.Event()

    async def answer_slowly(worker: ScriptedWorker, query: Query) -> None:
        await worker.session.send(first_answer(query.request_id))
        for number in range(3):
            await gate.wait()
            gate.clear()
            await worker.session.send(answer_part(query.request_id, b"%d" % number))
        await worker.session.send(answer_part(query.request_id, b"", 1))

    async with (
        plain_proxy(tmp_path) as proxy,
        running_worker(worker_end(proxy), answer_slowly),
        running_client(client_end(proxy)) as client,
    ):
        request_id = await client.send()
        assert isinstance(await client.next_message(request_id), ClientQueryAnswerEx)
        for number in range(3):
            gate.set()
            part = await client.next_message(request_id)
            assert isinstance(part, ClientQueryAnswerPartEx)
            assert part.answer == b"%d" % number


@pytest.mark.asyncio
async def test_64_queries_against_a_limit_of_60_are_all_answered(tmp_path: Path) -> None:
    most = 0

    async def answer_after_a_while(worker: ScriptedWorker, query: Query) -> None:
        nonlocal most
        most = max(most, proxy.stats().running)
        await asyncio.sleep(0.2)
        await answer_at_once(worker, query)

    async with (
        plain_proxy(tmp_path) as proxy,
        running_worker(worker_end(proxy), answer_after_a_while, limit=60),
        running_client(client_end(proxy)) as client,
    ):
        answers = await asyncio.gather(*(client.ask() for _ in range(64)))
        assert all(isinstance(answer[-1], ProxyClientRequestPayment) for answer in answers)
        assert most == 60
        stats = proxy.stats()
        assert (stats.answered, stats.tokens, stats.waiting) == (64, 640, 0)


@pytest.mark.asyncio
async def test_signed_payment_comes_by_itself_and_is_good(tmp_path: Path) -> None:
    bookkeeping = BookkeepingOptions(0.0, 0.05)
    async with (
        plain_proxy(tmp_path, bookkeeping=bookkeeping) as proxy,
        running_worker(worker_end(proxy)) as worker,
        running_client(client_end(proxy)) as client,
    ):
        for _ in range(3):
            await client.ask()
        await until(lambda: bool(worker.signed))
        status = await worker.session.query(WorkerUpdatePaymentStatus())
        await until(lambda: proxy.stats().accounts[0].signed_tokens == 30)
        status = await worker.session.query(WorkerUpdatePaymentStatus())
        assert isinstance(status, WorkerPaymentStatus)
        assert isinstance(status.signed_payment, ProxySignedPayment)
        contract = proxy.stats().accounts[0].contract
        payment = verify_payment(
            status.signed_payment.data,
            public_key=proxy.keys.public_key,
            worker_contract=proxy.keys.contract_of(proxy.stats().accounts[0].kind, WORKER_OWNER),
        )
        assert (payment.tokens, status.db_tokens, status.max_tokens) == (30, 30, 30)
        assert payment.worker_contract.to_text() == contract
        assert proxy.stats().accounts[0].signed_nanotons == 30
        client_status = await client.session.query(ClientUpdatePaymentStatus())
        assert isinstance(client_status, ClientPaymentStatus)
        assert client_status.max_tokens == 30


@pytest.mark.asyncio
async def test_owner_with_two_workers_has_one_account(tmp_path: Path) -> None:
    async with (
        plain_proxy(tmp_path) as proxy,
        running_worker(worker_end(proxy), limit=1) as first,
        running_worker(worker_end(proxy), limit=1) as second,
        running_client(client_end(proxy)) as client,
    ):
        await asyncio.gather(*(client.ask() for _ in range(8)))
        await until(lambda: len(first.payments) + len(second.payments) == 8)
        assert first.queries
        assert second.queries
        assert max(one.max_tokens for one in first.payments + second.payments) == 80


@pytest.mark.asyncio
async def test_paused_worker_gets_nothing(tmp_path: Path) -> None:
    async with (
        plain_proxy(tmp_path) as proxy,
        running_worker(worker_end(proxy)) as worker,
        running_client(client_end(proxy)) as client,
    ):
        await worker.session.send(WorkerEnabledDisabled(1))
        await until(lambda: proxy.stats().workers[0].is_disabled)
        (refusal,) = await client.ask()
        assert isinstance(refusal, ClientQueryAnswerError)
        assert refusal.error_code == 651
        types = await client.session.query(ClientGetWorkerTypesV2())
        assert isinstance(types, ClientWorkerTypesV2)
        assert types.types[0].workers == ()
        await worker.session.send(WorkerEnabledDisabled(0))
        await until(lambda: not proxy.stats().workers[0].is_disabled)
        assert isinstance((await client.ask())[-1], ProxyClientRequestPayment)


@pytest.mark.asyncio
async def test_worker_that_gives_up(tmp_path: Path) -> None:
    async def give_up(worker: ScriptedWorker, query: Query) -> None:
        error = ProxyQueryAnswerErrorEx(query.request_id, 602, "no", 1, final_info(99))
        await worker.session.send(error)

    async with (
        plain_proxy(tmp_path) as proxy,
        running_worker(worker_end(proxy), give_up),
        running_client(client_end(proxy)) as client,
    ):
        failure, payment = await client.ask()
        assert isinstance(failure, ClientQueryAnswerErrorEx)
        assert isinstance(payment, ProxyClientRequestPayment)
        assert (payment.request_tokens, proxy.stats().failed) == (0, 1)


@pytest.mark.asyncio
async def test_worker_that_leaves_or_never_answers(tmp_path: Path) -> None:
    async def say_nothing(worker: ScriptedWorker, query: Query) -> None:
        await worker.session.send(first_answer(query.request_id))

    async with plain_proxy(tmp_path) as proxy, running_client(client_end(proxy)) as client:
        async with running_worker(worker_end(proxy), say_nothing):
            started = time.monotonic()
            _, late = await client.ask(timeout=0.2)
            assert 0.15 < time.monotonic() - started < 5.0
            assert getattr(late, "error_code", None) == 652
            request_id = await client.send()
            await client.next_message(request_id)
        (dead,) = await client.all_messages(request_id)
        assert getattr(dead, "error", None) == "connection is dead"
        (refusal,) = await client.ask()
        assert getattr(refusal, "error", None) == "no workers for model tiny"


@pytest.mark.asyncio
async def test_client_that_leaves_disturbs_nobody(tmp_path: Path) -> None:
    gate = asyncio.Event()

    async def answer_when_told(worker: ScriptedWorker, query: Query) -> None:
        await gate.wait()
        await answer_at_once(worker, query)

    async with (
        plain_proxy(tmp_path) as proxy,
        running_worker(worker_end(proxy), answer_when_told, limit=1) as worker,
        running_client(client_end(proxy), owner=CLIENT_OWNER.raw) as stays,
    ):
        async with running_client(client_end(proxy)) as leaves:
            await leaves.send()
            await leaves.send()
            await until(lambda: proxy.stats().waiting == 1)
            request_id = await stays.send()
            await until(lambda: proxy.stats().waiting == 2)
        await until(lambda: len(proxy.stats().clients) == 1)
        assert (proxy.stats().waiting, proxy.stats().running) == (1, 1)
        gate.set()
        messages = await stays.all_messages(request_id)
        assert isinstance(messages[-1], ProxyClientRequestPayment)
        await until(lambda: len(worker.payments) == 2)
