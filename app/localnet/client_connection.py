"""A client's connection, seen from the proxy: authorization, worker types, queries.

Source: the Cocoon wire protocol, cocoon: runners/proxy/ProxyInboundClientConnection.cpp. Without a
chain every client is known, with the secret that is an empty string.
"""

import hashlib
import secrets
from enum import Enum

from app.localnet.account import Account, AccountKind
from app.localnet.admission import AdmittedClient, admit_client, proxy_params
from app.localnet.client_query import old_failure, read_client_query
from app.localnet.office import Office
from app.localnet.outbox import Outbox
from app.localnet.peers import ConnectedClient
from app.localnet.refusal import RefusedError
from app.localnet.worker_types import worker_types, worker_types_v2
from app.protocol.error_codes import ErrorCode
from app.protocol.messages import (
    ClientAuthorizationWithProxyFailed,
    ClientAuthorizationWithProxySuccess,
    ClientAuthorizeWithProxyLong,
    ClientAuthorizeWithProxyShort,
    ClientConnectedToProxy,
    ClientConnectToProxy,
    ClientGetWorkerTypes,
    ClientGetWorkerTypesV2,
    ClientPaymentStatus,
    ClientProxyConnectionAuthShort,
    ClientRunQuery,
    ClientRunQueryEx,
    ClientUpdatePaymentStatus,
    ProxySignedPaymentEmpty,
    WorkerConnectToProxy,
)
from app.protocol.tl import TlFunction, TlObject

SECRET_HASH = hashlib.sha256(b"").digest()
"""What the contract of a client holds while there is no chain."""


class Step(Enum):
    """The queries that may come next, by their types."""

    CONNECT = (ClientConnectToProxy,)
    AUTHORIZE = (ClientAuthorizeWithProxyShort, ClientAuthorizeWithProxyLong)
    READY = (ClientUpdatePaymentStatus, ClientGetWorkerTypes, ClientGetWorkerTypesV2)


HANDSHAKE_QUERIES = (*Step.CONNECT.value, *Step.AUTHORIZE.value)


class ClientHandler:
    """What the proxy does with one client's queries and messages."""

    def __init__(self, office: Office, outbox: Outbox) -> None:
        self._office = office
        self._outbox = outbox
        self._step = Step.CONNECT
        self._admitted: AdmittedClient | None = None
        self._account: Account | None = None
        self._client: ConnectedClient | None = None

    @property
    def is_ready(self) -> bool:
        """The client is authorized."""
        return self._client is not None

    async def answer(self, function: TlFunction) -> TlObject:
        """Return the answer to a query.

        Raises:
            RefusedError: the query comes at the wrong time, or a check fails.
        """
        if type(function) not in self._step.value:
            raise _wrong_step(function, self._step)
        switchboard = self._office.switchboard
        match function:
            case ClientConnectToProxy():
                return await self._connect(function)
            case ClientAuthorizeWithProxyShort():
                return self._authorize(hashlib.sha256(function.data).digest())
            case ClientAuthorizeWithProxyLong():
                return self._authorize(SECRET_HASH)
            case ClientGetWorkerTypes():
                return worker_types(switchboard.workers)
            case ClientGetWorkerTypesV2():
                return worker_types_v2(switchboard.workers)
            case _:
                return self._payment_status()

    def answered(self, function: TlFunction) -> None:
        """Nothing follows an answer to a client."""

    def received(self, message: TlObject) -> None:
        """Act on a message; before the authorization nothing counts."""
        client = self._client
        if client is None or not isinstance(message, ClientRunQuery | ClientRunQueryEx):
            return
        try:
            self._office.switchboard.submit(client, read_client_query(message))
        except RefusedError as error:
            self._office.switchboard.tally.refused += 1
            failure = old_failure(message.request_id, error.code, error.message, is_first=True)
            client.mailbox.post(failure)

    def relieved(self) -> None:
        """A client that reads again needs nothing else."""

    def gone(self) -> None:
        """Clean up; the connection is over."""
        if self._client is not None:
            self._office.switchboard.client_gone(self._client)
            self._office.client_left(self._client)

    async def _connect(self, function: ClientConnectToProxy) -> TlObject:
        office = self._office
        self._admitted = admit_client(function, office.rules)
        self._account = await office.bookkeeper.account(AccountKind.CLIENT, self._admitted.owner)
        self._step = Step.AUTHORIZE
        return ClientConnectedToProxy(
            proxy_params(self._admitted.version, office.keys, office.rules),
            self._account.contract.to_text(),
            ClientProxyConnectionAuthShort(SECRET_HASH, secrets.randbits(63)),
            ProxySignedPaymentEmpty(),
        )

    def _authorize(self, secret_hash: bytes) -> TlObject:
        if secret_hash != SECRET_HASH:
            return ClientAuthorizationWithProxyFailed(ErrorCode.PROTOVIOLATION, "wrong secret")
        account = self._known_account()
        self._client = self._new_client(account)
        self._step = Step.READY
        state = self._office.bookkeeper.payment_state(account)
        return ClientAuthorizationWithProxySuccess(
            state.signed_payment, state.db_tokens, state.max_tokens
        )

    def _new_client(self, account: Account) -> ConnectedClient:
        client = ConnectedClient(
            self._office.next_connection_id(),
            account,
            self._office.budget_of(account),
            self._outbox,
            self._admitted.version if self._admitted else 0,
        )
        self._office.clients.add(client)
        return client

    def _payment_status(self) -> TlObject:
        state = self._office.bookkeeper.payment_state(self._known_account())
        return ClientPaymentStatus(state.signed_payment, state.db_tokens, state.max_tokens)

    def _known_account(self) -> Account:
        if self._account is None:
            raise RefusedError(ErrorCode.PROTOVIOLATION, "not connected yet")
        return self._account


def _wrong_step(function: TlFunction, step: Step) -> RefusedError:
    if isinstance(function, WorkerConnectToProxy):
        return RefusedError(ErrorCode.PROTOVIOLATION, "worker connect() from non worker")
    is_unsupported = step is Step.READY and not isinstance(function, HANDSHAKE_QUERIES)
    return RefusedError(ErrorCode.PROTOVIOLATION, "unexpected query", closes=not is_unsupported)
