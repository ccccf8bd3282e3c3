"""``demo``: the whole program once, by itself."""

import argparse
from pathlib import Path

from app.cli.arguments import SubParsers
from app.cli.lifetime import INTERRUPTED, run_until_stopped

__all__ = ["add_parser"]


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "demo",
        help="show the whole program once: network, sharing, jobs and payments",
        description="Start a complete network on this computer, share the computer on it, ask it "
        "questions as a developer would, and show what was answered, earned, signed and paid. "
        "Nothing leaves this computer and no file is left behind.",
    )
    parser.add_argument(
        "--question",
        action="append",
        default=[],
        metavar="TEXT",
        help="ask this instead of the prepared questions; may be repeated",
    )
    parser.add_argument(
        "--voice", type=Path, metavar="FILE", help="send this recording (wav, flac, mp3 or ogg)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object at the end")
    parser.set_defaults(execute=_execute)


def _execute(options: argparse.Namespace) -> int:
    # only this command needs the OpenAI client, whose import takes a second
    from app.cli.demo.play import DemoOptions, play  # noqa: PLC0415

    demo = DemoOptions(tuple(options.question), options.voice, as_json=options.json)
    return run_until_stopped(play(demo), when_stopped=INTERRUPTED)
