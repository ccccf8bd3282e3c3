"""The composition root: builds the parts and connects them; no logic of its own."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import partial
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.desktop.own_addresses import own_addresses
from app.domain.errors import AppError
from app.domain.model_name import base_model_name
from app.domain.money import NanoTon
from app.domain.network import NetworkDescription, RootConfig
from app.domain.settings import LOOK_ONLY, PRACTICE, Settings
from app.domain.try_it import GatewayAccess
from app.engine.options import EngineModel, EngineOptions
from app.engine.supervisor import running_engine
from app.gateway.ask import Limits
from app.gateway.bookings import Bookings, HeardLog, SpendingLog
from app.gateway.budget import Budget
from app.gateway.connections import ProxyConnections
from app.gateway.gateway import running_gateway
from app.gateway.handshake import ClientTerms
from app.gateway.seal_policy import SealPolicy
from app.gateway.server_options import ServerOptions
from app.models.catalogue import find_model
from app.models.local_models import LocalModels
from app.network.certificate import IdentityProvider
from app.network.dial import DialOptions, dial
from app.network.proxy_pool import ProxyPool
from app.services.desk import Desk
from app.services.desk_diary import Diary
from app.services.desk_parts import DeskParts, Lookout
from app.services.desk_payouts import PayoutKeeper
from app.services.joined import Joined, NodeStart
from app.services.model_shelf import ModelShelf
from app.services.money_today import TodaysBooks
from app.services.node import Node, NodeParts, running_node
from app.services.node_identity import open_identity
from app.services.owner_wallet import RelaySigner, SignerWallet
from app.services.payout_rounds import News, PayoutRounds
from app.services.payouts import CounterSource, Payouts, PayoutTerms
from app.services.practice import running_practice
from app.services.relays_under_way import relays_under_way
from app.services.root_contract import endpoint, read_root_config
from app.services.root_watch import following_root
from app.services.settings_store import open_settings
from app.services.try_it import NoGatewayWalletError, TryIt, running_try_it
from app.storage.desk_notebook import DeskNotebook
from app.storage.gateway_files import GatewayFiles, has_gateway_files, open_gateway_files
from app.storage.ledger import open_ledger
from app.storage.network_file import read_network_file, read_root_contract
from app.storage.paths import data_dir, resources_dir, settings_dir
from app.storage.payouts import open_payouts
from app.storage.receipt_files import RECEIPTS
from app.storage.settings_file import SettingsFile
from app.storage.spending import open_spending
from app.ton.address import Address, parse_address
from app.ton.chain import ChainClient, ChainUnavailableError
from app.ton.contracts import cocoon_wallet_address
from app.ton.message_fate import SentMessage
from app.ton.toncenter_pool import open_toncenter_pool
from app.ton.wallet_contracts import WalletAccount
from app.wallet.outbox import Outbox

DEFAULT_START = NodeStart()

LEDGER, PRACTICE_LEDGER = "ledger.sqlite", "practice.sqlite"
"""Files in the data folder: what was earned, and what was earned in coins without value."""

CHAIN_PATIENCE_S = 20.0
"""How long a chain that does not answer at the start is asked again."""


async def read_network(path: Path, owner: str | None = None) -> NetworkDescription:
    """Read a network file, and the root configuration from the chain if the file names one.

    `owner` is the address of another owner than the file's.

    Raises:
        AppError: the file cannot be used, or the chain does not answer as it should.
    """
    network = await _read_network(path)
    return network if owner is None else replace(network, owner_address=parse_address(owner).raw)


async def _read_network(path: Path) -> NetworkDescription:
    contract = await asyncio.to_thread(read_root_contract, path)
    if contract is None:
        return await asyncio.to_thread(read_network_file, path)
    endpoints = [endpoint(url) for url in contract.chain.toncenter]
    async with open_toncenter_pool(endpoints) as chain:
        root = await _read_patiently(chain, contract.address)
    return await asyncio.to_thread(read_network_file, path, root)


async def _read_patiently(chain: ChainClient, address: Address) -> RootConfig:
    """Give a chain that is just being started, or a connection that is just coming up, a while."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + CHAIN_PATIENCE_S
    while True:
        try:
            return await read_root_config(chain, address)
        except ChainUnavailableError:
            if loop.time() > deadline:
                raise
        await asyncio.sleep(1.0)


@asynccontextmanager
async def node(
    network: NetworkDescription, ledger_file: Path, start: NodeStart = DEFAULT_START
) -> AsyncIterator[Node]:
    """Share this machine on a network while inside.

    Raises:
        AppError: a model, the ledger or the engine cannot be used.
    """
    identity = await open_identity(network, ledger_file.parent)
    options = replace(
        engine_options(network),
        max_jobs=start.max_jobs,
        certify=identity.certify,
        device="auto" if start.uses_gpu else "cpu",
        accepts_less_protection=start.accepts_less_protection,
    )
    parts = NodeParts(
        network=network,
        ledger=open_ledger(ledger_file),
        engine=running_engine(options),
        make_pool=partial(ProxyPool, network),
        identity=identity,
        receipts_folder=ledger_file.parent / RECEIPTS,
    )
    running = running_node(parts, is_open=start.is_open, is_loaded=start.is_loaded)
    async with running as node, following_root(network, node.pool):
        yield node


async def start_as_set() -> NodeStart:
    """Return how a node begins that is started without a desk: as the owner's settings say.

    Raises:
        SettingsFileError: the settings cannot be read.
    """
    settings = (await open_settings(SettingsFile(settings_dir() / "settings.toml"))).settings
    return NodeStart(
        uses_gpu=settings.uses_gpu, accepts_less_protection=settings.accepts_less_protection
    )


@asynccontextmanager
async def join(choice: str, start: NodeStart, owner: str = "") -> AsyncIterator[Joined]:
    """Be on the network that was chosen while inside; see the settings `network` and `owner`.

    Raises:
        AppError: the network, a model, the ledger or the engine cannot be used.
    """
    if choice.startswith(LOOK_ONLY):
        yield Joined(await read_network(Path(choice.removeprefix(LOOK_ONLY))))
        return
    is_practice = choice == PRACTICE
    ledger_file = data_dir() / (PRACTICE_LEDGER if is_practice else LEDGER)
    async with AsyncExitStack() as stack:
        file = Path(choice)
        if is_practice:
            running = running_practice(data_dir() / "practice", owner=owner)
            file = (await stack.enter_async_context(running)).network_file
        network = await read_network(file, owner or None)
        shared = await stack.enter_async_context(node(network, ledger_file, start))
        book = await stack.enter_async_context(open_payouts(ledger_file))
        books = TodaysBooks(shared.ledger, book)
        yield Joined(network, is_practice, shared, books, ledger_file, start.max_jobs)


@dataclass(frozen=True, slots=True)
class Payer:
    """An unlocked wallet that pays the fees of payouts; its outbox is in `folder`."""

    signer: RelaySigner
    account: WalletAccount
    folder: Path


async def desk(lookout: Lookout, tell: Callable[[News], None] | None = None) -> Desk:
    """Make the desk of this user; its `run` is the program without a window.

    With `tell` it pays out, too, and `tell` hears of it.

    Raises:
        SettingsFileError: the settings cannot be read.
    """
    store = await open_settings(SettingsFile(settings_dir() / "settings.toml"))

    def join_as_set(choice: str, start: NodeStart) -> AbstractAsyncContextManager[Joined]:
        return join(choice, start, store.settings.owner_address)

    def rounds(
        joined: Joined, payer: Payer | None, tell: Callable[[News], None]
    ) -> AbstractAsyncContextManager[PayoutRounds]:
        return payout_rounds(joined, payer, payout_terms(store.settings), tell)

    parts = DeskParts(
        join_as_set,
        store,
        lookout,
        Diary(DeskNotebook(data_dir() / "desk.json")),
        free_disk_bytes=free_disk_bytes,
        addresses=own_addresses,
        payouts=None if tell is None else PayoutKeeper(rounds, tell),
    )
    return Desk(parts)


def payout_terms(settings: Settings) -> PayoutTerms:
    """Return when a payout is worth its fee to the owner; hardly ever if it is not wanted."""
    return asked_terms(settings) if settings.pays_out else PayoutTerms(Fraction(1, 10**9))


def asked_terms(settings: Settings) -> PayoutTerms:
    """Return from when on a payout is worth its fee, wanted unasked or not."""
    return PayoutTerms(Fraction(settings.payout_fee_percent).limit_denominator(10**4) / 100)


def signer_wallet(payer: Payer, offered: Payouts) -> SignerWallet:
    """Let a wallet pay the fees of these payouts."""
    chain = offered.chain or offered.servers[0]
    return SignerWallet(payer.signer, payer.account, chain, offered.servers, Outbox(payer.folder))


@asynccontextmanager
async def payout_rounds(
    joined: Joined, payer: Payer | None, terms: PayoutTerms, tell: Callable[[News], None]
) -> AsyncIterator[PayoutRounds]:
    """Make what pays out on a network that is joined and shared on.

    Raises:
        AppError: the ledger's file or the network file's servers cannot be used.
    """
    shared, file = joined.node, joined.ledger_file
    if shared is None or file is None:
        raise AppError("Nothing is shared on this network.")
    async with payouts(joined.network, shared.ledger, file, payer, terms) as offered:
        heard = shared.accounting.heard_signed
        yield PayoutRounds(offered, tell, heard_signed=heard)


async def relays() -> list[SentMessage]:
    """Read which payouts of this user are on their way, on any network."""
    files = [data_dir() / name for name in (LEDGER, PRACTICE_LEDGER)]
    return await relays_under_way(files)


def free_disk_bytes() -> int | None:
    """Return how much room there is for the ledger."""
    try:
        return shutil.disk_usage(data_dir()).free
    except OSError:
        return None


def engine_options(network: NetworkDescription) -> EngineOptions:
    """Serve the network's models; a query that a proxy may send always finds a place to wait.

    While the network's parameters change each proxy has two sessions, and may send twice as many.

    Raises:
        ModelNotFoundError: a model is not where the network file says.
    """
    resources = resources_dir()
    found = [
        (base_model_name(m.served_as), find_model(m.source, resources)) for m in network.models
    ]
    models = tuple(EngineModel(name, model.kind, model.folder) for name, model in found)
    return EngineOptions(models=models, queue_limit=2 * network.max_active_requests)


@asynccontextmanager
async def payouts(
    network: NetworkDescription,
    ledger: CounterSource,
    ledger_file: Path,
    payer: Payer | None,
    terms: PayoutTerms,
) -> AsyncIterator[Payouts]:
    """Offer payouts on a network with a chain; without a payer only what arrives is seen.

    Raises:
        AppError: the ledger's file or a server's address cannot be used.
    """
    endpoints = [endpoint(url) for url in (network.chain.toncenter if network.chain else ())]
    async with open_toncenter_pool(endpoints) as chain, open_payouts(ledger_file) as book:
        offered = Payouts(network, ledger, book, chain.servers, None, terms, chain)
        if payer is not None:
            offered = replace(offered, wallet=signer_wallet(payer, offered))
        yield offered


@dataclass(frozen=True, slots=True)
class GatewayOptions:
    """How a gateway runs; `budget` counts what was spent on this network before, too.

    `hear` is told the adjusted tokens and the cost of every request when it is charged.
    """

    files: GatewayFiles
    ledger_file: Path
    port: int = 0
    budget: NanoTon | None = None
    limits: Limits = field(default_factory=Limits)
    hear: Callable[[int, NanoTon], None] | None = None
    seal: SealPolicy = field(default_factory=SealPolicy)


@asynccontextmanager
async def gateway(network: NetworkDescription, options: GatewayOptions) -> AsyncIterator[int]:
    """Serve developers on loopback while inside; yields the port.

    Raises:
        AppError: the ledger or the port cannot be used.
    """
    seal = replace(options.seal, network=network.root_address)
    server = ServerOptions(options.files.api_key, options.port, options.limits, seal)
    connections = client_connections(network, options.files.wallet_seed)
    async with open_spending(options.ledger_file, network.name) as spending:
        budget = Budget(options.budget, spent=await spending.total())
        log: SpendingLog = spending
        if options.hear is not None:
            log = HeardLog(spending, options.hear)
        bookings = Bookings(budget, log)
        async with (
            running_gateway(connections, bookings, server) as port,
            following_root(network, connections),
        ):
            yield port


def model_shelf() -> ModelShelf:
    """Make what knows the models of this computer."""
    return ModelShelf(resources_dir(), LocalModels(settings_dir() / "models.json"))


def try_it(desk: Desk) -> AbstractAsyncContextManager[TryIt]:
    """Make what asks the network of that desk, as a developer's program would."""
    sample = resources_dir() / "models" / "voice-message.ogg"
    return running_try_it(lambda: desk.joined, _own_gateway, sample)


@asynccontextmanager
async def _own_gateway(
    joined: Joined, hear: Callable[[int, NanoTon], None]
) -> AsyncIterator[GatewayAccess]:
    """Run a gateway for the owner's own questions; play coins come by themselves."""
    home = data_dir() / "gateway"
    if joined.is_practice:
        home = data_dir() / "practice" / "try-it"
    elif not await asyncio.to_thread(has_gateway_files, home):
        raise NoGatewayWalletError("Asking this network spends real coins of a gateway's wallet.")
    files = await asyncio.to_thread(open_gateway_files, home)
    options = GatewayOptions(files, home / "try-it.sqlite", hear=hear)
    async with gateway(joined.network, options) as port:
        yield GatewayAccess(port, files.api_key)


def client_connections(network: NetworkDescription, wallet_seed: bytes) -> ProxyConnections:
    """Make the connections of a client whose wallet has that key; nothing is dialled yet."""
    public_key = Ed25519PrivateKey.from_private_bytes(wallet_seed).public_key().public_bytes_raw()
    wallet = cocoon_wallet_address(parse_address(network.owner_address), public_key)
    options = DialOptions(
        connection=network.connection,
        policy=network.policy,
        identities=IdentityProvider(network.policy),
    )
    endpoints = tuple(proxy.for_clients for proxy in network.proxies or network.root.proxies)
    return ProxyConnections(
        ClientTerms(network, wallet),
        endpoints,
        partial(dial, options=options),
        wanted=network.proxy_count,
    )
