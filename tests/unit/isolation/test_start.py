from app.isolation.rights import Rights
from app.isolation.start import ChildStart, Limits


def test_a_start_survives_the_command_line() -> None:
    start = ChildStart(
        entry="app.engine.child.main",
        search_path=("/with space", "/ünï"),
        pipe=7,
        parent_pid=123,
        limits=Limits(address_space_bytes=2**33, open_files=32),
        rights=Rights(readable=("/models/a", "/models/ö"), locks_memory=True),
    )
    assert ChildStart.from_text(start.to_text()) == start


def test_no_memory_limit_survives_too() -> None:
    start = ChildStart("entry", (), -1, 1, Limits())
    assert ChildStart.from_text(start.to_text()).limits.address_space_bytes is None
