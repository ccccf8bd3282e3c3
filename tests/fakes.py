"""Hand-made values that tests of several packages share."""

from dataclasses import replace

from app.domain.network import (
    ConnectionKind,
    ContractCode,
    NetworkDescription,
    Policy,
    RootConfig,
)
from app.domain.price import Multipliers

OWNER = "0:" + "11" * 32
ROOT_ADDRESS = "0:" + "22" * 32
NO_CODE = ContractCode(bytes(32), 0)

ROOT = RootConfig(
    owner_address=OWNER,
    version=1,
    params_version=1,
    unique_id=13,
    is_test=True,
    price_per_token=20,
    worker_fee_per_token=19,
    struct_version=1,
    multipliers=Multipliers(),
    proxy_delay_before_close_s=600,
    client_delay_before_close_s=300,
    min_proxy_stake=10**9,
    min_client_stake=10**9,
    proxies=(),
    proxy_hashes=frozenset(),
    worker_hashes=frozenset(),
    model_hashes=frozenset(),
    proxy_code=NO_CODE,
    worker_code=NO_CODE,
    client_code=NO_CODE,
)


def network_description(*, price_per_token: int, worker_fee_per_token: int) -> NetworkDescription:
    """A network without proxies, at these prices in nanotons per adjusted token."""
    root = replace(ROOT, price_per_token=price_per_token, worker_fee_per_token=worker_fee_per_token)
    return NetworkDescription(
        name="test",
        root=root,
        root_address=ROOT_ADDRESS,
        connection=ConnectionKind.TLS,
        policy=Policy.ANY,
        is_test=True,
        owner_address=OWNER,
    )
