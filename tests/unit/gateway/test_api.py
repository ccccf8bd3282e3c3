from unittest.mock import Mock

import pytest
from aiohttp import StreamReader
from aiohttp.test_utils import make_mocked_request

from app.domain.money import NanoTon
from app.gateway.api import MAX_BODY_BYTES, RELAYED_PATHS, Api, _announced_size, model_object
from app.gateway.ask import Limits
from app.gateway.bookings import Bookings
from app.gateway.budget import Budget
from app.gateway.errors import TooLargeError
from app.gateway.offers import ModelOffer
from app.gateway.relay import Relay
from tests.unit.gateway.test_relay import Connections, Log


def size_of(**headers: str) -> int:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    payload = Mock(spec=StreamReader)
    payload.at_eof.return_value = False
    return _announced_size(make_mocked_request("POST", "/", headers=named, payload=payload))


def test_the_size_of_a_body_is_known_before_it_is_read() -> None:
    assert size_of(content_length="123") == 123
    assert size_of(content_length="0") == 0
    assert size_of(content_length=str(MAX_BODY_BYTES)) == MAX_BODY_BYTES


def test_a_body_of_unknown_size_counts_as_the_largest() -> None:
    assert size_of(transfer_encoding="chunked") == MAX_BODY_BYTES
    assert size_of(content_length="10", content_encoding="gzip") == MAX_BODY_BYTES


def test_too_large_a_body_is_not_read() -> None:
    with pytest.raises(TooLargeError, match="this one has 15728641"):
        size_of(content_length=str(MAX_BODY_BYTES + 1))


def test_a_model_without_workers_has_no_price() -> None:
    offer = ModelOffer("tiny", 0, 0, 0, None, None)
    assert model_object(offer)["nanotons_per_million_tokens"] == {"lowest": None, "highest": None}


def test_routes() -> None:
    bookings = Bookings(Budget(NanoTon(1)), Log())
    api = Api(Relay(Connections(()), bookings), Limits())
    assert {(route.method, route.path) for route in api.routes()} == {
        ("GET", "/v1/models"),
        ("GET", "/v1/models/{name:.+}"),
        ("GET", "/v1/protection"),
        *(("POST", path) for path in RELAYED_PATHS),
    }
