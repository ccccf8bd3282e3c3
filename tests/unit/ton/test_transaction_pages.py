import asyncio
from collections.abc import Callable

import pytest

from app.ton.address import Address
from app.ton.chain import ChainDataError, Transaction
from app.ton.transaction_pages import PAGE_SIZE, check_linked, collect_transactions
from tests.chain_story import ChainStory

ACCOUNT = Address(0, b"\x11" * 32)


def history_of(count: int) -> list[Transaction]:
    story = ChainStory()
    for _ in range(count):
        story.happens(ACCOUNT)
    return story.history(ACCOUNT)


class Server:
    """Fetches from a history, at most `most` at a time."""

    def __init__(self, history: list[Transaction], most: int = PAGE_SIZE) -> None:
        self.history, self.most = history, most
        self.counts: list[int] = []
        self.edit: Callable[[list[Transaction]], list[Transaction]] = list

    async def fetch(self, start: tuple[int, bytes] | None, count: int) -> list[Transaction]:
        self.counts.append(count)
        kept = [each for each in self.history if start is None or each.lt <= start[0]]
        return self.edit(kept[: min(count, self.most)])

    def collect(self, limit: int, before: Transaction | None = None) -> list[Transaction]:
        name = (before.lt, before.hash) if before else None
        return asyncio.run(collect_transactions(self.fetch, limit=limit, before=name))


@pytest.mark.parametrize("most", [2, 3, 16])
@pytest.mark.parametrize("limit", [1, 15, 16, 39, 40, 1000])
def test_pages_make_a_whole(limit: int, most: int) -> None:
    history = history_of(40)
    server = Server(history, most)
    assert server.collect(limit) == history[:limit]
    assert server.collect(limit, history[4]) == history[5 : 5 + limit]
    assert max(server.counts) <= PAGE_SIZE


def test_nothing_comes_before_the_first() -> None:
    history = history_of(3)
    assert Server(history).collect(5, history[-1]) == []
    assert Server([]).collect(5) == []


def test_one_request_is_enough_for_a_few() -> None:
    server = Server(history_of(40))
    server.collect(15)
    assert server.counts == [15]


@pytest.mark.parametrize(
    "edit", [lambda _: [], lambda page: page[:1], lambda page: page[1:], lambda page: page[::-1]]
)
def test_a_page_that_does_not_go_on_is_an_error(
    edit: Callable[[list[Transaction]], list[Transaction]],
) -> None:
    history = history_of(40)
    server = Server(history)
    server.edit = edit
    with pytest.raises(ChainDataError):
        server.collect(5, history[3])


def test_links_are_checked() -> None:
    history = history_of(4)
    check_linked([])
    check_linked(history)
    check_linked(history[2:])
    one, two, three, _ = history
    for wrong in ([one, three], [one, one], [two, one], [one, two, two]):
        with pytest.raises(ChainDataError):
            check_linked(wrong)
