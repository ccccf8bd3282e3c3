"""Attacks by way of sockets: out into the network, and to the owner's other programs."""

import array
import os
import socket

from tests.integration.redteam.attack import Attacks, World

attack = Attacks()
TIMEOUT_S = 2.0


def _open(family: int, kind: int, protocol: int = 0) -> socket.socket:
    made = socket.socket(family, kind, protocol)
    made.settimeout(TIMEOUT_S)
    return made


@attack("connect to the keyring's bus")
def _(world: World) -> None:
    with _open(socket.AF_UNIX, socket.SOCK_STREAM) as made:
        made.connect(world.bus_socket)


@attack("connect to an abstract socket")
def _(world: World) -> None:
    with _open(socket.AF_UNIX, socket.SOCK_STREAM) as made:
        made.connect(world.abstract_socket)


@attack("connect to a port of this computer")
def _(world: World) -> None:
    with _open(socket.AF_INET, socket.SOCK_STREAM) as made:
        made.connect(("127.0.0.1", world.tcp_port))


@attack("offer a port")
def _(_: World) -> None:
    with _open(socket.AF_INET, socket.SOCK_STREAM) as made:
        made.bind(("127.0.0.1", 0))
        made.listen()


@attack("send a datagram")
def _(world: World) -> None:
    with _open(socket.AF_INET, socket.SOCK_DGRAM) as made:
        made.sendto(b"x", ("127.0.0.1", world.udp_port))


@attack("send a datagram by IPv6")
def _(_: World) -> None:
    with _open(socket.AF_INET6, socket.SOCK_DGRAM):
        pass


@attack("ask the kernel for the network's addresses")
def _(_: World) -> None:
    with _open(socket.AF_NETLINK, socket.SOCK_RAW):
        pass


@attack("make packets of its own")
def _(_: World) -> None:
    with _open(socket.AF_PACKET, socket.SOCK_RAW):
        pass


@attack("talk to the host of a virtual machine")
def _(_: World) -> None:
    with _open(socket.AF_VSOCK, socket.SOCK_STREAM):
        pass


@attack("use the kernel's ciphers")
def _(_: World) -> None:
    with _open(socket.AF_ALG, socket.SOCK_SEQPACKET):
        pass


@attack("make a pair of sockets")
def _(_: World) -> None:
    for each in socket.socketpair():
        each.close()


@attack("hand a descriptor to the parent")
def _(world: World) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, fileno=os.dup(world.pipe)) as pipe:
        rights = array.array("i", [2])
        pipe.sendmsg([], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)])
