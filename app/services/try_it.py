"""Trying the network out: a gateway of this program, running while somebody asks it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Protocol

from app.domain.errors import AppError
from app.domain.money import NanoTon
from app.domain.said import said
from app.domain.try_it import Answered, GatewayAccess, Recording, Turn
from app.network.background import running_beside
from app.services.joined import Joined
from app.services.troubles import app_error_in

LOOK_EVERY_S = 0.5
"""The gateway ends so soon after its network was left."""

CHARGE_LIMIT_S = 3.0
"""How long the price of an answer that was stopped is waited for."""

MAX_RECORDING_BYTES = 14 * 2**20
"""What the gateway takes, with room for the rest of the request."""

_AUDIO_ENDINGS = frozenset({".wav", ".flac", ".mp3", ".ogg", ".opus", ".m4a", ".webm"})

Charge = tuple[int, NanoTon]
"""The adjusted tokens that a request was charged with, and their cost."""

Hear = Callable[[int, NanoTon], None]
OpenGateway = Callable[[Joined, Hear], AbstractAsyncContextManager[GatewayAccess]]
Connect = Callable[[GatewayAccess], AbstractAsyncContextManager["Asker"]]


class Asker(Protocol):
    """Speaks to the gateway; see `try_it_client.GatewayClient`."""

    async def models(self) -> tuple[str, ...]:
        """List what the network serves."""

    async def ask(self, model: str, talk: Sequence[Turn], show: Callable[[str], None]) -> None:
        """Have the last turn answered."""

    async def hear(self, model: str, recording: Recording) -> str:
        """Have a recording written down."""


class TryItError(AppError):
    """Nothing can be asked now."""

    title = "There is nobody to ask"


class NoGatewayWalletError(AppError):
    """This network asks for real coins, and no gateway has ever been set up here."""

    title = "A gateway wallet is needed first"
    hint = "Start 'cocoon-provider gateway --network FILE' once and give its wallet coins."


class RecordingError(AppError):
    """A file cannot be sent as a recording."""

    title = "The recording cannot be sent"
    hint = "Choose a wav, flac, mp3 or ogg file of at most 14 MiB."


@asynccontextmanager
async def _connect(access: GatewayAccess) -> AsyncIterator["Asker"]:
    gateway_client = await asyncio.to_thread(_load)
    async with gateway_client(access) as client:
        yield client


def _load() -> Connect:
    from app.services.try_it_client import gateway_client  # noqa: PLC0415 - seldom used, slow

    return gateway_client


class TryIt:
    """Asks the network that is joined, one request at a time; made by `running_try_it`.

    `spent` is what everything asked on this network has cost since it was joined. `sample` is a
    recording to begin with.
    """

    def __init__(
        self,
        joined: Callable[[], Joined | None],
        open_gateway: OpenGateway,
        sample: Path | None = None,
        connect: Connect | None = None,
    ) -> None:
        self.spent = NanoTon(0)
        self.sample = sample
        self._joined = joined
        self._open = open_gateway
        self._connect = connect or _connect
        self._network: Joined | None = None
        self._ready: asyncio.Future[Asker] | None = None
        self._wanted = asyncio.Event()
        self._turn = asyncio.Lock()
        self._charges: list[Charge] = []
        self._charged = asyncio.Event()
        self._scope: asyncio.Timeout | None = None

    async def models(self) -> tuple[str, ...]:
        """List what the network serves; starts the gateway if it does not run.

        Raises:
            AppError: there is no network, no gateway or no answer.
        """
        return await (await self._client()).models()

    async def ask(self, model: str, talk: Sequence[Turn], show: Callable[[str], None]) -> Answered:
        """Have the last turn of a talk answered; `show` gets the answer piece by piece.

        Raises:
            AppError: there is no network, no gateway or no answer.
        """
        async with self._turn:
            return await self._request(lambda client: client.ask(model, talk, show))

    async def hear(self, model: str, recording: Recording, show: Callable[[str], None]) -> Answered:
        """Have a recording written down.

        Raises:
            AppError: there is no network, no gateway or no answer.
        """

        async def heard(client: Asker) -> None:
            show(await client.hear(model, recording))

        async with self._turn:
            return await self._request(heard)

    def stop(self) -> None:
        """Want no more of the present answer; what it has cost so far is still paid."""
        if self._scope is not None and self._scope.when() is None:
            self._scope.reschedule(asyncio.get_running_loop().time())

    async def read_recording(self, path: Path) -> Recording:
        """Read a file of speech.

        Raises:
            RecordingError: it cannot be read, or is not one.
        """
        return await asyncio.to_thread(read_recording, path)

    async def run(self) -> None:
        """Start the gateway when it is wanted, end it when the network is left."""
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            if self._ready is not None:
                await self._serve(self._ready)

    async def _client(self) -> Asker:
        if self._ready is None:
            self._ready = asyncio.get_running_loop().create_future()
            self._wanted.set()
        return await asyncio.shield(self._ready)

    async def _serve(self, ready: asyncio.Future[Asker]) -> None:
        failure: AppError = TryItError(said("The network was left."))
        try:
            joined = self._present()
            async with (
                self._open(joined, self._hear) as access,
                self._connect(access) as client,
            ):
                ready.set_result(client)
                try:
                    await self._until_left(joined)
                finally:
                    self._ready = None  # before it closes
        except (AppError, OSError, BaseExceptionGroup) as error:
            known = app_error_in(error)
            if known is None:
                raise
            failure = known
        finally:
            self._ready = None
            if not ready.done():
                ready.set_exception(failure)
                ready.exception()  # whoever asked may be gone

    def _present(self) -> Joined:
        joined = self._joined()
        if joined is None:
            raise TryItError(
                said("No network is joined."), hint=said("Join one on the Network page.")
            )
        if joined is not self._network:
            self._network, self.spent = joined, NanoTon(0)
        return joined

    async def _until_left(self, joined: Joined) -> None:
        while self._joined() is joined:  # noqa: ASYNC110 - looking is cheap and as quick as needed
            await asyncio.sleep(LOOK_EVERY_S)

    def _hear(self, tokens: int, cost: NanoTon) -> None:
        self.spent = NanoTon(self.spent + cost)
        self._charges.append((tokens, cost))
        self._charged.set()

    async def _request(self, send: Callable[[Asker], Awaitable[None]]) -> Answered:
        self._charges.clear()
        self._charged.clear()
        try:
            async with asyncio.timeout(None) as self._scope:
                await send(await self._client())
        except TimeoutError:
            return await self._stopped()
        finally:
            self._scope = None
        return self._answered(is_stopped=False)

    async def _stopped(self) -> Answered:
        """Wait a little: the proxy charges for what was made until it heard of the stop."""
        try:
            async with asyncio.timeout(CHARGE_LIMIT_S):
                await self._charged.wait()
        except TimeoutError:
            pass  # it may come later, and is in the sum then
        return self._answered(is_stopped=True)

    def _answered(self, *, is_stopped: bool) -> Answered:
        """Take the last charge: one of an earlier request may have come late."""
        if not self._charges:
            return Answered(None, is_stopped=is_stopped)
        tokens, cost = self._charges[-1]
        return Answered(cost, tokens, is_stopped=is_stopped)


@asynccontextmanager
async def running_try_it(
    joined: Callable[[], Joined | None], open_gateway: OpenGateway, sample: Path | None = None
) -> AsyncIterator[TryIt]:
    """Have somebody who asks the network that is joined, while inside."""
    made = TryIt(joined, open_gateway, sample)
    async with running_beside(made.run()):
        yield made


def read_recording(path: Path) -> Recording:
    """Read a file of speech; blocks on the disk.

    Raises:
        RecordingError: it cannot be read, is too large, or its name is not that of a recording.
    """
    if path.suffix.lower() not in _AUDIO_ENDINGS:
        raise RecordingError(said("This is not a file of speech that the network understands."))
    try:
        with path.open("rb") as file:
            data = file.read(MAX_RECORDING_BYTES + 1)
    except OSError as error:
        raise RecordingError(
            said("It cannot be read ({reason}).", reason=error.strerror or str(error))
        ) from error
    if not data:
        raise RecordingError(said("The file is empty."))
    if len(data) > MAX_RECORDING_BYTES:
        raise RecordingError(said("The file is larger than a request may be."))
    return Recording(path.name, data)
