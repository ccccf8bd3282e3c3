"""The compiled code of the network's contracts, kept in `resources/contracts/compiled`."""

import base64
import json
from enum import StrEnum
from pathlib import Path

from app.storage.paths import resources_dir
from app.ton.cells import Cell, parse_boc

_MAX_SIZE, _MAX_CELLS = 65536, 1024


class ContractName(StrEnum):
    """The contracts there are."""

    ROOT = "root"
    PROXY = "proxy"
    WORKER = "worker"
    CLIENT = "client"
    NODE_WALLET = "node_wallet"


def contract_code(name: ContractName | str, folder: Path | None = None) -> Cell:
    """Read a contract's code cell, from this program's folder of compiled contracts or another.

    Raises:
        ValueError: there is no such contract, or the file's hash is not that of its code.
        OSError, KeyError: there is no such file, or it is another one.
    """
    folder = folder or resources_dir() / "contracts" / "compiled"
    path = folder / f"{ContractName(name)}.json"
    compiled = json.loads(path.read_text(encoding="utf-8"))
    boc = base64.b64decode(compiled["code_boc_base64"], validate=True)
    code = parse_boc(boc, max_size=_MAX_SIZE, max_cells=_MAX_CELLS)
    if code.digest.hash.hex() != compiled["code_hash"]:
        raise ValueError(f"{path.name} does not hold the code it names")
    return code
