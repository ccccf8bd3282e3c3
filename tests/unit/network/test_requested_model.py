import json

import pytest

from app.domain.job import JobRequest
from app.network.requested_model import requested_model


def request(body: bytes, content_type: str | None = "application/json") -> JobRequest:
    headers = () if content_type is None else (("content-type", content_type),)
    return JobRequest("POST", "/v1/chat/completions", headers, body)


def form(*fields: bytes) -> JobRequest:
    head = b"--b\r\nContent-Disposition: form-data; "
    body = b"".join(head + field + b"\r\n" for field in fields) + b"--b--\r\n"
    return request(body, "Multipart/Form-Data; boundary=b")


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", None])
def test_a_json_object_names_it(content_type: str | None) -> None:
    body = json.dumps({"messages": [{"model": "no"}], "model": "tiny"}).encode()
    assert requested_model(request(body, content_type)) == "tiny"


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"7", b"{}", b'{"model":7}', b"\xff\xfe", b"[" * 100_000]
)
def test_what_cannot_be_read_is_left_to_the_engine(body: bytes) -> None:
    assert requested_model(request(body)) is None


@pytest.mark.parametrize("quoted", [b'name="model"', b"name=model"])
def test_a_form_names_it(quoted: bytes) -> None:
    made = form(b'name="file"; filename="a"\r\n\r\nRIFF\r\nmodel', quoted + b"\r\n\r\ntiny")
    assert requested_model(made) == "tiny"


def test_a_form_field_may_have_more_headers() -> None:
    made = form(b'name="model"\r\nContent-Type: text/plain\r\n\r\ntiny')
    assert requested_model(made) == "tiny"


@pytest.mark.parametrize(
    "field",
    [
        b'name="file"\r\n\r\nx',
        b'name="model"',
        b'name="model"\r\n\r\n' + b"x" * 600,
        b'name="model"' + b"y" * 2000 + b"\r\n\r\ntiny",
    ],
)
def test_a_form_without_a_readable_model_is_left_to_the_engine(field: bytes) -> None:
    assert requested_model(form(field)) is None
