"""``earnings pay-out``: what is signed becomes coins now, whatever the fee, if the owner agrees."""

import argparse
import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from app import bootstrap
from app.cli.arguments import SubParsers
from app.cli.earnings_common import add_ledger, add_network, existing_ledger
from app.cli.lifetime import INTERRUPTED, run_until_stopped
from app.cli.output import note, say, say_json
from app.cli.owner import OpenWallet, Owner, add_wallet, opened, owner_of
from app.cli.wallet_common import address_text
from app.cli.wallet_send import NotConfirmedError
from app.cli.wallet_terminal import NoTerminalError, SystemTerminal, Terminal
from app.domain.claims import Claim
from app.domain.errors import AppError
from app.domain.money import NanoTon, format_amount
from app.domain.network import NetworkDescription
from app.domain.payouts import Payout, RelayEnd, RelayFate
from app.services.payouts import NothingToPayError, NoWalletError, Payouts, PayoutTerms
from app.storage.ledger import open_ledger
from app.storage.payouts import PayoutInFlightError
from app.ton.address import Address, parse_address
from app.ton.cocoon_messages import KEPT_ON_CONTRACT, PAYOUT_VALUE
from app.wallet.accounts import SavedAccount

PATIENCE_S = 20.0
"""How long an earlier payout is followed before the owner is told about it."""

_INTERVAL_S = 1.0
_ARRIVAL_ROUNDS = 30

FATE_TEXTS = {
    RelayFate.PAID: "Paid out.",
    RelayFate.REFUSED: "Refused: it was paid meanwhile. Only the fee is gone.",
    RelayFate.FAILED: "The wallet could not send it: it had too few coins. The claim is kept.",
    RelayFate.EXPIRED: "It expired before the chain took it. The claim is kept; ask again.",
}


class NoChainError(AppError):
    """Nothing can be paid out on this network."""

    title = "This network has no chain"
    hint = "What its proxies sign is kept in the ledger."


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "pay-out",
        help="have everything that is signed paid out now",
        description="Show what is signed and what a payout costs, ask, and pay it out. Without "
        "it, 'run --wallet' pays out what is worth its fee.",
    )
    add_network(parser)
    add_ledger(parser)
    add_wallet(parser, "the wallet that pays the fee (default: the one in the data folder)")
    parser.add_argument("--yes", action="store_true", help="do not ask; for scripts")
    parser.set_defaults(execute=_execute, wallet="default")


@dataclass(frozen=True, slots=True)
class Done:
    """One payout: how its message ended, and what arrived."""

    claim: Claim
    end: RelayEnd
    arrived: tuple[Payout, ...]


def _execute(options: argparse.Namespace) -> int:
    terminal = SystemTerminal()
    if not options.yes and not terminal.is_there:
        raise NoTerminalError("a payout must be confirmed", hint="A script says --yes.")
    ledger = existing_ledger(options)
    owner = owner_of(options, terminal)
    if owner is None or owner.account.is_watch_only:
        raise NoWalletError("the wallet is watch-only", hint="Name one with keys with --wallet.")
    network = asyncio.run(bootstrap.read_network(options.network, options.owner))
    if network.chain is None:
        raise NoChainError(f"{options.network} names no server of a chain")
    paying = _Paying(network, ledger, owner, terminal, options)
    return run_until_stopped(paying.run(), when_stopped=INTERRUPTED)


@dataclass(frozen=True, slots=True)
class _Paying:
    network: NetworkDescription
    ledger_file: Path
    owner: Owner
    terminal: Terminal
    options: argparse.Namespace

    async def run(self) -> int:
        async with AsyncExitStack() as stack:
            wallet = await stack.enter_async_context(opened(self.owner, self.terminal))
            ledger = await stack.enter_async_context(open_ledger(self.ledger_file))
            payouts = await stack.enter_async_context(
                bootstrap.payouts(
                    self.network,
                    ledger,
                    self.ledger_file,
                    payer_of(wallet),
                    PayoutTerms(interval_s=_INTERVAL_S),
                )
            )
            await _finish_earlier(payouts)
            await payouts.collect()
            claims = payable(await payouts.claims())
            await self._confirm(claims)
            done = [await self._pay(payouts, claim) for claim in claims]
        self._report(done)
        return 0 if all(each.end.fate is RelayFate.PAID for each in done) else 1

    async def _confirm(self, claims: Sequence[Claim]) -> None:
        earner = parse_address(self.network.owner_address)
        for claim in claims:
            for line in offer_lines(claim, earner, self.owner.account):
                self.terminal.tell(line)
        if self.options.yes:
            return
        answer = await self.terminal.ask("Pay out? Type yes: ")
        if answer.casefold() not in {"y", "yes"}:
            raise NotConfirmedError("you did not say yes")

    async def _pay(self, payouts: Payouts, claim: Claim) -> Done:
        relay = await payouts.begin(claim)
        note("Sent. Waiting for the chain; Ctrl-C only stops the waiting.")
        end = await payouts.finish(relay)
        arrived = await _arrivals(payouts, claim) if end.fate is RelayFate.PAID else []
        return Done(claim, end, tuple(arrived))

    def _report(self, done: Sequence[Done]) -> None:
        if self.options.json:
            say_json({"payouts": [done_json(each) for each in done]})
            return
        for each in done:
            for line in done_lines(each):
                say(line)


def payer_of(wallet: OpenWallet | None) -> bootstrap.Payer | None:
    """Name the wallet as the composition root wants it."""
    if wallet is None:
        return None
    return bootstrap.Payer(wallet.signer, wallet.account.with_keys(), wallet.folder)


def payable(claims: Sequence[Claim]) -> list[Claim]:
    """Take what can be paid out at all.

    Raises:
        NothingToPayError: there is nothing, and why.
    """
    found = [claim for claim in claims if claim.amount and claim.is_payable]
    if not found and any(claim.amount for claim in claims):
        raise NothingToPayError(
            "what is signed cannot be paid out", hint="Why: cocoon-provider earnings check"
        )
    if not found:
        raise NothingToPayError("everything that is signed is paid")
    return found


def offer_lines(claim: Claim, earner: Address, wallet: SavedAccount) -> list[str]:
    """Say what a payout brings and costs; addresses are written as the wallet's are."""
    proxy = parse_address(claim.counters.proxy_contract)
    share = float(Fraction(claim.fee, claim.amount)) * 100
    lines = [
        f"From      {address_text(proxy, wallet)} (the proxy's contract)",
        f"To        {address_text(earner, wallet)}",
        f"Amount    {format_amount(claim.amount)} for {claim.unpaid_tokens} tokens",
        f"Fee       up to {format_amount(claim.fee)} ({share:.3g} %), paid by {wallet.text}",
        f"Attached  {format_amount(PAYOUT_VALUE)}, which come back less the fee",
    ]
    if not claim.is_deployed:
        lines.append(
            f"Deposit   {format_amount(KEPT_ON_CONTRACT)} stay with the worker contract, "
            "which is deployed with this"
        )
    if claim.fee >= claim.amount:
        lines.append("Warning: the fee may be more than what the payout brings.")
    return lines


def done_lines(done: Done) -> list[str]:
    """Say what became of a payout."""
    end = done.end
    lines = [FATE_TEXTS[end.fate], f"Fee          {format_amount(end.cost)}"]
    if end.deposit:
        lines.append(f"Deposit      {format_amount(end.deposit)} with the worker contract")
    if end.fate is RelayFate.PAID:
        lines.append(f"Arrived      {format_amount(_sum(done))}")
    if end.fate is RelayFate.PAID and _sum(done) < done.claim.amount:
        lines.append("The rest arrives when the proxy's contract has the money for it.")
    return [*lines, *(f"Transaction  {each.transaction.hex()}" for each in done.arrived)]


def done_json(done: Done) -> dict[str, object]:
    """Write it with stable field names; amounts in nanotons."""
    return {
        "proxy_contract": done.claim.counters.proxy_contract,
        "fate": done.end.fate.value,
        "claimed_nanoton": done.claim.amount,
        "amount_nanoton": _sum(done),
        "fee_nanoton": done.end.cost,
        "deposit_nanoton": done.end.deposit,
        "transactions": [each.transaction.hex() for each in done.arrived],
    }


def _sum(done: Done) -> NanoTon:
    return NanoTon(sum(each.amount for each in done.arrived))


async def _finish_earlier(payouts: Payouts) -> None:
    if not await payouts.open_relays():
        return
    note("An earlier payout is still under way; looking what became of it ...")
    try:
        async with asyncio.timeout(PATIENCE_S):
            ends = await payouts.resume()
    except TimeoutError:
        raise PayoutInFlightError("its fate is not certain yet") from None
    for end in ends:
        note(f"The earlier payout: {FATE_TEXTS[end.fate]}")


async def _arrivals(payouts: Payouts, claim: Claim) -> list[Payout]:
    """Wait for the coins, which a proxy's contract that is short of money pays in parts."""
    arrived: list[Payout] = []
    for _ in range(_ARRIVAL_ROUNDS):
        new = await payouts.collect()
        worker = claim.counters.worker_contract
        arrived += [each for each in new if each.worker_contract == worker]
        if sum(each.amount for each in arrived) >= claim.amount:
            break
        await asyncio.sleep(_INTERVAL_S)
    return arrived
