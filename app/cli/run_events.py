"""What a headless node says while it runs: its engine, its proxies, its earnings."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.cli.output import plural
from app.domain.money import format_amount
from app.engine.health import EngineFailure
from app.network.proxy_states import ProxyState
from app.services.node import Node

EARNINGS_INTERVAL_S = 60.0


@dataclass(frozen=True, slots=True)
class Event:
    """Something that changed: a sentence for people and values for programs."""

    name: str
    text: str
    values: Mapping[str, object]


class Reporter:
    """Turns changes of a node into events; each `follow` goes on until cancelled."""

    def __init__(self, node: Node, show: Callable[[Event], None]) -> None:
        self._node = node
        self._show = show

    async def follow_engine(self) -> None:
        """Tell when the engine takes jobs and when it does not."""
        engine = self._node.engine
        async for is_healthy in engine.watch_health():
            failure = engine.last_failure
            text = "The engine is ready." if is_healthy else _restarting(failure)
            if engine.is_suspended:
                text = "The engine is unloaded."
            values = {"is_healthy": is_healthy, "pid": engine.pid, "layers": engine.layers}
            self._show(Event("engine", text, values))

    async def follow_proxies(self) -> None:
        """Tell which connections are ready and which failed, not each step on the way."""
        shown: dict[int, tuple[bool, str | None]] = {}
        async for states in self._node.pool.watch():
            for place, state in enumerate(states):
                news = state.is_ready, state.last_error
                if news != shown.get(place, (False, None)):
                    shown[place] = news
                    self._show(_proxy_event(state))

    async def follow_earnings(self, interval_s: float = EARNINGS_INTERVAL_S) -> None:
        """Tell what was earned since the last time, if anything was."""
        jobs_before = 0
        while True:
            summary = await self._node.ledger.summary()
            totals = summary.totals
            if totals.jobs != jobs_before:
                jobs_before = totals.jobs
                earned, signed = format_amount(totals.fee), format_amount(summary.signed)
                answered = plural(totals.answered, "job")
                text = f"Answered {answered} in all, earned {earned}, signed {signed}."
                values = {
                    "answered": totals.answered,
                    "earned_nanoton": totals.fee,
                    "signed_nanoton": summary.signed,
                }
                self._show(Event("earnings", text, values))
            await asyncio.sleep(interval_s)


def _restarting(failure: EngineFailure | None) -> str:
    reason = "" if failure is None else f" {failure.reason} ({failure.exit_text})."
    return f"The engine is being restarted.{reason}"


def _proxy_event(state: ProxyState) -> Event:
    values = {
        "model": state.model,
        "endpoint": None if state.endpoint is None else str(state.endpoint),
        "is_ready": state.is_ready,
    }
    return Event("proxy", f"{state.model}: {state.status}", values)
