"""The committed code is what the sources beside it compile to."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from app.localnet.chain.codes import ContractName

CONTRACTS = Path(__file__).parents[3] / "resources" / "contracts"
PLACES = (os.environ.get("TOLK_COMPILER", ""), str(CONTRACTS.parents[1] / "build" / "tolk"))


def compiler() -> str | None:
    """The folder that build.mjs wants; see resources/contracts/README.md."""
    found = (place for place in PLACES if place and (Path(place) / "node_modules").is_dir())
    return next(found, None)


def test_the_sources_compile_to_the_committed_code(tmp_path: Path) -> None:
    node, folder = shutil.which("node"), compiler()
    if node is None or folder is None:
        pytest.skip("node or the Tolk compiler is not installed")
    arguments = [node, str(CONTRACTS / "build.mjs"), folder, str(tmp_path)]
    subprocess.run(arguments, check=True, capture_output=True, timeout=60)
    for name in ContractName:
        built = json.loads((tmp_path / f"{name}.json").read_text())
        committed = json.loads((CONTRACTS / "compiled" / f"{name}.json").read_text())
        assert built == committed, name
