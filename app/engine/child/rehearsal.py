"""Answer one request of each kind before the first real one.

Once the child is sealed it can open no file, so whatever a library loads at its first use must
have been loaded by then: modules of Python, tables of codecs, the engine's code for this model.
"""

import json
import struct
from collections.abc import Iterator

from app.domain.job import JobRequest
from app.engine.child.api import Api
from app.engine.child.audio import SAMPLE_RATE_HZ
from app.engine.child.chat_model import ChatModel
from app.engine.child.models import LoadedModel

_SECONDS = 0.2
_BOUNDARY = "rehearsal"
_TRANSCRIPTS = ("json", "text", "verbose_json")


def rehearse(api: Api, models: dict[str, LoadedModel]) -> None:
    """Have the API answer requests that touch everything it may need later."""
    for request in _requests(models):
        for _ in api.answer(request, lambda: False):
            pass


def _requests(models: dict[str, LoadedModel]) -> Iterator[JobRequest]:
    yield JobRequest("GET", "/v1/models", (), b"")
    yield JobRequest("GET", "/v1/nothing", (), b"")
    for name, model in models.items():
        yield JobRequest("GET", f"/v1/models/{name}", (), b"")
        yield from _text_requests(name) if isinstance(model, ChatModel) else _speech_requests(name)


def _text_requests(name: str) -> Iterator[JobRequest]:
    short = {"model": name, "max_tokens": 2}
    messages = [{"role": "user", "content": "hi"}]
    for more in ({}, {"stream": True}, {"seed": 1, "stop": ["."]}):
        yield _post("chat/completions", {**short, "messages": messages, **more})
    yield _post("completions", {**short, "prompt": "hi"})
    yield _post("completions", {})


def _speech_requests(name: str) -> Iterator[JobRequest]:
    for form in _TRANSCRIPTS:
        fields = {"model": name, "response_format": form}
        if form == "verbose_json":
            fields["timestamp_granularities[]"] = "word"
        body = _form_data(fields, _silence())
        kind = f"multipart/form-data; boundary={_BOUNDARY}"
        yield JobRequest("POST", "/v1/audio/transcriptions", (("content-type", kind),), body)


def _post(path: str, content: object) -> JobRequest:
    headers = (("content-type", "application/json"),)
    return JobRequest("POST", f"/v1/{path}", headers, json.dumps(content).encode())


def _form_data(fields: dict[str, str], recording: bytes) -> bytes:
    head = f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="'
    parts = [f'{head}{name}"\r\n\r\n{value}\r\n'.encode() for name, value in fields.items()]
    file = f'{head}file"; filename="a.wav"\r\nContent-Type: audio/wav\r\n\r\n'.encode()
    return b"".join((*parts, file, recording, f"\r\n--{_BOUNDARY}--\r\n".encode()))


def _silence() -> bytes:
    """Write a WAV file of silence: mono, 16 bits a sample."""
    samples = bytes(2 * int(_SECONDS * SAMPLE_RATE_HZ))
    form = struct.pack("<HHIIHH", 1, 1, SAMPLE_RATE_HZ, 2 * SAMPLE_RATE_HZ, 2, 16)
    chunks = b"fmt " + struct.pack("<I", len(form)) + form
    chunks += b"data" + struct.pack("<I", len(samples)) + samples
    return b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"WAVE" + chunks
