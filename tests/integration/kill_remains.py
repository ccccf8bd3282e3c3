"""What killed programs must not leave behind: processes, files, tracebacks."""

import asyncio
import time
from pathlib import Path

from tests.integration.kill_programs import Network

ORPHAN_LIMIT_S = 2.0
_POLL_S = 0.02

KEPT_FILES = {
    "home/data/gateway/api-key",
    "home/data/gateway/wallet.key",
    "home/data/gateway.sqlite",
    "home/data/gateway.sqlite.spending.entries0",
    "home/data/gateway.sqlite.spending.entries1",
    "home/data/instance/lock",
    "home/data/ledger.sqlite",
    "home/data/ledger.sqlite.entries0",
    "home/data/ledger.sqlite.entries1",
    "home/data/log/gateway.log",
    "home/data/log/localnet.log",
    "home/data/log/run.log",
    "home/data/node.key",
    "net/chain.sqlite",
    "net/client-address.txt",
    "net/network.toml",
    "net/owner.key",
    "net/proxy.key",
    "net/proxy.sqlite",
    "net/proxy.sqlite.entries0",
    "net/proxy.sqlite.entries1",
    "net/root-owner.key",
    "net/root.boc",
}

RECEIPTS = "home/data/receipts"
"""There as soon as a job was answered a second before."""


def check_remains(network: Network) -> None:
    """Nothing is left but what is meant to be kept, and nothing went wrong unseen."""
    assert leftovers(network) == []
    assert faults(network) == []
    kept = files(network.folder, ("cwd", "home", "net", "tmp"))
    assert sorted(kept - {RECEIPTS} ^ KEPT_FILES) == []


async def kill_node(network: Network) -> None:
    """Kill the node; its engine child must follow."""
    pid = network.kill("node")
    deadline = time.monotonic() + ORPHAN_LIMIT_S
    while orphans := engine_children(pid):
        assert time.monotonic() < deadline, orphans
        await asyncio.sleep(_POLL_S)


def command_lines() -> dict[int, str]:
    """Return what runs on this machine; processes that are dead but not yet reaped are left out."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            text = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue  # it has just ended
        if text:
            found[int(folder.name)] = text
    return found


def engine_children(node_pid: int) -> list[int]:
    """Return the processes that were started as engine children of a node, wherever they hang."""
    mark = f'"parent_pid": {node_pid},'
    return [pid for pid, text in command_lines().items() if "boot.py" in text and mark in text]


def leftovers(network: Network) -> list[str]:
    """Return the command lines of everything that the network started and that still runs."""
    orphans = [pid for parent in network.pids for pid in engine_children(parent)]
    folder = str(network.folder)
    return [text for pid, text in command_lines().items() if folder in text or pid in orphans]


def faults(network: Network) -> list[str]:
    """Return what the programs printed on their error output that no user should ever see."""
    signs = ("Traceback", "never retrieved", "never awaited", "Exception ignored", "Fatal Python")
    texts = {path.name: path.read_text() for path in (network.folder / "err").iterdir()}
    return [
        f"{name}: {text}" for name, text in texts.items() if any(sign in text for sign in signs)
    ]


def files(folder: Path, parts: tuple[str, ...]) -> set[str]:
    """Return every file below some parts of a folder; receipts have a file for each day."""
    found = {
        path.relative_to(folder)
        for part in parts
        for path in (folder / part).rglob("*")
        if path.is_file()
    }
    return {str(path.parent if path.suffix == ".jsonl" else path) for path in found}
