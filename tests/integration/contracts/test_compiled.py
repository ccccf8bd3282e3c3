"""The committed code is what the sources beside it compile to."""

import json
import subprocess
from pathlib import Path

from app.localnet.chain.codes import ContractName
from tests.integration.javascript import FOLDER, node

CONTRACTS = Path(__file__).parents[3] / "resources" / "contracts"


def test_the_sources_compile_to_the_committed_code(tmp_path: Path) -> None:
    arguments = [node(), str(CONTRACTS / "build.mjs"), str(FOLDER), str(tmp_path)]
    subprocess.run(arguments, check=True, capture_output=True, timeout=60)
    for name in ContractName:
        built = json.loads((tmp_path / f"{name}.json").read_text())
        committed = json.loads((CONTRACTS / "compiled" / f"{name}.json").read_text())
        assert built == committed, name
