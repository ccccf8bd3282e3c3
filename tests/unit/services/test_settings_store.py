import asyncio
import os
from contextlib import aclosing
from pathlib import Path

import pytest

from app.domain.setting import SettingError
from app.services.settings_store import SettingsStore, open_settings
from app.storage.settings_file import SettingsFile

pytestmark = pytest.mark.asyncio


async def _store(folder: Path) -> SettingsStore:
    return await open_settings(SettingsFile(folder / "settings.toml"))


async def test_changes_are_kept_and_told(tmp_path: Path) -> None:
    store = await _store(tmp_path)
    async with aclosing(store.watch()) as seen:  # type: ignore[type-var]
        assert (await anext(seen)).hot_c == 84
        await store.set("hot_c", 90)
        assert (await anext(seen)).hot_c == 90
        await store.unset("hot_c")
        assert (await anext(seen)).hot_c == 84
    await store.set("morning", "06:00")
    assert store.is_set == {"morning"}
    assert (await _store(tmp_path)).settings.morning == "06:00"


async def test_refused_values_change_nothing(tmp_path: Path) -> None:
    store = await _store(tmp_path)
    before = store.changes.count
    with pytest.raises(SettingError):
        await store.set("hot_c", 500)
    assert store.settings.hot_c == 84
    assert store.changes.count == before


async def test_changes_at_the_same_time_are_all_kept(tmp_path: Path) -> None:
    store = await _store(tmp_path)
    await asyncio.gather(store.set("hot_c", 90), store.set("finish_s", 7), store.set("cool_c", 60))
    loaded = (await _store(tmp_path)).settings
    assert (loaded.hot_c, loaded.finish_s, loaded.cool_c) == (90, 7, 60)


async def test_a_file_that_somebody_edits_is_followed(tmp_path: Path) -> None:
    store = await _store(tmp_path)
    await store.set("hot_c", 90)
    before = store.changes.count
    await store.follow_file()
    assert store.changes.count == before
    path = tmp_path / "settings.toml"
    path.write_text("hot_c = 95\ncool_c = 500\n", encoding="utf-8")
    os.utime(path, ns=(1, 1))
    await store.follow_file()
    assert (store.settings.hot_c, store.settings.cool_c) == (95, 75)
    assert "cool_c cannot be 500" in store.problems[0]
    path.write_text("hot_c = 500\n", encoding="utf-8")
    await store.follow_file()
    assert store.settings.hot_c == 95  # the old value stays in force
