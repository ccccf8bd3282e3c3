"""Recognises what the network's proxy contracts paid the owner, whoever asked them to."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.earnings import ProxyCounters
from app.domain.payouts import Payout
from app.services.history import transactions_after
from app.ton.address import Address, parse_address
from app.ton.chain import ChainClient, Transaction
from app.ton.cocoon_notices import OwnerPayment, PayoutRequest, read_notice


class PayoutRecords(Protocol):
    """Where payouts are kept."""

    async def payouts(self) -> list[Payout]:
        """Return what is known, the newest first."""

    async def record(self, payout: Payout) -> bool:
        """Keep one; False if it is known."""


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Looks through the account of `owner` for payments of proxy contracts that are known.

    `network` is the name under which this chain's payouts are recorded.
    """

    chain: ChainClient
    owner: Address
    records: PayoutRecords
    network: str

    async def collect(self, accounts: Sequence[ProxyCounters]) -> list[Payout]:
        """Record what is new, in the order in which it came, and return it.

        Raises:
            ChainError: the chain does not answer; the next call finds the same.
        """
        known = [each for each in await self.records.payouts() if each.network == self.network]
        after_lt = max((payout.lt for payout in known), default=0)
        by_proxy = {parse_address(each.proxy_contract): each for each in accounts}
        new = []
        for transaction in await transactions_after(self.chain, self.owner, after_lt):
            payout = await self._payout(transaction, by_proxy)
            if payout is not None and await self.records.record(payout):
                new.append(payout)
        return new

    async def _payout(
        self, transaction: Transaction, by_proxy: dict[Address, ProxyCounters]
    ) -> Payout | None:
        message = transaction.in_message
        if message is None or message.source is None or message.is_bounced:
            return None
        account, notice = by_proxy.get(message.source), read_notice(message.body)
        if account is None or not isinstance(notice, OwnerPayment):
            return None
        return Payout(
            transaction.hash,
            transaction.lt,
            account.network,
            account.proxy_contract,
            account.worker_contract,
            notice.query_id,
            await self._tokens(account, notice.query_id),
            message.value,
            transaction.at_utc,
        )

    async def _tokens(self, account: ProxyCounters, query_id: int) -> int:
        """Return for how many tokens in all the worker contract was paid with that request.

        A request that was refused has no higher count than the one that was carried out.
        """
        worker = parse_address(account.worker_contract)
        counts = [0]
        for each in await transactions_after(self.chain, worker, 0):
            notice = read_notice(each.in_message.body) if each.in_message else None
            if each.is_success and isinstance(notice, PayoutRequest):
                counts += [notice.tokens] if notice.query_id == query_id else []
        return max(counts)
