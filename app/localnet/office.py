"""What every connection of the proxy shares that belongs to one of its contracts."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field, replace

from app.domain.network import RootConfig
from app.localnet.account import Account
from app.localnet.admission import AdmissionRules
from app.localnet.bookkeeper import Bookkeeper
from app.localnet.client_budget import ClientBudget
from app.localnet.peers import ConnectedClient
from app.localnet.proxy_keys import ProxyKeys
from app.localnet.switchboard import Switchboard
from app.network.changes import Changes
from app.ton.address import Address
from app.ton.contract_answers import ClientAnswer

CLIENT_BALANCE = 100 * 10**9
"""Nanotons on every client's contract; upstream's fake network says the same."""

HANDOVER_S = 120.0
"""How long clients may go on with an old contract: twice what they take to read the root again."""


@dataclass(slots=True)
class Office:
    """The rules, the accounts and the switchboard; connections of one client share its budget.

    With `has_chain` clients are charged there, and what they have used before counts as charged
    until their contracts were read. `retired` is set when all is finished and signed.
    """

    keys: ProxyKeys
    rules: AdmissionRules
    bookkeeper: Bookkeeper
    switchboard: Switchboard
    client_balance: int = CLIENT_BALANCE
    has_chain: bool = False
    budgets: dict[Address, ClientBudget] = field(default_factory=dict)
    clients: set[ConnectedClient] = field(default_factory=set)
    connections: int = 0
    leaving: asyncio.Event = field(default_factory=asyncio.Event)
    retired: asyncio.Event = field(default_factory=asyncio.Event)
    changes: Changes = field(default_factory=Changes)

    def next_connection_id(self) -> int:
        """Return a number that rises with every connection."""
        self.connections += 1
        return self.connections

    def budget_of(self, client: Account) -> ClientBudget:
        """Return what a client may still spend, whichever connection it uses."""
        root = self.rules.root
        charged = client.signed_tokens if self.has_chain else 0
        fresh = ClientBudget(
            root.min_client_stake, self.client_balance, root.price_per_token, charged
        )
        return self.budgets.setdefault(client.owner, fresh)

    def client_settled(self, client: Account, answer: ClientAnswer) -> None:
        """Move a client's budget on to what its contract says."""
        self.budget_of(client).settled(
            stake=answer.stake, balance=answer.balance, charged=answer.tokens_used
        )

    def client_left(self, client: ConnectedClient) -> None:
        """Forget a connection of a client."""
        self.clients.discard(client)
        self.changes.notify()

    def update_root(self, root: RootConfig) -> None:
        """Take over news of the root contract that leave its parameters as they are."""
        self.rules = replace(self.rules, root=root)
        self.switchboard.config_version = root.version

    async def drained(self) -> None:
        """Return when the office was told to leave and every query has ended.

        Clients have a while to go to the new contract by themselves; then they are refused.
        """
        await self.leaving.wait()
        with suppress(TimeoutError):
            async with asyncio.timeout(HANDOVER_S):
                while self.clients:
                    await self.changes.beyond(self.changes.count)
        switchboard = self.switchboard
        switchboard.close()
        while not switchboard.is_empty:
            await switchboard.emptied.beyond(switchboard.emptied.count)
