"""The lessons: where they are, and what each says about itself at its head."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING

from kit.material import checks, data
from kit.material.assignment import with_book

if TYPE_CHECKING:
    import pandas as pd

_KIT = Path(__file__).parents[1]
_NAME = "[0-9][0-9]-*.ipynb"
_FACTS = re.compile(
    r"^\*\*Time:\*\* (?P<time>.+?) · \*\*Before:\*\* (?P<before>.+?)$", re.MULTILINE
)


# What an activity is called, by the call that makes it.
_CALLS = {
    "quiz-{}": r"kit\.Quiz\(\"([\w-]+)\"",
    "predict-{}": r"kit\.Predict\(\"([\w-]+)\"",
    "write-{}": r"kit\.Write\(\"([\w-]+)\"",
    "guess-{}": r"kit\.Guess\(\"(\d+)-",
    "{}": r"activity=\"([\w-]+)\"",
}


@dataclass(frozen=True)
class Head:
    """What a lesson says about itself: its title, time, questions, aims and claims.

    `time` and `before` are text as the lesson has it; `minutes` is the whole number of minutes.
    The claims stand in the notebook's metadata, for teachers, and not on the learner's page.
    """

    number: str
    title: str
    time: str
    before: str
    claims: tuple[str, ...]
    questions: tuple[str, ...]
    aims: tuple[str, ...]

    @property
    def minutes(self):
        """The minutes it takes: "2 × 50 minutes" are 100."""
        product = 1
        for factor in re.findall(r"\d+", self.time):
            product *= int(factor)
        return product


def folder(wanted=None):
    """Return the folder to work in: the checkout's own lessons, or a copy.

    Without a checkout beside the package, or where a folder is wanted, the lessons are copied
    there (to `lessons` by default). A file that is there already is left as it is.
    """
    beside = _KIT.parent / "lessons"
    if wanted is None and beside.is_dir():
        return beside
    here = Path(wanted or "lessons").resolve()
    try:
        here.mkdir(parents=True, exist_ok=True)
        for lesson in sorted(_own().glob(_NAME)):
            if not (here / lesson.name).exists():
                shutil.copy(lesson, here)
    except OSError as error:
        raise ValueError(
            f"The lessons cannot be copied to {here}: {error.strerror or error}. "
            "Name another folder, in a place of your own: --folder my-lessons."
        ) from None
    return here


def find(folder, number=None):
    """Return the notebook with this number; without a number, the first one."""
    found = {path.name[:2]: path for path in sorted(folder.glob(_NAME))}
    if number is None:
        return found[min(found)]
    wanted = number.zfill(2)
    if wanted not in found:
        raise ValueError(
            f"There is no lesson {number!r}. The lessons are: {', '.join(sorted(found))}."
        )
    return found[wanted]


def stored(number):
    """Return the lesson of this number as it comes with the kit, and not a copy to work in."""
    return find(_own(), number)


def head(path):
    """Return the `Head` of a lesson; say what is missing in its first cell."""
    notebook = json.loads(Path(path).read_text("utf-8"))
    prose = ["".join(c["source"]) for c in notebook["cells"] if c["cell_type"] == "markdown"]
    text = prose[0] if prose else ""
    title = re.match(r"# (?:\d+\. )?(.+)", text)
    facts = _FACTS.search(text)
    if not title or not facts:
        raise ValueError(
            f"The first cell of {Path(path).name} must begin with a title, '# 1. Title', and have "
            "a line '**Time:** … · **Before:** …'. Copy both from lesson 01."
        )
    return Head(
        number=Path(path).name[:2],
        title=title[1].strip(),
        time=facts["time"],
        before=facts["before"],
        claims=tuple(notebook["metadata"].get("kit", {}).get("claims", ())),
        questions=_items("\n\n".join(prose), "**Questions**"),
        aims=_items("\n\n".join(prose), "**You will**"),
    )


def lessons() -> pd.DataFrame:
    """Return a table of the lessons: a row a lesson, with title, time, what comes before, aims."""
    import pandas as pd

    heads = [head(path) for path in sorted(_own().glob(_NAME))]
    return pd.DataFrame(
        [(h.number, h.title, h.time, h.before, ", ".join(h.claims)) for h in heads],
        columns=["lesson", "title", "time", "before", "claims"],
    ).set_index("lesson")


def lesson_of(activity):
    """Return the number of the lesson in which an activity is done first, "" if in none.

    Read from the lessons themselves: from the names in their cells of code.

    >>> lesson_of("direction-a"), lesson_of("quiz-04"), lesson_of("my-own-posts")
    ('01', '04', '')
    """
    return _lessons_by_activity().get(activity, "")


def activities_of(number: str) -> list[str]:
    """Return the names of all activities that are done first in this lesson, in its order.

    >>> "direction-a" in activities_of("01"), activities_of("77")
    (True, [])
    """
    return [name for name, lesson in _lessons_by_activity().items() if lesson == number]


@cache
def _lessons_by_activity():
    found = {}
    for path in sorted(_own().glob(_NAME)):
        cells = json.loads(path.read_text("utf-8"))["cells"]
        for cell in cells:
            if cell["cell_type"] == "code":
                for name in activities_in("".join(cell["source"])):
                    found.setdefault(name, path.name[:2])
    for path in sorted((data.folder() / "guesses").glob("*.toml")):
        found.setdefault(f"guess-{path.stem}", path.stem)  # it is called after its lesson
    return found


def activities_in(code: str) -> list[str]:
    """Return the names of all activities that the code of one cell makes, in order.

    >>> activities_in('kit.Guess("01-cities"); kit.Activity("direction-a"); kit.Quiz("01")')
    ['guess-01', 'direction-a', 'quiz-01']
    """
    found = [
        (match.start(), call.format(match[1]))
        for call, pattern in _CALLS.items()
        for match in re.finditer(pattern, code)
    ]
    for match in re.finditer(r"kit\.Activity\(\"([\w-]+)\"(?:, \"([\w-]+)\")?", code):
        found.append((match.start(), with_book(match[1], match[2] or _book_of(match[1]))))
    for match in re.finditer(r"kit\.Check\(\"(\w+)\"", code):
        found += [(match.start(), name) for name in checks.activities(match[1])]
    # What has a name of its own is not called after its set.
    named = "activity=" in code
    for chosen in () if named else re.finditer(r"set=\"([\w-]+)\"", code):
        for book in re.findall(r"kit\.(?:Classify|Activity)\(\w+, \"([\w-]+)\"", code):
            found.append((chosen.start(), with_book(chosen[1], book)))
    return list(dict.fromkeys(name for _, name in sorted(found, key=itemgetter(0))))


def _book_of(chosen):
    """Return the codebook that `kit.Activity` takes for a set where none is named: its key's."""
    keys = data.load("key")
    return str(next(iter(keys["codebook"][keys["set"] == chosen]), ""))


def _own():
    beside = _KIT.parent / "lessons"
    return beside if beside.is_dir() else _KIT / "_lessons"


def _items(text, heading):
    """Return the points of the list under a bold heading."""
    _, _, rest = text.partition(heading)
    block = re.match(r"\s*((?:- .*(?:\n(?!\n|- ).*)*\n?)+)", rest)
    return tuple(re.findall(r"^- (.*)", block[1], re.MULTILINE)) if block else ()
