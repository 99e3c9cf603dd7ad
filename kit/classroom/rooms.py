"""The rooms among what was handed in: what each person did live, as files of answers.

A room counts once, however many copies of its file are given: an older copy adds nothing, and of a
newer one what is new in it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

from kit.classroom.pieces import ROOM, Piece, in_place
from kit.classroom.zips import too_large
from kit.text.say import noun, people, plain_line, some

if TYPE_CHECKING:
    from kit.classroom.origins import Origin
    from kit.classroom.room_file import Line, Material, Member
    from kit.classroom.uploads import Uploads

BESIDE_ROOM = "file of an open room, read together with it"
OPEN_ROOM = (
    "It is a room that was still open, and part of it stands in the file beside it (-wal). Unpack "
    "the zip, and give the folder."
)
_UNSOUND = (
    "It is not as  kit live  writes such. It is left out, and all else of the room is used.",
    "They are not as  kit live  writes such. They are left out, and all else of the room is used.",
)
_CUT_SHORT = (
    "It is not here, although the room was still open when its file was copied: what came last may "
    "be missing. Copy both files, or only room.db once the room is closed (Ctrl-C)."
)
_MOST = 5_000_000  # bytes of the teacher's own files that a room brings: a class reads far less
_NOBODY = "It is a room in which nobody has answered yet. Look whether this is the right file."


@dataclass
class _Room:
    """One room, of all copies of its file."""

    source: str
    place: str
    code: str
    people: dict[str, Member] = field(default_factory=dict)  # by what their phones are known by
    answers: dict[tuple[str, str], dict[str, Line]] = field(default_factory=dict)
    material: list[Material] = field(default_factory=list)
    most: int = -1  # lines of the copy that has most, which is the latest

    def take(self, people: list[Member], lines: list[Line], material: list[Material]) -> None:
        """Take in what a copy of the file has; answers that are known already stay as they are."""
        fresh = {one.token: one for one in people}
        # Somebody may have taken another name meanwhile.
        self.people = self.people | fresh if len(lines) > self.most else fresh | self.people
        self.most = max(self.most, len(lines))
        tokens = {one.number: one.token for one in people}
        for line in lines:
            known = self.answers.setdefault((tokens[line.person], line.activity), {})
            known.setdefault(line.event["id"], line)
        self.material += [each for each in material if each not in self.material]

    def in_order(self) -> Iterator[tuple[Member, str, list[Line]]]:
        """Yield each person's answers to each activity, person by person."""
        found = [(self.people[token], what, each) for (token, what), each in self.answers.items()]
        for member, activity, lines in sorted(found, key=lambda one: one[0].number):
            yield member, activity, [*lines.values()]

    def opened(self) -> dict[str, dict[str, float]]:
        """Return of each activity the two posts whose key was open first, and when."""
        found: dict[str, dict[str, float]] = {activity: {} for _, activity in self.answers}
        for (_, activity), lines in self.answers.items():
            for line in lines.values():
                ids = line.event.get("post_ids") if line.event["kind"] == "compared" else None
                for post_id in filter(_is_text, ids if isinstance(ids, list) else ()):
                    known = found[activity]
                    known[post_id] = min(line.came, known.get(post_id, line.came))
        return {activity: _two_first(moments) for activity, moments in found.items()}


class Rooms:
    """All rooms of a source, by what each is known by."""

    def __init__(self) -> None:
        self._known: dict[str, _Room] = {}

    def take(self, source: Path | bytes, origin: Origin, uploads: Uploads) -> None:
        """Read a room's file, and refuse it where it is none, or what in it cannot be used."""
        try:
            with _opened(source) as room:
                self._add(room, origin, uploads)
        except ValueError as error:
            uploads.refuse(origin.source, origin.place, str(error))

    def _add(self, room, origin, uploads):
        about, source, place = room.about(), origin.source, origin.place
        read = room.people(), [*room.lines()], room.material(_MOST)  # all of it, or it is refused
        this, code = about["id"], plain_line(about.get("code", ""), 20)
        if this in self._known:
            uploads.passed["room given once more, of which each answer counts once"] += 1
        own = self._known.setdefault(this, _Room(source, place, code))
        own.take(*read)
        if room.cut_short:
            beside = f"{Path(place or source).name}-wal"
            uploads.refuse(source, in_place(place, beside), _CUT_SHORT)
        for name, size in room.too_large.items():
            uploads.refuse(source, in_place(place, name), _too_much(size))
        for what, numbers in room.faults.items():
            which = f"{noun(len(numbers), what)} {some([*numbers])}"
            uploads.refuse(source, in_place(place, which), _UNSOUND[len(numbers) > 1])
        if not own.answers:
            uploads.refuse(source, place, _NOBODY)

    def material(self) -> list[tuple[str, str, list[Material]]]:
        """Return the teacher's own files that rooms were made of: source, place, files.

        Of rooms that were made of the same files these are there once.
        """
        found: dict[frozenset[Material], tuple[str, str, list[Material]]] = {}
        for room in self._known.values():
            if room.material:
                found.setdefault(frozenset(room.material), (room.source, room.place, room.material))
        return [*found.values()]

    def contents(self) -> set[bytes]:
        """Return what is in the teacher's own files, by which they are known beside a room."""
        return {each.data for room in self._known.values() for each in room.material}

    def pieces(self, uploads: Uploads, largest: int) -> Iterator[Piece]:
        """Yield each person's answers to each activity, as a file of answers."""
        called = self._called()
        for this, room in self._known.items():
            silent = {*room.people} - {token for token, _ in room.answers}
            if room.answers and silent:
                uploads.passed["phone that joined a room and answered nothing"] += len(silent)
            opened = room.opened()
            for member, activity, lines in room.in_order():
                piece = _piece(this, room, member, activity, lines)._replace(
                    section=called[this], after_a_key=_after_a_key(lines, opened[activity])
                )
                if len(piece.body) > largest:
                    reason = too_large(len(piece.body), largest)
                    uploads.refuse(piece.source, in_place(piece.place, activity), reason)
                else:
                    yield piece

    def _called(self):
        """Return what each room is called in an account by sections; "" where there is only one."""
        if len(self._known) < 2:
            return dict.fromkeys(self._known, "")
        where = {this: room.place or room.source for this, room in self._known.items()}
        several = Counter(where.values())
        return {
            this: f"{where[this]} ({room.code})" if several[where[this]] > 1 else where[this]
            for this, room in self._known.items()
        }


def said_of(path: str | Path) -> str:
    """Say what the file of a room holds and what to do with it; or refuse it where it is none."""
    name = Path(path).name
    try:
        with _opened(path) as room:
            activities = list(dict.fromkeys(line.activity for line in room.lines()))
            number, cut_short = len(room.people()), room.cut_short
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None
    did = f"they answered {some(activities, 4)}" if activities else "nobody has answered yet"
    said = [f"{name} is a room, as  kit live  keeps it: {people(number)} joined, and {did}."]
    said += [f"{name}-wal: {_CUT_SHORT}"] * cut_short
    return " ".join([*said, f"Pool it:  kit pool {quote(str(path))} --report class.html"])


def _opened(source):
    """Open a room; say so where Python itself cannot."""
    try:
        from kit.classroom.room_file import RoomFile
    except ImportError:
        raise ValueError(
            "It is a database, as rooms are, and Python here has no SQLite to read it. Pool it "
            "with another Python, such as that of python.org."
        ) from None
    return RoomFile(source)


def _piece(this, room, member, activity, lines):
    called = plain_line(member.name, 60)
    begins = {"kind": "open", "file": f"{this}/{member.token}/{activity}", "coder": called}
    return Piece(
        "answers",
        room.source,
        in_place(room.place, called),
        "\n".join([json.dumps(begins, ensure_ascii=False), *(line.text for line in lines)]),
        coder=called,
        lms=(ROOM, f"{this}/{member.token}"),
        when=(ROOM, _time(max(line.came for line in lines))),
    )


def _too_much(size):
    """Say that a room brings more than is read of it."""
    return (
        f"The teacher’s own files in a room are read up to {_MOST / 1e6:.0f} MB in all, and this "
        f"one has {size / 1e6:.1f} MB. If the room is yours, give the file itself too, as the "
        "posts, the codebook or the key that it is."
    )


def _is_text(value):
    return isinstance(value, str)


def _two_first(moments):
    """Return the two earliest: one of them is another post than any that is asked about."""
    return dict(sorted(moments.items(), key=lambda one: one[1])[:2])


def _after_a_key(lines, opened):
    """Return how many first answers of somebody came when the key of another post was open.

    What the class has seen on the wall counts for all of it.
    """
    given = {
        line.event.get("post_id"): line.came
        for line in lines
        if line.event["kind"] == "judge" and line.event.get("round") == "first"
        if _is_text(line.event.get("post_id"))
    }
    return sum(
        any(moment < came for other, moment in opened.items() if other != post_id)
        for post_id, came in given.items()
    )


def _time(seconds):
    """Return a moment as `Piece` tells when something was handed in; "" where it cannot be."""
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError):
        return ""
