"""The world of `chain_conformance` without a virtual machine: what happens is written down."""

import functools
from dataclasses import replace

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder
from app.ton.chain import ChainClient, StackValue
from app.ton.message_cells import external_message, external_message_hash
from app.ton.message_fate import SentMessage
from app.ton.transaction_cells import read_message
from tests.chain_cells import internal_message
from tests.chain_story import FEE, ChainStory
from tests.integration.chain_conformance import MANY

WALLET, FRIEND, UNUSED = (Address(0, bytes([number]) * 32) for number in (0x11, 0x22, 0x33))
_FORWARD_FEE = 266_669
_SENT = 5


class StoryWorld:
    """A wallet with a past; messages that were sent happen when time passes, if not too late."""

    wallet, unused = WALLET, UNUSED
    method = "double"
    arguments: tuple[StackValue, ...] = (21, -(2**200), CellBuilder().uint(7, 8).cell())
    expected: tuple[StackValue, ...] = (42, -(2**201), CellBuilder().uint(7, 8).cell())

    def __init__(self, story: ChainStory, client: ChainClient) -> None:
        self.story = story
        self.client = client
        self._pending: dict[bytes, tuple[SentMessage, Cell]] = {}
        self._next_number = 0

    async def new_message(self, *, valid_for_s: int = 60) -> SentMessage:
        self._next_number += 1
        body = CellBuilder().uint(self._next_number, 64).raw(b"signed").cell()
        cell = external_message(self.wallet, body)
        message = SentMessage(
            account=self.wallet,
            boc=cell.to_boc(),
            hash=external_message_hash(self.wallet, body),
            valid_until=self.story.now_utc + valid_for_s,
            after_lt=self.story.state(self.wallet).last_lt,
        )
        self._pending[message.boc] = (message, cell)
        return message

    async def pass_time(self, seconds: int) -> None:
        for boc in [boc for boc in self.story.sent if boc in self._pending]:
            message, cell = self._pending.pop(boc)
            if self.story.now_utc < message.valid_until:
                self._carry_out(cell)
        self.story.now_utc += seconds

    def body_of(self, message: SentMessage) -> Cell:
        return read_message(self._pending[message.boc][1]).body

    def _carry_out(self, cell: Cell) -> None:
        out = internal_message(self.wallet, FRIEND, _SENT, forward_fee=_FORWARD_FEE)
        fee = FEE - _FORWARD_FEE
        self.story.happens(self.wallet, in_message=cell, out_messages=[out], fee=fee)
        self.story.spend(self.wallet, NanoTon(_SENT + FEE))


def story_with_a_past(wallet: Address = WALLET) -> ChainStory:
    """Return the same story each time, free to go on in its own way."""
    past = _past(wallet)
    return replace(
        past,
        cells={account: cells[:] for account, cells in past.cells.items()},
        read={account: read[:] for account, read in past.read.items()},
        sent=[],
        spent={},
    )


@functools.cache
def _past(wallet: Address) -> ChainStory:
    story = ChainStory()
    for number in range(MANY + 3):
        story.happens(wallet, in_message=internal_message(FRIEND, wallet, 10**9 + number))
        story.now_utc += 5
    return story
