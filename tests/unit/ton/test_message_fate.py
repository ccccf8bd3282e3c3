import pytest

from app.ton.address import Address
from app.ton.chain import ChainDataError, ChainUnavailableError
from app.ton.message_cells import external_message_hash
from app.ton.message_fate import (
    EXPIRY_MARGIN_S,
    Fate,
    FateKind,
    SentMessage,
    Sighting,
    follow_message,
    look_for_message,
    read_starting_lt,
)
from app.ton.message_verdict import DOUBT_ROUNDS
from tests.chain_cells import internal_message
from tests.chain_story import START_UTC, ChainStory, StoryClient, wallet_message

WALLET, FRIEND = Address(0, b"\x11" * 32), Address(0, b"\x22" * 32)
CELL, BODY = wallet_message(WALLET)
VALID_UNTIL = START_UTC + 60
LATE_UTC = VALID_UNTIL + EXPIRY_MARGIN_S + 1

pytestmark = pytest.mark.asyncio


class Rounds:
    """What happens while the follower sleeps; it never sleeps longer than the list."""

    def __init__(self, *happenings: object) -> None:
        self.happenings = list(happenings)

    async def sleep(self, _seconds: float) -> None:
        happening = self.happenings.pop(0)
        if callable(happening):
            happening()


class GaveUpError(Exception):
    pass


def give_up() -> None:
    raise GaveUpError


def story_before() -> ChainStory:
    story = ChainStory()
    story.happens(WALLET, in_message=internal_message(FRIEND, WALLET, 10**9))
    return story


def message_after(story: ChainStory) -> SentMessage:
    after_lt = story.state(WALLET).last_lt
    return SentMessage(WALLET, b"boc", external_message_hash(WALLET, BODY), VALID_UNTIL, after_lt)


async def test_a_message_is_sent_and_found() -> None:
    story = story_before()
    message = message_after(story)
    rounds = Rounds(lambda: None, lambda: story.happens(WALLET, in_message=CELL))
    fate = await follow_message([StoryClient(story)], message, sleep=rounds.sleep)
    assert fate.kind is FateKind.DONE
    assert fate.transaction == story.newest(WALLET)
    assert story.sent == [b"boc", b"boc"]


async def test_the_same_message_from_long_ago_is_not_taken_for_it() -> None:
    story = story_before()
    story.happens(WALLET, in_message=CELL)
    message = message_after(story)
    story.now_utc = LATE_UTC
    fate = await follow_message([StoryClient(story)], message, sleep=Rounds().sleep)
    assert fate == Fate(FateKind.EXPIRED, None)


async def test_it_is_found_below_hundreds_of_later_transactions() -> None:
    story = story_before()
    message = message_after(story)
    cell = story.happens(WALLET, in_message=CELL)
    for _ in range(100):
        story.happens(WALLET, in_message=internal_message(FRIEND, WALLET, 1))
    fate = await follow_message([StoryClient(story)], message, sleep=Rounds().sleep)
    assert fate.transaction is not None
    assert fate.transaction.hash == cell.digest.hash
    assert story.sent == []


@pytest.mark.parametrize("now_utc", [VALID_UNTIL, VALID_UNTIL + EXPIRY_MARGIN_S])
async def test_it_has_not_expired_before_the_margin_is_over(now_utc: int) -> None:
    story = story_before()
    message = message_after(story)
    story.now_utc = now_utc
    sighting = await look_for_message(StoryClient(story), message)
    assert sighting == Sighting((), None, has_expired=False)


async def test_it_has_expired_when_the_chain_says_so() -> None:
    story = story_before()
    message = message_after(story)
    story.happens(WALLET, in_message=wallet_message(WALLET, 2)[0])
    story.now_utc = LATE_UTC
    fate = await follow_message([StoryClient(story)], message, sleep=Rounds().sleep)
    assert fate == Fate(FateKind.EXPIRED, None)


async def test_a_failure_is_final_only_when_nobody_can_repeat_the_message() -> None:
    story = story_before()
    message = message_after(story)
    story.happens(WALLET, in_message=CELL, exit_code=37)
    assert (await look_for_message(StoryClient(story), message)).fate is None
    story.now_utc = LATE_UTC
    fate = (await look_for_message(StoryClient(story), message)).fate
    assert fate == Fate(FateKind.FAILED, story.newest(WALLET))


async def test_success_after_a_failure_counts() -> None:
    story = story_before()
    message = message_after(story)
    story.happens(WALLET, in_message=CELL, is_action_done=False)
    rounds = Rounds(lambda: story.happens(WALLET, in_message=CELL))
    fate = await follow_message([StoryClient(story)], message, sleep=rounds.sleep)
    assert fate == Fate(FateKind.DONE, story.newest(WALLET))
    assert story.sent == []  # a message that costs fees each time is not pushed


async def test_two_servers_must_agree_that_it_is_there() -> None:
    liar, honest = story_before(), story_before()
    message = message_after(honest)
    liar.happens(WALLET, in_message=CELL)
    servers = [StoryClient(liar), StoryClient(honest)]
    with pytest.raises(GaveUpError):
        await follow_message(servers, message, sleep=Rounds(None, None, give_up).sleep)
    rounds = Rounds(None, lambda: honest.happens(WALLET, in_message=CELL))
    assert (await follow_message(servers, message, sleep=rounds.sleep)).kind is FateKind.DONE


async def test_two_servers_must_agree_that_it_has_expired() -> None:
    liar, honest = story_before(), story_before()
    message = message_after(honest)
    liar.now_utc = LATE_UTC
    servers = [StoryClient(liar), StoryClient(honest)]
    with pytest.raises(GaveUpError):
        await follow_message(servers, message, sleep=Rounds(None, give_up).sleep)
    honest.happens(WALLET, in_message=CELL)
    honest.now_utc = LATE_UTC
    with pytest.raises(GaveUpError):
        await follow_message(servers, message, sleep=Rounds(None, None, give_up).sleep)


async def test_one_of_two_servers_is_not_enough() -> None:
    story = story_before()
    message = message_after(story)
    story.now_utc = LATE_UTC
    silent = StoryClient(story)
    silent.error = ChainUnavailableError("silent")
    servers = [silent, StoryClient(story)]
    with pytest.raises(GaveUpError):
        await follow_message(servers, message, sleep=Rounds(None, give_up).sleep)
    fate = await follow_message(servers, message, quorum=1, sleep=Rounds().sleep)
    assert fate.kind is FateKind.EXPIRED


async def test_doubts_are_told_once_while_they_hold() -> None:
    late, behind = story_before(), story_before()
    message = message_after(behind)
    late.now_utc = LATE_UTC
    told: list[str] = []
    rounds = Rounds(*[None] * 2 * DOUBT_ROUNDS, lambda: setattr(behind, "now_utc", LATE_UTC))
    servers = [StoryClient(late), StoryClient(behind)]
    fate = await follow_message(servers, message, sleep=rounds.sleep, on_doubt=told.append)
    assert fate.kind is FateKind.EXPIRED
    assert [sentence[:11] for sentence in told] == ["Only 1 of 2"]


async def test_a_third_server_cannot_be_outvoted() -> None:
    one, two, three = story_before(), story_before(), story_before()
    message = message_after(one)
    one.now_utc = two.now_utc = three.now_utc = LATE_UTC
    three.happens(WALLET, in_message=CELL)
    servers = [StoryClient(each) for each in (one, two, three)]
    with pytest.raises(GaveUpError):
        await follow_message(servers, message, sleep=Rounds(give_up).sleep)


async def test_a_server_that_forgot_what_was_known_proves_nothing() -> None:
    message = message_after(story_before())
    empty = ChainStory(now_utc=LATE_UTC)
    sighting = await look_for_message(StoryClient(empty), message)
    assert sighting.fate is None
    assert not sighting.has_expired


async def test_a_history_without_the_newest_transaction_proves_nothing() -> None:
    story = story_before()
    message = message_after(story)
    story.happens(WALLET, in_message=CELL)
    story.now_utc = LATE_UTC
    client = StoryClient(story)
    client.edit = lambda found: found[1:]
    assert (await look_for_message(client, message)).fate is None


async def test_an_endless_history_is_given_up() -> None:
    story = story_before()
    message = message_after(story)
    story.happens(WALLET)
    story.happens(WALLET)
    client = StoryClient(story)
    client.edit = lambda _: story.history(WALLET)[:1] * 10_000
    with pytest.raises(ChainDataError):
        await look_for_message(client, message)


async def test_errors_of_every_kind_leave_it_open() -> None:
    story = story_before()
    message = message_after(story)
    client = StoryClient(story)
    client.errors = [ChainUnavailableError("silent"), ChainDataError("nonsense")]
    seen: list[int] = []
    rounds = Rounds(None, lambda: story.happens(WALLET, in_message=CELL))
    fate = await follow_message(
        [client], message, sleep=rounds.sleep, observe=lambda found: seen.append(len(found))
    )
    assert fate.kind is FateKind.DONE
    assert seen == [0, 1, 1]


async def test_the_search_starts_at_the_lowest_lt_that_is_named() -> None:
    behind, ahead, silent = story_before(), story_before(), StoryClient(story_before())
    silent.error = ChainUnavailableError("silent")
    ahead.happens(WALLET)
    servers = [StoryClient(ahead), StoryClient(behind), silent]
    assert await read_starting_lt(servers, WALLET) == behind.state(WALLET).last_lt
    with pytest.raises(ChainUnavailableError):
        await read_starting_lt(servers, WALLET, quorum=3)


@pytest.mark.parametrize("quorum", [0, 2])
async def test_an_impossible_quorum_is_refused(quorum: int) -> None:
    story = story_before()
    with pytest.raises(ValueError, match="agree"):
        await follow_message([StoryClient(story)], message_after(story), quorum=quorum)
