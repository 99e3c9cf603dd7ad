"""Three ways to a room: it begins, it goes on, or it is shown again."""

from __future__ import annotations

import contextlib
import re
import secrets
from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from kit.classroom.room_file import RoomFile
from kit.hosts import labels
from kit.hosts.live.asked import Asked, asked_again
from kit.hosts.live.moves import State
from kit.hosts.live.parts import Part, parts_of
from kit.hosts.live.people import Person, letters
from kit.hosts.live.room import Room
from kit.hosts.live.store import Store, free_name
from kit.judging.pseudonyms import pseudonym_numbers
from kit.text.saving import check_free
from kit.text.words import say

_CODE = 4  # letters of a room's code


class Opened(NamedTuple):
    """A room, its file where something will be written there, and how a teacher calls that."""

    room: Room
    store: Store | None
    path: Path


@contextlib.contextmanager
def opened(options: Namespace, folder: Path) -> Iterator[Opened]:
    """Open the room that was asked for, and close its file at the end."""
    if options.replay:
        yield _shown_again(Path(options.replay), folder)
        return
    made = _resumed(Path(options.resume), folder) if options.resume else _begun(options, folder)
    with contextlib.closing(made.store):
        yield made


def _begun(options, folder):
    """Return a new room, and its file."""
    out = Path(options.out) if options.out else free_name(Path("room.db"))
    check_free(out)
    asked = _asked(options, out, folder)
    parts = _parts(asked, folder)
    about = {
        "id": secrets.token_hex(8),
        "code": letters(_CODE),
        "begun": datetime.now(UTC).isoformat(timespec="seconds"),
        "title": asked.title or parts[0].title,
        "asked": asked.kept(),
    }
    room = _room(about, parts, asked)
    return Opened(room, Store.create(out, about, asked.material()), out)


def _resumed(path, folder):
    """Return a room that goes on where it was, and its file."""
    store = Store.open(path)
    try:
        about = store.about()
        asked = asked_again(about.get("asked", ""), store.material(), folder)
        room = _room(about, _parts(asked, folder), asked)
        _restore(room, path, store.people(), [*store.lines()], store.moves())
    except BaseException:
        store.close()
        raise
    return Opened(room, store, path)


def _shown_again(path, folder):
    """Return a room as it was, with all that was said in it, at its beginning."""
    with _read(path) as file:
        about, material = file.about(), file.material()
        asked = asked_again(about.get("asked", ""), material, folder)
        room = _room(about, _parts(asked, folder), asked, replay=True)
        people = [_person(one) for one in file.people()]
        lines = [(one.person, one.activity, one.event) for one in file.lines()]
        _restore(room, path, people, lines, [])
    return Opened(room, None, path)


def _restore(room, path, people, lines, moves):
    """Take in what a room's file holds; refuse what no room of ours has said."""
    try:
        room.restore(people, lines, moves)
        room.told.for_wall(), room.told.for_phones()
    except (LookupError, TypeError, ValueError, AttributeError):
        what = say("live-changed-moves")
        raise ValueError(say("room-file-changed", path=str(path), what=what)) from None


def _read(path):
    """Return a room's file, open to be read; refuse what is none by its name."""
    try:
        return RoomFile(path)
    except ValueError as error:
        raise ValueError(say("room-file-refused", path=str(path), why=str(error))) from None


def _room(about, parts, asked, **how):
    known = [about.get(name, "") for name in ("id", "code", "title")]
    # Cookies are called by the id.
    if not re.fullmatch(r"[\w-]{1,64}", known[0], re.ASCII):
        raise ValueError(say("refuse-room-asked"))
    return Room(*known, parts, State(once=asked.once), **how)


def _person(kept):
    return Person(kept.number, kept.token, kept.back, pseudonym_numbers(kept.name), kept.joined)


def _parts(asked: Asked, folder: Path) -> list[Part]:
    answers = folder / "answers"
    answers.mkdir()
    return parts_of(asked.what, asked.how, answers, own_pace=asked.own_pace)


def _asked(options, out, folder):
    # A terminal may hand over what no file can carry.
    options.title, options.question = map(labels.carried, (options.title, options.question))
    book, _ = labels.asked_book(options, out, folder)
    own_pace, once = options.own_pace, options.once
    return Asked(options.what, book, options.key, options.title or "", own_pace, once)
