"""Payouts: the highest signed payment of each proxy contract becomes coins of the owner.

A message is in the ledger before it is sent, and a second one is made only when the fate of the
first is certain. The worker contract itself takes each count of tokens once only.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Protocol

from app.domain.earnings import ProxyCounters
from app.domain.errors import AppError
from app.domain.money import NanoTon
from app.domain.network import NetworkDescription
from app.domain.payouts import Payout, RelayEnd
from app.domain.price import price_of
from app.services.arrivals import Arrivals
from app.services.relaying import RelayFollower
from app.storage.payouts import PayoutBook, Relay
from app.ton.address import Address, parse_address
from app.ton.cells import Cell
from app.ton.chain import ChainClient
from app.ton.cocoon_transfers import relay_payment
from app.ton.contract_answers import WORKER_METHOD, read_worker_answer
from app.ton.contracts import worker_state_init
from app.ton.message_fate import INTERVAL_S, SentMessage
from app.ton.proxy_parameters import root_of_proxy
from app.ton.signed_payment import verify_payment
from app.ton.transfer import Transfer

FIRST_RELAY_FEE, RELAY_FEE = NanoTon(32_000_000), NanoTon(20_000_000)
"""What a payout costs at most, from the wallet's message to the coins that come back.

The first one carries the worker contract's code. Measured on the local chain, whose fees are those
of the main network: 0.0304 and 0.0183, and 0.0011 more if the proxy's contract is short of money.
"""

FEE_SHARE = Fraction(1, 100)


class NothingToPayError(AppError):
    """All that was signed for is paid."""

    title = "There is nothing to pay out"
    hint = "Proxies sign every minute or so for what was earned."


class NoProxyContractError(AppError):
    """The proxy's contract, which would have to pay, is not on the chain."""

    title = "The proxy's contract does not exist"
    hint = "The signed payment is kept; it can be paid out once the contract is there."


class OwnerWallet(Protocol):
    """A wallet of the owner that pays the fees; what is left of them comes back to it."""

    @property
    def address(self) -> Address:
        """Where it is."""

    async def sign(self, transfer: Transfer) -> SentMessage:
        """Sign one payment, to be sent later or never.

        Raises:
            AppError: it is locked, or the chain does not answer.
        """


class CounterSource(Protocol):
    """The part of the ledger that says what proxies signed."""

    async def counters(self) -> list[ProxyCounters]:
        """Return the highest counters of every account."""


@dataclass(frozen=True, slots=True)
class PayoutTerms:
    """When a payout is worth it: the fee is at most `fee_share` of the sum."""

    fee_share: Fraction = FEE_SHARE
    interval_s: float = INTERVAL_S

    def is_worth_it(self, claim: "Claim") -> bool:
        """Tell whether a claim is paid out without being asked for."""
        return claim.amount * self.fee_share >= claim.fee


@dataclass(frozen=True, slots=True)
class Claim:
    """What one proxy contract has signed and not yet paid."""

    counters: ProxyCounters
    paid_tokens: int
    is_deployed: bool

    @property
    def amount(self) -> NanoTon:
        """What a payout brings."""
        unpaid = max(0, self.counters.signed_tokens - self.paid_tokens)
        return price_of(unpaid, self.counters.worker_fee_per_token)

    @property
    def fee(self) -> NanoTon:
        """What a payout costs at most."""
        return RELAY_FEE if self.is_deployed else FIRST_RELAY_FEE


@dataclass(frozen=True, slots=True)
class Payouts:
    """Pays out on one network; `servers` must agree about what became of a message."""

    network: NetworkDescription
    ledger: CounterSource
    book: PayoutBook
    servers: Sequence[ChainClient]
    wallet: OwnerWallet
    terms: PayoutTerms = field(default_factory=PayoutTerms)

    async def claims(self) -> list[Claim]:
        """Ask the chain what of the signed payments is not paid yet.

        Raises:
            ChainError: the chain does not answer.
        """
        return [await self._claim(each) for each in await self._accounts() if each.signed_payment]

    async def resume(self) -> list[RelayEnd]:
        """Follow what was in flight when the program ended, until its fate is certain."""
        return [await self._finish(relay) for relay in await self.book.open_relays()]

    async def pay_what_is_worth_it(self) -> list[RelayEnd]:
        """Pay out where the fee is small against the sum.

        Raises:
            AppError: the chain does not answer, the wallet does not sign.
        """
        worth = [each for each in await self.claims() if self.terms.is_worth_it(each)]
        return [await self.pay_out(each) for each in worth]

    async def pay_out(self, claim: Claim) -> RelayEnd:
        """Pay out whatever it costs, and return when the worker contract has answered.

        Raises:
            NothingToPayError: the claim is paid.
            PayoutInFlightError: a payout to this worker contract has not ended.
            AppError: the chain does not answer, the wallet does not sign, or the proxy's contract
                is not there.
        """
        if not claim.amount:
            raise NothingToPayError(f"{claim.counters.signed_tokens} tokens are signed and paid")
        relay = await self._sign(claim)
        await self.book.begin(relay)
        return await self._finish(relay)

    async def collect(self) -> list[Payout]:
        """Record what arrived at the owner since the last time, whoever had it paid out.

        Raises:
            ChainError: the chain does not answer.
        """
        owner = parse_address(self.network.owner_address)
        arrivals = Arrivals(self.servers[0], owner, self.book)
        return await arrivals.collect(await self._accounts())

    async def _accounts(self) -> list[ProxyCounters]:
        counters = await self.ledger.counters()
        return [each for each in counters if each.network == self.network.name]

    async def _claim(self, counters: ProxyCounters) -> Claim:
        worker = parse_address(counters.worker_contract)
        if (await self.servers[0].account(worker)).code is None:
            return Claim(counters, 0, is_deployed=False)
        answer = read_worker_answer(await self.servers[0].run_get_method(worker, WORKER_METHOD))
        return Claim(counters, answer.tokens, is_deployed=True)

    async def _sign(self, claim: Claim) -> Relay:
        counters = claim.counters
        worker = parse_address(counters.worker_contract)
        payment = verify_payment(
            counters.signed_payment, public_key=counters.proxy_public_key, worker_contract=worker
        )
        state_init = None if claim.is_deployed else await self._first_state(counters)
        transfer = relay_payment(payment, self.wallet.address, state_init=state_init)
        return Relay(
            counters.network,
            counters.proxy_contract,
            counters.worker_contract,
            payment.query_id,
            payment.tokens,
            await self.wallet.sign(transfer),
        )

    async def _first_state(self, counters: ProxyCounters) -> Cell:
        """Make it as the proxy's contract was made: the root contract may say other things now."""
        proxy = parse_address(counters.proxy_contract)
        account = await self.servers[0].account(proxy)
        if account.code is None or account.data is None:
            raise NoProxyContractError(f"there is no contract at {proxy}")
        return worker_state_init(
            root_of_proxy(self.network.root, account.code, account.data),
            proxy,
            parse_address(self.network.owner_address),
            counters.proxy_public_key,
        )

    async def _finish(self, relay: Relay) -> RelayEnd:
        end = await RelayFollower(self.servers, self.terms.interval_s).follow(relay)
        await self.book.end(relay, end)
        return end
