"""The four questions with which a worker becomes known to a proxy, and its checks of the answers.

Source: cocoon, runners/worker/WorkerProxyConnection.cpp.
"""

from dataclasses import dataclass
from typing import TypeVar

from app.domain.network import Endpoint, RootConfig
from app.network import proxy_claims
from app.network.errors import PeerRejectedError, QueryError, QueryTimeoutError
from app.network.known_proxies import KnownProxies
from app.network.payment_counters import PaymentTrack
from app.network.peer_text import shown
from app.network.session import Session
from app.network.worker_types import ProxyIdentity
from app.protocol.messages import (
    TlFunction,
    WorkerCompareBalanceWithProxyResult,
    WorkerConnectedToProxy,
    WorkerConnectToProxy,
    WorkerExtendedCompareBalanceWithProxy,
    WorkerExtendedCompareBalanceWithProxyResult,
    WorkerParams,
    WorkerProxyHandshakeComplete,
    WorkerProxyHandshakeCompleted,
)
from app.protocol.tl import TlObject
from app.ton.address import Address
from app.ton.contracts import worker_contract_address

STEP_TIMEOUT_S = 30.0

_WORKER_FLAGS = 3

T = TypeVar("T", bound=TlObject)


@dataclass(frozen=True, slots=True)
class WorkerProfile:
    """What a worker says of itself, and the network that it believes to be on.

    `served_as` is the full model string. With `checks_proxy_hashes` only proxies whose image hash
    the root contract lists are used; off a test network that cannot be switched off.
    """

    owner: Address
    served_as: str
    is_test: bool
    proxy_count: int
    max_active_requests: int
    root: RootConfig
    root_address: Address
    checks_proxy_hashes: bool = False


@dataclass(frozen=True, slots=True)
class Welcome:
    """The result of a handshake: who the proxy is and how to speak with it."""

    proxy: ProxyIdentity
    payments: PaymentTrack
    protocol_version: int


async def shake_hands(
    session: Session,
    endpoint: Endpoint,
    profile: WorkerProfile,
    known: KnownProxies,
    *,
    coefficient: int,
) -> Welcome:
    """Ask the first two or three questions; `complete_handshake` asks the last.

    Raises:
        PeerRejectedError: one side refuses the other; the text says why.
        SessionEndedError: the session ended meanwhile, or the proxy took payments back.
    """
    _check_image(session.link.peer.image_hash, profile)
    params = _worker_params(profile, coefficient)
    connected = await _ask(session, WorkerConnectToProxy(params), WorkerConnectedToProxy)
    proxy = _checked_proxy(connected, endpoint, session.link.peer.image_hash, profile)
    payments = PaymentTrack(known.meet(proxy, profile.root.params_version))
    await _compare_balance(session, payments)
    return Welcome(proxy, payments, proxy_claims.chosen_version(connected.params))


async def complete_handshake(session: Session, *, is_disabled: bool) -> None:
    """Ask the last question; the proxy may send queries from then on.

    Raises:
        PeerRejectedError, SessionEndedError: as `shake_hands`.
    """
    last = WorkerProxyHandshakeComplete(is_disabled)
    await _ask(session, last, WorkerProxyHandshakeCompleted)


async def _ask(session: Session, function: TlFunction, answer_type: type[T]) -> T:
    try:
        answer = await session.query(function, STEP_TIMEOUT_S)
    except QueryError as error:
        raise PeerRejectedError(
            f"The proxy refused this machine: {shown(error.message)} (code {error.code})."
        ) from error
    except QueryTimeoutError as error:
        raise PeerRejectedError("The proxy did not answer the handshake in time.") from error
    if not isinstance(answer, answer_type):
        raise PeerRejectedError("The proxy answered the handshake with something else.")
    return answer


def _check_image(image_hash: bytes, profile: WorkerProfile) -> None:
    if profile.checks_proxy_hashes or not profile.is_test:
        proxy_claims.check_image(image_hash, profile.root)


def _worker_params(profile: WorkerProfile, coefficient: int) -> WorkerParams:
    return WorkerParams(
        flags=_WORKER_FLAGS,
        worker_owner_address=profile.owner.to_text(),
        model=profile.served_as,
        coefficient=coefficient,
        is_test=profile.is_test,
        proxy_cnt=profile.proxy_count,
        max_active_requests=profile.max_active_requests,
        min_proto_version=proxy_claims.OLDEST_VERSION,
        max_proto_version=proxy_claims.NEWEST_VERSION,
    )


def _checked_proxy(
    connected: WorkerConnectedToProxy,
    endpoint: Endpoint,
    image_hash: bytes,
    profile: WorkerProfile,
) -> ProxyIdentity:
    params = connected.params
    proxy_claims.check_params(params, is_test=profile.is_test, us="this machine")
    owner, contract = proxy_claims.checked_proxy_contract(
        params, profile.root, profile.root_address
    )
    worker = worker_contract_address(profile.root, contract, profile.owner, params.proxy_public_key)
    proxy_claims.check_contract(connected.worker_sc_address, worker, "this machine's")
    return ProxyIdentity(
        contract,
        owner,
        params.proxy_public_key,
        worker,
        image_hash,
        endpoint,
        profile.root.price_per_token,
        profile.root.worker_fee_per_token,
    )


async def _compare_balance(session: Session, payments: PaymentTrack) -> None:
    result = await _ask(session, payments.claim(), WorkerCompareBalanceWithProxyResult)
    payments.compared(result)
    if result.error_code == 0:
        return
    question = WorkerExtendedCompareBalanceWithProxy(payments.counters.db_tokens, b"")
    extended = await _ask(session, question, WorkerExtendedCompareBalanceWithProxyResult)
    if extended.error_code != 0:
        raise PeerRejectedError("The proxy's counts of tokens do not agree with this machine's.")
    payments.reconciled(result)
