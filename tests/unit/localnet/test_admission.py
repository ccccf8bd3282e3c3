from dataclasses import replace

import pytest

from app.domain.model_name import model_hash
from app.localnet.admission import (
    AdmissionRules,
    admit_client,
    admit_worker,
    check_coefficient,
    check_worker_image,
    proxy_params,
)
from app.localnet.refusal import RefusedError
from app.protocol.messages import ClientConnectToProxy, ClientParams, WorkerParams
from tests.unit.localnet.parts import address, proxy_keys, root_config

MODEL = "Qwen/Qwen3-8B@abc123def456:00"
OWNER = address(7).to_text()
RULES = AdmissionRules(root_config(), is_test=True, checks_hashes=False)
STRICT = replace(RULES, checks_hashes=True)


def worker_params(**changes: object) -> WorkerParams:
    params = WorkerParams(3, OWNER, MODEL, 1000, True, 1, 60, 1, 2)
    return replace(params, **changes)  # type: ignore[arg-type]


def client_query(version: int = 3, **changes: object) -> ClientConnectToProxy:
    params = ClientParams(3, OWNER, True, 1, 2)
    return ClientConnectToProxy(replace(params, **changes), version)  # type: ignore[arg-type]


def refusal_of_worker(params: WorkerParams, rules: AdmissionRules = RULES) -> tuple[int, str]:
    with pytest.raises(RefusedError) as caught:
        admit_worker(params, rules)
    return caught.value.code, caught.value.message


def refusal_of_client(query: ClientConnectToProxy) -> tuple[int, str]:
    with pytest.raises(RefusedError) as caught:
        admit_client(query, RULES)
    return caught.value.code, caught.value.message


def test_upstream_worker_is_admitted() -> None:
    admitted = admit_worker(worker_params(), RULES)
    assert admitted.owner == address(7)
    assert (admitted.model, admitted.base_model) == (MODEL, "Qwen/Qwen3-8B")
    assert (admitted.coefficient, admitted.limit, admitted.version) == (1000, 60, 2)


@pytest.mark.parametrize(("total", "proxies", "limit"), [(60, 1, 60), (60, 7, 9), (1, 3, 1)])
def test_limit_is_shared_between_proxies(total: int, proxies: int, limit: int) -> None:
    params = worker_params(max_active_requests=total, proxy_cnt=proxies)
    assert admit_worker(params, RULES).limit == limit


@pytest.mark.parametrize(
    ("low", "high", "version"), [(0, 0, 0), (1, 1, 1), (1, 2, 2), (2, 9, 2), (-5, 1, 1)]
)
def test_highest_common_version_is_chosen(low: int, high: int, version: int) -> None:
    params = worker_params(min_proto_version=low, max_proto_version=high)
    assert admit_worker(params, RULES).version == version


def test_worker_without_versions_speaks_version_0() -> None:
    params = worker_params(flags=1, min_proto_version=None, max_proto_version=None)
    assert admit_worker(params, RULES).version == 0


@pytest.mark.parametrize(
    ("changes", "code", "text"),
    [
        ({"flags": 2, "is_test": None, "proxy_cnt": None}, 602, "too old worker"),
        ({"is_test": False}, 602, "test mode mismatch"),
        ({"model": ""}, 621, "invalid worker hash or worker type"),
        ({"model": "x" * 1025}, 621, "invalid worker hash or worker type"),
        ({"coefficient": -1}, 621, "invalid coefficient value"),
        ({"coefficient": 10**9}, 621, "invalid coefficient value"),
        ({"max_active_requests": 0}, 621, "invalid max_active_requests value"),
        ({"proxy_cnt": 0}, 621, "invalid proxy_cnt value"),
        ({"min_proto_version": 3}, 621, "cannot choose common protocol version"),
        ({"max_proto_version": -1}, 621, "cannot choose common protocol version"),
    ],
)
def test_worker_is_refused(changes: dict[str, object], code: int, text: str) -> None:
    assert refusal_of_worker(worker_params(**changes)) == (code, text)


def test_owner_address_must_parse() -> None:
    code, text = refusal_of_worker(worker_params(worker_owner_address="not an address"))
    assert code == 0
    assert "not an address" in text


def test_raw_owner_address_is_admitted() -> None:
    params = worker_params(worker_owner_address=address(7).raw)
    assert admit_worker(params, RULES).owner == address(7)


def test_checks_come_in_the_documented_order() -> None:
    params = worker_params(is_test=False, coefficient=-1, worker_owner_address="?")
    assert refusal_of_worker(params) == (602, "test mode mismatch")
    params = worker_params(coefficient=-1, max_active_requests=0, worker_owner_address="?")
    assert refusal_of_worker(params) == (621, "invalid coefficient value")
    disabled = replace(RULES, is_enabled=False)
    assert refusal_of_worker(worker_params(worker_owner_address="?"), disabled)[0] == 0
    expected = (651, "proxy is not participating in this iteration")
    assert refusal_of_worker(worker_params(), disabled) == expected


def test_model_is_checked_against_the_root_when_asked() -> None:
    assert refusal_of_worker(worker_params(), STRICT) == (621, f"invalid worker model '{MODEL}'")
    listed = replace(root_config(), model_hashes=frozenset({model_hash(MODEL)}))
    assert admit_worker(worker_params(), replace(STRICT, root=listed)).model == MODEL


def test_image_is_checked_against_the_root_when_asked() -> None:
    check_worker_image(bytes(32), RULES)
    with pytest.raises(RefusedError, match=f"^invalid worker image hash {'AB' * 32}$") as caught:
        check_worker_image(b"\xab" * 32, STRICT)
    assert caught.value.code == 621
    listed = replace(root_config(), worker_hashes=frozenset({b"\xab" * 32}))
    check_worker_image(b"\xab" * 32, replace(STRICT, root=listed))


def test_coefficient_limits() -> None:
    check_coefficient(0)
    check_coefficient(10**9 - 1)


def test_upstream_client_is_admitted() -> None:
    admitted = admit_client(client_query(), RULES)
    assert (admitted.owner, admitted.version) == (address(7), 2)


@pytest.mark.parametrize(
    ("query", "code", "text"),
    [
        (client_query(flags=2, is_test=None), 602, "tool old client"),
        (client_query(is_test=False), 602, "test mode mismatch"),
        (client_query(version=4), 602, "active config version is too low"),
        (client_query(min_proto_version=3), 621, "cannot choose common protocol version"),
    ],
)
def test_client_is_refused(query: ClientConnectToProxy, code: int, text: str) -> None:
    assert refusal_of_client(query) == (code, text)


def test_client_address_must_parse() -> None:
    assert refusal_of_client(client_query(client_owner_address=""))[0] == 0


def test_proxy_tells_who_it_is() -> None:
    keys = proxy_keys()
    params = proxy_params(2, keys, RULES)
    assert (params.flags, params.is_test, params.proto_version) == (3, True, 2)
    assert params.proxy_public_key == keys.public_key
    assert params.proxy_owner_address == keys.owner.to_text()
    assert params.proxy_sc_address == keys.contract.to_text()


def test_proxy_leaves_version_0_out() -> None:
    params = proxy_params(0, proxy_keys(), RULES)
    assert (params.flags, params.proto_version) == (1, None)
