"""The folder of a local network: key, root configuration, network files, database, chain.

Everything in it is made once; a later start finds the same proxy with the same ports and prices.
With a chain the root contract's first state is kept, and what counts is what is on the chain.
Without one prices may be changed in ``root.json``; the proxy's contract and all counters are other
ones then.
"""

import base64
import hashlib
import os
import secrets
from dataclasses import dataclass, replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import AppError
from app.domain.money import NANOTONS_PER_TON
from app.domain.network import (
    ChainSource,
    ConnectionKind,
    Endpoint,
    NetworkDescription,
    Policy,
    RegisteredProxy,
    RootConfig,
    ServedModel,
)
from app.localnet.free_ports import find_free_ports
from app.localnet.owner_wallet import owner_account
from app.localnet.root_state import FirstRoot, make_first_root, read_first_root
from app.storage.network_file import read_network_file, write_network_file
from app.storage.paths import make_private_dir
from app.ton.address import Address
from app.ton.cells import CellError
from app.ton.root_config import DEFAULT_ROOT_ADDRESS, fake_ton_root, read_fake_ton, write_fake_ton

HOST = "127.0.0.1"
API_PATH = "/api/v2"

DEFAULT_PRICE_PER_TOKEN = 20
"""Nanotons a client pays per adjusted token: 0.02 coins per million."""

DEFAULT_WORKER_FEE_PER_TOKEN = 19
"""Nanotons of them that the worker earns; the proxy keeps one in twenty."""

_SEED_SIZE = 32


class LocalNetworkError(AppError):
    """The folder cannot be used."""

    title = "The local network's folder is not usable"


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkFileOptions:
    """How a new network is made; an existing folder keeps what it has.

    Ports: 0 chooses a free one. `has_plain_ports` adds two ports without proof of work and TLS and
    a network file for them. Prices in nanotons per adjusted token. Without a chain the client's
    stake, in nanotons, is always one coin.
    """

    name: str = "local"
    worker_port: int = 0
    client_port: int = 0
    has_plain_ports: bool = False
    policy: Policy = Policy.ANY
    price_per_token: int = DEFAULT_PRICE_PER_TOKEN
    worker_fee_per_token: int = DEFAULT_WORKER_FEE_PER_TOKEN
    client_stake: int = NANOTONS_PER_TON
    has_chain: bool = False
    is_test: bool = True
    max_active_requests: int = 60
    coefficient: int = 1000
    models: tuple[ServedModel, ...] = ()


@dataclass(frozen=True, slots=True)
class LocalNetworkFiles:
    """Where everything is; the plain network file exists only with plain ports."""

    folder: Path

    @property
    def network_file(self) -> Path:
        """For `run --network`: TLS."""
        return self.folder / "network.toml"

    @property
    def plain_network_file(self) -> Path:
        """For `run --network`: TCP without anything."""
        return self.folder / "network-plain.toml"

    @property
    def root_file(self) -> Path:
        """The root configuration, also for the network's other programs."""
        return self.folder / "root.json"

    @property
    def root_state_file(self) -> Path:
        """The first state of the root contract; only with a chain."""
        return self.folder / "root.boc"

    @property
    def owner_key_file(self) -> Path:
        """The secret key of the owner's wallet, for play money; only with a chain."""
        return self.folder / "owner.key"

    @property
    def root_owner_key_file(self) -> Path:
        """The secret key of the wallet that owns the root contract; only with a chain."""
        return self.folder / "root-owner.key"

    @property
    def key_file(self) -> Path:
        """The proxy's secret key: 32 bytes in base64."""
        return self.folder / "proxy.key"

    @property
    def database_file(self) -> Path:
        """Counters and signed payments."""
        return self.folder / "proxy.sqlite"

    @property
    def client_file(self) -> Path:
        """The address under which this machine's gateway may ask, as text."""
        return self.folder / "client-address.txt"


@dataclass(frozen=True, slots=True)
class LocalNetwork:
    """A prepared network as read back from its folder."""

    files: LocalNetworkFiles
    private_key: Ed25519PrivateKey
    proxy_owner: Address
    client_owner: Address
    description: NetworkDescription
    plain: NetworkDescription | None
    owner_seed: bytes | None = None
    """The secret key of the owner's wallet, if there is a chain."""
    root_owner: Address | None = None
    """The wallet that may change the root contract, if there is a chain."""


def prepare_network(folder: Path, options: NetworkFileOptions) -> LocalNetworkFiles:
    """Make what is missing in the folder; blocks on the disk.

    Raises:
        AppError: the folder cannot be written, or holds files that cannot be read.
    """
    files = LocalNetworkFiles(folder)
    try:
        make_private_dir(folder)
        seed = _read_or_make_key(files.key_file)
        _make_missing(files, seed, options)
    except OSError as error:
        raise LocalNetworkError(f"{folder}: {error.strerror or error}") from error
    except CellError as error:
        raise LocalNetworkError(f"{files.root_state_file} is damaged: {error}") from error
    return files


def read_network(files: LocalNetworkFiles, root: RootConfig | None = None) -> LocalNetwork:
    """Read a prepared folder; blocks on the disk.

    `root` is what the chain says, if there is one.

    Raises:
        AppError: a file is missing or damaged.
    """
    try:
        seed = _read_key(files.key_file)
        owner_seed = _read_key_if_there(files.owner_key_file)
        root_seed = _read_key_if_there(files.root_owner_key_file)
    except OSError as error:
        raise LocalNetworkError(f"{files.key_file}: {error.strerror or error}") from error
    has_plain = files.plain_network_file.exists()
    return LocalNetwork(
        files,
        Ed25519PrivateKey.from_private_bytes(seed),
        account_of(seed, "proxy owner"),
        account_of(seed, "client"),
        read_network_file(files.network_file, root),
        read_network_file(files.plain_network_file, root) if has_plain else None,
        owner_seed,
        None if root_seed is None else owner_account(root_seed).address,
    )


def read_root_file(files: LocalNetworkFiles) -> FirstRoot | None:
    """Read with what the root contract is deployed, None without a chain; blocks on the disk.

    Raises:
        AppError: the file cannot be read or is damaged.
    """
    path = files.root_state_file
    try:
        return read_first_root(path.read_bytes()) if path.exists() else None
    except OSError as error:
        raise LocalNetworkError(f"{path}: {error.strerror or error}") from error
    except CellError as error:
        raise LocalNetworkError(f"{path} is damaged: {error}") from error


def read_root_owner(files: LocalNetworkFiles) -> bytes:
    """Read the secret key of the wallet that may change the root contract; blocks on the disk.

    Raises:
        AppError: there is none, or it cannot be read.
    """
    path = files.root_owner_key_file
    try:
        return _read_key(path)
    except FileNotFoundError:
        raise LocalNetworkError(
            f"{path} does not exist",
            hint="Only networks with a chain have it: start one with 'cocoon-provider localnet'.",
        ) from None
    except OSError as error:
        raise LocalNetworkError(f"{path}: {error.strerror or error}") from error


def account_of(seed: bytes, role: str) -> Address:
    """Return an account of the local network: random, but the same for the same key.

    Without a chain nobody needs its key; the node's own owner address replaces it in the network
    file when there is one.
    """
    return Address(0, hashlib.sha256(f"cocoon local network: {role}".encode() + seed).digest())


def _make_missing(files: LocalNetworkFiles, seed: bytes, options: NetworkFileOptions) -> None:
    base = _read_or_make_root(files, seed, options)
    if not files.client_file.exists():
        _write_whole(files.client_file, f"{account_of(seed, 'client')}\n".encode())
    if options.has_plain_ports and not files.plain_network_file.exists():
        plain = replace(base, proxies=_plain_proxies(), connection=ConnectionKind.PLAIN)
        _write_network(files.plain_network_file, plain)
    if not files.network_file.exists():
        _write_network(files.network_file, base)
    for path in (files.network_file, files.plain_network_file):
        if path.exists():
            _refresh_models(path, base.root, options.models)


def _read_or_make_root(
    files: LocalNetworkFiles, seed: bytes, options: NetworkFileOptions
) -> NetworkDescription:
    """Settle what the network is; whether it has a chain was decided when the folder was made."""
    has_chain = files.root_state_file.exists() or (
        options.has_chain and not files.root_file.exists()
    )
    if not has_chain:
        return _description(_fake_ton(files, seed, options), seed, options)
    if not files.root_state_file.exists():
        root_seed = _read_or_make_key(files.root_owner_key_file)
        root = replace(_new_root(seed, options), owner_address=owner_account(root_seed).address.raw)
        made = make_first_root(root)
        _write_whole(files.root_state_file, made.state_init.to_boc())
    first = read_first_root(files.root_state_file.read_bytes())
    owner = owner_account(_read_or_make_key(files.owner_key_file)).address
    return replace(
        _description(first.config, seed, options),
        root_address=first.address.raw,
        owner_address=owner.raw,
        chain=_chain_source(files, first.config),
    )


def _fake_ton(files: LocalNetworkFiles, seed: bytes, options: NetworkFileOptions) -> RootConfig:
    if not files.root_file.exists():
        root = replace(_new_root(seed, options), min_client_stake=NANOTONS_PER_TON)
        _write_whole(files.root_file, write_fake_ton(root).encode())
    return read_fake_ton(files.root_file.read_text(encoding="utf-8"))


def _chain_source(files: LocalNetworkFiles, root: RootConfig) -> ChainSource:
    """Keep the chain's port once a network file names it."""
    for path in (files.network_file, files.plain_network_file):
        if path.exists() and (chain := read_network_file(path, root).chain):
            return chain
    return ChainSource((f"http://{HOST}:{find_free_ports(1, HOST)[0]}{API_PATH}",))


def _refresh_models(path: Path, root: RootConfig, models: tuple[ServedModel, ...]) -> None:
    """Give models that are there under the same source their present full names."""
    network = read_network_file(path, root)
    names = {model.source: model.served_as for model in models}
    present = tuple(
        ServedModel(model.source, names.get(model.source, model.served_as))
        for model in network.models
    )
    if present != network.models:
        _write_network(path, replace(network, models=present))


def _new_root(seed: bytes, options: NetworkFileOptions) -> RootConfig:
    wanted = (options.worker_port, options.client_port)
    free = iter(find_free_ports(wanted.count(0), HOST))
    root = fake_ton_root(
        owner_address=account_of(seed, "root owner"),
        price_per_token=options.price_per_token,
        worker_fee_per_token=options.worker_fee_per_token,
        proxies=(_proxy(*(port or next(free) for port in wanted)),),
    )
    return replace(root, min_client_stake=options.client_stake)


def _plain_proxies() -> tuple[RegisteredProxy, ...]:
    return (_proxy(*find_free_ports(2, HOST)),)


def _proxy(worker_port: int, client_port: int) -> RegisteredProxy:
    return RegisteredProxy(1, Endpoint(HOST, worker_port), Endpoint(HOST, client_port))


def _description(root: RootConfig, seed: bytes, options: NetworkFileOptions) -> NetworkDescription:
    return NetworkDescription(
        name=options.name,
        root=root,
        root_address=DEFAULT_ROOT_ADDRESS.raw,
        connection=ConnectionKind.TLS,
        policy=options.policy,
        is_test=options.is_test,
        owner_address=account_of(seed, "worker owner").raw,
        max_active_requests=options.max_active_requests,
        coefficient=options.coefficient,
        models=options.models,
    )


def _write_network(path: Path, network: NetworkDescription) -> None:
    """Write beside the final place first: a killed process leaves no half file."""
    draft = path.with_suffix(".draft")
    write_network_file(draft, network, root_config="root.json")
    draft.replace(path)


def _write_whole(path: Path, data: bytes) -> None:
    draft = path.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def _read_or_make_key(path: Path) -> bytes:
    if not path.exists():
        _write_whole(path, base64.b64encode(secrets.token_bytes(_SEED_SIZE)) + b"\n")
    return _read_key(path)


def _read_key_if_there(path: Path) -> bytes | None:
    return _read_key(path) if path.exists() else None


def _read_key(path: Path) -> bytes:
    try:
        seed = base64.b64decode(path.read_text(encoding="ascii").strip(), validate=True)
    except ValueError as error:
        raise LocalNetworkError(f"{path} is not a key in base64") from error
    if len(seed) != _SEED_SIZE:
        raise LocalNetworkError(f"{path} holds {len(seed)} bytes instead of {_SEED_SIZE}")
    return seed
