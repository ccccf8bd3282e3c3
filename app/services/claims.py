"""Asks the chain what became of the payments that proxies signed."""

from dataclasses import dataclass

from app.domain.claims import Claim, ProxyStanding
from app.domain.earnings import ProxyCounters
from app.domain.errors import AppError
from app.domain.network import RootConfig
from app.ton.address import Address, parse_address
from app.ton.cells import Cell, CellError
from app.ton.chain import ChainClient, ChainDataError, GetMethodError
from app.ton.cocoon_ops import ContractState
from app.ton.contract_answers import WORKER_METHOD, WorkerAnswer, read_worker_answer
from app.ton.contract_data import read_proxy_data
from app.ton.contracts import worker_state_init
from app.ton.params_cell import read_params
from app.ton.proxy_parameters import root_of_proxy

_STANDINGS = {
    ContractState.NORMAL: ProxyStanding.OPEN,
    ContractState.CLOSING: ProxyStanding.CLOSING,
    ContractState.CLOSED: ProxyStanding.CLOSED,
}


class NoProxyContractError(AppError):
    """The proxy's contract, which would have to pay, is not on the chain."""

    title = "The proxy's contract does not exist"
    hint = "The signed payment is kept; it can be paid out once the contract is there."


@dataclass(frozen=True, slots=True)
class _ProxyLook:
    standing: ProxyStanding
    params_version: int | None = None


async def read_claim(chain: ChainClient, counters: ProxyCounters) -> Claim:
    """Ask about one account of the ledger; a contract that answers nonsense is named strange.

    Raises:
        ChainError: the chain does not answer.
    """
    look = await _look_at_proxy(chain, counters)
    worker = parse_address(counters.worker_contract)
    if (await chain.account(worker)).code is None:
        return Claim(
            counters, 0, is_deployed=False, proxy=look.standing, params_version=look.params_version
        )
    try:
        answer = await _ask_worker(chain, worker)
    except (CellError, GetMethodError):
        return Claim(counters, 0, is_deployed=True, proxy=ProxyStanding.STRANGE)
    return Claim(
        counters,
        answer.tokens,
        is_deployed=True,
        is_worker_closed=answer.state is ContractState.CLOSED,
        proxy=look.standing,
        params_version=look.params_version,
    )


async def first_worker_state(
    chain: ChainClient, root: RootConfig, counters: ProxyCounters, owner: Address
) -> Cell:
    """Make the first state of the owner's worker contract at a proxy contract.

    It is made as the proxy's contract was: the root contract may say other things now.

    Raises:
        NoProxyContractError: there is no contract that could pay.
        ChainError: the chain does not answer, or not with a proxy's contract.
    """
    proxy = parse_address(counters.proxy_contract)
    account = await chain.account(proxy)
    if account.code is None or account.data is None:
        raise NoProxyContractError(f"there is no contract at {proxy}")
    try:
        then = root_of_proxy(root, account.code, account.data)
        return worker_state_init(then, proxy, owner, counters.proxy_public_key)
    except CellError as error:
        raise ChainDataError(f"{proxy} is no proxy's contract: {error}") from error


async def _look_at_proxy(chain: ChainClient, counters: ProxyCounters) -> _ProxyLook:
    state = await chain.account(parse_address(counters.proxy_contract))
    if state.data is None:
        return _ProxyLook(ProxyStanding.GONE)
    try:
        return _read_look(state.data)
    except CellError:
        return _ProxyLook(ProxyStanding.STRANGE)


def _read_look(data: Cell) -> _ProxyLook:
    found = read_proxy_data(data)
    if not isinstance(found.params, Cell):
        return _ProxyLook(_STANDINGS[found.state])
    params, _ = read_params(found.params)
    return _ProxyLook(_STANDINGS[found.state], params.params_version)


async def _ask_worker(chain: ChainClient, worker: Address) -> WorkerAnswer:
    return read_worker_answer(await chain.run_get_method(worker, WORKER_METHOD))
