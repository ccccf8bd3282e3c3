"""The desk with a scripted node: what the owner asks, what happens around, how it ends."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.domain.pause import ONE_HOUR, BadEnd, Pause, PauseReason, Surroundings
from app.engine.health import EngineFailure
from app.services import desk as desk_module
from app.services.clock_watch import Clocks
from app.services.desk import Desk
from app.services.desk_diary import Diary
from app.services.desk_health import ENGINE_PATIENCE_S
from app.services.desk_parts import DeskParts
from app.services.desk_state import DeskState, Mode, TroubleAction, TroubleKind
from app.services.joined import NodeStart
from app.services.settings_store import open_settings
from app.storage.database import LedgerError
from app.storage.desk_notebook import DeskNotebook, Notes
from app.storage.settings_file import SettingsFile
from tests.unit.services.desk_parts import NOON, FakeLookout, FakeNode, Networks, SetClock, joined

pytestmark = pytest.mark.asyncio

FULL_DISK = 2**40


@dataclass
class Story:
    """A desk, and everything around it in the test's hands."""

    folder: Path

    def __post_init__(self) -> None:
        self.networks = Networks()
        self.lookout = FakeLookout()
        self.wall, self.awake = SetClock(), SetClock(0.0)
        self.notebook = DeskNotebook(self.folder / "desk.json")
        self.settings = SettingsFile(self.folder / "settings.toml")
        self.free_bytes: int | None = FULL_DISK
        self.booted_utc = NOON - 86_400
        self.addresses = frozenset({"192.0.2.7"})

    async def desk(self) -> Desk:
        clocks = Clocks(
            self.wall, self.awake, self.awake, has_boot_time=False, booted=lambda: self.booted_utc
        )
        return Desk(
            DeskParts(
                self.networks.join,
                await open_settings(self.settings),
                self.lookout,
                Diary(self.notebook, self.wall),
                clocks,
                lambda: self.free_bytes,
                lambda: self.addresses,
            )
        )

    @asynccontextmanager
    async def running(self, network: str = "practice") -> AsyncIterator[Desk]:
        """Run it; it ends as by "Quit"."""
        if network:
            self.settings.set("network", network)
        desk = await self.desk()
        async with asyncio.timeout(20), asyncio.TaskGroup() as group:
            group.create_task(desk.run())
            await asyncio.sleep(0.02)
            yield desk
            desk.quit()

    @property
    def node(self) -> FakeNode:
        return self.networks.nodes[-1]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk_module, "NEWS_INTERVAL_S", 0.001)
    monkeypatch.setattr(desk_module, "SPEED_INTERVAL_S", 0.005)


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return Story(tmp_path)


async def _until(desk: Desk, mode: Mode) -> DeskState:
    async with aclosing(desk.watch()) as states:  # type: ignore[type-var]
        async for state in states:
            if state.mode is mode:
                return state
    raise AssertionError


async def test_without_a_network_nothing_runs(story: Story) -> None:
    async with story.running("") as desk:
        assert desk.state.mode is Mode.STOPPED
        assert (desk.node, desk.joined) == (None, None)
    assert story.networks.starts == []


async def test_the_network_of_the_last_time_is_joined(story: Story) -> None:
    async with story.running() as desk:
        state = await _until(desk, Mode.SHARING)
        assert state.jobs.slots == 8
        assert state.network is not None
    assert story.networks.starts == [("practice", NodeStart())]
    assert story.networks.left == 1


async def test_an_owner_who_is_faster_than_the_start_is_obeyed(story: Story) -> None:
    desk = await story.desk()
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        group.create_task(desk.run())
        await desk.use_network("practice")
        await _until(desk, Mode.SHARING)
        desk.quit()
    assert {choice for choice, _ in story.networks.starts} == {"practice"}


async def test_an_engine_that_breaks_its_rules_again_is_paused(story: Story) -> None:
    async with story.running() as desk:
        await _until(desk, Mode.SHARING)
        broken = EngineFailure("it sent nonsense", was_ready=True, is_violation=True)
        story.node.engine.violations = (broken, broken)
        await desk._look()
        await _until(desk, Mode.PAUSED)
        assert story.node.pool.said[-1:] == [False]
        assert desk.state.trouble is not None
        assert desk.state.trouble.kind is TroubleKind.SECURITY


async def test_pausing_and_resuming(story: Story) -> None:
    async with story.running() as desk:
        await _until(desk, Mode.SHARING)
        await desk.pause(ONE_HOUR)
        assert desk.state.mode is Mode.PAUSED
        assert desk.state.pause == Pause(PauseReason.OWNER, NOON, NOON + 3600, "", ONE_HOUR.end)
        assert story.node.pool.said[-1:] == [False]
        await desk.resume()
        await _until(desk, Mode.SHARING)
        assert story.node.pool.said[-1:] == [True]
        assert story.node.engine.done == []


async def test_freeing_and_resuming(story: Story) -> None:
    async with story.running() as desk:
        await _until(desk, Mode.SHARING)
        story.node.engine.jobs_running = 3
        await desk.free()
        assert desk.state.mode is Mode.FREED
        assert desk.state.freed_in_s is not None
        assert desk.state.jobs.running == 0
        await desk.resume()
        await _until(desk, Mode.SHARING)
        assert story.node.engine.done == ["suspended", "resumed"]


async def test_a_rule_frees_the_gpu_and_gives_it_back(story: Story) -> None:
    async with story.running() as desk:
        await _until(desk, Mode.SHARING)
        story.lookout.around = Surroundings(is_on_battery=True)
        state = await _until(desk, Mode.FREED)
        assert state.pause is not None
        assert state.pause.reason is PauseReason.BATTERY
        story.lookout.around = Surroundings(is_on_battery=False)
        await _until(desk, Mode.SHARING)


async def test_a_pause_at_the_start_loads_no_engine(story: Story) -> None:
    story.lookout.around = Surroundings(is_on_battery=True)
    async with story.running() as desk:
        await _until(desk, Mode.FREED)
    assert story.networks.starts[0][1] == NodeStart(is_open=False, is_loaded=False)


async def test_sharing_at_once_can_be_switched_off(story: Story) -> None:
    story.settings.set("shares_at_start", value=False)
    async with story.running() as desk:
        state = await _until(desk, Mode.PAUSED)
        assert state.pause is not None
        assert state.pause.until_utc is None


async def test_networks_are_switched_kept_and_left(story: Story) -> None:
    async with story.running("") as desk:
        await desk.use_network("practice")
        await _until(desk, Mode.SHARING)
        await desk.use_network("look:/net.toml")
        await _until(desk, Mode.LOOKING)
        await desk.stop()
        await _until(desk, Mode.STOPPED)
    assert story.settings.read().settings.network == "look:/net.toml"


async def test_a_network_that_somebody_writes_into_the_settings_is_joined_once(
    story: Story,
) -> None:
    async with story.running("") as desk:
        await desk.settings.set("network", "practice")
        await _until(desk, Mode.SHARING)
    assert [choice for choice, _ in story.networks.starts] == ["practice"]


async def test_a_run_that_ended_badly_makes_the_next_one_careful(story: Story) -> None:
    story.notebook.write(Notes(sharing_since_utc=NOON - 100, alive_utc=NOON - 10))
    async with story.running() as desk:
        state = await _until(desk, Mode.PAUSED)
        assert state.pause == Pause(PauseReason.CRASH, NOON - 10, what=BadEnd.PROGRAM)
        assert state.has_lower_limits
        assert state.trouble is not None
        assert state.trouble.kind is TroubleKind.CRASHED
        while not desk.joined:  # noqa: ASYNC110 - it is about to be
            await asyncio.sleep(0.001)
        assert desk.joined.slots == 4
        await desk.resume()
        state = await _until(desk, Mode.SHARING)
        assert state.trouble is None


async def test_a_computer_that_went_down_is_told_from_a_program_that_did(story: Story) -> None:
    story.notebook.write(Notes(sharing_since_utc=NOON - 100, alive_utc=NOON - 50))
    story.booted_utc = NOON - 20
    async with story.running() as desk:
        state = await _until(desk, Mode.PAUSED)
        assert state.pause is not None
        assert state.pause.what == BadEnd.COMPUTER
        assert state.trouble is not None
        assert state.trouble.action is TroubleAction.SUPPORT_BUNDLE
        await desk.dismiss()
        assert desk.state.trouble is None
        assert desk.state.mode is Mode.PAUSED


async def test_limits_stay_low_while_the_pause_after_a_crash_lasts(story: Story) -> None:
    story.notebook.write(Notes(sharing_since_utc=NOON - 100, alive_utc=NOON - 50))
    for _ in range(2):  # the owner quits without having resumed
        async with story.running() as desk:
            state = await _until(desk, Mode.PAUSED)
            assert state.has_lower_limits
    async with story.running() as desk:
        await _until(desk, Mode.PAUSED)
        await desk.resume()
        await _until(desk, Mode.SHARING)
    async with story.running() as desk:
        state = await _until(desk, Mode.SHARING)
        assert not state.has_lower_limits


async def test_a_part_that_fails_while_it_shares_makes_the_next_start_careful(
    story: Story,
) -> None:
    story.settings.set("network", "practice")
    desk = await story.desk()

    async def program() -> None:
        async with asyncio.timeout(20), asyncio.TaskGroup() as group:
            group.create_task(desk.run())
            await _until(desk, Mode.SHARING)
            raise RuntimeError("another part")

    with pytest.raises(ExceptionGroup):
        await program()
    assert story.notebook.read().crashed_utc is None
    await desk.failed()
    assert story.notebook.read().bad_end(story.booted_utc) is BadEnd.PROGRAM


async def test_a_pause_is_kept_over_a_restart(story: Story) -> None:
    async with story.running() as desk:
        await _until(desk, Mode.SHARING)
        await desk.pause(ONE_HOUR)
        kept = desk.state.pause
    assert story.notebook.read() == Notes(None, NOON, kept)
    async with story.running() as desk:
        state = await _until(desk, Mode.PAUSED)
        assert state.pause == kept


async def test_while_it_shares_the_notebook_says_so(story: Story) -> None:
    async with story.running() as desk:
        await _until(desk, Mode.SHARING)
        while story.notebook.read().crashed_utc is None:  # noqa: ASYNC110 - a file has no event
            await asyncio.sleep(0.005)
    assert story.notebook.read().crashed_utc is None


async def test_troubles_are_told_with_a_way_out(story: Story) -> None:
    story.networks.failures = [LedgerError("was written by a newer version of this program")]
    async with story.running() as desk:
        state = await _until(desk, Mode.ATTENTION)
        assert state.trouble is not None
        assert state.trouble.kind is TroubleKind.NEWER_LEDGER
        await desk.retry()
        await _until(desk, Mode.SHARING)


async def test_an_engine_that_cannot_be_kept_alive(story: Story) -> None:
    async with story.running() as desk:
        await _until(desk, Mode.SHARING)
        first = story.node
        first.engine.is_broken = True
        first.engine.last_failure = EngineFailure("it ran out of memory")
        await _until(desk, Mode.STARTING)
        await asyncio.sleep(0.02)
        story.awake.now += ENGINE_PATIENCE_S
        story.wall.now += ENGINE_PATIENCE_S
        state = await _until(desk, Mode.ATTENTION)
        assert state.trouble is not None
        assert "it ran out of memory" in state.trouble.sentence
        await desk.retry()
        await _until(desk, Mode.SHARING)
        assert story.node is not first


async def _until_trouble(desk: Desk, kind: TroubleKind | None) -> None:
    async with aclosing(desk.watch()) as states:  # type: ignore[type-var]
        async for state in states:
            if (state.trouble.kind if state.trouble else None) is kind:
                return


async def test_a_full_disk_and_a_lost_card_are_told_until_they_are_over(story: Story) -> None:
    async with story.running() as desk:
        await _until(desk, Mode.SHARING)
        story.free_bytes = 5 << 20
        await _until_trouble(desk, TroubleKind.DISK_FULL)
        assert desk.state.mode is Mode.SHARING
        story.free_bytes = None
        await _until_trouble(desk, None)
        story.lookout.around = Surroundings(lost_gpu="Card")
        await _until_trouble(desk, TroubleKind.GPU_LOST)
        story.lookout.around = Surroundings()
        await _until_trouble(desk, None)


async def test_a_clock_that_is_set_is_told_and_moves_no_pause(story: Story) -> None:
    async with story.running() as desk:
        await _until(desk, Mode.SHARING)
        await desk.pause(ONE_HOUR)
        story.wall.now -= 7200
        await _until_trouble(desk, TroubleKind.CLOCK)
        assert desk.state.pause is not None
        assert desk.state.pause.until_utc == NOON - 3600
        await desk.dismiss()
        assert desk.state.trouble is None


async def test_after_sleep_the_engine_is_started_anew(story: Story) -> None:
    async with story.running() as desk:
        await _until(desk, Mode.SHARING)
        story.wall.now += 3600
        engine = story.node.engine
        while engine.done != ["suspended", "resumed"]:
            await engine.changes.beyond(engine.changes.count)
        assert story.node.pool.hurried == 1
        state = await _until(desk, Mode.SHARING)
        assert state.wake is not None
        assert state.wake.slept_s == 3600


async def test_on_another_network_proxies_are_tried_at_once(story: Story) -> None:
    async with story.running() as desk:
        await _until(desk, Mode.SHARING)
        pool = story.node.pool
        assert pool.hurried == 0
        story.addresses = frozenset()
        while not pool.hurried:
            await pool.changes.beyond(pool.changes.count)
        assert desk.state.mode is Mode.SHARING


async def test_settings_that_are_broken_while_it_runs_are_told_until_they_are_mended(
    story: Story,
) -> None:
    async with story.running() as desk:
        await _until(desk, Mode.SHARING)
        good = story.settings.path.read_text()
        story.settings.path.write_text(good + "\njobs_at_once = 900\n")
        await _until_trouble(desk, TroubleKind.SETTINGS)
        assert desk.state.mode is Mode.SHARING
        story.settings.path.write_text(good + "\n# mended by its owner\n")
        await _until_trouble(desk, None)


async def test_offline_has_a_beginning(story: Story) -> None:
    async with story.running() as desk:
        await _until(desk, Mode.SHARING)
        pool = story.node.pool
        ready = pool.proxies
        pool.proxies = [replace(ready[0], is_ready=False, last_error="It does not answer.")]
        pool.changes.notify()
        state = await _until(desk, Mode.OFFLINE)
        assert state.offline_since_utc == NOON
        pool.proxies = ready
        pool.changes.notify()
        state = await _until(desk, Mode.SHARING)
        assert state.offline_since_utc is None


async def test_settings_are_followed_at_once(story: Story) -> None:
    story.lookout.around = Surroundings(is_on_battery=True)
    async with story.running() as desk:
        await _until(desk, Mode.FREED)
        await desk.settings.set("pauses_on_battery", value=False)
        await _until(desk, Mode.SHARING)


async def test_bad_settings_are_told(story: Story) -> None:
    story.settings.path.write_text("hot_c = 500\n", encoding="utf-8")
    async with story.running("") as desk:
        await _until_trouble(desk, TroubleKind.SETTINGS)
        assert desk.state.trouble is not None
        assert "hot_c cannot be 500" in desk.state.trouble.sentence


async def test_quitting_lets_jobs_finish(story: Story) -> None:
    async with story.running() as desk:
        await _until(desk, Mode.SHARING)
        story.node.engine.jobs_running = 1
        desk.quit()
        await asyncio.sleep(0.05)
        assert not story.node.pool.is_enabled
        assert story.networks.left == 0
        story.node.engine.jobs_running = 0
    assert story.networks.left == 1
    assert story.node.engine.done == []


async def test_a_node_of_somebody_else_is_attended(story: Story) -> None:
    desk, node = await story.desk(), FakeNode()
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        group.create_task(desk.attend(joined(node), "test"))
        await _until(desk, Mode.SHARING)
        await desk.pause(ONE_HOUR)
        assert not node.pool.is_enabled
        await desk.free()
        assert node.engine.is_suspended
        desk.quit()
    assert story.notebook.read() == Notes()
