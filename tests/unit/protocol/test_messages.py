import inspect
import re
from dataclasses import FrozenInstanceError, fields

import pytest

from app.protocol import messages
from app.protocol.messages import HttpHeader, HttpRequest, ProxySignedPayment, TlObject, TokensUsed
from installer.generate_protocol import MESSAGES_FOLDER, class_name, generate
from tests.unit.protocol.building import CLASSES, SCHEMA


def test_the_modules_are_what_the_schema_generates() -> None:
    generated = generate(SCHEMA)
    assert {path.name for path in MESSAGES_FOLDER.glob("*.py")} == set(generated)
    for name, text in generated.items():
        assert (MESSAGES_FOLDER / name).read_bytes() == text.encode(), name


def test_no_generated_module_is_too_long() -> None:
    for path in MESSAGES_FOLDER.glob("*.py"):
        assert path.read_bytes().count(b"\n") < 400, path


def test_names() -> None:
    assert class_name("proxy.queryAnswerPartEx") == "ProxyQueryAnswerPartEx"
    assert class_name("tokensUsed") == "TokensUsed"
    assert class_name("client.getWorkerTypesV2") == "ClientGetWorkerTypesV2"
    for name, kind in CLASSES.items():
        assert kind.__name__ == class_name(name)
        assert getattr(messages, kind.__name__) is kind
        assert kind.__name__ in messages.__all__


def test_classes_are_frozen_and_slotted() -> None:
    tokens = TokensUsed(1, 2, 3, 4, 5)
    with pytest.raises(FrozenInstanceError):
        tokens.prompt_tokens_used = 2  # type: ignore[misc]
    assert not hasattr(tokens, "__dict__")
    assert {tokens, TokensUsed(1, 2, 3, 4, 5)} == {tokens}


def test_fields_are_those_of_the_schema() -> None:
    for entry in SCHEMA.constructors:
        kind = CLASSES[entry.name]
        names = list(inspect.signature(kind).parameters)
        assert names == [field.name for field in entry.fields], entry.name
        optional = {field.name for field in entry.fields if field.bit is not None}
        assert {name for name in names if _default(kind, name) is None} == optional


def test_repr_shows_no_content() -> None:
    header = HttpHeader("Authorization", "Bearer secret")
    request = HttpRequest("POST", "/v1/chat", "HTTP/1.1", (header,), b"secret prompt")
    shown = repr(request)
    assert "secret" not in shown
    assert re.fullmatch(r"HttpRequest\(method='POST', .* payload=<13 bytes>\)", shown)
    assert repr(ProxySignedPayment(bytes(32))) == f"ProxySignedPayment(data={'00' * 32})"
    assert repr(HttpHeader("a", "b" * 101)) == "HttpHeader(name='a', value=<101 characters>)"


def test_an_object_without_fields() -> None:
    assert repr(messages.ProxySignedPaymentEmpty()) == "ProxySignedPaymentEmpty()"
    assert messages.ProxySignedPaymentEmpty() == messages.ProxySignedPaymentEmpty()
    assert fields(messages.ProxySignedPaymentEmpty) == ()


def _default(kind: type[TlObject], name: str) -> object:
    return inspect.signature(kind).parameters[name].default
