"""The folder of a local network: key, root configuration, network files, database.

Everything in it is made once; a later start finds the same proxy with the same ports and prices.
Prices may be changed in ``root.json``; the proxy's contract and all counters are other ones then.
"""

import base64
import hashlib
import os
import secrets
from dataclasses import dataclass, replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import AppError
from app.domain.network import (
    ConnectionKind,
    Endpoint,
    NetworkDescription,
    Policy,
    RegisteredProxy,
    RootConfig,
    ServedModel,
)
from app.localnet.free_ports import find_free_ports
from app.storage.network_file import read_network_file, write_network_file
from app.storage.paths import make_private_dir
from app.ton.address import Address
from app.ton.root_config import DEFAULT_ROOT_ADDRESS, fake_ton_root, read_fake_ton, write_fake_ton

HOST = "127.0.0.1"

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
    a network file for them. Prices in nanotons per adjusted token.
    """

    name: str = "local"
    worker_port: int = 0
    client_port: int = 0
    has_plain_ports: bool = False
    policy: Policy = Policy.ANY
    price_per_token: int = DEFAULT_PRICE_PER_TOKEN
    worker_fee_per_token: int = DEFAULT_WORKER_FEE_PER_TOKEN
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
    return files


def read_network(files: LocalNetworkFiles) -> LocalNetwork:
    """Read a prepared folder; blocks on the disk.

    Raises:
        AppError: a file is missing or damaged.
    """
    try:
        seed = _read_key(files.key_file)
    except OSError as error:
        raise LocalNetworkError(f"{files.key_file}: {error.strerror or error}") from error
    has_plain = files.plain_network_file.exists()
    return LocalNetwork(
        files,
        Ed25519PrivateKey.from_private_bytes(seed),
        account_of(seed, "proxy owner"),
        account_of(seed, "client"),
        read_network_file(files.network_file),
        read_network_file(files.plain_network_file) if has_plain else None,
    )


def account_of(seed: bytes, role: str) -> Address:
    """Return an account of the local network: random, but the same for the same key.

    Without a chain nobody needs its key; the node's own owner address replaces it in the network
    file when there is one.
    """
    return Address(0, hashlib.sha256(f"cocoon local network: {role}".encode() + seed).digest())


def _make_missing(files: LocalNetworkFiles, seed: bytes, options: NetworkFileOptions) -> None:
    if not files.root_file.exists():
        root = _new_root(seed, options)
        _write_whole(files.root_file, write_fake_ton(root).encode())
    root = read_fake_ton(files.root_file.read_text(encoding="utf-8"))
    if not files.client_file.exists():
        _write_whole(files.client_file, f"{account_of(seed, 'client')}\n".encode())
    if options.has_plain_ports and not files.plain_network_file.exists():
        plain = _description(root, seed, options, _plain_proxies(), ConnectionKind.PLAIN)
        _write_network(files.plain_network_file, plain)
    if not files.network_file.exists():
        description = _description(root, seed, options, (), ConnectionKind.TLS)
        _write_network(files.network_file, description)
    for path in (files.network_file, files.plain_network_file):
        if path.exists():
            _refresh_models(path, options.models)


def _refresh_models(path: Path, models: tuple[ServedModel, ...]) -> None:
    """Give models that are there under the same source their present full names."""
    network = read_network_file(path)
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
    return fake_ton_root(
        owner_address=account_of(seed, "root owner"),
        price_per_token=options.price_per_token,
        worker_fee_per_token=options.worker_fee_per_token,
        proxies=(_proxy(*(port or next(free) for port in wanted)),),
    )


def _plain_proxies() -> tuple[RegisteredProxy, ...]:
    return (_proxy(*find_free_ports(2, HOST)),)


def _proxy(worker_port: int, client_port: int) -> RegisteredProxy:
    return RegisteredProxy(1, Endpoint(HOST, worker_port), Endpoint(HOST, client_port))


def _description(
    root: RootConfig,
    seed: bytes,
    options: NetworkFileOptions,
    proxies: tuple[RegisteredProxy, ...],
    connection: ConnectionKind,
) -> NetworkDescription:
    return NetworkDescription(
        name=options.name,
        root=root,
        root_address=DEFAULT_ROOT_ADDRESS.raw,
        connection=connection,
        policy=options.policy,
        is_test=options.is_test,
        owner_address=account_of(seed, "worker owner").raw,
        proxies=proxies,
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


def _read_key(path: Path) -> bytes:
    try:
        seed = base64.b64decode(path.read_text(encoding="ascii").strip(), validate=True)
    except ValueError as error:
        raise LocalNetworkError(f"{path} is not a key in base64") from error
    if len(seed) != _SEED_SIZE:
        raise LocalNetworkError(f"{path} holds {len(seed)} bytes instead of {_SEED_SIZE}")
    return seed
