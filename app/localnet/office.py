"""What every connection of the proxy shares."""

from dataclasses import dataclass, field

from app.localnet.account import Account
from app.localnet.admission import AdmissionRules
from app.localnet.bookkeeper import Bookkeeper
from app.localnet.client_budget import ClientBudget
from app.localnet.peers import ConnectedClient
from app.localnet.proxy_keys import ProxyKeys
from app.localnet.switchboard import Switchboard
from app.ton.address import Address

CLIENT_BALANCE = 100 * 10**9
"""Nanotons on every client's contract; upstream's fake network says the same."""


@dataclass(slots=True)
class Office:
    """The rules, the accounts and the switchboard; connections of one client share its budget."""

    keys: ProxyKeys
    rules: AdmissionRules
    bookkeeper: Bookkeeper
    switchboard: Switchboard
    client_balance: int = CLIENT_BALANCE
    budgets: dict[Address, ClientBudget] = field(default_factory=dict)
    clients: set[ConnectedClient] = field(default_factory=set)
    connections: int = 0

    def next_connection_id(self) -> int:
        """Return a number that rises with every connection."""
        self.connections += 1
        return self.connections

    def budget_of(self, client: Account) -> ClientBudget:
        """Return what a client may still spend, whichever connection it uses."""
        root = self.rules.root
        fresh = ClientBudget(root.min_client_stake, self.client_balance, root.price_per_token)
        return self.budgets.setdefault(client.owner, fresh)
