"""``receipts`` and ``verify-receipt`` as a person calls them."""

import json
from pathlib import Path

import msgspec
import pytest

from app.cli.main import main
from app.storage.paths import HOME_VARIABLE
from app.storage.receipt_files import RECEIPTS, ReceiptFiles
from tests.unit.sealing.test_receipt import LINE, RECEIPT

NODE = RECEIPT.node.hex()


@pytest.fixture
def exported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Path:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    files = ReceiptFiles(tmp_path / "data" / RECEIPTS)
    files.add(LINE)
    files.add(LINE)
    files.flush()
    assert main(["receipts"]) == 0
    file = tmp_path / "exported"
    file.write_text(capsys.readouterr().out)
    return file


def test_exported_receipts_are_good(exported: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify-receipt", str(exported)]) == 0
    out = capsys.readouterr().out
    assert "1: good: /v1/chat/completions with tiny, 3 + 4 tokens in 0.25 s" in out
    assert "2 receipts good, 0 not." in out


def test_receipts_as_json(exported: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify-receipt", str(exported), "--node", NODE.upper(), "--json"]) == 0
    first = json.loads(capsys.readouterr().out.splitlines()[0])
    assert (first["line"], first["is_good"], first["node"]) == (1, True, NODE)
    assert first["protection"] == "sandboxed"


def test_a_changed_receipt_is_told(exported: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed = msgspec.json.decode(LINE)
    changed["receipt"] = changed["receipt"][::-1]
    exported.write_bytes(LINE + msgspec.json.encode(changed) + b"\n\n")
    assert main(["verify-receipt", str(exported)]) == 1
    assert "2: NOT GOOD: it is no receipt" in capsys.readouterr().out
    assert main(["verify-receipt", str(exported), "--json"]) == 1


def test_another_nodes_receipts_are_not_good(
    exported: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify-receipt", str(exported), "--node", "00" * 32]) == 1
    assert f"it is of another node, {NODE}" in capsys.readouterr().out


def test_an_empty_file_proves_nothing(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    assert main(["verify-receipt", str(tmp_path / "empty")]) == 1


def test_a_missing_file_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify-receipt", str(tmp_path / "none")]) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_only_newer_ones(exported: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert exported.exists()
    assert main(["receipts", "--since", "2999-01-01"]) == 0
    assert not capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["receipts", "--since", "yesterday"])
