import asyncio
from pathlib import Path

import pytest

from app.models.local_models import LocalModels
from app.models.model_card import BUILT_IN_SOURCES, ModelCard, UnfitModelError
from app.services.model_shelf import BrokenModel, ModelShelf
from app.storage.paths import resources_dir
from tests.unit.models.parts import make_model, weights

pytestmark = pytest.mark.asyncio


@pytest.fixture
def shelf(tmp_path: Path) -> ModelShelf:
    return ModelShelf(resources_dir(), LocalModels(tmp_path / "models.json"))


async def test_models_of_ones_own_come_behind_those_of_the_program(
    shelf: ModelShelf, tmp_path: Path
) -> None:
    card = await shelf.add(make_model(tmp_path / "mine"))
    models = await shelf.models()
    assert tuple(model.source for model in models[:2]) == BUILT_IN_SOURCES
    assert models[2] == card
    await shelf.remove(BUILT_IN_SOURCES[0])
    await shelf.remove(card.source)
    assert await shelf.models() == models[:2]
    assert (tmp_path / "mine" / "model.bin").exists()


async def test_a_folder_without_a_model_is_not_added(shelf: ModelShelf, tmp_path: Path) -> None:
    folder = make_model(tmp_path / "mine")
    (folder / "model.bin").write_bytes(weights("TransformerSpec"))
    with pytest.raises(UnfitModelError):
        await shelf.add(folder)
    assert len(await shelf.models()) == 2


async def test_a_model_that_is_gone_stays_on_the_list_with_its_reason(
    shelf: ModelShelf, tmp_path: Path
) -> None:
    folder = make_model(tmp_path / "mine")
    await shelf.add(folder)
    (folder / "config.json").unlink()
    broken = (await shelf.models())[2]
    assert isinstance(broken, BrokenModel)
    assert (broken.source, broken.name) == (str(folder), "mine")
    assert "config.json" in broken.reason


async def test_what_came_with_the_program_is_as_it_was_made(shelf: ModelShelf) -> None:
    shares: list[float] = []
    for source in BUILT_IN_SOURCES:
        verdict = await shelf.verify(source, shares.append)
        assert verdict.is_good
    await asyncio.sleep(0)
    assert shares[-1] == 1.0


async def test_a_model_without_a_manifest_cannot_be_checked(
    shelf: ModelShelf, tmp_path: Path
) -> None:
    card = await shelf.add(make_model(tmp_path / "mine"))
    assert isinstance(card, ModelCard)
    with pytest.raises(UnfitModelError, match="nothing to compare"):
        await shelf.verify(card.source, lambda _share: None)
