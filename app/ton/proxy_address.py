"""The address text under which a proxy is registered in the root contract."""

import ipaddress
import re

from app.domain.network import Endpoint, RegisteredProxy

_MAX_LENGTH = 127
"""The root contract counts its bytes in 7 bits."""

_ENDPOINT = re.compile(r"(\[)?([0-9.]{7,15}):([0-9]{1,5})(?(1)\])")
_MAX_PORT = 65535


def parse_proxy_address(seqno: int, text: str) -> RegisteredProxy | None:
    """Read ``"<workers ip:port> <clients ip:port>"``; a single one serves both.

    Either may stand in square brackets. Entries that do not parse are skipped by every program
    of the network, hence None.
    """
    if len(text) > _MAX_LENGTH:
        return None
    endpoints = [_parse_ipv4_endpoint(part) for part in text.split(" ")]
    for_workers, for_clients = endpoints[0], endpoints[-1]
    if len(endpoints) > 2 or for_workers is None or for_clients is None:  # noqa: PLR2004
        return None
    return RegisteredProxy(seqno, for_workers, for_clients)


def format_proxy_address(proxy: RegisteredProxy) -> str:
    """Write the text that `parse_proxy_address` reads."""
    return f"{proxy.for_workers} {proxy.for_clients}"


def _parse_ipv4_endpoint(text: str) -> Endpoint | None:
    match = _ENDPOINT.fullmatch(text)
    if match is None or not 0 < int(match[3]) <= _MAX_PORT:
        return None
    try:
        return Endpoint(str(ipaddress.IPv4Address(match[2])), int(match[3]))
    except ipaddress.AddressValueError:
        return None
