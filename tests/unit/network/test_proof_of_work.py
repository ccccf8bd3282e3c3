import asyncio
import threading

import pytest

from app.network import proof_of_work
from app.network.errors import PeerRejectedError
from app.network.nonce_search import NonceSearch
from app.network.proof_of_work import solve
from app.protocol.pow import Challenge, is_solution

SALT = bytes(range(16))


@pytest.mark.parametrize("bits", [0, 1, 7, 8, 13])
def test_a_solution_satisfies_the_challenge(bits: int) -> None:
    challenge = Challenge(bits, SALT)
    assert is_solution(challenge, asyncio.run(solve(challenge)))


@pytest.mark.parametrize(("bits", "nonce"), [(8, 480), (16, 84_956)])
def test_one_thread_finds_the_smallest_nonce(bits: int, nonce: int) -> None:
    search = NonceSearch(Challenge(bits, SALT), 1)
    search.run(0)
    assert search.found == nonce


def test_threads_share_the_nonces() -> None:
    challenge = Challenge(12, SALT)
    searches = [NonceSearch(challenge, 3) for _ in range(3)]
    for number, search in enumerate(searches):
        search.run(number)
    assert len({search.found for search in searches}) == 3
    assert all(is_solution(challenge, search.found) for search in searches)


def test_a_harder_puzzle_than_allowed_is_refused() -> None:
    with pytest.raises(PeerRejectedError, match=r"29 bits; this program computes at most 28\."):
        asyncio.run(solve(Challenge(29, SALT)))
    with pytest.raises(PeerRejectedError, match="9 bits"):
        asyncio.run(solve(Challenge(9, SALT), max_difficulty_bits=8))


def test_cancelling_stops_the_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    finished = threading.Event()
    run = NonceSearch.run

    def watched(self: NonceSearch, number: int) -> None:
        run(self, number)
        finished.set()

    monkeypatch.setattr(NonceSearch, "run", watched)
    monkeypatch.setattr(proof_of_work, "thread_count", lambda: 1)

    async def give_up() -> None:
        async with asyncio.timeout(0.05):
            await solve(Challenge(64, SALT), max_difficulty_bits=64)

    with pytest.raises(TimeoutError):
        asyncio.run(give_up())
    assert finished.wait(5)


def test_the_number_of_threads_is_modest() -> None:
    assert 1 <= proof_of_work.thread_count() <= 4
