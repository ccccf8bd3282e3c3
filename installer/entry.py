"""What the bundled program runs first: the command line, or an isolated child of it."""

import importlib
import sys

CHILD_ARGUMENT = "--isolated-child"
"""The same as in `app.isolation.launcher`, which a child does not need to import."""


def main() -> int:
    """Begin as what the arguments say."""
    if sys.argv[1:2] == [CHILD_ARGUMENT]:
        importlib.import_module("app.isolation.begin").begin_child(sys.argv[2])
        return 0
    return int(importlib.import_module("app.cli.main").main())


if __name__ == "__main__":
    raise SystemExit(main())
