import json
from pathlib import Path

import pytest

from app.storage.paths import resources_dir
from app.ton.address import parse_address
from app.wallet.exchanges import ExchangeListError, read_exchanges
from tests.unit.wallet.payment_values import SOMEBODY

ENTRY = {"name": "Example", "address": SOMEBODY.to_text(), "source": "example"}
LIST = {"about": "", "sources": {"example": "made for tests"}, "exchanges": [ENTRY]}


def written(folder: Path, content: object) -> Path:
    path = folder / "exchanges.json"
    path.write_text(json.dumps(content))
    return path


def test_a_list_is_read(tmp_path: Path) -> None:
    assert read_exchanges(written(tmp_path, LIST)) == {SOMEBODY: "Example"}


def test_the_list_that_is_shipped() -> None:
    found = read_exchanges(resources_dir() / "exchanges.json")
    assert len(found) > 40
    binance = parse_address("EQD5mxRgCuRNLxKxeOjG6r14iSroLF5FtomPnet-sgP5xNJb")
    assert found[binance] == "Binance"


@pytest.mark.parametrize(
    "content",
    [
        [],
        {},
        LIST | {"more": 1},
        LIST | {"sources": {}},
        LIST | {"exchanges": [ENTRY | {"address": "UQ"}]},
        LIST | {"exchanges": [ENTRY | {"name": ""}]},
        LIST | {"exchanges": [{"name": "Example"}]},
    ],
)
def test_a_malformed_list_is_refused(tmp_path: Path, content: object) -> None:
    with pytest.raises(ExchangeListError):
        read_exchanges(written(tmp_path, content))


def test_a_missing_list_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExchangeListError):
        read_exchanges(tmp_path / "nothing")
