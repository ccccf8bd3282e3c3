from app.engine.backoff import FIRST_DELAY_S, HEALTHY_AFTER_S, LONGEST_DELAY_S, RestartDelays


def test_delays_double_up_to_a_limit() -> None:
    delays = RestartDelays()
    seen = [delays.after(1) for _ in range(12)]
    assert seen[:4] == [0.2, 0.4, 0.8, 1.6]
    assert seen[-1] == LONGEST_DELAY_S
    assert max(seen) == LONGEST_DELAY_S


def test_a_healthy_life_starts_them_anew() -> None:
    delays = RestartDelays()
    for _ in range(5):
        delays.after(0)
    assert delays.after(HEALTHY_AFTER_S) == FIRST_DELAY_S
    assert delays.after(HEALTHY_AFTER_S - 1) == 2 * FIRST_DELAY_S
