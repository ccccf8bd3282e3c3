from collections.abc import Collection

from app.domain.gpu import DriverState
from app.gpu.source import LateSource, Look

SEEN = Look(DriverState.WORKING)


class Cards:
    """Notes what is asked."""

    def __init__(self) -> None:
        self.asked: list[Collection[int] | str] = []

    def look(self, own_pids: Collection[int], at_utc: float) -> Look:
        assert at_utc == 5.0
        self.asked.append(own_pids)
        return SEEN

    def close(self) -> None:
        self.asked.append("close")


def test_cards_are_made_once_and_not_before_somebody_looks() -> None:
    made: list[Cards] = []

    def make() -> Cards:
        made.append(Cards())
        return made[-1]

    source = LateSource(make)
    source.close()
    assert made == []
    assert source.look([7], 5.0) is SEEN
    assert source.look([8], 5.0) is SEEN
    source.close()
    assert [cards.asked for cards in made] == [[[7], [8], "close"]]
