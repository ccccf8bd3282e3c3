from app.wallet.child.day_limits import DAY_S, DayBook
from app.wallet.child.messages import DayLimits


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_limit_is_for_all_of_a_day_together() -> None:
    book = DayBook(DayLimits(relays=100), Clock())
    assert book.allows("relays", 100)
    assert not book.allows("relays", 101)
    book.record("relays", 60)
    assert book.allows("relays", 40)
    assert not book.allows("relays", 41)


def test_each_kind_has_its_own() -> None:
    book = DayBook(DayLimits(transfers=10, relays=20, deployments=30), Clock())
    book.record("transfers", 10)
    assert not book.allows("transfers", 1)
    assert book.allows("relays", 20)
    assert book.allows("deployments", 30)


def test_a_day_later_the_limit_is_whole_again() -> None:
    clock = Clock()
    book = DayBook(DayLimits(relays=100), clock)
    book.record("relays", 70)
    clock.now += DAY_S / 2
    book.record("relays", 30)
    clock.now += DAY_S / 2 - 1
    assert not book.allows("relays", 1)
    clock.now += 1
    assert book.allows("relays", 70)
    assert not book.allows("relays", 71)


def test_by_default_no_transfer_is_free() -> None:
    book = DayBook(DayLimits(), Clock())
    assert not book.allows("transfers", 1)
    assert book.allows("relays", 5 * 10**8)
    assert book.allows("deployments", 3 * 10**8)
