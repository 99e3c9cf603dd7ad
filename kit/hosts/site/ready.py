"""A page for each activity, as `kit page` writes it: to link to, or to take away as one file."""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

from kit.hosts.chosen import FEED, Chosen, views
from kit.hosts.page import page
from kit.material import of_the_kit
from kit.material.assignment import with_book
from kit.material.data import load
from kit.material.lesson_files import lesson_of
from kit.material.sets import names
from kit.text.words import say

_OF_THE_FEED = "07"  # the lesson that is about it


class Ready(NamedTuple):
    """A page that is made: its name, its title and what the list of them says of it."""

    name: str
    title: str
    facts: list[str]
    html: str

    @property
    def file(self) -> str:
        """What it is called in the folder of them."""
        return f"{self.name}.html"

    @property
    def size(self) -> int:
        """How many thousands of bytes it has."""
        return round(len(self.html.encode("utf-8")) / 1000)


def ready(only: Collection[str] = ()) -> dict[str, list[Ready]]:
    """Make the pages, by what one does there; `only` are the numbers of some lessons.

    They are of all sets that have a key, of what is written and drawn, and of the feed.
    """
    made: dict[str, list[Ready]] = {}
    for done, name, lesson in _all():
        if not only or lesson in only:
            made.setdefault(done, []).append(_ready(name, lesson))
    return made


def _all() -> Iterator[tuple[str, str, str]]:
    """Yield what one does in an activity, its name, and the number of its lesson, "" for none."""
    keys = load("key")[["set", "codebook"]].drop_duplicates()
    books = {name: sorted(keys["codebook"][keys["set"] == name]) for name in names()}
    for name, codebooks in books.items():
        for book in codebooks:
            activity = with_book(name, book)
            yield say("site-ready-judge"), activity, lesson_of(activity)
    done = {"text": say("site-ready-write"), "figure": say("site-ready-draw")}
    for one in of_the_kit.others():
        if one.kind in done:
            yield done[one.kind], one.name, lesson_of(one.name)
    yield say("site-ready-try"), FEED, _OF_THE_FEED


def _ready(name, lesson):
    with tempfile.TemporaryDirectory() as folder:
        shown = views(name, Chosen(), Path(folder))
        # The feed has no codebook; what is guessed beside it has one.
        title = say("site-ready-feed") if name == FEED else shown[0].answers.codebook.title
        known = of_the_kit.called(name)
        posts = len(known.marks) if known and known.kind == "post" else 0
        said = [say("site-ready-posts", posts=posts)] if posts else []
        said += [say("site-lesson", number=int(lesson))] if lesson else []
        return Ready(name, title, said, page(shown, title))
