import pytest

from app.desktop.foreground import raise_order


def test_the_desktop_s_token_goes_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    monkeypatch.delenv("DESKTOP_STARTUP_ID", raising=False)
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    assert raise_order().arguments == {}
    monkeypatch.setenv("DESKTOP_STARTUP_ID", "x11")
    assert raise_order().arguments == {"token": "x11"}
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "w" * 600)
    assert raise_order().arguments == {"token": "w" * 500}
    monkeypatch.setenv("XDG_SESSION_ID", "3")
    assert raise_order().arguments["session"] == "3"
