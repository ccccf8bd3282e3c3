"""The client's first words to a proxy, and the checks of what it answers."""

import hashlib
from dataclasses import dataclass, replace

from app.domain.network import NetworkDescription
from app.network.errors import PeerRejectedError
from app.network.session import Session
from app.protocol import messages as m
from app.protocol.tl import TlFunction, TlObject
from app.ton.address import Address, AddressError, parse_address
from app.ton.contracts import client_contract_address, proxy_contract_address

CONNECT_TIMEOUT_S = 30.0
AUTHORIZE_TIMEOUT_S = 300.0
"""A long authorization waits for a transaction (cocoon: runners/client)."""

OLDEST_VERSION, NEWEST_VERSION = 0, 2
_WITH_VERSIONS = 3
_ACCEPTED_FLAGS = 3


@dataclass(frozen=True, slots=True)
class ClientTerms:
    """Who connects, and to which network.

    `owner` is the address of the client's cocoon wallet, which owns its client contract;
    `secret` is what the contract stores the SHA-256 of.
    """

    network: NetworkDescription
    owner: Address
    secret: bytes = b""


@dataclass(frozen=True, slots=True)
class KnownProxy:
    """A proxy that passed the checks; `max_tokens` is what it has counted for this client."""

    contract: Address
    public_key: bytes
    client_contract: Address
    version: int
    max_tokens: int = 0


async def shake_hands(session: Session, terms: ClientTerms) -> KnownProxy:
    """Connect and authorize; afterwards the session takes queries.

    Raises:
        PeerRejectedError: the proxy is of another network, or refuses this client.
        SessionError: the connection ended, or an answer did not come in time.
    """
    connected = await session.query(_connect(terms), timeout_s=CONNECT_TIMEOUT_S)
    if not isinstance(connected, m.ClientConnectedToProxy):
        raise PeerRejectedError("The proxy did not introduce itself.")
    proxy = check_proxy(connected, terms)
    authorize = _authorize(connected.auth, terms.secret)
    result = await session.query(authorize, timeout_s=AUTHORIZE_TIMEOUT_S)
    if isinstance(result, m.ClientAuthorizationWithProxyFailed):
        raise PeerRejectedError(f"The proxy refused this client: {result.error}.")
    if not isinstance(result, m.ClientAuthorizationWithProxySuccess):
        raise PeerRejectedError("The proxy did not say whether it accepts this client.")
    return replace(proxy, max_tokens=result.max_tokens)


def check_proxy(connected: m.ClientConnectedToProxy, terms: ClientTerms) -> KnownProxy:
    """Compare what the proxy says of itself with what follows from the network's parameters.

    Raises:
        PeerRejectedError: anything differs.
    """
    params, network = connected.params, terms.network
    if not params.flags & _ACCEPTED_FLAGS:
        raise PeerRejectedError("The proxy's program is too old.")
    if bool(params.is_test) != network.is_test:
        raise PeerRejectedError("The proxy does not agree on whether this is a test network.")
    version = params.proto_version or 0
    if not OLDEST_VERSION <= version <= NEWEST_VERSION:
        raise PeerRejectedError("The proxy chose a protocol version that was not offered.")
    key = params.proxy_public_key
    root_address = parse_address(network.root_address)
    owner = _address(params.proxy_owner_address)
    proxy = proxy_contract_address(network.root, root_address, owner, key)
    client = client_contract_address(network.root, proxy, terms.owner, key)
    claimed = (_address(params.proxy_sc_address), _address(connected.client_sc_address))
    if claimed != (proxy, client):
        raise PeerRejectedError("The proxy's contracts do not belong to this network.")
    return KnownProxy(proxy, key, client, version)


def _connect(terms: ClientTerms) -> m.ClientConnectToProxy:
    params = m.ClientParams(
        flags=_WITH_VERSIONS,
        client_owner_address=terms.owner.to_text(),
        is_test=terms.network.is_test,
        min_proto_version=OLDEST_VERSION,
        max_proto_version=NEWEST_VERSION,
    )
    return m.ClientConnectToProxy(params, min_config_version=terms.network.root.version)


def _authorize(auth: TlObject, secret: bytes) -> TlFunction:
    """Choose the short form when the proxy knows the hash of this client's secret."""
    knows_secret = (
        isinstance(auth, m.ClientProxyConnectionAuthShort)
        and auth.secret_hash == hashlib.sha256(secret).digest()
    )
    if knows_secret:
        return m.ClientAuthorizeWithProxyShort(secret)
    return m.ClientAuthorizeWithProxyLong()


def _address(text: str) -> Address:
    try:
        return parse_address(text)
    except AddressError as error:
        raise PeerRejectedError("The proxy sent something that is not an address.") from error
