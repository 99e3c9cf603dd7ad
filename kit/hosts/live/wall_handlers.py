"""What the presenter's page asks for. It is known by a cookie, which a secret address gives."""

from __future__ import annotations

from typing import Any

from kit.hosts.live.handlers import Page, RefusedError
from kit.hosts.live.pages import as_json, wall_page
from kit.hosts.live.streams import Stream, event
from kit.text.words import say

_PAUSE = 0.25  # seconds between two messages: a class that votes changes more often than one sees
_LOOK = 5.0  # seconds after which somebody may be gone whom nobody saw go


class OfWall(Page):
    """What only the presenter may ask."""

    def prepare(self) -> None:
        """Refuse everybody else."""
        super().prepare()
        if not self.server.presents(self.get_cookie(cookie_of(self)) or ""):
            raise RefusedError(403, "wall")


class Present(Page):
    """The presenter's secret address: it makes a browser known, and leaves the address bar."""

    async def get(self, secret: str) -> None:
        """Give a cookie for the secret."""
        cookie = await self.server.present(secret)
        if not cookie:
            return _say_closed(self)
        self.keep_cookie(cookie_of(self), cookie)
        return self.redirect("/wall", status=303)


class WallPage(OfWall):
    """The page on the projector."""

    def get(self) -> None:
        """Send it."""
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.send(wall_page(self.server.wall_page()))

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Say it in a sentence: here somebody reads it, and no script."""
        if status_code == 403:
            return _say_closed(self)
        return super().write_error(status_code, **kwargs)


class WallStream(OfWall):
    """How the room is, told when it changes."""

    async def get(self) -> None:
        """Listen until the page or the room goes."""
        self.set_header("Content-Type", "text/event-stream")
        self._last = ""
        self.stream = Stream(self, self._news, pause=_PAUSE, look=_LOOK)
        self.server.streams.add_wall(self.stream)
        try:
            await self.stream.run()
        finally:
            self.server.streams.remove_wall(self.stream)

    def _news(self):
        now = as_json(self.server.room.told.for_wall())
        if now == self._last:
            return []
        self._last = now
        return [event("wall", now)]

    def on_connection_close(self) -> None:
        """The page is gone."""
        self.stream.close()


class Missing(OfWall):
    """Who has not voted yet."""

    def get(self) -> None:
        """Name them."""
        self.answer({"missing": self.server.room.told.missing()})


class Move(OfWall):
    """What the presenter does."""

    async def post(self) -> None:
        """Do it, if it is meant for where the class is."""
        said = self.body()
        if not isinstance(said.get("move"), str):
            raise RefusedError(400, "move")
        try:
            moved = await self.server.move(said)
        except ValueError:
            raise RefusedError(400, "move") from None
        number = self.server.room.state.number
        if not moved:
            raise RefusedError(409, "stage", number=number)
        self.answer({"number": number})


def cookie_of(page: Page) -> str:
    """Return the name of the presenter's cookie."""
    return f"kit-wall-{page.server.room.id}"


def _say_closed(page):
    page.set_status(403)
    page.set_header("Content-Type", "text/plain; charset=utf-8")
    page.finish(say("live-wall-closed"))


ROUTES: list[tuple[str, type[Any]]] = [
    (r"/present/([\w-]{1,200})", Present),
    (r"/wall", WallPage),
    (r"/wall/stream", WallStream),
    (r"/wall/missing", Missing),
    (r"/wall/move", Move),
]
