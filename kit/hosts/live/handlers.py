"""What every page of a room has in common: who may ask, how it is answered, how it is refused."""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Callable
from typing import Any

from tornado.web import HTTPError, RequestHandler, stream_request_body

from kit.hosts.live.addresses import is_ours
from kit.hosts.live.limits import source
from kit.hosts.live.pages import as_json, asset, packed, worth_packing
from kit.hosts.live.served import Served

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
_WHY = {404: "nothing", 405: "method", 413: "long", 503: "disk"}
_DAYS = 30  # that a browser is known


class RefusedError(HTTPError):
    """What is asked is not done; `why` is a word that the page knows a sentence for."""

    def __init__(self, status: int, why: str, **more: Any) -> None:
        super().__init__(status)
        self.said = {"why": why, **more}


class Page(RequestHandler):
    """A page or an answer; what goes wrong is told as JSON, ``{"why": a word}``."""

    def initialize(self, server: Served) -> None:
        """Know the room."""
        self.server = server

    def set_default_headers(self) -> None:
        """Say on each answer, refusals among them, what a browser may do with it."""
        self.clear_header("Server")
        for name, value in _HEADERS.items():
            self.set_header(name, value)

    def prepare(self) -> None:
        """Refuse who comes by a name that is not ours, from a page that is not, or too often."""
        if not is_ours(self.request.host):
            raise RefusedError(403, "host")
        origin = self.request.headers.get("Origin")
        if origin is not None and origin != f"{self.request.protocol}://{self.request.host}":
            raise RefusedError(403, "origin")
        self.slow_down(self.server.limits.address.wait(self.whence))
        if self.server.closing:
            raise RefusedError(503, "closing")

    @property
    def whence(self) -> str:
        """The address that counts as one."""
        return source(self.request.remote_ip or "")

    def slow_down(self, seconds: float) -> None:
        """Refuse where something is possible only in some seconds."""
        if seconds > 0:
            raise RefusedError(429, "slow", seconds=math.ceil(seconds))

    def body(self) -> dict[str, Any]:
        """Return what was sent: an object of JSON."""
        try:
            said = json.loads(self.request.body, parse_constant=_no_number)
        except (ValueError, RecursionError):
            said = None
        if not isinstance(said, dict):
            raise RefusedError(400, "body")
        return said

    def answer(self, said: Any) -> None:
        """Answer with JSON."""
        self.set_header("Content-Type", "application/json")
        self.send(as_json(said).encode("utf-8", "replace"))

    def send(self, data: bytes, smaller: Callable[[bytes], bytes] = packed) -> None:
        """Send data, packed where that is worth it and the browser can unpack it."""
        if worth_packing(data):
            self.set_header("Vary", "Accept-Encoding")
            if "gzip" in self.request.headers.get("Accept-Encoding", ""):
                self.set_header("Content-Encoding", "gzip")
                data = smaller(data)
        self.finish(data)

    def keep_cookie(self, name: str, value: str) -> None:
        """Let a browser be known by a cookie that no script can read, and no other page use."""
        self.set_cookie(name, value, expires_days=_DAYS, httponly=True, samesite="Strict")

    def compute_etag(self) -> None:
        """Nothing is kept by browsers but what is built."""

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Say why, in a word."""
        error = kwargs.get("exc_info", (None, None))[1]
        if isinstance(error, RefusedError):
            if "seconds" in error.said:
                self.set_header("Retry-After", str(error.said["seconds"]))
            return self.answer(error.said)
        if isinstance(error, sqlite3.Error):
            self.set_status(503)
        return self.answer({"why": _WHY.get(self.get_status(), "fault")})

    def log_exception(self, kind: Any, error: Any, trace: Any) -> None:
        """Tell the teacher's terminal of what should not happen, in a line."""
        if not isinstance(error, HTTPError):
            self.server.tell_fault(self.request.path, error)


class Unknown(Page):
    """What there is not."""

    def prepare(self) -> None:
        """Refuse it, once it is clear that who asks may."""
        super().prepare()
        raise RefusedError(404, "nothing")


@stream_request_body
class TooMuch(Page):
    """What sends more than any page of ours does: it is read past, and nothing of it is kept."""

    def data_received(self, chunk: bytes) -> None:
        """Forget it."""

    def _refuse(self) -> None:
        raise RefusedError(413, "long")

    get = post = put = delete = patch = head = options = _refuse


class Static(Page):
    """A built script or style; its address changes with it, so a browser may keep it."""

    def get(self, name: str) -> None:
        """Send it, or say that the browser has it already."""
        try:
            found = asset(name)
        except FileNotFoundError:
            raise RefusedError(404, "nothing") from None
        right = self.get_query_argument("v", "") == found.mark
        kept = "public, max-age=31536000, immutable" if right else "no-cache"
        self.set_header("Cache-Control", kept)
        self.set_header("ETag", f'"{found.mark}"')
        self.set_header("Content-Type", found.kind)
        if self.check_etag_header():
            self.set_status(304)
            self.finish()
        else:
            self.send(found.data, lambda _: found.packed)


def _no_number(name):
    """Refuse NaN and its like, which Python reads and JSON does not have."""
    raise ValueError(name)
