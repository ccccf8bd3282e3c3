"""Payouts in the background: follow, collect, pay what is worth it; then wait and do it again.

Nothing here holds up the jobs. What fails is told once and tried again, ever more seldom.
"""

import asyncio
import math
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from app.domain.claims import Step
from app.domain.differences import Difference, Finding, Sides, find_differences
from app.domain.errors import AppError
from app.domain.payouts import Payout, RelayEnd, RelayFate
from app.domain.said import Coins, Said, repeated, said
from app.network.backoff import Backoff
from app.services.payouts import Payouts
from app.storage.payouts import PayoutInFlightError, Relay
from app.ton.chain import ChainUnavailableError

_UNTOLD = {Difference.NOT_SIGNED, Difference.IS_DUE, Difference.IN_FLIGHT, Difference.PAID_BY_PROXY}
"""Findings that come and go by themselves, or are told as what they are: a payout, an arrival."""

ARRIVED = "payout_arrived"
"""The kind of news that coins are there; its values name the `amount_nanoton`."""

_PAY = "pay "


@dataclass(frozen=True, slots=True)
class News:
    """Something that changed: what kind, a sentence for the owner, values for programs."""

    kind: str
    text: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RoundTimes:
    """Seconds: between two looks at the chain and at the ledger, for following one message.

    The ledger is here, so it is looked at often; the chain is asked early if enough was signed.
    """

    chain_every_s: float = 300.0
    ledger_every_s: float = 10.0
    follow_for_s: float = 30.0
    first_retry_s: float = 10.0
    longest_retry_s: float = 600.0


class PayoutRounds:
    """Keeps one network's payouts going; `tell` hears of every change once."""

    def __init__(
        self,
        payouts: Payouts,
        tell: Callable[[News], None],
        *,
        heard_signed: Callable[[], Mapping[str, int]] = dict,
        times: RoundTimes | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`heard_signed` says for how many tokens proxy contracts sent payments lately."""
        self._payouts = payouts
        self._tell = tell
        self._heard_signed = heard_signed
        self._times = times or RoundTimes()
        self._clock = clock
        self._backoff = Backoff(self._times.first_retry_s, self._times.longest_retry_s)
        self._problems: dict[str, str] = {}
        self._told: dict[str, set[Difference]] = {}
        self._due_from: dict[str, float] = {}
        self._doubts: dict[bytes, str] = {}
        self._has_open = False

    async def run(self) -> None:
        """Go on until cancelled."""
        while True:
            has_begun = await self.go_round()
            if not has_begun:
                await self._wait()

    async def go_round(self) -> bool:
        """Do everything once; return whether a payout was begun, which is then to be followed."""
        try:
            await self._try("follow", self._follow)
            await self._try("collect", self._collect)
            has_begun = await self._try("look", self._pay)
        except ChainUnavailableError as error:
            self._chain_is_gone(error)
            return False
        if self._problems.pop("chain", None) is not None:
            self._tell(
                News("payout_chain", said("The chain answers again."), {"is_answering": True})
            )
        if not self._problems:
            self._backoff.reset()
        return bool(has_begun)

    async def _try(self, name: str, step: Callable[[], Awaitable[bool]]) -> bool:
        """Do a step; what is wrong with it does not keep the others from being done."""
        try:
            result = await step()
        except ChainUnavailableError:
            raise
        except AppError as error:
            self._complain(name, error)
            return False
        self._problems.pop(name, None)
        return result

    def _complain(self, name: str, error: AppError) -> None:
        text = error_said(error)
        is_known = text in self._problems.values()
        self._problems[name] = text
        if not is_known:
            self._tell(News("payout_problem", text, {"step": name}))

    def _chain_is_gone(self, error: ChainUnavailableError) -> None:
        if "chain" not in self._problems:
            text = said(
                "The chain does not answer; jobs go on and payouts wait. {reason}",
                reason=str(error),
            )
            self._tell(News("payout_chain", text, {"is_answering": False}))
        self._problems["chain"] = str(error)

    async def _follow(self) -> bool:
        relays = await self._payouts.open_relays()
        for relay in relays:
            try:
                async with asyncio.timeout(self._times.follow_for_s):
                    end = await self._payouts.finish(relay, partial(self._doubt, relay))
            except TimeoutError:
                continue
            self._doubts.pop(relay.message.hash, None)
            self._end_news(end)
        self._has_open = bool(await self._payouts.open_relays())
        return False

    async def _collect(self) -> bool:
        for payout in await self._payouts.collect():
            self._tell(_arrival(payout))
        return False

    async def _pay(self) -> bool:
        all_sides = await self._payouts.sides(self._clock(), self._heard_signed())
        self._due_from = {
            each.claim.counters.worker_contract: _due_from(each) for each in all_sides
        }
        for sides in all_sides:
            self._tell_findings(sides)
        due = {_pay_name(each): each for each in all_sides if each.step is Step.PAY}
        for name in [name for name in self._problems if name.startswith(_PAY) and name not in due]:
            del self._problems[name]
        if self._payouts.wallet is None:
            return False
        return any(
            [await self._try(name, partial(self._begin, each)) for name, each in due.items()]
        )

    async def _begin(self, sides: Sides) -> bool:
        claim = sides.claim
        try:
            await self._payouts.begin(claim)
        except PayoutInFlightError:
            return False  # another copy of the program was faster
        values = {
            "proxy_contract": claim.counters.proxy_contract,
            "amount_nanoton": claim.amount,
            "fee_at_most_nanoton": claim.fee,
        }
        amount = Coins(claim.amount)
        text = said("A payout of {amount} was signed and is on its way.", amount=amount)
        self._tell(News("payout_begun", text, values))
        return True

    def _tell_findings(self, sides: Sides) -> None:
        """Tell what was not the matter with this proxy contract the last time."""
        contract = sides.claim.counters.proxy_contract
        findings = [each for each in find_differences(sides) if each.kind not in _UNTOLD]
        before = self._told.get(contract, set())
        for finding in findings:
            if finding.kind not in before:
                self._tell(_difference(contract, finding))
        self._told[contract] = {finding.kind for finding in findings}

    def _doubt(self, relay: Relay, text: str) -> None:
        """Tell why it is not certain yet, once: it is followed in many short turns."""
        if self._doubts.get(relay.message.hash) != text:
            self._doubts[relay.message.hash] = text
            values = {"proxy_contract": relay.proxy_contract}
            self._tell(News("payout_doubt", text, values))

    def _end_news(self, end: RelayEnd) -> None:
        values = {
            "fate": end.fate.value,
            "cost_nanoton": end.cost,
            "deposit_nanoton": end.deposit,
        }
        self._tell(News("payout_ended", _end(end.fate, Coins(end.cost)), values))

    async def _wait(self) -> None:
        """Wait until it is time for the next round, or enough was signed to be worth one."""
        if self._problems:
            await asyncio.sleep(self._backoff.next_delay_s())
            return
        loop, times = asyncio.get_running_loop(), self._times
        until = loop.time() + (times.ledger_every_s if self._has_open else times.chain_every_s)
        while loop.time() < until:
            await asyncio.sleep(min(times.ledger_every_s, max(0.0, until - loop.time())))
            if await self._is_enough_signed():
                return

    async def _is_enough_signed(self) -> bool:
        try:
            accounts = await self._payouts.accounts()
        except AppError:
            return False  # the round itself says what is wrong with the ledger
        return any(
            each.signed_tokens >= self._due_from.get(each.worker_contract, 1) for each in accounts
        )


def _pay_name(sides: Sides) -> str:
    return _PAY + sides.claim.counters.worker_contract


def _due_from(sides: Sides) -> float:
    """Return the signed tokens from which this claim is worth a look at the chain."""
    if sides.step not in {Step.NOTHING, Step.TOO_SMALL} or not sides.fee_per_token:
        return math.inf
    worth = sides.claim.worth_from(sides.fee_share)
    return sides.claim.paid_tokens + -(-worth // sides.fee_per_token)


def _arrival(payout: Payout) -> News:
    values = {
        "proxy_contract": payout.proxy_contract,
        "amount_nanoton": payout.amount,
        "transaction": payout.transaction.hex(),
    }
    text = said("{amount} arrived at the owner's address.", amount=Coins(payout.amount))
    return News(ARRIVED, text, values)


def _difference(contract: str, finding: Finding) -> News:
    values = {
        "proxy_contract": contract,
        "kind": finding.kind.value,
        "tokens": finding.tokens,
        "amount_nanoton": finding.amount,
    }
    return News("payout_difference", finding.sentence, values)


def _end(fate: RelayFate, cost: Coins) -> Said:
    match fate:
        case RelayFate.PAID:
            return said("A payout was carried out; it cost {cost} in fees.", cost=cost)
        case RelayFate.REFUSED:
            return said(
                "A payout was refused, because the claim was paid meanwhile; it cost {cost} in "
                "fees.",
                cost=cost,
            )
        case RelayFate.FAILED:
            return said(
                "The wallet could not send a payout, for it had too few coins; that cost {cost}. "
                "The claim is kept.",
                cost=cost,
            )
        case RelayFate.EXPIRED:
            return said(
                "A payout's message expired before the chain took it; nothing was paid, and it is "
                "made anew."
            )


def error_said(error: AppError) -> Said:
    """Put an error's title, its message and its hint into one text."""
    return said(
        "{title}: {reason}. {hint}",
        title=repeated(error.title),
        reason=str(error),
        hint=repeated(error.hint),
    )
