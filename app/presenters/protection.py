"""How well jobs are shut in: the level, and for each missing layer why and how to get it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.isolation import layer_names as layers
from app.isolation.layers import SandboxFacts
from app.presenters.parts import Mark, TagStyle, TagView
from app.presenters.words import Tr, foreign

PROTECTION = "protection"
"""Action: explain what the protection does not prove."""

_REASON_CHARS = 60


@dataclass(frozen=True, slots=True)
class ProtectionView:
    """How well a job is kept from others on this computer, and what that does not prove."""

    title: str
    tag: TagView
    sentence: str
    link: str
    action: str = PROTECTION


def is_sandboxed(holding: Collection[str]) -> bool:
    """Tell whether everything holds that must before a stranger's job is taken."""
    return set(holding) >= layers.REQUIRED


def sandbox_words(facts: SandboxFacts, tr: Tr) -> tuple[str, str, Mark]:
    """Return value, reason and mark of the sandbox that a trial child had."""
    if facts.failure:
        why = foreign(facts.failure, 120)
        reason = tr("The engine's process does not start: {why}.", why=why)
        return tr("failed"), reason, Mark.BLOCKING
    if not is_sandboxed(facts.holding):
        return _weak_words(facts, tr)
    total = len(facts.holding) + len(facts.missing)
    value = tr(
        "sandboxed, {held} of {n} layer|sandboxed, {held} of {n} layers",
        n=total,
        held=len(facts.holding),
    )
    reason = tr(
        "Jobs run in a process of their own that can open no file, reach no network, see no other "
        "program and start none."
    )
    missing = _missing_sentences(facts, tr)
    return value, " ".join((reason, *missing)), Mark.LIMITED if missing else Mark.FINE


def protection_view(holding: Collection[str], tr: Tr) -> ProtectionView:
    """Decide the card of the dashboard; without layers the engine is not loaded."""
    rest = tr("This program passes them on without writing them down.")
    if not holding:
        held = tr("Jobs run in a process of their own without your files.")
        tag = TagView(tr("Not loaded"), TagStyle.NEUTRAL, "shield")
    elif is_sandboxed(holding):
        held = tr(
            "Jobs run in a process of their own, behind {n} barrier.|"
            "Jobs run in a process of their own, behind {n} barriers.",
            n=len(holding),
        )
        tag = TagView(tr("Sandboxed"), TagStyle.ACCENT, "shield")
    else:
        held = tr("You share with less protection than there should be; the doctor says what.")
        tag = TagView(tr("Less protection"), TagStyle.CAUTION, "lock-open")
    return ProtectionView(
        title=tr("Protection"),
        tag=tag,
        sentence=f"{held} {rest}",
        link=tr("What this does not prove"),
    )


def _weak_words(facts: SandboxFacts, tr: Tr) -> tuple[str, str, Mark]:
    accept = tr("With the setting 'Accept less protection' it shares all the same.")
    if not facts.holding:
        reason = tr(
            "Jobs would run in a process of their own, but with your rights: for this system there "
            "is no sandbox yet."
        )
        return tr("no sandbox"), f"{reason} {accept}", Mark.BLOCKING
    value = tr("not complete")
    return value, " ".join((*_missing_sentences(facts, tr), accept)), Mark.BLOCKING


def _missing_sentences(facts: SandboxFacts, tr: Tr) -> list[str]:
    helps = _helps(tr)
    sentences = []
    for name in facts.missing:
        why = foreign(facts.reasons.get(name, ""), _REASON_CHARS)
        text = tr("Missing: {layer} ({why}).", layer=foreign(name), why=why)
        if not why:
            text = tr("Missing: {layer}.", layer=foreign(name))
        sentences.append(f"{text} {helps.get(name, '')}".strip())
    return sentences


def _helps(tr: Tr) -> Mapping[str, str]:
    """Return what gives the system each layer that not every system has."""
    return {
        layers.NAMESPACES: tr(
            "Allow user namespaces (user.max_user_namespaces, on Ubuntu also "
            "kernel.apparmor_restrict_unprivileged_userns=0); containers often forbid them."
        ),
        layers.FILES: tr("Use Linux 5.13 or newer with Landlock among its security modules."),
        layers.FEW_CALLS: tr("Use a kernel with seccomp filters, on x86-64 or 64-bit ARM."),
        layers.SEALED: tr("Use a kernel with seccomp filters, on x86-64 or 64-bit ARM."),
        layers.MEMORY: tr(
            "A graphics card's driver needs more address space; the use of memory is watched "
            "instead."
        ),
        layers.SHORT_OF_MEMORY: tr("Mount /proc so that processes may write their own entries."),
    }
