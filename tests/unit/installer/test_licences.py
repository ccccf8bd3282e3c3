from importlib.metadata import PathDistribution
from pathlib import Path

from installer.licences import collect_licences


def package(folder: Path, name: str, headers: str, *licences: str) -> PathDistribution:
    home = folder / f"{name}-1.0.dist-info"
    home.mkdir(parents=True)
    (home / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n{headers}")
    files = [home / "METADATA", *(home / licence for licence in licences)]
    for path in files[1:]:
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"licence of {name}")
    (home / "RECORD").write_text("".join(f"{path.relative_to(folder)},,\n" for path in files))
    return PathDistribution(home)


def test_texts_are_copied_and_every_package_is_listed(tmp_path: Path) -> None:
    site, out = tmp_path / "site", tmp_path / "licences"
    shipped = [
        package(site, "beta", "Classifier: License :: OSI Approved :: MIT License\n"),
        package(site, "alpha", "License-Expression: Apache-2.0\n", "licenses/LICENSE", "NOTICE"),
        package(site, "gamma", "License: Our own\n words\n"),
        package(site, "pyinstaller", "License: GPL\n", "COPYING"),
    ]
    assert collect_licences(shipped, out) == ["beta", "gamma"]
    assert (out / "packages.txt").read_text().splitlines() == [
        "alpha 1.0: Apache-2.0",
        "beta 1.0: MIT License",
        "gamma 1.0: Our own",
    ]
    assert (out / "alpha/licenses-LICENSE").read_text() == "licence of alpha"
    assert (out / "alpha/NOTICE").is_file()
    assert not (out / "pyinstaller").exists()
