"""Who the proxy is on chain: its key, its contract, and the contracts that hang on it."""

import secrets
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.network import RootConfig
from app.localnet.account import AccountKind
from app.localnet.client_charge import sign_charge
from app.ton.address import Address
from app.ton.contracts import (
    client_contract_address,
    cocoon_wallet_address,
    proxy_contract_address,
    worker_contract_address,
)
from app.ton.signed_payment import sign_payment


@dataclass(frozen=True, slots=True)
class ProxyKeys:
    """The proxy's key and what follows from it under one root configuration."""

    private_key: Ed25519PrivateKey
    owner: Address
    root: RootConfig
    root_address: Address
    public_key: bytes = field(init=False)
    contract: Address = field(init=False)
    wallet: Address = field(init=False)

    def __post_init__(self) -> None:
        public_key = self.private_key.public_key().public_bytes_raw()
        contract = proxy_contract_address(self.root, self.root_address, self.owner, public_key)
        object.__setattr__(self, "public_key", public_key)
        object.__setattr__(self, "contract", contract)
        object.__setattr__(self, "wallet", cocoon_wallet_address(self.owner, public_key))

    def contract_of(self, kind: AccountKind, owner: Address) -> Address:
        """Return the worker or client contract of an owner; takes about a millisecond."""
        derive = worker_contract_address if kind is AccountKind.WORKER else client_contract_address
        return derive(self.root, self.contract, owner, self.public_key)

    def sign(self, kind: AccountKind, contract: Address, tokens: int) -> bytes:
        """Return a payout (worker) or charge (client) for that many tokens, as a bag of cells."""
        query_id = secrets.randbits(64)
        if kind is AccountKind.CLIENT:
            return sign_charge(
                self.private_key,
                query_id=query_id,
                tokens=tokens,
                client_contract=contract,
                excesses_to=self.wallet,
            )
        return sign_payment(
            self.private_key,
            query_id=query_id,
            tokens=tokens,
            worker_contract=contract,
            excesses_to=self.wallet,
        )
