import argparse
import json
from pathlib import Path

import pytest

from app.cli import localnet, localnet_change, main
from app.cli.localnet_change import read_codes
from app.localnet.chain.codes import ContractName, contract_code
from app.localnet.files import LocalNetworkError, LocalNetworkFiles
from app.localnet.root_change import NewParameters
from app.storage.paths import resources_dir
from app.ton.cells import Cell
from app.ton.params_cell import ContractCodes

COMPILED = resources_dir() / "contracts" / "compiled"


class Orders:
    """Catches what would be sent to the chain."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.orders: list[NewParameters | ContractCodes] = []
        self.folders: list[Path | None] = []
        monkeypatch.setattr(localnet_change, "_order", self._order)

    async def _order(
        self, options: argparse.Namespace, order: NewParameters | ContractCodes
    ) -> int:
        self.orders.append(order)
        self.folders.append(options.folder)
        return 0


def test_what_is_named_is_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = Orders(monkeypatch)
    words = "localnet change --price 40 --worker-fee 38 --client-stake 1.5 --cached-multiplier 5000"
    assert main.main([*words.split(), "--folder", "here"]) == 0
    assert main.main(["localnet", "--folder", "there", "change"]) == 0
    assert sent.orders == [
        NewParameters(
            price_per_token=40,
            worker_fee_per_token=38,
            min_client_stake=1_500_000_000,
            cached_multiplier=5000,
        ),
        NewParameters(),
    ]
    assert sent.folders == [Path("here"), Path("there")]


@pytest.mark.parametrize("value", ["-1", "x", "1.5", str(2**31)])
def test_impossible_numbers_are_refused(
    value: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = Orders(monkeypatch)
    with pytest.raises(SystemExit):
        main.main(["localnet", "change", "--price", value])
    assert "--price" in capsys.readouterr().err
    assert sent.orders == []


def test_an_upgrade_takes_the_programs_contracts(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = Orders(monkeypatch)
    assert main.main(["localnet", "upgrade"]) == 0
    (codes,) = sent.orders
    assert isinstance(codes, ContractCodes)
    assert isinstance(codes.worker, Cell)
    assert codes.worker.digest == contract_code(ContractName.WORKER).digest


def test_without_a_command_the_network_runs() -> None:
    parser = argparse.ArgumentParser()
    localnet.add_parser(parser.add_subparsers())
    assert parser.parse_args(["localnet", "--plain"]).execute is localnet._execute


def test_other_contracts_come_from_a_folder(tmp_path: Path) -> None:
    for name in ("proxy", "worker", "client"):
        content = (COMPILED / "node_wallet.json").read_bytes()
        (tmp_path / f"{name}.json").write_bytes(content)
    codes = read_codes(tmp_path)
    assert isinstance(codes.client, Cell)
    assert codes.client.digest == contract_code(ContractName.NODE_WALLET).digest


@pytest.mark.parametrize(
    "content", [b"{", b"{}", b'{"code_boc_base64": "!", "code_hash": ""}', b""]
)
def test_a_folder_with_something_else_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "proxy.json").write_bytes(content)
    with pytest.raises(LocalNetworkError, match="a contract cannot be read"):
        read_codes(tmp_path)


def test_another_hash_than_the_codes_is_refused(tmp_path: Path) -> None:
    compiled = json.loads((COMPILED / "proxy.json").read_text())
    (tmp_path / "proxy.json").write_text(json.dumps({**compiled, "code_hash": "00" * 32}))
    with pytest.raises(LocalNetworkError, match="does not hold the code"):
        read_codes(tmp_path)


def test_a_network_without_an_owner_cannot_be_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main(["localnet", "change", "--price", "5", "--folder", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert str(LocalNetworkFiles(tmp_path).root_owner_key_file.name) in said
    assert "cocoon-provider localnet" in said
