"""How much one may ask of a room: buckets that fill with time, for each phone or address."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from ipaddress import IPv6Address, ip_address

_MOST = 10_000  # buckets of a kind; those that are full again tell nothing and go first


@dataclass
class Buckets:
    """A bucket for each of many: it holds `burst` at most, and gains `rate` a second.

    >>> now = iter([0, 0, 0, 1]).__next__
    >>> one = Buckets(rate=1, burst=2, now=now)
    >>> [one.wait("a") for _ in range(4)]
    [0.0, 0.0, 1.0, 0.0]
    """

    rate: float
    burst: float
    now: Callable[[], float] = time.monotonic
    _held: dict[Hashable, tuple[float, float]] = field(default_factory=dict)  # what, and when

    def wait(self, whose: Hashable) -> float:
        """Take one from a bucket; return 0, or in how many seconds there is one again."""
        held, now = self._look(whose)
        if held < 1:
            return (1 - held) / self.rate
        if len(self._held) >= _MOST:
            self._forget(now)
        self._held[whose] = held - 1, now
        return 0.0

    def empty(self, whose: Hashable) -> float:
        """Return 0 where there is one in a bucket, or in how many seconds; and take none."""
        held, _ = self._look(whose)
        return max(0.0, (1 - held) / self.rate)

    def _look(self, whose):
        now = self.now()
        held, then = self._held.get(whose, (self.burst, now))
        return min(self.burst, held + (now - then) * self.rate), now

    def _forget(self, now):
        """Forget the buckets that are full by now; or all, where somebody makes up addresses."""
        full = self.burst
        kept = {
            whose: (held, then)
            for whose, (held, then) in self._held.items()
            if held + (now - then) * self.rate < full
        }
        self._held = kept if len(kept) < _MOST else {}


def per_minute(number: int) -> Buckets:
    """Return buckets of so many a minute, all of which may come at once."""
    return Buckets(rate=number / 60, burst=number)


class Limits:
    """What a room allows to each phone, and to each address.

    A school may have one address for all its phones, so an address is allowed what a full room
    needs to come in at once. The code stands on the wall, so few guess it; the letters that follow
    a name are guessed by nobody soon.
    """

    def __init__(self) -> None:
        self.address = Buckets(rate=1500, burst=1500)
        self.person = Buckets(rate=20, burst=60)
        self.whole = Buckets(rate=1, burst=30)  # all that stands, for each person
        self.new_person = Buckets(rate=5, burst=600)  # a lecture may come in at once
        self.wrong_code = per_minute(600)
        self.wrong_back = per_minute(10)  # for each name and address: nobody else is locked out
        self.wrong_backs = per_minute(60)  # for each address


def source(address: str) -> str:
    """Return what counts as one address: of IPv6 the network, for any machine has many in it.

    >>> source("192.168.1.20"), source("2001:db8:1:2::77"), source("::ffff:10.0.0.1")
    ('192.168.1.20', '2001:db8:1:2', '10.0.0.1')
    """
    try:
        known = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(known, IPv6Address):
        if known.ipv4_mapped:
            return str(known.ipv4_mapped)
        return ":".join(f"{int(part, 16):x}" for part in known.exploded.split(":")[:4])
    return str(known)
