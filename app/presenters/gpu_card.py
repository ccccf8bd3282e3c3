"""A card of the computer: what it does now, how it feels, and what holds it back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.gpu import Gpu, GpuReading, GpuState, LimitReason
from app.gpu.power_limit import CardPower, PowerOutcome
from app.presenters import formats
from app.presenters.formats import DASH, Quantity
from app.presenters.parts import Rank, TagStyle, TagView
from app.presenters.words import Tr, foreign
from app.services.desk_state import DeskState, Mode

HOTTEST_C = 100.0
"""The end of the scale where a card does not tell its limit."""

_PROCESSOR = "cpu"
_TREND_SHARE = 0.05
"""How much of the scale a value must have moved in two minutes to be more than steady."""

Measure = Callable[[GpuReading], float | None]


@dataclass(frozen=True, slots=True)
class MetricView:
    """A value with its last two minutes; samples are 0 to 1 of the scale, None is a gap."""

    label: str
    quantity: Quantity
    caption: str
    samples: tuple[float | None, ...]
    accessible: str


@dataclass(frozen=True, slots=True)
class MemoryView:
    """Who holds the memory; shares are 0 to 1 and leave the rest free."""

    label: str
    ours: float
    others: float
    legend: tuple[str, ...]
    """Ours, others, free; empty texts are left out."""
    tooltip: str
    accessible: str


@dataclass(frozen=True, slots=True)
class SpeedView:
    """Tokens per second over the last two minutes; `samples` and `best` share one scale."""

    label: str
    quantity: Quantity
    caption: str
    samples: tuple[float, ...]
    best: float
    accessible: str


@dataclass(frozen=True, slots=True)
class GpuCardView:
    """One card, ready to be drawn; `alarm` takes the place of graphs that stopped."""

    key: str
    name: str
    subtitle: str
    icon: str
    tag: TagView
    metrics: tuple[MetricView, ...]
    memory: MemoryView | None
    limit: str
    alarm_rank: Rank | None = None
    alarm: str = ""


def present_gpu(
    gpu: Gpu, state: DeskState, tr: Tr, power: CardPower | None = None, *, is_demo: bool = False
) -> GpuCardView:
    """Decide what the card of one device shows.

    `power` is what became of the owner's power ceiling. With `is_demo` it is no card of this
    computer, and says so.
    """
    alarm = _alarm(gpu, tr)
    return GpuCardView(
        key=gpu.info.uuid,
        name=foreign(gpu.info.name),
        subtitle=_subtitle(gpu, state, tr),
        icon="processor" if gpu.info.is_cpu else "gpu",
        tag=demo_tag(tr) if is_demo else _tag(gpu, state, tr),
        metrics=_metrics(gpu, tr),
        memory=_memory(gpu, tr),
        limit=" ".join(filter(None, _remarks(gpu, state, power, tr))),
        alarm_rank=Rank.PROBLEM if alarm else None,
        alarm=alarm,
    )


def _remarks(gpu: Gpu, state: DeskState, power: CardPower | None, tr: Tr) -> tuple[str, ...]:
    return _limit(gpu, state, tr), _why_unused(gpu, state, tr), _ceiling(power, tr)


def demo_tag(tr: Tr) -> TagView:
    """Mark what is played from a recording."""
    return TagView(tr("demonstration hardware"), TagStyle.CAUTION)


def _ceiling(power: CardPower | None, tr: Tr) -> str:
    """Say what became of the owner's power ceiling."""
    if power is None:
        return ""
    limit = formats.watts(power.limit_w or 0.0, tr)
    texts = {
        PowerOutcome.FORBIDDEN: tr(
            "The power ceiling needs administrator rights; the card keeps its own limit."
        ),
        PowerOutcome.NOT_OFFERED: tr("This card lets no program set its power limit."),
        PowerOutcome.FAILED: tr("The driver did not take the power ceiling."),
        PowerOutcome.AT_LEAST: tr("The card cannot be limited below {power}.", power=limit),
        PowerOutcome.LOWERED: tr("Your power ceiling of {power} is in force.", power=limit),
    }
    return texts.get(power.outcome, "")


def present_speed(state: DeskState, best: float, tr: Tr) -> SpeedView:
    """Decide the graph of the speed; `best` is the highest ever measured here."""
    quantity = Quantity(formats.number(state.tokens_per_s, tr), tr("tokens/s"))
    label, caption = tr("Speed"), tr("last two minutes")
    if best > 0:
        caption = tr("last two minutes, measured best {best}", best=formats.number(best, tr))
    return SpeedView(label, quantity, caption, state.speed, best, f"{label}, {quantity}, {caption}")


def _subtitle(gpu: Gpu, state: DeskState, tr: Tr) -> str:
    is_at_work = gpu.info.is_cpu or not _is_on_processor(state)
    parts = [foreign(name) for name in state.engine.models[:2]] if is_at_work else []
    if gpu.info.driver:
        parts.append(tr("driver {version}", version=foreign(gpu.info.driver)))
    if gpu.info.is_cpu:
        parts.append(tr("no graphics card is used"))
    elif not is_at_work:
        parts.append(tr("the engine calculates on the processor"))
    return ", ".join(parts)


def _is_on_processor(state: DeskState) -> bool:
    return state.engine.device.startswith(_PROCESSOR)


def _why_unused(gpu: Gpu, state: DeskState, tr: Tr) -> str:
    """Say why the engine could not use a card that is there."""
    reason = state.engine.device.partition("(")[2].rstrip(")")
    if gpu.info.is_cpu or not _is_on_processor(state) or not reason:
        return ""
    return tr("The engine could not use this card: {reason}.", reason=foreign(reason, 120))


def _tag(gpu: Gpu, state: DeskState, tr: Tr) -> TagView:
    match gpu.state:
        case GpuState.LOST:
            return TagView(tr("lost"), TagStyle.PROBLEM)
        case GpuState.RESET_NEEDED:
            return TagView(tr("needs a reset"), TagStyle.PROBLEM)
        case GpuState.SILENT | GpuState.FAILED:
            return TagView(tr("not readable"), TagStyle.CAUTION)
        case GpuState.ASLEEP:
            return TagView(tr("asleep"))
        case _:
            return _work_tag(state, tr)


def _work_tag(state: DeskState, tr: Tr) -> TagView:
    match state.mode:
        case Mode.SHARING if state.jobs.running:
            return TagView(tr("sharing"), TagStyle.ACCENT, "play")
        case Mode.SHARING | Mode.STARTING | Mode.OFFLINE:
            return TagView(tr("waiting"))
        case Mode.FREED | Mode.FREEING:
            return TagView(tr("freed"), TagStyle.OUTLINE)
        case Mode.PAUSED | Mode.ATTENTION:
            return TagView(tr("paused"), TagStyle.OUTLINE)
        case _:
            return TagView(tr("idle"))


def _metrics(gpu: Gpu, tr: Tr) -> tuple[MetricView, ...]:
    power_limit, heat_limit = gpu.info.power_limit_w, gpu.info.temperature_limit_c
    watts_of = (
        "" if power_limit is None else tr("of {limit}", limit=formats.number(power_limit, tr))
    )
    heat_of = "" if heat_limit is None else tr("max {limit}", limit=formats.number(heat_limit, tr))
    all_metrics = (
        _metric(gpu, tr("Load"), lambda r: r.load, 1.0, lambda v: formats.percent(v, tr), tr),
        _metric(
            gpu, tr("Power"), lambda r: r.power_w, power_limit or _highest_power(gpu),
            lambda v: formats.watts(v, tr), tr, watts_of,
        ),
        _metric(
            gpu, tr("Temperature"), lambda r: r.temperature_c, heat_limit or HOTTEST_C,
            lambda v: formats.celsius(v, tr), tr, heat_of,
        ),
        _metric(gpu, tr("Fan"), lambda r: r.fan, 1.0, lambda v: formats.percent(v, tr), tr),
    )  # fmt: skip
    return tuple(metric for metric in all_metrics if any(s is not None for s in metric.samples))


def _highest_power(gpu: Gpu) -> float:
    return max((reading.power_w or 0.0 for reading in gpu.readings), default=0.0)


def _metric(
    gpu: Gpu,
    label: str,
    measure: Measure,
    scale: float,
    written: Callable[[float], Quantity],
    tr: Tr,
    caption: str = "",
) -> MetricView:
    values = [measure(reading) for reading in gpu.readings]
    samples = tuple(None if v is None or scale <= 0 else min(1.0, v / scale) for v in values)
    newest = values[-1] if values else None
    quantity = Quantity(DASH) if newest is None else written(newest)
    spoken = [f"{label}, {quantity} {caption}".rstrip(), _trend(samples, tr)]
    return MetricView(label, quantity, caption, samples, ", ".join(filter(None, spoken)))


def _trend(samples: Sequence[float | None], tr: Tr) -> str:
    known = [sample for sample in samples if sample is not None]
    if len(known) < 2:  # noqa: PLR2004 - a trend needs two
        return ""
    half = len(known) // 2
    change = sum(known[-half:]) / half - sum(known[:half]) / half
    if abs(change) < _TREND_SHARE:
        return tr("steady")
    return tr("rising") if change > 0 else tr("falling")


def _memory(gpu: Gpu, tr: Tr) -> MemoryView | None:
    reading = gpu.latest
    if reading is None or not reading.memory_total:
        return None
    total = reading.memory_total
    ours, others = _holders(reading)
    free = max(0, total - (ours or 0) - (others or 0))
    legend = (
        "" if ours is None else tr("Jobs {size}", size=formats.size(ours, tr)),
        _others_text(reading, others, tr),
        tr("Free {size}", size=formats.size(free, tr)),
    )
    label = tr("Memory, {size}", size=formats.size(total, tr))
    largest = reading.largest_other
    tooltip = ""
    if largest is not None:
        size = formats.size(largest.memory, tr)
        tooltip = tr("Most of it: {name}, {size}", name=foreign(largest.name), size=size)
    spoken = ", ".join(filter(None, (label, *legend, tooltip)))
    return MemoryView(label, (ours or 0) / total, (others or 0) / total, legend, tooltip, spoken)


def _holders(reading: GpuReading) -> tuple[int | None, int | None]:
    """Our part and that of others; where only the sum is known it counts as others'."""
    if reading.memory_ours is None and reading.memory_others is None:
        return None, reading.memory_used
    return reading.memory_ours, reading.memory_others


def _others_text(reading: GpuReading, others: int | None, tr: Tr) -> str:
    if others is None:
        return ""
    size = formats.size(others, tr)
    if reading.memory_others is None:
        return tr("In use {size}", size=size)
    return tr("Other programs {size}", size=size)


def _limit(gpu: Gpu, state: DeskState, tr: Tr) -> str:
    reading = gpu.latest
    if reading is None or reading.limit is None or not state.jobs.running:
        return ""
    return _limit_texts(tr).get(reading.limit, tr("The device has room for more jobs."))


def _limit_texts(tr: Tr) -> dict[LimitReason, str]:
    return {
        LimitReason.MEMORY: tr(
            "Memory bandwidth is the limit. A higher power limit would not earn more."
        ),
        LimitReason.POWER_CAP: tr("The power limit holds the card back."),
        LimitReason.POWER_SUPPLY: tr("The power supply holds the card back."),
        LimitReason.HEAT: tr("Heat holds the card back. Better air would make it faster."),
        LimitReason.CLOCKS: tr("A fixed clock holds the card back."),
        LimitReason.LOAD: tr("The device is busy all the time: it works as fast as it can."),
    }


def _alarm(gpu: Gpu, tr: Tr) -> str:
    match gpu.state:
        case GpuState.LOST:
            return tr("The card is gone from the system. A restart usually brings it back.")
        case GpuState.RESET_NEEDED:
            return tr("The driver asks for a reset of the card. A restart does that.")
        case GpuState.SILENT:
            return tr("The driver does not answer. It is asked again by itself.")
        case GpuState.FAILED:
            return tr("The card cannot be read. It is tried again by itself.")
        case _:
            return ""
