"""The HTTP of a room: which path leads where, how much is read, and an end within seconds."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections import Counter
from collections.abc import Sequence
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.httputil import HTTPServerRequest
from tornado.iostream import IOStream
from tornado.web import Application

from kit.hosts.live import phone_handlers, wall_handlers
from kit.hosts.live.handlers import Static, TooMuch, Unknown
from kit.hosts.live.limits import source
from kit.hosts.live.served import Served

MOST_BYTES = 64_000  # of what a page sends at once
_TOO_MUCH = 1_000_000  # bytes that are still read, and thrown away, so that an answer gets through
_PATIENCE = 20.0  # seconds for what is sent to come in
_IDLE = 15.0  # seconds that a connection stays open for the next request, or the rest of one
_SHARE, _MOST_SHARE = 0.3, 0.75  # of all connections, for one address
_A_ROOM = 1300  # connections; a school's phones may all come from one address
_HERE = ("127.0.0.1", "::1")  # where the presenter's page comes from
_SPARE = 150  # connections for the presenter, and files
_WANTED = 8192  # connections, for a full room and pages that nobody has closed
_WINDOWS = 512  # connections that Python waits for there at a time
_SOON = 0.1  # seconds for the last answers to leave


class Server:
    """A room on the network, from when it is made; it needs a loop that runs."""

    def __init__(self, served: Served, doors: Sequence[socket.socket]) -> None:
        self._served = served
        self._http = _Door(
            _pages(served),
            max_header_size=16_000,
            max_body_size=_TOO_MUCH,
            max_buffer_size=_TOO_MUCH + 100_000,
            body_timeout=_PATIENCE,
            idle_connection_timeout=_IDLE,
        )
        self._http.most = connections()
        self._http.add_sockets(doors)

    async def stop(self) -> None:
        """Listen no more, and end when what was sent is on disk and answered."""
        self._http.stop()
        await self._served.close()
        await asyncio.sleep(_SOON)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._http.close_all_connections(), 1)


class _Door(HTTPServer):
    """What lets connections in: not all that there can be to one address; this machine's always."""

    def initialize(self, *args: Any, **how: Any) -> None:
        super().initialize(*args, **how)
        self.most, self._held = 0, Counter[str]()

    def handle_stream(self, stream: IOStream, address: tuple) -> None:
        whose = source(address[0])
        share = max(self.most * _SHARE, min(self.most * _MOST_SHARE, _A_ROOM))
        full = self._held.total() >= self.most or self._held[whose] >= share
        if full and address[0] not in _HERE:
            stream.close()
            return
        self._held[whose] += 1
        super().handle_stream(stream, address)

    def on_close(self, server_conn: Any) -> None:
        self._held -= Counter([source(server_conn.context.remote_ip)])
        super().on_close(server_conn)


def _pages(served):
    ways = [
        (r"/static/((?:room|wall)\.(?:js|css))", Static),
        *wall_handlers.ROUTES,
        *(phone_handlers.ROUTES if served.has_phones else ()),
    ]
    return _Pages(
        [(path, handler, {"server": served}) for path, handler in ways],
        default_handler_class=Unknown,
        default_handler_args={"server": served},
        log_function=lambda _: None,
    )


class _Pages(Application):
    """The pages by their paths; what sends too much gets one that keeps none of it."""

    def find_handler(self, request: HTTPServerRequest, **kwargs: Any) -> Any:
        length = request.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in request.headers or not _is_short(length):
            server = self.settings["default_handler_args"]
            return self.get_handler_delegate(request, TooMuch, server)
        return super().find_handler(request, **kwargs)


def _is_short(length):
    return length.isdecimal() and len(length) < 9 and int(length) <= MOST_BYTES


def connections() -> int:
    """Return how many connections there can be; ask the system for more where it gives few."""
    try:
        import resource
    except ImportError:
        return _WINDOWS - _SPARE
    now, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _WANTED if most == resource.RLIM_INFINITY else min(most, _WANTED)
    if now != resource.RLIM_INFINITY and now < wanted:
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))
            now = wanted
    return (_WANTED if now == resource.RLIM_INFINITY else now) - _SPARE
