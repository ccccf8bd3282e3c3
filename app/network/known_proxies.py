"""Proxies met so far in this process: they must stay who they are."""

from app.network.errors import PeerRejectedError
from app.network.payment_counters import PaymentAccount
from app.network.worker_types import ProxyIdentity


class KnownProxies:
    """Remembers for each address which contract answered there, and each contract's account."""

    def __init__(self) -> None:
        self._at: dict[str, ProxyIdentity] = {}
        self._accounts: dict[str, tuple[ProxyIdentity, PaymentAccount]] = {}

    def meet(self, proxy: ProxyIdentity) -> PaymentAccount:
        """Return the account of a proxy's contract, a new one if it was never met.

        Raises:
            PeerRejectedError: the contract came with another key or worker contract before, or
                another contract answered at this address.
        """
        before = self._at.get(str(proxy.endpoint))
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
        self._at[str(proxy.endpoint)] = proxy
        return account

    def forget_addresses(self) -> None:
        """Let any proxy answer at any address again: the network's parameters have changed.

        The accounts stay; a contract with old parameters has another address than a new one.
        """
        self._at.clear()

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
