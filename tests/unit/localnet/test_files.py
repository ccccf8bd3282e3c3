import base64
import hashlib
import json
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.domain.network import ConnectionKind, Policy, ServedModel
from app.localnet.builtin_models import BuiltinModelError, builtin_models
from app.localnet.files import (
    LocalNetworkError,
    NetworkFileOptions,
    account_of,
    prepare_network,
    read_network,
    read_root_file,
    read_root_owner,
)
from app.localnet.owner_wallet import owner_account
from app.storage.network_file import write_network_file
from app.storage.paths import resources_dir
from app.ton.address import parse_address

MODELS = (ServedModel("builtin:chat", "tiny@1:aa"),)
OPTIONS = NetworkFileOptions(worker_port=20001, client_port=20002, models=MODELS)


def test_folder_is_made_once(tmp_path: Path) -> None:
    files = prepare_network(tmp_path / "net", OPTIONS)
    before = {path.name: path.read_bytes() for path in files.folder.iterdir()}
    assert set(before) == {"proxy.key", "root.json", "network.toml", "client-address.txt"}
    other = replace(OPTIONS, worker_port=20009, price_per_token=7, policy=Policy.FAKE_TDX)
    assert prepare_network(tmp_path / "net", other) == files
    assert {path.name: path.read_bytes() for path in files.folder.iterdir()} == before


def test_network_is_read_back(tmp_path: Path) -> None:
    network = read_network(prepare_network(tmp_path, OPTIONS))
    description = network.description
    (proxy,) = description.root.proxies
    assert (str(proxy.for_workers), str(proxy.for_clients)) == (
        "127.0.0.1:20001",
        "127.0.0.1:20002",
    )
    assert (description.root.price_per_token, description.root.worker_fee_per_token) == (20, 19)
    assert (description.connection, description.policy) == (ConnectionKind.TLS, Policy.ANY)
    assert (description.is_test, description.models) == (True, MODELS)
    assert description.proxies == ()
    assert network.plain is None
    accounts = {network.proxy_owner.raw, network.client_owner.raw, description.owner_address}
    assert len(accounts) == 3
    assert network.files.client_file.read_text().strip() == str(network.client_owner)


def test_root_file_is_one_for_the_networks_own_programs(tmp_path: Path) -> None:
    files = prepare_network(tmp_path, OPTIONS)
    root = json.loads(files.root_file.read_text())
    address = "127.0.0.1:20001 127.0.0.1:20002"
    assert root["registered_proxies"] == [{"seqno": 1, "address": address}]
    assert root["price_per_token"] == 20


def test_names_of_models_follow_the_models(tmp_path: Path) -> None:
    prepare_network(tmp_path, OPTIONS)
    newer = (ServedModel("builtin:chat", "tiny@2:bb"), ServedModel("builtin:speech", "new@1:cc"))
    files = prepare_network(tmp_path, replace(OPTIONS, models=newer))
    assert read_network(files).description.models == (ServedModel("builtin:chat", "tiny@2:bb"),)


def test_edited_network_file_is_kept(tmp_path: Path) -> None:
    network = read_network(prepare_network(tmp_path, OPTIONS))
    mine = replace(network.description, owner_address="0:" + "ab" * 32, coefficient=1500)
    write_network_file(network.files.network_file, mine, root_config="root.json")
    again = read_network(prepare_network(tmp_path, OPTIONS)).description
    assert (again.owner_address, again.coefficient) == ("0:" + "ab" * 32, 1500)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_key_is_private(tmp_path: Path) -> None:
    files = prepare_network(tmp_path / "net", OPTIONS)
    assert stat.S_IMODE(files.key_file.stat().st_mode) == 0o600
    assert stat.S_IMODE(files.folder.stat().st_mode) == 0o700
    assert len(base64.b64decode(files.key_file.read_bytes())) == 32


@pytest.mark.parametrize("content", ["", "???", base64.b64encode(b"short").decode(), "ü"])
def test_damaged_key_is_refused(content: str, tmp_path: Path) -> None:
    files = prepare_network(tmp_path, OPTIONS)
    files.key_file.write_text(content, encoding="utf-8")
    with pytest.raises(LocalNetworkError):
        prepare_network(tmp_path, OPTIONS)
    with pytest.raises(LocalNetworkError):
        read_network(files)


def test_damaged_root_is_refused(tmp_path: Path) -> None:
    files = prepare_network(tmp_path, OPTIONS)
    files.root_file.write_text("{")
    with pytest.raises(AppError):
        prepare_network(tmp_path, OPTIONS)


def test_unusable_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LocalNetworkError):
        prepare_network(tmp_path / "file" / "net", OPTIONS)
    with pytest.raises(LocalNetworkError):
        read_network(prepare_network(tmp_path / "net", OPTIONS).__class__(tmp_path / "empty"))


def test_leftover_draft_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "proxy.draft").write_text("half a key")
    assert prepare_network(tmp_path, OPTIONS).key_file.exists()


def test_accounts_depend_on_key_and_role() -> None:
    assert account_of(bytes(32), "client") == account_of(bytes(32), "client")
    others = {account_of(bytes(32), "a"), account_of(bytes(32), "b"), account_of(b"x" * 32, "a")}
    assert len(others) == 3


def test_builtin_models_are_named_after_their_weights(tmp_path: Path) -> None:
    folder = tmp_path / "chat"
    folder.mkdir()
    (folder / "model.bin").write_bytes(b"weights")
    (folder / "manifest.json").write_text('{"name": "cocoon-tiny-chat", "version": "3"}')
    digest = hashlib.sha256(b"weights").hexdigest()
    expected = ServedModel("builtin:chat", f"cocoon-tiny-chat@3:{digest}")
    assert builtin_models(tmp_path) == (expected,)
    assert builtin_models(tmp_path / "none") == ()


@pytest.mark.parametrize("manifest", [None, "{", "[]", '{"name": "x"}'])
def test_damaged_builtin_model(manifest: str | None, tmp_path: Path) -> None:
    folder = tmp_path / "speech"
    folder.mkdir()
    (folder / "model.bin").write_bytes(b"weights")
    if manifest is not None:
        (folder / "manifest.json").write_text(manifest)
    with pytest.raises(BuiltinModelError):
        builtin_models(tmp_path)


def test_shipped_models_have_names() -> None:
    models = {model.source: model.served_as for model in builtin_models(resources_dir() / "models")}
    assert models["builtin:chat"].startswith("cocoon-tiny-chat@")
    assert models["builtin:speech"].startswith("cocoon-tiny-")


def test_with_a_chain_the_root_contract_is_kept_instead_of_a_file(tmp_path: Path) -> None:
    options = replace(OPTIONS, has_chain=True, has_plain_ports=True, client_stake=7)
    files = prepare_network(tmp_path, options)
    before = {path.name: path.read_bytes() for path in files.folder.iterdir()}
    assert {"root.boc", "owner.key"} < set(before)
    assert "root.json" not in before
    first = read_root_file(files)
    assert first is not None
    network = read_network(prepare_network(tmp_path, OPTIONS), first.config)
    assert {path.name: path.read_bytes() for path in files.folder.iterdir()} == before
    description = network.description
    assert description.root == first.config
    assert description.root.min_client_stake == 7
    assert description.root_address == first.address.raw
    assert network.owner_seed is not None
    assert description.owner_address == owner_account(network.owner_seed).address.raw
    assert network.plain is not None
    assert description.chain == network.plain.chain
    assert description.chain is not None
    assert description.chain.toncenter[0].endswith("/api/v2")


def test_a_folder_without_a_chain_stays_without_one(tmp_path: Path) -> None:
    prepare_network(tmp_path, OPTIONS)
    files = prepare_network(tmp_path, replace(OPTIONS, has_chain=True))
    assert read_root_file(files) is None
    assert read_network(files).description.chain is None


def test_a_damaged_first_state_is_named(tmp_path: Path) -> None:
    files = prepare_network(tmp_path, replace(OPTIONS, has_chain=True))
    files.root_state_file.write_bytes(b"nothing")
    with pytest.raises(LocalNetworkError, match=r"root\.boc is damaged"):
        prepare_network(tmp_path, OPTIONS)
    with pytest.raises(LocalNetworkError, match=r"root\.boc is damaged"):
        read_root_file(files)


def test_the_root_contract_belongs_to_a_wallet_whose_key_is_in_the_folder(tmp_path: Path) -> None:
    files = prepare_network(tmp_path, NetworkFileOptions(has_chain=True))
    owner = owner_account(read_root_owner(files)).address
    first = read_root_file(files)
    assert first is not None
    assert parse_address(first.config.owner_address) == owner
    assert read_network(files, first.config).root_owner == owner
    assert files.root_owner_key_file.stat().st_mode & 0o777 == 0o600


def test_without_a_chain_nobody_can_change_the_root(tmp_path: Path) -> None:
    files = prepare_network(tmp_path, NetworkFileOptions())
    assert read_network(files).root_owner is None
    with pytest.raises(LocalNetworkError, match="does not exist"):
        read_root_owner(files)
