"""Proxies met so far by this gateway: at one address there must always be the same one."""

from dataclasses import dataclass

from app.domain.network import Endpoint
from app.network.errors import PeerRejectedError
from app.ton.address import Address


@dataclass(frozen=True, slots=True)
class ProxyId:
    """Who a proxy is on chain; `client_contract` holds this client's money at that proxy."""

    contract: Address
    public_key: bytes
    client_contract: Address


class MetProxies:
    """Remembers who answered at which address, for one set of the network's parameters.

    A gateway that is started again has forgotten.
    """

    def __init__(self) -> None:
        self._at: dict[Endpoint, ProxyId] = {}

    def meet(self, endpoint: Endpoint, proxy: ProxyId) -> None:
        """Remember a proxy that passed all other checks.

        Raises:
            PeerRejectedError: another one answered there before.
        """
        before = self._at.setdefault(endpoint, proxy)
        if before.public_key != proxy.public_key:
            raise PeerRejectedError(
                f"The proxy at {endpoint} shows another key than before. It is not used unless the "
                "network's parameters change or the gateway is started again."
            )
        if before != proxy:
            raise PeerRejectedError(
                f"The proxy at {endpoint} names other contracts than before. It is not used until "
                "the gateway is started again."
            )
