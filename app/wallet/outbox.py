"""The payment that is under way, written down before it is sent and until its fate is known.

The file holds no key. It does hold the signed message, so that the very same bytes can be sent
again after a crash: the wallet's contract carries them out once only. While a payment is in the
file, no other one can be put there, whichever copy of the program tries.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from app.domain.errors import AppError
from app.domain.money import NanoTon, format_amount
from app.ton.address import parse_address
from app.ton.message_fate import SentMessage
from app.wallet.files import Files, SystemFiles, write_whole
from app.wallet.folder_lock import folder_lock

MAX_FINISHED = 100
"""How many finished payments are remembered; the chain remembers them all."""

_MAX_FILE_BYTES = 2**20

_RawAddress = Annotated[str, msgspec.Meta(pattern=r"\A(0|-1):[0-9a-f]{64}\Z")]
_Bytes32 = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
_Lt = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
_Time = Annotated[int, msgspec.Meta(ge=0, le=2**32 - 1)]

Outcome = Literal["paid", "skipped", "failed", "expired"]
"""How a payment ended. ``skipped``: the wallet dropped it because the coins were too few."""


class OutboxError(AppError):
    """The payment under way cannot be read or written."""

    title = "The wallet's outbox cannot be used"
    hint = "Nothing more is sent until outbox.json in the wallet's folder can be read and written."


class PaymentInFlightError(AppError):
    """An earlier payment is not finished; a second one could be one too many."""

    title = "An earlier payment is still under way"
    hint = "Wait: its fate is certain at the latest a few minutes after it was sent."


class Outgoing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A signed payment. Amounts in nanotons, times in seconds since 1970.

    `sends_all`: everything but the fees was sent, `amount` is then what was there. `after_lt`:
    see `app.ton.message_fate.SentMessage`.
    """

    account: _RawAddress
    boc: Annotated[bytes, msgspec.Meta(min_length=1, max_length=65536)]
    hash: _Bytes32
    seqno: Annotated[int, msgspec.Meta(ge=0, le=2**32 - 1)]
    valid_until: _Time
    after_lt: _Lt
    recipient: _RawAddress
    amount: Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
    sends_all: bool

    def message(self) -> SentMessage:
        """Say what is needed to follow it."""
        account = parse_address(self.account)
        return SentMessage(account, self.boc, self.hash, self.valid_until, self.after_lt)


class Finished(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A payment whose fate is certain; `transaction` is the hash, None if it expired."""

    hash: _Bytes32
    seqno: Annotated[int, msgspec.Meta(ge=0, le=2**32 - 1)]
    recipient: _RawAddress
    amount: Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
    outcome: Outcome
    transaction: _Bytes32 | None


class Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file; finished payments oldest first."""

    format: Literal[1] = 1
    in_flight: Outgoing | None = None
    finished: Annotated[tuple[Finished, ...], msgspec.Meta(max_length=MAX_FINISHED)] = ()


class Outbox:
    """The file ``outbox.json`` in the wallet's folder; everything here blocks on the disk.

    Every method raises `OutboxError` if the file cannot be read or written and `KeystoreBusyError`
    while another copy of the program holds it.
    """

    def __init__(self, folder: Path, files: Files | None = None) -> None:
        """Use the folder, which must exist before anything is put; `files` is for tests."""
        self.path = folder / "outbox.json"
        self._folder = folder
        self._files = files or SystemFiles()

    def load(self) -> Content:
        """Read it; where there is no file, nothing was ever sent."""
        try:
            raw = self._files.read(self.path, _MAX_FILE_BYTES + 1)
            return msgspec.json.decode(raw, type=Content)
        except FileNotFoundError:
            return Content()
        except OSError as error:
            raise _error(error) from error
        except (msgspec.MsgspecError, ValueError, RecursionError) as error:
            raise OutboxError(f"{self.path} is damaged") from error

    def put(self, payment: Outgoing) -> None:
        """Write down a payment; when this returns it is on the disk and may be sent.

        If it raises `OutboxError`, the payment must not be sent by the caller; should it be in
        the file all the same, it is followed, and so sent, by whoever looks there next.

        Raises:
            PaymentInFlightError: another payment is there.
        """

        def add(content: Content) -> Content:
            if content.in_flight is not None:
                raise in_flight_error(content.in_flight)
            return msgspec.structs.replace(content, in_flight=payment)

        self._change(add)

    def finish(self, message_hash: bytes, outcome: Outcome, transaction: bytes | None) -> None:
        """Note the fate of the payment with that hash; if another copy did already, do nothing."""

        def end(content: Content) -> Content:
            payment = content.in_flight
            if payment is None or payment.hash != message_hash:
                return content
            finished = Finished(
                payment.hash,
                payment.seqno,
                payment.recipient,
                payment.amount,
                outcome,
                transaction,
            )
            return Content(finished=(*content.finished, finished)[-MAX_FINISHED:])

        self._change(end)

    def _change(self, change: Callable[[Content], Content]) -> None:
        with self._locked():
            before = self.load()
            after = change(before)
            if after != before:
                draft = self.path.with_suffix(".draft")
                data = msgspec.json.format(msgspec.json.encode(after), indent=1)
                write_whole(self._files, self.path, draft, data)
                self._files.sync_folder(self._folder)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        try:
            with folder_lock(self._folder / "outbox.lock"):
                yield
        except OSError as error:
            raise _error(error) from error


def in_flight_error(payment: Outgoing) -> PaymentInFlightError:
    """Say which payment is in the way."""
    recipient = parse_address(payment.recipient)
    return PaymentInFlightError(f"{format_amount(NanoTon(payment.amount))} to {recipient}")


def _error(error: OSError) -> OutboxError:
    return OutboxError(f"the system refuses: {error.strerror or error}")
