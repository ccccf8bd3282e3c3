"""Signers that misbehave; each function is the ``main`` of a child, chosen by the wallet's file.

The real parent talks to them: what they say must never be believed or crash it.
"""

import os
import time

import msgspec

from app.isolation.child_pipe import ChildPipe
from app.isolation.start import ChildContext
from app.wallet.child.messages import (
    Lock,
    PublicKeyIs,
    Refused,
    Seal,
    Sealed,
    Started,
    ToSigner,
    Unlock,
)
from app.wallet.signer_process import REQUIRED_LAYERS


def main(context: ChildContext) -> None:
    """Answer a new wallet's password with what the password itself asks for."""
    pipe = ChildPipe(context.pipe, msgspec.msgpack.Decoder(ToSigner))
    pipe.send(Started((*context.seal().holding, *REQUIRED_LAYERS)))
    for message in pipe.messages():
        if isinstance(message, Lock):
            return
        if isinstance(message, Seal | Unlock):
            _misbehave(context, pipe, message)


def _misbehave(context: ChildContext, pipe: ChildPipe[ToSigner], message: Seal | Unlock) -> None:
    match bytes(message.password).decode():
        case "another key":
            pipe.send(PublicKeyIs(message.number, b"\x55" * 32))
        case "another answer":
            pipe.send(Started(("again",)))
            pipe.send(PublicKeyIs(message.number, bytes(32)))
        case "another number":
            pipe.send(Refused(message.number + 5, "refused", "not what was asked"))
            pipe.send(Refused(message.number, "wrong password"))
        case "no wallet file":
            pipe.send(Sealed(message.number, b"something else"))
        case "garbage":
            context.pipe.sendall(b"\x05\0\0\0hello")
            time.sleep(60)
        case "too long":
            context.pipe.sendall(b"\xff\xff\xff\x7f")
            time.sleep(60)
        case "crash":
            os.abort()
        case _:
            time.sleep(60)
