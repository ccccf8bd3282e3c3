import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any, cast

import pytest

from app.cli.run_events import Event, Reporter
from app.domain.earnings import EarningsSummary, Totals
from app.domain.money import NanoTon
from app.domain.network import Endpoint
from app.engine.health import EngineFailure
from app.network.proxy_states import ProxyState

pytestmark = pytest.mark.asyncio

ENDPOINT = Endpoint("10.0.0.1", 11001)
WAITING = ProxyState("tiny")
TRYING = ProxyState("tiny", ENDPOINT, "Connecting.")
READY = ProxyState("tiny", ENDPOINT, "Connected.", is_ready=True)
LOST = ProxyState("tiny", ENDPOINT, "It hung up. Trying again in 1 s.", last_error="It hung up.")


@dataclass
class ScriptedNode:
    """Says of its parts what it is told to, then nothing any more."""

    states: tuple[ProxyState, ...] = ()
    healths: tuple[bool, ...] = ()
    jobs: tuple[int, ...] = ()
    last_failure: EngineFailure | None = None
    pid: int | None = 7
    is_suspended: bool = False
    layers: tuple[str, ...] = ("few tasks",)
    asked: int = field(default=0, init=False)

    @property
    def pool(self) -> "ScriptedNode":
        return self

    engine = ledger = pool

    async def watch(self) -> AsyncIterator[list[ProxyState]]:
        for state in self.states:
            yield [state]

    async def watch_health(self) -> AsyncIterator[bool]:
        for is_healthy in self.healths:
            yield is_healthy

    async def summary(self) -> EarningsSummary:
        if self.asked == len(self.jobs):
            raise asyncio.CancelledError
        answered = self.jobs[self.asked]
        self.asked += 1
        totals = Totals(answered=answered, fee=NanoTon(19 * answered))
        return EarningsSummary(totals, NanoTon(0), NanoTon(19), None, None)


def reporter(node: ScriptedNode) -> tuple[Reporter, list[Event]]:
    shown: list[Event] = []
    return Reporter(cast("Any", node), shown.append), shown


async def test_only_what_is_ready_or_failed_is_told() -> None:
    report, shown = reporter(ScriptedNode(states=(WAITING, TRYING, READY, READY, LOST, TRYING)))
    await report.follow_proxies()
    assert [event.text for event in shown[:2]] == ["tiny: Connected.", f"tiny: {LOST.status}"]
    assert shown[0].values == {"model": "tiny", "endpoint": "10.0.0.1:11001", "is_ready": True}


async def test_the_engine_says_why_it_restarts() -> None:
    failure = EngineFailure("It ran out of memory.", was_ready=True, exit_code=-9)
    report, shown = reporter(ScriptedNode(healths=(True, False), last_failure=failure))
    await report.follow_engine()
    assert shown[0].text == "The engine is ready."
    assert shown[1].text == "The engine is being restarted. It ran out of memory. (SIGKILL)."
    assert shown[0].values["pid"] == 7


async def test_earnings_are_told_when_there_are_new_jobs() -> None:
    report, shown = reporter(ScriptedNode(jobs=(0, 1, 1, 2)))
    with pytest.raises(asyncio.CancelledError):
        await report.follow_earnings(interval_s=0)
    assert [event.values["answered"] for event in shown] == [1, 2]
    assert shown[0].text.startswith("Answered 1 job in all, earned 0.000000019 TON")
