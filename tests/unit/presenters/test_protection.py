from app.isolation.layer_names import FILES, NAMESPACES, REQUIRED, SEALED
from app.isolation.layers import SandboxFacts
from app.presenters.parts import Mark, TagStyle
from app.presenters.protection import is_sandboxed, protection_view, sandbox_words
from app.presenters.words import plain as tr

ENOUGH = tuple(sorted(REQUIRED))


def test_a_whole_sandbox_is_fine() -> None:
    value, reason, mark = sandbox_words(SandboxFacts((*ENOUGH, FILES, NAMESPACES)), tr)
    assert value == "sandboxed, 11 of 11 layers"
    assert "no file" in reason
    assert "Missing" not in reason
    assert mark is Mark.FINE


def test_a_missing_wall_is_named_with_its_reason_and_what_helps() -> None:
    facts = SandboxFacts(ENOUGH, (NAMESPACES,), reasons={NAMESPACES: "Operation not permitted"})
    value, reason, mark = sandbox_words(facts, tr)
    assert value == "sandboxed, 9 of 10 layers"
    assert "Missing: has a network of its own (Operation not permitted). Allow user" in reason
    assert mark is Mark.LIMITED


def test_without_a_required_layer_sharing_is_blocked_until_it_is_accepted() -> None:
    holding = tuple(name for name in ENOUGH if name != SEALED)
    value, reason, mark = sandbox_words(SandboxFacts(holding, (SEALED,)), tr)
    assert value == "not complete"
    assert "Missing: sealed. Use a kernel with seccomp" in reason
    assert "'Accept less protection'" in reason
    assert mark is Mark.BLOCKING
    assert not is_sandboxed(holding)


def test_a_system_without_a_sandbox_is_told() -> None:
    value, reason, mark = sandbox_words(SandboxFacts(), tr)
    assert (value, mark) == ("no sandbox", Mark.BLOCKING)
    assert "your rights" in reason


def test_a_child_that_does_not_start_is_told() -> None:
    assert sandbox_words(SandboxFacts(missing=("a",), failure="no memory"), tr) == (
        "failed",
        "The engine's process does not start: no memory.",
        Mark.BLOCKING,
    )


def test_the_card_shows_the_level_that_holds() -> None:
    whole, less, none = (protection_view(each, tr) for each in (ENOUGH, ENOUGH[1:], ()))
    assert (whole.tag.text, whole.tag.style) == ("Sandboxed", TagStyle.ACCENT)
    assert "9 barriers" in whole.sentence
    assert (less.tag.text, less.tag.style) == ("Less protection", TagStyle.CAUTION)
    assert none.tag.text == "Not loaded"
    assert "without your files" in none.sentence
