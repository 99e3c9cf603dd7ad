"""The file of a room: what a class did live, as `kit live` keeps it in SQLite.

A room is one file. `kit.hosts.live.store` writes it while the class is at work; here it is read,
and never changed. It may come from anybody: nothing in it is run, and what is no room is refused.
"""

from __future__ import annotations

import json
import math
import re
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any, NamedTuple

from kit.classroom import databases
from kit.classroom.beside import BESIDE as BESIDE
from kit.classroom.beside import LOCK as LOCK
from kit.judging.events import FIELDS
from kit.text.say import plain_line

APPLICATION = 0x6B697452  # "kitR", by which SQLite's own header tells the file
VERSION = 1

SCHEMA = f"""
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {VERSION};
CREATE TABLE room(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE material(role TEXT NOT NULL, name TEXT NOT NULL, data BLOB NOT NULL);
CREATE TABLE person(
  number INTEGER PRIMARY KEY, token TEXT NOT NULL UNIQUE, back TEXT NOT NULL,
  name TEXT NOT NULL, joined REAL NOT NULL
);
CREATE TABLE event(
  number INTEGER PRIMARY KEY, person INTEGER NOT NULL, activity TEXT NOT NULL, id TEXT NOT NULL,
  came REAL NOT NULL, line TEXT NOT NULL, UNIQUE(person, activity, id)
);
CREATE TABLE move(number INTEGER PRIMARY KEY, came REAL NOT NULL, body TEXT NOT NULL);
"""

ROLES = ("posts", "codebook", "key")  # of the teacher's own files that a room has with it

_LONGEST = 65_536  # characters of a line: no phone may send more
_NAME = 200  # characters of a name, an id, an activity

_MATERIAL = """
SELECT role, name, length(data), CASE WHEN length(data) <= ? THEN data END
FROM material ORDER BY rowid
"""
_OURS = "Give the file that  kit live  wrote, such as room.db."


class Material(NamedTuple):
    """One of the teacher's own files: what it is to the room, how it was called, what is in it."""

    role: str
    name: str
    data: bytes


class Member(NamedTuple):
    """Somebody who joined: `token` and `back` are what the person's phones are known by."""

    number: int
    token: str
    back: str
    name: str
    joined: float


class Line(NamedTuple):
    """An event of a person, as a file of answers has it: read, and as it stands."""

    number: int
    person: int
    activity: str
    came: float
    event: dict[str, Any]
    text: str


class Move(NamedTuple):
    """What the teacher did, and when."""

    number: int
    came: float
    body: dict[str, Any]


class RoomFile:
    """A room's file, open to be read, also while the room is served; closed at the end of `with`.

    All of it is read as it was at one moment.

    Parameters
    ----------
    source : str, Path or bytes
        Where the file is, or what is in it.

    Attributes
    ----------
    cut_short : bool
        The file is that of an open room, and what SQLite keeps beside such a file is not there:
        what came last may be missing.
    faults : dict of str to dict
        What in it cannot be used: {kind: {its number: True}}; it is filled while it is read.

    too_large : dict of str to int
        The teacher's files that were not read, for they have so many bytes.

    Raises
    ------
    ValueError
        It is no room, or damaged, or of a later version: the message says so in two sentences.
    """

    def __init__(self, source: str | Path | bytes) -> None:
        self.faults: dict[str, dict[str, bool]] = {}
        self.too_large: dict[str, int] = {}
        self._open = ExitStack()
        found = source if isinstance(source, bytes) else Path(source)
        try:
            strange = f"It is no room, nor a database at all. {_OURS}"
            self._db, self.cut_short = databases.opened(found, self._open, strange)
            self._check()
        except sqlite3.Error as error:
            self._open.close()
            raise ValueError(databases.damaged(error)) from None
        except BaseException:
            self._open.close()
            raise

    def __enter__(self) -> RoomFile:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def about(self) -> dict[str, str]:
        """Return what is known of the room, each under its name: id, code, title, begun, asked."""
        rows = self._rows("SELECT name, value FROM room")
        about = {name: value for name, value in rows if _are(str, name, value)}
        if not about.get("id") or len(about["id"]) > _NAME:
            raise ValueError(f"It is a room’s file that does not say of which room. {_OURS}")
        return about

    def people(self) -> list[Member]:
        """Return all who joined, in the order in which they came."""
        rows = self._rows("SELECT number, token, back, name, joined FROM person ORDER BY number")
        return [Member(*row) for row in rows if self._is_sound(row, "person", _is_member(row))]

    def lines(self) -> Iterator[Line]:
        """Yield what people answered, in the order in which it was saved."""
        known = {one.number for one in self.people()}
        rows = self._rows("SELECT number, person, activity, id, came, line FROM event ORDER BY 1")
        for row in rows:
            event = _object(row[-1])
            good = _is_of_event(row) and row[1] in known and event.get("id") == row[3]
            if self._is_sound(row, "event", good and event.get("kind") in FIELDS):
                number, person, activity, _, came, text = row
                yield Line(
                    number,
                    person,
                    activity,
                    came,
                    event,
                    text.replace("\n", " ").replace("\r", " "),
                )

    def moves(self) -> list[Move]:
        """Return what the teacher did, in order."""
        rows = self._rows("SELECT number, came, body FROM move ORDER BY number")
        read = [(row, _object(row[2])) for row in rows]
        return [
            Move(row[0], row[1], body)
            for row, body in read
            if self._is_sound(row, "move", bool(body) and _is_time(row[1]))
        ]

    def material(self, most: int = sys.maxsize) -> list[Material]:
        """Return the teacher's own files that the room was made of, together at most so many bytes.

        What is beyond that is not read, and stands in `too_large`.
        """
        found, left = [], most
        for role, name, size, data in self._rows(_MATERIAL, most):
            if isinstance(size, int) and size > left:
                self.too_large[plain_line(name, _NAME)] = size
                continue
            good = _are(str, role, name) and role in ROLES and isinstance(data, bytes)
            # What is in the file may name any place, and is never written to another than ours.
            own = re.split(r"[/\\:]", name)[-1].strip() if good else ""
            if self._is_sound((name,), "file of the teacher’s", _is_name(own)):
                found.append(Material(role, own, data))
                left -= size
        return found

    def _check(self):
        """Refuse what is no sound room."""
        if self._one("PRAGMA application_id") != APPLICATION:
            raise ValueError(f"It is a database (SQLite), but no room. {_OURS}")
        if (version := self._one("PRAGMA user_version")) > VERSION:
            raise ValueError(
                f"It is a room of a later version of the kit (format {version}; {VERSION} is known "
                "here). Bring the kit here up to date, and try again."
            )
        if version != VERSION or databases.tables(self._db) != databases.tables_of(SCHEMA):
            raise ValueError(f"It is called a room, and has not a room’s tables. {_OURS}")
        databases.check_pages(self._db)

    def _one(self, query):
        return self._db.execute(query).fetchone()[0]

    def _rows(self, query, *values):
        try:
            yield from self._db.execute(query, values)
        except sqlite3.Error as error:
            raise ValueError(databases.damaged(error)) from None

    def _is_sound(self, row, what, good):
        """Tell whether a row is as it should be; note where it is not."""
        if not good:
            known = self.faults.setdefault(what, {})
            known[plain_line(row[0], 20)] = True
        return good


def _object(text):
    """Return what a text of JSON holds, {} where that is no object."""
    with suppress(ValueError, RecursionError, TypeError):
        found = json.loads(text)
        return found if isinstance(found, dict) else {}
    return {}


def _are(kind, *values):
    return all(isinstance(value, kind) for value in values)


def _is_name(text):
    """Tell whether a file can be called so anywhere."""
    return 0 < len(text) <= _NAME and text.isprintable() and not re.search(r'^\.|[<>"|?*]', text)


def _is_time(value):
    return isinstance(value, int | float) and math.isfinite(value)


def _is_member(row):
    _, token, back, name, joined = row
    return _are(str, token, back, name) and 0 < len(name) <= _NAME and _is_time(joined)


def _is_of_event(row):
    _, person, activity, this, came, line = row
    return (
        isinstance(person, int)
        and _are(str, activity, this, line)
        and 0 < len(activity) <= _NAME
        and 0 < len(this) <= _NAME
        and len(line) <= _LONGEST
        and _is_time(came)
    )
