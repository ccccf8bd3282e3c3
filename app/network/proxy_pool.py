"""Keeps this machine connected to as many proxies as wanted, for every model it serves."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from functools import partial

from app.domain.model_name import base_model_name
from app.domain.network import Endpoint, NetworkDescription, RootConfig, ServedModel
from app.network.backoff import Backoff
from app.network.certificate import IdentityProvider
from app.network.changes import Changes
from app.network.dial import DialOptions, dial
from app.network.errors import OtherParametersError, SessionReplacedError
from app.network.handover import Handover
from app.network.known_proxies import KnownProxies
from app.network.proof_of_work import MAX_DIFFICULTY_BITS
from app.network.proxy_choice import ProxyChoice
from app.network.proxy_keeper import ProxyKeeper
from app.network.proxy_states import ProxyState, StateBoard, StatePlace
from app.network.standing import Standing
from app.network.worker_handshake import WorkerProfile
from app.network.worker_session import WorkerServices, WorkerSession
from app.network.worker_types import PaymentSink, QueryHandler
from app.ton.address import parse_address


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolOptions:
    """How careful and how patient a pool is.

    With `checks_proxy_hashes` only proxies with a listed image are used; networks that are no
    test networks always check. Without `identities` the pool makes its own.
    """

    identities: IdentityProvider | None = None
    max_difficulty_bits: int = MAX_DIFFICULTY_BITS
    checks_proxy_hashes: bool = False
    is_enabled: bool = True
    make_backoff: Callable[[], Backoff] = Backoff


DEFAULT_OPTIONS = PoolOptions()


class ProxyPool:
    """Dials, redials and works; each model of `network` has connections of its own.

    `doubts` moves on when a proxy seems to know other parameters of the network than this pool.

    Raises:
        AddressError: the network's owner or root address is none.
    """

    def __init__(
        self,
        network: NetworkDescription,
        handler: QueryHandler,
        payments: PaymentSink,
        options: PoolOptions = DEFAULT_OPTIONS,
    ) -> None:
        self._network = network
        self._root = network.root
        self._owner = parse_address(network.owner_address)
        self._root_address = parse_address(network.root_address)
        self._checks_proxy_hashes = options.checks_proxy_hashes
        self._standing = Standing(
            coefficient=network.coefficient,
            max_active_requests=network.max_active_requests,
            is_enabled=options.is_enabled,
        )
        self._services = WorkerServices(handler, payments, KnownProxies(), self._standing)
        self._dial_options = DialOptions(
            connection=network.connection,
            policy=network.policy,
            identities=options.identities or IdentityProvider(network.policy),
            max_difficulty_bits=options.max_difficulty_bits,
        )
        self._board = StateBoard()
        self._handover = Handover()
        self.doubts = Changes()
        self._choices = {
            model: ProxyChoice(time.monotonic, options.make_backoff) for model in network.models
        }
        self._list_proxies()

    async def run(self) -> None:
        """Keep the connections until cancelled."""
        keepers = []
        for model, choice in self._choices.items():
            for number in range(self._network.proxy_count):
                place = self._board.place(base_model_name(model.served_as), number)
                work = partial(self._work_for, model, place)
                keepers.append(ProxyKeeper(choice, place, work))
        await self._handover.run(*(keeper.run() for keeper in keepers))

    def set_enabled(self, is_enabled: bool) -> None:
        """Take jobs, or none; the connections stay and running jobs go on."""
        self._standing.set_enabled(is_enabled)
        self._board.changes.notify()

    def hurry(self) -> None:
        """Try every proxy that is waited for at once: the way to it may be free again."""
        for choice in self._choices.values():
            choice.hurry()

    def set_coefficient(self, coefficient: int) -> None:
        """Ask for another price, in thousandths.

        Raises:
            ValueError: not 0 to 999,999,999.
        """
        self._standing.set_coefficient(coefficient)

    def update_root(self, root: RootConfig) -> None:
        """Take over a newer state of the root contract; older and equal ones are ignored.

        When its parameters have changed, so have all contract addresses: every session is made
        anew, and the old one goes on beside it until the proxy has no more work for it.
        """
        if root.version <= self._root.version:
            return
        has_new_parameters = root.params_version != self._root.params_version
        self._root = root
        self._list_proxies()
        if has_new_parameters:
            self.hurry()  # proxies that had other parameters may agree now
            self._handover.replace_all()

    @property
    def root(self) -> RootConfig:
        """What the root contract says, as far as it is known."""
        return self._root

    @property
    def jobs_running(self) -> int:
        """Jobs of all sessions that are being answered now."""
        return self._standing.jobs_running

    @property
    def is_enabled(self) -> bool:
        """Whether jobs are taken."""
        return self._standing.is_enabled

    def states(self) -> list[ProxyState]:
        """Return how each connection stands, by model."""
        states = self._board.all()
        if self._standing.is_enabled:
            return states
        return [state.while_paused() for state in states]

    async def watch(self) -> AsyncIterator[list[ProxyState]]:
        """Yield the states now and after every change."""
        while True:
            seen = self._board.changes.count
            yield self.states()
            await self._board.changes.beyond(seen)

    def _list_proxies(self) -> None:
        proxies = self._network.proxies or self._root.proxies
        for choice in self._choices.values():
            choice.set_endpoints(proxy.for_workers for proxy in proxies)

    async def _work_for(self, model: ServedModel, place: StatePlace, endpoint: Endpoint) -> None:
        """Connect and work until the end, which is always an error that tells why."""
        link = await dial(endpoint, self._dial_options)
        place.introducing(endpoint)
        session = WorkerSession(
            link,
            endpoint,
            self._profile(model),
            self._services,
            on_ready=lambda _: place.ready(endpoint),
            on_answer=place.answered,
        )
        try:
            await self._handover.keep(session.run, place.is_ready, self._until_it_ends)
        except SessionReplacedError:
            raise
        except BaseException as error:
            if isinstance(error, OtherParametersError):
                self.doubts.notify()
            await link.close()  # a session that was cancelled before it began has not
            raise

    async def _until_it_ends(self) -> None:
        """Let the proxy end an old session, when all its jobs are paid."""
        self._standing.shares = 2
        try:
            await asyncio.Event().wait()
        finally:
            self._standing.shares = 2 if self._handover.leaving > 1 else 1

    def _profile(self, model: ServedModel) -> WorkerProfile:
        return WorkerProfile(
            owner=self._owner,
            served_as=model.served_as,
            is_test=self._network.is_test,
            proxy_count=self._network.proxy_count,
            max_active_requests=self._network.max_active_requests,
            root=self._root,
            root_address=self._root_address,
            checks_proxy_hashes=self._checks_proxy_hashes,
        )
