from dataclasses import replace

import pytest

from app.domain.network import Endpoint
from app.protocol.errors import LocalProtocolError, RemoteProtocolError
from app.protocol.framing import encode_frame
from app.protocol.messages import TcpConnect
from app.protocol.peer_info import (
    PeerInfo,
    PeerInfoDecoder,
    TdxMeasurements,
    decode_peer_info,
    encode_peer_info,
    image_hash,
    starts_peer_info,
)
from app.protocol.tl import encode_object
from tests.vectors import vectors

ANY_FRAME, FAKE_TDX_FRAME = (bytes.fromhex(vector["hex"]) for vector in vectors("peer_info_frames"))
ATTESTATION = vectors("attestation")
KEY = bytes.fromhex(ATTESTATION["fake_quote"]["public_key"])
INFO = PeerInfo(None, KEY, Endpoint("10.0.0.5", 40000), Endpoint("127.0.0.1", 11101))


def test_vector_without_attestation() -> None:
    assert len(ANY_FRAME) == 124
    assert decode_peer_info(ANY_FRAME) == INFO
    assert encode_peer_info(INFO) == ANY_FRAME


def test_vector_with_fake_attestation() -> None:
    quote = bytes.fromhex(ATTESTATION["fake_quote"]["quote"])
    info = replace(INFO, attestation=TdxMeasurements(report_data=quote))
    assert len(FAKE_TDX_FRAME) == 576
    assert decode_peer_info(FAKE_TDX_FRAME) == info
    assert encode_peer_info(info) == FAKE_TDX_FRAME


def test_image_hashes() -> None:
    assert image_hash(None).hex() == ATTESTATION["any_policy_image_hash"]["hex"]
    assert image_hash(TdxMeasurements()).hex() == ATTESTATION["fake_tdx_image_hash"]["hex"]
    pattern = TdxMeasurements(
        *(bytes([value]) * 48 for value in (0x12, 0x34, 0xAA, 0xBB)),
        *(bytes([letter]) * 48 for letter in b"abcd"),
    )
    assert image_hash(pattern).hex() == ATTESTATION["upstream_test_pattern"]["hex"]


def test_image_hash_of_a_real_quote() -> None:
    quote = ATTESTATION["upstream_quote_dat"]
    names = ("mr_td", "mr_config_id", "mr_owner", "mr_owner_config", "report_data")
    registers = {name: bytes.fromhex(quote[name]) for name in names}
    registers |= {f"rtmr{n}": bytes.fromhex(quote["rtmr"][n]) for n in range(4)}
    assert image_hash(TdxMeasurements(**registers)).hex() == quote["image_hash"]


@pytest.mark.parametrize("frame", [ANY_FRAME, FAKE_TDX_FRAME])
def test_frame_byte_by_byte(frame: bytes) -> None:
    decoder = PeerInfoDecoder()
    for index in range(len(frame) - 1):
        assert decoder.receive_data(frame[index : index + 1]) is None
    assert decoder.receive_data(frame[-1:] + b"rest") == decode_peer_info(frame)
    assert decoder.unused_data == b"rest"


def test_a_greeting_is_told_from_peer_information() -> None:
    assert starts_peer_info(ANY_FRAME[:4])
    assert starts_peer_info(FAKE_TDX_FRAME[:4])
    assert not starts_peer_info(encode_frame(encode_object(TcpConnect(1)), 0)[:4])


@pytest.mark.parametrize("size", [0, 12, 99, 16537, 2**32 - 1])
def test_a_wrong_size_is_refused_with_its_four_bytes(size: int) -> None:
    with pytest.raises(RemoteProtocolError):
        PeerInfoDecoder().receive_data(size.to_bytes(4, "little"))


@pytest.mark.parametrize("frame", [ANY_FRAME, FAKE_TDX_FRAME])
def test_every_cut_is_refused(frame: bytes) -> None:
    for length in range(4, len(frame)):
        cut = (length - 4).to_bytes(4, "little") + frame[4:length]
        with pytest.raises(RemoteProtocolError):
            decode_peer_info(cut)
        with pytest.raises(RemoteProtocolError):
            decode_peer_info(frame[:length])


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (4, b"\2\0\0\0"),  # neither attested nor not
        (8 + 48, b"\x1f"),  # key length
        (8 + 48 + 36, b"\0"),  # length of the source address
        (8 + 48 + 36 + 1, b"\n"),  # a line feed in an address
        (8 + 48 + 36 + 12, b"\xff\xff\1\0"),  # source port
        (8 + 48 + 36 + 12, b"\xff\xff\xff\xff"),  # the same, negative
    ],
)
def test_damaged_fields(at: int, value: bytes) -> None:
    frame = ANY_FRAME[:at] + value + ANY_FRAME[at + len(value) :]
    with pytest.raises(RemoteProtocolError):
        decode_peer_info(frame)


def test_sgx_is_refused() -> None:
    with pytest.raises(RemoteProtocolError):
        decode_peer_info(FAKE_TDX_FRAME[:8] + b"\1\0\0\0" + FAKE_TDX_FRAME[12:])


def test_bytes_behind_the_fields_are_refused() -> None:
    with pytest.raises(RemoteProtocolError):
        decode_peer_info(len(ANY_FRAME).to_bytes(4, "little") + ANY_FRAME[4:] + bytes(4))


def test_what_cannot_be_sent_cannot_be_built() -> None:
    with pytest.raises(LocalProtocolError):
        replace(INFO, public_key=b"short")
    with pytest.raises(LocalProtocolError):
        replace(INFO, collateral_root_hash=b"")
    with pytest.raises(LocalProtocolError):
        TdxMeasurements(mr_td=b"short")
    with pytest.raises(LocalProtocolError):
        TdxMeasurements(report_data=b"short")
    with pytest.raises(LocalProtocolError):
        encode_peer_info(replace(INFO, source=Endpoint("a", 70000)))
    with pytest.raises(LocalProtocolError):
        encode_peer_info(replace(INFO, source=Endpoint("a" * 20000, 1)))
