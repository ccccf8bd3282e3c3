"""The page "What this computer can do", as sentences."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from app import __version__
from app.presenters.computer_lines import computer_lines
from app.presenters.formats import THIN
from app.presenters.parts import Mark, RequirementView, TagStyle, TagView
from app.presenters.words import Tr, foreign, plain
from app.services.eligibility import (
    Admission,
    ComputerFacts,
    Need,
    NetworkKind,
    NetworkVerdict,
    judge_networks,
)

_WIDTH = 78
_MARKS = {
    Mark.FINE: "[ok]",
    Mark.LIMITED: "[!] ",
    Mark.ABSENT: "[-] ",
    Mark.BLOCKING: "[x] ",
    Mark.UNKNOWN: "[?] ",
}


@dataclass(frozen=True, slots=True)
class NetworkView:
    """A network, whether it admits this computer, why, and what would change it."""

    key: str
    name: str
    tag: TagView
    reason: str
    change: str
    mark: Mark
    mark_text: str


@dataclass(frozen=True, slots=True)
class EligibilityView:
    """The whole page; `can_go_on` tells whether the practice network can be chosen."""

    title: str
    verdict: str
    verdict_detail: str
    computer_title: str
    lines: tuple[RequirementView, ...]
    networks_title: str
    networks: tuple[NetworkView, ...]
    footnote: str
    system: str
    can_go_on: bool


def eligibility_view(facts: ComputerFacts, tr: Tr = plain) -> EligibilityView:
    """Say what was found out."""
    verdicts = judge_networks(facts)
    can_go_on = verdicts[0].admission is Admission.WORKS
    return EligibilityView(
        title=tr("What this computer can do"),
        verdict=(
            tr("Ready for the practice network") if can_go_on else tr("Not ready to share yet")
        ),
        verdict_detail=(
            tr("The Cocoon main network does not admit this computer. The reasons are below.")
            if can_go_on
            else tr("Something is missing even for the practice network. It is named below.")
        ),
        computer_title=tr("This computer"),
        lines=computer_lines(facts, tr),
        networks_title=tr("Networks"),
        networks=tuple(_network(verdict, facts, tr) for verdict in verdicts),
        footnote=tr("Nothing has been downloaded, and nothing left this computer."),
        system=foreign(facts.system),
        can_go_on=can_go_on,
    )


def as_text(view: EligibilityView) -> str:
    """Write the page as plain text, for the terminal and to be copied."""
    return "\n".join(_text_lines(view)).replace(THIN, " ")


def _text_lines(view: EligibilityView) -> Iterator[str]:
    yield view.verdict
    yield from _wrapped(view.verdict_detail, 0)
    yield from ("", view.computer_title)
    width = max(len(line.name) for line in view.lines)
    for line in view.lines:
        yield f"  {_MARKS[line.mark]} {line.name:<{width}}  {line.value}"
        yield from _wrapped(line.reason, width + 9)
    known = {line.mark: line.mark_text for line in view.lines}
    yield from ("", "  " + ", ".join(f"{_MARKS[mark].strip()} {known[mark]}" for mark in known))
    yield from ("", view.networks_title)
    for network in view.networks:
        yield f"  {_MARKS[network.mark]} {network.name}: {network.tag.text}"
        yield from _wrapped(network.reason, 7)
        yield from _wrapped(network.change, 7)
    yield from ("", view.footnote, f"cocoon-provider {__version__}, {view.system}")


def _wrapped(text: str, indent: int) -> list[str]:
    margin = " " * indent
    return textwrap.wrap(text, _WIDTH, initial_indent=margin, subsequent_indent=margin)


def _network(verdict: NetworkVerdict, facts: ComputerFacts, tr: Tr) -> NetworkView:
    name, reason, change = _words(verdict, facts, tr)
    mark = _mark(verdict)
    return NetworkView(
        key=verdict.kind.value,
        name=name,
        tag=_tag(verdict, tr),
        reason=reason,
        change=change,
        mark=mark,
        mark_text=_tag(verdict, tr).text,
    )


def _mark(verdict: NetworkVerdict) -> Mark:
    match verdict.admission:
        case Admission.WORKS:
            return Mark.FINE
        case Admission.ASK:
            return Mark.UNKNOWN
        case Admission.REFUSED:
            return Mark.BLOCKING


def _tag(verdict: NetworkVerdict, tr: Tr) -> TagView:
    match verdict.admission:
        case Admission.WORKS:
            return TagView(tr("works now"), TagStyle.ACCENT)
        case Admission.ASK:
            return TagView(tr("ask its operator"), TagStyle.CAUTION)
        case Admission.REFUSED if verdict.kind is NetworkKind.MAIN:
            return TagView(tr("not admitted"), TagStyle.PROBLEM)
        case Admission.REFUSED:
            return TagView(tr("not possible yet"), TagStyle.PROBLEM)


def _words(verdict: NetworkVerdict, facts: ComputerFacts, tr: Tr) -> tuple[str, str, str]:
    """Return a network's name, the reason of its verdict and what would change it."""
    match verdict.kind:
        case NetworkKind.PRACTICE:
            return tr("Practice network"), _practice(facts, tr), _missing(verdict, tr)
        case NetworkKind.OTHER:
            reason = tr(
                "Possible where the operator admits computers without TDX. You need its root "
                "contract address or its network file."
            )
            return tr("Another operator's network"), reason, _missing(verdict, tr)
        case NetworkKind.MAIN:
            reason = tr(
                "Needs an Intel TDX server processor, an H100-class card and an image on the "
                "network's list."
            )
            return tr("Cocoon main network"), reason, _main_change(verdict, tr)
        case NetworkKind.LOOK:
            reason = tr("Price, demand and what this computer might earn. Nothing runs.")
            return tr("Look only"), reason, ""


def _practice(facts: ComputerFacts, tr: Tr) -> str:
    if facts.has_chain:
        return tr("Built in and offline. Real protocol, real payments, coins without value.")
    return tr(
        "Built in and offline. Real protocol; without the package tonpy there is no chain here, "
        "so payments end with the proxy's signature."
    )


def _missing(verdict: NetworkVerdict, tr: Tr) -> str:
    words = {
        Need.MEMORY: tr("It needs at least 2 GB of memory."),
        Need.DISK: tr("Free some disk space first."),
        Need.ENGINE: tr("The engine's process could not be started here."),
        Need.SANDBOX: tr(
            "The sandbox is not complete, and the settings do not accept less protection."
        ),
    }
    return " ".join(words[need] for need in verdict.needs if need in words)


def _main_change(verdict: NetworkVerdict, tr: Tr) -> str:
    if Need.TDX in verdict.needs or Need.CARD in verdict.needs:
        return tr("No setting changes this; another machine would.")
    return tr(
        "This machine has both. The network's own worker image must run on it; this program is "
        "not on the list."
    )
