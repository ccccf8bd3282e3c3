"""The desk with everything that its rules look at: power, person, programs and cards.

With a window and without one the same rules pause, and see the same.
"""

from collections.abc import Callable
from dataclasses import dataclass

from app import bootstrap
from app.desktop.power import system_power
from app.desktop.programs import system_programs
from app.desktop.session import system_session
from app.gpu.monitor import GpuMonitor, system_monitor
from app.services.desk import Desk
from app.services.lookout import EVERYTHING, Interest, SystemLookout, interest
from app.services.payout_rounds import News


@dataclass(frozen=True, slots=True)
class WatchedDesk:
    """A desk, and what watches its cards; the monitor's `run` must run beside the desk's."""

    desk: Desk
    monitor: GpuMonitor


async def watched_desk(tell: Callable[[News], None] | None = None) -> WatchedDesk:
    """Make them; `tell` is as for `bootstrap.desk`.

    Raises:
        SettingsFileError: the settings cannot be read.
    """
    desks = list[Desk]()
    monitor = system_monitor(lambda: _own_pids(desks))
    desk = await bootstrap.desk(_lookout(monitor, desks), tell)
    desks.append(desk)
    return WatchedDesk(desk, monitor)


def _lookout(monitor: GpuMonitor, desks: list[Desk]) -> SystemLookout:
    return SystemLookout(
        power=system_power(),
        session=system_session(),
        programs=system_programs(),
        cards=monitor,
        interest=lambda: _interest(desks),
    )


def _interest(desks: list[Desk]) -> Interest:
    if not desks:
        return EVERYTHING
    return interest(desks[0].settings.settings, desks[0].state.pause)


def _own_pids(desks: list[Desk]) -> list[int]:
    pids = [desk.node.engine.pid for desk in desks if desk.node is not None]
    return [pid for pid in pids if pid is not None]
