"""How things stand with each proxy, as data with one sentence each."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.network import Endpoint
from app.network.changes import Changes

LOOKING = "Looking for a proxy."
NO_PROXIES = "The network lists no proxy for workers."


@dataclass(frozen=True, slots=True)
class ProxyState:
    """One connection that is kept for one model; without `endpoint` no proxy is tried yet.

    `last_error` is the sentence with which the last attempt ended, None after a success.
    `next_try_at` is when the next one begins, on the monotonic clock; None while one runs.
    `answer_s` is how long the proxy's last answer to a question about payments took.
    """

    model: str
    endpoint: Endpoint | None = None
    status: str = LOOKING
    is_ready: bool = False
    last_error: str | None = None
    next_try_at: float | None = None
    answer_s: float | None = None

    def while_paused(self) -> "ProxyState":
        """Return the state as it is told while no jobs are taken."""
        if not self.is_ready:
            return self
        return replace(self, status=f"Connected to the proxy at {self.endpoint}, taking no jobs.")


class StateBoard:
    """The states of all connections that are kept; one place for each model and number."""

    def __init__(self) -> None:
        self.changes = Changes()
        self._states: dict[tuple[str, int], ProxyState] = {}

    def all(self) -> list[ProxyState]:
        """Return what concerns a proxy; of models without any proxy one state each."""
        states = [state for _, state in sorted(self._states.items(), key=lambda item: item[0])]
        busy = {state.model for state in states if state.endpoint is not None}
        first = {state.model: state for state in reversed(states)}
        return [
            state
            for state in states
            if state.endpoint is not None
            or (state.model not in busy and state is first[state.model])
        ]

    def place(self, model: str, number: int) -> "StatePlace":
        """Return the place for one connection."""
        self._states[model, number] = ProxyState(model)
        return StatePlace(self, (model, number))

    def update(self, key: tuple[str, int], **changes: object) -> None:
        """Change a state in place."""
        self._states[key] = replace(self._states[key], **changes)  # type: ignore[arg-type]
        self.changes.notify()


class StatePlace:
    """Where one connection writes how it stands."""

    def __init__(
        self, board: StateBoard, key: tuple[str, int], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._board = board
        self._key = key
        self._clock = clock
        self._ready_at: float | None = None

    def ready_for_s(self) -> float:
        """Seconds since the present session got ready; 0 if it has not."""
        return 0.0 if self._ready_at is None else self._clock() - self._ready_at

    def is_ready(self) -> bool:
        """Tell whether the present session is ready."""
        return self._ready_at is not None

    def nobody(self) -> None:
        """There is no proxy to try."""
        self._board.update(self._key, endpoint=None, status=NO_PROXIES, is_ready=False)

    def connecting(self, endpoint: Endpoint) -> None:
        """An attempt begins."""
        self._ready_at = None
        status = f"Connecting to the proxy at {endpoint}."
        self._board.update(
            self._key, endpoint=endpoint, status=status, is_ready=False, next_try_at=None,
            answer_s=None,
        )  # fmt: skip

    def introducing(self, endpoint: Endpoint) -> None:
        """The link is there, the handshake begins."""
        status = f"Introducing this machine to the proxy at {endpoint}."
        self._board.update(self._key, status=status)

    def ready(self, endpoint: Endpoint) -> None:
        """The handshake is complete."""
        self._ready_at = self._clock()
        status = f"Connected to the proxy at {endpoint}."
        self._board.update(self._key, status=status, is_ready=True, last_error=None)

    def answered(self, seconds: float) -> None:
        """The proxy took so long to answer a question."""
        self._board.update(self._key, answer_s=seconds)

    def ended(self, error: str, delay_s: float) -> None:
        """The attempt is over."""
        status = f"{error} Trying again in {delay_s:.0f} s."
        next_try_at = self._clock() + delay_s
        self._board.update(
            self._key, status=status, is_ready=False, last_error=error,
            next_try_at=next_try_at, answer_s=None,
        )  # fmt: skip
