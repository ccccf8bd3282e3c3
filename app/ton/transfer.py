"""One payment that a wallet makes."""

from dataclasses import dataclass

from app.domain.errors import AppError
from app.domain.money import MAX_AMOUNT, NanoTon
from app.ton.address import Address
from app.ton.cells import Cell
from app.ton.comment import comment_cell


class TransferError(AppError):
    """A wallet cannot be asked for this."""

    title = "The payment cannot be made"
    hint = "Check the amount, the comment and how many payments go into one message."


@dataclass(frozen=True, slots=True)
class Transfer:
    """What leaves the wallet, for whom, and what it says.

    `state_init` deploys the destination. Only a contract should be sent bounceable messages,
    which come back if it refuses them. `sends_all` empties the wallet; `amount` is then 0.

    Raises:
        TransferError: an impossible amount, or both a comment and a body.
    """

    destination: Address
    amount: NanoTon
    comment: str = ""
    body: Cell | None = None
    state_init: Cell | None = None
    is_bounceable: bool = False
    sends_all: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.amount <= MAX_AMOUNT:
            raise TransferError(f"{self.amount} nanotons cannot be sent")
        if self.sends_all and self.amount:
            raise TransferError("either everything is sent or an amount")
        if self.comment and self.body is not None:
            raise TransferError("a message has either a comment or another body")

    def message_body(self) -> Cell | None:
        """Make the body of the message, or None for an empty one.

        Raises:
            CommentError: the comment is too long.
        """
        return comment_cell(self.comment) if self.comment else self.body
