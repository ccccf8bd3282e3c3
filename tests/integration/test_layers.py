"""Which protections a real child has on this system."""

import sys

import pytest

from app.isolation import layers
from app.isolation.layers import try_layers

pytestmark = pytest.mark.asyncio


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has layers yet")
async def test_a_child_reports_what_holds() -> None:
    facts = await try_layers()
    assert facts.failure == ""
    assert "dies with its parent" in facts.holding
    assert "limited memory" in facts.holding
    assert not set(facts.holding) & set(facts.missing)


async def test_a_child_that_cannot_begin_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layers, "_ENTRY", "app.isolation.nothing")
    facts = await try_layers()
    assert facts.holding == ()
    assert facts.failure == "the child ended without a word"
