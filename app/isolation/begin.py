"""How a child process begins: confined first, then the import of what it is there for."""

import faulthandler
import importlib
import socket
import sys

from app.isolation.sandbox import confine, seal
from app.isolation.start import ChildContext, ChildStart


def begin_child(text: str) -> None:
    """Become the child that `text`, written by `ChildStart.to_text`, describes.

    The entry's module is imported only after the first protections hold. Its ``main`` does the
    rest in this order: load what it needs, warm up, give up what only loading needed, report the
    layers, read the first job.
    """
    start = ChildStart.from_text(text)
    pipe = _inherited_socket(start.pipe)
    applied = confine(start)
    faulthandler.enable()
    context = ChildContext(pipe, applied, lambda: applied + seal(start.rights))
    importlib.import_module(start.entry).main(context)


def _inherited_socket(number: int) -> socket.socket:
    if sys.platform == "win32":
        return socket.fromshare(sys.stdin.buffer.read())
    return socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, fileno=number)
