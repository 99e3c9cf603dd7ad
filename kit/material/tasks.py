"""Tasks of writing: posts for a room and an aim, which others judge without knowing the aim.

A task stands in one small TOML file and is one activity. For each post it asks three things, each a
"post" of the activity with options counted from 1: in which room it stands, with which aim it is
written, and how the writer thinks that others will read it. The words are kept beside the aim, in
the learner's file and in no code.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from kit.material import toml
from kit.material.asked import book_of, lines_of, posts_of
from kit.material.assignment import TEXT, Assignment
from kit.material.codebooks import Codebook
from kit.material.codebooks import codebook as find_codebook
from kit.material.data import folder
from kit.material.marks import post_mark
from kit.text.say import many

KIND = "task"  # as `kit check` calls such a file
MOST_POSTS = 9

_ROOM = {"platform name scene": toml.needed(toml.TEXT)}
_AIM = {"label text": toml.needed(toml.TEXT)}
_FLAG = toml.Kind("be true or false", "{} = true", lambda value: isinstance(value, bool))
_TASK = {
    "name": toml.needed(toml.spelt(r"[\w-]{1,40}", "letters, digits, _ and -")),
    "title codebook ask": toml.needed(toml.TEXT),
    "posts longest": toml.needed(toml.NUMBER),
    "version": toml.NUMBER,
    "may_choose": _FLAG,
    "room aim": toml.needed(toml.TABLES),
}


class Room(NamedTuple):
    """A kind of place in which a post stands, and what there is to write of."""

    platform: str
    name: str
    scene: str


class Aim(NamedTuple):
    """What a post is to do: a label of the codebook that it is judged with, and that in words."""

    label: str
    text: str


class Asked(NamedTuple):
    """One thing that is asked of a post, with its options."""

    id: str
    question: str
    options: tuple[str, ...]


@dataclass(frozen=True)
class Task:
    """What is to be written.

    Attributes
    ----------
    book : Codebook
        What others judge the posts with.
    posts, longest : int
        How many posts each person writes, and with how many characters at most.
    ask : str
        What the writer is asked once a post is written.
    may_choose : bool
        Whether the writer may take another aim than the one given.
    """

    name: str
    title: str
    book: Codebook
    posts: int
    longest: int
    ask: str
    rooms: tuple[Room, ...]
    aims: tuple[Aim, ...]
    may_choose: bool = False
    version: int = 1

    @property
    def activity(self) -> str:
        """The name of its file of answers: ``write-act``."""
        return f"write-{self.name}"

    @cached_property
    def asked(self) -> tuple[Asked, ...]:
        """All that is asked, in order: of each post its room, its words with their aim, a guess."""
        rooms = tuple(f"{room.platform}, {room.name}. {room.scene}" for room in self.rooms)
        aims = tuple(aim.text for aim in self.aims)
        return tuple(
            asked
            for n in range(1, self.posts + 1)
            for asked in (
                Asked(f"room-{n}", f"Post {n}: which room?", rooms),
                Asked(f"post-{n}", f"Post {n}: your words, and their aim.", aims),
                Asked(f"read-{n}", f"Post {n}: {self.ask}", self.book.labels),
            )
        )

    @property
    def marks(self) -> dict[str, str]:
        """The fingerprint of each thing that is asked, by its id."""
        return {one.id: post_mark(one.question, *one.options) for one in self.asked}

    @property
    def codebook(self) -> Codebook:
        """The labels that answers may have: as many as there are options."""
        most = max(2, *(len(one.options) for one in self.asked))
        return book_of(
            self.activity,
            self.title,
            "What do you write, where, and what for?",
            {str(n): f"Option {n} of what is asked." for n in range(1, most + 1)},
            version=self.version,
            unit=TEXT,
        )

    @property
    def assignment(self) -> Assignment:
        """What can be pooled. There is no key: nobody writes wrongly."""
        posts = posts_of(
            self.marks,
            text=[one.question for one in self.asked],
            options=[
                lines_of((str(n), option) for n, option in enumerate(one.options, 1))
                for one in self.asked
            ],
        )
        return Assignment(self.activity, self.marks, self.codebook, posts)

    def given(self, pseudonym: str) -> list[tuple[str, str]]:
        """Return the label of the room and of the aim that each post of a learner begins with.

        The pseudonym is drawn by lot, so the aims are too: a class is split without a list.
        """
        drawn = hashlib.blake2s(f"{self.name} {pseudonym}".encode(), digest_size=8).digest()
        aim, room = (int.from_bytes(drawn[at : at + 4]) for at in (0, 4))
        return [
            (str((room + n) % len(self.rooms) + 1), str((aim + n) % len(self.aims) + 1))
            for n in range(self.posts)
        ]


def task(name: str | Path | Task) -> Task:
    """Return a task of the kit by its name, or your own from the path of a TOML file.

    >>> task("act").activity, task("swap").posts
    ('write-act', 2)
    """
    if isinstance(name, Task):
        return name
    raw = toml.complete(toml.find(name, KIND), KIND, problems)
    return Task(
        **{part: raw[part] for part in ("name", "title", "posts", "longest", "ask")},
        book=find_codebook(raw["codebook"]),
        rooms=tuple(Room(**room) for room in raw["room"]),
        aims=tuple(Aim(**aim) for aim in raw["aim"]),
        may_choose=raw.get("may_choose", False),
        version=raw.get("version", 1),
    )


def problems(raw: dict) -> list[str]:
    """List all that is wrong with a task as it was read, each in two sentences."""
    found = toml.faults(raw, _TASK)
    if found:
        return found
    for part, table in (("room", _ROOM), ("aim", _AIM)):
        for number, one in enumerate(raw[part], 1):
            found += toml.faults(one, table, f"{part.capitalize()} {number}")
        if len(raw[part]) > MOST_POSTS:
            found.append(
                f"It has {many(len(raw[part]), part)}, more than can be tapped with ease. "
                f"Keep at most {MOST_POSTS}."
            )
    if raw["posts"] > MOST_POSTS:
        found.append(f"posts is {raw['posts']}. Ask for at most {MOST_POSTS} of one person.")
    return found or _strange_aims(raw)


def _strange_aims(raw):
    """List the aims that are no label of the codebook."""
    try:
        book = find_codebook(raw["codebook"])
    except ValueError as error:
        return [str(error)]
    return [
        f"Aim {number}: {aim['label']!r} is no label of {book.name}. "
        f"Write one of {', '.join(book.labels)}."
        for number, aim in enumerate(raw["aim"], 1)
        if aim["label"] not in book.labels
    ]


def names() -> list[str]:
    """Return the names of the kit's tasks."""
    return sorted(path.stem for path in (folder() / "tasks").glob("*.toml"))


def assignments():
    """Yield each task of the kit as an `Assignment`."""
    for name in names():
        yield task(name).assignment
