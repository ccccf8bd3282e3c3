"""Payouts: the highest signed payment of each proxy contract becomes coins of the owner.

A message is in the ledger before it is sent, and a second one is made only when the fate of the
first is certain. The worker contract itself takes each count of tokens once only.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Protocol

from app.domain.claims import FEE_SHARE, Claim, RelayedBefore, Step, next_step
from app.domain.differences import Sides
from app.domain.earnings import ProxyCounters
from app.domain.errors import AppError
from app.domain.network import NetworkDescription
from app.domain.payouts import Payout, Received, RelayEnd
from app.services.arrivals import Arrivals
from app.services.claims import first_worker_state, read_claim
from app.services.relaying import RelayFollower
from app.services.root_contract import read_root_config
from app.storage.payouts import PayoutBook, PayoutInFlightError, Relay
from app.ton.address import Address, parse_address
from app.ton.chain import ChainClient
from app.ton.cocoon_transfers import relay_payment
from app.ton.message_fate import EXPIRY_MARGIN_S, INTERVAL_S, SentMessage
from app.ton.signed_payment import PaymentError, SignedPayment, verify_payment
from app.ton.transfer import Transfer


class NothingToPayError(AppError):
    """All that was signed for is paid."""

    title = "There is nothing to pay out"
    hint = "Proxies sign every minute or so for what was earned."


class NoProxyContractError(AppError):
    """The proxy's contract, which would have to pay, is not on the chain."""

    title = "The proxy's contract does not exist"
    hint = "The signed payment is kept; it can be paid out once the contract is there."


class PaymentUnusableError(AppError):
    """What the ledger keeps is not a payment for this worker contract."""

    title = "The signed payment in the ledger cannot be used"
    hint = "The proxy's next payment is worth as much; restore the ledger if it was changed."


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

    def is_worth_it(self, claim: Claim) -> bool:
        """Tell whether a claim is paid out without being asked for."""
        step = next_step(claim, RelayedBefore(), fee_share=self.fee_share, now_utc=0)
        return step is Step.PAY


class NoWalletError(AppError):
    """Nobody pays the fee."""

    title = "No wallet is open"
    hint = "A payout's fee is paid by a wallet of yours: unlock one with --wallet."


@dataclass(frozen=True, slots=True)
class Payouts:
    """Pays out on one network; `servers` must agree about what became of a message.

    Everything else is asked of `chain`, or of the first of the servers. Without a `wallet` what
    arrives is seen all the same.
    """

    network: NetworkDescription
    ledger: CounterSource
    book: PayoutBook
    servers: Sequence[ChainClient]
    wallet: OwnerWallet | None
    terms: PayoutTerms = field(default_factory=PayoutTerms)
    chain: ChainClient | None = None

    async def claims(self) -> list[Claim]:
        """Ask the chain what of the signed payments is not paid yet.

        Raises:
            ChainError: the chain does not answer.
        """
        accounts = await self.accounts()
        return [await read_claim(self._asked, each) for each in accounts if each.signed_payment]

    async def sides(
        self, now_utc: float, heard_signed: Mapping[str, int] | None = None
    ) -> list[Sides]:
        """Put side by side what ledger and chain say of every proxy contract.

        `heard_signed` says for how many tokens proxy contracts sent a payment in this session.

        Raises:
            AppError: the chain does not answer as it should.
        """
        heard = heard_signed or {}
        accounts = await self.accounts()
        received, relayed = await self.book.received(), await self.book.relayed_before()
        version = await self._params_version() if accounts else 0
        found = []
        for each in accounts:
            claim = await read_claim(self._asked, each)
            before = relayed.get(each.worker_contract, RelayedBefore())
            found.append(
                Sides(
                    claim=claim,
                    step=next_step(claim, before, fee_share=self.terms.fee_share, now_utc=now_utc),
                    received=received.get(each.worker_contract, Received()),
                    now_utc=now_utc,
                    has_wallet=self.wallet is not None,
                    fee_share=self.terms.fee_share,
                    heard_signed=heard.get(each.proxy_contract),
                    params_version=version,
                )
            )
        return found

    async def resume(self) -> list[RelayEnd]:
        """Follow what was in flight when the program ended, until its fate is certain."""
        return [await self.finish(relay) for relay in await self.open_relays()]

    async def open_relays(self) -> list[Relay]:
        """Return what is in flight on this network."""
        relays = await self.book.open_relays()
        return [relay for relay in relays if relay.network == self.network.name]

    async def finish(self, relay: Relay, on_doubt: Callable[[str], None] | None = None) -> RelayEnd:
        """Send what is in flight and follow it until its fate is certain, and write that down.

        It takes as long as it takes, and `on_doubt` is told why that is longer than it should;
        it may be cancelled and asked for again.
        """
        end = await RelayFollower(self.servers, self.terms.interval_s, on_doubt).follow(relay)
        await self.book.end(relay, end)
        return end

    async def pay_what_is_worth_it(self) -> list[RelayEnd]:
        """Pay out where the fee is small against the sum.

        Raises:
            AppError: the chain does not answer, the wallet does not sign.
        """
        worth = [each for each in await self.claims() if self.terms.is_worth_it(each)]
        return [await self.pay_out(each) for each in worth]

    async def pay_out(self, claim: Claim) -> RelayEnd:
        """Pay out whatever it costs, and return when the worker contract has answered.

        Raises: as `begin`.
        """
        return await self.finish(await self.begin(claim))

    async def begin(self, claim: Claim) -> Relay:
        """Sign a payout and write it down; `resume` sends it and follows it.

        Raises:
            NothingToPayError: the claim is paid.
            NoWalletError: there is no wallet that pays the fee.
            PayoutInFlightError: a payout to this worker contract has not ended, or another one has
                the wallet's next number.
            AppError: the chain does not answer, the wallet does not sign.
        """
        if not claim.amount:
            raise NothingToPayError(f"{claim.counters.signed_tokens} tokens are signed and paid")
        await self._check_number()
        relay = await self._sign(claim)
        await self.book.begin(relay)
        return relay

    async def collect(self) -> list[Payout]:
        """Record what arrived at the owner since the last time, whoever had it paid out.

        Raises:
            ChainError: the chain does not answer.
        """
        owner = parse_address(self.network.owner_address)
        arrivals = Arrivals(self._asked, owner, self.book, self.network.name)
        return await arrivals.collect(await self.accounts())

    async def accounts(self) -> list[ProxyCounters]:
        """Return what this network's proxies credited and signed."""
        counters = await self.ledger.counters()
        return [each for each in counters if each.network == self.network.name]

    @property
    def _asked(self) -> ChainClient:
        return self.servers[0] if self.chain is None else self.chain

    async def _params_version(self) -> int:
        address = parse_address(self.network.root_address)
        return (await read_root_config(self._asked, address)).params_version

    async def _check_number(self) -> None:
        """Let no two messages have the same number: only one of them would be carried out."""
        if self.wallet is None:
            return
        ours = [each for each in await self.book.open_relays() if self._is_of_wallet(each)]
        if ours and await self._asked.time() <= max(map(_last_moment, ours)):
            raise PayoutInFlightError("another payout has the wallet's next number")

    def _is_of_wallet(self, relay: Relay) -> bool:
        return self.wallet is not None and relay.message.account == self.wallet.address

    async def _sign(self, claim: Claim) -> Relay:
        if self.wallet is None:
            raise NoWalletError("what is signed stays signed")
        counters, payment = claim.counters, _checked_payment(claim.counters)
        state_init = None
        if not claim.is_deployed:
            owner = parse_address(self.network.owner_address)
            root = self.network.root
            state_init = await first_worker_state(self._asked, root, counters, owner)
        transfer = relay_payment(payment, self.wallet.address, state_init=state_init)
        return Relay(
            counters.network,
            counters.proxy_contract,
            counters.worker_contract,
            payment.query_id,
            payment.tokens,
            await self.wallet.sign(transfer),
        )


def _last_moment(relay: Relay) -> int:
    return relay.message.valid_until + EXPIRY_MARGIN_S


def _checked_payment(counters: ProxyCounters) -> SignedPayment:
    worker = parse_address(counters.worker_contract)
    try:
        return verify_payment(
            counters.signed_payment, public_key=counters.proxy_public_key, worker_contract=worker
        )
    except PaymentError as error:
        raise PaymentUnusableError(str(error)) from error
