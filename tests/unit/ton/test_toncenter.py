import pytest

from app.ton.cells import Cell, CellBuilder, CellError
from app.ton.message_cells import state_init_cell
from app.ton.toncenter import _code_and_data, _retry_after_s
from app.ton.toncenter_endpoint import DEFAULT_RATE, KEY_RATE, EndpointError, ToncenterEndpoint
from tests.chain_story import CODE, DATA
from tests.toncenter_json import to_base64


@pytest.mark.parametrize(
    "url",
    [
        "https://toncenter.com/api/v2",
        "https://testnet.toncenter.com/api/v2/",
        "https://10.1.2.3:8443/api/v2",
        "http://127.0.0.1:8081/api/v2",
        "http://[::1]:8081/api/v2",
        "http://localhost/api/v2",
    ],
)
def test_servers_with_tls_and_those_on_this_computer_may_be_asked(url: str) -> None:
    assert ToncenterEndpoint(url).name in url


@pytest.mark.parametrize(
    "url",
    [
        "",
        "toncenter.com/api/v2",
        "http://toncenter.com/api/v2",
        "http://127.0.0.1.example.com/api/v2",
        "http://10.0.0.1/api/v2",
        "ftp://127.0.0.1/",
        "https://user:password@toncenter.com/api/v2",
        "https://toncenter.com/api/v2?api_key=1",
        "https://toncenter.com/api/v2#x",
        "https://toncenter.com:99999/",
        "https://[::1",
        "https:///api/v2",
    ],
)
def test_others_may_not(url: str) -> None:
    with pytest.raises(EndpointError):
        ToncenterEndpoint(url)


def test_a_key_that_would_forge_headers_is_refused() -> None:
    with pytest.raises(EndpointError):
        ToncenterEndpoint("https://toncenter.com/api/v2", "key\r\nHost: x")


def test_the_rate_depends_on_the_key() -> None:
    url = "https://toncenter.com/api/v2"
    assert ToncenterEndpoint(url).rate == DEFAULT_RATE
    assert ToncenterEndpoint(url, "key").rate == KEY_RATE
    assert ToncenterEndpoint(url, "key", requests_per_s=25).rate == 25


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0", 0),
        ("7", 7),
        ("999999", 3600),
        ("", None),
        ("-1", None),
        ("1.5", None),
        ("\u0667", None),
        ("9" * 5000, None),
        ("Wed, 21 Oct 2026 07:28:00 GMT", None),
    ],
)
def test_only_seconds_are_understood(text: str, expected: float | None) -> None:
    assert _retry_after_s(text) == expected


def test_a_first_state_is_told_as_code_and_data() -> None:
    code, data = to_base64(CODE.to_boc()), to_base64(DATA.to_boc())
    assert _code_and_data(None) == ("", "")
    assert _code_and_data(state_init_cell(CODE, DATA)) == (code, data)
    assert _code_and_data(CellBuilder().uint(0, 5).cell()) == ("", "")


def test_a_special_first_state_is_refused() -> None:
    special: Cell = CellBuilder().uint(0b01110, 5).uint(0, 2).cell()
    with pytest.raises(CellError):
        _code_and_data(special)
