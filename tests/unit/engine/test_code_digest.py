import sys
from pathlib import Path

import pytest

from app.engine import code_digest
from app.engine.code_digest import engine_digest


def test_the_digest_names_this_very_code() -> None:
    assert len(engine_digest()) == 64
    assert engine_digest() == engine_digest()


def test_another_line_makes_another_digest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "engine" / "child" / "main.py"
    file.parent.mkdir(parents=True)
    file.write_text("one\n")
    monkeypatch.setattr(code_digest, "__file__", str(tmp_path / "engine" / "code_digest.py"))
    before = engine_digest()
    file.write_text("another\n")
    assert engine_digest() != before
    file.rename(file.with_name("other.py"))
    assert engine_digest() != before


def test_a_bundle_is_named_by_its_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "program"
    program.write_bytes(b"")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert engine_digest().startswith("e3b0c44298fc1c14")
