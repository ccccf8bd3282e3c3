import os
import stat
import zipfile
from pathlib import Path

import pytest

from app.domain.earnings import JobOutcome, JobRecord
from app.domain.job import JobId
from app.domain.price import AdjustedTokens, TokenUsage
from app.domain.redaction import Redactor
from app.domain.settings import DEFAULTS, Settings
from app.domain.support import Bundle, BundleFile, Part
from app.services import support_bundle
from app.services.event_log import DeskEvent, EventKind
from app.services.support_bundle import (
    BundleError,
    BundleSources,
    SettingsSeen,
    make_bundle,
    write_bundle,
)
from app.storage.ledger import open_ledger
from tests.unit.services.desk_parts import NOON

ADDRESS = "EQ" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3"
RAW = "0:" + "8d" * 32
KEY = "9f3c" * 16
WORDS = " ".join(["ozone", "drill", "grab", "fiber", "curtain", "grace", "pudding", "thank"] * 3)
API_KEY = "sk-cocoon-0123456789abcdef"
PASSWORD = "correct-horse-battery"
MARKERS = (ADDRESS, RAW[2:], KEY, WORDS, "ozone drill", API_KEY, PASSWORD, "anna")
"""One of each kind that must never leave the computer."""


async def doctor() -> str:
    return f"RTX 4090, driver 560.1, asked with Bearer {KEY}\n"


def job(home: Path) -> JobRecord:
    return JobRecord(
        JobId(KEY), "practice", RAW, "tiny", "/v1/chat", 200, JobOutcome.ANSWERED,
        TokenUsage(10, 20), AdjustedTokens(10, 20), 1000, 19, 19, NOON - 5, NOON, str(home),
    )  # fmt: skip


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "anna"


async def sources(home: Path) -> BundleSources:
    """Everything that a bundle is made of, each with every marker in it."""
    log = home / "data" / "log"
    log.mkdir(parents=True)
    planted = "\n".join([
        f"2026-11-23T01:02:03.456Z ERROR app.x: {ADDRESS} {RAW} {KEY}",
        f"2026-11-23T01:02:04.456Z ERROR app.x: password={PASSWORD} {API_KEY} in {home}/x",
        f"  words: {WORDS}",
        "",
    ])  # fmt: skip
    (log / "window.log").write_text(planted)
    (log / "window.log.1").write_text(planted)
    (log / "window.fault.last").write_text(f'File "{home}/app/x.py", line 1 in y\n')
    settings = DEFAULTS.with_values({"owner_address": ADDRESS, "network": f"{home}/net.toml"})
    event = DeskEvent(NOON, EventKind.PROXY_LOST, f"1.2.3.4: {KEY} {WORDS} {API_KEY}")
    async with open_ledger(home / "data" / "ledger.sqlite") as ledger:
        ledger.note_job(job(home))
    return BundleSources(
        doctor,
        lambda: SettingsSeen(settings, frozenset({"network"}), (f"bad key in {home}",)),
        {"ledger": home / "data" / "ledger.sqlite", "practice": home / "none.sqlite"},
        log,
        Redactor({str(home): "~"}),
        lambda: [event],
        lambda: NOON,
    )


@pytest.mark.asyncio
async def test_no_secret_of_any_kind_is_in_it(home: Path) -> None:
    bundle = await make_bundle(await sources(home))
    path = home / "report.zip"
    write_bundle(bundle, path)
    with zipfile.ZipFile(path) as archive:
        held = {name: archive.read(name).decode() for name in archive.namelist()}
    assert len(held) == len(bundle.files) == 8
    for name, text in held.items():
        for marker in MARKERS:
            assert marker not in text, (name, marker)
        for start in range(len(KEY) - 12):
            assert KEY[start : start + 12] not in text


@pytest.mark.asyncio
async def test_what_helps_is_in_it(home: Path) -> None:
    bundle = await make_bundle(await sources(home))
    by_part = {file.part: file.text for file in bundle.files}
    assert set(by_part) == set(Part)
    assert "RTX 4090, driver 560.1" in by_part[Part.COMPUTER]
    assert "Python 3." in by_part[Part.VERSIONS]
    assert "owner_address = EQa1…V2w3  (default)" in by_part[Part.SETTINGS]
    assert "network = ~/net.toml\n" in by_part[Part.SETTINGS]
    assert "proxy_lost  1.2.3.4:" in by_part[Part.EVENTS]
    assert "jobs: 1 answered" in by_part[Part.LEDGERS]
    assert "practice: there is none." in by_part[Part.LEDGERS]
    assert by_part[Part.LOG].count("ERROR app.x") == 4
    assert "line 1 in y" in by_part[Part.CRASH]
    assert bundle.file_name.startswith("cocoon-provider-report-2026-11-")


@pytest.mark.asyncio
async def test_a_ledger_that_cannot_be_read_says_why(home: Path) -> None:
    made = await sources(home)
    (home / "none.sqlite").write_bytes(b"this is no database at all" * 100)
    bundle = await make_bundle(made)
    (ledgers,) = (file.text for file in bundle.files if file.part is Part.LEDGERS)
    assert "damaged or no ledger" in ledgers
    assert "jobs: 1 answered" in ledgers


@pytest.mark.asyncio
async def test_a_part_that_fails_is_named_and_the_rest_is_there(home: Path) -> None:
    async def broken() -> str:
        raise PermissionError(13, "Permission denied")

    made = await sources(home)
    sick = BundleSources(broken, made.settings, {}, home / "no-such-folder", made.redact)
    bundle = await make_bundle(sick)
    parts = [file.part for file in bundle.files]
    assert Part.EVENTS not in parts
    assert Part.LOG not in parts
    (computer,) = (file.text for file in bundle.files if file.part is Part.COMPUTER)
    assert "Permission denied" in computer


@pytest.mark.asyncio
async def test_long_files_are_cut_to_their_end(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(support_bundle, "FILE_LIMIT_BYTES", 60)
    bundle = await make_bundle(await sources(home))
    assert max(file.size_bytes for file in bundle.files) <= 60 * 3
    (log,) = (file.text for file in bundle.files if file.part is Part.LOG)
    assert log.endswith("hidden]\n")


def test_it_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    bundle = Bundle((BundleFile("a.txt", Part.ABOUT, "ü"),), NOON)
    assert bundle.files[0].size_bytes == 2
    path = tmp_path / "x.zip"
    write_bundle(bundle, path)
    write_bundle(bundle, path)  # a second time over the first
    assert [file.name for file in tmp_path.iterdir()] == ["x.zip"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(BundleError):
        write_bundle(bundle, tmp_path / "none" / "x.zip")


def test_no_setting_is_a_secret() -> None:
    """A setting that holds one would need another place than a commented file."""
    names = {name.casefold() for name in Settings.__dataclass_fields__}
    assert not {name for name in names if "key" in name or "password" in name or "token" in name}
