"""A settled local network without nodes: signed payments and an owner who wants the money."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from app.domain.earnings import ProxyCounters
from app.domain.money import NanoTon
from app.domain.network import NetworkDescription
from app.localnet.account import Account, AccountKind
from app.localnet.files import NetworkFileOptions, prepare_network, read_network, read_root_file
from app.localnet.owner_wallet import LocalOwnerWallet
from app.localnet.proxy_keys import ProxyKeys
from app.localnet.settlement import Settlement
from app.localnet.settling import open_settlement
from app.services.payouts import Payouts, PayoutTerms
from app.storage.payouts import PayoutBook, open_payouts
from app.ton.address import Address, parse_address
from app.ton.root_data import RootState

COIN = 10**9
FEE = 19_000
DEPOSIT = NanoTon(1000 * COIN)
OPTIONS = NetworkFileOptions(has_chain=True, price_per_token=20_000, worker_fee_per_token=FEE)
TERMS = PayoutTerms(interval_s=0.02)


class Signed:
    """The proxy's counters, as a ledger would say them."""

    def __init__(self, accounts: Sequence[ProxyCounters] = ()) -> None:
        self.accounts = list(accounts)

    async def counters(self) -> list[ProxyCounters]:
        return self.accounts


@dataclass(frozen=True)
class World:
    """Everything that a payout needs."""

    network: NetworkDescription
    root: RootState
    keys: ProxyKeys
    settlement: Settlement
    wallet: LocalOwnerWallet
    signed: Signed
    book: PayoutBook
    payouts: Payouts

    @property
    def owner(self) -> Address:
        return parse_address(self.network.owner_address)

    @property
    def worker(self) -> Address:
        return self.keys.contract_of(AccountKind.WORKER, self.owner)

    def sign(self, tokens: int) -> bytes:
        payment = self.keys.sign(AccountKind.WORKER, self.worker, tokens)
        self.signed.accounts = [
            ProxyCounters(
                proxy_contract=self.keys.contract.raw,
                network=self.network.name,
                max_tokens=tokens,
                db_tokens=tokens,
                signed_tokens=tokens,
                signed_payment=payment,
                worker_contract=self.worker.raw,
                proxy_public_key=self.keys.public_key,
                worker_fee_per_token=FEE,
                updated_at_utc=1.0,
            )
        ]
        return payment

    async def balance(self) -> int:
        return (await self.settlement.chain.account(self.owner)).balance

    async def fund_client(self) -> None:
        owner = Address(0, bytes([9] * 32))
        contract = self.keys.contract_of(AccountKind.CLIENT, owner)
        client = Account(AccountKind.CLIENT, owner, contract, 0, 0, 0, b"")
        await self.settlement.fund_client(self.root, self.keys, client, DEPOSIT)


@asynccontextmanager
async def running_world(folder: Path, *, port: int = 0) -> AsyncIterator[World]:
    files = prepare_network(folder, OPTIONS)
    first = read_root_file(files)
    assert first is not None
    async with open_settlement(folder, port) as settlement:
        root = await settlement.found(first)
        network = read_network(files, root.config)
        keys = ProxyKeys(network.private_key, network.proxy_owner, root.config, first.address)
        await settlement.open_proxy(root, keys)
        await settlement.welcome_owner(parse_address(network.description.owner_address))
        assert network.owner_seed is not None
        wallet = LocalOwnerWallet(network.owner_seed, settlement.chain)
        async with open_payouts(folder / "ledger.sqlite") as book:
            signed = Signed()
            parts = (network.description, signed, book, [settlement.chain], wallet, TERMS)
            payouts = Payouts(*parts)
            yield World(network.description, root, keys, settlement, wallet, signed, book, payouts)
