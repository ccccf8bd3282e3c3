"""Looking again and again on one server that shows a story."""

from dataclasses import replace

import pytest

from app.ton.address import Address
from app.ton.chain import AccountState, ChainUnavailableError
from app.ton.message_cells import external_message_hash
from app.ton.message_search import EXPIRY_MARGIN_S, MessageSearch
from app.ton.sent_message import Fate, FateKind, SentMessage
from app.ton.wallet_contracts import WalletVersion
from tests.chain_cells import internal_message
from tests.chain_story import START_UTC, ChainStory, StoryClient, wallet_message
from tests.unit.ton.test_message_number import signed, state_of
from tests.unit.ton.wallet_support import account_of

WALLET = account_of(WalletVersion.V4R2)
OWN = WALLET.address
CELL, BODY = wallet_message(OWN)
VALID_UNTIL = START_UTC + 60
LATE_UTC = VALID_UNTIL + EXPIRY_MARGIN_S + 1

pytestmark = pytest.mark.asyncio


class WalletStory(ChainStory):
    """The account is a wallet that would use this number next."""

    seqno = 7

    def state(self, account: Address) -> AccountState:
        known = state_of(WALLET, self.seqno)
        return replace(ChainStory.state(self, account), code=known.code, data=known.data)


def receive(story: ChainStory, count: int = 1) -> None:
    for _ in range(count):
        story.happens(OWN, in_message=internal_message(OWN, OWN, 1))


def begin() -> tuple[ChainStory, StoryClient, MessageSearch]:
    story = WalletStory()
    receive(story, 3)
    message = SentMessage(
        OWN,
        signed(WALLET, 7),
        external_message_hash(OWN, BODY),
        VALID_UNTIL,
        story.state(OWN).last_lt,
    )
    client = StoryClient(story)
    return story, client, MessageSearch(client, message)


async def test_what_is_known_is_not_asked_for_again() -> None:
    story, client, search = begin()
    receive(story, 40)
    await search.look()
    assert client.questions == ["account", *["transactions"] * 3]
    client.questions.clear()
    await search.look()
    assert client.questions == ["account"]
    client.questions.clear()
    receive(story)
    story.happens(OWN, in_message=CELL)
    found = await search.look()
    assert client.questions == ["account", "transactions"]
    assert found.fate == Fate(FateKind.DONE, story.newest(OWN))
    receive(story, 20)
    assert (await search.look()).fate == found.fate


async def test_without_anything_new_there_is_nothing_to_read() -> None:
    _, client, search = begin()
    assert (await search.look()).transactions == ()
    assert client.questions == ["account"]


async def test_the_end_is_seen_with_what_was_read_before() -> None:
    story, _, search = begin()
    receive(story, 2)
    assert not (await search.look()).has_expired
    story.now_utc = LATE_UTC
    found = await search.look()
    assert (found.fate, found.has_expired) == (Fate(FateKind.EXPIRED, None), True)


async def test_a_server_that_changes_its_story_is_read_anew() -> None:
    story, client, search = begin()
    other = WalletStory(next_lt=story.next_lt)
    other.cells[OWN], other.read[OWN] = story.cells[OWN][:], story.read[OWN][:]
    receive(story)
    story.happens(OWN, in_message=CELL)
    assert (await search.look()).fate
    receive(other)
    other.happens(OWN, in_message=internal_message(OWN, OWN, 5))
    client.story = other
    assert (await search.look()).transactions == ()  # as long as the first, but another
    client.story = story
    assert (await search.look()).fate
    receive(other, 3)
    client.story = other
    assert (await search.look()).transactions == ()  # it goes on elsewhere
    other.now_utc = LATE_UTC
    assert (await search.look()).fate == Fate(FateKind.EXPIRED, None)


async def test_an_older_state_takes_nothing_back() -> None:
    story, _, search = begin()
    story.happens(OWN, in_message=CELL)
    receive(story)
    found = await search.look()
    story.read[OWN].pop()
    assert (await search.look()).transactions == found.transactions


async def test_an_error_in_the_middle_costs_only_time() -> None:
    story, client, search = begin()
    story.happens(OWN, in_message=CELL)
    receive(story, 30)
    client.questions.clear()

    def interrupt(_page: list[object]) -> list[object]:
        client.edit = list
        raise ChainUnavailableError("in the middle")

    client.edit = interrupt  # type: ignore[assignment]  # it always raises
    with pytest.raises(ChainUnavailableError):
        await search.look()
    assert (await search.look()).fate


@pytest.mark.parametrize(
    ("seqno", "now_utc", "is_unused"),
    [(7, LATE_UTC, True), (8, LATE_UTC, False), (7, LATE_UTC - 1, False)],
)
async def test_the_wallets_number_proves_something_after_the_end(
    seqno: int, now_utc: int, is_unused: bool
) -> None:
    story, client, search = begin()
    assert isinstance(story, WalletStory)
    receive(story)
    client.edit = lambda found: found[1:]  # the history proves nothing
    story.seqno, story.now_utc = seqno, now_utc
    found = await search.look()
    assert (found.fate, found.has_expired, found.is_unused) == (None, False, is_unused)


async def test_a_server_that_forgot_what_was_known_proves_nothing() -> None:
    story, _, search = begin()
    story.read[OWN].pop()
    story.now_utc = LATE_UTC
    assert not (await search.look()).is_unused
