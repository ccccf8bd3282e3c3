"""``wallet unlock``, ``lock`` and ``export``: what has to do with the keys alone.

Keys live in a process that belongs to the command which needs them and ends with it. So nothing
stays unlocked between two commands: `unlock` tries the password, `lock` has nothing to do.
"""

import argparse
import asyncio

from app.cli.arguments import SubParsers
from app.cli.lifetime import INTERRUPTED, run_until_stopped
from app.cli.output import say, say_json
from app.cli.wallet_common import (
    account_json,
    add_command,
    add_password,
    descriptor,
    folder_of,
)
from app.cli.wallet_make import word_lines
from app.cli.wallet_secrets import ask_password, read_line_from, write_to
from app.cli.wallet_terminal import NoTerminalError, SystemTerminal, Terminal
from app.ton.mnemonic import parse_words
from app.wallet.accounts import SavedAccount
from app.wallet.child.memory import wipe
from app.wallet.folder import WalletFolder
from app.wallet.signer import running_signer


def add_parsers(commands: SubParsers) -> None:
    """Declare the commands."""
    unlock = add_command(commands, "unlock", "try the password; nothing stays unlocked afterwards")
    add_password(unlock)
    unlock.set_defaults(execute=_unlock)
    lock = add_command(commands, "lock", "say whether the wallet is locked, as it always is")
    lock.set_defaults(execute=_lock)
    export = add_command(commands, "export", "show the 24 words again")
    add_password(export)
    export.add_argument(
        "--words-fd",
        type=descriptor,
        metavar="N",
        help="write the words to this file descriptor, not to the terminal",
    )
    export.set_defaults(execute=_export)


def _unlock(options: argparse.Namespace) -> int:
    folder, account, password = _opened(options)
    return run_until_stopped(
        _try_password(SystemTerminal(), folder, account, options, password),
        when_stopped=INTERRUPTED,
    )


async def _try_password(
    terminal: Terminal,
    folder: WalletFolder,
    account: SavedAccount,
    options: argparse.Namespace,
    given: bytearray | None,
) -> int:
    password = await ask_password(terminal, given)
    async with running_signer(folder.keystore) as signer:
        await signer.unlock(password)
    if options.json:
        say_json({**account_json(account), "password_is_right": True, "is_locked": True})
        return 0
    say("The password is right.")
    say("The wallet is locked again: each command opens it for itself and locks it when it ends.")
    return 0


def _lock(options: argparse.Namespace) -> int:
    account = folder_of(options).load()
    if options.json:
        say_json({**account_json(account), "is_locked": True})
        return 0
    if account.is_watch_only:
        say("This wallet is watch-only; there are no keys to lock.")
    else:
        say("The wallet is locked: no command leaves it open when it ends.")
        say("One that waits for your answer right now has the keys, for ten minutes at most.")
    return 0


def _export(options: argparse.Namespace) -> int:
    folder, _, password = _opened(options)
    terminal = SystemTerminal()
    if options.words_fd is None and not terminal.is_there:
        raise NoTerminalError("there is nowhere to show words", hint="Give --words-fd N.")
    return run_until_stopped(
        _show_words(terminal, folder, options, password), when_stopped=INTERRUPTED
    )


async def _show_words(
    terminal: Terminal, folder: WalletFolder, options: argparse.Namespace, given: bytearray | None
) -> int:
    password = await ask_password(terminal, given)
    async with running_signer(folder.keystore) as signer:
        words = await signer.reveal_words(password)
    try:
        if options.words_fd is not None:
            await asyncio.to_thread(write_to, options.words_fd, words)
        else:
            lines = word_lines(parse_words(words.decode()))
            await terminal.show_for_a_while(lines, "Press Enter to hide them: ")
    finally:
        wipe(words)
    if options.json:
        say_json({"shown": True})
    return 0


def _opened(options: argparse.Namespace) -> tuple[WalletFolder, SavedAccount, bytearray | None]:
    """Find the wallet, make sure that it has keys, and take the password if it is given."""
    folder = folder_of(options)
    account = folder.load()
    account.with_keys()
    number = options.password_fd
    if number is None and not SystemTerminal().is_there:
        raise NoTerminalError("a password is needed", hint="Give it with --password-fd N.")
    return folder, account, None if number is None else read_line_from(number)
