"""The command line: one module per command, and nothing but words and wiring in them."""

from app.cli.main import main

__all__ = ["main"]
