"""A room that is served: what its pages ask for is done here, in the room and on disk.

Nothing is acknowledged before it is on disk, and nothing waits for a page that reads slowly.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import secrets
import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from kit.hosts.live.limits import Limits
from kit.hosts.live.pages import Beginning, as_json
from kit.hosts.live.parts import Part
from kit.hosts.live.people import Person
from kit.hosts.live.room import Room
from kit.hosts.live.store import Store
from kit.hosts.live.streams import Streams
from kit.judging.events import UNJUDGED
from kit.text.say import plain_line
from kit.text.words import say

MOST_PEOPLE = 600  # who said something, or listen
MOST_JOINED = 3000  # whoever came and went without a word among them
_SAME = 1.0  # seconds for which phones are told the same
_FAULTS = 60.0  # seconds before the like is told again
_KINDS = 10  # of faults that are told in that time
_LONGEST = 200  # letters of what a fault says
_PRESENTERS = 20  # browsers that are known at a time


class Served:
    """One room, its file, and the pages that are open.

    Parameters
    ----------
    room : Room
    store : Store or None
        None where the room is only shown again: then nobody can join, and nothing is kept.
    addresses : list of str
        Under which phones find it, likeliest first.
    local : bool
        Whether only this machine can reach it.
    look : callable, optional
        Returns these addresses anew: a machine may join a network while the room is open.
    file : str
        How the teacher calls the room's file.
    own : str
        What only this user knows: with another, nobody is known whom the room's file calls a
        presenter. "" is another one each time.
    tell
        Prints a line in the teacher's terminal.
    """

    def __init__(
        self,
        room: Room,
        store: Store | None,
        addresses: Sequence[str],
        *,
        local: bool = False,
        look: Callable[[], Sequence[str]] | None = None,
        file: str = "",
        own: str = "",
        tell: Callable[[str], None] = print,
    ) -> None:
        self.room, self._store = room, store
        self.addresses, self.local, self.tell = list(addresses), local, tell
        self._look = look or (lambda: self.addresses)
        self._file = file
        self.streams, self.limits = Streams(), Limits()
        self.closing = False
        self.secret = secrets.token_urlsafe(24)
        self._secrets = {_hash(self.secret)}
        self._own = (own or secrets.token_hex()).encode()
        self._presenters = _hashes(store.about().get("wall", "[]")) if store else []
        always = as_json(room.told.always()).removesuffix("}")
        self.always = Beginning(always.encode("utf-8", "replace"))
        self._told: tuple[int, float, str] = (-1, 0.0, "")
        self._faults: dict[tuple[str, type], float] = {}
        self._is_full_told = False

    # Phones.

    @property
    def has_phones(self) -> bool:
        """Whether anybody can join."""
        return self._store is not None

    @property
    def is_full(self) -> bool:
        """Whether nobody more can join."""
        return len(self.room.at_work()) >= MOST_PEOPLE

    async def join(self) -> Person:
        """Let somebody new in. Whoever joins time and again without a word fills no room."""
        people = self.room.people
        if len(people) >= MOST_JOINED:
            at_work = self.room.at_work()
            people.remove(silent := next(one for one in people if one.number not in at_work))
            await self._on_disk().drop_person(silent)
        person = people.new(time.time())
        people.add(person)  # at once: whoever comes meanwhile gets another number
        try:
            await self._on_disk().add_person(person)
        except BaseException:
            people.remove(person)
            raise
        self.streams.changed()
        return person

    async def rename(self, person: Person) -> Person:
        """Give somebody another made-up name."""
        renamed = self.room.people.now(person)._replace(name=self.room.people.free_name())
        await self._change(renamed)
        self.streams.moved()  # their other phones show the name, and so do those of a pair
        return renamed

    async def alone(self, person: Person) -> Person:
        """Let only one phone go on as a person: it has another secret from now on."""
        changed = self.room.people.named_alone(self.room.people.now(person))
        await self._change(changed)
        self.streams.end(person.number)
        return changed

    async def _change(self, changed):
        """Take what is new about somebody, at once; take it back where the disk does not."""
        people = self.room.people
        before = people.now(changed)
        people.add(changed)
        try:
            await self._on_disk().add_person(changed)
        except BaseException:
            if people.now(changed) == changed:
                people.add(before)
            raise

    async def take(
        self, person: Person, phone: str, part: Part, events: list[Any]
    ) -> dict[str, Any]:
        """Keep what somebody answered, and say what is on disk by now and what is refused."""
        lines, refused = self.room.check(person, part, events)
        with self.room.caps.held(person.number, lines):
            await self._on_disk().add_lines(person.number, part.name, lines)
            self.room.take(person.number, part, lines)
        if self.room.caps.is_full and not self._is_full_told:
            self._is_full_told = True
            self.tell(say("live-full"))
        if lines:
            self.streams.changed()
            self.streams.saved(person.number, phone, part.name, self._about(person, part, lines))
        told = {"saved": [line["id"] for line in lines], "refused": refused}
        if not refused:
            return told
        # What the phone took for granted is not so: it is told what stands.
        return told | {"entries": self._about(person, part, filter(_is_object, events))}

    def _about(self, person, part, lines):
        """Return the entries that lines are about."""
        entries = self.room.entries(person)[part.name]
        ids = [one for line in lines for one in _posts_of(line)]
        known = [one for one in ids if isinstance(one, str) and one in part.assignment.marks]
        return {post_id: entries.get(post_id, dict(UNJUDGED)) for post_id in known}

    def stage_of(self, person: Person) -> str:
        """Return what a person's phone is told of the stage; what all are told is put down once."""
        number, now = self.room.state.number, time.monotonic()
        if self._told[0] != number or now - self._told[1] > _SAME:
            self._told = number, now, as_json(self.room.told.for_phones()).removesuffix("}")
        person = self.room.people.now(person)
        return f"{self._told[2]},{as_json(self.room.told.for_one(person)).removeprefix('{')}"

    # The presenter.

    def once(self) -> str:
        """Return a secret that lets one browser in, and no second: others may see it started."""
        secret = secrets.token_urlsafe(24)
        self._secrets.add(_hash(secret))
        return secret

    async def present(self, secret: str) -> str:
        """Return a presenter's cookie for a secret, or "" where it is none."""
        if not _is_among(_hash(secret), self._secrets):
            return ""
        self._secrets -= {_hash(secret)} - {_hash(self.secret)}
        cookie = secrets.token_urlsafe(24)
        self._presenters = [*self._presenters, self._sign(cookie)][-_PRESENTERS:]
        if self._store:
            with self._told_only("/present"):  # it leads the class all the same
                await self._store.set("wall", json.dumps(self._presenters))
        return cookie

    def presents(self, cookie: str) -> bool:
        """Tell whether a cookie is the presenter's."""
        return _is_among(self._sign(cookie), self._presenters)

    def _sign(self, cookie):
        """Return how a presenter's cookie stands in the file: of no use in that of a stranger."""
        return hmac.digest(self._own, cookie.encode("utf-8", "replace"), "sha256").hex()

    def wall_page(self) -> dict[str, Any]:
        """Return what the presenter's page is told once."""
        found = self._look()
        self.addresses = list(found or self.addresses)
        join = f"{self.addresses[0]}{self.room.code}".upper() if self.has_phones else ""
        where = {"addresses": self.addresses, "join": join, "local": self.local or not found}
        return self.room.told.wall_page() | where | {"file": self._file}

    async def move(self, what: Mapping[str, Any]) -> bool:
        """Do what the presenter asks; return whether it was asked from where the class is."""
        kept = self.room.move(what)
        if kept is None:
            return False
        # Shown at once: a disk that is full keeps no class from going on.
        self.streams.moved()
        if self._store:
            with self._told_only("/wall/move"):  # the next one that is kept says where the class is
                await self._store.add_move(kept)
        return True

    # Both.

    def tell_fault(self, path: str, error: BaseException) -> None:
        """Tell the teacher's terminal what should not happen; the like once a minute."""
        now, kind = time.monotonic(), (path, type(error))
        self._faults = {each: at for each, at in self._faults.items() if now - at < _FAULTS}
        if kind in self._faults or len(self._faults) >= _KINDS:
            return
        self._faults[kind] = now
        if isinstance(error, sqlite3.Error):
            self.tell(say("live-not-written", why=plain_line(error, _LONGEST)))
        else:
            why = f"{type(error).__name__}: {plain_line(error, _LONGEST)}"
            self.tell(say("live-fault", path=path, why=why))

    @contextmanager
    def _told_only(self, path):
        """Let a disk that writes nothing keep the presenter from nothing: the terminal tells it."""
        try:
            yield
        except sqlite3.Error as error:
            self.tell_fault(path, error)

    def _on_disk(self):
        assert self._store is not None, "A room that is shown again takes nothing in."
        return self._store

    async def close(self) -> None:
        """Let nobody in any more, end all streams, and wait until all is on disk."""
        self.closing = True
        self.streams.close()
        if self._store:
            await asyncio.to_thread(self._store.close)


def _is_object(event):
    return isinstance(event, dict)


def _posts_of(event):
    """Return what an event says that it is about, whatever it is."""
    several = event.get("post_ids")
    return several if isinstance(several, list) else [event.get("post_id")]


def _hashes(said):
    """Return the hashes of a list that was kept, whatever became of it."""
    with suppress(ValueError, RecursionError):
        found = json.loads(said)
        if type(found) is list:
            return [each for each in found if isinstance(each, str) and each.isascii()]
    return []


def _hash(secret):
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def _is_among(given, hashes):
    """Tell whether a hash is known; it takes as long where it nearly is."""
    found = False
    for known in hashes:
        found |= hmac.compare_digest(given, known)
    return found
