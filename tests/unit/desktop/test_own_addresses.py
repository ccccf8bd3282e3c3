import socket
from types import SimpleNamespace

import psutil
import pytest

from app.desktop.own_addresses import own_addresses


def address(text: str, family: int = socket.AF_INET) -> SimpleNamespace:
    return SimpleNamespace(address=text, family=family)


def test_only_addresses_that_reach_out_count(monkeypatch: pytest.MonkeyPatch) -> None:
    cards = {
        "lo": [address("127.0.0.1"), address("::1", socket.AF_INET6)],
        "eth0": [
            address("192.0.2.7"),
            address("fe80::1%eth0", socket.AF_INET6),
            address("2001:db8::7", socket.AF_INET6),
            address("00:11:22:33:44:55", -1),
        ],
        "odd": [address("no address")],
    }
    monkeypatch.setattr(psutil, "net_if_addrs", lambda: cards)
    assert own_addresses() == frozenset({"192.0.2.7", "2001:db8::7"})


def test_a_system_that_fails_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(psutil, "net_if_addrs", fail)
    assert own_addresses() is None


def test_this_computer_has_an_answer() -> None:
    found = own_addresses()
    assert found is None or "127.0.0.1" not in found
