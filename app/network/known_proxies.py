"""Proxies met so far in this process: they must stay who they are."""

from app.network.errors import PeerRejectedError
from app.network.payment_counters import PaymentAccount
from app.network.worker_types import ProxyIdentity


class KnownProxies:
    """Remembers for each address which contract answered there, and each contract's account."""

    def __init__(self) -> None:
        self._at: dict[tuple[str, int], ProxyIdentity] = {}
        self._accounts: dict[str, tuple[ProxyIdentity, PaymentAccount]] = {}

    def meet(self, proxy: ProxyIdentity, params_version: int) -> PaymentAccount:
        """Return the account of a proxy's contract, a new one if it was never met.

        With other parameters of the network any proxy may answer at any address again, and has
        another contract.

        Raises:
            PeerRejectedError: the contract came with another key or worker contract before, or
                another contract answered at this address.
        """
        place = str(proxy.endpoint), params_version
        before = self._at.get(place)
        if before is not None and before.public_key != proxy.public_key:
            raise PeerRejectedError(
                f"The proxy at {proxy.endpoint} shows another key than before. It is not used "
                "unless the network's parameters change or this program is started again."
            )
        if before is not None and before.contract != proxy.contract:
            raise PeerRejectedError(
                f"The proxy at {proxy.endpoint} names another contract than before."
            )
        account = self._account(proxy)
        self._at[place] = proxy
        return account

    def _account(self, proxy: ProxyIdentity) -> PaymentAccount:
        known = self._accounts.get(proxy.contract.raw)
        if known is None:
            account = PaymentAccount(proxy.public_key, proxy.worker_contract)
            self._accounts[proxy.contract.raw] = proxy, account
            return account
        before, account = known
        if (before.public_key, before.worker_contract) != (proxy.public_key, proxy.worker_contract):
            raise PeerRejectedError(
                f"The proxy at {proxy.endpoint} claims the contract of another proxy."
            )
        return account
