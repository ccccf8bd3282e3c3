"""``wallet create``, ``import`` and ``watch``: a wallet begins."""

import argparse
import asyncio
import random
from collections.abc import Sequence

from app.cli.arguments import SubParsers
from app.cli.lifetime import INTERRUPTED, run_until_stopped
from app.cli.output import note, say, say_json
from app.cli.wallet_common import (
    account_json,
    add_chain,
    add_command,
    add_network,
    add_password,
    add_version,
    descriptor,
    folder_of,
    network_of,
)
from app.cli.wallet_import import choose_account
from app.cli.wallet_secrets import (
    DescriptorError,
    ask_new_password,
    ask_words,
    read_line_from,
    read_text_from,
    write_to,
)
from app.cli.wallet_terminal import NoTerminalError, SystemTerminal, Terminal
from app.domain.errors import AppError
from app.ton.address import read_address
from app.ton.mnemonic import check_words, create_mnemonic, parse_words
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion
from app.wallet.accounts import SavedAccount, saved_account_of
from app.wallet.backup import choose_positions, is_same_word, keep_wallet
from app.wallet.child.memory import wipe
from app.wallet.folder import WalletFolder
from app.wallet.scan import public_key_of_words
from app.wallet.secret_text import words_buffer
from app.wallet.signer import running_signer

WORDS_ASKED = 4
_ROUNDS = 5
_COLUMNS = 3


class NoBackupError(AppError):
    """The words of a new wallet were not written down."""

    title = "The wallet was not created"
    hint = "Write the words down on paper; without them a lost disk means lost coins."


def add_parsers(commands: SubParsers) -> None:
    """Declare the commands."""
    create = add_command(commands, "create", "make a new wallet of 24 words")
    _add_secret_options(create, "write the words to this file descriptor, not to the terminal")
    add_version(create, WalletVersion.V5R1.value)
    add_network(create)
    create.add_argument(
        "--skip-backup-check",
        action="store_true",
        help="do not ask for some of the words; only where there is no terminal",
    )
    create.set_defaults(execute=_create)
    restore = add_command(commands, "import", "restore a wallet from its 24 words")
    _add_secret_options(restore, "read the words from this file descriptor, not the terminal")
    add_version(restore, None)
    add_network(restore, None)
    add_chain(restore, required=False)
    restore.set_defaults(execute=_import)
    watch = add_command(commands, "watch", "look at an address whose keys are elsewhere")
    watch.add_argument("address", metavar="ADDRESS")
    add_network(watch, None)
    watch.set_defaults(execute=_watch)


def _add_secret_options(parser: argparse.ArgumentParser, words_help: str) -> None:
    parser.add_argument("--words-fd", type=descriptor, metavar="N", help=words_help)
    add_password(parser)
    parser.add_argument(
        "--no-keyring",
        action="store_true",
        help="protect the wallet by its password alone, so that its file can be moved elsewhere",
    )


def _create(options: argparse.Namespace) -> int:
    terminal, folder = SystemTerminal(), folder_of(options)
    folder.check_unused()
    if terminal.is_there and options.skip_backup_check:
        raise NoBackupError("--skip-backup-check is for scripts, and this is a terminal")
    if not terminal.is_there and not (options.skip_backup_check and options.words_fd is not None):
        raise NoTerminalError(
            "the words must be shown and some of them typed back",
            hint="A script says --words-fd N --skip-backup-check and keeps the words safe.",
        )
    password = _given_password(options)
    return run_until_stopped(
        _run_create(terminal, folder, options, password), when_stopped=INTERRUPTED
    )


async def _run_create(
    terminal: Terminal,
    folder: WalletFolder,
    options: argparse.Namespace,
    password: bytearray | None,
) -> int:
    words = await asyncio.to_thread(create_mnemonic)
    if options.words_fd is not None:
        secret = words_buffer(words)
        await asyncio.to_thread(write_to, options.words_fd, secret)
        wipe(secret)
    if terminal.is_there:
        await confirm_backup(terminal, words, is_shown=options.words_fd is None)
    network = TonNetwork[options.network.upper()]
    public_key = await asyncio.to_thread(public_key_of_words, words)
    account = WalletAccount(WalletVersion(options.version), network, public_key)
    return await _seal(terminal, folder, words, account, options, password)


async def confirm_backup(
    terminal: Terminal, words: Sequence[str], *, is_shown: bool, rng: random.Random | None = None
) -> None:
    """Show the words and have some of them typed back; after a mistake, all over again.

    Raises:
        NoBackupError: too many mistakes.
    """
    for _ in range(_ROUNDS):
        if is_shown:
            await terminal.show_for_a_while(
                word_lines(words), "Press Enter when they are written down: "
            )
        terminal.tell("Now type some of the words back; nothing is shown.")
        if await _are_typed_back(terminal, words, rng or random.SystemRandom()):
            return
        terminal.tell("That is not the word. Look at them once more.")
    raise NoBackupError("the words were not typed back")


def word_lines(words: Sequence[str]) -> list[str]:
    """Lay the words out for writing them down, in three columns to be read downwards."""
    rows = -(-len(words) // _COLUMNS)
    lines = [
        "The words are the wallet: whoever has them has the coins, and nobody can replace them.",
        "Write them down on paper, in this order. Make no photo and no file of them.",
        "",
    ]
    for row in range(rows):
        numbers = range(row, len(words), rows)
        lines.append("".join(f"  {number + 1:2}. {words[number]:12}" for number in numbers))
    return [*lines, ""]


async def _are_typed_back(terminal: Terminal, words: Sequence[str], rng: random.Random) -> bool:
    for position in choose_positions(WORDS_ASKED, rng):
        typed = await terminal.ask_secret(f"Word {position + 1}: ")
        is_same = is_same_word(words[position], typed.decode(errors="replace"))
        wipe(typed)
        if not is_same:
            return False
    return True


def _import(options: argparse.Namespace) -> int:
    terminal, folder = SystemTerminal(), folder_of(options)
    folder.check_unused()
    words = None
    if options.words_fd is not None:
        if options.words_fd == options.password_fd:
            raise DescriptorError("words and password need one each")
        words = parse_words(read_text_from(options.words_fd))
        check_words(words)
    password = _given_password(options)
    return run_until_stopped(
        _run_import(terminal, folder, options, words, password), when_stopped=INTERRUPTED
    )


async def _run_import(
    terminal: Terminal,
    folder: WalletFolder,
    options: argparse.Namespace,
    words: tuple[str, ...] | None,
    password: bytearray | None,
) -> int:
    words = words or await ask_words(terminal)
    public_key = await asyncio.to_thread(public_key_of_words, words)
    account = await choose_account(terminal, options, public_key)
    return await _seal(terminal, folder, words, account, options, password)


async def _seal(
    terminal: Terminal,
    folder: WalletFolder,
    words: Sequence[str],
    account: WalletAccount,
    options: argparse.Namespace,
    password: bytearray | None,
) -> int:
    chosen = await ask_new_password(terminal, password)
    async with running_signer(folder.keystore) as signer:
        created = await keep_wallet(
            signer, folder, words, account, chosen, use_keyring=not options.no_keyring
        )
    saved = saved_account_of(created.account)
    if options.json:
        say_json({**account_json(saved), "notice": created.notice})
        return 0
    say(f"The wallet is ready, version {account.version.value}. Coins can be sent to:")
    say(saved.text)
    if created.notice:
        note(created.notice)
    return 0


def _watch(options: argparse.Namespace) -> int:
    folder = folder_of(options)
    written = read_address(options.address)
    network = network_of(options.network)
    if network is None:
        network = TonNetwork.TESTNET if written.is_testnet else TonNetwork.MAINNET
    account = SavedAccount(written.address, network)
    folder.watch(account)
    if options.json:
        say_json(account_json(account))
    else:
        say(f"Watching {account.text}; coins cannot be sent from here.")
    return 0


def _given_password(options: argparse.Namespace) -> bytearray | None:
    number = options.password_fd
    if number is None and not SystemTerminal().is_there:
        raise NoTerminalError("a password is needed", hint="Give it with --password-fd N.")
    return None if number is None else read_line_from(number)
