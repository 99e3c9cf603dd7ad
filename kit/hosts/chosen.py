"""Which views a page has, from the words and files that a teacher named."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from kit.hosts.own_posts import own_posts, tell_strange
from kit.material import guess_files, of_the_kit, tasks, toml
from kit.material.assignment import with_book
from kit.material.codebooks import codebook as find_codebook
from kit.material.sets import WITHOUT_KEY, names, step_of
from kit.text.words import listed, say
from kit.widgets.activity import Activity
from kit.widgets.base import JudgingWidget
from kit.widgets.check import Check
from kit.widgets.feed import Feed
from kit.widgets.guess import Guess
from kit.widgets.predict import Predict
from kit.widgets.quiz import Quiz
from kit.widgets.write import Write

FEED = "feed"
_NEAR = 4  # names that are told where one is not known


class Chosen(NamedTuple):
    """What a teacher asked for: a codebook and key of their own, and how the activity is done."""

    codebook: str | None = None
    key: str | None = None
    steps: int | None = None  # None is as the kit has it, 0 all posts in one round
    with_key: bool = True


def views(what: str, how: Chosen, answers: Path) -> list[JudgingWidget]:
    """Return the views of one thing that was named: an activity of the kit, or a file of one's own.

    They are made in an empty folder for answers. A file of guesses has a view for each of them.

    Raises
    ------
    ValueError
        There is nothing of this name.
    """
    if Path(what).suffix.lower() == ".toml":
        return _of_toml(what, answers)
    if is_own_table(what):
        if how.codebook is None:
            raise ValueError(say("page-needs-labels", known=_books()))
        return [_activity(what, how, answers)]
    if what == FEED:
        return [Feed(answers=answers)]
    if what in _tasks():
        return [Write(what, answers=answers)]
    if what in names():
        return [_activity(what, how, answers)]
    known = of_the_kit.called(what)
    if known is None:
        raise _unknown(what)
    if known.kind == "post":
        book = known.codebook.name
        posts = next(name for name in names() if with_book(name, book) == what)
        return [_activity(posts, how._replace(codebook=how.codebook or book), answers)]
    return _of_the_kit(known, answers)


def _books():
    return listed(book.name for book in of_the_kit.books())


def is_own_table(what: str) -> bool:
    """Tell whether posts of one's own are named: nothing of the kit is called with a dot."""
    return Path(what).suffix.lower() not in ("", ".toml")


def _of_the_kit(known, answers):
    """Return the views of what are no posts of the kit: questions, figures, guesses, texts."""
    kind, name = known.kind, known.name
    if kind == "question":
        return [Quiz(name.removeprefix("quiz-"), answers=answers)]
    if kind == "figure":
        return [Predict(name.removeprefix("predict-"), answers=answers)]
    if kind == "item":
        return [Check(name.split("-")[1], answers=answers)]
    if kind == "text":
        return [Write(name.removeprefix("write-"), answers=answers)]
    return _guesses(name.removeprefix("guess-"), answers)


def _guesses(name, answers):
    """Return a view for each guess of a file."""
    whole = guess_files.guess_file(name)
    return [Guess(whole, item.id, answers=answers) for item in whole.items]


def _of_toml(path, answers):
    """Return the views of a quiz, a prediction, guesses or a task of one's own."""
    kind = toml.kind_of(toml.read(path))
    if kind == "set of guesses":
        return _guesses(path, answers)
    made = {"quiz": Quiz, "prediction": Predict, "task": Write}
    if kind not in made:
        raise ValueError(
            f"{Path(path).name} is a codebook, and a codebook alone gives nothing to judge. "
            f"Name the posts first: my-posts.csv --codebook {Path(path).name}"
        )
    return [made[kind](path, answers=answers)]


def _activity(what, how, answers):
    """Return the view of a set of the kit by its name, or of a table of one's own posts."""
    of_kit = what in names()
    steps = _steps(how, step_of(what) if of_kit and what not in WITHOUT_KEY else None)
    posts = own_posts(what, find_codebook(how.codebook), how.key) if is_own_table(what) else what
    made = Activity(posts, how.codebook, key=how.key, steps=steps, answers=answers)
    if how.key is not None:
        tell_strange(how.key, made.answers, what)
    if not how.with_key:
        made._key, made._others = {}, None
    return made


def _steps(how, usual):
    """Return how many posts are judged before their key is opened; None for all at once."""
    if how.steps is None:
        return usual or None
    return how.steps or None


def _tasks():
    return {task.name.removeprefix("write-") for task in tasks.assignments()}


def _unknown(what):
    """Return what is said of a name that there is nothing of."""
    others = [assignment.name for assignment in of_the_kit.others()]
    known = [FEED, *names(), *others, *_tasks()]
    files = [path.name for path in sorted(Path().iterdir()) if path.stem == what]
    near = files or get_close_matches(what, known, _NEAR)
    which = f"Did you mean {' or '.join(near)}?" if near else "kit handout --list  prints them all."
    return ValueError(f"There is no activity called {what!r}, and no file. {which}")
