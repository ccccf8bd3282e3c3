import socket
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.network import ConnectionKind, ServedModel
from app.localnet.files import NetworkFileOptions, prepare_network, read_network
from app.localnet.free_ports import FIRST_PORT, LAST_PORT, NoFreePortError, find_free_ports

MODELS = (ServedModel("builtin:chat", "tiny@1:aa"),)
OPTIONS = NetworkFileOptions(worker_port=20001, client_port=20002, models=MODELS)


def test_ports_are_free_and_different() -> None:
    ports = find_free_ports(5, "127.0.0.1")
    assert len(set(ports)) == 5
    assert all(FIRST_PORT <= port < LAST_PORT for port in ports)
    for port in ports:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", port))


def test_machine_without_free_ports(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.localnet.free_ports._can_open", lambda *_: False)
    with pytest.raises(NoFreePortError):
        find_free_ports(1, "127.0.0.1")
    assert find_free_ports(0, "127.0.0.1") == []


def test_plain_ports_have_a_network_file_of_their_own(tmp_path: Path) -> None:
    prepare_network(tmp_path, OPTIONS)
    files = prepare_network(tmp_path, replace(OPTIONS, has_plain_ports=True))
    network = read_network(files)
    assert network.plain is not None
    assert network.plain.connection is ConnectionKind.PLAIN
    assert network.plain.root == network.description.root
    ports = {network.plain.proxies[0].for_workers.port, network.plain.proxies[0].for_clients.port}
    assert len(ports - {20001, 20002}) == 2


def test_free_ports_are_chosen_and_kept(tmp_path: Path) -> None:
    options = replace(OPTIONS, worker_port=0, client_port=0)
    first = read_network(prepare_network(tmp_path, options)).description.root.proxies
    second = read_network(prepare_network(tmp_path, options)).description.root.proxies
    assert first == second
    assert first[0].for_workers.port != first[0].for_clients.port
