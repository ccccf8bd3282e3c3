import sys

import pytest

from app.wallet.child.memory import SecretPage, wipe


def test_wiping_happens_in_place() -> None:
    secret = bytearray(b"secret")
    alias = secret
    wipe(secret)
    wipe(None)
    assert alias == bytes(6)


def test_a_secret_moves_into_the_page() -> None:
    page, secret = SecretPage(), bytearray(b"secret")
    page.put(secret)
    assert secret == bytes(6)
    assert page.get() == b"secret"
    page.wipe()
    assert page.get() == b""


def test_a_copy_is_the_callers_own() -> None:
    page = SecretPage()
    page.put(bytearray(b"secret"))
    wipe(page.get())
    assert page.get() == b"secret"


@pytest.mark.skipif(sys.platform != "linux", reason="the protections of Linux")
def test_the_page_is_protected() -> None:
    assert SecretPage().layers == ("keys stay out of swap", "keys stay out of core dumps")
