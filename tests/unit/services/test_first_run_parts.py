import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.desktop.autostart import Autostart
from app.domain.first_run import FirstRunNotes, NetworkPick
from app.domain.network import ChainSource, NetworkDescription
from app.gpu.source import GpuSource
from app.services.eligibility import ComputerFacts
from app.services.first_run_parts import (
    FirstRunFileError,
    FirstRunKeeper,
    LoginChoice,
    LoginError,
    NetworkGlances,
    OwnerWallet,
    ThisComputer,
    built_in_models,
)
from app.storage.first_run_file import FirstRunFile
from app.storage.paths import resources_dir
from app.ton.address import Address, AddressError, parse_address
from app.wallet.errors import KeystoreError
from app.wallet.folder import WalletFolder
from tests.fakes import network_description

pytestmark = pytest.mark.asyncio

ADDRESS = Address(0, bytes(range(32)))


class Login:
    def __init__(self, answer: Autostart = Autostart.ON, error: OSError | None = None) -> None:
        self.answer = answer
        self.error = error

    def read(self) -> Autostart:
        return self.answer

    def switch_on(self) -> None:
        if self.error is not None:
            raise self.error

    def switch_off(self) -> None:
        self.answer = Autostart.OFF


async def test_notes_are_kept_and_a_refusal_is_told(tmp_path: Path) -> None:
    keeper = FirstRunKeeper(FirstRunFile(tmp_path / "first-run.json"))
    await keeper.write(FirstRunNotes(is_finished=True))
    assert (await keeper.read()).is_finished
    (tmp_path / "file").write_text("")
    with pytest.raises(FirstRunFileError):
        await FirstRunKeeper(FirstRunFile(tmp_path / "file" / "x.json")).write(FirstRunNotes())


async def test_the_practice_network_pays_what_the_program_says() -> None:
    glance = await NetworkGlances(1900, _unread, has_chain=False).glance(NetworkPick.PRACTICE, "")
    assert glance.is_practice
    assert not glance.has_chain
    assert glance.fee_per_million == 1_900_000_000


async def _unread(path: Path) -> NetworkDescription:
    raise AssertionError(path)


async def test_a_network_of_a_file_is_read_with_its_price_and_owner() -> None:
    network = network_description(price_per_token=20, worker_fee_per_token=19)
    network = replace(network, chain=ChainSource(("http://localhost",)), is_test=True)

    async def read(path: Path) -> NetworkDescription:
        assert path == Path("/n/harbour.toml")
        return network

    glance = await NetworkGlances(1, read).glance(NetworkPick.LOOK, "/n/harbour.toml")
    assert (glance.fee_per_token, glance.has_chain, glance.is_test) == (19, True, True)
    assert parse_address(glance.owner_address) == parse_address(network.owner_address)
    assert glance.models == len(network.models)


async def test_the_system_is_asked_and_its_answer_is_checked() -> None:
    await LoginChoice(Login()).start_with_system(is_on=True)
    await LoginChoice(Login()).start_with_system(is_on=False)
    with pytest.raises(LoginError):
        await LoginChoice(Login(Autostart.OTHER)).start_with_system(is_on=True)
    login = Login(error=OSError(30, "Read-only file system"))
    with pytest.raises(LoginError, match="Read-only"):
        await LoginChoice(login).start_with_system(is_on=True)


async def test_an_address_becomes_a_wallet_that_is_only_looked_at(tmp_path: Path) -> None:
    wallet = OwnerWallet(WalletFolder(tmp_path / "wallet"))
    assert not await wallet.known_address()
    text = ADDRESS.to_text(testnet=True)
    await wallet.watch_address(f" {text} ")
    assert await wallet.known_address() == text
    with pytest.raises(KeystoreError):
        await wallet.watch_address(text)


async def test_what_is_no_address_is_refused(tmp_path: Path) -> None:
    wallet = OwnerWallet(WalletFolder(tmp_path / "wallet"))
    with pytest.raises(AddressError):
        await wallet.watch_address("kQ")
    assert not await wallet.known_address()


async def test_the_built_in_models_are_read_and_damaged_ones_left_out(tmp_path: Path) -> None:
    names = [model.kind for model in built_in_models(resources_dir() / "models")]
    assert names == ["chat", "speech"]
    (tmp_path / "chat").mkdir()
    manifest = {"name": "m", "kind": "chat", "parameters": 5, "files": {"a": {"bytes": 7}}}
    (tmp_path / "chat" / "manifest.json").write_text(json.dumps(manifest))
    (tmp_path / "speech").mkdir()
    (tmp_path / "speech" / "manifest.json").write_text("{")
    (model,) = built_in_models(tmp_path)
    assert (model.name, model.parameters, model.size_bytes) == ("m", 5, 7)


async def test_this_computer_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[Path, bool, GpuSource | None]] = []

    async def look(data_dir: Path, *, has_chain: bool, cards: GpuSource | None) -> ComputerFacts:
        seen.append((data_dir, has_chain, cards))
        return None  # type: ignore[return-value]

    monkeypatch.setattr("app.services.first_run_parts.look_at_computer", look)
    await ThisComputer(tmp_path, has_chain=True).look()
    assert seen == [(tmp_path, True, None)]
