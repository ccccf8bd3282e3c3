from dataclasses import replace
from pathlib import Path

from app.engine.child_spec import child_spec, resident_limit_bytes
from app.engine.options import EngineModel, EngineOptions


def _options(folder: Path) -> EngineOptions:
    return EngineOptions((EngineModel("m", "chat", folder),), max_jobs=2, threads=1)


def test_the_memory_limit_grows_with_models_and_jobs(tmp_path: Path) -> None:
    small = child_spec(_options(tmp_path)).limits.address_space_bytes
    assert small is not None
    (tmp_path / "part").mkdir()
    (tmp_path / "part" / "model.bin").write_bytes(bytes(1000))
    assert child_spec(_options(tmp_path)).limits.address_space_bytes == small + 2000
    more_jobs = child_spec(replace(_options(tmp_path), max_jobs=4))
    assert more_jobs.limits.address_space_bytes == small + 2000 + 2 * 72 * 2**20


def test_a_missing_folder_is_left_to_the_child_to_report() -> None:
    assert child_spec(_options(Path("/nonexistent"))).entry == "app.engine.child.main"


def test_threads_go_through_the_environment(tmp_path: Path) -> None:
    options = _options(tmp_path)
    assert child_spec(options).environment["OMP_NUM_THREADS"] == "1"
    assert "OMP_NUM_THREADS" not in child_spec(replace(options, threads=0)).environment


def test_only_the_models_may_be_read(tmp_path: Path) -> None:
    rights = child_spec(_options(tmp_path)).rights
    assert rights.readable == (str(tmp_path),)
    assert not rights.uses_cuda


def test_real_memory_is_limited_below_the_address_space(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(bytes(1000))
    limit = resident_limit_bytes(_options(tmp_path))
    assert limit == 3 * 2**30 + 2000
    assert limit < (child_spec(_options(tmp_path)).limits.address_space_bytes or 0)


def test_a_card_is_opened_only_where_a_driver_is_and_it_is_wished_for(tmp_path: Path) -> None:
    node = tmp_path / "nvidiactl"
    assert not child_spec(_options(tmp_path), (node,)).rights.uses_cuda
    node.touch()
    spec = child_spec(_options(tmp_path), (node,))
    assert spec.rights.uses_cuda
    assert spec.limits.address_space_bytes is None
    assert "CUDA_VISIBLE_DEVICES" not in spec.environment
    without = child_spec(replace(_options(tmp_path), device="cpu"), (node,))
    assert not without.rights.uses_cuda
    assert without.limits.address_space_bytes is not None
    assert without.environment["CUDA_VISIBLE_DEVICES"] == "-1"


def test_an_engine_of_one_card_sees_no_other(tmp_path: Path) -> None:
    options = replace(_options(tmp_path), card="GPU-4070aaaa")
    assert child_spec(options).environment["CUDA_VISIBLE_DEVICES"] == "GPU-4070aaaa"
