"""Read a ``multipart/form-data`` body (RFC 7578): small fields and one file, all in memory.

The body is cut at its boundary by searching for it, so the time is linear in the body whatever
it holds; the headers of a part are read by the standard library.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser

from app.engine.child.errors import ApiError

MAX_BODY_BYTES = 16 * 2**20
"""Longest body: what one message of the network can carry (cocoon: net/TcpConnection.cpp)."""

MAX_PARTS = 64
MAX_PART_HEAD_BYTES = 4096
MAX_FIELD_BYTES = 65_536
MAX_BOUNDARY_CHARS = 70
"""RFC 2046 section 5.1.1."""


@dataclass(frozen=True, slots=True)
class Form:
    """What was sent: texts by name, in order, and files by name."""

    fields: tuple[tuple[str, str], ...]
    files: tuple[tuple[str, bytes], ...]


def parse_form(content_type: str | None, body: bytes) -> Form:
    """Read a form; `content_type` is the request's header with the boundary.

    Raises:
        ApiError: not a form, damaged, or over one of the limits.
    """
    if len(body) > MAX_BODY_BYTES:
        raise ApiError(
            f"The body has {len(body)} bytes; the limit is {MAX_BODY_BYTES}.",
            status=413,
            code="request_too_large",
        )
    fields, files = [], []
    for part in _parts(body, _boundary(content_type)):
        name, is_file, content = _read_part(part)
        if is_file:
            files.append((name, content))
        else:
            fields.append((name, _text(content)))
    return Form(tuple(fields), tuple(files))


def _boundary(content_type: str | None) -> bytes:
    header = Message()
    header["Content-Type"] = " ".join((content_type or "").split())
    boundary = header.get_param("boundary")
    if header.get_content_type() != "multipart/form-data" or not isinstance(boundary, str):
        raise ApiError(
            "The body must be multipart/form-data with a boundary.",
            status=415,
            code="unsupported_content_type",
        )
    if not 1 <= len(boundary) <= MAX_BOUNDARY_CHARS or not boundary.isascii():
        raise _damaged("its boundary is out of bounds")
    return boundary.encode()


def _parts(body: bytes, boundary: bytes) -> Iterator[bytes]:
    delimiter = b"\r\n--" + boundary
    body = b"\r\n" + body
    start = body.find(delimiter)
    for _ in range(MAX_PARTS + 1):
        if start < 0:
            raise _damaged("its boundary is missing")
        start += len(delimiter)
        if body.startswith(b"--", start):
            return
        end = body.find(delimiter, start)
        yield body[start : end if end >= 0 else len(body)]
        start = end
    raise _damaged(f"it has more than {MAX_PARTS} parts")


def _read_part(part: bytes) -> tuple[str, bool, bytes]:
    padding, line_end, _ = part[:MAX_PART_HEAD_BYTES].partition(b"\r\n")
    head, end, _ = part[:MAX_PART_HEAD_BYTES].partition(b"\r\n\r\n")
    if not line_end or padding.strip(b" \t") or not end:
        raise _damaged("a part has no end of its head")
    header = HeaderParser().parsestr(_text(head[len(padding) + 2 :]))
    name = header.get_param("name", header="content-disposition")
    if header.get_content_disposition() != "form-data" or not isinstance(name, str):
        raise _damaged("a part has no name")
    if header.get("content-transfer-encoding", "binary").lower() not in {"binary", "8bit", "7bit"}:
        raise _damaged("a part is encoded")
    is_file = header.get_param("filename", header="content-disposition") is not None
    content = part[len(head) + len(end) :]
    if not is_file and len(content) > MAX_FIELD_BYTES:
        raise _damaged(f"a field has more than {MAX_FIELD_BYTES} bytes")
    return name, is_file, content


def _text(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise _damaged("a text is not UTF-8") from None


def _damaged(reason: str) -> ApiError:
    return ApiError(f"The form cannot be read: {reason}.", code="invalid_form")
