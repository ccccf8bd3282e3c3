"""The list of what the signer must not load is complete."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_every_module_outside_the_signer_is_forbidden_to_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    signer = next(c for c in contracts if c.get("source_modules") == ["app.wallet.child"])
    modules = {f"app.wallet.{file.stem}" for file in (ROOT / "app/wallet").glob("[a-z]*.py")}
    assert modules <= set(signer["forbidden_modules"])
