import pytest

from app.ton.chain import ChainUnavailableError
from app.ton.pace import Pace
from tests.chain_story import FakeClock


@pytest.mark.asyncio
async def test_requests_keep_their_distance() -> None:
    clock = FakeClock()
    pace = Pace(4, clock=clock, sleep=clock.sleep)
    for _ in range(3):
        await pace.wait()
    assert clock.sleeps == [0.25, 0.25]
    clock.now_s += 10
    await pace.wait()
    assert len(clock.sleeps) == 2


@pytest.mark.asyncio
async def test_a_long_queue_is_refused() -> None:
    sleeps: list[float] = []

    async def note(seconds: float) -> None:
        sleeps.append(seconds)

    pace = Pace(0.1, clock=lambda: 0.0, sleep=note)
    for _ in range(4):
        await pace.wait()
    with pytest.raises(ChainUnavailableError):
        await pace.wait()
    assert sleeps == [10, 20, 30]


@pytest.mark.parametrize("rate", [0, -1])
def test_a_rate_of_nothing_is_refused(rate: float) -> None:
    with pytest.raises(ValueError, match="never"):
        Pace(rate)
