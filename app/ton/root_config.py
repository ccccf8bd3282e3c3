"""The root contract's content as the JSON file that stands in for the chain ("fake TON").

Source: cocoon, spec/fake-ton; all of the network's programs take such a file. It can say only a
part of a root configuration, the rest has fixed values.
"""

import base64
import json
from collections.abc import Collection
from dataclasses import dataclass

from app.domain.errors import AppError
from app.domain.network import ContractCode, RegisteredProxy, RootConfig
from app.domain.price import Multipliers
from app.ton.address import Address, parse_address
from app.ton.cells import EMPTY_CELL, BocError, parse_boc
from app.ton.fake_ton_fields import FieldError, Fields
from app.ton.proxy_address import format_proxy_address

DEFAULT_ROOT_ADDRESS = parse_address("EQBcXvP9DUA4k5tqUapcilt4kZnBzF0Ts7OW0Yp5FI0aN7g0")
"""The root contract of test launches without a chain."""

MAX_TEXT_SIZE = 4 << 20

_NANOTONS_PER_TON = 10**9
_MAX_CODE_SIZE = 65536
_MAX_CODE_CELLS = 1024


class RootConfigError(AppError):
    """A root configuration cannot be read, or cannot be written as a file."""

    title = "The network's root configuration is not usable"
    hint = "Check the JSON file that the network file names as root_config."


@dataclass(frozen=True, slots=True)
class FakeTonCodes:
    """The contracts' codes as hexadecimal bags of cells; empty text means an empty cell."""

    proxy: str = ""
    worker: str = ""
    client: str = ""


def fake_ton_root(
    *,
    owner_address: Address,
    price_per_token: int,
    worker_fee_per_token: int,
    proxies: Collection[RegisteredProxy] = (),
    codes: FakeTonCodes | None = None,
    version: int = 1,
    params_version: int = 1,
    proxy_hashes: Collection[bytes] = (),
    worker_hashes: Collection[bytes] = (),
    model_hashes: Collection[bytes] = (),
) -> RootConfig:
    """Make a root configuration that a fake-TON file can say; prices in nanotons per token.

    Raises:
        RootConfigError: a code is not a bag of cells.
    """
    codes = codes or FakeTonCodes()
    return RootConfig(
        owner_address=owner_address.raw,
        version=version,
        params_version=params_version,
        unique_id=13,
        is_test=True,
        price_per_token=price_per_token,
        worker_fee_per_token=worker_fee_per_token,
        struct_version=1,
        multipliers=Multipliers(),
        proxy_delay_before_close_s=600,
        client_delay_before_close_s=300,
        min_proxy_stake=_NANOTONS_PER_TON,
        min_client_stake=_NANOTONS_PER_TON,
        proxies=tuple(sorted(proxies, key=lambda proxy: proxy.seqno)),
        proxy_hashes=frozenset(proxy_hashes),
        worker_hashes=frozenset(worker_hashes),
        model_hashes=frozenset(model_hashes),
        proxy_code=_parse_code("proxy_sc_code", codes.proxy),
        worker_code=_parse_code("worker_sc_code", codes.worker),
        client_code=_parse_code("client_sc_code", codes.client),
    )


def read_fake_ton(text: str) -> RootConfig:
    """Read a fake-TON file as forgivingly as the network's own programs do.

    Unknown keys are ignored, missing ones are 0 or empty, integers may be texts, registered
    proxies that do not parse are skipped; only the owner's address must be there.

    Raises:
        RootConfigError: not JSON, too large, or a value that cannot be read.
    """
    if len(text) > MAX_TEXT_SIZE:
        raise RootConfigError(f"the file is larger than {MAX_TEXT_SIZE >> 20} MiB")
    try:
        return _read_fields(Fields(json.loads(text)))
    except FieldError as error:
        raise RootConfigError(str(error)) from error
    except (ValueError, RecursionError) as error:
        raise RootConfigError(f"the file is not JSON: {str(error)[:200]}") from error


def write_fake_ton(config: RootConfig, codes: FakeTonCodes | None = None) -> str:
    """Write a file that the network's own programs read as this configuration.

    Raises:
        RootConfigError: the configuration has values that such a file cannot say, or the codes
            are others than those in it.
    """
    codes = codes or FakeTonCodes()
    text = json.dumps(
        {
            "proxy_hashes": _base64_list(config.proxy_hashes),
            "worker_hashes": _base64_list(config.worker_hashes),
            "model_hashes": _base64_list(config.model_hashes),
            "registered_proxies": [
                {"seqno": proxy.seqno, "address": format_proxy_address(proxy)}
                for proxy in config.proxies
            ],
            "price_per_token": config.price_per_token,
            "worker_fee_per_token": config.worker_fee_per_token,
            "last_proxy_seqno": max((proxy.seqno for proxy in config.proxies), default=0),
            "version": config.version,
            "params_version": config.params_version,
            "proxy_sc_code": codes.proxy,
            "worker_sc_code": codes.worker,
            "client_sc_code": codes.client,
            "root_owner_address": parse_address(config.owner_address).to_text(),
        },
        indent=2,
    )
    if read_fake_ton(text) != config:
        raise RootConfigError(
            "a fake-TON file cannot say all of this configuration",
            hint="Its multipliers, delays, stakes and ids are fixed, and the codes must match.",
        )
    return text + "\n"


def _read_fields(fields: Fields) -> RootConfig:
    return fake_ton_root(
        owner_address=fields.address("root_owner_address"),
        price_per_token=fields.count("price_per_token"),
        worker_fee_per_token=fields.count("worker_fee_per_token"),
        proxies=fields.proxies("registered_proxies"),
        codes=FakeTonCodes(
            fields.text("proxy_sc_code"),
            fields.text("worker_sc_code"),
            fields.text("client_sc_code"),
        ),
        version=fields.count("version"),
        params_version=fields.count("params_version"),
        proxy_hashes=fields.hashes("proxy_hashes"),
        worker_hashes=fields.hashes("worker_hashes"),
        model_hashes=fields.hashes("model_hashes") | fields.model_types("model_types"),
    )


def _parse_code(key: str, text: str) -> ContractCode:
    if not text:
        return ContractCode(EMPTY_CELL.hash, EMPTY_CELL.depth)
    try:
        data = bytes.fromhex(text)
        root = parse_boc(data, max_size=_MAX_CODE_SIZE, max_cells=_MAX_CODE_CELLS).digest
    except (ValueError, BocError) as error:
        raise RootConfigError(f"{key} is not a bag of cells in hexadecimal: {error}") from error
    return ContractCode(root.hash, root.depth)


def _base64_list(hashes: frozenset[bytes]) -> list[str]:
    return [base64.b64encode(entry).decode() for entry in sorted(hashes)]
