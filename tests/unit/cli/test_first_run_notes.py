from pathlib import Path

import pytest

from app.cli.first_run_notes import first_run_keeper, is_first_run_over
from app.domain.first_run import FirstRunNotes
from app.domain.settings import PRACTICE, Settings
from app.storage.paths import HOME_VARIABLE

pytestmark = pytest.mark.asyncio


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))


async def test_a_fresh_computer_needs_it() -> None:
    assert not await is_first_run_over(Settings())


async def test_it_is_over_when_it_was_finished_and_not_before() -> None:
    await first_run_keeper().write(FirstRunNotes())
    assert not await is_first_run_over(Settings())
    await first_run_keeper().write(FirstRunNotes(is_finished=True))
    assert await is_first_run_over(Settings())


async def test_whoever_has_chosen_a_network_needs_none() -> None:
    assert await is_first_run_over(Settings(network=PRACTICE))
