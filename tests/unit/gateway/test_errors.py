import json

import pytest

from app.gateway import errors
from app.gateway.errors import GatewayError

ALL = [
    error
    for error in vars(errors).values()
    if isinstance(error, type) and issubclass(error, GatewayError)
]


@pytest.mark.parametrize("error", ALL)
def test_every_error_has_the_shape_of_the_openai_api(error: type[GatewayError]) -> None:
    body = json.loads(error("Something.", param="model", code="why").body())
    assert body == {
        "error": {"message": "Something.", "type": error.kind, "param": "model", "code": "why"}
    }
    assert 400 <= error.status < 600


@pytest.mark.parametrize("error", [error for error in ALL if error.status != 503])
def test_clients_are_told_not_to_repeat_what_may_have_been_paid(error: type[GatewayError]) -> None:
    assert error.headers["X-Should-Retry"] == "false"


@pytest.mark.parametrize("error", [error for error in ALL if error.status == 503])
def test_what_nobody_began_may_be_tried_again(error: type[GatewayError]) -> None:
    assert error.headers == {"Retry-After": "1"}
