import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.network import ConnectionKind, Endpoint, Policy, ServedModel
from app.localnet.bookkeeper import BookkeepingOptions
from app.localnet.files import NetworkFileOptions
from app.localnet.network import LocalNetworkOptions, running_localnet
from app.localnet.proxy import PortInUseError
from app.localnet.proxy_database import ProxyDatabaseError
from app.protocol.messages import ClientQueryAnswerError, ProxyClientRequestPayment
from app.storage.network_file import read_network_file
from app.ton.address import parse_address
from tests.integration.localnet_peers import (
    HOST,
    ScriptedWorker,
    connected,
    running_client,
    running_worker,
    until,
)

MODELS = (ServedModel("builtin:chat", "tiny@1:aa"),)
OPTIONS = LocalNetworkOptions(
    new=NetworkFileOptions(has_plain_ports=True, models=MODELS),
    difficulty_bits=2,
    bookkeeping=BookkeepingOptions(0.0, 0.05),
)


@pytest.mark.asyncio
async def test_network_runs_from_its_folder(tmp_path: Path) -> None:
    async with running_localnet(tmp_path, OPTIONS) as net:
        description = read_network_file(net.files.network_file)
        assert description == net.description
        assert description.models == MODELS
        (proxy,) = description.root.proxies
        assert (proxy.for_workers.port, proxy.for_clients.port) == (
            net.ports.workers,
            net.ports.clients,
        )
        plain = net.plain_description
        assert plain is not None
        owner = parse_address(description.owner_address).to_text()
        async with (
            running_worker(plain.proxies[0].for_workers, owner=owner),
            running_client(
                plain.proxies[0].for_clients, owner=net.client_owner.to_text()
            ) as client,
        ):
            assert isinstance((await client.ask())[-1], ProxyClientRequestPayment)
            await until(lambda: net.stats().accounts[0].signed_tokens == 10)
            assert net.stats().accounts[0].signed_nanotons == 190
            assert net.stats().workers[0].owner == owner
            assert net.stats().clients[0].owner == net.client_owner.to_text()


@pytest.mark.asyncio
async def test_next_start_has_the_same_ports_and_accounts(tmp_path: Path) -> None:
    async with running_localnet(tmp_path, OPTIONS) as net:
        ports, contract = net.ports, net.proxy_contract
        async with (
            running_worker(Endpoint(HOST, ports.plain_workers or 0)),
            running_client(Endpoint(HOST, ports.plain_clients or 0)) as client,
        ):
            await client.ask()
    async with running_localnet(tmp_path, OPTIONS) as net:
        assert (net.ports, net.proxy_contract) == (ports, contract)
        async with connected(Endpoint(HOST, ports.plain_workers or 0)) as session:
            _, compared = await ScriptedWorker(session).handshake(claimed=(0, 10, 10))
            assert (compared.error_code, compared.max_tokens) == (0, 10)


@pytest.mark.asyncio
async def test_policy_of_the_folder_counts(tmp_path: Path) -> None:
    new = replace(OPTIONS.new, policy=Policy.FAKE_TDX)
    async with running_localnet(tmp_path, replace(OPTIONS, new=new)) as net:
        assert net.description.policy is Policy.FAKE_TDX
    async with running_localnet(tmp_path, OPTIONS) as net:
        endpoint = Endpoint(HOST, net.ports.workers)
        async with connected(endpoint, ConnectionKind.TLS, Policy.FAKE_TDX) as session:
            await ScriptedWorker(session).handshake()
            assert len(net.stats().workers) == 1


@pytest.mark.asyncio
async def test_hashes_are_checked_where_the_network_is_no_test(tmp_path: Path) -> None:
    new = replace(OPTIONS.new, is_test=False)
    async with running_localnet(tmp_path, replace(OPTIONS, new=new)) as net:
        assert not net.description.is_test
        endpoint = Endpoint(HOST, net.ports.plain_workers or 0)
        async with connected(endpoint) as session:
            with pytest.raises(Exception, match="invalid worker image hash 0000"):
                await ScriptedWorker(session).handshake()


@pytest.mark.asyncio
async def test_folder_serves_one_network_at_a_time(tmp_path: Path) -> None:
    async with running_localnet(tmp_path, OPTIONS):
        with pytest.raises(ProxyDatabaseError, match="locked"):
            await run_once(tmp_path, OPTIONS)


@pytest.mark.asyncio
async def test_port_in_use_is_said_plainly(tmp_path: Path) -> None:
    async with running_localnet(tmp_path / "first", OPTIONS) as net:
        new = replace(OPTIONS.new, worker_port=net.ports.workers)
        with pytest.raises(PortInUseError, match=str(net.ports.workers)):
            await run_once(tmp_path / "second", replace(OPTIONS, new=new))


async def run_once(folder: Path, options: LocalNetworkOptions) -> None:
    async with running_localnet(folder, options):
        await asyncio.sleep(0)


@pytest.mark.asyncio
async def test_error_of_the_caller_comes_out_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        await fail_inside(tmp_path)


async def fail_inside(folder: Path) -> None:
    async with running_localnet(folder, OPTIONS) as net:
        async with (
            running_worker(Endpoint(HOST, net.ports.plain_workers or 0)),
            running_client(Endpoint(HOST, net.ports.plain_clients or 0)) as client,
        ):
            (refusal,) = await client.ask(model="nobody")
            assert isinstance(refusal, ClientQueryAnswerError)
        raise KeyError
