import asyncio
from collections.abc import AsyncGenerator, Collection, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace

import pytest

from app.domain.job import JobRequest, ResponseBody, ResponseHead
from app.domain.money import NanoTon
from app.domain.network import RootConfig
from app.domain.price import Multipliers
from app.gateway.answers import AnswerEnd, AnswerFailed, AnswerPart
from app.gateway.ask import Ask
from app.gateway.bookings import Bookings
from app.gateway.budget import Budget
from app.gateway.errors import (
    BudgetError,
    NetworkFailedError,
    NoAnswerError,
    NotSentError,
    NoWorkerError,
    UnknownModelError,
)
from app.gateway.relay import Relay, RelayedPart, highest_cost
from app.gateway.route import ProxySession
from app.gateway.running_request import Settle
from app.network.background import running_beside
from app.network.errors import SessionEndedError
from app.protocol import messages as m
from tests.unit.localnet.parts import root_config

pytestmark = pytest.mark.asyncio

HEAD = ResponseHead(200, ())
BODY = ResponseBody(b"hello")
ANSWER: tuple[AnswerPart, ...] = (HEAD, BODY, AnswerEnd(10))
ASK = Ask("tiny", JobRequest("POST", "/v1/completions", (), b"12345"), 4000, 1000, 100.0)

ROOT = replace(root_config(price=20), multipliers=Multipliers(completion=30_000))


@dataclass(eq=False)
class Session:
    """A proxy's answers: the same parts for every request."""

    parts: tuple[AnswerPart | Exception, ...] = ANSWER
    types: tuple[m.ClientWorkerTypeV2, ...] | Exception = ()
    asked: list[Ask] = field(default_factory=list)
    open_requests: int = 0
    later: tuple[AnswerPart, ...] = ()
    root: RootConfig = ROOT
    is_outdated: bool = False

    async def wait_for_credit(self) -> None:
        self.parts = self.later or self.parts
        self.open_requests -= 1

    async def worker_types(self) -> tuple[m.ClientWorkerTypeV2, ...]:
        if isinstance(self.types, Exception):
            raise self.types
        return self.types

    async def ask(
        self, ask: Ask, deadline: float, settle: Settle
    ) -> AsyncGenerator[AnswerPart, None]:
        assert deadline > 0
        self.asked.append(ask)
        is_settled = False
        try:
            for part in self.parts:
                if isinstance(part, Exception):
                    raise part
                if isinstance(part, AnswerEnd):
                    settle(part.tokens)
                    is_settled = True
                yield part
        finally:
            if not is_settled:
                settle(0)


@dataclass
class Connections:
    sessions: Sequence[Session]
    sessions_in_turn: list[Session] = field(default_factory=list)
    to_come: Sequence[Session] = ()

    async def session(self, *, within_s: float | None = None) -> ProxySession:
        assert within_s is None or within_s > 0
        if not self.sessions:
            raise NoWorkerError("No proxy.")
        return self.sessions_in_turn.pop(0) if self.sessions_in_turn else self.sessions[0]

    def another(self, tried: Collection[object]) -> ProxySession | None:
        return next((session for session in self.sessions if session not in tried), None)

    def all_ready(self) -> Sequence[ProxySession]:
        return self.sessions

    async def replacement(
        self, tried: Collection[object], *, within_s: float
    ) -> ProxySession | None:
        assert within_s > 0
        self.sessions = [*self.sessions, *self.to_come]
        return self.another(tried)


@dataclass
class Log:
    rows: list[int] = field(default_factory=list)
    price: int = 20

    def record(self, model: str, tokens: int, cost: NanoTon) -> None:
        assert (model, cost) == ("tiny", tokens * self.price)
        self.rows.append(tokens)


class Bench:
    def __init__(self, *sessions: Session, limit: int | None = None) -> None:
        self.budget = Budget(None if limit is None else NanoTon(limit))
        self.log = Log()
        self.bookings = Bookings(self.budget, self.log)
        self.connections = Connections(sessions)
        self.relay = Relay(self.connections, self.bookings)

    async def parts(self, ask: Ask = ASK) -> list[RelayedPart]:
        async with running_beside(self.bookings.run()), aclosing(self.relay.relay(ask)) as parts:
            return [part async for part in parts]


async def test_the_answer_comes_and_its_price_is_booked() -> None:
    bench = Bench(Session())
    assert await bench.parts() == list(ANSWER)
    assert (bench.budget.spent, bench.budget.reserved) == (200, 0)


async def test_the_price_is_written_down_before_the_end_is_told() -> None:
    bench = Bench(Session())
    async with (
        running_beside(bench.bookings.run()),
        aclosing(bench.relay.relay(ASK)) as parts,
    ):
        assert [await anext(parts), await anext(parts)] == [HEAD, BODY]
        assert bench.log.rows == []
        assert await anext(parts) == AnswerEnd(10)
        assert bench.log.rows == [10]


async def test_most_that_a_request_may_cost() -> None:
    assert highest_cost(ASK, ROOT) == (1000 + 5) * 4 * 3 * 20
    assert highest_cost(replace(ASK, answers=2), ROOT) == (2000 + 5) * 4 * 3 * 20
    assert highest_cost(replace(ASK, max_coefficient=0), ROOT) == 0


async def test_a_dearest_price_is_kept_whatever_a_token_costs() -> None:
    session = Session(root=replace(ROOT, price_per_token=40))
    dearest = replace(ASK, max_coefficient=2**31 - 1, max_price=NanoTon(40 * 10**6))
    bench = Bench(session)
    bench.log.price = 40
    assert await bench.parts(dearest) == list(ANSWER)
    assert session.asked[0].max_coefficient == 1000


async def test_what_a_request_costs_follows_the_price_of_its_session() -> None:
    bench = Bench(Session(root=replace(ROOT, price_per_token=20)))
    await bench.parts()
    bench.connections.sessions = [Session(root=replace(ROOT, price_per_token=0))]
    bench.log.price = 0
    await bench.parts()
    assert bench.budget.spent == 10 * 20


async def test_a_request_beyond_the_budget_is_not_sent() -> None:
    session = Session()
    bench = Bench(session, limit=1005 * 4 * 3 * 20 - 1)
    with pytest.raises(BudgetError):
        await bench.parts()
    assert session.asked == []


async def test_without_a_proxy_nothing_is_held() -> None:
    bench = Bench(limit=10**9)
    with pytest.raises(NoWorkerError):
        await bench.parts()
    assert bench.budget.reserved == 0


@pytest.mark.parametrize(
    ("part", "error"),
    [
        (AnswerFailed(602, "connection is dead"), NetworkFailedError),
        (AnswerFailed(651, "no workers for model tiny"), NoWorkerError),
        (NoAnswerError("late"), NoAnswerError),
    ],
)
async def test_failures_free_what_was_held(
    part: AnswerPart | Exception, error: type[Exception]
) -> None:
    bench = Bench(Session((part,)), limit=10**9)
    with pytest.raises(error):
        await bench.parts()
    assert (bench.budget.spent, bench.budget.reserved) == (0, 0)


async def test_who_leaves_early_frees_what_was_held() -> None:
    bench = Bench(Session(), limit=10**9)
    async with aclosing(bench.relay.relay(ASK)) as parts:
        assert await anext(parts) == HEAD
        assert bench.budget.reserved > 0
    assert bench.budget.reserved == 0


@pytest.mark.parametrize(
    "failed",
    [
        AnswerFailed(621, "unknown model tiny"),
        AnswerFailed(651, "no workers for model tiny"),
        AnswerFailed(602, "client balance is too low: max_tokens=1 available=0"),
    ],
)
async def test_another_proxy_is_asked_when_nobody_has_begun(failed: AnswerFailed) -> None:
    first, second = Session((failed,)), Session()
    bench = Bench(first, second)
    assert await bench.parts() == list(ANSWER)
    assert (first.asked, second.asked) == ([ASK], [ASK])
    assert (bench.budget.spent, bench.budget.reserved) == (200, 0)


@pytest.mark.parametrize(
    "parts",
    [
        (AnswerFailed(602, "connection is dead"),),
        (AnswerFailed(652, "proxy: timeout"),),
        (HEAD, AnswerFailed(651, "no workers")),
    ],
)
async def test_work_that_may_have_begun_is_never_repeated(parts: tuple[AnswerPart, ...]) -> None:
    second = Session()
    with pytest.raises((NetworkFailedError, NoAnswerError, NoWorkerError)):
        await Bench(Session(parts), second).parts()
    assert second.asked == []


SHORT = AnswerFailed(651, "balance is too low")


async def test_a_proxy_that_lends_to_other_requests_is_asked_again() -> None:
    session = Session((SHORT,), open_requests=5, later=ANSWER)
    bench = Bench(session)
    assert await bench.parts() == list(ANSWER)
    assert len(session.asked) == 2
    assert (bench.budget.spent, bench.budget.reserved) == (200, 0)


async def test_a_proxy_that_lends_nothing_at_all_is_not_asked_again() -> None:
    session = Session((SHORT,), open_requests=2)
    with pytest.raises(BudgetError, match="does not lend this gateway enough"):
        await Bench(session).parts()
    assert len(session.asked) == 3


async def test_waiting_for_credit_ends_with_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session((SHORT,), open_requests=2)
    monkeypatch.setattr(session, "wait_for_credit", asyncio.Event().wait)
    with pytest.raises(BudgetError):
        await Bench(session).parts(replace(ASK, timeout_s=0.01))


async def test_a_request_that_never_left_takes_another_connection() -> None:
    lost, other = Session((NotSentError(),)), Session()
    bench = Bench(lost, other)
    bench.connections.sessions_in_turn = [lost, other]
    assert await bench.parts() == list(ANSWER)
    assert (bench.budget.spent, bench.budget.reserved) == (200, 0)


async def test_the_last_proxys_refusal_is_told() -> None:
    sessions = (
        Session((AnswerFailed(651, "no workers"),)),
        Session((AnswerFailed(621, "unknown model tiny"),)),
    )
    with pytest.raises(UnknownModelError):
        await Bench(*sessions).parts()


async def test_offers_of_all_proxies_that_answer() -> None:
    worker = m.ClientWorkerInstanceV2(0, 1000, 0, 60)
    silent = Session(types=SessionEndedError("gone"))
    bench = Bench(silent, Session(types=(m.ClientWorkerTypeV2("tiny", (worker,)),)))
    (offer,) = await bench.relay.offers()
    assert (offer.name, offer.lowest_price) == ("tiny", 20_000_000)


async def test_offers_when_no_proxy_answers() -> None:
    with pytest.raises(NetworkFailedError, match="which models"):
        await Bench(Session(types=SessionEndedError("gone"))).relay.offers()
    with pytest.raises(NoWorkerError):
        await Bench().relay.offers()
