"""A switchboard with workers and clients around it."""

import pytest

from app.localnet.peers import ConnectedClient, ConnectedWorker
from app.localnet.refusal import RefusedError
from app.localnet.waiting_line import WaitingLimits
from app.localnet.worker_answer import AnswerMessage, read_answer
from app.protocol.messages import (
    ProxyRunQuery,
    ProxyRunQueryEx,
)
from tests.unit.localnet.parts import (
    FakeTime,
    answer_part,
    client,
    first_answer,
    posted,
    run_query,
    submit,
    switchboard,
)


class Scene:
    """A switchboard with one client and as many workers as a test adds."""

    def __init__(self, limits: WaitingLimits | None = None) -> None:
        self.time = FakeTime()
        self.board = switchboard(self.time, limits)
        self.client: ConnectedClient = client()

    def add(self, one: ConnectedWorker) -> ConnectedWorker:
        self.board.worker_ready(one)
        return one

    def ask(self, number: int = 1, **changes: object) -> None:
        submit(self.board, self.client, run_query(number, **changes))  # type: ignore[arg-type]

    def says(self, one: ConnectedWorker, message: AnswerMessage) -> None:
        self.board.worker_answered(one, read_answer(message))

    def answers(self, one: ConnectedWorker, request_id: bytes, total: int = 134) -> None:
        self.says(one, first_answer(request_id))
        self.says(one, answer_part(request_id, b"x", total))

    def refusal(self, number: int = 1, **changes: object) -> tuple[int, str]:
        with pytest.raises(RefusedError) as caught:
            self.ask(number, **changes)
        return caught.value.code, caught.value.message


def given(one: ConnectedWorker) -> list[bytes]:
    """Return the ids of the queries that a worker was given since the last look."""
    return [
        message.request_id
        for message in posted(one)
        if isinstance(message, ProxyRunQuery | ProxyRunQueryEx)
    ]
