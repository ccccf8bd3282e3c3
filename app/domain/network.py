"""A Cocoon network as data: its root configuration and how this machine takes part."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.price import Multipliers


class ConnectionKind(StrEnum):
    """How bytes reach a proxy."""

    TLS = "tls"
    PLAIN = "plain"


class Policy(StrEnum):
    """What a peer's certificate must prove."""

    ANY = "any"
    FAKE_TDX = "fake_tdx"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An IPv4 address or host name, and a TCP port."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class RegisteredProxy:
    """One proxy of the root contract, with its port for workers and its port for clients."""

    seqno: int
    for_workers: Endpoint
    for_clients: Endpoint


@dataclass(frozen=True, slots=True)
class ContractCode:
    """A code cell as far as addresses need it: representation hash and depth."""

    hash: bytes
    depth: int


@dataclass(frozen=True, slots=True)
class RootConfig:
    """The root contract's content; prices in nanotons per adjusted token.

    Source: cocoon, runners/smartcontracts/RootContractConfig; addresses are raw ``0:hex`` text.
    """

    owner_address: str
    version: int
    params_version: int
    unique_id: int
    is_test: bool
    price_per_token: int
    worker_fee_per_token: int
    struct_version: int
    multipliers: Multipliers
    proxy_delay_before_close_s: int
    client_delay_before_close_s: int
    min_proxy_stake: int
    min_client_stake: int
    proxies: tuple[RegisteredProxy, ...]
    proxy_hashes: frozenset[bytes]
    worker_hashes: frozenset[bytes]
    model_hashes: frozenset[bytes]
    proxy_code: ContractCode
    worker_code: ContractCode
    client_code: ContractCode


@dataclass(frozen=True, slots=True)
class ServedModel:
    """A model of this machine and the full string under which the network knows it.

    `source` is ``builtin:chat``, ``builtin:speech`` or a folder with a converted model.
    """

    source: str
    served_as: str


@dataclass(frozen=True, slots=True)
class ChainSource:
    """Where the chain is asked: addresses of toncenter v2 servers, the preferred one first."""

    toncenter: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NetworkDescription:
    """What a network file says: which network, how to reach it, and what is shared there.

    Without a `chain` nothing is paid out: `root` comes from a file then.
    """

    name: str
    root: RootConfig
    root_address: str
    connection: ConnectionKind
    policy: Policy
    is_test: bool
    owner_address: str
    proxies: tuple[RegisteredProxy, ...] = ()
    proxy_count: int = 1
    max_active_requests: int = 60
    coefficient: int = 1000
    models: tuple[ServedModel, ...] = field(default=())
    chain: ChainSource | None = None
