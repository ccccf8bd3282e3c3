from dataclasses import replace

import pytest

from app.domain.network import Endpoint
from app.network.errors import PeerRejectedError
from app.network.known_proxies import KnownProxies
from app.network.worker_types import ProxyIdentity
from app.ton.address import Address

PROXY = ProxyIdentity(
    contract=Address(0, bytes([1]) * 32),
    owner=Address(0, bytes([2]) * 32),
    public_key=bytes([3]) * 32,
    worker_contract=Address(0, bytes([4]) * 32),
    image_hash=bytes(32),
    endpoint=Endpoint("10.0.0.1", 11001),
    price_per_token=20,
    worker_fee_per_token=19,
)
ELSEWHERE = Endpoint("10.0.0.2", 11001)
OTHER = Address(0, bytes([9]) * 32)


def test_a_proxy_has_one_account_wherever_it_answers() -> None:
    known = KnownProxies()
    account = known.meet(PROXY, 1)
    assert known.meet(PROXY, 1) is account
    assert known.meet(replace(PROXY, endpoint=ELSEWHERE), 1) is account


def test_proxies_at_other_addresses_have_other_accounts() -> None:
    known = KnownProxies()
    other = replace(PROXY, contract=OTHER, public_key=bytes(32), endpoint=ELSEWHERE)
    assert known.meet(PROXY, 1) is not known.meet(other, 1)


@pytest.mark.parametrize(
    ("changed", "text"),
    [
        (replace(PROXY, public_key=bytes(32), contract=OTHER), "shows another key than before"),
        (replace(PROXY, contract=OTHER), "names another contract than before"),
        (replace(PROXY, public_key=bytes(32), endpoint=ELSEWHERE), "contract of another proxy"),
        (replace(PROXY, worker_contract=OTHER, endpoint=ELSEWHERE), "contract of another proxy"),
    ],
)
def test_a_proxy_must_stay_who_it_is(changed: ProxyIdentity, text: str) -> None:
    known = KnownProxies()
    account = known.meet(PROXY, 1)
    with pytest.raises(PeerRejectedError, match=text):
        known.meet(changed, 1)
    assert known.meet(PROXY, 1) is account


def test_new_parameters_allow_new_contracts_at_old_addresses() -> None:
    known = KnownProxies()
    account = known.meet(PROXY, 1)
    assert known.meet(replace(PROXY, contract=OTHER), 2) is not account
