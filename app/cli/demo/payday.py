"""The end of the demo: what was signed becomes coins on the local chain."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from app.domain.money import NanoTon
from app.domain.payouts import Payout, RelayFate
from app.localnet.network import RunningLocalNet
from app.localnet.owner_wallet import LocalOwnerWallet
from app.services.payouts import Payouts, PayoutTerms
from app.services.root_contract import endpoint
from app.storage.ledger import Ledger
from app.storage.payouts import open_payouts
from app.ton.address import parse_address
from app.ton.toncenter_pool import open_toncenter_pool

_INTERVAL_S, _ROUNDS = 0.1, 100


@dataclass(frozen=True, slots=True)
class Payday:
    """What arrived at the owner's address, read back from the chain; amounts in nanotons.

    `transaction` is the last one if there are several. `deposit` stays with the worker contract
    until it is closed; `balance` is the owner's.
    """

    worker_contract: str
    transaction: bytes
    amount: NanoTon
    fee: NanoTon
    deposit: NanoTon
    balance: NanoTon


async def pay_out(localnet: RunningLocalNet, ledger: Ledger, ledger_file: Path) -> Payday | None:
    """Pay out everything that is signed, whatever it costs; None where nothing arrives.

    Raises:
        AppError: the chain does not answer, or the ledger's file fails.
    """
    network, seed = localnet.description, localnet.owner_seed
    if network.chain is None or seed is None:
        return None
    endpoints = [endpoint(url) for url in network.chain.toncenter]
    async with open_toncenter_pool(endpoints) as chain, open_payouts(ledger_file) as book:
        wallet, terms = LocalOwnerWallet(seed, chain), PayoutTerms(interval_s=_INTERVAL_S)
        payouts = Payouts(network, ledger, book, [chain], wallet, terms)
        (claim,) = await payouts.claims()
        end = await payouts.pay_out(claim)
        arrived = await _arrivals(payouts, claim.amount) if end.fate is RelayFate.PAID else []
        if not arrived:
            return None
        balance = (await chain.account(parse_address(network.owner_address))).balance
        contract = parse_address(claim.counters.worker_contract).to_text()
        amount = NanoTon(sum(each.amount for each in arrived))
        return Payday(contract, arrived[-1].transaction, amount, end.cost, end.deposit, balance)


async def _arrivals(payouts: Payouts, amount: NanoTon) -> list[Payout]:
    """Wait for the coins, which a proxy's contract that is short of money pays in parts."""
    arrived: list[Payout] = []
    for _ in range(_ROUNDS):
        arrived += await payouts.collect()
        if sum(each.amount for each in arrived) >= amount:
            break
        await asyncio.sleep(_INTERVAL_S)
    return arrived
