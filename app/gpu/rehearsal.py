"""Two minutes of a recording at once, for pictures and tests that cannot wait for them."""

from app.domain.gpu import HISTORY, Hardware
from app.gpu.history import History
from app.gpu.nvml import NvmlSource
from app.gpu.recorded import RecordedNvml, Recording


def rehearse(recording: Recording, now_utc: float, looks: int = HISTORY) -> Hardware:
    """Return what a monitor that has looked so many times would show at `now_utc`."""
    history = History()
    played_s = 0.0
    nvml = RecordedNvml(recording, lambda: played_s)
    source = NvmlSource(nvml, lambda: played_s, lambda _: False)
    for look in range(looks):
        played_s = look * recording.step_s
        at_utc = now_utc - (looks - 1 - look) * recording.step_s
        history.take(source.look(nvml.own_pids, at_utc), at_utc)
    return history.hardware()
