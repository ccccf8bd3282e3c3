"""One line for each part of this computer: what it is, how it stands, and what would change it."""

from app.domain.gpu import DriverState, Gpu, GpuState
from app.gpu.cpu import Tdx
from app.presenters.formats import size
from app.presenters.parts import Mark, RequirementView
from app.presenters.protection import sandbox_words
from app.presenters.words import Tr, foreign
from app.services.eligibility import (
    COMFORTABLE_DISK_BYTES,
    LEAST_DISK_BYTES,
    LEAST_DRIVER,
    LEAST_MEMORY_BYTES,
    ComputerFacts,
    is_driver_new_enough,
)

_BYTES_PER_WEIGHT = 1.25
"""A weight of eight bits, its scale, and the memory of the words that were read."""

_RESERVED_BYTES = 2 * 10**9
"""What the driver, the calculation and the desktop take from a card."""

_Line = tuple[str, str, Mark]
"""Value, reason, mark."""


def computer_lines(facts: ComputerFacts, tr: Tr) -> tuple[RequirementView, ...]:
    """Say how each part stands."""
    return (
        _view("gpu", tr("Graphics"), _graphics(facts, tr), tr),
        _view("memory", tr("Memory"), _memory(facts, tr), tr),
        _view("wrench", tr("Driver"), _driver(facts, tr), tr),
        _view("processor", tr("Processor"), _processor(facts, tr), tr),
        _view("disk", tr("Disk"), _disk(facts, tr), tr),
        _view("shield", tr("Sandbox"), sandbox_words(facts.sandbox, tr), tr),
    )


def _view(icon: str, name: str, line: _Line, tr: Tr) -> RequirementView:
    value, reason, mark = line
    return RequirementView(icon, name, value, reason, mark, _mark_texts(tr)[mark])


def _mark_texts(tr: Tr) -> dict[Mark, str]:
    return {
        Mark.FINE: tr("fine"),
        Mark.LIMITED: tr("works with a limit"),
        Mark.ABSENT: tr("missing, needed only elsewhere"),
        Mark.BLOCKING: tr("blocks sharing"),
        Mark.UNKNOWN: tr("not known"),
    }


def _graphics(facts: ComputerFacts, tr: Tr) -> _Line:
    if not facts.cards:
        reason = tr("The processor computes: it runs small models.")
        return tr("No NVIDIA card in use"), reason, Mark.ABSENT
    first = facts.cards[0]
    names = foreign(first.info.name.removeprefix("NVIDIA "))
    if (others := len(facts.cards) - 1) > 0:
        names = tr("{name} and {n} more|{name} and {n} more", n=others, name=names)
    if trouble := _card_trouble(first, tr):
        return names, trouble, Mark.LIMITED
    if not facts.computes_on_card:
        reason = tr(
            "Seen and watched. This version still computes on the processor; the card stays free."
        )
        return names, reason, Mark.LIMITED
    billions = _billions(first)
    if billions is None:
        return names, tr("The driver does not tell its memory."), Mark.UNKNOWN
    reason = tr(
        "Models of up to {n} billion weights.|Models of up to {n} billion weights.", n=billions
    )
    return names, reason, Mark.FINE


def _card_trouble(card: Gpu, tr: Tr) -> str:
    match card.state:
        case GpuState.LOST:
            return tr("The card is gone from the system. A restart usually brings it back.")
        case GpuState.RESET_NEEDED:
            return tr("The driver asks for a reset of the card. A restart does that.")
        case GpuState.SILENT | GpuState.FAILED:
            return tr("The card cannot be read now. A restart may help.")
        case GpuState.SPLIT:
            return tr("The card is split into parts (MIG); one part is used, and load is not told.")
        case _:
            return ""


def _billions(card: Gpu) -> int | None:
    total = card.info.memory_total_bytes
    if total is None:
        return None
    return max(1, int((total - _RESERVED_BYTES) / _BYTES_PER_WEIGHT / 10**9))


def _memory(facts: ComputerFacts, tr: Tr) -> _Line:
    """Describe the memory that jobs would use: the card's, or the computer's."""
    if facts.computes_on_card and facts.usable_cards:
        return _card_memory(facts.usable_cards[0], tr)
    total = facts.cpu.memory_bytes
    value = str(size(total, tr))
    if total < LEAST_MEMORY_BYTES:
        least = size(LEAST_MEMORY_BYTES, tr)
        return value, tr("At least {size} is needed.", size=least), Mark.BLOCKING
    free = _free_memory(facts)
    if free is not None:
        value = tr("{total}, {free} free", total=value, free=size(free, tr))
    return value, tr("Enough for the built-in models."), Mark.FINE


def _free_memory(facts: ComputerFacts) -> int | None:
    for gpu in facts.hardware.gpus:
        if gpu.info.is_cpu and gpu.latest is not None and gpu.latest.memory_used is not None:
            return max(facts.cpu.memory_bytes - gpu.latest.memory_used, 0)
    return None


def _card_memory(card: Gpu, tr: Tr) -> _Line:
    reading = card.latest
    total = card.info.memory_total_bytes
    if reading is None or reading.memory_used is None or total is None:
        return tr("not told"), tr("The driver does not tell it."), Mark.UNKNOWN
    free = size(max(total - reading.memory_used, 0), tr)
    value = tr("{total}, {free} free", total=size(total, tr), free=free)
    held = size(reading.memory_used, tr)
    if reading.largest_other is None or not reading.largest_other.name:
        return value, tr("Other programs hold {held} now.", held=held), Mark.FINE
    name = foreign(reading.largest_other.name)
    reason = tr("Other programs hold {held} now, most of it {name}.", held=held, name=name)
    return value, reason, Mark.FINE


def _driver(facts: ComputerFacts, tr: Tr) -> _Line:
    driver = facts.hardware.driver
    if driver is DriverState.WORKING and facts.cards:
        return _driver_version(facts.cards[0].info.driver, tr)
    if driver in {DriverState.WORKING, DriverState.NO_CARD}:
        return tr("no card"), tr("The driver runs and finds no card."), Mark.ABSENT
    return _driver_trouble(driver, facts.hardware.detail, tr)


def _driver_version(version: str, tr: Tr) -> _Line:
    least = LEAST_DRIVER[0]
    is_new = is_driver_new_enough(version)
    if is_new is None:
        return foreign(version), tr("Its version is not known."), Mark.UNKNOWN
    if is_new:
        return foreign(version), tr("New enough; {least} or later works.", least=least), Mark.FINE
    reason = tr("Too old for jobs on the card: install {least} or later.", least=least)
    return foreign(version), reason, Mark.LIMITED


def _driver_trouble(driver: DriverState, detail: str, tr: Tr) -> _Line:
    failed = tr("It answered: {detail}. A restart may help.", detail=foreign(detail))
    lines: dict[DriverState, _Line] = {
        DriverState.NO_BINDING: (
            tr("not asked"),
            tr("To see NVIDIA cards, install the package nvidia-ml-py (the extra gpu)."),
            Mark.UNKNOWN,
        ),
        DriverState.NOT_INSTALLED: (
            tr("none"),
            tr("No NVIDIA driver is installed. Only an NVIDIA card needs one."),
            Mark.ABSENT,
        ),
        DriverState.NOT_LOADED: (
            tr("not running"),
            tr(
                "It is installed and does not run. Restart; if that does not help, install it "
                "again for this version of the system."
            ),
            Mark.LIMITED,
        ),
        DriverState.UPDATED: (
            tr("waits for a restart"),
            tr("It was updated and the old one still runs. Restart the computer."),
            Mark.LIMITED,
        ),
        DriverState.FORBIDDEN: (
            tr("not allowed"),
            tr("This user may not use it. The system's administrator can change that."),
            Mark.LIMITED,
        ),
        DriverState.SILENT: (tr("does not answer"), tr("Restart the computer."), Mark.LIMITED),
    }
    return lines.get(driver, (tr("failed"), failed, Mark.LIMITED))


def _processor(facts: ComputerFacts, tr: Tr) -> _Line:
    cpu = facts.cpu
    cores = cpu.cores or cpu.threads
    value = tr("{name}, {n} core|{name}, {n} cores", n=cores, name=foreign(cpu.name))
    match cpu.tdx:
        case Tdx.GUEST:
            return value, tr("This system is protected by Intel TDX."), Mark.FINE
        case Tdx.HOST:
            reason = tr(
                "It can run machines protected by Intel TDX; this system is not inside one. Only "
                "the main network asks for it."
            )
            return value, reason, Mark.ABSENT
        case Tdx.NONE:
            reason = tr("No Intel TDX. Only the main network asks for it.")
            return value, reason, Mark.ABSENT
        case Tdx.UNKNOWN:
            reason = tr(
                "This system does not tell of Intel TDX. Only the main network asks for it."
            )
            return value, reason, Mark.ABSENT


def _disk(facts: ComputerFacts, tr: Tr) -> _Line:
    if facts.disk is None:
        return tr("not told"), tr("The system does not tell its free space."), Mark.UNKNOWN
    free = facts.disk.free_bytes
    value = tr("{free} free", free=size(free, tr))
    if free < LEAST_DISK_BYTES:
        least = size(LEAST_DISK_BYTES, tr)
        return value, tr("At least {size} is needed.", size=least), Mark.BLOCKING
    if free < COMFORTABLE_DISK_BYTES:
        reason = tr("Enough for the built-in models; a larger one takes 2 to 9 GB.")
        return value, reason, Mark.LIMITED
    return value, tr("A model takes 2 to 9 GB."), Mark.FINE
