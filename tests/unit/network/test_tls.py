import ssl
import time

import pytest
from OpenSSL import SSL

from app.domain.network import Policy
from app.network.certificate import make_identity
from app.network.errors import PeerRejectedError, SessionEndedError
from app.network.peer_identity import PeerRole
from app.network.tls import TlsEngine, _alert_text

CLIENT = make_identity(Policy.ANY, time.time())
SERVER = make_identity(Policy.FAKE_TDX, time.time())


def engines() -> tuple[TlsEngine, TlsEngine]:
    return TlsEngine(CLIENT, PeerRole.SERVER), TlsEngine(SERVER, PeerRole.CLIENT)


def shake_hands(client: TlsEngine, server: TlsEngine) -> None:
    assert not client.shake_hands()
    server.feed(client.take_outgoing())
    assert not server.shake_hands()
    client.feed(server.take_outgoing())
    assert client.shake_hands()
    server.feed(client.take_outgoing())
    assert server.shake_hands()


def connected() -> tuple[TlsEngine, TlsEngine]:
    client, server = engines()
    shake_hands(client, server)
    return client, server


def test_both_sides_see_each_others_certificate() -> None:
    client, server = connected()
    assert client.peer_certificate() == SERVER.certificate_der
    assert server.peer_certificate() == CLIENT.certificate_der


def test_the_connection_is_tls_1_3_with_one_of_two_suites() -> None:
    client, _ = connected()
    assert client._connection.get_protocol_version_name() == "TLSv1.3"
    assert client._connection.get_cipher_name() in {
        "TLS_AES_128_GCM_SHA256",
        "TLS_AES_256_GCM_SHA384",
    }


def test_bytes_pass_in_both_directions() -> None:
    client, server = connected()
    assert client.write(memoryview(b"question")) == 8
    server.feed(client.take_outgoing())
    assert server.read() == b"question"
    assert server.read() is None
    server.write(memoryview(b"answer"))
    client.feed(server.take_outgoing())
    assert client.read() == b"answer"
    assert client.read() is None


def test_a_long_message_passes_in_records() -> None:
    client, server = connected()
    data = bytes(range(256)) * 1024
    rest = memoryview(data)
    while rest:
        rest = rest[client.write(rest) :]
    server.feed(client.take_outgoing())
    pieces = []
    while piece := server.read():
        pieces.append(piece)
    assert b"".join(pieces) == data
    assert max(map(len, pieces)) == 16_384


def test_an_older_version_is_refused() -> None:
    _, server = engines()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    with pytest.raises(ssl.SSLWantReadError):
        context.wrap_bio(incoming, outgoing).do_handshake()
    server.feed(outgoing.read())
    with pytest.raises(PeerRejectedError, match="does not speak TLS as this network does"):
        server.shake_hands()


def test_a_client_without_a_certificate_is_refused() -> None:
    _, server = engines()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = context.wrap_bio(incoming, outgoing)
    with pytest.raises(ssl.SSLWantReadError):
        client.do_handshake()
    server.feed(outgoing.read())
    assert not server.shake_hands()
    incoming.write(server.take_outgoing())
    client.do_handshake()
    server.feed(outgoing.read())
    with pytest.raises(PeerRejectedError):
        server.shake_hands()


def test_an_expired_certificate_is_refused_and_kept_for_the_reason() -> None:
    old = make_identity(Policy.ANY, time.time() - 100_000)
    client, server = TlsEngine(CLIENT, PeerRole.SERVER), TlsEngine(old, PeerRole.CLIENT)
    client.shake_hands()
    server.feed(client.take_outgoing())
    server.shake_hands()
    client.feed(server.take_outgoing())
    with pytest.raises(PeerRejectedError):
        client.shake_hands()
    assert client.refused_certificate() == old.certificate_der
    server.feed(client.take_outgoing())
    with pytest.raises(PeerRejectedError, match="refused this machine's certificate"):
        server.shake_hands()


def test_garbage_is_no_tls() -> None:
    client, _ = engines()
    client.shake_hands()
    client.feed(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    with pytest.raises(PeerRejectedError, match="does not speak TLS"):
        client.shake_hands()


def test_garbage_after_the_handshake_breaks_the_connection() -> None:
    client, _ = connected()
    client.feed(b"\x17\x03\x03\x00\x20" + bytes(32))
    with pytest.raises(SessionEndedError, match="encrypted connection broke"):
        client.read()


def test_a_farewell_is_an_end() -> None:
    client, server = connected()
    server._connection.shutdown()
    client.feed(server.take_outgoing())
    assert client.read() == b""


def test_alerts_about_certificates_have_a_sentence_of_their_own() -> None:
    alert = SSL.Error([("SSL routines", "", "tls alert unknown ca")])
    assert "refused this machine's certificate" in _alert_text(alert, "else")
    other = SSL.Error([("SSL routines", "", "tls alert internal error")])
    assert _alert_text(other, "else") == "else"
