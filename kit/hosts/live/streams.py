"""Pages that listen: each is told what is new, at its own speed (server-sent events).

What is said is put together when it is written. So whoever reads slowly is told less often, and
nobody waits for them: nothing piles up, neither for them nor for others.
"""

from __future__ import annotations

import asyncio
import random
import socket
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from tornado.iostream import StreamClosedError
from tornado.web import RequestHandler

from kit.hosts.live.pages import as_json

_PATIENCE = 20.0  # seconds to read what was written; who does not is gone
_ALIVE = 15.0  # seconds after which a word that says nothing tells that both are still there
_MOST = 4  # streams of one person; the oldest is most likely of a page that is gone
_BACK = (1500, 4000)  # milliseconds until a page comes back: not all at once


class Stream:
    """One page that listens. `says` returns what is new for it, each time it is woken."""

    def __init__(
        self,
        handler: RequestHandler,
        says: Callable[[], list[bytes]],
        *,
        pause: float = 0.0,
        look: float = _ALIVE,
    ) -> None:
        self._handler, self._says, self._pause, self._look = handler, says, pause, look
        self._woken = asyncio.Event()
        self._open = True

    def wake(self) -> None:
        """Something may be new."""
        self._woken.set()

    def close(self) -> None:
        """Say nothing more, and end."""
        self._open = False
        self._woken.set()

    async def run(self) -> None:
        """Tell the page what is new until one of both goes; look for it now and then unasked."""
        _notice_silence(self._handler)
        with suppress(StreamClosedError):
            await self._write(b"retry: %d\n\n" % random.randint(*_BACK))
            woken = True
            while self._open:
                self._woken.clear()
                await self._write(b"".join(self._says()) or (b"" if woken else b":\n\n"))
                await asyncio.sleep(self._pause)
                woken = await self._is_woken()

    async def _is_woken(self):
        try:
            return await asyncio.wait_for(self._woken.wait(), self._look)
        except TimeoutError:
            return False

    async def _write(self, said):
        if not said or not self._open:
            return
        self._handler.write(said)
        try:
            await asyncio.wait_for(self._handler.flush(), _PATIENCE)
        except TimeoutError:
            self._open = False
            self._handler.request.connection.stream.close()


def _notice_silence(handler):
    """Let the system tell within a minute that a phone is out of reach, where it can."""
    option = getattr(socket, "TCP_USER_TIMEOUT", None)
    if option is not None:
        with suppress(OSError, AttributeError):  # perhaps it is gone already
            door = handler.request.connection.stream.socket
            door.setsockopt(socket.IPPROTO_TCP, option, 40_000)


def event(name: str, data: str) -> bytes:
    """Return one event of a stream; its data is JSON, on one line.

    >>> event("stage", '{"number":1}')
    b'event: stage\\ndata: {"number":1}\\n\\n'
    """
    return f"event: {name}\ndata: {data}\n\n".encode()


class PhoneNews:
    """What one phone is to be told: where the class is, and what its person did elsewhere."""

    def __init__(self, stage: Callable[[], str]) -> None:
        self._stage, self._moved = stage, True
        self._saved: dict[str, dict[str, Any]] = defaultdict(dict)

    def move(self) -> None:
        """The class went on."""
        self._moved = True

    def save(self, activity: str, entries: dict[str, Any]) -> None:
        """Another phone of this person answered."""
        self._saved[activity] |= entries

    def said(self) -> list[bytes]:
        """Return what is new, and forget it."""
        saved, self._saved = self._saved, defaultdict(dict)
        told = [
            event("saved", as_json({"activity": activity, "entries": entries}))
            for activity, entries in saved.items()
        ]
        if self._moved:
            self._moved = False
            told.append(event("stage", self._stage()))
        return told


class Streams:
    """All pages that listen: the phones of each person, by their number, and the walls."""

    def __init__(self) -> None:
        self._phones: dict[int, dict[Stream, tuple[str, PhoneNews]]] = defaultdict(dict)
        self._walls: set[Stream] = set()

    def add_phone(self, number: int, stream: Stream, phone: str, news: PhoneNews) -> None:
        """A page of a person listens from now on."""
        mine = self._phones[number]
        for old in [*mine][: max(0, len(mine) + 1 - _MOST)]:
            old.close()
        mine[stream] = phone, news

    def remove_phone(self, number: int, stream: Stream) -> None:
        """A page of a person listens no more."""
        self._phones[number].pop(stream, None)
        if not self._phones[number]:
            del self._phones[number]

    def add_wall(self, stream: Stream) -> None:
        """A page of the presenter listens from now on."""
        self._walls.add(stream)

    def remove_wall(self, stream: Stream) -> None:
        """A page of the presenter listens no more."""
        self._walls.discard(stream)

    def moved(self) -> None:
        """Tell all phones, and the walls, that the class went on."""
        for mine in [*self._phones.values()]:
            for stream, (_, news) in mine.items():
                news.move()
                stream.wake()
        self.changed()

    def changed(self) -> None:
        """Tell the walls that something is new."""
        for stream in self._walls:
            stream.wake()

    def saved(self, number: int, phone: str, activity: str, entries: dict[str, Any]) -> None:
        """Tell the other pages of a person what was answered on one of them."""
        for stream, (name, news) in self._phones.get(number, {}).items():
            if name != phone:
                news.save(activity, entries)
                stream.wake()

    def others(self, number: int, phone: str) -> None:
        """Tell the other phones of a person that this one came or went."""
        for stream, (name, news) in self._phones.get(number, {}).items():
            if name != phone:
                news.move()
                stream.wake()

    def end(self, number: int) -> None:
        """End those of a person."""
        for stream in self._phones.get(number, {}):
            stream.close()

    def close(self) -> None:
        """End all of them."""
        for mine in self._phones.values():
            for stream in mine:
                stream.close()
        for stream in self._walls:
            stream.close()
