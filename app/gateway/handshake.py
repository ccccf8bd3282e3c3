"""The client's first words to a proxy, and the checks of what it answers.

Source: the Cocoon wire protocol, cocoon: runners/client/ClientProxyConnection.cpp.
"""

import hashlib
from dataclasses import dataclass

from app.domain.network import Endpoint, NetworkDescription
from app.gateway.met_proxies import MetProxies, ProxyId
from app.network.errors import (
    PeerRejectedError,
    QueryError,
    QueryTimeoutError,
    SessionEndedError,
)
from app.network.peer_text import shown
from app.network.session import Session
from app.protocol import messages as m
from app.protocol.tl import TlFunction, TlObject
from app.ton.address import Address, AddressError, parse_address
from app.ton.contracts import client_contract_address, proxy_contract_address

CONNECT_TIMEOUT_S = 30.0
AUTHORIZE_TIMEOUT_S = 300.0
"""The long form waits for a transaction on chain."""

OLDEST_VERSION, NEWEST_VERSION = 0, 2
"""All versions are spoken, so all are offered; a proxy picks the highest it knows."""

_CLIENT_FLAGS = 3
_ACCEPTED_FLAGS = 3
_VERSION_FLAG = 2
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
    if not network.is_test and image_hash not in network.root.proxy_hashes:
        raise PeerRejectedError(
            "The proxy runs a program that the network's root contract does not list."
        )


def check_proxy(connected: m.ClientConnectedToProxy, terms: ClientTerms) -> ProxyId:
    """Compare what the proxy says of itself with what follows from the network's parameters.

    Raises:
        PeerRejectedError: anything differs.
    """
    params, network = connected.params, terms.network
    if not params.flags & _ACCEPTED_FLAGS:
        raise PeerRejectedError("The proxy is too old for this program.")
    if bool(params.is_test) != network.is_test:
        kinds = ("a test network", "a real network")
        theirs, ours = kinds if params.is_test else kinds[::-1]
        raise PeerRejectedError(f"The proxy belongs to {theirs}, this gateway is set to {ours}.")
    if not OLDEST_VERSION <= _version(params) <= NEWEST_VERSION:
        raise PeerRejectedError("The proxy chose a version of the protocol that was not offered.")
    return _checked_contracts(connected, terms)


def _checked_contracts(connected: m.ClientConnectedToProxy, terms: ClientTerms) -> ProxyId:
    params, root = connected.params, terms.network.root
    key = params.proxy_public_key
    owner = _parse(params.proxy_owner_address)
    contract = proxy_contract_address(root, parse_address(terms.network.root_address), owner, key)
    client = client_contract_address(root, contract, terms.owner, key)
    _check_contract(params.proxy_sc_address, contract, "its own")
    _check_contract(connected.client_sc_address, client, "this gateway's")
    return ProxyId(contract, key, client)


def _check_contract(claimed: str, computed: Address, whose: str) -> None:
    """Compare as the network's programs do: the account and the form, non-bounceable."""
    if _parse(claimed) != computed:
        raise PeerRejectedError(
            f"The proxy names another address for {whose} contract than the network's "
            "parameters give: it may be on another network or have old parameters."
        )
    forms = {computed.to_text(testnet=testnet) for testnet in (False, True)}
    if claimed.replace("+", "-").replace("/", "_") not in forms:
        raise PeerRejectedError(
            f"The proxy writes the address of {whose} contract in a wrong form."
        )


def _parse(text: str) -> Address:
    try:
        return parse_address(text)
    except AddressError as error:
        raise PeerRejectedError("The proxy names an address that is none.") from error


def _version(params: m.ProxyParams) -> int:
    return (params.proto_version or 0) if params.flags & _VERSION_FLAG else 0


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
    return Welcome(proxy, _version(connected.params), result.max_tokens)


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
        min_proto_version=OLDEST_VERSION,
        max_proto_version=NEWEST_VERSION,
    )
    return m.ClientConnectToProxy(params, min_config_version=terms.network.root.version)


async def _ask(session: Session, function: TlFunction, timeout_s: float) -> TlObject:
    try:
        return await session.query(function, timeout_s)
    except QueryError as error:
        raise PeerRejectedError(
            f"The proxy refused this gateway: {shown(error.message)} (code {error.code})."
        ) from error
    except QueryTimeoutError as error:
        raise SessionEndedError("The proxy did not answer the handshake in time.") from error
