import pytest

from app.services import history
from app.services.history import transactions_after
from app.ton.chain import ChainDataError, ChainUnavailableError
from tests.chain_cells import internal_message
from tests.chain_story import ChainStory, StoryClient
from tests.unit.services.payout_story import OWNER, STRANGER

pytestmark = pytest.mark.asyncio


def told(count: int) -> ChainStory:
    story = ChainStory()
    for number in range(count):
        story.happens(OWNER, in_message=internal_message(STRANGER, OWNER, number + 1))
    return story


@pytest.mark.parametrize("count", [0, 1, 14, 15, 16, 45, 50])
async def test_everything_comes_once_and_the_oldest_first(count: int) -> None:
    story = told(count)
    found = await transactions_after(StoryClient(story), OWNER, 0)
    assert found == story.history(OWNER)[::-1]


async def test_what_is_known_is_left_out() -> None:
    story = told(40)
    newest_first = story.history(OWNER)
    client = StoryClient(story)
    found = await transactions_after(client, OWNER, newest_first[3].lt)
    assert found == newest_first[:3][::-1]
    assert len(client.questions) == 1


async def test_nothing_new_is_one_question() -> None:
    story = told(20)
    client = StoryClient(story)
    assert await transactions_after(client, OWNER, story.history(OWNER)[0].lt) == []
    assert len(client.questions) == 1


async def test_a_failing_server_is_the_caller_s_matter() -> None:
    client = StoryClient(told(3))
    client.error = ChainUnavailableError("gone")
    with pytest.raises(ChainUnavailableError):
        await transactions_after(client, OWNER, 0)


async def test_an_endless_history_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "MAX_READ", 30)
    with pytest.raises(ChainDataError, match="more than 30"):
        await transactions_after(StoryClient(told(31)), OWNER, 0)
