import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.child.errors import ApiError
from app.engine.child.multipart import MAX_BODY_BYTES, MAX_FIELD_BYTES, MAX_PARTS, parse_form

TYPE = "multipart/form-data; boundary=xyz"


def field(name: str, value: bytes, more: str = "") -> bytes:
    head = f'--xyz\r\nContent-Disposition: form-data; name="{name}"{more}\r\n\r\n'
    return head.encode() + value + b"\r\n"


def file(content: bytes, name: str = "a.wav") -> bytes:
    return field("file", content, f'; filename="{name}"')


END = b"--xyz--\r\n"


def refusal_of(body: bytes, content_type: str | None = TYPE) -> ApiError:
    with pytest.raises(ApiError) as refused:
        parse_form(content_type, body)
    return refused.value


def test_fields_and_files_are_told_apart() -> None:
    form = parse_form(TYPE, field("model", b"m") + file(b"\0\r\n\xff") + field("x", b"") + END)
    assert form.fields == (("model", "m"), ("x", ""))
    assert form.files == (("file", b"\0\r\n\xff"),)


@given(st.binary(max_size=300))
def test_any_content_comes_through(content: bytes) -> None:
    if b"\r\n--xyz" not in b"\r\n" + content:
        assert parse_form(TYPE, file(content) + END).files == (("file", content),)


@given(st.binary(max_size=200), st.text(max_size=80))
def test_nothing_but_a_refusal_comes_of_garbage(body: bytes, content_type: str) -> None:
    for header in (TYPE, content_type):
        for data in (body, b"--xyz\r\n" + body, field("a", b"") + body):
            with contextlib.suppress(ApiError):
                parse_form(header, data)


@pytest.mark.parametrize(
    "content_type",
    [
        'Multipart/Form-Data; charset=utf-8; boundary="xyz"',
        "multipart/form-data;boundary=xyz",
        "multipart/form-data;\r\n boundary=xyz",
    ],
)
def test_the_boundary_is_read_as_headers_are(content_type: str) -> None:
    assert parse_form(content_type, field("a", b"b") + END).fields == (("a", "b"),)


@pytest.mark.parametrize(
    "content_type",
    [None, "", "application/json", "multipart/form-data", "multipart/mixed; boundary=xyz", ";;;"],
)
def test_other_bodies_are_refused(content_type: str | None) -> None:
    assert refusal_of(field("a", b"b") + END, content_type).status == 415


def test_names_may_be_quoted_and_padded() -> None:
    body = b'--xyz \t\r\ncontent-disposition:form-data ; name="a\\"b" ; filename="x;y"\r\n\r\n1\r\n'
    assert parse_form(TYPE, body + END).files == (('a"b', b"1"),)


def test_text_before_and_behind_is_ignored() -> None:
    body = b"preamble\r\n" + field("a", b"b") + END + b"epilogue"
    assert parse_form(TYPE, body).fields == (("a", "b"),)


DAMAGED = {
    "empty": b"",
    "no boundary": b"hello",
    "no end": field("a", b"b")[:-2],
    "end missing": field("a", b"b"),
    "no head": b"--xyz\r\nhello\r\n" + END,
    "no name": b"--xyz\r\nContent-Type: text/plain\r\n\r\nx\r\n" + END,
    "attachment": b'--xyz\r\nContent-Disposition: attachment; name="a"\r\n\r\nx\r\n' + END,
    "bare newlines": b'--xyz\nContent-Disposition: form-data; name="a"\n\nx\n--xyz--\n',
    "glued boundary": b"--xyzContent-Disposition: form-data\r\n\r\nx\r\n" + END,
    "long head": field("a" * 5000, b"b") + END,
    "not UTF-8": field("a", b"\xff") + END,
    "head not UTF-8": b'--xyz\r\nContent-Disposition: form-data; name="\xff"\r\n\r\n\r\n' + END,
    "base64": field("a", b"x", "\r\nContent-Transfer-Encoding: base64") + END,
    "long field": field("a", b"x" * (MAX_FIELD_BYTES + 1)) + END,
    "many parts": field("a", b"x") * (MAX_PARTS + 1) + END,
}


@pytest.mark.parametrize("body", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_form_is_refused(body: bytes) -> None:
    error = refusal_of(body)
    assert (error.status, error.code) == (400, "invalid_form")


@pytest.mark.parametrize("boundary", ["", "x" * 71, "\u20ac"])
def test_a_strange_boundary_is_refused(boundary: str) -> None:
    assert refusal_of(b"", f'multipart/form-data; boundary="{boundary}"').status in {400, 415}


def test_the_most_parts_are_read() -> None:
    assert len(parse_form(TYPE, field("a", b"x") * MAX_PARTS + END).fields) == MAX_PARTS


def test_a_long_body_is_refused_unread() -> None:
    assert refusal_of(bytes(MAX_BODY_BYTES + 1)).status == 413


@pytest.mark.timeout(30)
@pytest.mark.parametrize("filler", [b"\r\n--xy", b"\r\n", b"--xyz", b"\0"])
def test_the_longest_body_takes_no_time(filler: bytes) -> None:
    content = filler * (15 * 2**20 // len(filler))
    if filler == b"--xyz":
        content = content.replace(b"\r\n", b"")
    assert parse_form(TYPE, file(b"." + content) + END).files[0][1] == b"." + content
