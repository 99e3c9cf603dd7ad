"""The two pages of a room, and what they are built of: scripts and styles by their fingerprints."""

from __future__ import annotations

import gzip
import json
import zlib
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from markupsafe import Markup

from kit.classroom.render import render
from kit.hosts.page import as_data
from kit.text.words import ENGLISH, say, spoken

_BUILT = Path(__file__).parents[1] / "static"
_KINDS = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}
_GZIP = zlib.MAX_WBITS | 16
_SMALL = 1000  # bytes that are sent as they are


class Asset(NamedTuple):
    """A built file: as it is, packed, what it is, and its fingerprint."""

    data: bytes
    packed: bytes
    kind: str
    mark: str


def as_json(said: Any) -> str:
    """Return what is told to a page, on one line."""
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def packed(data: bytes) -> bytes:
    """Return data as gzip, quickly: in half the time it becomes nearly as small."""
    return gzip.compress(data, 3, mtime=0)


def worth_packing(data: bytes) -> bool:
    """Tell whether packing saves a phone anything."""
    return len(data) > _SMALL


class Beginning:
    """What many answers begin with: it is packed once, and each goes on from there."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self._packer = zlib.compressobj(9, zlib.DEFLATED, _GZIP)
        self._packed = self._packer.compress(data) + self._packer.flush(zlib.Z_SYNC_FLUSH)

    def packed(self, rest: bytes) -> bytes:
        """Return all of an answer as gzip."""
        packer = self._packer.copy()
        return self._packed + packer.compress(rest) + packer.flush()


@lru_cache
def asset(name: str) -> Asset:
    """Return a built script or style, such as "room.js"."""
    path = _BUILT / name
    data = path.read_bytes()
    mark = sha256(data).hexdigest()[:16]
    return Asset(data, gzip.compress(data, 9, mtime=0), _KINDS[path.suffix], mark)


@lru_cache(maxsize=64)  # of codes that people type there are few
def phone_page(code: str) -> bytes:
    """Return the page of a phone; `code` is what its address says, whether right or not."""
    data = {"words": spoken(), "code": code}
    return _page("room", say("live-phone-title"), data)


def wall_page(data: dict[str, Any]) -> bytes:
    """Return the presenter's page."""
    return _page("wall", data["title"], {"words": spoken()} | data)


def _page(name, title, data):
    page = render(
        "live/phone.html" if name == "room" else "live/wall.html",
        room="kit.hosts",
        language=spoken().get("language", ENGLISH),
        title=title,
        name=name,
        data=Markup(as_data(data)),
        script=_address(f"{name}.js"),
        style=_address(f"{name}.css"),
    )
    return page.encode("utf-8")


def _address(name):
    return f"/static/{name}?v={asset(name).mark}"
