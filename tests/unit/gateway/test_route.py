import asyncio

import pytest

from app.gateway.answers import AnswerFailed
from app.gateway.errors import NetworkFailedError, NoWorkerError, UnknownModelError
from app.gateway.route import Route
from tests.unit.gateway.test_relay import ASK, SHORT, Connections, Session

pytestmark = pytest.mark.asyncio

BUSY = AnswerFailed(651, "no ready workers for model tiny")


def route(*sessions: Session, within_s: float = 10.0) -> Route:
    deadline = asyncio.get_running_loop().time() + within_s
    return Route(Connections(sessions), ASK, deadline)


async def test_each_proxy_is_asked_once() -> None:
    first, second, third = Session(), Session(), Session()
    way = route(first, second, third)
    assert await way.any_session() is first
    assert await way.after(first, BUSY) is second
    assert await way.after(second, BUSY) is third
    with pytest.raises(NoWorkerError):
        await way.after(third, BUSY)


async def test_the_last_refusal_is_the_reason() -> None:
    only = Session()
    with pytest.raises(UnknownModelError):
        await route(only).after(only, AnswerFailed(621, "unknown model tiny"))


async def test_a_proxy_that_lends_to_others_is_waited_for_only_if_there_is_no_other() -> None:
    first, second = Session(open_requests=1), Session(open_requests=1)
    way = route(first, second)
    assert await way.after(first, SHORT) is second
    assert (first.open_requests, second.open_requests) == (1, 1)
    assert await way.after(second, SHORT) is second
    assert second.open_requests == 0


async def test_a_proxy_that_closes_its_contract_is_replaced_by_one_with_a_new_contract() -> None:
    old, new = Session(is_outdated=True), Session()
    connections = Connections((old,), to_come=(new,))
    way = Route(connections, ASK, asyncio.get_running_loop().time() + 10.0)
    assert await way.after(old, BUSY) is new


@pytest.mark.parametrize("code", [651, 602])
async def test_a_proxy_that_says_so_is_replaced_before_the_root_is_read(
    code: int,
) -> None:
    old, new = Session(), Session()
    connections = Connections((old,), to_come=(new,))
    way = Route(connections, ASK, asyncio.get_running_loop().time() + 10.0)
    assert await way.after(old, AnswerFailed(code, "proxy is disabled")) is new
    with pytest.raises((NoWorkerError, NetworkFailedError)):
        await way.after(new, AnswerFailed(code, "proxy is disabled"))
