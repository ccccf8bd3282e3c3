import base64
import json
from pathlib import Path

import pytest

from app.localnet.chain import codes
from app.localnet.chain.codes import ContractName, contract_code

COMPILED = Path(__file__).parents[4] / "resources" / "contracts" / "compiled"


def test_every_contract_has_the_code_its_file_names() -> None:
    assert {path.stem for path in COMPILED.glob("*.json")} == set(ContractName)
    for name in ContractName:
        compiled = json.loads((COMPILED / f"{name}.json").read_text())
        assert compiled["name"] == name
        assert contract_code(name).digest.hash.hex() == compiled["code_hash"]


def test_codes_differ() -> None:
    assert len({contract_code(name).digest for name in ContractName}) == len(ContractName)


def test_there_are_no_other_contracts() -> None:
    with pytest.raises(ValueError, match="jetton"):
        contract_code("jetton")


def test_a_file_with_another_code_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "contracts" / "compiled"
    folder.mkdir(parents=True)
    boc = base64.b64encode(contract_code(ContractName.ROOT).to_boc()).decode()
    content = {"name": "worker", "code_boc_base64": boc, "code_hash": "00" * 32}
    (folder / "worker.json").write_text(json.dumps(content))
    monkeypatch.setattr(codes, "resources_dir", lambda: tmp_path)
    with pytest.raises(ValueError, match="does not hold"):
        contract_code("worker")
