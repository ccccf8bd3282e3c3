from pathlib import Path

import pytest

from app.domain.forecast import MeasuredSpeed
from app.storage.speed_file import KeptSpeed, SpeedFile

KEPT = KeptSpeed(MeasuredSpeed(120.5, (119.0, 122.0), 8.0, 40, 8), 1_700_000_000.0, "tiny")


def test_a_measurement_is_kept(tmp_path: Path) -> None:
    file = SpeedFile(tmp_path / "data" / "speed.json")
    assert file.read() is None
    file.write(KEPT)
    assert file.read() == KEPT
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["speed.json"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        (
            '{"speed":{"tokens_per_s":-1,"windows":[],"seconds":8,"jobs":1,"jobs_at_once":1},'
            '"at_utc":1,"model":"m"}'
        ),
        (
            '{"speed":{"tokens_per_s":1,"windows":[1e300],"seconds":8,"jobs":1,"jobs_at_once":1},'
            '"at_utc":1,"model":"m"}'
        ),
    ],
)
def test_what_is_damaged_was_never_measured(tmp_path: Path, text: str) -> None:
    (tmp_path / "speed.json").write_text(text)
    assert SpeedFile(tmp_path / "speed.json").read() is None
