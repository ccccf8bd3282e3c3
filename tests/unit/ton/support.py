"""The recorded vectors, and the network whose addresses they hold."""

import base64
import json
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.network import ContractCode, RootConfig
from app.domain.price import Multipliers
from app.ton.address import Address, parse_address

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "vectors" / "test-vectors.json").read_text()
)
LOCAL: dict[str, Any] = VECTORS["local_network"]
PAYMENT: dict[str, Any] = VECTORS["signed_payment"]

PROXY_KEY = Ed25519PrivateKey.from_private_bytes(
    base64.b64decode(LOCAL["inputs"]["proxy_seed_b64"])
)
PROXY_PUBLIC_KEY = bytes.fromhex(LOCAL["proxy_public_key"])


def address_of(entry: dict[str, str]) -> Address:
    return parse_address(entry["raw"])


def local_root() -> RootConfig:
    params, codes = LOCAL["inputs"]["params"], LOCAL["inputs"]["codes"]
    return RootConfig(
        owner_address=LOCAL["inputs"]["owner"]["raw"],
        version=3,
        params_version=params["params_version"],
        unique_id=params["unique_id"],
        is_test=bool(params["is_test"]),
        price_per_token=params["price_per_token"],
        worker_fee_per_token=params["worker_fee_per_token"],
        struct_version=params["struct_version"],
        multipliers=Multipliers(),
        proxy_delay_before_close_s=params["proxy_delay_before_close"],
        client_delay_before_close_s=params["client_delay_before_close"],
        min_proxy_stake=params["min_proxy_stake"],
        min_client_stake=params["min_client_stake"],
        proxies=(),
        proxy_hashes=frozenset(),
        worker_hashes=frozenset(),
        model_hashes=frozenset(),
        proxy_code=_code(codes["proxy"]),
        worker_code=_code(codes["worker"]),
        client_code=_code(codes["client"]),
    )


def _code(entry: dict[str, Any]) -> ContractCode:
    return ContractCode(bytes.fromhex(entry["hash"]), entry["depth"])
