from app.wallet.child.clock import uptime_s


def test_it_never_goes_back() -> None:
    times = [uptime_s() for _ in range(100)]
    assert times == sorted(times)
    assert times[0] > 0
