import json
import logging
from collections.abc import Awaitable, Callable
from unittest.mock import Mock

import pytest
from aiohttp import web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.test_utils import make_mocked_request

from app.gateway.errors import BudgetError, WrongKeyError
from app.gateway.server import _errors_as_json, _key_check
from app.gateway.server_options import ServerOptions

pytestmark = pytest.mark.asyncio

KEY = "sk-cocoon-test"
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


async def ok(_request: web.Request) -> web.StreamResponse:
    return web.Response(text="ok")


def raising(error: Exception) -> Handler:
    async def handler(_request: web.Request) -> web.StreamResponse:
        raise error

    return handler


async def error_of(error: Exception) -> tuple[web.StreamResponse, dict[str, str]]:
    unanswered = Mock(spec=AbstractStreamWriter, output_size=0)
    request = make_mocked_request("POST", "/v1/x", writer=unanswered)
    response = await _errors_as_json(request, raising(error))
    assert isinstance(response, web.Response)
    assert response.content_type == "application/json"
    assert isinstance(response.body, bytes)
    return response, json.loads(response.body)["error"]


@pytest.mark.parametrize("header", [f"Bearer {KEY}", f"bearer {KEY}", f"BEARER  {KEY} "])
async def test_the_key_opens(header: str) -> None:
    request = make_mocked_request("GET", "/", headers={"Authorization": header})
    assert (await _key_check(KEY)(request, ok)).status == 200


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": ""},
        {"Authorization": KEY},
        {"Authorization": "Bearer"},
        {"Authorization": "Bearer "},
        {"Authorization": f"Basic {KEY}"},
        {"Authorization": f"Bearer {KEY}x"},
        {"Authorization": f"Bearer {KEY[:-1]}"},
        {"Authorization": "Bearer schlüssel"},
        {"X-Api-Key": KEY},
    ],
)
async def test_nothing_else_opens(headers: dict[str, str]) -> None:
    request = make_mocked_request("GET", f"/?api_key={KEY}", headers=headers)
    with pytest.raises(WrongKeyError):
        await _key_check(KEY)(request, ok)


async def test_refusals_have_openais_shape() -> None:
    response, error = await error_of(BudgetError("No coins.", code="budget_exceeded"))
    assert response.status == 402
    assert error["code"] == "budget_exceeded"
    assert response.headers["X-Should-Retry"] == "false"


@pytest.mark.parametrize(
    ("error", "status", "text"),
    [
        (web.HTTPNotFound(), 404, "POST /v1/x is not served; the paths are /v1/models, "),
        (web.HTTPMethodNotAllowed("POST", ["GET"]), 405, "the methods are GET"),
        (web.HTTPRequestEntityTooLarge(1, 2), 413, "15728640 bytes at most"),
        (web.HTTPBadRequest(reason="Odd"), 400, "POST /v1/x: Odd."),
    ],
)
async def test_what_the_server_refuses_has_it_too(
    error: web.HTTPException, status: int, text: str
) -> None:
    response, found = await error_of(error)
    assert response.status == status
    assert text in found["message"]
    assert found["type"] == "invalid_request_error"
    assert response.headers.get("Allow") == ("GET" if status == 405 else None)


async def test_a_fault_is_told_without_its_details(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        response, found = await error_of(ValueError("secret detail"))
    assert response.status == 500
    assert "secret detail" not in found["message"]
    assert "secret detail" in caplog.text


async def test_a_fault_in_the_middle_of_an_answer_cuts_it() -> None:
    half_answered = Mock(spec=AbstractStreamWriter, output_size=100)
    request = make_mocked_request("POST", "/v1/x", writer=half_answered)
    with pytest.raises(ValueError, match="a bug"):
        await _errors_as_json(request, raising(ValueError("a bug")))


async def test_a_developer_who_left_gets_no_answer() -> None:
    with pytest.raises(ConnectionResetError):
        await error_of(ConnectionResetError())


async def test_the_key_is_not_shown() -> None:
    assert KEY not in repr(ServerOptions(KEY))
