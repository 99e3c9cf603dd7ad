"""Where a room listens: the addresses of this machine, and a port that is short to type."""

from __future__ import annotations

import contextlib
import errno
import socket
from ipaddress import IPv4Address, IPv6Address, ip_address

import psutil

LOOPBACK = "127.0.0.1"
_AT_ONCE = 600  # phones that may all come back in the same second
_SHORT = (8080, 8000, *range(8081, 8100))
# Asked which way leads there, a machine says from which of its addresses; nothing is sent. Both are
# reserved for examples (RFC 5737, RFC 3849) and lead nowhere.
_NOWHERE = {socket.AF_INET: "192.0.2.1", socket.AF_INET6: "2001:db8::1"}
# Networks inside the machine, which no phone is in: of containers, virtual machines, tunnels.
_INSIDE = (
    *("docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "vethernet", "utun", "tun", "tap"),
    *("wg", "zt", "tailscale", "virtualbox", "vmware", "awdl", "llw", "bridge", "lxc", "podman"),
)


def network_addresses() -> list[str]:
    """Return under which addresses others in this network may reach this machine, likeliest first.

    There is none where it is in no network.
    """
    found = {_usual(family): -1 for family in _NOWHERE}
    up = {name for name, state in psutil.net_if_stats().items() if state.isup}
    for name, addresses in psutil.net_if_addrs().items():
        if name in up:
            for each in addresses:
                found.setdefault(_plain(each.address), name.lower().startswith(_INSIDE))
    return ranked(found)


def ranked(found: dict[str, int]) -> list[str]:
    """Return addresses that can be typed on a phone, likeliest first.

    `found` says of each how far it is from likely: -1 where the machine itself would choose it, 1
    where its network is one inside the machine. Shorter ones (IPv4) come first.

    >>> ranked({"127.0.0.1": 0, "172.17.0.1": 1, "fe80::1": 0, "2001:db8::5": 0, "192.168.1.5": 0})
    ['192.168.1.5', '172.17.0.1', '2001:db8::5']
    """
    known = {text: number for text in found if (number := _number(text)) and _reachable(number)}
    return sorted(known, key=lambda text: (known[text].version, found[text], len(text)))


def _plain(address):
    return (address or "").partition("%")[0]


def _number(text) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text)
    except ValueError:  # the hardware's own, or none
        return None


def _reachable(number):
    # What ends at the next cable (fe80::, 169.254.…) needs more than an address in a browser.
    return not (
        number.is_loopback or number.is_link_local or number.is_multicast or number.is_unspecified
    )


def _usual(family):
    """Return from which address this machine would send, or "" where no way leads out."""
    with contextlib.suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as door:
        door.connect((_NOWHERE[family], 9))
        return _plain(door.getsockname()[0])
    return ""


def address(host: str, port: int) -> str:
    """Return an address as one types it.

    >>> address("192.168.1.5", 8080), address("fd00::2", 8080)
    ('http://192.168.1.5:8080/', 'http://[fd00::2]:8080/')
    """
    return f"http://{f'[{host}]' if ':' in host else host}:{port}/"


def listen(port: int | None, *, local: bool, before: int = 0) -> list[socket.socket]:
    """Return sockets that listen: at the port that was asked for, or at a short one that is free.

    `before` is the one where the same room was before: its phones look for it there.

    Raises
    ------
    ValueError
        The port that was asked for is none, or is taken.
    """
    from tornado.netutil import bind_sockets

    if port is not None and not 1 <= port <= 65535:
        raise ValueError(
            f"A port is a number from 1 to 65535, but {port} was given. "
            "Leave --port out to have a free one chosen."
        )
    usual = (before, *_SHORT) if 1 <= before <= 65535 else _SHORT
    for one in usual if port is None else (port,):
        if _taken(one):
            continue
        try:
            return bind_sockets(one, LOOPBACK if local else None, backlog=_AT_ONCE)
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES, errno.EADDRNOTAVAIL):
                raise
    if port is not None:
        raise ValueError(
            f"Port {port} cannot be used: another program listens there, or it needs more rights. "
            "Leave --port out to have a free one chosen, or name another."
        )
    return bind_sockets(0, LOOPBACK if local else None, backlog=_AT_ONCE)


def _taken(port):
    """Tell whether something answers there: some systems would let two programs listen at once."""
    with contextlib.suppress(OSError), socket.create_connection((LOOPBACK, port), 0.3):
        return True
    return False


def is_ours(host: str) -> bool:
    """Tell whether the Host of a request is this machine: by number, or by a name of its own.

    A page elsewhere can have a name of its own lead to this machine, and then ask it whatever a
    phone may; it cannot have a number say anything but where it leads to.

    >>> is_ours("192.168.1.5:8080"), is_ours("[fd00::2]:8080"), is_ours("rebound.example:8080")
    (True, True, False)
    """
    name = host.rpartition(":")[0] if host.rpartition(":")[2].isdigit() else host
    name = name.removeprefix("[").removesuffix("]").lower().rstrip(".")
    if not host.startswith("[") and ":" in name:
        return False
    own = socket.gethostname().lower()
    return bool(_number(name)) or name in {"localhost", own, f"{own.partition('.')[0]}.local"}
