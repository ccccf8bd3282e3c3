import math
import struct
from dataclasses import replace
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.protocol.errors import LocalProtocolError, RemoteProtocolError, UnknownConstructorError
from app.protocol.messages import (
    ClientWorkerInstanceV2,
    ClientWorkerTypesV2,
    ClientWorkerTypeV2,
    HttpHeader,
    HttpRequest,
    ProxyQueryAnswerEx,
    ProxyQueryFinalInfo,
    ProxyRunQuery,
    ProxySignedPayment,
    ProxySignedPaymentEmpty,
    TcpPing,
    TcpQueryError,
    TokensUsed,
    WorkerPaymentStatus,
    WorkerProxyHandshakeComplete,
)
from app.protocol.schema import Constructor
from app.protocol.tl import TlObject, decode_object, encode_object
from tests.unit.protocol.building import SCHEMA, from_vector, objects
from tests.vectors import vectors

VECTORS = vectors("tl_objects")
TOKENS = TokensUsed(1, 2, 3, 4, 10)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: str(vector["name"]))
def test_vectors_both_ways(vector: dict[str, Any]) -> None:
    obj, wire = from_vector(vector["object"]), bytes.fromhex(vector["hex"])
    assert len(wire) == vector["length"]
    assert encode_object(obj) == wire
    assert decode_object(wire) == obj


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: str(vector["name"]))
def test_every_cut_of_a_vector_is_refused(vector: dict[str, Any]) -> None:
    wire = bytes.fromhex(vector["hex"])
    for length in range(len(wire)):
        with pytest.raises(RemoteProtocolError):
            decode_object(wire[:length])
    with pytest.raises(RemoteProtocolError, match="4 bytes follow"):
        decode_object(wire + bytes(4))


@pytest.mark.parametrize("entry", SCHEMA.constructors, ids=lambda entry: str(entry.name))
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_every_constructor_round_trips(entry: Constructor, data: st.DataObject) -> None:
    obj = data.draw(objects(entry))
    wire = encode_object(obj)
    assert len(wire) % 4 == 0
    assert decode_object(wire) == obj
    assert encode_object(decode_object(wire)) == wire


def test_unknown_constructors_have_their_own_error() -> None:
    with pytest.raises(UnknownConstructorError) as caught:
        decode_object(b"\x78\x56\x34\x12rest")
    assert caught.value.constructor_id == 0x12345678
    assert "12345678" in str(caught.value)


def test_an_unknown_member_of_a_type_is_damage() -> None:
    status = encode_object(WorkerPaymentStatus(ProxySignedPaymentEmpty(), 1, 2))
    damaged = status[:4] + TcpPing.WIRE_ID + status[8:]
    with pytest.raises(RemoteProtocolError) as caught:
        decode_object(damaged)
    assert not isinstance(caught.value, UnknownConstructorError)


def test_another_id_than_true_and_false() -> None:
    wire = encode_object(WorkerProxyHandshakeComplete(is_disabled=True))
    with pytest.raises(RemoteProtocolError):
        decode_object(wire[:4] + b"\1\0\0\0")


def test_unknown_flag_bits_stay() -> None:
    info = ProxyQueryFinalInfo(0xFFFF_FFFC, TOKENS)
    assert decode_object(encode_object(info)) == info


def test_vectors_in_a_vector_are_bounded_together() -> None:
    workers = ClientWorkerTypeV2("m", (ClientWorkerInstanceV2(0, 1, 2, 3),) * 4096)
    fitting = ClientWorkerTypesV2((workers,) * 3)
    assert decode_object(encode_object(fitting)) == fitting
    with pytest.raises(RemoteProtocolError, match="items"):
        decode_object(encode_object(ClientWorkerTypesV2((workers,) * 4)))


@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan, -0.0, 5e-324])
def test_odd_doubles(value: float) -> None:
    wire = encode_object(ProxyRunQuery(b"", ProxySignedPaymentEmpty(), 1, value, bytes(32)))
    decoded = decode_object(wire)
    assert isinstance(decoded, ProxyRunQuery)
    assert struct.pack("<d", decoded.timeout) == struct.pack("<d", value)
    assert encode_object(decoded) == wire


def test_a_nan_keeps_its_bits() -> None:
    query = ProxyRunQuery(b"", ProxySignedPaymentEmpty(), 1, 0.0, bytes(32))
    nan = bytes.fromhex("01020304050ff8ff")
    wire = encode_object(query)[:-40] + nan + bytes(32)
    assert encode_object(decode_object(wire)) == wire


def test_a_vector_in_a_vector_is_bounded() -> None:
    wire = ClientWorkerTypesV2.WIRE_ID + struct.pack("<I", 1) + bytes(4) + b"\xff\xff\xff\x7f"
    with pytest.raises(RemoteProtocolError, match="too long"):
        decode_object(wire)


@pytest.mark.parametrize(
    "obj",
    [
        TcpPing(2**63),
        TcpPing(-(2**63) - 1),
        TcpPing(cast("int", 1.5)),
        TcpPing(cast("int", "1")),
        TcpPing(cast("int", None)),
        TcpQueryError(1, 2**31, ""),
        TcpQueryError(1, 1, cast("str", b"bytes")),
        TcpQueryError(1, 1, "\ud800"),
        ProxySignedPayment(cast("bytes", "text")),
        ProxySignedPayment(cast("bytes", "long text" * 99)),
        ProxySignedPayment(cast("bytes", None)),
        WorkerPaymentStatus(cast("ProxySignedPayment", None), 1, 2),
        ProxyQueryAnswerEx(bytes(31), b"", 0),
        ProxyQueryAnswerEx(bytes(32), b"", 1),
        ProxyQueryAnswerEx(bytes(32), b"", 0, ProxyQueryFinalInfo(0, TOKENS)),
        ProxyQueryAnswerEx(bytes(32), b"", -1),
        ProxyQueryFinalInfo(2, TOKENS, None, 1.0, None),
        HttpRequest("GET", "/", "HTTP/1.1", cast("tuple[HttpHeader, ...]", (1,)), b""),
        HttpRequest("GET", "/", "HTTP/1.1", cast("tuple[HttpHeader, ...]", None), b""),
    ],
)
def test_what_cannot_be_written_is_our_fault(obj: TlObject) -> None:
    with pytest.raises(LocalProtocolError):
        encode_object(obj)


def test_text_that_is_not_utf_8_is_replaced() -> None:
    wire = encode_object(TcpQueryError(1, 2, "abc"))
    damaged = wire.replace(b"abc", b"\xff\0c")
    assert decode_object(damaged) == replace(
        cast("TcpQueryError", decode_object(wire)), message="� c"
    )
