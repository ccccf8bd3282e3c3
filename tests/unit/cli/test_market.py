from dataclasses import replace
from pathlib import Path

import pytest

from app.cli.market import _looker_seed
from app.domain.network import ChainSource
from app.services.joined import Joined
from app.services.market_watch import CannotLookError
from app.storage.gateway_files import open_gateway_files
from app.storage.paths import HOME_VARIABLE, data_dir
from tests.fakes import network_description

NETWORK = network_description(price_per_token=20, worker_fee_per_token=19)
ON_CHAIN = replace(NETWORK, chain=ChainSource(("https://toncenter.com/api/v2",)))


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))


def test_the_practice_network_is_looked_at_by_the_client_of_the_try_it_page() -> None:
    seed = _looker_seed(Joined(ON_CHAIN, is_practice=True))
    files = open_gateway_files(data_dir() / "practice" / "try-it")
    assert seed == files.wallet_seed


def test_without_a_chain_any_key_will_do_and_none_is_kept(tmp_path: Path) -> None:
    first, second = _looker_seed(Joined(NETWORK)), _looker_seed(Joined(NETWORK))
    assert first != second
    assert list(tmp_path.iterdir()) == []


def test_with_a_chain_only_the_owners_gateway_may_look() -> None:
    with pytest.raises(CannotLookError):
        _looker_seed(Joined(ON_CHAIN))
    files = open_gateway_files(data_dir() / "gateway")
    assert _looker_seed(Joined(ON_CHAIN)) == files.wallet_seed
