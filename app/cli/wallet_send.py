"""``wallet send``: shows what would be sent, asks, sends, and follows it to its end."""

import argparse
import asyncio
from dataclasses import dataclass

from app import bootstrap
from app.cli.arguments import SubParsers, amount
from app.cli.lifetime import INTERRUPTED, run_until_stopped
from app.cli.output import note, say, say_json
from app.cli.wallet_common import (
    add_chain,
    add_command,
    add_password,
    address_text,
    chain_of,
    folder_of,
)
from app.cli.wallet_secrets import ask_password, read_line_from
from app.cli.wallet_terminal import NoTerminalError, SystemTerminal, Terminal
from app.domain.errors import AppError
from app.domain.money import format_amount
from app.storage.paths import resources_dir
from app.ton.address import WrittenAddress, parse_address, read_address
from app.ton.chain_pool import ChainPool
from app.ton.wallet_contracts import TonNetwork
from app.wallet.accounts import SavedAccount
from app.wallet.child.memory import wipe
from app.wallet.delivery import deliver
from app.wallet.exchanges import read_exchanges
from app.wallet.folder import WalletFolder
from app.wallet.outbox import Finished, Outbox, in_flight_error
from app.wallet.payment import Request
from app.wallet.send_check import WARNING_TEXTS, CommentDecisionError, check_comment
from app.wallet.sending import OUTCOME_TEXTS, Intention, Offer, Sending
from app.wallet.signer import Signer, running_signer

PATIENCE_S = 20.0
"""How long to wait for an earlier payment before the owner is told about it."""

_INTERVAL_S = 1.0


class NotConfirmedError(AppError):
    """The owner did not agree."""

    title = "Nothing was sent"


class SendArgumentsError(AppError):
    """The arguments do not say what to send."""

    title = "Say what to send"
    hint = "cocoon-provider wallet send ADDRESS AMOUNT, or ADDRESS --all, or --resume."


def add_parsers(commands: SubParsers) -> None:
    """Declare the command."""
    send = add_command(commands, "send", "pay somebody")
    send.add_argument("address", nargs="?", metavar="ADDRESS")
    send.add_argument("amount", nargs="?", type=amount, metavar="AMOUNT", help="such as 1.5")
    send.add_argument("--all", action="store_true", help="send everything, less the fee")
    comment = send.add_mutually_exclusive_group()
    comment.add_argument("--comment", metavar="TEXT", help="public, and kept on the chain for ever")
    comment.add_argument("--no-comment", action="store_true", help="none, even for an exchange")
    send.add_argument("--yes", action="store_true", help="do not ask; for scripts")
    send.add_argument(
        "--resume", action="store_true", help="only follow the payment that is under way"
    )
    add_chain(send)
    add_password(send)
    send.set_defaults(execute=_execute)


def _execute(options: argparse.Namespace) -> int:
    folder, terminal = folder_of(options), SystemTerminal()
    account = folder.load()
    account.with_keys()
    if options.resume:
        return run_until_stopped(_resume(options, folder, account), when_stopped=INTERRUPTED)
    recipient = _recipient(options)
    if not options.yes and not terminal.is_there:
        raise NoTerminalError("a payment must be confirmed", hint="A script says --yes.")
    if options.password_fd is None and not terminal.is_there:
        raise NoTerminalError("a password is needed", hint="Give it with --password-fd N.")
    password = None if options.password_fd is None else read_line_from(options.password_fd)
    sending = _Sending(options, folder, account, terminal, recipient, password)
    return run_until_stopped(sending.run(), when_stopped=INTERRUPTED)


def _recipient(options: argparse.Namespace) -> WrittenAddress:
    if options.address is None or (options.amount is None) is not options.all:
        raise SendArgumentsError("an address, and either an amount or --all")
    return read_address(options.address)


async def _deliver(chain: ChainPool, outbox: Outbox) -> Finished | None:
    return await deliver(chain.servers, outbox, interval_s=_INTERVAL_S, on_doubt=note)


async def _resume(options: argparse.Namespace, folder: WalletFolder, account: SavedAccount) -> int:
    async with chain_of(options) as chain:
        finished = await _deliver(chain, Outbox(folder.path))
    if finished is not None:
        return _report(finished, account, {}, as_json=options.json)
    if options.json:
        say_json({"outcome": None})
    else:
        say("No payment is under way.")
    return 0


@dataclass(frozen=True, slots=True)
class _Sending:
    options: argparse.Namespace
    folder: WalletFolder
    account: SavedAccount
    terminal: Terminal
    recipient: WrittenAddress
    password: bytearray | None

    async def run(self) -> int:
        outbox = Outbox(self.folder.path)
        async with chain_of(self.options) as chain:
            await self._finish_earlier(chain, outbox)
            request, exchange = await self._request()
            sending = Sending(chain, outbox, self.account, bootstrap.relays)
            intention = await sending.look(request, exchange)
            async with running_signer(self.folder.keystore) as signer:
                offer = await self._sign(sending, signer, intention)
            note("Sent. Waiting for the chain; Ctrl-C only stops the waiting.")
            finished = await _deliver(chain, outbox)
        return self._done(finished, offer)

    async def _finish_earlier(self, chain: ChainPool, outbox: Outbox) -> None:
        payment = outbox.load().in_flight
        if payment is None:
            return
        note("An earlier payment is still under way; looking what became of it ...")
        try:
            async with asyncio.timeout(PATIENCE_S):
                finished = await _deliver(chain, outbox)
        except TimeoutError:
            raise in_flight_error(payment) from None
        if finished is not None:
            note(f"The earlier payment: {OUTCOME_TEXTS[finished.outcome]}")
            raise NotConfirmedError(
                "an earlier payment has just ended",
                hint="Look at the balance and the history, then send again if it is still wanted.",
            )

    async def _request(self) -> tuple[Request, str | None]:
        exchanges = await asyncio.to_thread(read_exchanges, resources_dir() / "exchanges.json")
        exchange = exchanges.get(self.recipient.address)
        decided = "" if self.options.no_comment else self.options.comment
        if exchange is not None and decided is None and self.terminal.is_there:
            decided = await _ask_comment(self.terminal, exchange)
        comment = check_comment(exchange, decided)
        return Request(self.recipient, self.options.amount, comment), exchange

    async def _sign(self, sending: Sending, signer: Signer, intention: Intention) -> Offer:
        password = await ask_password(self.terminal, self.password)
        try:
            await signer.unlock(bytearray(password))
            prepared = await sending.prepare(signer, intention)
            await self._confirm(prepared.offer)
            await sending.sign(signer, prepared, bytearray(password))
        finally:
            wipe(password)
        return prepared.offer

    async def _confirm(self, offer: Offer) -> None:
        for line in offer_lines(offer):
            self.terminal.tell(line)
        if self.options.yes:
            return
        answer = await self.terminal.ask("Send it? Type yes: ")
        if answer.casefold() not in {"y", "yes"}:
            raise NotConfirmedError("you did not say yes")

    def _done(self, finished: Finished | None, offer: Offer) -> int:
        if finished is None:  # another copy of the program saw the end first
            raise NotConfirmedError(
                "another running command has seen how the payment ended",
                hint="Look at the history.",
            )
        more = {
            "comment": offer.item.comment,
            "fee_estimate_nanoton": offer.fee,
            "warnings": [warning.value for warning in offer.warnings],
        }
        return _report(finished, self.account, more, as_json=self.options.json)


async def _ask_comment(terminal: Terminal, exchange: str) -> str | None:
    error = CommentDecisionError(exchange)
    terminal.tell(f"The recipient is {exchange}. {error.hint}")
    answer = await terminal.ask("Comment (type none for none): ")
    if answer.casefold() == "none":
        return ""
    return answer or None


def offer_lines(offer: Offer) -> list[str]:
    """Say what would be sent, as the signer itself reads it."""
    item = offer.item
    is_test = offer.account.network is TonNetwork.TESTNET
    to = item.destination.to_text(bounceable=item.is_bounceable, testnet=is_test)
    lines = [
        f"From     {offer.account.text}",
        f"To       {to}" + (f"  ({offer.exchange})" if offer.exchange else ""),
        f"Amount   {'everything' if item.sends_all else format_amount(item.amount)}",
        f"Comment  {item.comment or '(none)'}",
        f"Fee      about {format_amount(offer.fee)}",
        f"Remains  about {format_amount(offer.remains)}",
    ]
    return [*lines, *(f"Warning: {WARNING_TEXTS[each]}" for each in offer.warnings)]


def _report(
    finished: Finished, account: SavedAccount, more: dict[str, object], *, as_json: bool
) -> int:
    if as_json:
        say_json({**finished_json(finished, account), **more})
    else:
        say(OUTCOME_TEXTS[finished.outcome])
        if finished.transaction is not None:
            say(f"Transaction {finished.transaction.hex()}")
    return 0 if finished.outcome == "paid" else 1


def finished_json(finished: Finished, account: SavedAccount) -> dict[str, object]:
    """Write how a payment ended, with stable field names; amounts in nanotons."""
    transaction = finished.transaction
    return {
        "outcome": finished.outcome,
        "recipient": address_text(parse_address(finished.recipient), account),
        "amount_nanoton": finished.amount,
        "seqno": finished.seqno,
        "message": finished.hash.hex(),
        "transaction": None if transaction is None else transaction.hex(),
    }
