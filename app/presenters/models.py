"""The models on this computer: what they are, whether they fit, and where they are served."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from app.domain.gpu import Gpu, GpuState, Hardware
from app.models.model_card import ModelCard
from app.models.verify import Verdict
from app.presenters import formats
from app.presenters.parts import ProgressView, TagStyle, TagView, Tone
from app.presenters.words import Tr, foreign
from app.services.desk_state import DeskState, Mode
from app.services.model_shelf import BrokenModel, Shelved

Models = tuple[Shelved, ...]

_OVERHEAD_BYTES, _OVERHEAD_PARTS = 100 * 10**6, 4
"""What a model needs beside its weights: buffers, and a quarter of the weights for its caches."""

_MOST_ABILITIES, _MOST_DAMAGED = 5, 3
_REASON_LENGTH, _SERVED_LENGTH = 160, 28


class ModelsSource(Protocol):
    """Knows the models of this computer; see `services.model_shelf`."""

    async def models(self) -> Models:
        """Look at all of them."""

    async def add(self, folder: Path) -> ModelCard:
        """Put a folder on the list."""

    async def remove(self, source: str) -> None:
        """Take a model off the list; its files stay."""

    async def verify(self, source: str, tell: Callable[[float], None]) -> Verdict:
        """Compare a model's files with its manifest."""


@dataclass(frozen=True, slots=True)
class Check:
    """How the comparison of a model's files stands: a share while it runs, then its end."""

    share: float = 0.0
    verdict: Verdict | None = None
    error: str = ""

    @property
    def is_running(self) -> bool:
        """Whether it goes on."""
        return self.verdict is None and not self.error


@dataclass(frozen=True, slots=True)
class ModelsFacts:
    """What the page is made of; `served` gives the full name on the network by source.

    `models` is None until they were looked at.
    """

    state: DeskState
    hardware: Hardware
    models: Models | None = None
    served: Mapping[str, str] = field(default_factory=dict)
    checks: Mapping[str, Check] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ModelRowView:
    """One model; `fit_share` is None where the memory is not known, `check` while it is checked."""

    key: str
    name: str
    tag: TagView
    caption: str
    details: str
    fit_share: float | None
    fit_text: str
    fit_tone: Tone
    served_on: str
    served_as: str
    served_tooltip: str
    result: str
    result_tone: Tone
    check: ProgressView | None
    check_text: str
    can_check: bool
    remove_text: str


@dataclass(frozen=True, slots=True)
class ModelGroupView:
    """A card with models of one kind, such as those that are here; a catalogue is another."""

    title: str
    memory_title: str
    served_title: str
    rows: tuple[ModelRowView, ...]
    empty: str


@dataclass(frozen=True, slots=True)
class ModelsView:
    """The whole page."""

    title: str
    add_text: str
    groups: tuple[ModelGroupView, ...]
    serving_title: str
    serving: str


@dataclass(frozen=True, slots=True)
class _Memory:
    name: str
    total: int | None = None
    free: int | None = None


def present_models(facts: ModelsFacts, tr: Tr) -> ModelsView:
    """Decide everything that the page shows."""
    memory = _memory(facts.hardware, tr)
    rows = tuple(_row(each, facts, memory, tr) for each in facts.models or ())
    here = ModelGroupView(
        title=tr("On this computer"),
        memory_title=_memory_title(memory, tr),
        served_title=tr("Served on"),
        rows=rows,
        empty="" if facts.models is not None else tr("Looking at the models"),
    )
    return ModelsView(
        title=tr("Models"),
        add_text=tr("Add a local model"),
        groups=(here,),
        serving_title=tr("How a model is served"),
        serving=tr(
            "A network's file names the models that this computer serves there. To serve one of "
            "your own, write its folder as a source under [[models]] in that file, with the name "
            "by which the network lists it, and join the network again. The practice network "
            "serves the built-in models."
        ),
    )


def needed_bytes(card: ModelCard) -> int:
    """Estimate the memory that a model takes while it is served."""
    return card.weights_bytes + card.weights_bytes // _OVERHEAD_PARTS + _OVERHEAD_BYTES


def _memory(hardware: Hardware, tr: Tr) -> _Memory:
    gpu = next((gpu for gpu in hardware.gpus if gpu.state is not GpuState.LOST), None)
    if gpu is None:
        return _Memory("")
    name = tr("Memory") if gpu.info.is_cpu else foreign(gpu.info.name)
    return _Memory(name, gpu.info.memory_total_bytes, _free(gpu))


def _free(gpu: Gpu) -> int | None:
    reading = gpu.latest
    if reading is None or reading.memory_total is None:
        return None
    used = reading.memory_used
    if used is None and reading.memory_ours is not None and reading.memory_others is not None:
        used = reading.memory_ours + reading.memory_others
    return None if used is None else max(0, reading.memory_total - used)


def _memory_title(memory: _Memory, tr: Tr) -> str:
    if not memory.name:
        return tr("Memory")
    if memory.free is None:
        return memory.name
    free = formats.size(memory.free, tr)
    return tr("{device}, {free} free", device=memory.name, free=free)


def _row(each: Shelved, facts: ModelsFacts, memory: _Memory, tr: Tr) -> ModelRowView:
    if isinstance(each, BrokenModel):
        return _broken_row(each, tr)
    share, fit_text, fit_tone = _fit(each, memory, tr)
    served_on, served_as = _served(each.source, facts, tr)
    result, result_tone = _result(facts.checks.get(each.source), tr)
    return ModelRowView(
        key=each.source,
        name=foreign(each.name),
        tag=_tag(each, facts, memory, tr),
        caption=_caption(each, tr),
        details=_details(each, tr),
        fit_share=share,
        fit_text=fit_text,
        fit_tone=fit_tone,
        served_on=served_on,
        served_as=foreign(served_as, _SERVED_LENGTH),
        served_tooltip=foreign(served_as, 200),
        result=result,
        result_tone=result_tone,
        check=_progress(each, facts.checks.get(each.source), tr),
        check_text=tr("Check files"),
        can_check=each.has_manifest and not _is_checking(facts, each.source),
        remove_text="" if each.is_built_in else tr("Take {name} off the list; its files stay",
                                                   name=foreign(each.name)),
    )  # fmt: skip


def _broken_row(each: BrokenModel, tr: Tr) -> ModelRowView:
    name = foreign(each.name)
    return ModelRowView(
        key=each.source,
        name=name,
        tag=TagView(tr("cannot be served"), TagStyle.PROBLEM),
        caption=foreign(each.reason, _REASON_LENGTH),
        details="",
        fit_share=None,
        fit_text="",
        fit_tone=Tone.TEXT3,
        served_on=formats.DASH,
        served_as="",
        served_tooltip="",
        result="",
        result_tone=Tone.TEXT3,
        check=None,
        check_text="",
        can_check=False,
        remove_text=tr("Take {name} off the list; its files stay", name=name),
    )


def _is_checking(facts: ModelsFacts, source: str) -> bool:
    check = facts.checks.get(source)
    return check is not None and check.is_running


def _tag(card: ModelCard, facts: ModelsFacts, memory: _Memory, tr: Tr) -> TagView:
    if memory.total is not None and needed_bytes(card) > memory.total:
        return TagView(tr("does not fit"), TagStyle.PROBLEM)
    if card.source not in facts.served:
        return TagView(tr("not served"), TagStyle.NEUTRAL)
    if facts.state.mode is Mode.SHARING and facts.state.engine.is_loaded:
        return TagView(tr("served"), TagStyle.ACCENT, "play")
    if facts.state.mode is Mode.LOOKING:
        return TagView(tr("only looked at"), TagStyle.NEUTRAL)
    return TagView(tr("served, resting now"), TagStyle.NEUTRAL)


def _caption(card: ModelCard, tr: Tr) -> str:
    size = formats.size(card.size_bytes, tr)
    kind = tr("speech to text") if card.kind == "speech" else tr("language model")
    parts = [
        kind,
        foreign(card.quantization),
        tr("{size} on disk", size=size),
        foreign(card.licence) or tr("licence not stated"),
        tr("comes with the program") if card.is_built_in else foreign(str(card.folder)),
    ]
    return ", ".join(part for part in parts if part)


def _details(card: ModelCard, tr: Tr) -> str:
    parts = []
    if card.parameters is not None:
        parts.append(tr("{count} parameters", count=formats.big(card.parameters, tr)))
    if card.context_tokens is not None:
        tokens = formats.count(card.context_tokens, tr)
        parts.append(tr("{tokens} tokens of context", tokens=tokens))
    if card.abilities:
        parts.append(_abilities(card, tr))
    if not card.has_manifest:
        parts.append(tr("no manifest, so its files cannot be checked"))
    return "; ".join(parts)


def _abilities(card: ModelCard, tr: Tr) -> str:
    names = ", ".join(foreign(name) for name in card.abilities[:_MOST_ABILITIES])
    more = len(card.abilities) - _MOST_ABILITIES
    if more > 0:
        return tr("promises {names} and {n} more", names=names, n=more)
    return tr("promises {names}", names=names)


def _fit(card: ModelCard, memory: _Memory, tr: Tr) -> tuple[float | None, str, Tone]:
    needed = needed_bytes(card)
    need = _gigabytes(needed, tr)
    if not memory.total:
        return None, tr("needs about {need}", need=formats.Quantity(need, "GB")), Tone.TEXT2
    total = formats.size(memory.total, tr)
    share = needed / memory.total
    if needed > memory.total:
        text = tr("needs {need}, has {total}", need=need, total=total)
        return 1.0, text, Tone.PROBLEM
    text = tr("needs about {need} of {total}", need=need, total=total)
    if memory.free is not None and needed > memory.free and not _is_small(share):
        return share, text, Tone.CAUTION
    return share, text, Tone.TEXT2


def _is_small(share: float) -> bool:
    return share < 0.05  # noqa: PLR2004 - the bar shows no less


def _gigabytes(amount: int, tr: Tr) -> str:
    return formats.number(max(amount, 10**8) / 10**9, tr, decimals=1)


def _served(source: str, facts: ModelsFacts, tr: Tr) -> tuple[str, str]:
    network = facts.state.network
    if network is None or source not in facts.served:
        return formats.DASH, ""
    name = tr("Practice network") if network.is_practice else foreign(network.name)
    return name, tr("as {name}", name=facts.served[source])


def _progress(card: ModelCard, check: Check | None, tr: Tr) -> ProgressView | None:
    if check is None or not check.is_running:
        return None
    share = formats.percent(check.share, tr)
    text = tr("Checking, {share}", share=share)
    return ProgressView(foreign(card.name), str(share), check.share, text, accessible=text)


def _result(check: Check | None, tr: Tr) -> tuple[str, Tone]:
    if check is None or check.is_running:
        return "", Tone.TEXT3
    if check.verdict is None:
        return foreign(check.error, _REASON_LENGTH), Tone.CAUTION
    if check.verdict.is_good:
        text = tr(
            "The {n} file is as the manifest says.|All {n} files are as the manifest says.",
            n=check.verdict.files,
        )
        return text, Tone.ACCENT
    names = ", ".join(foreign(name) for name in check.verdict.damaged[:_MOST_DAMAGED])
    text = tr("Not as the manifest says: {names}. Fetch the model again.", names=names)
    return text, Tone.PROBLEM
