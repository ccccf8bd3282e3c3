from pathlib import Path

from app.engine.options import EngineModel, EngineOptions
from app.engine.supervisor import next_options

OPTIONS = EngineOptions((EngineModel("m", "chat", Path("/m")),))


def test_a_child_that_never_got_ready_with_a_card_is_followed_by_one_without() -> None:
    assert next_options(OPTIONS, used_card=True, served_s=0.0).device == "cpu"


def test_a_child_that_served_or_had_no_card_is_followed_by_its_like() -> None:
    assert next_options(OPTIONS, used_card=True, served_s=3.0) is OPTIONS
    assert next_options(OPTIONS, used_card=False, served_s=0.0) is OPTIONS
