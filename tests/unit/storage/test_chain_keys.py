import os
from pathlib import Path

import pytest

from app.storage.chain_keys import (
    FILE_VARIABLE,
    LOCAL_RATE,
    ChainKeysError,
    chain_endpoint,
)
from app.storage.paths import HOME_VARIABLE, settings_dir
from app.ton.toncenter_endpoint import DEFAULT_RATE, KEY_RATE, EndpointError

URL = "https://toncenter.com/api/v2"
KEYS = '["toncenter.com"]\napi_key = "secret-1"\n["b.example:8081"]\napi_key = "secret-2"\n'


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    monkeypatch.delenv(FILE_VARIABLE, raising=False)


def keys_file(path: Path, text: str = KEYS, mode: int = 0o600) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(mode)
    return path


def test_without_a_file_there_are_no_keys() -> None:
    endpoint = chain_endpoint(URL + "/")
    assert (endpoint.url, endpoint.api_key, endpoint.rate) == (URL, "", DEFAULT_RATE)


def test_a_key_goes_to_its_own_server_only() -> None:
    keys_file(settings_dir() / "chain-keys.toml")
    assert chain_endpoint(URL).api_key == "secret-1"
    assert chain_endpoint(URL).rate == KEY_RATE
    assert chain_endpoint("https://TONCENTER.com/api/v2").api_key == "secret-1"
    assert chain_endpoint("https://b.example:8081/api/v2").api_key == "secret-2"
    for url in (
        "https://testnet.toncenter.com/api/v2",
        "https://toncenter.com.example/api/v2",
        "https://toncenter.com:8443/api/v2",
        "https://b.example/api/v2",
    ):
        assert chain_endpoint(url).api_key == ""


def test_the_owner_says_how_fast(tmp_path: Path) -> None:
    path = keys_file(tmp_path / "k", '["toncenter.com"]\napi_key = "k"\nrequests_per_s = 25\n')
    assert chain_endpoint(URL, path).rate == 25


def test_the_file_can_be_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys_file(settings_dir() / "chain-keys.toml", "damaged")
    monkeypatch.setenv(FILE_VARIABLE, str(keys_file(tmp_path / "other.toml")))
    assert chain_endpoint(URL).api_key == "secret-1"


@pytest.mark.parametrize("host", ["127.0.0.1:1", "localhost", "[::1]:5"])
def test_a_server_on_this_computer_gets_no_key(tmp_path: Path, host: str) -> None:
    path = keys_file(tmp_path / "k", "damaged")
    endpoint = chain_endpoint(f"http://{host}/api/v2", path)
    assert (endpoint.api_key, endpoint.rate) == ("", LOCAL_RATE)


def test_no_key_travels_in_the_clear(tmp_path: Path) -> None:
    with pytest.raises(EndpointError):
        chain_endpoint("http://toncenter.com/api/v2", keys_file(tmp_path / "k"))


@pytest.mark.skipif(os.name != "posix", reason="the system has no such permissions")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o644])
def test_keys_that_others_can_read_are_refused(tmp_path: Path, mode: int) -> None:
    with pytest.raises(ChainKeysError, match="other users") as caught:
        chain_endpoint(URL, keys_file(tmp_path / "k", mode=mode))
    assert "chmod 600" in caught.value.hint


@pytest.mark.parametrize(
    "text",
    [
        "SECRET",
        'api_key = "SECRET"',
        '[toncenter.com]\napi_key = "SECRET"',
        '["toncenter.com"]\nSECRET = 1',
        '["toncenter.com"]\napi_key = "SECRET WITH BLANKS"',
        '["toncenter.com"]\napi_key = "SECRET\\r\\nHost: x"',
        '["toncenter.com"]\napi_key = ""',
        '["toncenter.com"]\napi_key = "SECRET"\nrequests_per_s = 0',
        '["toncenter.com"]\napi_key = "SECRET"\nrequests_per_s = "SECRET"',
        "# " + "x" * (1 << 16),
    ],
)
def test_a_wrong_file_is_refused_without_showing_it(tmp_path: Path, text: str) -> None:
    path = keys_file(tmp_path / "k", text)
    with pytest.raises(ChainKeysError) as caught:
        chain_endpoint(URL, path)
    assert str(path) in str(caught.value)
    assert "SECRET" not in f"{caught.value} {caught.value.hint} {caught.value.__cause__}"


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(ChainKeysError, match="cannot read"):
        chain_endpoint(URL, tmp_path)
    (tmp_path / "binary").write_bytes(b"\xff")
    (tmp_path / "binary").chmod(0o600)
    with pytest.raises(ChainKeysError, match="not TOML"):
        chain_endpoint(URL, tmp_path / "binary")
