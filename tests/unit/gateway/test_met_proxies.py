from dataclasses import replace

import pytest

from app.domain.network import Endpoint
from app.gateway.met_proxies import MetProxies, ProxyId
from app.network.errors import PeerRejectedError
from tests.unit.localnet.parts import address

HERE, THERE = Endpoint("127.0.0.1", 1), Endpoint("127.0.0.1", 2)
PROXY = ProxyId(address(1), bytes(32), address(2))


def test_the_same_proxy_may_come_again_and_another_one_elsewhere() -> None:
    met = MetProxies()
    met.meet(HERE, PROXY)
    met.meet(HERE, PROXY)
    met.meet(THERE, replace(PROXY, public_key=bytes([1]) * 32))


@pytest.mark.parametrize(
    ("changed", "text"),
    [
        (replace(PROXY, public_key=bytes([1]) * 32), "another key"),
        (replace(PROXY, contract=address(3)), "other contracts"),
        (replace(PROXY, client_contract=address(3)), "other contracts"),
    ],
)
def test_a_proxy_must_stay_who_it_is(changed: ProxyId, text: str) -> None:
    met = MetProxies()
    met.meet(HERE, PROXY)
    for _ in range(2):
        with pytest.raises(PeerRejectedError, match=text):
            met.meet(HERE, changed)
    met.meet(HERE, PROXY)
