"""The child's loop in threads, with a pipe that is a queue."""

import threading
from collections.abc import Callable, Iterator
from queue import Queue
from typing import TYPE_CHECKING, cast

import pytest

from app.domain.job import JobRequest, ResponseBody, ResponseEnd, ResponseHead, ResponsePart
from app.domain.price import TokenUsage
from app.engine.child.job_loop import JobLoop, describe
from app.engine.child.messages import (
    PIECE_BYTES,
    Body,
    Cancel,
    Certificate,
    End,
    Failed,
    FromChild,
    Head,
    LoadModels,
    NewSealKey,
    Run,
    RunBody,
    Stop,
    ToChild,
)
from app.isolation.frames import PipeError

if TYPE_CHECKING:
    from app.engine.child.job_seals import JobSeals
    from app.isolation.child_pipe import ChildPipe

USAGE = TokenUsage(prompt=4, cached=3, completion=2, reasoning=1)


class FakePipe:
    def __init__(self) -> None:
        self.sent: Queue[FromChild] = Queue()

    def send(self, *messages: FromChild) -> None:
        for message in messages:
            self.sent.put(message)

    def until_end(self) -> list[FromChild]:
        messages = [self.sent.get(timeout=5)]
        while not isinstance(messages[-1], End | Failed):
            messages.append(self.sent.get(timeout=5))
        return messages


class Api:
    """Echoes; `/wait` lasts until it is cancelled, `/fail` fails, `/fail-late` when cancelled."""

    def __init__(self) -> None:
        self.running = threading.Semaphore(0)

    def answer(self, request: JobRequest, cancelled: Callable[[], bool]) -> Iterator[ResponsePart]:
        self.running.release()
        if request.path == "/fail":
            raise KeyError(request.body)
        yield ResponseHead(200, request.headers)
        if request.path != "/echo":
            while not cancelled():
                pass
        if request.path == "/fail-late":
            raise KeyError(request.body)
        yield ResponseBody(request.body)
        yield ResponseEnd(USAGE)


class Fixture:
    def __init__(self, max_jobs: int = 2) -> None:
        self.pipe = FakePipe()
        self.api = Api()
        self.loop = JobLoop(cast("ChildPipe[ToChild]", self.pipe), self.api, max_jobs)

    def run(self, *messages: ToChild) -> None:
        self.loop.run(iter(messages))


def _order(
    path: str, body: bytes = b"x", number: int = 1, deadline_s: float = 60, more: int = 0
) -> Run:
    return Run(number, "POST", path, (("a", "b"),), body, len(body) + more, deadline_s)


def test_a_job_is_answered() -> None:
    fixture = Fixture()
    fixture.run(_order("/echo", b"hello"))
    assert fixture.pipe.until_end() == [
        Head(1, 200, (("a", "b"),)),
        Body(1, b"hello"),
        End(1, 4, 3, 2, 1),
    ]


def test_a_body_in_pieces_is_put_together() -> None:
    fixture = Fixture()
    fixture.run(_order("/echo", b"he", more=3), RunBody(1, b"l"), RunBody(1, b"lo"))
    assert fixture.pipe.until_end()[1] == Body(1, b"hello")


def test_long_answers_are_cut_into_pieces() -> None:
    fixture = Fixture()
    body = bytes(PIECE_BYTES) + b"end"
    fixture.run(_order("/echo", body))
    pieces = [part.data for part in fixture.pipe.until_end() if isinstance(part, Body)]
    assert [len(piece) for piece in pieces] == [PIECE_BYTES, 3]
    assert b"".join(pieces) == body


def test_an_empty_body_is_no_message() -> None:
    fixture = Fixture()
    fixture.run(_order("/echo", b""))
    assert [type(message) for message in fixture.pipe.until_end()] == [Head, End]


def test_a_cancelled_job_sends_nothing_but_its_end() -> None:
    fixture = Fixture()
    fixture.run(_order("/wait"))
    fixture.api.running.acquire(timeout=5)
    fixture.run(Cancel(1))
    assert fixture.pipe.until_end() == [End(1, 4, 3, 2, 1, is_cut=True)]


def test_a_job_stops_at_its_deadline() -> None:
    fixture = Fixture()
    fixture.run(_order("/wait", deadline_s=0))
    assert fixture.pipe.until_end()[-1] == End(1, 4, 3, 2, 1, is_cut=True)


def test_an_error_of_a_cancelled_job_is_just_its_end() -> None:
    fixture = Fixture()
    fixture.run(_order("/fail-late", deadline_s=0))
    assert fixture.pipe.until_end()[-1] == End(1, 0, 0, 0, 0, is_cut=True)


def test_a_job_cancelled_before_its_body_has_come_ends_too() -> None:
    fixture = Fixture()
    fixture.run(_order("/echo", b"x", more=5), Cancel(1), RunBody(1, b"late"))
    assert fixture.pipe.until_end() == [End(1, 0, 0, 0, 0, is_cut=True)]


def test_an_error_ends_its_own_job_only_and_quotes_nothing() -> None:
    fixture = Fixture(max_jobs=1)
    fixture.run(_order("/fail", b"secret"), _order("/echo", b"fine", number=2))
    (failed,) = fixture.pipe.until_end()
    assert isinstance(failed, Failed)
    assert failed.reason.startswith("KeyError at job_loop.py:")
    assert "secret" not in failed.reason
    assert Body(2, b"fine") in fixture.pipe.until_end()


def test_jobs_run_side_by_side() -> None:
    fixture = Fixture(max_jobs=2)
    fixture.run(_order("/wait"), _order("/echo", number=2))
    assert fixture.api.running.acquire(timeout=5)
    assert fixture.api.running.acquire(timeout=5)
    fixture.run(Cancel(1))
    ends = [fixture.pipe.until_end()[-1], fixture.pipe.until_end()[-1]]
    assert {getattr(end, "number", None) for end in ends} == {1, 2}


def test_stop_ends_the_loop() -> None:
    fixture = Fixture()
    messages: Iterator[ToChild] = iter([Stop(), _order("/echo")])
    fixture.loop.run(messages)
    assert next(messages) == _order("/echo")


def test_cancelling_what_is_over_does_nothing() -> None:
    fixture = Fixture()
    fixture.run(Cancel(9))
    assert fixture.pipe.sent.empty()


@pytest.mark.parametrize("more", [0, 2])
def test_a_body_longer_than_announced_breaks_the_rules(more: int) -> None:
    with pytest.raises(PipeError, match="longer than announced"):
        Fixture().run(_order("/wait", more=more), RunBody(1, b"abc"))


def test_models_are_loaded_once() -> None:
    with pytest.raises(PipeError, match="once"):
        Fixture().run(LoadModels({}, 1))


def test_errors_are_described_by_type_and_place() -> None:
    with pytest.raises(ValueError, match="my prompt") as caught:
        int("my prompt")
    text = describe(caught.value)
    assert text.startswith("ValueError at test_job_loop.py:")
    assert "prompt" not in text


class Seals:
    """Hears what the loop is told about keys."""

    def __init__(self) -> None:
        self.heard: list[object] = []

    def renew(self) -> None:
        self.heard.append("renew")

    def certify(self, certificate: Certificate) -> None:
        self.heard.append(certificate)


def test_orders_about_keys_are_passed_on() -> None:
    fixture, seals = Fixture(), Seals()
    fixture.loop._seals = cast("JobSeals", seals)
    stated = Certificate(b"s", b"x")
    fixture.run(NewSealKey(), stated)
    assert seals.heard == ["renew", stated]


def test_without_keys_no_order_is_about_them() -> None:
    with pytest.raises(PipeError, match="keys"):
        Fixture().run(NewSealKey())
