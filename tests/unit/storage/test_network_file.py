"""Network files: every key, every mistake."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.domain.network import (
    ChainSource,
    ConnectionKind,
    Endpoint,
    NetworkDescription,
    Policy,
    RegisteredProxy,
    ServedModel,
)
from app.storage.network_file import (
    NetworkFileError,
    RootContract,
    read_network_file,
    read_root_contract,
    write_network_file,
)
from app.ton.address import Address, parse_address
from app.ton.root_config import DEFAULT_ROOT_ADDRESS, fake_ton_root, write_fake_ton

OWNER = Address(0, bytes(range(32)))
ROOT = fake_ton_root(owner_address=OWNER, price_per_token=40, worker_fee_per_token=38)
MINIMAL = f"""
name = "home"
root_config = "root.json"
owner_address = "{OWNER}"
"""
FULL = f"""
name = "Häuschen"
root_config = "deeper/root.json"
root_address = "{Address(0, bytes(32)).raw}"
connection = "plain"
policy = "fake_tdx"
is_test = true
owner_address = "{OWNER.to_text(bounceable=True, testnet=True)}"
proxies = [{{for_workers = "127.0.0.1:11001", for_clients = "proxy.example.org:11002"}}]
proxy_count = 3
max_active_requests = 8
coefficient = 1500

[[models]]
source = "builtin:chat"
served_as = "chat@1:abc"

[[models]]
source = "models/other"
served_as = "other"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "deeper").mkdir()
    for name in ("root.json", "deeper/root.json"):
        (tmp_path / name).write_text(write_fake_ton(ROOT))
    return tmp_path


def read(folder: Path, text: str) -> NetworkDescription:
    path = folder / "network.toml"
    path.write_text(text, encoding="utf-8")
    return read_network_file(path)


def test_minimal_file(folder: Path) -> None:
    assert read(folder, MINIMAL) == NetworkDescription(
        name="home",
        root=ROOT,
        root_address=DEFAULT_ROOT_ADDRESS.raw,
        connection=ConnectionKind.TLS,
        policy=Policy.ANY,
        is_test=False,
        owner_address=OWNER.raw,
    )


def test_every_key(folder: Path) -> None:
    assert read(folder, FULL) == NetworkDescription(
        name="Häuschen",
        root=ROOT,
        root_address="0:" + "00" * 32,
        connection=ConnectionKind.PLAIN,
        policy=Policy.FAKE_TDX,
        is_test=True,
        owner_address=OWNER.raw,
        proxies=(
            RegisteredProxy(1, Endpoint("127.0.0.1", 11001), Endpoint("proxy.example.org", 11002)),
        ),
        proxy_count=3,
        max_active_requests=8,
        coefficient=1500,
        models=(
            ServedModel("builtin:chat", "chat@1:abc"),
            ServedModel(str((folder / "models" / "other").resolve()), "other"),
        ),
    )


@pytest.mark.parametrize("text", [MINIMAL, FULL])
def test_what_is_written_is_read_back(folder: Path, text: str) -> None:
    network = replace(read(folder, text), name='a "quoted" \\ name')
    written = folder / "written.toml"
    write_network_file(written, network, root_config="root.json")
    assert read_network_file(written) == network
    assert parse_address(network.owner_address).to_text() in written.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "the key 'name' is missing"),
        ("name =", "not TOML"),
        (MINIMAL + "colour = 5", "no key 'colour'"),
        (MINIMAL + 'models = [{source = "builtin:chat"}]', r"'served_as' is missing in models"),
        (MINIMAL + "[[models]]\nsorce = 5", r"'sorce' in models"),
        (MINIMAL + "proxy_count = 0", "proxy_count: expected"),
        (MINIMAL + 'proxy_count = "2"', "proxy_count: expected a whole number"),
        (MINIMAL + "proxy_count = true", "proxy_count"),
        (MINIMAL + "proxy_count = 1.5", "proxy_count"),
        (MINIMAL + "max_active_requests = 1000000", "max_active_requests"),
        (MINIMAL + "coefficient = -1", "coefficient"),
        (MINIMAL + "coefficient = 1000000000", "coefficient"),
        (MINIMAL + 'connection = "smoke"', "connection: .*smoke"),
        (MINIMAL + 'policy = "tdx"', "policy: .*tdx"),
        (MINIMAL + 'is_test = "yes"', "is_test"),
        (MINIMAL + 'root_address = "nowhere"', "root_address: .*nowhere"),
        (MINIMAL.replace(str(OWNER), "x"), "owner_address"),
        (MINIMAL.replace("home", ""), "name"),
        (MINIMAL.replace("home", "two\\nlines"), "name: line breaks"),
        (MINIMAL.replace("home", "line\\n"), "name: line breaks"),
        (MINIMAL.replace("root.json", "gone.json"), "gone.json.*named by root_config"),
        (MINIMAL.replace("root.json", "deeper"), "deeper.*named by root_config"),
        (MINIMAL.replace("root.json", "network.toml"), "network.toml.*not JSON"),
        (MINIMAL + 'proxies = [{for_workers = "a", for_clients = "b:1"}]', "for_workers = 'a'"),
        (MINIMAL + 'proxies = [{for_workers = "b:1", for_clients = "a:0"}]', "for_clients"),
        (MINIMAL + 'proxies = [{for_workers = "b:1", for_clients = "-a:1"}]', "for_clients"),
        (MINIMAL + 'models = [{source = "builtin:caht", served_as = "x"}]', "builtin:caht"),
        (MINIMAL + 'models = [{source = "a", served_as = "@1"}]', "no name"),
        (
            MINIMAL
            + 'models = [{source = "a", served_as = "x@1"}, {source = "b", served_as = "x"}]',
            "two models are served as 'x'",
        ),
    ],
)
def test_mistakes_are_one_sentence_with_a_hint(folder: Path, text: str, reason: str) -> None:
    with pytest.raises(NetworkFileError, match=reason) as caught:
        read(folder, text)
    assert isinstance(caught.value, AppError)
    assert "network.toml" in str(caught.value)
    assert caught.value.hint
    assert "\n" not in str(caught.value)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(NetworkFileError, match=r"cannot read .*network\.toml"):
        read_network_file(tmp_path / "network.toml")


def test_files_that_are_no_text(folder: Path) -> None:
    path = folder / "network.toml"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(NetworkFileError, match="UTF-8"):
        read_network_file(path)
    path.write_bytes(b" " * (4 << 20) + b" ")
    with pytest.raises(NetworkFileError, match="larger than 4 MiB"):
        read_network_file(path)


def test_a_root_configuration_that_is_damaged(folder: Path) -> None:
    (folder / "root.json").write_text('{"version": -1}')
    with pytest.raises(NetworkFileError, match=r"root\.json, named by root_config in .*: .*"):
        read(folder, MINIMAL)


CONTRACT = Address(0, bytes(range(1, 33)))
WITH_CHAIN = f"""
name = "chained"
owner_address = "{OWNER}"

[chain]
toncenter = ["http://127.0.0.1:8081/api/v2", "https://toncenter.example/api/v2"]
root_contract = "{CONTRACT}"
"""


def test_a_chain_has_the_root_configuration(folder: Path) -> None:
    path = folder / "network.toml"
    path.write_text(WITH_CHAIN)
    chain = ChainSource(("http://127.0.0.1:8081/api/v2", "https://toncenter.example/api/v2"))
    assert read_root_contract(path) == RootContract(chain, CONTRACT)
    root = replace(ROOT, price_per_token=7)
    network = read_network_file(path, root)
    assert (network.root, network.root_address, network.chain) == (root, CONTRACT.raw, chain)
    with pytest.raises(NetworkFileError, match="names a chain"):
        read_network_file(path)


def test_a_network_with_a_chain_is_written_and_read_back(folder: Path) -> None:
    path, written = folder / "network.toml", folder / "written.toml"
    path.write_text(WITH_CHAIN + '\n[[models]]\nsource = "builtin:chat"\nserved_as = "a@1:b"\n')
    network = read_network_file(path, ROOT)
    write_network_file(written, network, root_config="root.json")
    assert read_network_file(written, ROOT) == network


def test_without_a_chain_there_is_no_root_contract(folder: Path) -> None:
    read(folder, MINIMAL)
    assert read_root_contract(folder / "network.toml") is None


@pytest.mark.parametrize(
    "text",
    [
        MINIMAL.replace('root_config = "root.json"', ""),
        WITH_CHAIN.replace("[chain]", 'root_config = "root.json"\n[chain]'),
    ],
)
def test_the_root_configuration_is_in_one_place(folder: Path, text: str) -> None:
    with pytest.raises(NetworkFileError, match=r"either root_config or a \[chain\] table"):
        read(folder, text)


def test_a_wrong_root_contract_is_named(folder: Path) -> None:
    path = folder / "network.toml"
    path.write_text(WITH_CHAIN.replace(str(CONTRACT), "nowhere"))
    with pytest.raises(NetworkFileError, match="root_contract"):
        read_root_contract(path)
