"""What a phone asks for: to join, where the class is, to keep its answers, to listen."""

from __future__ import annotations

import re
import secrets
from typing import Any

from kit.hosts.live.handlers import Page, RefusedError
from kit.hosts.live.pages import as_json, phone_page
from kit.hosts.live.people import Person
from kit.hosts.live.streams import PhoneNews, Stream

_MOST_EVENTS = 200  # of one request
_LONGEST_BACK = 100  # letters of a name and what follows it


class PhonePage(Page):
    """The page itself, the same for everybody; nothing of the room is in it."""

    def get(self, code: str | None) -> None:
        """Send it, with the code of its address, which may be wrong."""
        self.set_header("Content-Type", "text/html; charset=utf-8")
        code = (code or "").upper()
        self.send(phone_page(code if len(code) == len(self.server.room.code) else ""))


class OfPhone(Page):
    """What only a phone may ask that has joined. Its cookie is `token.phone`."""

    person: Person
    phone: str

    @property
    def cookie(self) -> str:
        """The name of its cookie: a browser may have been in other rooms."""
        return f"kit-room-{self.server.room.id}"

    def prepare(self) -> None:
        """Refuse who has not joined, or asks too often."""
        super().prepare()
        token, _, self.phone = (self.get_cookie(self.cookie) or "").partition(".")
        person = self.server.room.people.of_token(token)
        if person is None:
            raise RefusedError(401, "unknown")
        self.person = person
        self.slow_down(self.server.limits.person.wait(person.number))


class Join(Page):
    """Come into the room, or come back on another phone."""

    async def post(self) -> None:
        """Take a code, and words to come back with where somebody has any."""
        said = self.body()
        self._check_code(said.get("code"))
        back = said.get("back")
        if back is not None:
            person = self._back(back)
        elif self.server.is_full:
            raise RefusedError(409, "full")
        else:
            self.slow_down(self.server.limits.new_person.wait(self.whence))
            person = await self.server.join()
        name = f"kit-room-{self.server.room.id}"
        self.keep_cookie(name, f"{person.token}.{secrets.token_hex(4)}")
        self.answer({})

    def _check_code(self, code):
        wrong = self.server.limits.wrong_code
        self.slow_down(wrong.empty(self.whence))
        right = self.server.room.code
        if not isinstance(code, str) or not secrets.compare_digest(_plain(code), _plain(right)):
            wrong.wait(self.whence)
            raise RefusedError(403, "code")

    def _back(self, words):
        """Return who comes back; of each name only so many guesses are heard from an address."""
        if not isinstance(words, str) or len(words) > _LONGEST_BACK:
            raise RefusedError(403, "back")
        named = self.server.room.people.named(words.strip().rpartition(" ")[0])
        limits, whose = self.server.limits, (named and named.number, self.whence)
        self.slow_down(limits.wrong_back.empty(whose))
        self.slow_down(limits.wrong_backs.empty(self.whence))
        person = self.server.room.back(words)
        if person is None:
            limits.wrong_back.wait(whose)
            limits.wrong_backs.wait(self.whence)
            raise RefusedError(403, "back")
        return person


class TheRoom(OfPhone):
    """All that a phone needs when it comes."""

    def get(self) -> None:
        """Tell it; what is the same for everybody was packed once."""
        self.slow_down(self.server.limits.whole.wait(self.person.number))
        room = self.server.room
        rest = ("," + as_json(room.told.about(self.person))[1:]).encode("utf-8", "replace")
        always = self.server.always
        self.set_header("Content-Type", "application/json")
        self.send(always.data + rest, lambda _: always.packed(rest))


class Events(OfPhone):
    """What somebody answered. The same may be sent again, and counts once."""

    async def post(self) -> None:
        """Answer when it is on disk."""
        said = self.body()
        part, events = self.server.room.called(said.get("activity")), said.get("events")
        if part is None:
            raise RefusedError(400, "activity")
        if not isinstance(events, list) or len(events) > _MOST_EVENTS:
            raise RefusedError(400, "events")
        self.answer(await self.server.take(self.person, self.phone, part, events))


class PhoneStream(OfPhone):
    """Where the class is, told at each change."""

    async def get(self) -> None:
        """Listen until the phone or the room goes."""
        person, server = self.person, self.server
        self.set_header("Content-Type", "text/event-stream")
        # By its number: somebody may get another name while the phone listens.
        news = PhoneNews(lambda: server.stage_of(person))
        self.stream = Stream(self, news.said)
        server.streams.add_phone(person.number, self.stream, self.phone, news)
        server.room.people.opened(person, self.phone)
        server.streams.changed()
        server.streams.others(person.number, self.phone)
        try:
            await self.stream.run()
        finally:
            server.streams.remove_phone(person.number, self.stream)
            server.room.people.closed(person, self.phone)
            server.streams.changed()
            server.streams.others(person.number, self.phone)

    def on_connection_close(self) -> None:
        """The phone is gone."""
        self.stream.close()


class Name(OfPhone):
    """Another made-up name."""

    async def post(self) -> None:
        """Give one that nobody here has."""
        person = await self.server.rename(self.person)
        self.answer({"name": person.name, "called": person.called})


class Alone(OfPhone):
    """No other phone goes on as this person."""

    async def post(self) -> None:
        """Give this phone another secret, and other letters to come back with."""
        person = await self.server.alone(self.person)
        self.keep_cookie(self.cookie, f"{person.token}.{self.phone}")
        self.answer({"back": person.back})


class Leave(OfPhone):
    """Somebody else takes this phone."""

    def post(self) -> None:
        """Forget who had it; what they said stays."""
        self.clear_cookie(self.cookie, samesite="Strict", httponly=True)
        self.answer({})


def _plain(code: str) -> bytes:
    """Return a code as it is compared: people write it with blanks and small letters."""
    return re.sub(r"[\s-]+", "", code).upper().encode("utf-8", "replace")


ROUTES: list[tuple[str, type[Any]]] = [
    (r"/(?!api$)([0-9A-Za-z]{3,5})?", PhonePage),
    (r"/api/join", Join),
    (r"/api/room", TheRoom),
    (r"/api/events", Events),
    (r"/api/stream", PhoneStream),
    (r"/api/name", Name),
    (r"/api/alone", Alone),
    (r"/api/leave", Leave),
]
