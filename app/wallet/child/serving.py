"""The life of a process with secrets: one request after the other, until it is locked."""

import os
import sys
import threading
import time
from types import TracebackType
from typing import NoReturn

import msgspec

from app.isolation.child_pipe import ChildPipe
from app.isolation.start import ChildContext
from app.wallet.child.clock import uptime_s
from app.wallet.child.desk import Desk
from app.wallet.child.memory import SecretPage, wipe
from app.wallet.child.messages import Lock, PublicKeyIs, Revealed, Started, ToSigner, Unlock

_LOOK_AGAIN_S = 2.0
"""How long the wallet may stay open after a computer woke up that slept past its time."""


def serve(context: ChildContext, desk: Desk) -> NoReturn:
    """Serve the parent until it lets go or the wallet is locked; the keys end with the process."""
    sys.excepthook = _say_only_the_kind
    pipe = ChildPipe(context.pipe, msgspec.msgpack.Decoder(ToSigner))
    pipe.send(Started((*context.seal().holding, *SecretPage().layers)))
    status = 0
    try:
        _answer_all(pipe, desk)
    except Exception as error:  # noqa: BLE001 - its message might quote a secret
        _say_only_the_kind(type(error), error, None)
        status = 1
    desk.close()
    os._exit(status)  # nothing has to be tidied up, and no exit handler shall meet the secrets


def _answer_all(pipe: ChildPipe[ToSigner], desk: Desk) -> None:
    for message in pipe.messages():
        if isinstance(message, Lock):
            return
        answer = desk.answer(message)
        if isinstance(message, Unlock) and isinstance(answer, PublicKeyIs):
            threading.Thread(target=_lock_in_time, args=(desk,), daemon=True).start()
        pipe.send(answer)
        if isinstance(answer, Revealed):
            wipe(answer.words)
        if desk.is_done:
            return


def _lock_in_time(desk: Desk) -> None:
    """End the process when it is time, whatever it is doing; no other thread can hold it up."""
    while (lock_at := desk.lock_at) is not None:
        remaining_s = lock_at - uptime_s()
        if remaining_s <= 0:
            os._exit(0)
        time.sleep(min(remaining_s, _LOOK_AGAIN_S))


def _say_only_the_kind(
    kind: type[BaseException], _error: BaseException, _traceback: TracebackType | None
) -> None:
    """Tell what a crash was without its message, which might quote a secret."""
    sys.stderr.write(f"signer: {kind.__name__}\n")
    sys.stderr.flush()
