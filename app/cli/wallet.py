"""``wallet``: the owner's coins, from the first word to the last payment."""

from app.cli import wallet_keys, wallet_look, wallet_make, wallet_send
from app.cli.arguments import SubParsers


def add_parser(commands: SubParsers) -> None:
    """Declare the command with its own commands."""
    parser = commands.add_parser(
        "wallet",
        help="keep, receive and send coins",
        description="Keep, receive and send coins. Words and passwords are asked for at the "
        "terminal or read from a file descriptor, never taken from the command line.",
    )
    own = parser.add_subparsers(dest="wallet_command", metavar="COMMAND", required=True)
    for part in (wallet_make, wallet_look, wallet_send, wallet_keys):
        part.add_parsers(own)
