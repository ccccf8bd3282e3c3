"""Commands of the owner while `run` shares."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from tests.integration.programs import STOP_TIMEOUT_S, Program, run_to_end, running, start


def _state(home: Path, *words: str) -> dict[str, Any]:
    state = json.loads(run_to_end(home, *words, "--json"))
    assert isinstance(state, dict)
    return state


def _wait_for_state(home: Path, mode: str) -> None:
    """Ask until it is so: the state follows the connections within a fraction of a second."""
    while _state(home, "status")["mode"] != mode:
        pass


def _wait_for_mode(node: Program, mode: str) -> dict[str, Any]:
    while True:
        event = node.next_event()
        if event["event"] == "mode" and event["mode"] == mode:
            return event


def test_a_running_node_is_paused_freed_resumed_and_ended(tmp_path: Path) -> None:
    folder = tmp_path / "net"
    with running(tmp_path, "localnet", "--folder", str(folder)):
        node = start(tmp_path, "run", "--network", str(folder / "network.toml"))
        try:
            node.wait_for_proxies(2)
            _wait_for_state(tmp_path, "sharing")
            paused = _state(tmp_path, "pause", "--until", "1h")
            assert paused["mode"] == "paused"
            assert paused["pause"]["until_utc"] - paused["pause"]["since_utc"] == 3600
            assert all("taking no jobs" in proxy["status"] for proxy in paused["proxies"])
            assert "Paused by you" in _wait_for_mode(node, "paused")["text"]
            freed = _state(tmp_path, "free")
            assert (freed["mode"], freed["engine"]["is_loaded"]) == ("freed", False)
            assert freed["freed_in_s"] < 2
            _state(tmp_path, "resume")
            _wait_for_mode(node, "sharing")
            assert "free" not in run_to_end(tmp_path, "status").lower()
            run_to_end(tmp_path, "quit")
            node.process.communicate(timeout=STOP_TIMEOUT_S)
        except BaseException:
            node.kill()
            raise
    assert node.process.returncode == 0
    run_to_end(tmp_path, "status", expected_status=1)


def test_a_program_of_the_owner_comes_first_without_a_window_too(tmp_path: Path) -> None:
    game = tmp_path / "starfall"
    shutil.copy(str(shutil.which("sleep")), game)
    run_to_end(tmp_path, "settings", "set", "pause_programs", "starfall")
    run_to_end(tmp_path, "settings", "set", "program_rest_min", "0")
    folder = tmp_path / "net"
    with (
        running(tmp_path, "localnet", "--folder", str(folder)),
        subprocess.Popen([game, "600"]) as played,
    ):
        node = start(tmp_path, "run", "--network", str(folder / "network.toml"))
        try:
            event = _wait_for_mode(node, "freed")
            assert event["text"] == "Paused for starfall, the GPU is free."
            played.kill()
            _wait_for_mode(node, "sharing")
            run_to_end(tmp_path, "quit")
            node.process.communicate(timeout=STOP_TIMEOUT_S)
        except BaseException:
            played.kill()
            node.kill()
            raise
    assert node.process.returncode == 0
