"""Address texts of registered proxies."""

import pytest

from app.domain.network import Endpoint, RegisteredProxy
from app.ton.proxy_address import format_proxy_address, parse_proxy_address

WORKERS, CLIENTS = Endpoint("127.0.0.1", 11001), Endpoint("10.1.2.3", 65535)


@pytest.mark.parametrize(
    ("text", "for_workers", "for_clients"),
    [
        ("127.0.0.1:11001 10.1.2.3:65535", WORKERS, CLIENTS),
        ("[127.0.0.1:11001] [10.1.2.3:65535]", WORKERS, CLIENTS),
        ("127.0.0.1:11001 [10.1.2.3:65535]", WORKERS, CLIENTS),
        ("127.0.0.1:11001", WORKERS, WORKERS),
        ("[127.0.0.1:11001]", WORKERS, WORKERS),
    ],
)
def test_reads(text: str, for_workers: Endpoint, for_clients: Endpoint) -> None:
    assert parse_proxy_address(4, text) == RegisteredProxy(4, for_workers, for_clients)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "127.0.0.1",
        "127.0.0.1:",
        "127.0.0.1:0",
        "127.0.0.1:65536",
        "127.0.0.1:-1",
        "127.0.0.1:+1",
        "127.0.0.256:1",
        "127.0.0.01:1",
        "1.2.3:1",
        "localhost:1",
        "[::1]:1",
        "[127.0.0.1:1",
        "127.0.0.1:1]",
        " 127.0.0.1:1",
        "127.0.0.1:1 ",
        "127.0.0.1:1  127.0.0.1:2",
        "127.0.0.1:1 127.0.0.1:2 127.0.0.1:3",
        "127.0.0.1:1\n",
        "127.0.0.1:1 bad",
        "127.0.0.1:1 " * 50,
        "127.0.0.1:\N{ARABIC-INDIC DIGIT ONE}",
    ],
)
def test_others_are_skipped(text: str) -> None:
    assert parse_proxy_address(1, text) is None


def test_writes_what_it_reads() -> None:
    proxy = RegisteredProxy(4, WORKERS, CLIENTS)
    assert format_proxy_address(proxy) == "127.0.0.1:11001 10.1.2.3:65535"
    assert parse_proxy_address(4, format_proxy_address(proxy)) == proxy
