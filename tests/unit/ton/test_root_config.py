"""Fake-TON files: what is read, what is forgiven, what is refused."""

import base64
import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.network import ContractCode, Endpoint, RegisteredProxy
from app.domain.price import Multipliers
from app.ton.address import parse_address
from app.ton.cells import EMPTY_CELL, CellBuilder
from app.ton.root_config import (
    DEFAULT_ROOT_ADDRESS,
    FakeTonCodes,
    RootConfigError,
    fake_ton_root,
    read_fake_ton,
    write_fake_ton,
)

OWNER = "0QBgPMq7ye2WRcudRHK_-yjHwMXjeN-UCzAuoo06TR6hmgHV"
CODE = CellBuilder().uint(1, 8).ref(CellBuilder().uint(2, 8).cell()).cell()
PROXY = RegisteredProxy(1, Endpoint("127.0.0.1", 11001), Endpoint("127.0.0.1", 11002))
TEMPLATE: dict[str, Any] = {
    "proxy_hashes": [],
    "worker_hashes": [],
    "model_hashes": [],
    "registered_proxies": [{"seqno": 1, "address": "127.0.0.1:11001 127.0.0.1:11002"}],
    "price_per_token": 2,
    "worker_fee_per_token": 1,
    "last_proxy_seqno": 1,
    "version": 3,
    "params_version": 1,
    "proxy_sc_code": CODE.to_boc().hex(),
    "worker_sc_code": CODE.to_boc().hex().upper(),
    "client_sc_code": "",
    "root_owner_address": OWNER,
}


def read(**changes: object) -> Any:
    return read_fake_ton(json.dumps({**TEMPLATE, **changes}))


def test_the_upstream_template() -> None:
    config = read()
    assert config.owner_address == parse_address(OWNER).raw
    assert (config.price_per_token, config.worker_fee_per_token) == (2, 1)
    assert (config.version, config.params_version) == (3, 1)
    assert config.proxies == (PROXY,)
    assert config.proxy_code == ContractCode(CODE.digest.hash, 1) == config.worker_code
    assert config.client_code == ContractCode(EMPTY_CELL.hash, 0)


def test_what_the_file_cannot_say_is_fixed() -> None:
    config = read(unique_id=99, is_test=False, struct_version=3)
    assert (config.struct_version, config.unique_id, config.is_test) == (1, 13, True)
    assert config.multipliers == Multipliers()
    assert (config.proxy_delay_before_close_s, config.client_delay_before_close_s) == (600, 300)
    assert config.min_proxy_stake == config.min_client_stake == 10**9


def test_only_the_owner_must_be_there() -> None:
    config = read_fake_ton(json.dumps({"root_owner_address": OWNER}))
    assert config == fake_ton_root(
        owner_address=parse_address(OWNER),
        price_per_token=0,
        worker_fee_per_token=0,
        version=0,
        params_version=0,
    )
    assert read_fake_ton(json.dumps({"root_owner_address": OWNER, "version": None})) == config


def test_integers_may_be_texts() -> None:
    config = read(price_per_token="40", registered_proxies=[{"seqno": "7", "address": "1.2.3.4:5"}])
    assert config.price_per_token == 40
    assert config.proxies[0].seqno == 7


def test_unknown_keys_do_nothing() -> None:
    entry = {**TEMPLATE["registered_proxies"][0], "proxy_hash": 5}
    assert read(model_names=["x"], registered_proxies=[entry]) == read()


def test_proxies_that_do_not_parse_are_skipped() -> None:
    entries = [
        {"seqno": 9, "address": "1.2.3.4:5"},
        {"seqno": 2, "address": "no address"},
        {"seqno": 3},
        {"seqno": 4, "address": "1.2.3.4:5"},
        {"seqno": 4, "address": "1.2.3.4:6"},
    ]
    proxies = read(registered_proxies=entries).proxies
    assert [(proxy.seqno, str(proxy.for_workers)) for proxy in proxies] == [
        (4, "1.2.3.4:6"),
        (9, "1.2.3.4:5"),
    ]


def test_hashes() -> None:
    value = bytes(range(32))
    texts = [base64.b64encode(value).decode()]
    config = read(
        proxy_hashes=texts, worker_hashes=texts, model_hashes=texts, model_types=["a@b:c", "d"]
    )
    assert config.proxy_hashes == config.worker_hashes == {value}
    named = {hashlib.sha256(name).digest() for name in (b"a", b"d")}
    assert config.model_hashes == {value} | named


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"root_owner_address": ""}, "root_owner_address is missing"),
        ({"root_owner_address": None}, "root_owner_address is missing"),
        ({"root_owner_address": OWNER[:-1] + "W"}, "root_owner_address"),
        ({"root_owner_address": 5}, "root_owner_address"),
        ({"price_per_token": -1}, "price_per_token"),
        ({"price_per_token": 2**31}, "price_per_token"),
        ({"price_per_token": 1.5}, "price_per_token"),
        ({"price_per_token": 1.0}, "price_per_token"),
        ({"price_per_token": True}, "price_per_token"),
        ({"price_per_token": "1e3"}, "price_per_token"),
        ({"price_per_token": " 1"}, "price_per_token"),
        ({"price_per_token": "\N{ARABIC-INDIC DIGIT ONE}"}, "price_per_token"),
        ({"price_per_token": "9" * 5000}, "price_per_token"),
        ({"version": []}, "version"),
        ({"proxy_hashes": "text"}, "proxy_hashes"),
        ({"proxy_hashes": [5]}, "proxy_hashes"),
        ({"proxy_hashes": ["AAAA"]}, "proxy_hashes"),
        ({"proxy_hashes": ["é" * 44]}, "proxy_hashes"),
        ({"proxy_hashes": [""] * 10_001}, "proxy_hashes"),
        ({"model_types": {}}, "model_types"),
        ({"registered_proxies": [5]}, r"registered_proxies\[\]"),
        ({"registered_proxies": [{"seqno": "x"}]}, r"registered_proxies\[\]\.seqno"),
        ({"registered_proxies": [{"address": 5}]}, r"registered_proxies\[\]\.address"),
        ({"proxy_sc_code": "zz"}, "proxy_sc_code"),
        ({"worker_sc_code": "00"}, "worker_sc_code"),
        ({"client_sc_code": "00" * 70_000}, "client_sc_code"),
        ({"client_sc_code": 5}, "client_sc_code"),
    ],
)
def test_wrong_values_name_their_key(changes: dict[str, object], key: str) -> None:
    with pytest.raises(RootConfigError, match=key) as caught:
        read(**changes)
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "5",
        "{",
        "nonsense",
        '{"version": ' + "9" * 5000 + "}",
        "[" * 100_000,
        " " * (4 << 20) + "{}",
    ],
)
def test_texts_that_are_no_such_file(text: str) -> None:
    with pytest.raises(RootConfigError):
        read_fake_ton(text)


@settings(max_examples=40, deadline=None)
@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=4))
def test_any_value_is_read_or_refused(value: object) -> None:
    for key in TEMPLATE:
        try:
            read(**{key: value})
        except RootConfigError:
            continue


def test_what_is_written_is_read_back() -> None:
    codes = FakeTonCodes(proxy=CODE.to_boc().hex(), client=CODE.to_boc().hex())
    config = fake_ton_root(
        owner_address=parse_address(OWNER),
        price_per_token=40,
        worker_fee_per_token=38,
        proxies=[replace(PROXY, seqno=5), PROXY],
        codes=codes,
        version=7,
        proxy_hashes=[bytes(32)],
        worker_hashes=[bytes([1] * 32), bytes([2] * 32)],
        model_hashes=[bytes([3] * 32)],
    )
    text = write_fake_ton(config, codes)
    assert read_fake_ton(text) == config
    assert json.loads(text)["last_proxy_seqno"] == 5
    assert set(json.loads(text)) == set(TEMPLATE)


def test_what_cannot_be_written_is_refused() -> None:
    config = read(worker_sc_code="", proxy_sc_code="")
    assert read_fake_ton(write_fake_ton(config)) == config
    for other in (
        replace(config, multipliers=Multipliers(cached=1000)),
        replace(config, is_test=False),
        replace(config, price_per_token=2**31),
        replace(config, proxies=(replace(PROXY, for_workers=Endpoint("example.org", 1)),)),
        replace(config, proxy_code=ContractCode(bytes(32), 1)),
    ):
        with pytest.raises(RootConfigError):
            write_fake_ton(other)


def test_default_root_address() -> None:
    text = "EQBcXvP9DUA4k5tqUapcilt4kZnBzF0Ts7OW0Yp5FI0aN7g0"
    assert DEFAULT_ROOT_ADDRESS.to_text(bounceable=True) == text
