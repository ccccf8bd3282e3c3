"""Keep the engine's child alive: start, watch, replace and at last stop it."""

import asyncio
import logging
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from typing import NoReturn

import msgspec

from app.engine.backoff import RestartDelays
from app.engine.child.messages import FromChild, LoadModels, ModelFiles
from app.engine.child_spec import child_spec, resident_limit_bytes
from app.engine.engine import Engine
from app.engine.health import EngineFailure, Health
from app.engine.memory_watch import watch_memory
from app.engine.options import EngineOptions
from app.engine.scheduler import JobSlots
from app.engine.session import EngineSession, SessionEndedError, UnsafeChildError
from app.engine.switch import Switch
from app.isolation.frames import PipeError
from app.isolation.launcher import ChildProcess, Launcher
from app.isolation.layer_names import REQUIRED
from app.isolation.pipe import ParentPipe

_log = logging.getLogger(__name__)

_FORBIDDEN = "it made a system call that the sandbox answers with death"


@asynccontextmanager
async def running_engine(options: EngineOptions) -> AsyncIterator[Engine]:
    """Run an engine; its child starts at once, and `Engine.wait_healthy` tells when it is ready.

    At the end jobs that still run get `EngineLostError`, and no process stays behind.
    """
    health, switch = Health(), Switch()
    engine = Engine(health, JobSlots(options.max_jobs, options.queue_limit), switch)
    failure: Exception | None = None
    async with Launcher() as launcher, asyncio.TaskGroup() as tasks:
        supervisor = EngineSupervisor(options, launcher, health, switch)
        running = tasks.create_task(supervisor.run(), name="engine")
        try:
            yield engine
        except Exception as error:  # noqa: BLE001 - leaves the group as itself, not in a group
            failure = error
        finally:
            running.cancel()
    if failure is not None:
        raise failure


class EngineSupervisor:
    """Start a child, serve with it until it ends, report why, and start the next."""

    def __init__(
        self, options: EngineOptions, launcher: Launcher, health: Health, switch: Switch
    ) -> None:
        self._options = options
        self._launcher = launcher
        self._health = health
        self._switch = switch

    async def run(self) -> NoReturn:
        """Keep a child running until cancelled; then stop it and wait until it is gone.

        While the switch is off there is none.
        """
        delays = RestartDelays()
        while True:
            await self._switch.wait_on()
            with self._switch.child():
                served_s = await self._serve_once()
            if self._switch.is_on:
                await self._wait_unless_off(delays.after(served_s))

    async def _wait_unless_off(self, delay_s: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(delay_s):
                await self._switch.wait_off()

    async def _serve_once(self) -> float:
        """Return for how many seconds the child was ready."""
        try:
            spec = await asyncio.to_thread(child_spec, self._options)
            child = await self._launcher.start(spec)
        except OSError as error:
            self._report(EngineFailure(f"it could not be started ({error})"))
            return 0.0
        service = _Service(child, self._options, self._health)
        try:
            end = await self._serve_until_off(service, child)
        finally:
            child.kill()
            await self._launcher.reap(child)
        if self._switch.is_on:
            self._report(service.failure(end, child))
            self._options = next_options(
                self._options, used_card=spec.rights.uses_cuda, served_s=service.served_s
            )
        return service.served_s

    async def _serve_until_off(self, service: "_Service", child: ChildProcess) -> SessionEndedError:
        async with asyncio.TaskGroup() as group:
            watch = group.create_task(self._kill_when_off(child))
            try:
                return await service.run()
            finally:
                watch.cancel()

    async def _kill_when_off(self, child: ChildProcess) -> None:
        await self._switch.wait_off()
        child.kill()

    def _report(self, failure: EngineFailure) -> None:
        _log.warning("The engine was lost: %s (%s).", failure.reason, failure.exit_text)
        if failure.is_violation:
            _log.error("Security: %s", failure.sentence)
        self._health.failed(failure)


class _Service:
    """What one child does while it lives."""

    def __init__(self, child: ChildProcess, options: EngineOptions, health: Health) -> None:
        self.served_s = 0.0
        self._child = child
        self._options = options
        self._health = health

    def failure(self, end: SessionEndedError, child: ChildProcess) -> EngineFailure:
        """Describe the end of a child that was reaped."""
        is_forbidden = sys.platform != "win32" and child.exit_code == -signal.SIGSYS
        return EngineFailure(
            _FORBIDDEN if is_forbidden else str(end),
            self.served_s > 0,
            child.exit_code,
            child.stderr.lines(),
            end.job_ids,
            is_violation=is_forbidden or end.is_violation,
            is_unsafe=isinstance(end, UnsafeChildError),
        )

    async def run(self) -> SessionEndedError:
        """Load and take jobs; return why it ended. When cancelled, stop a child that is ready."""
        pipe = await ParentPipe.open(self._child.pipe, msgspec.msgpack.Decoder(FromChild))
        session = EngineSession(
            self._child.pid,
            pipe,
            self._child.kill,
            self._options.unresponsive_s,
            frozenset() if self._options.accepts_less_protection else REQUIRED,
            certify=self._options.certify,
        )
        try:
            await self._load(session)
            await self._take_jobs(session)
        except SessionEndedError as error:
            return error
        finally:
            await pipe.close()

    async def _load(self, session: EngineSession) -> None:
        try:
            async with asyncio.timeout(self._options.load_timeout_s):
                await session.load(_load_order(self._options))
        except TimeoutError as error:
            raise SessionEndedError("its models took too long to load") from error
        self._child.stderr.keep_only_safe_lines()

    async def _take_jobs(self, session: EngineSession) -> NoReturn:
        try:
            await self._run(session)
        except asyncio.CancelledError:
            await self._stop(session)
            raise

    async def _run(self, session: EngineSession) -> NoReturn:
        limit_bytes = await asyncio.to_thread(resident_limit_bytes, self._options)
        clock = asyncio.get_running_loop().time
        started = clock()
        async with asyncio.TaskGroup() as group:
            watch = group.create_task(watch_memory(session, limit_bytes))
            self._health.ready(session)
            try:
                await session.run()
            except SessionEndedError as error:
                end = error
            finally:
                self._health.lost()  # at once: a job that waited must not be given to a dead child
                self.served_s = clock() - started
                watch.cancel()
        raise end

    async def _stop(self, session: EngineSession) -> None:
        with suppress(TimeoutError, PipeError):
            async with asyncio.timeout(self._options.stop_timeout_s):
                await session.stop()


def next_options(options: EngineOptions, *, used_card: bool, served_s: float) -> EngineOptions:
    """Return how the next child starts: on the processor, if one with a card never got ready.

    A child whose library crashes on a card cannot fall back by itself.
    """
    if not used_card or served_s > 0:
        return options
    _log.warning("The engine did not start with a card; it calculates on the processor now.")
    return replace(options, device="cpu")


def _load_order(options: EngineOptions) -> LoadModels:
    models = {model.name: ModelFiles(model.kind, str(model.folder)) for model in options.models}
    return LoadModels(models, options.max_jobs, options.device)
