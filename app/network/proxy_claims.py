"""What a proxy says of itself in a handshake, checked alike by its workers and its clients.

Source: cocoon, runners/worker/WorkerProxyConnection.cpp and
runners/client/ClientProxyConnection.cpp.
"""

from app.domain.network import RootConfig
from app.network.errors import OtherParametersError, PeerRejectedError
from app.protocol.messages import ProxyParams
from app.ton.address import Address, AddressError, parse_address
from app.ton.contracts import proxy_contract_address

OLDEST_VERSION, NEWEST_VERSION = 0, 2
"""All versions are spoken, so all are offered; a proxy picks the highest it knows."""

_ANSWERED_FLAGS = 3
_VERSION_FLAG = 2


def check_params(params: ProxyParams, *, is_test: bool, us: str) -> None:
    """Compare the proxy's kind of network and its version; `us` is who we are, in a sentence.

    Raises:
        PeerRejectedError: this side cannot talk with it.
    """
    if not params.flags & _ANSWERED_FLAGS:
        raise PeerRejectedError("The proxy is too old for this program.")
    if bool(params.is_test) != is_test:
        kinds = ("a test network", "a real network")
        theirs, ours = kinds if params.is_test else kinds[::-1]
        raise PeerRejectedError(f"The proxy belongs to {theirs}, {us} is set to {ours}.")
    if not OLDEST_VERSION <= chosen_version(params) <= NEWEST_VERSION:
        raise PeerRejectedError("The proxy chose a version of the protocol that was not offered.")


def chosen_version(params: ProxyParams) -> int:
    """Return the protocol's version that the proxy has picked; old ones do not name it."""
    return (params.proto_version or 0) if params.flags & _VERSION_FLAG else 0


def checked_proxy_contract(
    params: ProxyParams, root: RootConfig, root_address: Address
) -> tuple[Address, Address]:
    """Return the proxy's owner and its contract, computed from the network's parameters.

    Raises:
        PeerRejectedError: the proxy names another contract.
    """
    owner = _parse(params.proxy_owner_address)
    contract = proxy_contract_address(root, root_address, owner, params.proxy_public_key)
    check_contract(params.proxy_sc_address, contract, "its own")
    return owner, contract


def check_contract(claimed: str, computed: Address, whose: str) -> None:
    """Compare as the network's programs do: the account and the form, non-bounceable.

    Raises:
        OtherParametersError: it is another account.
        PeerRejectedError: they differ otherwise.
    """
    if _parse(claimed) != computed:
        raise OtherParametersError(
            f"The proxy names another address for {whose} contract than the network's "
            "parameters give: it may be on another network or have old parameters."
        )
    forms = {computed.to_text(testnet=testnet) for testnet in (False, True)}
    if claimed.replace("+", "-").replace("/", "_") not in forms:
        raise PeerRejectedError(
            f"The proxy writes the address of {whose} contract in a wrong form."
        )


def check_image(image_hash: bytes, root: RootConfig) -> None:
    """Look whether the root contract lists the proxy's program.

    Raises:
        PeerRejectedError: it does not.
    """
    if image_hash not in root.proxy_hashes:
        raise PeerRejectedError(
            "The proxy runs a program that the network's root contract does not list."
        )


def _parse(text: str) -> Address:
    try:
        return parse_address(text)
    except AddressError as error:
        raise PeerRejectedError("The proxy names an address that is none.") from error
