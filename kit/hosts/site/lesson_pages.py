"""The lessons as pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kit.hosts.site.cells import Cells, say_pictures
from kit.material.lesson_files import Head, head, stored
from kit.text.words import say

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from kit.hosts.site.places import Places

_NEXT = re.compile(r"^\*\*Next[.:]\*\*.*?\]\((\d\d-[\w-]+)\.ipynb\)", re.MULTILINE)
# What stands at the top of a lesson is said by the page itself.
_TOP = re.compile(r"\A# .+\n+\*\*Time:\*\* .+\n*")


@dataclass(frozen=True)
class Lesson:
    """A lesson, and which one it leads to."""

    path: Path
    lesson: Head
    leads_to: str  # the stem of the next one's file, or ""

    @property
    def file(self) -> str:
        """What the repository calls it."""
        return f"lessons/{self.path.name}"

    @property
    def page(self) -> str:
        """What the site calls it."""
        return f"lessons/{self.path.stem}.html"

    @property
    def called(self) -> str:
        """Its number and title."""
        return f"{int(self.lesson.number)}. {self.lesson.title}"

    @property
    def aim(self) -> str:
        """What one will do in it, first of all."""
        return re.sub(r"[;.,]$", "", self.lesson.aims[0])


def all_lessons() -> list[Lesson]:
    """Return the lessons in the order in which they are done: each leads to the next."""
    found = {path.stem: _lesson(path) for path in sorted(stored("00").parent.glob("[0-9][0-9]-*"))}
    led_to = {one.leads_to for one in found.values()}
    way: list[Lesson] = []
    for stem in (stem for stem in found if stem not in led_to):
        one: Lesson | None = found[stem]
        while one and one not in way:
            way.append(one)
            one = found.get(one.leads_to)
    return way


def _lesson(path):
    from nbformat import read

    texts = [cell.source for cell in read(path, as_version=4).cells]
    leads = next((found[1] for text in texts if (found := _NEXT.search(text))), "")
    return Lesson(path, head(path), leads)


def lesson_cells(notebook: NotebookNode, one: Lesson, places: Places) -> tuple[str, Cells]:
    """Return what stands on the page of an executed lesson, and what its cells were found to be."""
    name = one.path.name
    cells = Cells(lambda cell: places.in_lite(name, one.page, cell))
    say_pictures(notebook.cells)
    first = notebook.cells[0]
    first.source = _TOP.sub("", first.source)
    body = "".join(cells.block(cell) for cell in notebook.cells)
    return body, cells


def ways(one: Lesson, way: list[Lesson], places: Places) -> dict[str, Any]:
    """Return where a lesson's page leads: to the lessons beside it, and to itself elsewhere."""
    at = way.index(one)
    beside = {"before": way[at - 1 : at], "after": way[at + 1 : at + 2]}
    return {
        **{
            name: {"page": places.between(other[0].page, one.page), "called": other[0].called}
            if other
            else None
            for name, other in beside.items()
        },
        "lite": places.in_lite(one.path.name, one.page),
        "binder": places.on_binder(one.path.name),
        "guide": places.between(places.pages[f"guide/{one.path.stem}.md"], one.page),
        "about": say("site-you-will", aim=one.aim),
    }
