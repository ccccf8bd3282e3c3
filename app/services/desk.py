"""The desk: stays on a network, pauses and frees the GPU, and knows how everything stands."""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import AbstractAsyncContextManager, suppress
from typing import Any

from app.domain.errors import AppError
from app.domain.pause import UNTIL_RESUME, PauseChoice, Surroundings
from app.domain.settings import Settings
from app.network.changes import Changes
from app.services.clock_watch import ClockWatch
from app.services.comeback import WayWatch, come_back
from app.services.desk_diary import Entry
from app.services.desk_health import DeskHealth
from app.services.desk_parts import DeskParts
from app.services.desk_state import SPEED_INTERVAL_S, DeskState, Mode, TroubleKind, Wake
from app.services.desk_view import Scene, compose
from app.services.joined import Joined, NodeStart
from app.services.money_today import Today, TodaysBooks
from app.services.network_keeper import NetworkKeeper
from app.services.node import Node
from app.services.pause_keeper import PauseKeeper
from app.services.settings_store import SettingsStore
from app.services.troubles import bad_end_notice, clock_notice

NEWS_INTERVAL_S = 0.2
BOOKS_INTERVAL_S, BOOKS_PATIENCE_S = 2.0, 30.0
"""The shortest time between two looks into the ledger, and the longest if no job has ended."""

QUIT_LIMIT_S = 8.0


class Desk:
    """The owner's control over the program; every method may be called at any time."""

    def __init__(self, parts: DeskParts) -> None:
        self._parts = parts
        self._clock = parts.clocks.wall
        self._clock_watch = ClockWatch(parts.clocks)
        self._ways = WayWatch(parts.addresses)
        self._pausing = PauseKeeper(
            lambda: parts.settings.settings, clock=self._clock, zone=parts.zone
        )
        self._keeper = NetworkKeeper(self._join, self._attend, clock=self._clock)
        self._around = Surroundings()
        self._today = Today()
        self._health = DeskHealth(parts.clocks, parts.free_disk_bytes)
        self._offline_since: float | None = None
        self._wake: Wake | None = None
        self._state = DeskState()
        self._keeps_diary, self._was_sharing = True, False
        self._pokes, self._news = Changes(), Changes()
        self._quitting = asyncio.Event()

    @property
    def state(self) -> DeskState:
        """How everything stands."""
        return self._state

    @property
    def settings(self) -> SettingsStore:
        """The owner's settings."""
        return self._parts.settings

    @property
    def joined(self) -> Joined | None:
        """The network that is joined now, if any."""
        return self._keeper.joined

    @property
    def joined_changes(self) -> Changes:
        """Moves on when a network is joined or left, among other things."""
        return self._keeper.changes

    @property
    def node(self) -> Node | None:
        """The node that shares now, if there is one."""
        return self._keeper.joined.node if self._keeper.joined else None

    async def watch(self) -> AsyncIterator[DeskState]:
        """Yield the state now and after changes, at most five times a second."""
        while True:
            seen = self._news.count
            yield self._state
            await asyncio.sleep(NEWS_INTERVAL_S)
            await self._news.beyond(seen)

    async def pause(self, choice: PauseChoice) -> None:
        """Take no jobs; proxies hear of it at once, running jobs get the time of the settings."""
        self._pause_now(choice)
        await self._changed()

    def _pause_now(self, choice: PauseChoice) -> None:
        self._pausing.choose(choice)
        if self.node is not None and self._pausing.present is not None:
            self.node.intake.close()

    async def resume(self) -> None:
        """End every pause but one for heat; the engine is loaded if it was not."""
        self._pausing.resume()
        self._health.over(TroubleKind.CRASHED)
        await self._changed()

    async def free(self) -> None:
        """Give the GPU back now: running jobs are cut. Returns when its memory is free."""
        freeing = self._pausing.free(self.node)
        self._pokes.notify()
        await freeing
        await self._changed()

    async def use_network(self, choice: str) -> None:
        """Leave the present network and join this one: a file's path, or a word of the settings.

        Raises:
            SettingError, SettingsFileError: the choice cannot be kept.
        """
        await self._parts.settings.set("network", choice)
        await self._switch(choice)
        await self._changed()

    async def _switch(self, choice: str) -> None:
        """Leave in order and join; somebody else may have seen the new setting by then."""
        if choice != self._keeper.choice:
            await self._leave()
        if choice != self._keeper.choice:
            self._keeper.choose(choice)

    async def stop(self) -> None:
        """Leave the network and return when nothing of it runs; the program goes on."""
        await self._leave()
        self._keeper.choose("")
        await self._keeper.wait_left()
        await self._changed()

    async def retry(self) -> None:
        """Try again what went wrong."""
        if self._health.is_engine_stuck:
            self._keeper.choose(self._keeper.choice)
        self._health.begin_anew()
        self._keeper.retry()
        await self._changed()

    async def dismiss(self) -> None:
        """Close a trouble that stops nothing."""
        self._health.dismiss()
        await self._changed()

    def set_payer(self, payer: object | None) -> None:
        """Pay the fees of payouts with this unlocked wallet from now on; None when it is locked."""
        if self._parts.payouts is not None:
            self._parts.payouts.set_payer(payer)

    def quit(self) -> None:
        """Have `run` end: jobs finish within some seconds or are cut, then everything closes."""
        self._quitting.set()

    async def run(self) -> None:
        """Work until `quit`; cancelling ends it at once.

        Anything else that ends it while it shares makes the next start a careful one.
        """
        await self._begin()
        try:
            works = [self._keeper.run(), self._follow(self._keeper.changes), self._follow_choice()]
            await self._work(works)
        except asyncio.CancelledError:
            self._was_sharing = self._state.is_working
            await self._write_diary(is_sharing=False)
            raise
        await self._write_diary(is_sharing=False)

    async def failed(self) -> None:
        """Say after `run` that it was cancelled because another part of the program failed."""
        await self._write_diary(is_sharing=self._was_sharing)

    async def attend(self, joined: Joined, choice: str) -> None:
        """Serve a node that somebody else runs, until `quit`; `choice` names its network.

        How that node ends is no matter of the next start of this program.
        """
        self._keeps_diary = False
        self._keeper.adopt(joined, choice)
        await self._work([self._attend(joined)])

    async def _work(self, works: Sequence[Coroutine[Any, Any, None]]) -> None:
        always = (
            self._tick(), self._tell_news(), self._follow(self._pausing.rest.changes),
            self._follow_settings(),
        )  # fmt: skip
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(each) for each in (*works, *always)]
            await self._quitting.wait()
            await self._leave()
            for task in tasks:
                task.cancel()

    async def _begin(self) -> None:
        settings = self._parts.settings.settings
        notes = await self._parts.diary.open()
        self._pausing.rest.freed_in_s = notes.freed_in_s
        self._pausing.restore(notes.pause, is_freed=notes.is_freed)
        end = notes.bad_end(self._parts.clocks.booted())
        if end is not None:
            self._pausing.crashed(end, notes.alive_utc)
            self._health.warn(bad_end_notice(end, self._clock()))
        elif not settings.shares_at_start and notes.pause is None:
            self._pausing.choose(UNTIL_RESUME)
        self._health.look_at_settings(self._parts.settings.problems)
        await self._look()
        if not self._keeper.choice:  # else the owner was faster
            self._keeper.choose(self._parts.settings.settings.network)

    def _join(self, choice: str) -> AbstractAsyncContextManager[Joined]:
        jobs = self._parts.settings.settings.jobs_at_once
        start = NodeStart(
            is_open=self._pausing.present is None,
            is_loaded=not self._pausing.is_unloading,
            max_jobs=max(1, jobs // 2) if self._pausing.has_lower_limits else jobs,
            uses_gpu=self._parts.settings.settings.uses_gpu,
            accepts_less_protection=self._parts.settings.settings.accepts_less_protection,
        )
        return self._parts.join(choice, start)

    async def _attend(self, joined: Joined) -> None:
        """Follow everything of a network that is joined, until cancelled."""
        async with asyncio.TaskGroup() as group:
            if joined.books is not None:
                group.create_task(self._read_books(joined.books, joined.node))
            if self._parts.payouts is not None and joined.network.chain is not None:
                group.create_task(self._parts.payouts.run(joined))
            if (node := joined.node) is not None:
                group.create_task(self._pausing.rest.run(node))
                group.create_task(self._follow_pool(node))
                group.create_task(self._follow_engine(node))
                group.create_task(self._follow(node.sharing.meter.changes))
            await asyncio.Event().wait()

    async def _follow_pool(self, node: Node) -> None:
        async for _ in node.pool.watch():
            self._pokes.notify()

    async def _follow_engine(self, node: Node) -> None:
        async for _ in node.engine.watch_health():
            self._pokes.notify()

    async def _follow(self, changes: Changes) -> None:
        while True:
            seen = changes.count
            self._pokes.notify()
            await changes.beyond(seen)

    async def _follow_choice(self) -> None:
        """Join what the settings name when somebody has edited them."""
        known = self._parts.settings.settings.network
        async for settings in self._parts.settings.watch():
            if settings.network != known:
                known = settings.network
                await self._switch(known)

    async def _follow_settings(self) -> None:
        known = self._parts.settings.settings
        async for settings in self._parts.settings.watch():
            self._pausing.settings_changed()
            if self._parts.payouts is not None and _terms(settings) != _terms(known):
                self._parts.payouts.begin_anew()
            known = settings
            self._health.look_at_settings(self._parts.settings.problems)
            self._pokes.notify()

    async def _read_books(self, books: TodaysBooks, node: Node | None) -> None:
        jobs = Changes() if node is None else node.sharing.meter.changes
        while True:
            seen = jobs.count
            try:
                self._today = await books.read()
                self._health.over(TroubleKind.LEDGER)
            except AppError as error:
                self._health.warn_of(error)
            self._pokes.notify()
            await asyncio.sleep(BOOKS_INTERVAL_S)
            with suppress(TimeoutError):
                async with asyncio.timeout(BOOKS_PATIENCE_S):
                    await jobs.beyond(seen)

    async def _tick(self) -> None:
        while True:
            await self._look()
            await asyncio.sleep(SPEED_INTERVAL_S)

    async def _look(self) -> None:
        self._around = await self._parts.lookout.look()
        await self._look_at_settings()
        await self._look_at_clocks()
        self._pausing.observe(self._around)
        self._health.look(None if self.node is None else self.node.engine, self._around)
        if self._health.takes_pause():
            self._pause_now(UNTIL_RESUME)
        await self._write_diary(is_sharing=self._state.is_working)
        self._pokes.notify()

    async def _look_at_settings(self) -> None:
        try:
            await self._parts.settings.follow_file()
        except AppError as error:
            self._health.warn_of(error)

    async def _look_at_clocks(self) -> None:
        news = self._clock_watch.look()
        if news.jumped_s:
            self._pausing.clock_jumped(news.jumped_s)
            self._health.warn(clock_notice(news.jumped_s, self._clock()))
        if news.slept_s:
            self._wake = Wake(self._clock(), news.slept_s)
        is_elsewhere = self._ways.has_changed() or news.slept_s > 0
        if is_elsewhere and self.node is not None:
            await come_back(self.node.engine, self.node.pool, news.slept_s)
            self._pausing.rest.changes.notify()

    async def _write_diary(self, *, is_sharing: bool) -> None:
        if not self._keeps_diary:
            return
        pausing = self._pausing
        entry = Entry(is_sharing, pausing.own, pausing.is_freed, pausing.rest.freed_in_s)
        try:
            await asyncio.shield(self._parts.diary.write(entry))
        except OSError as error:
            self._health.warn_of(error)

    async def _leave(self) -> None:
        """Let no jobs in, and give those that run some seconds."""
        node = self.node
        if node is None:
            return
        node.intake.close()
        with suppress(TimeoutError):
            async with asyncio.timeout(QUIT_LIMIT_S):
                while node.engine.jobs_running or node.engine.jobs_waiting:  # noqa: ASYNC110 - short
                    await asyncio.sleep(NEWS_INTERVAL_S)

    async def _changed(self) -> None:
        """Have the state follow before the caller goes on."""
        self._compose()
        await asyncio.sleep(0)

    async def _tell_news(self) -> None:
        while True:
            seen = self._pokes.count
            self._compose()
            await asyncio.sleep(NEWS_INTERVAL_S)
            await self._pokes.beyond(seen)

    def _compose(self) -> None:
        state = compose(self._scene())
        is_offline = state.mode is Mode.OFFLINE
        if is_offline != (self._offline_since is not None):
            self._offline_since = self._clock() if is_offline else None
            state = compose(self._scene())
        if state != self._state:
            self._state = state
            self._news.notify()

    def _scene(self) -> Scene:
        pausing = self._pausing
        return Scene(
            choice=self._keeper.choice,
            joined=self._keeper.joined,
            pause=pausing.present,
            today=self._today,
            trouble=self._keeper.trouble or self._health.trouble,
            surroundings=self._around,
            is_freeing=pausing.rest.is_freeing,
            is_freed=pausing.is_freed,
            freed_in_s=pausing.rest.freed_in_s,
            freeing_since_utc=pausing.freeing_since_utc,
            finish_by_utc=pausing.finish_by_utc,
            offline_since_utc=self._offline_since,
            has_lower_limits=pausing.has_lower_limits,
            wake=self._wake,
            clock_offset_s=self._clock() - self._parts.clocks.awake(),
        )


def _terms(settings: Settings) -> tuple[object, ...]:
    return settings.pays_out, settings.payout_fee_percent
