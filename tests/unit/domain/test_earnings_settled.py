"""How far the money of a job is."""

from app.domain.earnings_settled import NEVER, AccountTimes, ProxyTimes, Settled

FIRST = AccountTimes(100.0, 200.0, 300.0)
SECOND = AccountTimes(400.0, NEVER, 500.0)


def test_paid_signed_and_open_follow_each_other() -> None:
    times = ProxyTimes([FIRST])
    assert [times.settled(at) for at in (50, 200, 200.5, 300, 300.5)] == [
        Settled.PAID,
        Settled.PAID,
        Settled.SIGNED,
        Settled.SIGNED,
        Settled.OPEN,
    ]
    assert times.cuts() == (200.0, 300.0)


def test_each_account_is_in_charge_from_its_first_payment_on() -> None:
    times = ProxyTimes([SECOND, FIRST])
    assert times.settled(399) is Settled.OPEN
    assert times.settled(400) is Settled.SIGNED
    assert times.settled(501) is Settled.OPEN
    assert times.cuts() == (200.0, 300.0, 400.0, 500.0)


def test_an_unknown_proxy_has_signed_nothing() -> None:
    assert ProxyTimes([]).settled(1) is Settled.OPEN
    assert ProxyTimes([]).cuts() == ()
    assert ProxyTimes([AccountTimes(NEVER, NEVER, NEVER)]).cuts() == ()
