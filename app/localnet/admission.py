"""Whom the proxy lets in: the checks of the first step, in the order that the network documents.

Source: the Cocoon wire protocol, cocoon: runners/proxy/ProxyInboundWorkerConnection.cpp and
ProxyInboundClientConnection.cpp; codes and texts are those that peers know.
"""

from dataclasses import dataclass

from app.domain.model_name import base_model_name, model_hash
from app.domain.network import RootConfig
from app.localnet.proxy_keys import ProxyKeys
from app.localnet.refusal import RefusedError
from app.protocol.error_codes import ErrorCode
from app.protocol.messages import ClientConnectToProxy, ClientParams, ProxyParams, WorkerParams
from app.ton.address import Address, AddressError, parse_address

MAX_PROTOCOL_VERSION = 2
MAX_COEFFICIENT = 10**9
MAX_MODEL_SIZE = 1024
"""In characters; the model string goes into lists for every client."""

_HAS_TEST_FLAG, _HAS_VERSIONS = 1, 2


@dataclass(frozen=True, slots=True)
class AdmissionRules:
    """What this proxy demands.

    `checks_hashes` compares a worker's image and model with the root contract's lists; upstream's
    proxy always does so on a network that is no test.
    """

    root: RootConfig
    is_test: bool
    checks_hashes: bool
    is_enabled: bool = True


@dataclass(frozen=True, slots=True)
class AdmittedWorker:
    """A worker that passed; `limit` is its share of queries for this connection."""

    owner: Address
    model: str
    base_model: str
    coefficient: int
    limit: int
    version: int


@dataclass(frozen=True, slots=True)
class AdmittedClient:
    """A client that passed."""

    owner: Address
    version: int


def check_worker_image(image_hash: bytes, rules: AdmissionRules) -> None:
    """Check the program that a worker claims to be, before its first message is looked at.

    Raises:
        RefusedError: the root contract does not list it.
    """
    if rules.checks_hashes and image_hash not in rules.root.worker_hashes:
        text = f"invalid worker image hash {image_hash.hex().upper()}"
        raise RefusedError(ErrorCode.PROTOVIOLATION, text)


def admit_worker(params: WorkerParams, rules: AdmissionRules) -> AdmittedWorker:
    """Check what a worker says about itself.

    Raises:
        RefusedError: the first check that fails.
    """
    if not params.flags & _HAS_TEST_FLAG:
        raise RefusedError(ErrorCode.ERROR, "too old worker")
    _check_test_mode(params.is_test, rules)
    if not 0 < len(params.model) <= MAX_MODEL_SIZE:
        raise RefusedError(ErrorCode.PROTOVIOLATION, "invalid worker hash or worker type")
    check_coefficient(params.coefficient)
    limit = _limit(params)
    if rules.checks_hashes and model_hash(params.model) not in rules.root.model_hashes:
        raise RefusedError(ErrorCode.PROTOVIOLATION, f"invalid worker model '{params.model}'")
    version = _common_version(params)
    owner = _owner(params.worker_owner_address)
    _check_enabled(rules)
    return AdmittedWorker(
        owner, params.model, base_model_name(params.model), params.coefficient, limit, version
    )


def check_coefficient(coefficient: int) -> None:
    """Check a price in thousandths.

    Raises:
        RefusedError: negative or absurd.
    """
    if not 0 <= coefficient < MAX_COEFFICIENT:
        raise RefusedError(ErrorCode.PROTOVIOLATION, "invalid coefficient value")


def admit_client(query: ClientConnectToProxy, rules: AdmissionRules) -> AdmittedClient:
    """Check what a client says about itself.

    Raises:
        RefusedError: the first check that fails.
    """
    params = query.params
    if not params.flags & _HAS_TEST_FLAG:
        raise RefusedError(ErrorCode.ERROR, "tool old client")
    _check_test_mode(params.is_test, rules)
    owner = _owner(params.client_owner_address)
    if query.min_config_version > rules.root.version:
        raise RefusedError(ErrorCode.ERROR, "active config version is too low")
    version = _common_version(params)
    _check_enabled(rules)
    return AdmittedClient(owner, version)


def proxy_params(version: int, keys: ProxyKeys, rules: AdmissionRules) -> ProxyParams:
    """Return what the proxy says about itself, at the protocol version that was agreed on."""
    return ProxyParams(
        _HAS_TEST_FLAG | (_HAS_VERSIONS if version else 0),
        keys.public_key,
        keys.owner.to_text(),
        keys.contract.to_text(),
        rules.is_test,
        version or None,
    )


def _check_test_mode(is_test: bool | None, rules: AdmissionRules) -> None:
    if bool(is_test) != rules.is_test:
        raise RefusedError(ErrorCode.ERROR, "test mode mismatch")


def _limit(params: WorkerParams) -> int:
    total, proxies = params.max_active_requests or 0, params.proxy_cnt or 0
    if total < 1:
        raise RefusedError(ErrorCode.PROTOVIOLATION, "invalid max_active_requests value")
    if proxies < 1:
        raise RefusedError(ErrorCode.PROTOVIOLATION, "invalid proxy_cnt value")
    return -(-total // proxies)


def _common_version(params: WorkerParams | ClientParams) -> int:
    low, high = 0, 0
    if params.flags & _HAS_VERSIONS:
        low, high = params.min_proto_version or 0, params.max_proto_version or 0
    if high < 0 or low > MAX_PROTOCOL_VERSION:
        raise RefusedError(ErrorCode.PROTOVIOLATION, "cannot choose common protocol version")
    return min(high, MAX_PROTOCOL_VERSION)


def _owner(text: str) -> Address:
    try:
        return parse_address(text)
    except AddressError as error:
        raise RefusedError(ErrorCode.UNSPECIFIED, str(error)) from error


def _check_enabled(rules: AdmissionRules) -> None:
    if not rules.is_enabled:
        text = "proxy is not participating in this iteration"
        raise RefusedError(ErrorCode.NOTREADY, text)
