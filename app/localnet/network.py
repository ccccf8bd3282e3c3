"""A whole network on this machine, as one thing that runs: the proxy, its files, its chain."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

from app.domain.errors import AppError
from app.domain.money import NanoTon
from app.domain.network import Endpoint, NetworkDescription, RegisteredProxy
from app.localnet.bookkeeper import BookkeepingOptions
from app.localnet.builtin_models import builtin_models
from app.localnet.files import (
    HOST,
    LocalNetwork,
    LocalNetworkError,
    LocalNetworkFiles,
    NetworkFileOptions,
    prepare_network,
    read_network,
    read_root_file,
)
from app.localnet.office import CLIENT_BALANCE
from app.localnet.proxy import LocalProxy, ProxyOptions, ProxyPorts, running_proxy
from app.localnet.proxy_keys import ProxyKeys
from app.localnet.root_state import FirstRoot
from app.localnet.status import NetworkStatus
from app.localnet.waiting_line import WaitingLimits
from app.network.background import running_beside
from app.storage.paths import resources_dir
from app.ton.address import Address, parse_address

DEFAULT_DIFFICULTY_BITS = 8
"""Solved in a millisecond; upstream's proxies ask for 20, about a million hashes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalNetworkOptions:
    """`new` is used only for what the folder does not have yet; the rest at every start.

    Without models in `new` the built-in ones are served. With a chain each client's contract is
    filled up to `client_deposit`, in nanotons, and wallets of `welcomed` get their first coins.
    """

    new: NetworkFileOptions = field(default_factory=NetworkFileOptions)
    difficulty_bits: int = DEFAULT_DIFFICULTY_BITS
    checks_hashes: bool = False
    bookkeeping: BookkeepingOptions = field(default_factory=BookkeepingOptions)
    waiting: WaitingLimits = field(default_factory=WaitingLimits)
    client_deposit: NanoTon = NanoTon(CLIENT_BALANCE)
    welcomed: tuple[Address, ...] = ()


class VirtualMachineMissingError(AppError):
    """This network has a chain, which cannot be run."""

    title = "The local chain cannot be run"
    hint = "Install the program with the extra chain: pip install 'cocoon-provider[chain]'"


class RunningLocalNet:
    """A local network that is running."""

    def __init__(self, network: LocalNetwork, proxy: LocalProxy) -> None:
        self._network = network
        self._proxy = proxy

    @property
    def files(self) -> LocalNetworkFiles:
        """Where everything is."""
        return self._network.files

    @property
    def ports(self) -> ProxyPorts:
        """The ports in use."""
        return self._proxy.ports

    @property
    def description(self) -> NetworkDescription:
        """What the network file says: for a node and a gateway on this machine."""
        return replace(self._network.description, root=self._proxy.root)

    @property
    def plain_description(self) -> NetworkDescription | None:
        """The same for the plain ports, if there are any."""
        plain = self._network.plain
        return None if plain is None else replace(plain, root=self._proxy.root)

    @property
    def client_owner(self) -> Address:
        """The address under which a gateway on this machine may ask."""
        return self._network.client_owner

    @property
    def owner_seed(self) -> bytes | None:
        """The secret key of the owner's wallet, if there is a chain."""
        return self._network.owner_seed

    @property
    def proxy_contract(self) -> Address:
        """Who pays."""
        return self._proxy.keys.contract

    def stats(self) -> NetworkStatus:
        """Return workers, clients, accounts and counts at this moment."""
        return self._proxy.stats()


def has_virtual_machine() -> bool:
    """Tell whether a local chain can be run: its virtual machine is an optional package."""
    return find_spec("tonpy") is not None


@asynccontextmanager
async def running_localnet(
    folder: Path, options: LocalNetworkOptions
) -> AsyncIterator[RunningLocalNet]:
    """Prepare the folder and run the network while inside.

    Raises:
        AppError: the folder, a file in it or a port cannot be used.
    """
    files = await asyncio.to_thread(_prepare, folder, options)
    first = await asyncio.to_thread(read_root_file, files)
    if first is None:
        network = await asyncio.to_thread(read_network, files)
        async with running_proxy(_proxy_options(network, options)) as proxy:
            yield RunningLocalNet(network, proxy)
    else:
        async with _running_with_chain(files, first, options) as running:
            yield running


@asynccontextmanager
async def _running_with_chain(
    files: LocalNetworkFiles, first: FirstRoot, options: LocalNetworkOptions
) -> AsyncIterator[RunningLocalNet]:
    if not has_virtual_machine():
        raise VirtualMachineMissingError("the package tonpy is not installed")
    from app.localnet.contract_life import ContractLife  # noqa: PLC0415
    from app.localnet.settling import open_settlement  # noqa: PLC0415

    network = await asyncio.to_thread(read_network, files, first.config)
    async with open_settlement(files.folder, _chain_port(network)) as settlement:
        root = await settlement.found(first)
        network = await asyncio.to_thread(read_network, files, root.config)
        proxy_options = replace(_proxy_options(network, options), has_chain=True)
        await settlement.open_proxy(root, proxy_options.keys)
        await settlement.welcome_owner(parse_address(network.description.owner_address))
        if network.root_owner is not None:
            await settlement.welcome_owner(network.root_owner)
        for wallet in options.welcomed:
            await settlement.welcome_owner(wallet)
        async with running_proxy(proxy_options) as proxy:
            life = ContractLife(settlement, proxy, options.client_deposit)
            async with running_beside(life.run(root)):
                yield RunningLocalNet(network, proxy)


def _prepare(folder: Path, options: LocalNetworkOptions) -> LocalNetworkFiles:
    new = options.new
    if not new.models:
        new = replace(new, models=builtin_models(resources_dir() / "models"))
    return prepare_network(folder, new)


def _chain_port(network: LocalNetwork) -> int:
    """Every start serves the chain where the network file says."""
    chain = network.description.chain
    port = urlsplit(chain.toncenter[0]).port if chain else None
    if port is None:
        raise LocalNetworkError("the network file does not say where the local chain is")
    return port


def _proxy_options(network: LocalNetwork, options: LocalNetworkOptions) -> ProxyOptions:
    description = network.description
    keys = ProxyKeys(
        network.private_key,
        network.proxy_owner,
        description.root,
        parse_address(description.root_address),
    )
    return ProxyOptions(
        keys=keys,
        database=network.files.database_file,
        host=HOST,
        ports=_ports(network),
        policy=description.policy,
        difficulty_bits=options.difficulty_bits,
        is_test=description.is_test,
        checks_hashes=options.checks_hashes,
        bookkeeping=options.bookkeeping,
        waiting=options.waiting,
        client_balance=options.client_deposit,
    )


def _ports(network: LocalNetwork) -> ProxyPorts:
    """Every start uses the ports that are written down."""
    tls = _own_proxy(network.description.proxies or network.description.root.proxies)
    plain = _own_proxy(network.plain.proxies) if network.plain else None
    return ProxyPorts(
        tls[0].port,
        tls[1].port,
        plain[0].port if plain else None,
        plain[1].port if plain else None,
    )


def _own_proxy(proxies: tuple[RegisteredProxy, ...]) -> tuple[Endpoint, Endpoint]:
    if not proxies:
        raise LocalNetworkError("no proxy is registered for this network")
    return proxies[0].for_workers, proxies[0].for_clients
