from dataclasses import replace

import pytest

from app.gpu.cpu import Tdx
from app.isolation.layers import SandboxFacts
from app.presenters.eligibility import EligibilityView, NetworkView, as_text, eligibility_view
from app.presenters.parts import Mark, TagStyle
from app.presenters.words import plain
from app.services.eligibility import DiskFacts
from tests.unit.services.computers import NO_CARD, card, with_cards, with_cpu


def _network(view: EligibilityView, key: str) -> NetworkView:
    return next(network for network in view.networks if network.key == key)


def test_a_home_computer_reads_as_it_is() -> None:
    view = eligibility_view(NO_CARD)
    assert view.can_go_on
    assert view.verdict == "Ready for the practice network"
    assert [network.mark for network in view.networks] == [
        Mark.FINE,
        Mark.UNKNOWN,
        Mark.BLOCKING,
        Mark.FINE,
    ]
    assert [network.tag.text for network in view.networks] == [
        "works now",
        "ask its operator",
        "not admitted",
        "works now",
    ]
    assert _network(view, "main").change == "No setting changes this; another machine would."


def test_what_blocks_is_named_with_the_network() -> None:
    view = eligibility_view(replace(NO_CARD, disk=DiskFacts(10**8, 10**9)))
    assert not view.can_go_on
    assert view.verdict == "Not ready to share yet"
    for key in ("practice", "other"):
        network = _network(view, key)
        assert network.mark is Mark.BLOCKING
        assert network.tag.text == "not possible yet"
        assert network.tag.style is TagStyle.PROBLEM
        assert network.change == "Free some disk space first."
    both = replace(with_cpu(memory=2**30), sandbox=SandboxFacts(failure="x"))
    change = _network(eligibility_view(both), "practice").change
    assert change == (
        "It needs at least 2 GB of memory. The engine's process could not be started here."
    )


def test_a_server_of_the_main_network_is_told_what_remains() -> None:
    server = replace(with_cards(card("NVIDIA H100")), cpu=replace(NO_CARD.cpu, tdx=Tdx.GUEST))
    network = _network(eligibility_view(server), "main")
    assert network.tag.text == "not admitted"
    assert network.change.startswith("This machine has both.")


def test_without_a_chain_the_practice_network_says_so() -> None:
    view = eligibility_view(replace(NO_CARD, has_chain=False))
    assert "tonpy" in _network(view, "practice").reason
    assert _network(view, "practice").mark is Mark.FINE


def test_the_text_has_everything_and_fits_a_terminal() -> None:
    view = eligibility_view(with_cards(card()))
    text = as_text(view)
    unwrapped = " ".join(text.split())
    for line in view.lines:
        assert line.name in unwrapped
        assert " ".join(line.reason.split()) in unwrapped
    for network in view.networks:
        assert f"{network.name}: {network.tag.text}" in text
        assert " ".join(network.reason.split()) in unwrapped
        assert network.change in unwrapped
    assert view.footnote in text
    assert "Linux 6.5" in text
    assert text.isascii()
    assert max(map(len, text.splitlines())) <= 78


def test_every_text_goes_through_the_translation() -> None:
    class Loud:
        marks = plain.marks

        def __call__(self, text: str, /, *, n: int | None = None, **values: object) -> str:
            return plain(text, n=n, **values).upper()

    view = eligibility_view(with_cards(card()), Loud())
    shown = [view.title, view.verdict, view.verdict_detail, view.computer_title, view.footnote]
    shown += [line.name + line.reason + line.mark_text for line in view.lines]
    shown += [one.name + one.reason + one.change + one.tag.text for one in view.networks]
    assert all(text == text.upper() for text in shown)


@pytest.mark.parametrize("name", ["\x1b[31mred", "x" * 500, "two\nlines", "\u202etxt.exe"])
def test_foreign_names_are_harmless(name: str) -> None:
    text = as_text(eligibility_view(with_cards(card(name))))
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "x" * 50 not in text
