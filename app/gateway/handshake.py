"""The client's first words to a proxy, and the checks of what it answers.

Source: the Cocoon wire protocol, cocoon: runners/client/ClientProxyConnection.cpp.
"""

import hashlib
from dataclasses import dataclass

from app.domain.network import Endpoint, NetworkDescription
from app.gateway.met_proxies import MetProxies, ProxyId
from app.network import proxy_claims
from app.network.errors import (
    OtherParametersError,
    PeerRejectedError,
    QueryError,
    QueryTimeoutError,
    SessionEndedError,
)
from app.network.peer_text import shown
from app.network.session import Session
from app.protocol import messages as m
from app.protocol.tl import TlFunction, TlObject
from app.ton.address import Address, parse_address
from app.ton.contracts import client_contract_address

CONNECT_TIMEOUT_S = 30.0
AUTHORIZE_TIMEOUT_S = 300.0
"""The long form waits for a transaction on chain."""

_CLIENT_FLAGS = 3
_BEHIND = "active config version is too low"
"""The proxy has not yet read what this gateway has; it will in a moment."""

_SOMETHING_ELSE = "The proxy answered the handshake with something else."


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
class Welcome:
    """The result of a handshake: who the proxy is and how to speak with it.

    `counted_tokens` are all adjusted tokens that it has ever counted for this client.
    """

    proxy: ProxyId
    version: int
    counted_tokens: int


async def shake_hands(
    session: Session, endpoint: Endpoint, terms: ClientTerms, met: MetProxies
) -> Welcome:
    """Connect and authorize; afterwards the session takes requests.

    Raises:
        PeerRejectedError: one side refuses the other; the text says why.
        SessionEndedError: the connection ended meanwhile.
    """
    check_image(session.link.peer.image_hash, terms.network)
    connected = await _ask(session, _connect(terms), CONNECT_TIMEOUT_S)
    if not isinstance(connected, m.ClientConnectedToProxy):
        raise PeerRejectedError(_SOMETHING_ELSE)
    proxy = check_proxy(connected, terms)
    met.meet(endpoint, proxy)
    return await _authorize(session, connected, terms, proxy)


def check_image(image_hash: bytes, network: NetworkDescription) -> None:
    """Look whether the root contract lists the proxy's program; test networks do not ask.

    Raises:
        PeerRejectedError: it does not.
    """
    if not network.is_test:
        proxy_claims.check_image(image_hash, network.root)


def check_proxy(connected: m.ClientConnectedToProxy, terms: ClientTerms) -> ProxyId:
    """Compare what the proxy says of itself with what follows from the network's parameters.

    Raises:
        PeerRejectedError: anything differs.
    """
    params, network = connected.params, terms.network
    proxy_claims.check_params(params, is_test=network.is_test, us="this gateway")
    key, root = params.proxy_public_key, network.root
    root_address = parse_address(network.root_address)
    _, contract = proxy_claims.checked_proxy_contract(params, root, root_address)
    client = client_contract_address(root, contract, terms.owner, key)
    proxy_claims.check_contract(connected.client_sc_address, client, "this gateway's")
    return ProxyId(contract, key, client)


async def _authorize(
    session: Session, connected: m.ClientConnectedToProxy, terms: ClientTerms, proxy: ProxyId
) -> Welcome:
    question = authorization(connected.auth, terms.secret)
    result = await _ask(session, question, AUTHORIZE_TIMEOUT_S)
    if isinstance(result, m.ClientAuthorizationWithProxyFailed):
        raise PeerRejectedError(
            f"The proxy does not accept this gateway: {shown(result.error)} "
            f"(code {result.error_code})."
        )
    if not isinstance(result, m.ClientAuthorizationWithProxySuccess):
        raise PeerRejectedError(_SOMETHING_ELSE)
    return Welcome(proxy, proxy_claims.chosen_version(connected.params), result.max_tokens)


def authorization(auth: TlObject, secret: bytes) -> TlFunction:
    """Choose the short form when the proxy knows the hash of this client's secret."""
    knows_secret = (
        isinstance(auth, m.ClientProxyConnectionAuthShort)
        and auth.secret_hash == hashlib.sha256(secret).digest()
    )
    if knows_secret:
        return m.ClientAuthorizeWithProxyShort(secret)
    return m.ClientAuthorizeWithProxyLong()


def _connect(terms: ClientTerms) -> m.ClientConnectToProxy:
    params = m.ClientParams(
        flags=_CLIENT_FLAGS,
        client_owner_address=terms.owner.to_text(),
        is_test=terms.network.is_test,
        min_proto_version=proxy_claims.OLDEST_VERSION,
        max_proto_version=proxy_claims.NEWEST_VERSION,
    )
    return m.ClientConnectToProxy(params, min_config_version=terms.network.root.version)


async def _ask(session: Session, function: TlFunction, timeout_s: float) -> TlObject:
    try:
        return await session.query(function, timeout_s)
    except QueryError as error:
        is_behind = error.message.startswith(_BEHIND)
        kind = OtherParametersError if is_behind else PeerRejectedError
        raise kind(
            f"The proxy refused this gateway: {shown(error.message)} (code {error.code})."
        ) from error
    except QueryTimeoutError as error:
        raise SessionEndedError("The proxy did not answer the handshake in time.") from error
